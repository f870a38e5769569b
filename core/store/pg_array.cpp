#include "store/pg_array.h"

#include <QtEndian>

namespace jiko::store {

namespace {

// Object identifiers of pg_type, fixed for ever.
enum ElementType { Bytea = 17, Int8 = 20, Int2 = 21, Int4 = 23, Text = 25, Uuid = 2950 };

template <class Int> void putInt(QByteArray &out, Int number)
{
    char bytes[sizeof(Int)];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof(Int));
}

QByteArray head(ElementType type, std::size_t count, std::size_t bodySize)
{
    QByteArray out;
    out.reserve(qsizetype(20 + bodySize));
    putInt<qint32>(out, count ? 1 : 0); // dimensions
    putInt<qint32>(out, 0); // no nulls inside
    putInt<qint32>(out, type);
    if (count) {
        putInt<qint32>(out, static_cast<qint32>(count));
        putInt<qint32>(out, 1); // first index
    }
    return out;
}

template <class Int> QByteArray ofInts(ElementType type, const std::vector<Int> &values)
{
    QByteArray out = head(type, values.size(), values.size() * (4 + sizeof(Int)));
    for (const Int value : values) {
        putInt<qint32>(out, sizeof(Int));
        putInt<Int>(out, value);
    }
    return out;
}

template <class T, class BytesOf> QByteArray ofBytes(ElementType type, const std::vector<T> &values, BytesOf bytesOf)
{
    std::size_t size = 0;
    for (const T &value : values)
        size += 4 + static_cast<std::size_t>(bytesOf(value).size());
    QByteArray out = head(type, values.size(), size);
    for (const T &value : values) {
        const QByteArray &bytes = bytesOf(value);
        putInt<qint32>(out, static_cast<qint32>(bytes.size()));
        out.append(bytes);
    }
    return out;
}

} // namespace

QByteArray pgArray(const std::vector<std::int16_t> &values)
{
    return ofInts(Int2, values);
}
QByteArray pgArray(const std::vector<std::int32_t> &values)
{
    return ofInts(Int4, values);
}
QByteArray pgArray(const std::vector<std::int64_t> &values)
{
    return ofInts(Int8, values);
}
QByteArray pgArray(const std::vector<Utf8> &values)
{
    return ofBytes(Text, values, [](const Utf8 &value) -> const QByteArray & { return value.text; });
}
QByteArray pgArray(const std::vector<QByteArray> &values)
{
    return ofBytes(Bytea, values, [](const QByteArray &value) -> const QByteArray & { return value; });
}
QByteArray pgArray(const std::vector<Id> &values)
{
    QByteArray out = head(Uuid, values.size(), values.size() * 20);
    for (const Id &value : values) {
        putInt<qint32>(out, 16);
        out.append(value.toRfc4122());
    }
    return out;
}

} // namespace jiko::store
