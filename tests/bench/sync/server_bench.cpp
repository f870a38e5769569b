// What the server bears, on a cluster of its own that flushes as in a house.
//   bench_sync_server [--json FILE] [--quick] [NAME…]
#include "server_bench.h"

#include <QCoreApplication>

using namespace jiko;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bench::Effort effort(app.arguments());
    bench::Figures figures(app.arguments());
    test::TestCluster durable(store::Durable::Yes);
    const std::pair<const char *, void (*)(bench::Figures &, test::TestCluster &, const bench::Effort &)> all[] = {
        {"appends", bench::appends},
        {"hints", bench::hints},
        {"one_outlet", bench::oneOutlet},
        {"held", bench::heldTransactions},
        {"idle", bench::idlePoll},
        {"terminals", bench::manyTerminals},
    };
    const bool some = std::any_of(std::begin(all), std::end(all),
        [&](const auto &each) { return app.arguments().contains(QLatin1String(each.first)); });
    for (const auto &[name, measure] : all)
        if (!some || app.arguments().contains(QLatin1String(name)))
            measure(figures, durable, effort);
    return figures.finish();
}
