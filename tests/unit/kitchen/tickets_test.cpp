#include "cooking.h"
#include "kitchen/tickets.h"
#include "support/any_order.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;
using given::slip;

namespace {
Draft told(const Id &stream, const TicketFact &fact)
{
    return record(stream, fact);
}
std::vector<Id> idsOf(const std::vector<const Ticket *> &tickets)
{
    std::vector<Id> ids;
    for (const Ticket *ticket : tickets)
        ids.push_back(ticket->id);
    return ids;
}
} // namespace

class TicketsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStationSeesItsOpenTicketsOldestFirst()
    {
        given::Log log;
        Tickets tickets;
        const Id grill = newId();
        const Id bar = newId();
        const Id first = newId();
        const Id second = newId();
        const Id other = newId();
        tickets.apply(log.tell(1, told(first, slip({dish()}, grill))));
        tickets.apply(log.tell(1, told(other, slip({dish()}, bar))));
        tickets.apply(log.tell(2, told(second, slip({dish()}, grill))));
        QCOMPARE(idsOf(tickets.open(grill)), (std::vector<Id>{first, second}));
        QCOMPARE(idsOf(tickets.open()), (std::vector<Id>{first, other, second}));
        tickets.apply(log.tell(3, told(first, Bumped{grill})));
        QCOMPARE(idsOf(tickets.open(grill)), std::vector<Id>{second});
        QCOMPARE(idsOf(tickets.bumped(grill, 9)), std::vector<Id>{first});
    }
    void bumpedTicketsStandNewestFirstAndNoMoreThanAsked()
    {
        given::Log log;
        Tickets tickets;
        std::vector<Id> made{newId(), newId(), newId()};
        for (const Id &id : made)
            tickets.apply(log.tell(1, told(id, slip({dish()}))));
        for (const Id &id : made)
            tickets.apply(log.tell(1, told(id, Bumped{})));
        QCOMPARE(idsOf(tickets.bumped({}, 2)), (std::vector<Id>{made[2], made[1]}));
        QVERIFY(tickets.bumped(newId(), 9).empty());
    }
    void aVoidFindsTheTicketThatCarriesItsLine()
    {
        given::Log log;
        Tickets tickets;
        const Id check = newId();
        const Id first = newId();
        const Id second = newId();
        const TicketLine wanted = dish();
        tickets.apply(log.tell(1, told(first, slip({dish()}, newId(), check))));
        tickets.apply(log.tell(1, told(second, slip({dish(), wanted}, newId(), check))));
        QCOMPARE(tickets.carrying(check, wanted.line)->id, second);
        QVERIFY(!tickets.carrying(check, newId()));
        QVERIFY(!tickets.carrying(newId(), wanted.line));
        QCOMPARE(tickets.ofCheck(check).size(), 2u);
    }
    void aBumpWhoseTicketHasNotArrivedIsRememberedForIt()
    {
        given::Log log;
        const Id id = newId();
        const Id station = newId();
        const Fact sent = log.tell(1, told(id, slip({dish()}, station)));
        const Fact bumped = log.tell(2, told(id, Bumped{station}));
        Tickets tickets;
        QVERIFY(tickets.apply(bumped));
        QVERIFY(tickets.open().empty());
        QVERIFY(tickets.apply(sent));
        QVERIFY(tickets.open().empty());
        QCOMPARE(idsOf(tickets.bumped(station, 9)), std::vector<Id>{id});
    }
    void aLineStartedBeforeItsTicketArrivesIsStarted()
    {
        given::Log log;
        const Id id = newId();
        const TicketLine line = dish();
        const Fact sent = log.tell(1, told(id, slip({line})));
        const Fact started = log.tell(2, told(id, LineStarted{line.line}));
        Tickets tickets;
        tickets.apply(started);
        tickets.apply(sent);
        QVERIFY(tickets.find(id)->line(line.line)->state == CookState::Started);
    }
    void soldOutIsHeardAndTakenBack()
    {
        given::Log log;
        Tickets tickets;
        QSignalSpy heard(&tickets, &Tickets::availabilityChanged);
        QSignalSpy ticketsHeard(&tickets, &Tickets::changed);
        const Id tilapia = newId();
        tickets.apply(log.tell(1, record(tilapia, AvailabilityFact(EightySixed{QStringLiteral("Tilapia")}))));
        QVERIFY(tickets.isSoldOut(tilapia));
        QCOMPARE(tickets.soldOut(), QSet<Id>{tilapia});
        tickets.apply(log.tell(2, record(tilapia, AvailabilityFact(BackOn{QStringLiteral("Tilapia")}))));
        QVERIFY(!tickets.isSoldOut(tilapia));
        QCOMPARE(heard.size(), 2);
        QCOMPARE(ticketsHeard.size(), 0);
        QVERIFY(!tickets.availability(newId()));
    }
    void aFactOfAnotherFamilyIsLeftAlone()
    {
        Tickets tickets;
        Fact fact;
        fact.type = "orders.sent";
        fact.body = R"({"lines":[]})";
        QVERIFY(!tickets.apply(fact));
    }
};

JIKO_SUITE(TicketsTest)
#include "tickets_test.moc"
