#include "sync/journal_file.h"

#include "store/fact_row.h"
#include "store/migrator.h"

#include <QCryptographicHash>

namespace jiko::sync {

using store::SqliteOutcome;
using store::SqliteProblem;
using store::SqliteTrouble;
using store::Statement;
using store::Utf8;

namespace {
JournalProblem problemOf(const SqliteProblem &problem)
{
    constexpr int readOnly = 8; // SQLITE_READONLY, and its extended codes in the low byte
    if ((problem.code & 0xff) == readOnly)
        return {JournalTrouble::ReadOnly, problem.message};
    switch (problem.kind) {
    case SqliteTrouble::Held:
        return {JournalTrouble::Held, problem.message};
    case SqliteTrouble::Full:
        return {JournalTrouble::Full, problem.message};
    case SqliteTrouble::CannotOpen:
        return {JournalTrouble::ReadOnly, problem.message};
    case SqliteTrouble::Busy:
    case SqliteTrouble::Refused:
    case SqliteTrouble::Damaged:
    case SqliteTrouble::Broken:
        break;
    }
    return {JournalTrouble::Damaged, problem.message};
}

/// What a record was when it was written.
QByteArray sumOf(const Record &record)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(record.kind + '|' + record.id.toRfc4122() + '|' + QByteArray::number(qint64(record.revision)) + '|'
        + (record.retired ? '1' : '0') + '|');
    sha.addData(record.body);
    return sha.result();
}
} // namespace

Heads headsAfter(const JournalBatch &batch)
{
    Heads upTo;
    const auto note = [&](const Fact &fact, bool parked) {
        Head &head = upTo[fact.device];
        if (fact.seq > head.seq)
            head = headAfter(head, fact, parked);
    };
    for (const auto *facts : {&batch.own, &batch.others})
        for (const Fact &fact : *facts)
            note(fact, false);
    for (const auto &[fact, fault] : batch.parked)
        note(fact, true);
    return upTo;
}

JournalOutcome<JournalFile> JournalFile::open(JournalPlace place)
{
    auto db = store::SqliteDb::open({place.path, false, place.vfs});
    if (!db)
        return Refused{problemOf(db.why())};
    auto opened = std::move(db).value();
    if (const auto migrated = store::migrateLocal(opened); !migrated)
        return Refused{JournalProblem{JournalTrouble::Damaged, migrated.why()}};
    return JournalFile(std::move(place), std::move(opened));
}

JournalOutcome<JournalFile> JournalFile::openToRead(JournalPlace place)
{
    auto db = store::SqliteDb::open({place.path, true, place.vfs});
    if (!db)
        return Refused{problemOf(db.why())};
    return JournalFile(std::move(place), std::move(db).value());
}

JournalOutcome<Nothing> JournalFile::lookWhetherWhole()
{
    // The chain tells of facts that changed; of the last ones gone without a trace only the file's own order tells.
    static const Statement quickCheck("PRAGMA quick_check(1)");
    QString words;
    const auto looked = m_db.query(quickCheck, {}, [&](const store::SqliteRow &row) { words = row.text(0); });
    if (!looked)
        return Refused{problemOf(looked.why())};
    if (words != QLatin1String("ok"))
        return Refused{JournalProblem{JournalTrouble::Damaged, words}};
    return Nothing{};
}

JournalOutcome<JournalContents> JournalFile::read()
{
    if (const auto whole = lookWhetherWhole(); !whole)
        return Refused{whole.why()};
    JournalContents contents;
    QString damaged;
    static const auto allFacts = Statement::fromFile(":/sql/sync/all_facts.sql");
    const auto facts = m_db.query(allFacts, {}, [&](const store::SqliteRow &row) {
        Fact fact = store::factFrom(row, m_place.tenant, m_place.outlet);
        Head &head = contents.heads[fact.device];
        const auto fault = faultOf(fact, head);
        // A broken chain is the disk's doing. Whatever else is wrong was written so, by a program that did not look.
        const bool parked = row.flag(9) || (fault && fault != Fault::ChainBroken);
        if (fact.seq != head.seq + 1 || (fault && !parked)) {
            damaged = QStringLiteral("fact %1 of device %2 is not what was written").arg(fact.seq).arg(fact.device);
            return false;
        }
        head = headAfter(head, fact, parked);
        if (!parked)
            contents.facts.push_back(std::move(fact));
        return true;
    });
    if (!facts)
        return Refused{problemOf(facts.why())};
    if (!damaged.isEmpty())
        return Refused{JournalProblem{JournalTrouble::Damaged, damaged}};
    std::sort(contents.facts.begin(), contents.facts.end(), base::happenedBefore);

    // A record that is not what was written is fetched again, with all others.
    bool fetchAgain = false;
    static const auto allRecords = Statement::fromFile(":/sql/sync/all_records.sql");
    const auto records = m_db.query(allRecords, {}, [&](const store::SqliteRow &row) {
        Record record{row.utf8(0), row.id(1), row.int64(2), row.flag(3), row.utf8(4)};
        if (!row.isNull(5) && row.bytes(5) != sumOf(record)) {
            fetchAgain = true;
            return;
        }
        contents.recordsRevision = std::max(contents.recordsRevision, record.revision);
        contents.records[record.kind][record.id] = record;
    });
    if (!records)
        return Refused{problemOf(records.why())};
    if (fetchAgain)
        contents.recordsRevision = 0;
    return contents;
}

SqliteOutcome<Nothing> JournalFile::keep(const Fact &fact, std::optional<Fault> fault)
{
    static const auto keepFact = Statement::fromFile(":/sql/sync/keep_fact.sql");
    const auto kept = m_db.run(keepFact,
        {{"device", fact.device}, {"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream},
            {"type", Utf8{fact.type}}, {"version", fact.version}, {"body", Utf8{fact.body}}, {"hash", fact.hash},
            {"fault", fault ? store::Value(Utf8{faultWord(*fault)}) : store::Value()}});
    if (!kept)
        return Refused{kept.why()};
    return Nothing{};
}

SqliteOutcome<Nothing> JournalFile::keep(const JournalBatch &batch)
{
    static const auto keepRecord = Statement::fromFile(":/sql/sync/keep_record.sql");
    for (const auto *facts : {&batch.own, &batch.others})
        for (const Fact &fact : *facts)
            if (auto kept = keep(fact, std::nullopt); !kept)
                return kept;
    for (const auto &[fact, fault] : batch.parked)
        if (auto kept = keep(fact, fault); !kept)
            return kept;
    for (const Record &record : batch.records) {
        const auto kept = m_db.run(keepRecord,
            {{"kind", Utf8{record.kind}}, {"id", record.id}, {"revision", record.revision}, {"retired", record.retired},
                {"body", Utf8{record.body}}, {"sum", sumOf(record)}});
        if (!kept)
            return Refused{kept.why()};
    }
    return Nothing{};
}

JournalOutcome<Nothing> JournalFile::commit(const JournalBatch &batch)
{
    const auto done = m_db.inTransaction([&] { return keep(batch); });
    if (!done)
        return Refused{problemOf(done.why())};
    return Nothing{};
}

JournalOutcome<std::vector<Fact>> JournalFile::facts(std::int32_t device, std::int64_t from, std::int64_t upTo)
{
    static const auto range = Statement::fromFile(":/sql/sync/facts_of.sql");
    std::vector<Fact> found;
    const auto read = m_db.query(range, {{"device", device}, {"from_seq", from}, {"to_seq", upTo}},
        [&](const store::SqliteRow &row) { found.push_back(store::factFrom(row, m_place.tenant, m_place.outlet)); });
    if (!read)
        return Refused{problemOf(read.why())};
    return found;
}

} // namespace jiko::sync
