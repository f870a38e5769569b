// How fast a terminal acknowledges, against the disk's own speed; and how fast it starts.
#include "bench/closed_check.h"
#include "bench/figures.h"

#include "base/streams.h"
#include "kitchen/tickets.h"
#include "orders/checks.h"
#include "payments/drawers.h"
#include "store/sqlite_db.h"
#include "sync/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <functional>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace jiko;
using bench::Figures;

namespace {
const Id tenant = QUuid::createUuid();
const Id outlet = QUuid::createUuid();

/// What the disk can do: 8 kB written over and over, each followed by fdatasync.
class Disk {
public:
    explicit Disk(const QString &folder)
        : m_file(::open((folder + QStringLiteral("/yardstick")).toUtf8().constData(), O_RDWR | O_CREAT, 0600))
    {
    }
    Disk(const Disk &) = delete;
    ~Disk() { ::close(m_file); }
    void flush(int times) const
    {
        for (int i = 0; i < times; ++i) {
            if (::pwrite(m_file, m_page.constData(), static_cast<std::size_t>(m_page.size()), 0) != m_page.size()
                || ::fdatasync(m_file) != 0)
                qFatal("the yardstick cannot write");
        }
    }

private:
    int m_file;
    QByteArray m_page = QByteArray(8192, 'x');
};

/// What SQLite can do: the same row in a transaction of its own, on the thread that asks.
class BareSqlite {
public:
    explicit BareSqlite(const QString &folder)
        : m_db(std::move(store::SqliteDb::open({folder + QStringLiteral("/bare.db")})).value())
    {
        must(m_db.runScript("CREATE TABLE fact (device INTEGER, seq INTEGER, hlc INTEGER, staff BLOB, stream BLOB, "
                            "type TEXT, version INTEGER, body TEXT, hash BLOB, PRIMARY KEY (device, seq)) STRICT, "
                            "WITHOUT ROWID"));
        must(sqlite3_prepare_v2(m_db.handle(),
                 "INSERT INTO fact VALUES (1, ?, 1, zeroblob(16), zeroblob(16), 'orders.line_removed', 1, "
                 "'{\"line\":\"0190a5b2-7a3c-7def-8123-456789abcdef\"}', zeroblob(32))",
                 -1, &m_insert, nullptr)
            == SQLITE_OK);
    }
    BareSqlite(const BareSqlite &) = delete;
    ~BareSqlite() { sqlite3_finalize(m_insert); }
    void commit(int times)
    {
        for (int i = 0; i < times; ++i) {
            sqlite3_bind_int64(m_insert, 1, ++m_seq);
            must(sqlite3_step(m_insert) == SQLITE_DONE);
            sqlite3_reset(m_insert);
        }
    }

private:
    template <class Outcome> static void must(const Outcome &outcome)
    {
        if (!outcome)
            qFatal("the yardstick cannot write");
    }
    store::SqliteDb m_db;
    sqlite3_stmt *m_insert = nullptr;
    std::int64_t m_seq = 0;
};

Fact factNo(std::int64_t seq, const Draft &draft, QByteArray &previous)
{
    Fact fact;
    fact.tenant = tenant;
    fact.outlet = outlet;
    fact.device = 1;
    fact.seq = seq;
    fact.hlc = (1'700'000'000'000LL + seq) << 16;
    fact.staff = tenant;
    fact.stream = draft.stream;
    fact.type = draft.type;
    fact.version = draft.version;
    fact.body = draft.body;
    fact.hash = base::chainHash(previous, fact);
    previous = fact.hash;
    return fact;
}

/// A journal that commits one fact at a time, each waited for, as a cashier waits for the tick.
class OneByOne {
public:
    explicit OneByOne(const QString &folder)
        : m_journal({folder + QStringLiteral("/journal.db"), tenant, outlet, 1, {}}),
          m_draft{newId(), "orders.line_removed", 1, R"({"line":"0190a5b2-7a3c-7def-8123-456789abcdef"})"}
    {
        QObject::connect(&m_journal, &sync::Journal::opened, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_journal, &sync::Journal::troubled, &m_loop,
            [](auto, const QString &what) { qFatal("%s", qUtf8Printable(what)); });
        m_journal.open();
        m_loop.exec();
        QObject::connect(&m_journal, &sync::Journal::kept, &m_loop,
            [this](const sync::Heads &upTo) { acknowledged(upTo.begin()->second.seq); });
    }
    /// Makes facts, so many in hand at a time, and answers how many commits they took: 1 in hand is a person who waits
    /// for each tick, with 2 the disk never waits for anybody.
    int commit(int count, int inHand)
    {
        m_last = m_seq + count;
        m_commits = 0;
        for (int i = 0; i < inHand; ++i)
            makeOne();
        m_loop.exec();
        return m_commits;
    }

private:
    void makeOne()
    {
        if (m_seq < m_last)
            m_journal.append({factNo(++m_seq, m_draft, m_previous)});
    }
    void acknowledged(std::int64_t upTo)
    {
        ++m_commits;
        if (upTo == m_last)
            m_loop.quit();
        for (; m_written < upTo; ++m_written)
            makeOne();
    }
    sync::Journal m_journal;
    QEventLoop m_loop;
    Draft m_draft;
    QByteArray m_previous = base::chainStart();
    std::int64_t m_seq = 0;
    std::int64_t m_last = 0;
    std::int64_t m_written = 0;
    int m_commits = 0;
};

double secondsOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Journal and disk by turns, so that what else the disk does hits both.
void commits(Figures &figures, const QString &folder)
{
    constexpr int aTurn = 20;
    constexpr int turns = 10;
    // Where a flush is quicker than this, handing a fact to the writing thread and back weighs as much as the disk.
    constexpr double slowFlush = 0.5;
    const Disk disk(folder);
    BareSqlite bare(folder);
    OneByOne journal(folder);
    // Past the first checkpoint: from then on the write-ahead log is written over in place, as it is all evening.
    bare.commit(1500);
    journal.commit(1500, 1);
    for (int round = 0; round < 15; ++round) {
        double flush = 0;
        double sqlite = 0;
        double commit = 0;
        double tick = 0;
        for (int turn = 0; turn < turns; ++turn) {
            int commits = 0;
            flush += secondsOf([&] { disk.flush(aTurn); });
            sqlite += secondsOf([&] { bare.commit(aTurn); });
            commit += secondsOf([&] { commits = journal.commit(aTurn, 2); }) * aTurn / commits;
            tick += secondsOf([&] { journal.commit(aTurn, 1); });
        }
        constexpr double msEach = 1000.0 / (turns * aTurn);
        figures.note(QStringLiteral("flush"), flush * msEach);
        figures.note(QStringLiteral("rate"), turns * aTurn / commit);
        figures.note(QStringLiteral("of flush"), flush / commit);
        figures.note(QStringLiteral("of sqlite"), sqlite / commit);
        figures.note(QStringLiteral("tick"), tick * msEach);
        figures.note(QStringLiteral("tick of flush"), tick / flush);
    }
    const auto of = [&figures](const char *what) { return figures.medianOf(QLatin1String(what)); };
    const bool slowDisk = of("flush") >= slowFlush;
    figures.add({QStringLiteral("journal_commit"), of("rate"), QStringLiteral("commits/s"), of("of flush"),
        QStringLiteral("fdatasync of 8 kB, %1 ms each; budget 0.85 from %2 ms on")
            .arg(of("flush"), 0, 'f', 2)
            .arg(slowFlush),
        slowDisk ? std::optional(0.85) : std::nullopt, {}});
    figures.add({QStringLiteral("journal_commit_of_sqlite"), of("rate"), QStringLiteral("commits/s"), of("of sqlite"),
        QStringLiteral("the same row by bare SQLite on one thread, budget 0.7"), 0.7, {}});
    figures.add({QStringLiteral("journal_tick"), of("tick"), QStringLiteral("ms"), of("tick of flush"),
        QStringLiteral("fdatasync of 8 kB"), {}, {}});
}

std::vector<Fact> aWeek()
{
    std::vector<Fact> facts;
    QByteArray previous = base::chainStart();
    std::int64_t seq = 0;
    for (int i = 0; i < 5000; ++i)
        for (const Draft &draft : bench::closedCheck(i, QStringLiteral("2026-11-21"), tenant))
            facts.push_back(factNo(++seq, draft, previous));
    return facts;
}

void startUp(Figures &figures, const QString &folder)
{
    const QString path = folder + QStringLiteral("/week.db");
    {
        sync::Journal journal({path, tenant, outlet, 1, {}});
        QEventLoop loop;
        QObject::connect(&journal, &sync::Journal::opened, &loop, &QEventLoop::quit);
        journal.open();
        loop.exec();
        QObject::connect(&journal, &sync::Journal::kept, &loop, &QEventLoop::quit);
        journal.append(aWeek());
        loop.exec();
    }
    // The yardstick: SQLite walks the same rows and nobody looks at them.
    std::vector<double> scans;
    std::vector<double> reads;
    std::vector<double> folds;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        {
            auto db = std::move(store::SqliteDb::open({path, true})).value();
            timer.start();
            std::int64_t bytes = 0;
            const auto rows = db.query(
                store::Statement("SELECT device, seq, hlc, staff, stream, type, version, body, hash FROM fact"), {},
                [&](const store::SqliteRow &row) { bytes += row.view(7).size(); });
            if (!rows || *rows < 60000)
                qFatal("the week is not there");
            scans.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::shared_ptr<const sync::Journal::Contents> contents;
        {
            sync::Journal journal({path, tenant, outlet, 1, {}});
            QEventLoop loop;
            QObject::connect(&journal, &sync::Journal::opened, &loop, [&](const auto &read) {
                contents = read;
                loop.quit();
            });
            timer.start();
            journal.open();
            loop.exec();
            reads.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        timer.start();
        std::int64_t decoded = 0;
        for (const Fact &fact : contents->facts)
            decoded += orders::decodeCheckFact(fact).has_value() || kitchen::decodeTicketFact(fact).has_value();
        const double decode = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (decoded != static_cast<std::int64_t>(contents->facts.size()))
            qFatal("a fact was not read");
        figures.note(QStringLiteral("decode"), decode);
        timer.start();
        orders::Checks checks(1);
        kitchen::Tickets tickets;
        for (const Fact &fact : contents->facts)
            if (!checks.apply(fact))
                tickets.apply(fact);
        folds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (checks.size() != 5000)
            qFatal("a check was not folded");
    }
    figures.add({QStringLiteral("replay_decode_60000_facts"), figures.medianOf(QStringLiteral("decode")),
        QStringLiteral("ms"), figures.medianOf(QStringLiteral("decode")) / bench::median(scans),
        QStringLiteral("bare SQLite scan"), {}, 100.0});
    figures.add({QStringLiteral("replay_fold_60000_facts"), bench::median(folds), QStringLiteral("ms"),
        bench::median(folds) / bench::median(scans), QStringLiteral("bare SQLite scan, decoding included"), {}, 200.0});
    figures.add({QStringLiteral("journal_open_60000_facts"), bench::median(reads), QStringLiteral("ms"),
        bench::median(reads) / bench::median(scans), QStringLiteral("bare SQLite scan"), {}, {}});
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Figures figures(app.arguments());
    QTemporaryDir folder;
    commits(figures, folder.path());
    startUp(figures, folder.path());
    return figures.finish();
}
