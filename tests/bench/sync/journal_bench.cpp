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

#include <fcntl.h>
#include <unistd.h>

using namespace jiko;
using bench::Figures;

namespace {
const Id tenant = QUuid::createUuid();
const Id outlet = QUuid::createUuid();

/// Commits a second that the disk can do: 8 kB written over and over, each followed by fdatasync.
double diskRate(const QString &folder, int rounds)
{
    const QByteArray path = (folder + QStringLiteral("/yardstick")).toUtf8();
    const int file = ::open(path.constData(), O_RDWR | O_CREAT, 0600);
    const QByteArray page(8192, 'x');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        if (::pwrite(file, page.constData(), static_cast<std::size_t>(page.size()), 0) != page.size()
            || ::fdatasync(file) != 0)
            qFatal("the yardstick cannot write");
    }
    const double rate = rounds * 1e9 / static_cast<double>(timer.nsecsElapsed());
    ::close(file);
    return rate;
}

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
        : m_journal(folder + QStringLiteral("/journal.db"), tenant, outlet, 1),
          m_draft{newId(), "orders.line_removed", 1, R"({"line":"0190a5b2-7a3c-7def-8123-456789abcdef"})"}
    {
        QObject::connect(&m_journal, &sync::Journal::opened, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_journal, &sync::Journal::troubled, &m_loop,
            [](auto, const QString &what) { qFatal("%s", qUtf8Printable(what)); });
        m_journal.open();
        m_loop.exec();
        QObject::connect(&m_journal, &sync::Journal::written, &m_loop, [this](qint64) {
            if (--m_left == 0)
                m_loop.quit();
            else
                next();
        });
    }
    /// Commits a second.
    double rate(int rounds)
    {
        m_left = rounds;
        QElapsedTimer timer;
        timer.start();
        next();
        m_loop.exec();
        return rounds * 1e9 / static_cast<double>(timer.nsecsElapsed());
    }

private:
    void next() { m_journal.append({factNo(++m_seq, m_draft, m_previous)}); }
    sync::Journal m_journal;
    QEventLoop m_loop;
    Draft m_draft;
    QByteArray m_previous = base::chainStart();
    std::int64_t m_seq = 0;
    int m_left = 0;
};

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
        sync::Journal journal(path, tenant, outlet, 1);
        QEventLoop loop;
        QObject::connect(&journal, &sync::Journal::opened, &loop, &QEventLoop::quit);
        journal.open();
        loop.exec();
        QObject::connect(&journal, &sync::Journal::written, &loop, &QEventLoop::quit);
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
            sync::Journal journal(path, tenant, outlet, 1);
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
    std::vector<double> ratios;
    std::vector<double> rates;
    OneByOne journal(folder.path());
    // Past the first checkpoint: from then on the write-ahead log is written over in place, as it is all evening.
    journal.rate(1500);
    for (int round = 0; round < 9; ++round) {
        const double before = diskRate(folder.path(), 100);
        rates.push_back(journal.rate(200));
        const double after = diskRate(folder.path(), 100);
        ratios.push_back(rates.back() / ((before + after) / 2));
    }
    figures.add({QStringLiteral("journal_commit"), bench::median(rates), QStringLiteral("facts/s"),
        bench::median(ratios), QStringLiteral("fdatasync of 8 kB"), 0.85, {}});
    startUp(figures, folder.path());
    return figures.finish();
}
