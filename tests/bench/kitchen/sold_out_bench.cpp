// From the press that says a dish is sold out, on a kitchen's screen, to the tile on two tills: three real terminals
// with stores and links of their own, and no server.
#include "bench/figures.h"
#include "enrol/signing.h"
#include "kitchen/parts.h"
#include "support/at_the_till.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace jiko;

namespace {
/// Terminals of one house know each other by their certificates.
void vouchFor(const sync::Terminal &terminal, const QString &authorityFolder)
{
    const auto authority = enrol::Authority::openOrMake(authorityFolder, terminal.outlet);
    const auto given =
        enrol::signFor(*authority, terminal, "dev_" + QByteArray::number(terminal.device), base::utcNow());
    if (!given)
        qFatal("%s", qUtf8Printable(given.why()));
}

/// A till that stands on the grill's tiles.
struct Stand {
    explicit Stand(const sync::Terminal &terminal) : parts(terminal) { test::startUp(parts.live); }
    pos::Parts parts;

    bool shows(const Id &dish, bool soldOut)
    {
        pos::Tiles &tiles = parts.tiles;
        for (int row = 0; row < tiles.rowCount(); ++row)
            if (tiles.data(tiles.index(row), pos::Tiles::ItemRole).toString() == pos::text(dish))
                return tiles.data(tiles.index(row), pos::Tiles::SoldOutRole).toBool() == soldOut;
        return false;
    }
};
} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    bench::Figures figures(app.arguments());
    const int rounds = app.arguments().contains(QStringLiteral("--quick")) ? 3 : 60;
    test::Restaurant house({});
    const QTemporaryDir authority;
    std::vector<sync::Terminal> terminals{house.terminal(QStringLiteral("kitchen")),
        house.terminal(QStringLiteral("pos")), house.terminal(QStringLiteral("pos"))};
    for (const sync::Terminal &terminal : terminals)
        vouchFor(terminal, authority.filePath(QStringLiteral("authority")));
    kitchen_app::Parts kitchen(terminals[0]);
    test::startUp(kitchen.live);
    Stand left(terminals[1]);
    Stand right(terminals[2]);

    const Id mutura = house.dish(QStringLiteral("mutura"));
    const Id platter = house.dish(QStringLiteral("choma_platter")); // mutura is in it
    const auto shown = [&](bool soldOut) {
        return left.shows(mutura, soldOut) && left.shows(platter, soldOut) && right.shows(mutura, soldOut)
            && right.shows(platter, soldOut);
    };
    const auto waitFor = [&](bool soldOut, int most) { return QTest::qWaitFor([&] { return shown(soldOut); }, most); };
    // They find each other first.
    kitchen.screen.eightySix(pos::text(mutura));
    if (!waitFor(true, 60'000))
        qFatal("the terminals do not find each other");
    kitchen.screen.backOn(pos::text(mutura));
    if (!waitFor(false, 10'000))
        qFatal("it is not on sale again");

    std::vector<double> took;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        kitchen.screen.eightySix(pos::text(mutura), QStringLiteral("Burnt"), 30);
        QTimer tooLong;
        tooLong.setSingleShot(true);
        tooLong.start(20'000);
        // The tiles are looked at whenever something has arrived, as a window that paints by their signal does.
        while (!shown(true) && tooLong.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!shown(true))
            qFatal("round %d: the tills do not hear it", round);
        took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        kitchen.screen.backOn(pos::text(mutura));
        if (!waitFor(false, 20'000))
            qFatal("it is not on sale again");
        QTest::qWait(20);
    }
    std::sort(took.begin(), took.end());
    const auto figure = [&](const char *name, double value) {
        bench::Figure told;
        told.name = QLatin1String(name);
        told.value = value;
        told.unit = QStringLiteral("ms");
        told.mostValue = 1000;
        figures.add(told);
    };
    figure("sold_out_to_tiles_p50", took[took.size() / 2]);
    figure("sold_out_to_tiles_p99", took[took.size() * 99 / 100]);
    figure("sold_out_to_tiles_worst", took.back());
    return figures.finish();
}
