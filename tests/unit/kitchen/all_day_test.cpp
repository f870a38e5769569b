#include "cooking.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;
using given::ticketOf;

class AllDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsStillToCookIsCountedOverAllTickets()
    {
        given::Clock clock;
        const Id kuku = newId();
        const Ticket a = ticketOf(clock, {dish(kuku, 2)});
        Ticket b = ticketOf(clock, {dish(kuku, 1), dish()});
        b = fold(b, TicketFact(*decideStart(b, b.lines[0].line.line)), clock.next());

        const auto counts = allDay({&a, &b});

        QCOMPARE(counts.size(), 2u);
        QCOMPARE(counts[0].item, kuku);
        QCOMPARE(counts[0].name, QStringLiteral("KUKU"));
        QCOMPARE(counts[0].queued, Quantity{2000});
        QCOMPARE(counts[0].started, Quantity{1000});
        QCOMPARE(counts[1].queued, Quantity{1000});
    }
    void aCancelledLineIsNotToCook()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 5)});
        ticket = fold(ticket, TicketFact(LineCancelled{ticket.lines[0].line.line, {}}), clock.next());
        QVERIFY(allDay({&ticket}).empty());
    }
    void theMostStandsFirstAndEqualsStandAsTheyCame()
    {
        given::Clock clock;
        const Id one = newId();
        const Id oneToo = newId();
        const Id three = newId();
        const Ticket ticket = ticketOf(clock, {dish(one), dish(oneToo), dish(three, 3)});
        const auto counts = allDay({&ticket});
        QCOMPARE(counts[0].item, three);
        QCOMPARE(counts[1].item, one);
        QCOMPARE(counts[2].item, oneToo);
    }
    void anEmptyRailHasNothingToCook() { QVERIFY(allDay({}).empty()); }
};

JIKO_SUITE(AllDayTest)
#include "all_day_test.moc"
