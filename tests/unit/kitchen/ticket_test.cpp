#include "cooking.h"
#include "support/fields.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using namespace std::chrono_literals;
using given::dish;
using given::ticketOf;

namespace {
Ticket next(const Ticket &ticket, const TicketFact &fact, given::Clock &clock)
{
    return fold(ticket, fact, clock.next());
}
} // namespace

class TicketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketThatWasNeverSentCannotBeWorkedOn()
    {
        QCOMPARE(decideBump(Ticket()).why(), TicketRefusal::NotSent);
        QCOMPARE(decideRecall(Ticket()).why(), TicketRefusal::NotSent);
        QCOMPARE(decideStart(Ticket(), newId()).why(), TicketRefusal::NotSent);
    }
    void aBumpedTicketIsNeitherBumpedNorStartedAgain()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        ticket = next(ticket, *decideBump(ticket), clock);
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideStart(ticket, ticket.lines[0].line.line).why(), TicketRefusal::AlreadyBumped);
    }
    void aScreenSaysOnceThatItHasATicket()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        QVERIFY(!ticket.isInKitchen());
        const auto reached = decideReached(ticket);
        QVERIFY(reached);
        QCOMPARE(reached->station, ticket.station);

        ticket = next(ticket, *reached, clock);
        const Stamp first = ticket.reached;
        ticket = next(ticket, Reached{ticket.station}, clock); // a second screen, that had not heard

        QVERIFY(ticket.isInKitchen());
        QCOMPARE(ticket.reached.hlc, first.hlc);
        QCOMPARE(decideReached(ticket).why(), TicketRefusal::KnownToBeThere);
        QVERIFY(ticket.isOpen());
        QCOMPARE(decideReached(Ticket()).why(), TicketRefusal::NotSent);
    }
    void whatIsCookedIsInTheKitchenThoughNoScreenSaysSo()
    {
        given::Clock clock;
        const Ticket ticket = ticketOf(clock, {dish()});
        const Ticket begun = next(ticket, LineStarted{ticket.lines[0].line.line}, clock);
        QVERIFY(begun.isInKitchen());
        QCOMPARE(decideReached(begun).why(), TicketRefusal::KnownToBeThere);
        const Ticket bumped = next(ticket, Bumped{}, clock);
        QVERIFY(bumped.isInKitchen());
        QCOMPARE(decideReached(bumped).why(), TicketRefusal::AlreadyBumped);
    }
    void onlyABumpedTicketIsRecalled()
    {
        given::Clock clock;
        QCOMPARE(decideRecall(ticketOf(clock, {dish()})).why(), TicketRefusal::NotBumped);
    }
    void aCookDoesNotBumpAwayAChangeThatNobodySaw()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(), dish()});
        const Id gone = ticket.lines[0].line.line;
        ticket = next(ticket, LineCancelled{gone, QStringLiteral("void")}, clock);
        QVERIFY(ticket.hasUnseenChange());
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::ChangeNotSeen);

        const auto seen = decideSeen(ticket);
        QCOMPARE(seen->lines, std::vector<Id>{gone});
        ticket = next(ticket, *seen, clock);
        QCOMPARE(ticket.lines[0].cancelReason, QStringLiteral("void"));
        QVERIFY(decideBump(ticket));
    }
    void aChangeIsSeenOnce()
    {
        given::Clock clock;
        QCOMPARE(decideSeen(ticketOf(clock, {dish()})).why(), TicketRefusal::NothingToSee);
    }
    void aLineThatIsNotOnTheTicketIsNotStarted()
    {
        given::Clock clock;
        QCOMPARE(decideStart(ticketOf(clock, {dish()}), newId()).why(), TicketRefusal::NoSuchLine);
    }
    void aCancelledLineIsNotStarted()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const Id line = ticket.lines[0].line.line;
        ticket = next(ticket, LineCancelled{line, {}}, clock);
        QCOMPARE(decideStart(ticket, line).why(), TicketRefusal::LineCancelled);
        QVERIFY(next(ticket, LineStarted{line}, clock).line(line)->state == CookState::Cancelled);
    }
    void aStartedLineShowsAndCanStillBeCancelled()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const Id line = ticket.lines[0].line.line;
        ticket = next(ticket, *decideStart(ticket, line), clock);
        QVERIFY(ticket.line(line)->state == CookState::Started);
        ticket = next(ticket, LineCancelled{line, {}}, clock);
        QVERIFY(ticket.line(line)->state == CookState::Cancelled);
        QVERIFY(ticket.hasUnseenChange());
    }
    void aLineCancelledAfterTheBumpAsksNobodyToLook()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        ticket = next(ticket, *decideBump(ticket), clock);
        ticket = next(ticket, LineCancelled{ticket.lines[0].line.line, {}}, clock);
        QVERIFY(!ticket.hasUnseenChange());
    }
    void aRecalledTicketKeepsItsFirstTime()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const auto first = ticket.sentAt;
        ticket = next(ticket, *decideBump(ticket), clock);
        QVERIFY(!ticket.isOpen());
        ticket = next(ticket, *decideRecall(ticket), clock);
        QVERIFY(ticket.isOpen());
        QVERIFY(ticket.recalled);
        QVERIFY(ticket.sentAt == first);
    }
    void aRecallOfATicketThatWasNotBumpedLeavesNoMark()
    {
        given::Clock clock;
        QVERIFY(!next(ticketOf(clock, {dish()}), Recalled{}, clock).recalled);
    }
    void aBumpThatArrivesBeforeItsTicketStillCounts()
    {
        given::Clock clock;
        Ticket ticket = next(Ticket(), Bumped{}, clock);
        QVERIFY(!ticket.isOpen());
        QVERIFY(!next(ticket, given::slip({dish()}), clock).isOpen());
    }
    void aTicketSentTwiceIsOneTicket()
    {
        given::Clock clock;
        const Ticket ticket = ticketOf(clock, {dish()});
        QCOMPARE(test::Words::of(next(ticket, given::slip({dish(), dish()}), clock)), test::Words::of(ticket));
    }
    void aTicketIsSoonAtThreeQuartersAndLateAtItsTarget()
    {
        given::Clock clock;
        const Ticket ticket = ticketOf(clock, {dish()});
        QVERIFY(heatOf(ticket, ticket.sentAt - 1min, 12min) == Heat::Calm);
        QVERIFY(heatOf(ticket, ticket.sentAt + 9min - 1us, 12min) == Heat::Calm);
        QVERIFY(heatOf(ticket, ticket.sentAt + 9min, 12min) == Heat::Soon);
        QVERIFY(heatOf(ticket, ticket.sentAt + 12min - 1us, 12min) == Heat::Soon);
        QVERIFY(heatOf(ticket, ticket.sentAt + 12min, 12min) == Heat::Late);
    }
};

JIKO_SUITE(TicketTest)
#include "ticket_test.moc"
