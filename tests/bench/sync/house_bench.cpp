// Terminals of one outlet, as they are: Node with its journal, its link to the server and its links to the others.
//   bench_sync_house [--json FILE] [--quick] [one_check] [away]
#include "bench/closed_check.h"
#include "crew.h"
#include "enrol/signing.h"
#include "kitchen/tickets.h"
#include "orders/checks.h"
#include "orders/send.h"
#include "support/fields.h"
#include "sync/node.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <random>

using namespace jiko;
using namespace jiko::store;
using bench::must;
using Clock = std::chrono::steady_clock;

namespace {

double millis(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Lets the terminals work until that is so; false when it takes too long.
bool workUntil(const std::function<bool()> &done, std::chrono::seconds atMost)
{
    const auto until = Clock::now() + atMost;
    while (!done()) {
        if (Clock::now() > until)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

/// A database, and terminals that it and their outlet's authority know.
class House {
public:
    House() : m_database(m_durable.freshDatabase()) { }
    sync::Terminal terminal(const QString &kind)
    {
        const test::TestDevice device = m_database.enrol(kind);
        sync::Terminal terminal;
        terminal.tenant = device.tenant;
        terminal.outlet = device.outlet;
        terminal.device = device.number;
        terminal.name = QStringLiteral("Terminal %1").arg(device.number);
        terminal.kind = kind;
        terminal.stream = newId();
        terminal.conninfo = device.conninfo;
        terminal.pepper = QByteArray(32, 'p');
        terminal.home = m_folder.filePath(QString::number(device.number));
        QDir().mkpath(terminal.home);
        const auto authority = must(
            enrol::Authority::openOrMake(m_folder.filePath(QStringLiteral("authority")), device.outlet), "authority");
        must(enrol::signFor(authority, terminal, device.role, base::utcNow()), "signing");
        return terminal;
    }
    test::TestDatabase &database() { return m_database; }

private:
    test::TestCluster m_durable{Durable::Yes};
    test::TestDatabase m_database;
    QTemporaryDir m_folder;
};

struct Times {
    std::map<std::pair<std::int32_t, std::int64_t>, Clock::time_point> made;
    std::vector<double> toldAfter; ///< ms, at another terminal
};

/// A person who edits one check, whatever the others do to it.
class Waiter {
public:
    Waiter(const sync::Terminal &terminal, const Id &check, Times &times)
        : m_node(terminal),
          m_checks(terminal.device),
          m_check(check),
          m_times(times),
          m_random(static_cast<std::mt19937::result_type>(terminal.device))
    {
        m_node.onFact([this](const Fact &fact) {
            m_checks.apply(fact);
            ++m_told;
            if (fact.device != m_node.terminal().device)
                if (const auto at = m_times.made.find({fact.device, fact.seq}); at != m_times.made.end())
                    m_times.toldAfter.push_back(millis(Clock::now() - at->second));
        });
        m_node.start();
    }
    void open()
    {
        const auto opened = orders::decide(orders::OpenCheck{m_check, newId(), QStringLiteral("12"),
            QStringLiteral("1001"), 4, newId(), QStringLiteral("Amina"), BusinessDate(QDate(2026, 11, 21)), base::kes});
        record(*opened);
    }
    void edit()
    {
        const orders::Check &check = *m_checks.find(m_check);
        std::vector<Id> unsent;
        std::vector<Id> sent;
        for (const orders::Line &line : check.lines)
            if (line.state == orders::LineState::Unsent)
                unsent.push_back(line.id);
            else if (line.state == orders::LineState::Sent)
                sent.push_back(line.id);
        const auto any = [this](const std::vector<Id> &lines) { return lines[m_random() % lines.size()]; };
        switch (m_random() % 10) {
        case 0:
        case 1:
            if (!unsent.empty())
                return record(*orders::decide(
                    check, orders::ChangeLine{any(unsent), Quantity{2000}, {}, 1, QStringLiteral("no ice")}));
            break;
        case 2:
            if (!unsent.empty())
                return record(*orders::decide(check, orders::RemoveLine{any(unsent)}));
            break;
        case 3:
            if (!unsent.empty())
                return record(*orders::decide(check, orders::Send{}));
            break;
        case 4:
            if (!sent.empty())
                return record(
                    *orders::decide(check, orders::VoidLine{any(sent), QStringLiteral("changed mind"), true, {}}));
            break;
        case 5:
            return record(orders::CoversChanged{static_cast<int>(m_random() % 8) + 1});
        default:
            break;
        }
        orders::LineAdded line;
        line.line = newId();
        line.item = newId();
        line.name = line.kitchenName = QStringLiteral("Kuku choma");
        line.priceMinor = 65000;
        line.quantity = Quantity{1000};
        line.taxRate = RatePpm{160000};
        record(line);
    }
    std::int64_t told() const { return m_told; }
    const orders::Check *check() const { return m_checks.find(m_check); }
    const sync::Node &node() const { return m_node; }

private:
    void record(const orders::CheckFact &fact)
    {
        const auto now = Clock::now();
        const auto facts = m_node.record({orders::record(m_check, fact)}, {});
        if (facts.empty())
            qFatal("a terminal could not record");
        m_times.made[{facts.front().device, facts.front().seq}] = now;
    }
    sync::Node m_node;
    orders::Checks m_checks;
    Id m_check;
    Times &m_times;
    std::mt19937 m_random;
    std::int64_t m_told = 0;
};

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Eight terminals at one check, five facts a second each.
void oneCheck(bench::Figures &figures, const bench::Effort &effort)
{
    constexpr int terminals = 8;
    constexpr std::chrono::milliseconds between{200};
    House house;
    const Id check = newId();
    Times times;
    std::vector<std::unique_ptr<Waiter>> waiters;
    for (int i = 0; i < terminals; ++i)
        waiters.push_back(std::make_unique<Waiter>(house.terminal(QStringLiteral("pos")), check, times));
    const auto everybody = [&](const auto &is) { return std::all_of(waiters.begin(), waiters.end(), is); };
    if (!workUntil(
            [&] {
                return everybody([&](const auto &each) {
                    return each->node().isReady() && each->node().link().linked
                        && each->node().peers().here.size() == terminals - 1;
                });
            },
            std::chrono::seconds(60)))
        qFatal("the terminals did not meet");
    waiters.front()->open();
    if (!workUntil([&] { return everybody([](const auto &each) { return each->check(); }); }, std::chrono::seconds(20)))
        qFatal("the check was not told");
    times.toldAfter.clear();

    const auto start = Clock::now();
    const auto until = start + effort.lasting(60);
    std::vector<Clock::time_point> due;
    for (int i = 0; i < terminals; ++i)
        due.push_back(start + between * i / terminals);
    std::int64_t made = 1;
    double latest = 0;
    workUntil(
        [&] {
            for (int i = 0; i < terminals; ++i)
                for (auto &mine = due[static_cast<std::size_t>(i)]; mine <= Clock::now() && mine < until;
                     mine += between) {
                    latest = std::max(latest, millis(Clock::now() - mine));
                    waiters[static_cast<std::size_t>(i)]->edit();
                    ++made;
                }
            return Clock::now() >= until;
        },
        effort.lasting(60) + std::chrono::seconds(60));
    const auto stopped = Clock::now();
    const bool settled = workUntil(
        [&] {
            return everybody([&](const auto &each) { return each->told() == made && each->node().waiting() == 0; });
        },
        std::chrono::seconds(60));
    const double settling = millis(Clock::now() - stopped);
    std::set<QString> folds;
    for (const auto &each : waiters)
        folds.insert(test::Words::of(*each->check()));
    std::printf(
        "8 terminals, one check: %lld facts, %zu lines; an edit began at most %.0f ms late, all was told %.0f ms "
        "after the last; %s\n",
        static_cast<long long>(made), waiters.front()->check()->lines.size(), latest, settling,
        settled ? "settled" : "NOT SETTLED");
    figures.add({QStringLiteral("one_check_8_terminals_folds"), static_cast<double>(folds.size()),
        QStringLiteral("folds"), static_cast<double>(folds.size()),
        QStringLiteral("one: all eight hold the same after %1 facts at 40/s").arg(made), {}, settled ? 1.0 : 0.0});
    figures.add({QStringLiteral("one_check_told_p99"), at(times.toldAfter, 0.99), QStringLiteral("ms"),
        at(times.toldAfter, 0.99) / 200,
        QStringLiteral("200 ms from a tap to another terminal's fold; p50 %1 ms; all eight in one process")
            .arg(at(times.toldAfter, 0.5), 0, 'f', 1),
        {}, 200.0});
}

/// A week of service that a terminal missed, written by three tills, with tonight's checks still open.
struct Week {
    std::int64_t facts = 0;
    std::vector<Id> open;
};
Week serveAWeek(House &house, const bench::Effort &effort)
{
    constexpr int days = 7;
    constexpr int tills = 3;
    constexpr int openNow = 40;
    constexpr std::size_t untilPaid = 10;
    const int checksADay = effort.quick ? 100 : 1500;
    static const Statement mark("UPDATE jiko.device SET last_seq = :seq, last_hlc = :hlc, last_hash = :hash "
                                "WHERE device = :device");
    PgSession owner({house.database().ownerConninfo, "jiko-bench", std::chrono::seconds(60)});
    std::vector<sync::Author> authors;
    for (int i = 0; i < tills; ++i) {
        const sync::Terminal till = house.terminal(QStringLiteral("pos"));
        authors.emplace_back(till.tenant, till.outlet, till.device);
    }
    Week week;
    std::vector<Fact> batch;
    const auto flush = [&] {
        must(owner.runTogether(bench::rawInserts(batch)), "the week");
        batch.clear();
    };
    const Id staff = newId();
    const auto now = base::utcNow();
    for (int day = 0; day < days; ++day)
        for (int n = 0; n < checksADay; ++n) {
            const auto when = now - std::chrono::days(days - 1 - day) - std::chrono::seconds(6 * (checksADay - n));
            auto drafts = bench::closedCheck(n, BusinessDate(QDate(2026, 11, 15 + day)).iso(), staff);
            if (day == days - 1 && n >= checksADay - openNow) {
                drafts.resize(untilPaid);
                week.open.push_back(drafts.front().stream);
            }
            const auto facts = authors[static_cast<std::size_t>(n % tills)].write(drafts, staff, when);
            batch.insert(batch.end(), facts.begin(), facts.end());
            week.facts += static_cast<std::int64_t>(facts.size());
            if (batch.size() > 1000)
                flush();
        }
    if (!batch.empty())
        flush();
    for (const sync::Author &author : authors)
        must(owner.run(mark,
                 {{"seq", author.head().seq}, {"hlc", author.head().hlc}, {"hash", author.head().hash},
                     {"device", author.device()}}),
            "marks");
    must(owner.runScript("ANALYZE jiko.event"), "statistics");
    return week;
}

/// From the start of the program to tonight's open checks, and to the whole week.
void away(bench::Figures &figures, const bench::Effort &effort)
{
    House house;
    const Week week = serveAWeek(house, effort);
    const sync::Terminal terminal = house.terminal(QStringLiteral("pos"));
    orders::Checks checks(terminal.device);
    kitchen::Tickets tickets;
    std::set<std::pair<std::int32_t, std::int64_t>> told; // the live service is told twice: first, and in its turn
    double live = 0;
    double all = 0;
    double kept = 0;
    QElapsedTimer timer;
    timer.start();
    {
        sync::Node node(terminal);
        node.onFact([&](const Fact &fact) {
            if (!checks.apply(fact))
                tickets.apply(fact);
            told.insert({fact.device, fact.seq});
        });
        node.start();
        const auto isLive = [&] {
            return std::all_of(week.open.begin(), week.open.end(), [&](const Id &id) {
                const orders::Check *check = checks.find(id);
                return check && check->isOpen() && check->lines.size() == 5 && !check->hasUnsent();
            });
        };
        if (!workUntil(
                [&] {
                    if (live == 0 && isLive())
                        live = static_cast<double>(timer.elapsed());
                    return static_cast<std::int64_t>(told.size()) == week.facts;
                },
                std::chrono::minutes(5)))
            qFatal("only %lld of %lld facts came", static_cast<long long>(told.size()),
                static_cast<long long>(week.facts));
        all = static_cast<double>(timer.elapsed());
    } // its journal writes what it has queued, and ends
    kept = static_cast<double>(timer.elapsed());
    const double share = static_cast<double>(week.facts) / 126'000;
    figures.add({QStringLiteral("away_a_week_all_held"), kept, QStringLiteral("ms"), kept / 60'000,
        QStringLiteral("a minute, for %1 facts; all folded after %2 ms, then on disk").arg(week.facts).arg(all), {},
        60'000.0 * share});
    figures.add({QStringLiteral("away_a_week_live_service"), live, QStringLiteral("ms"), live / 2000,
        QStringLiteral("two seconds, to the %1 checks that are open tonight").arg(week.open.size()), {}, 2000.0});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bench::Effort effort(app.arguments());
    bench::Figures figures(app.arguments());
    const auto asked = [&](const char *name, const char *other) {
        return app.arguments().contains(QLatin1String(name)) || !app.arguments().contains(QLatin1String(other));
    };
    if (asked("one_check", "away"))
        oneCheck(figures, effort);
    if (asked("away", "one_check"))
        away(figures, effort);
    return figures.finish();
}
