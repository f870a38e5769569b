#include "kitchen/targets.h"

#include "cooking.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using namespace std::chrono_literals;

class TargetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCloserToTheDishTheMoreItCounts()
    {
        const Id grill = newId();
        const Id mains = newId();
        TicketLine goat = given::dish();
        TicketLine other = given::dish();
        goat.course = other.course = mains;
        given::Office office;
        const auto row = [&](const char *of, const Id &named, int minutes) {
            QJsonObject body{{QStringLiteral("minutes"), minutes}};
            if (of)
                body.insert(QLatin1String(of), QJsonArray{given::Office::text(named)});
            office.row("kitchen_target", body);
        };
        QCOMPARE(Targets::from(office.records()).of(goat, grill), usualTarget);
        row(nullptr, {}, 9);
        QCOMPARE(Targets::from(office.records()).of(goat, grill), 9min);
        row("stations", grill, 18);
        QCOMPARE(Targets::from(office.records()).of(goat, grill), 18min);
        QCOMPARE(Targets::from(office.records()).of(goat, newId()), 9min);
        row("courses", mains, 15);
        QCOMPARE(Targets::from(office.records()).of(goat, grill), 15min);
        row("items", goat.item, 25);
        const Targets targets = Targets::from(office.records());
        QCOMPARE(targets.of(goat, grill), 25min);
        QCOMPARE(targets.of(other, grill), 15min);

        // A ticket takes as long as its longest dish; what was taken off does not count.
        given::Clock clock;
        Ticket ticket = given::ticketOf(clock, {goat, other});
        QCOMPARE(targets.of(ticket), 25min);
        ticket = fold(ticket, TicketFact(LineCancelled{goat.line, QStringLiteral("Gone"), false}), clock.next());
        QCOMPARE(targets.of(ticket), 15min);
    }
};

JIKO_SUITE(TargetsTest)
#include "targets_test.moc"
