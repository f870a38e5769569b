// Fills a described struct from a row, by column name: the same `describe(io, value)` that serves JSON.
#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <type_traits>

namespace jiko::store {

/// `Row` is a PgRow or a SqliteRow. A column that is not there, or is null where the field is not optional, clears
/// ok().
template <class Row> class RowReader {
public:
    explicit RowReader(const Row &row) : m_row(row) { }
    template <class T> void operator()(const char *name, T &value)
    {
        if (const int column = m_row.column(name); column < 0 || m_row.isNull(column))
            m_ok = false;
        else
            read(column, value);
    }
    template <class T> void operator()(const char *name, std::optional<T> &value)
    {
        value.reset();
        const int column = m_row.column(name);
        if (column < 0)
            m_ok = false;
        else if (!m_row.isNull(column))
            read(column, value.emplace());
    }
    bool ok() const { return m_ok; }

private:
    void read(int column, bool &value) { value = m_row.flag(column); }
    void read(int column, QString &value) { value = m_row.text(column); }
    void read(int column, QByteArray &value) { value = m_row.bytes(column); }
    void read(int column, Id &value) { value = m_row.id(column); }
    void read(int column, Quantity &value) { value.milli = m_row.int64(column); }
    void read(int column, RateBp &value) { value.bp = static_cast<std::int32_t>(m_row.int64(column)); }
    void read(int column, RatePpm &value) { value.ppm = static_cast<std::int32_t>(m_row.int64(column)); }
    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    void read(int column, T &value) { value = static_cast<T>(m_row.int64(column)); }

    const Row &m_row;
    bool m_ok = true;
};

/// A struct from a row; empty when a column is missing or unexpectedly null.
template <class T, class Row> std::optional<T> fromRow(const Row &row)
{
    T value{};
    RowReader<Row> reader(row);
    describe(reader, value);
    if (!reader.ok())
        return std::nullopt;
    return value;
}

} // namespace jiko::store
