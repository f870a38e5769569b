// How long the Send button keeps a till while the kitchen's printer cannot be reached.
#include "bench/figures.h"
#include "support/at_the_till.h"

#include <QElapsedTimer>
#include <QGuiApplication>

using namespace jiko;

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    bench::Figures figures(app.arguments());
    const int rounds = app.arguments().contains(QStringLiteral("--quick")) ? 3 : 100;
    test::AtTheTill at;
    for (const char *printer : {"kitchen_grill", "kitchen_hot", "bar"})
        at.edit("printer", at.house.id("printer", QLatin1String(printer)), [](QJsonObject &row) {
            row[QStringLiteral("transport")] = QStringLiteral("tcp");
            row[QStringLiteral("address")] = QStringLiteral("198.51.100.1:9100"); // nobody has it (RFC 5737)
        });
    if (!at.signIn(test::cashierPin))
        qFatal("nobody signs in");
    std::vector<double> took;
    for (int round = 0; round < rounds; ++round) {
        at.parts->till.openTab(QStringLiteral("Guest %1").arg(round), QStringLiteral("takeaway"));
        for (int dish = 0; dish < 6; ++dish)
            at.order(QStringLiteral("mutura"));
        QElapsedTimer clock;
        clock.start();
        at.parts->till.send();
        took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(20);
    }
    const auto inKitchen = at.parts->live.tickets.open().size();
    if (inKitchen != static_cast<std::size_t>(rounds))
        qFatal("%zu of %d tickets were sent", inKitchen, rounds);
    std::sort(took.begin(), took.end());
    const auto figure = [&](const char *name, double value) {
        bench::Figure told;
        told.name = QLatin1String(name);
        told.value = value;
        told.unit = QStringLiteral("ms");
        told.mostValue = 20;
        figures.add(told);
    };
    figure("send_printer_unreachable_p50", took[took.size() / 2]);
    figure("send_printer_unreachable_p99", took[took.size() * 99 / 100]);
    return figures.finish();
}
