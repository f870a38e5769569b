// The rows of how long the kitchen took, while facts come late and lines come and go.
#include "ground.h"

#include "support/given.h"

#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;
using hub::ReadModel;

class KitchenRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLateFactMendsHowLongTheKitchenTook()
    {
        using namespace std::chrono_literals;
        Ground ground;
        given::Log log;
        kitchen::TicketLine ugali;
        ugali.line = newId();
        ugali.item = newId();
        ugali.name = QStringLiteral("UGALI");
        ugali.quantity = Quantity{3000};
        ugali.targetMinutes = 5;
        kitchen::TicketLine kuku = ugali;
        kuku.line = newId();
        kuku.name = QStringLiteral("KUKU");
        kitchen::TicketSent slip;
        slip.check = newId();
        slip.station = newId();
        slip.label = QStringLiteral("4");
        slip.lines = {ugali, kuku};
        const Id ticket = newId();
        const auto draft = [&](const kitchen::TicketFact &fact) { return kitchen::record(ticket, fact); };
        const UtcMicros begin = log.now();
        const int till = ground.devices.till1.number;
        const int cook = ground.devices.kitchen.number;
        const Fact sent = log.at(begin, till, draft(slip));
        const Fact moved = log.at(begin + 1min, till,
            draft(kitchen::TicketMoved{{{ugali.line, 1000, newId()}}, newId(), {}, QStringLiteral("5"), {}, {}, {}}));
        const Fact back = log.at(begin + 2min, till,
            draft(kitchen::TicketMoved{
                {{std::get<kitchen::TicketMoved>(*kitchen::decodeTicketFact(moved)).lines[0].part, 1000, {}}},
                slip.check, {}, QStringLiteral("4"), {}, {}, {}}));
        const Fact ready = log.at(begin + 4min, ground.devices.host.number, draft(kitchen::LinesReady{{kuku.line}}));
        const Fact bumped = log.at(begin + 6min, cook, draft(kitchen::Bumped{slip.station}));

        ReadModel model = ground.model();
        const auto rowsAfter = [&](const Fact &fact) {
            model.apply(fact);
            if (const auto written = model.write(ground.session); !written)
                qFatal("%s", qPrintable(written.why().message));
            const PgRows rows =
                ground.ask("SELECT string_agg(concat_ws(' ', name, quantity_milli, state, seconds, late), ', ' "
                           "ORDER BY name, quantity_milli) FROM read.kitchen_performance_fact");
            return rows[0].text(0);
        };
        QCOMPARE(rowsAfter(sent), QStringLiteral("KUKU 3000 open, UGALI 3000 open"));
        QCOMPARE(rowsAfter(moved), QStringLiteral("KUKU 3000 open, UGALI 1000 open, UGALI 2000 open"));
        QCOMPARE(rowsAfter(back), QStringLiteral("KUKU 3000 open, UGALI 3000 open"));
        QCOMPARE(rowsAfter(bumped), QStringLiteral("KUKU 3000 ready 360 t, UGALI 3000 ready 360 t"));
        // The screen that had it ready before was cut off.
        QCOMPARE(rowsAfter(ready), QStringLiteral("KUKU 3000 ready 240 f, UGALI 3000 ready 360 t"));
        const QString incremental = ground.digest();
        QVERIFY(incremental.contains(QStringLiteral("kitchen_performance_fact 2 ")));
        QCOMPARE(ground.digestAnew(log.facts()), incremental);
    }
};

QTEST_GUILESS_MAIN(KitchenRowsTest)
#include "kitchen_rows_test.moc"
