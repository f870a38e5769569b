#include "verify/store_file.h"

#include "base/json.h"
#include "store/fact_row.h"

#include <QFile>
#include <QFileInfo>

namespace jiko::verify {

namespace {
/// Of terminal.json: whose store it is.
struct Owner {
    Id tenant;
    Id outlet;
    std::int32_t device = 0;
};
template <class Io> void describe(Io &io, Owner &owner)
{
    io("tenant", owner.tenant);
    io("outlet", owner.outlet);
    io("device", owner.device);
}
} // namespace

Result<StoreFile, QString> StoreFile::open(const QString &path)
{
    const QFileInfo given(path);
    const QString folder = given.isDir() ? given.absoluteFilePath() : given.absolutePath();
    const QString journal = given.isDir() ? folder + QStringLiteral("/journal.db") : given.absoluteFilePath();
    QFile file(folder + QStringLiteral("/terminal.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Refused{QStringLiteral("%1: no terminal.json stands there that says whose store it is").arg(folder)};
    const auto owner = base::fromJson<Owner>(file.readAll());
    if (!owner)
        return Refused{QStringLiteral("%1 does not say whose store it is").arg(file.fileName())};
    auto db = store::SqliteDb::open({journal, true, {}});
    if (!db)
        return Refused{db.why().message};
    StoreFile opened(std::move(db).value());
    opened.m_path = journal;
    opened.m_tenant = owner->tenant;
    opened.m_outlet = owner->outlet;
    opened.m_device = owner->device;
    return opened;
}

Result<Nothing, QString> StoreFile::each(const See &see)
{
    static const auto facts = store::Statement::fromFile(":/sql/verify/store_facts.sql");
    const auto read = m_db.query(
        facts, {}, [&](const store::SqliteRow &row) { see(store::factFrom(row, m_tenant, m_outlet), row.flag(9)); });
    if (!read)
        return Refused{QStringLiteral("%1: %2").arg(m_path, read.why().message)};
    return Nothing{};
}

} // namespace jiko::verify
