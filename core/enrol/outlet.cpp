#include "enrol/outlet.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jiko::enrol {

using store::PgCall;
using store::PgProblem;
using store::Statement;
using store::Utf8;

namespace {

constexpr std::ptrdiff_t atOnce = 500;

QString wordsOf(const PgProblem &problem)
{
    return problem.detail.isEmpty() ? problem.message : QStringLiteral("%1 (%2)").arg(problem.message, problem.detail);
}

struct Held {
    std::int64_t revision = 0;
    bool retired = false;
    QJsonObject row;
};
using HeldRecords = std::map<std::pair<QByteArray, Id>, Held>;

Result<HeldRecords, QString> heldRecords(store::PgSession &owner, const Id &outlet)
{
    static const auto held = Statement::fromFile(":/sql/enrol/held_records.sql");
    const auto rows = owner.run(held, {{"outlet", outlet}});
    if (!rows)
        return Refused{wordsOf(rows.why())};
    HeldRecords records;
    for (int i = 0; i < rows->count(); ++i) {
        const auto row = (*rows)[i];
        records[{row.utf8(0), row.id(1)}] = {row.int64(2), row.flag(3), QJsonDocument::fromJson(row.utf8(4)).object()};
    }
    return records;
}

/// Whether the row says all that the file says. The row shows a hash or a picture as PostgreSQL writes bytes.
bool says(const Held &held, const QJsonObject &body)
{
    if (held.retired)
        return false;
    for (auto field = body.begin(); field != body.end(); ++field) {
        QJsonValue wanted = field.value();
        if (field.key() == QLatin1String("pin_hash") || field.key() == QLatin1String("jpeg"))
            wanted = QStringLiteral("\\x") + wanted.toString();
        if (held.row.value(field.key()) != wanted)
            return false;
    }
    return true;
}

} // namespace

Result<Nothing, QString> openOutlet(store::PgSession &owner, const Outlet &outlet)
{
    static const auto addOutlet = Statement::fromFile(":/sql/enrol/add_outlet.sql");
    const auto added = owner.run(addOutlet,
        {{"tenant", outlet.tenant}, {"tenant_name", outlet.tenantName}, {"outlet", outlet.outlet},
            {"name", outlet.name}});
    if (!added)
        return Refused{wordsOf(added.why())};
    return Nothing{};
}

Result<Loaded, QString> loadRecords(store::PgSession &owner, const Id &outlet, const std::vector<FileRecord> &records)
{
    static const auto editFor = Statement::fromFile(":/sql/enrol/edit_for_outlet.sql");
    static const auto putRecord = Statement::fromFile(":/sql/enrol/put_record.sql");
    const auto held = heldRecords(owner, outlet);
    if (!held)
        return Refused{held.why()};
    Loaded loaded;
    std::vector<PgCall> calls;
    for (const FileRecord &record : records) {
        const auto there = held->find({record.kind, record.id});
        if (there != held->end() && says(there->second, record.body)) {
            ++loaded.unchanged;
            continue;
        }
        const std::int64_t seen = there == held->end() ? 0 : there->second.revision;
        calls.push_back({putRecord,
            {{"kind", Utf8{record.kind}}, {"id", record.id}, {"seen_revision", seen},
                {"body", Utf8{QJsonDocument(record.body).toJson(QJsonDocument::Compact)}}, {"staff", Id()}}});
        ++loaded.written;
    }
    if (loaded.written == 0)
        return loaded;
    // All or none of them; the server's patience is for some at a time, as a file may have thousands.
    const auto put = owner.inTransaction([&] {
        auto done = owner.runTogether({{editFor, {{"outlet", outlet}}}});
        for (auto from = calls.cbegin(); done && from != calls.cend();) {
            const auto to = from + std::min<std::ptrdiff_t>(atOnce, calls.cend() - from);
            done = owner.runTogether({from, to});
            from = to;
        }
        return done;
    });
    if (!put)
        return Refused{wordsOf(put.why())};
    return loaded;
}

} // namespace jiko::enrol
