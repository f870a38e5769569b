// Whether the hub's projector keeps up with a chain's rush, and writes what a rebuild from nothing writes.
//   bench_sync_hub [--json FILE] [--quick]
#include "bench/closed_check.h"
#include "crew.h"
#include "hub/projector.h"
#include "hub/rebuild.h"
#include "sync/author.h"

#include <QCoreApplication>

#include <thread>

using namespace jiko;
using namespace jiko::store;
using bench::must;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int tills = 8;
constexpr int checksASecond = 500;

/// Serves checks at its pace: each goes to the log, and as the hub's link would, to the projector.
void serve(const test::TestDevice &device, int number, Clock::time_point until, hub::Projector &projector,
    std::atomic<std::int64_t> &served)
{
    PgSession session({device.conninfo, "jiko-bench", std::chrono::seconds(60)});
    must(session.connect(), "connecting");
    sync::Author author(device.tenant, device.outlet, device.number);
    const Id staff = newId();
    const auto between = std::chrono::microseconds(1'000'000LL * tills / checksASecond);
    auto due = Clock::now() + between * number / tills;
    for (int n = 0; due < until; ++n, due += between) {
        std::this_thread::sleep_until(due);
        const auto facts =
            author.write(bench::closedCheck(n, QStringLiteral("2026-11-21"), staff), staff, base::utcNow());
        const PgCall call = test::appendCall(facts);
        must(session.run(call.statement, call.params), "appending");
        for (const Fact &fact : facts)
            projector.tell(fact);
        ++served;
    }
}

double millis(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bench::Effort effort(app.arguments());
    bench::Figures figures(app.arguments());
    test::TestCluster durable(Durable::Yes);
    test::TestDatabase database = durable.freshDatabase();
    const test::TestDevice hubDevice = database.enrol(QStringLiteral("hub"));
    std::vector<test::TestDevice> devices;
    for (int i = 0; i < tills; ++i)
        devices.push_back(database.enrol(QStringLiteral("pos")));

    std::atomic<std::int64_t> served{0};
    double longestLag = 0;
    double seconds = 0;
    double drain = 0;
    {
        hub::Projector projector({hubDevice.conninfo, {hubDevice.tenant, hubDevice.outlet}});
        projector.start();
        const auto start = Clock::now();
        const auto until = start + effort.lasting(30);
        std::vector<std::thread> serving;
        for (int i = 0; i < tills; ++i)
            serving.emplace_back([&, i] { serve(devices[static_cast<std::size_t>(i)], i, until, projector, served); });
        const auto lagNow = [&] {
            const auto oldest = projector.status().oldestWaiting;
            return oldest == UtcMicros() ? 0.0
                                         : std::chrono::duration<double, std::milli>(base::utcNow() - oldest).count();
        };
        while (Clock::now() < until) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            longestLag = std::max(longestLag, lagNow());
        }
        for (std::thread &thread : serving)
            thread.join();
        const auto arrived = Clock::now();
        seconds = std::chrono::duration<double>(arrived - start).count();
        while (projector.status().waiting() > 0 && Clock::now() < arrived + std::chrono::minutes(5))
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        drain = millis(Clock::now() - arrived);
        if (const auto status = projector.status(); status.waiting() > 0 || status.aside > 0)
            qFatal("%lld facts and %zu streams were not written: %s", static_cast<long long>(status.waiting()),
                status.aside, qPrintable(status.trouble));
    }
    const double arrival = static_cast<double>(served) / seconds;
    const double projected = static_cast<double>(served) / (seconds + drain / 1000);
    figures.add({QStringLiteral("projector_checks"), projected, QStringLiteral("checks/s"), projected / arrival,
        QStringLiteral("arrival of %1 checks/s for %2 s, asked for %3, budget 0.98")
            .arg(arrival, 0, 'f', 1)
            .arg(seconds, 0, 'f', 0)
            .arg(checksASecond),
        0.98, {}});
    figures.add({QStringLiteral("projector_longest_lag"), longestLag, QStringLiteral("ms"), longestLag / 1000,
        QStringLiteral("a second, which a report may lag behind; the last check was written %1 ms after it came")
            .arg(drain, 0, 'f', 0),
        {}, 1000.0});

    sync::Terminal terminal;
    terminal.tenant = hubDevice.tenant;
    terminal.outlet = hubDevice.outlet;
    terminal.device = hubDevice.number;
    terminal.conninfo = hubDevice.conninfo;
    const auto verified = hub::verify(terminal);
    if (!verified)
        qFatal("%s", qPrintable(verified.why().words));
    for (const QString &table : verified->differingTables + verified->brokenFacts)
        std::printf("%s\n", qPrintable(table));
    figures.add({QStringLiteral("projector_wrong_tables"), static_cast<double>(verified->differingTables.size()),
        QStringLiteral("tables"), 0,
        QStringLiteral("a rebuild from nothing: %1 rows of %2 facts compared, budget 0")
            .arg(verified->rows)
            .arg(verified->facts),
        {}, 0.0});
    if (served < (effort.quick ? 1 : 10'000) || !verified->brokenFacts.isEmpty())
        qFatal("the log is not what was served");
    return figures.finish();
}
