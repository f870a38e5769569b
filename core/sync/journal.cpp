#include "sync/journal.h"

#include "store/migrator.h"
#include "store/sqlite_db.h"

#include <optional>

namespace jiko::sync {

using store::SqliteDb;
using store::SqliteProblem;
using store::SqliteTrouble;
using store::Statement;
using store::Utf8;

namespace {
JournalTrouble troubleOf(const SqliteProblem &problem)
{
    constexpr int readOnly = 8; // SQLITE_READONLY, and its extended codes in the low byte
    if ((problem.code & 0xff) == readOnly)
        return JournalTrouble::ReadOnly;
    switch (problem.kind) {
    case SqliteTrouble::Held:
        return JournalTrouble::Held;
    case SqliteTrouble::Full:
        return JournalTrouble::Full;
    case SqliteTrouble::CannotOpen:
        return JournalTrouble::ReadOnly;
    case SqliteTrouble::Busy:
    case SqliteTrouble::Refused:
    case SqliteTrouble::Damaged:
    case SqliteTrouble::Broken:
        return JournalTrouble::Damaged;
    }
    return JournalTrouble::Damaged;
}
} // namespace

class Journal::Writer {
public:
    Writer(Journal *face, Id tenant, Id outlet, std::int32_t device)
        : m_face(face),
          m_tenant(tenant),
          m_outlet(outlet),
          m_device(device)
    {
    }

    void open();
    void commit(const Queue &queued);

private:
    void trouble(const SqliteProblem &problem);
    store::SqliteOutcome<Nothing> keep(const std::vector<Fact> &facts);
    store::SqliteOutcome<Nothing> keep(const std::vector<Record> &records);

    Journal *m_face;
    Id m_tenant;
    Id m_outlet;
    std::int32_t m_device;
    std::optional<SqliteDb> m_db;
};

void Journal::Writer::trouble(const SqliteProblem &problem)
{
    // A failed commit or fsync is never tried again on the same connection: what the disk then says cannot be trusted.
    m_db.reset();
    Q_EMIT m_face->troubled(troubleOf(problem), problem.message);
}

void Journal::Writer::open()
{
    auto db = SqliteDb::open({m_face->path()});
    if (!db)
        return trouble(db.why());
    m_db.emplace(std::move(db).value());
    if (const auto migrated = store::migrateLocal(*m_db); !migrated) {
        m_db.reset();
        Q_EMIT m_face->troubled(JournalTrouble::Damaged, migrated.why());
        return;
    }

    auto contents = std::make_shared<Contents>();
    static const auto allFacts = Statement::fromFile(":/sql/sync/all_facts.sql");
    const auto facts = m_db->query(allFacts, {}, [&](const store::SqliteRow &row) {
        Fact fact;
        fact.tenant = m_tenant;
        fact.outlet = m_outlet;
        fact.device = static_cast<std::int32_t>(row.int64(0));
        fact.seq = row.int64(1);
        fact.hlc = row.int64(2);
        fact.staff = row.id(3);
        fact.stream = row.id(4);
        fact.type = row.utf8(5);
        fact.version = static_cast<int>(row.int64(6));
        fact.body = row.utf8(7);
        fact.hash = row.bytes(8);
        contents->facts.push_back(std::move(fact));
    });
    if (!facts)
        return trouble(facts.why());
    std::sort(contents->facts.begin(), contents->facts.end(), base::happenedBefore);

    static const auto allRecords = Statement::fromFile(":/sql/sync/all_records.sql");
    const auto records = m_db->query(allRecords, {}, [&](const store::SqliteRow &row) {
        Record record{row.utf8(0), row.id(1), row.int64(2), row.flag(3), row.utf8(4)};
        contents->recordsRevision = std::max(contents->recordsRevision, record.revision);
        contents->records[record.kind][record.id] = record;
    });
    if (!records)
        return trouble(records.why());
    Q_EMIT m_face->opened(contents);
}

store::SqliteOutcome<Nothing> Journal::Writer::keep(const std::vector<Fact> &facts)
{
    static const auto keepFact = Statement::fromFile(":/sql/sync/keep_fact.sql");
    for (const Fact &fact : facts) {
        const auto kept = m_db->run(keepFact,
            {{"device", fact.device}, {"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff},
                {"stream", fact.stream}, {"type", Utf8{fact.type}}, {"version", fact.version},
                {"body", Utf8{fact.body}}, {"hash", fact.hash}});
        if (!kept)
            return Refused{kept.why()};
    }
    return Nothing{};
}

store::SqliteOutcome<Nothing> Journal::Writer::keep(const std::vector<Record> &records)
{
    static const auto keepRecord = Statement::fromFile(":/sql/sync/keep_record.sql");
    for (const Record &record : records) {
        const auto kept = m_db->run(keepRecord,
            {{"kind", Utf8{record.kind}}, {"id", record.id}, {"revision", record.revision}, {"retired", record.retired},
                {"body", Utf8{record.body}}});
        if (!kept)
            return Refused{kept.why()};
    }
    return Nothing{};
}

void Journal::Writer::commit(const Queue &queued)
{
    if (!m_db)
        return;
    const auto done = m_db->inTransaction([&]() -> store::SqliteOutcome<Nothing> {
        return keep(queued.own).then([&](Nothing) { return keep(queued.others); }).then([&](Nothing) {
            return keep(queued.records);
        });
    });
    if (!done)
        return trouble(done.why());
    if (!queued.own.empty())
        Q_EMIT m_face->written(queued.own.back().seq);
}

Journal::Journal(QString path, Id tenant, Id outlet, std::int32_t device) : m_path(std::move(path))
{
    qRegisterMetaType<std::shared_ptr<const Contents>>();
    m_thread = std::thread([this, tenant, outlet, device] {
        Writer writer(this, tenant, outlet, device);
        write(writer);
    });
}

Journal::~Journal()
{
    // What is queued is committed before the thread ends.
    {
        const std::lock_guard lock(m_mutex);
        m_queue.stop = true;
    }
    m_poked.notify_one();
    m_thread.join();
}

void Journal::write(Writer &writer)
{
    for (;;) {
        Queue taken;
        {
            std::unique_lock lock(m_mutex);
            m_poked.wait(lock, [this] { return m_queue.stop || !m_queue.isEmpty(); });
            std::swap(taken, m_queue);
            m_queue.stop = taken.stop;
        }
        if (taken.isEmpty())
            return; // told to stop, and nothing is left
        if (taken.open)
            writer.open();
        if (!taken.own.empty() || !taken.others.empty() || !taken.records.empty())
            writer.commit(taken);
    }
}

void Journal::open()
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.open = true;
    }
    m_poked.notify_one();
}

template <class T> void Journal::enqueue(std::vector<T> Queue::*place, std::vector<T> things)
{
    {
        const std::lock_guard lock(m_mutex);
        std::move(things.begin(), things.end(), std::back_inserter(m_queue.*place));
    }
    m_poked.notify_one();
}

void Journal::append(std::vector<Fact> own)
{
    enqueue(&Queue::own, std::move(own));
}

void Journal::keep(std::vector<Fact> others)
{
    enqueue(&Queue::others, std::move(others));
}

void Journal::keepRecords(std::vector<Record> records)
{
    enqueue(&Queue::records, std::move(records));
}

} // namespace jiko::sync
