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
    constexpr int noRoomForIndex = 10 | (19 << 8); // SQLITE_IOERR_SHMSIZE: of the write-ahead log's index
    if (problem.code == noRoomForIndex)
        return {JournalTrouble::Full, problem.message};
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

QByteArray troubleWord(JournalTrouble trouble)
{
    switch (trouble) {
    case JournalTrouble::Held:
        return "held";
    case JournalTrouble::Full:
        return "full";
    case JournalTrouble::ReadOnly:
        return "read_only";
    case JournalTrouble::Damaged:
        return "damaged";
    }
    return {};
}

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
    using Checkpoints = store::SqliteDb::Options::Checkpoints;
    store::SqliteDb::Options options{place.path, false, place.vfs};
    options.checkpoints = Checkpoints::ByCaller;
    auto db = store::SqliteDb::open(options);
    if (!db)
        return Refused{problemOf(db.why())};
    auto opened = std::move(db).value();
    if (const auto migrated = store::migrateLocal(opened); !migrated)
        return Refused{JournalProblem{JournalTrouble::Damaged, migrated.why()}};
    JournalFile file(std::move(place), std::move(opened));
    // What a run that was killed had written and not synced is read like the rest, and is gone with the next power cut:
    // before anybody is shown it as written it has to be on the disk, by new writes, since a sync that failed once may
    // not be asked again.
    if (const auto settled = file.settle(); !settled)
        return Refused{settled.why()};
    return file;
}

SqliteOutcome<Nothing> JournalFile::noteHeads()
{
    static const auto note = Statement::fromFile(":/sql/sync/note_heads.sql");
    if (const auto noted = m_db.run(note); !noted)
        return Refused{noted.why()};
    return Nothing{};
}

// The write-ahead log tells of each page in it whether it is what was written; the file does not. So how far the logs
// go is noted before anything goes from the one into the other, and not with each commit, which it would cost a page
// more.
JournalOutcome<Nothing> JournalFile::settle()
{
    if (const auto noted = noteHeads(); !noted)
        return Refused{problemOf(noted.why())};
    static const Statement checkpoint("PRAGMA wal_checkpoint(TRUNCATE)");
    bool whole = false;
    const auto done =
        m_db.query(checkpoint, {}, [&](const store::SqliteRow &row) { whole = row.int64(1) == row.int64(2); });
    if (!done)
        return Refused{problemOf(done.why())};
    if (!whole)
        return Refused{JournalProblem{JournalTrouble::Held, QStringLiteral("somebody else is reading the store")}};
    return Nothing{};
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
    JournalContents contents;
    auto based = bases();
    if (!based)
        return Refused{based.why()};
    contents.heads = std::move(based).value();
    contents.leftBehind = m_leftBehind = !contents.heads.empty();
    for (const auto part : {&JournalFile::readFacts, &JournalFile::readCarried, &JournalFile::readRecords})
        if (const auto done = (this->*part)(contents); !done)
            return Refused{done.why()};
    std::sort(contents.facts.begin(), contents.facts.end(), base::happenedBefore);
    return contents;
}

JournalOutcome<Heads> JournalFile::bases()
{
    static const auto ask = Statement::fromFile(":/sql/sync/bases.sql");
    Heads bases;
    const auto read = m_db.query(ask, {}, [&](const store::SqliteRow &row) {
        bases[static_cast<std::int32_t>(row.int64(0))] = {row.int64(1), row.int64(2), row.bytes(3)};
    });
    if (!read)
        return Refused{problemOf(read.why())};
    return bases;
}

JournalOutcome<Nothing> JournalFile::readFacts(JournalContents &contents)
{
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
    // The chain tells of facts that changed; that the last ones are gone without a trace is told by their number.
    static const auto headsKept = Statement::fromFile(":/sql/sync/heads_kept.sql");
    const auto heads = m_db.query(headsKept, {}, [&](const store::SqliteRow &row) {
        const auto device = static_cast<std::int32_t>(row.int64(0));
        if (contents.heads[device].seq < row.int64(1))
            damaged = QStringLiteral("of device %1 there are %2 facts, at least %3 were written")
                          .arg(device)
                          .arg(contents.heads[device].seq)
                          .arg(row.int64(1));
    });
    if (!heads)
        return Refused{problemOf(heads.why())};
    if (!damaged.isEmpty())
        return Refused{JournalProblem{JournalTrouble::Damaged, damaged}};
    return Nothing{};
}

JournalOutcome<Nothing> JournalFile::readCarried(JournalContents &contents)
{
    static const auto carriedFacts = Statement::fromFile(":/sql/sync/carried_facts.sql");
    bool damaged = false;
    const auto read = m_db.query(carriedFacts, {}, [&](const store::SqliteRow &row) {
        Fact fact = store::factFrom(row, m_place.tenant, m_place.outlet);
        damaged = damaged || row.isNull(0) || base::chainHash(row.bytes(9), fact) != fact.hash;
        contents.facts.push_back(std::move(fact));
    });
    if (!read)
        return Refused{problemOf(read.why())};
    if (damaged)
        return Refused{JournalProblem{
            JournalTrouble::Damaged, QStringLiteral("a fact that was carried over is not what was written")}};
    return Nothing{};
}

JournalOutcome<Nothing> JournalFile::readRecords(JournalContents &contents)
{
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
    return Nothing{};
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

namespace {
std::set<Id> streamsOf(const JournalBatch &batch)
{
    std::set<Id> streams;
    for (const auto *facts : {&batch.own, &batch.others})
        for (const Fact &fact : *facts)
            streams.insert(fact.stream);
    return streams;
}
} // namespace

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
    // A stream that goes on after the base is read from its beginning.
    if (m_leftBehind)
        if (auto carried = carry(streamsOf(batch)); !carried)
            return carried;
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
    constexpr int longestLog = 1000; // pages, as SQLite would have it
    const bool full = m_db.pagesInLog() >= longestLog;
    const auto done = m_db.inTransaction([&] {
        auto kept = keep(batch);
        return kept && full ? noteHeads() : kept;
    });
    if (!done)
        return Refused{problemOf(done.why())};
    // What cannot be carried over now, for want of room or since somebody reads, is carried over after a later commit.
    static const Statement checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
    if (full)
        std::ignore = m_db.query(checkpoint, {}, [](const store::SqliteRow &) {});
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

JournalOutcome<std::vector<Fact>> JournalFile::factsIn(const Id &stream)
{
    static const auto inStream = Statement::fromFile(":/sql/sync/facts_in_stream.sql");
    std::vector<Fact> found;
    const auto read = m_db.query(inStream, {{"stream", stream}},
        [&](const store::SqliteRow &row) { found.push_back(store::factFrom(row, m_place.tenant, m_place.outlet)); });
    if (!read)
        return Refused{problemOf(read.why())};
    std::sort(found.begin(), found.end(), base::happenedBefore);
    return found;
}

void JournalFile::breakOff()
{
    m_db.interrupt();
}

JournalOutcome<OldFacts> JournalFile::before(UtcMicros instant)
{
    const auto based = bases();
    if (!based)
        return Refused{based.why()};
    OldFacts old;
    static const auto oldHeads = Statement::fromFile(":/sql/sync/old_heads.sql");
    const auto heads = m_db.query(oldHeads, {{"hlc", base::hlcAt(instant)}}, [&](const store::SqliteRow &row) {
        old.base[static_cast<std::int32_t>(row.int64(0))] = {row.int64(1), row.int64(2), row.bytes(3)};
    });
    if (!heads)
        return Refused{problemOf(heads.why())};

    std::set<Id> streams;
    const auto note = [&](const store::SqliteRow &row) { streams.insert(row.id(0)); };
    static const auto between = Statement::fromFile(":/sql/sync/streams_between.sql");
    for (const auto &[device, head] : old.base) {
        const auto from = based->find(device);
        const std::int64_t after = from == based->end() ? 0 : from->second.seq;
        if (const auto read = m_db.query(between, {{"device", device}, {"after", after}, {"upto", head.seq}}, note);
            !read)
            return Refused{problemOf(read.why())};
    }
    static const auto carried = Statement::fromFile(":/sql/sync/streams_carried.sql");
    if (const auto read = m_db.query(carried, {}, note); !read)
        return Refused{problemOf(read.why())};
    old.streams.assign(streams.begin(), streams.end());
    return old;
}

SqliteOutcome<Nothing> JournalFile::carry(const std::set<Id> &streams)
{
    static const auto carryStream = Statement::fromFile(":/sql/sync/carry_stream.sql");
    for (const Id &stream : streams)
        if (const auto done = m_db.run(carryStream, {{"stream", stream}}); !done)
            return Refused{done.why()};
    return Nothing{};
}

SqliteOutcome<Nothing> JournalFile::leave(const Heads &base, const std::vector<Id> &carried)
{
    static const auto carryNothing = Statement::fromFile(":/sql/sync/carry_nothing.sql");
    static const auto keepOld = Statement::fromFile(":/sql/sync/keep_old.sql");
    static const auto keepBase = Statement::fromFile(":/sql/sync/keep_base.sql");
    static const auto streamsAfter = Statement::fromFile(":/sql/sync/streams_after.sql");
    const auto did = [](const auto &outcome) -> SqliteOutcome<Nothing> {
        if (!outcome)
            return Refused{outcome.why()};
        return Nothing{};
    };
    if (auto done = did(m_db.run(carryNothing)); !done)
        return done;
    for (const auto &[device, head] : base) {
        if (auto done = did(m_db.run(keepOld, {{"device", device}, {"upto", head.seq}})); !done)
            return done;
        if (auto done = did(
                m_db.run(keepBase, {{"device", device}, {"seq", head.seq}, {"hlc", head.hlc}, {"hash", head.hash}}));
            !done)
            return done;
    }
    std::set<Id> streams(carried.begin(), carried.end());
    const auto read = m_db.query(streamsAfter, {}, [&](const store::SqliteRow &row) { streams.insert(row.id(0)); });
    if (!read)
        return Refused{read.why()};
    return carry(streams);
}

JournalOutcome<Nothing> JournalFile::leaveBehind(const Heads &base, const std::vector<Id> &carried)
{
    const auto done = m_db.inTransaction([&] { return leave(base, carried); });
    if (!done)
        return Refused{problemOf(done.why())};
    m_leftBehind = true;
    return Nothing{};
}

} // namespace jiko::sync
