// Does a start grow with history? A terminal with thirty days on its disk beside one with a day.
//   bench_sync_start [--json FILE] [--quick]
#include "bench/figures.h"
#include "bench/past_days.h"
#include "kitchen/tickets.h"
#include "orders/checks.h"
#include "sync/node.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace jiko;
using namespace std::chrono_literals;

namespace {

constexpr std::int32_t device = 1;

sync::Terminal terminalAt(const QString &home)
{
    static const Id tenant = newId();
    static const Id outlet = newId();
    sync::Terminal terminal;
    terminal.tenant = tenant;
    terminal.outlet = outlet;
    terminal.device = device;
    terminal.conninfo = "host=/nowhere dbname=jiko user=nobody";
    terminal.home = home;
    return terminal;
}

sync::JournalPlace storeOf(const sync::Terminal &terminal)
{
    return {terminal.home + QStringLiteral("/journal.db"), terminal.tenant, terminal.outlet, device, {}};
}

/// A terminal from its start to where its screens have all they need.
class Started {
public:
    explicit Started(const sync::Terminal &terminal) : node(terminal), checks(device)
    {
        node.onFact([this](const Fact &fact) {
            ++facts;
            if (!checks.apply(fact))
                tickets.apply(fact);
        });
        node.overWhen([this](const Id &stream) { return checks.isOver(stream) && tickets.isOver(stream); });
        QEventLoop loop;
        QObject::connect(&node, &sync::Node::ready, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        node.start();
        loop.exec();
        took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    sync::Node node;
    orders::Checks checks;
    kitchen::Tickets tickets;
    std::int64_t facts = 0;
    double took = 0; ///< ms
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    bench::Figures figures(app.arguments());
    const bool quick = app.arguments().contains(QLatin1String("--quick"));
    const int days = quick ? 5 : 30;
    const UtcMicros today = base::utcNow() - 3h;

    QTemporaryDir folder;
    const sync::Terminal one = terminalAt(folder.filePath(QStringLiteral("one")));
    const sync::Terminal many = terminalAt(folder.filePath(QStringLiteral("many")));
    for (const sync::Terminal &terminal : {one, many})
        QDir().mkpath(terminal.home);
    bench::servedStore(storeOf(one), device, 1, today);
    bench::servedStore(storeOf(many), device, days, today);
    {
        Started all(many);
        figures.note(QStringLiteral("whole"), all.took);
        std::printf("%lld facts are read before any are left behind\n", static_cast<long long>(all.facts));
        all.node.leaveBehind(today - 1h);
        // The reading thread finds what is old, the writing one keeps it; both end with the node.
        QEventLoop loop;
        QTimer::singleShot(quick ? 2s : 8s, &loop, &QEventLoop::quit);
        loop.exec();
    }
    std::int64_t read = 0;
    for (int turn = 0; turn < (quick ? 3 : 9); ++turn) {
        figures.note(QStringLiteral("one"), Started(one).took);
        Started started(many);
        figures.note(QStringLiteral("many"), started.took);
        read = started.facts;
    }
    const double ratio = figures.medianOf(QStringLiteral("many")) / figures.medianOf(QStringLiteral("one"));
    figures.add(
        {QStringLiteral("start_with_history"), figures.medianOf(QStringLiteral("many")), QStringLiteral("ms"), ratio,
            QStringLiteral("a start with one day (%1 ms); %2 days on the disk, %3 facts read; all of them took %4 ms")
                .arg(figures.medianOf(QStringLiteral("one")), 0, 'f', 0)
                .arg(days)
                .arg(read)
                .arg(figures.medianOf(QStringLiteral("whole")), 0, 'f', 0),
            {}, figures.medianOf(QStringLiteral("one")) * 1.1});
    return figures.finish();
}
