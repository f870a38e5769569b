// One list of fields per fact serves both ways: describe(io, fact) is called with a writer and with a reader.
//
//     template <class Io> void describe(Io &io, LineAdded &f) { io("line", f.line); io("price_minor", f.price); }
//
// Money is written as minor units; its currency stands once in the fact that opens the stream.
#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <type_traits>
#include <vector>

namespace jiko::base {

/// What something is called, by language code. Records keep {"en": "Rice", "sw": "Wali"}; English is always there.
struct Names {
    std::map<QString, QString> byLanguage;

    /// The name in that language, else in English, else empty.
    QString in(const QString &language) const;
    bool operator==(const Names &) const = default;
};

class JsonWriter {
public:
    template <class T> void operator()(const char *name, const T &value)
    {
        m_object.insert(QLatin1String(name), json(value));
    }
    template <class T> void operator()(const char *name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(QLatin1String(name), json(*value));
    }
    /// A field that older facts lack and most do not need: written only when it says something.
    template <class T> void maybe(const char *name, const T &value)
    {
        if (!(value == T{}))
            (*this)(name, value);
    }
    /// Compact UTF-8, keys sorted, so equal facts have equal bytes.
    QByteArray bytes() const;
    QJsonObject object() const { return m_object; }

private:
    static QJsonValue json(const Id &id) { return id.toString(QUuid::WithoutBraces); }
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(bool yes) { return yes; }
    static QJsonValue json(const Names &names);
    static QJsonValue json(const Quantity &quantity) { return static_cast<qint64>(quantity.milli); }
    static QJsonValue json(const RateBp &rate) { return rate.bp; }
    static QJsonValue json(const RatePpm &rate) { return rate.ppm; }
    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    static QJsonValue json(T number) { return static_cast<qint64>(number); }
    template <class T> static QJsonValue json(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(json(value));
        return array;
    }
    template <class T>
    requires std::is_class_v<T>
    static QJsonValue json(const T &value)
    {
        JsonWriter inner;
        describe(inner, const_cast<T &>(value));
        return inner.m_object;
    }
    QJsonObject m_object;
};

/// A value inside a parsed text. Only json.cpp knows what is in it, so that the parser's header is read there alone.
/// Good until this thread parses its next text.
class JsonPart {
public:
    std::optional<JsonPart> field(const char *name) const; ///< of an object; empty when it lacks it
    bool isNull() const;
    bool isObject() const;
    /// An array's items; false for anything else.
    bool items(std::vector<JsonPart> &into) const;
    bool read(Id &value) const;
    bool read(QString &value) const;
    bool read(bool &value) const;
    bool read(Names &value) const;
    bool read(std::int64_t &value) const;

private:
    struct Inside;
    alignas(std::size_t) std::array<std::byte, 2 * sizeof(std::size_t)> m_held{};
    friend std::optional<JsonPart> parseObject(const QByteArray &bytes);
};

/// Parses one object; the parser's memory is reused by the thread. Empty when the bytes are not an object.
std::optional<JsonPart> parseObject(const QByteArray &bytes);

/// Reads what JsonWriter wrote. A missing or mistyped field clears ok(); optional fields may be missing.
class JsonReader {
public:
    explicit JsonReader(JsonPart object) : m_object(object) { }
    template <class T> void operator()(const char *name, T &value)
    {
        const auto part = m_object.field(name);
        if (!part || !read(*part, value))
            m_ok = false;
    }
    template <class T> void operator()(const char *name, std::optional<T> &value)
    {
        value.reset();
        const auto part = m_object.field(name);
        // PostgreSQL writes a column without a value as null.
        if (!part || part->isNull())
            return;
        if (T held{}; read(*part, held))
            value = std::move(held);
        else
            m_ok = false;
    }
    /// A field that may be missing: then the value stays as it is made.
    template <class T> void maybe(const char *name, T &value)
    {
        const auto part = m_object.field(name);
        if (part && !part->isNull() && !read(*part, value))
            m_ok = false;
    }
    bool ok() const { return m_ok; }

private:
    static bool read(const JsonPart &part, Id &value) { return part.read(value); }
    static bool read(const JsonPart &part, QString &value) { return part.read(value); }
    static bool read(const JsonPart &part, bool &value) { return part.read(value); }
    static bool read(const JsonPart &part, Names &value) { return part.read(value); }
    static bool read(const JsonPart &part, std::int64_t &value) { return part.read(value); }
    static bool read(const JsonPart &part, Quantity &value) { return part.read(value.milli); }
    static bool read(const JsonPart &part, RateBp &value) { return read(part, value.bp); }
    static bool read(const JsonPart &part, RatePpm &value) { return read(part, value.ppm); }
    template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>)
        || std::is_enum_v<T> static bool read(const JsonPart &part, T &value)
    {
        std::int64_t wide = 0;
        if (!part.read(wide))
            return false;
        value = static_cast<T>(wide);
        return static_cast<std::int64_t>(value) == wide;
    }
    template <class T> static bool read(const JsonPart &part, std::vector<T> &values)
    {
        std::vector<JsonPart> items;
        if (!part.items(items))
            return false;
        values.clear();
        values.reserve(items.size());
        for (const JsonPart &item : items)
            if (T value{}; read(item, value))
                values.push_back(std::move(value));
            else
                return false;
        return true;
    }
    template <class T>
    requires std::is_class_v<T>
    static bool read(const JsonPart &part, T &value)
    {
        if (!part.isObject())
            return false;
        JsonReader inner(part);
        describe(inner, value);
        return inner.ok();
    }
    JsonPart m_object;
    bool m_ok = true;
};

} // namespace jiko::base

namespace jiko {
using base::Names;
}

namespace jiko::base {

template <class T> QByteArray toJson(const T &value)
{
    JsonWriter writer;
    describe(writer, const_cast<T &>(value));
    return writer.bytes();
}

/// Empty when the bytes are not an object or a field is missing or of the wrong kind.
template <class T> std::optional<T> fromJson(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return std::nullopt;
    JsonReader reader(*object);
    T value{};
    describe(reader, value);
    if (!reader.ok())
        return std::nullopt;
    return value;
}

} // namespace jiko::base
