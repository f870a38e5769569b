#include "store/pg_session.h"

#include <libpq-fe.h>

namespace jiko::store {

namespace {
QByteArrayView cell(const PGresult *result, int row, int column)
{
    Q_ASSERT(column >= 0 && column < PQnfields(result));
    return {PQgetvalue(result, row, column), PQgetlength(result, row, column)};
}
} // namespace

int PgRows::count() const
{
    return PQntuples(m_result.get());
}

std::int64_t PgRows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

bool PgRow::isNull(int column) const
{
    return PQgetisnull(m_result, m_row, column);
}

std::int64_t PgRow::int64(int column) const
{
    return cell(m_result, m_row, column).toByteArray().toLongLong();
}

bool PgRow::flag(int column) const
{
    return cell(m_result, m_row, column) == "t";
}

QString PgRow::text(int column) const
{
    return QString::fromUtf8(cell(m_result, m_row, column));
}

QByteArray PgRow::utf8(int column) const
{
    return cell(m_result, m_row, column).toByteArray();
}

QByteArray PgRow::bytes(int column) const
{
    const QByteArrayView shown = cell(m_result, m_row, column); // bytea_output = hex: \x…
    return shown.startsWith("\\x") ? QByteArray::fromHex(shown.sliced(2).toByteArray()) : shown.toByteArray();
}

Id PgRow::id(int column) const
{
    const QByteArrayView shown = cell(m_result, m_row, column);
    return Id::fromString(QLatin1String(shown.data(), shown.size()));
}

int PgRow::column(const char *name) const
{
    return PQfnumber(m_result, name);
}

} // namespace jiko::store
