#include "cooking.h"
#include "kitchen/line_progress.h"
#include "kitchen/message.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using namespace std::chrono_literals;
using given::dish;
using given::ticketOf;

namespace {
Ticket after(const Ticket &ticket, const TicketFact &fact, given::Clock &clock)
{
    return fold(ticket, fact, clock.next());
}
Id firstOf(const Ticket &ticket)
{
    return ticket.lines[0].line.line;
}
TicketLine allergic()
{
    TicketLine line = dish();
    line.allergies = {QStringLiteral("nuts")};
    return line;
}
std::optional<LineProgress> progress(const Ticket &ticket, std::chrono::seconds later = 1s)
{
    return lineProgress({&ticket}, firstOf(ticket), ticket.sentAt + later);
}
} // namespace

class CookingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDishGoesFromTheStationToTheTableStepByStep()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const Id line = firstOf(ticket);
        QCOMPARE(progress(ticket)->step, Step::Queued);
        ticket = after(ticket, *decideReached(ticket), clock);
        QCOMPARE(progress(ticket)->step, Step::AtStation);
        ticket = after(ticket, *decideLooked(ticket), clock);
        QCOMPARE(progress(ticket)->step, Step::Seen);
        QCOMPARE(decideLooked(ticket).why(), TicketRefusal::KnownToBeSeen);
        ticket = after(ticket, *decideStart(ticket, line), clock);
        QCOMPARE(progress(ticket)->step, Step::Started);
        QCOMPARE(decideCarry(ticket, {line}, false).why(), TicketRefusal::NotReady);
        ticket = after(ticket, *decideReady(ticket, {line}), clock);
        QCOMPARE(progress(ticket)->step, Step::Ready);
        QCOMPARE(decideReady(ticket, {line}).why(), TicketRefusal::AlreadyReady);
        ticket = after(ticket, *decideCarry(ticket, {line}, false), clock);
        QCOMPARE(progress(ticket)->step, Step::Carried);
        QCOMPARE(decideCarry(ticket, {line}, true).why(), TicketRefusal::AlreadyCarried);
        QCOMPARE(decideNotReady(ticket, {line}).why(), TicketRefusal::AlreadyCarried);
    }
    void nobodyMayWorkOnWhatIsNotOnTheRail()
    {
        given::Clock clock;
        Ticket gone = ticketOf(clock, {dish()});
        const Id line = firstOf(gone);
        gone = after(gone, *decideBump(gone), clock);
        const Ticket never;
        QCOMPARE(decideReady(gone, {line}).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideLooked(never).why(), TicketRefusal::NotSent);
        QCOMPARE(decideNotReady(gone, {line}).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideCarry(never, {line}, true).why(), TicketRefusal::NotSent);
        QCOMPARE(decidePark(gone).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideUnpark(never).why(), TicketRefusal::NotSent);
        QCOMPARE(decidePrioritise(gone, QStringLiteral("VIP")).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideReroute(never, newId()).why(), TicketRefusal::NotSent);
        QCOMPARE(kitchen::decide(never, WastePlate{}).why(), TicketRefusal::NotSent);
        QCOMPARE(kitchen::decide(gone, WastePlate{line, {1000}, QStringLiteral("Fell"), true}).why(),
            TicketRefusal::AlreadyBumped);
        QVERIFY(kitchen::decide(gone, WastePlate{line, {1000}, QStringLiteral("Sent back"), false}));
    }
    void whatIsNotOnTheTicketIsRefused()
    {
        given::Clock clock;
        const Ticket ticket = ticketOf(clock, {dish()});
        QCOMPARE(decideReady(ticket, {newId()}).why(), TicketRefusal::NoSuchLine);
        QCOMPARE(decideReady(ticket, {}).why(), TicketRefusal::NoSuchLine);
        QCOMPARE(decideNotReady(ticket, {newId()}).why(), TicketRefusal::NoSuchLine);
        QCOMPARE(decideCarry(ticket, {newId()}, true).why(), TicketRefusal::NoSuchLine);
        QCOMPARE(kitchen::decide(ticket, WastePlate{newId(), {1000}, QStringLiteral("Fell"), true}).why(),
            TicketRefusal::NoSuchLine);
    }
    void allergiesAreReadBeforeAnythingIsReady()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {allergic(), dish()});
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::AllergyNotRead);
        QCOMPARE(decideReady(ticket, {firstOf(ticket)}).why(), TicketRefusal::AllergyNotRead);
        QVERIFY(decideReady(ticket, {ticket.lines[1].line.line}));

        ticket = after(ticket, *decideSeen(ticket), clock);
        QVERIFY(ticket.seen.hlc != 0);
        QVERIFY(decideBump(ticket));
        QCOMPARE(decideSeen(ticket).why(), TicketRefusal::NothingToSee);

        // What is said later is read again.
        ticket = after(ticket, AllergyTold{firstOf(ticket), QStringLiteral("milk"), false}, clock);
        QVERIFY(ticket.hasUnreadAllergy());
    }
    void onePlateAfterTheOtherAndASeatAtOnce()
    {
        given::Clock clock;
        TicketLine one = dish();
        TicketLine two = dish();
        one.seat = two.seat = 2;
        Ticket ticket = ticketOf(clock, {one, dish(), two});
        const auto ready = decideSeatReady(ticket, 2);
        QCOMPARE(ready->lines, (std::vector<Id>{one.line, two.line}));
        ticket = after(ticket, *ready, clock);
        QVERIFY(!ticket.isAllReady());
        QCOMPARE(decideSeatReady(ticket, 3).why(), TicketRefusal::NoSuchLine);
        ticket = after(ticket, *decideSeatReady(ticket, 0), clock);
        QVERIFY(ticket.isAllReady());
        QVERIFY(ticket.isOpen());

        ticket = after(ticket, *decideNotReady(ticket, {two.line}), clock);
        QVERIFY(!ticket.isAllReady());
        QCOMPARE(decideNotReady(ticket, {two.line}).why(), TicketRefusal::NotReady);
        QVERIFY(ticket.line(two.line)->state == CookState::Started);
    }
    void bumpedMeansAllReadyAndRecalledGivesBackWhatWas()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(), dish()});
        ticket = after(ticket, *decideReady(ticket, {firstOf(ticket)}), clock);
        ticket = after(ticket, *decideBump(ticket), clock);
        QVERIFY(ticket.isAllReady());
        ticket = after(ticket, *decideRecall(ticket), clock);
        QVERIFY(ticket.isReady(ticket.lines[0]));
        QVERIFY(!ticket.isReady(ticket.lines[1]));
    }
    void whatIsCookedAtTwoStationsIsReadyWhenBothAre()
    {
        given::Clock clock;
        const TicketLine plate = dish();
        Ticket grill = ticketOf(clock, {plate});
        Ticket fry = ticketOf(clock, {plate});
        grill = after(grill, *decideReady(grill, {plate.line}), clock);
        fry = after(fry, *decideStart(fry, plate.line), clock);
        const UtcMicros now = fry.sentAt + 1s;
        QCOMPARE(lineProgress({&grill, &fry}, plate.line, now)->step, Step::Started);
        QCOMPARE(lineProgress({&fry, &grill}, plate.line, now)->ticket, fry.id);
        fry = after(fry, *decideBump(fry), clock);
        QCOMPARE(lineProgress({&grill, &fry}, plate.line, now)->step, Step::Ready);
        QVERIFY(!lineProgress({&grill}, newId(), now));
    }
    void whatNoStationTakesForTenSecondsIsOverdue()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        QVERIFY(!progress(ticket, 9s)->isOverdue);
        QVERIFY(progress(ticket, 10s)->isOverdue);
        QVERIFY(isOverdue({&ticket}, ticket.sentAt + 10s));
        // Paper is as good as a screen.
        const PaperOf printed = [](const Ticket &) { return OnPaper::Yes; };
        QVERIFY(!lineProgress({&ticket}, firstOf(ticket), ticket.sentAt + 10s, printed)->isOverdue);
        QVERIFY(!isOverdue({&ticket}, ticket.sentAt + 10s, printed));
        ticket = after(ticket, *decideReached(ticket), clock);
        QVERIFY(!progress(ticket, 60s)->isOverdue);
        // At another station it is to be taken anew.
        ticket = after(ticket, *decideReroute(ticket, newId()), clock);
        QCOMPARE(progress(ticket)->step, Step::Queued);
        QCOMPARE(decideReroute(ticket, ticket.station).why(), TicketRefusal::SameStation);
    }
    void whatIsShownAgainOrSentElsewhereHasTenSecondsAgain()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const auto overdue = [&](std::chrono::seconds later) {
            return lineProgress({&ticket}, firstOf(ticket), ticket.awaited + later)->isOverdue;
        };
        const UtcMicros sent = ticket.awaited;
        QVERIFY(overdue(10s));

        ticket = after(ticket, *decideShowAgain(ticket), clock);

        QVERIFY(ticket.awaited > sent);
        QVERIFY(ticket.shownAgain.hlc != 0);
        QVERIFY(!overdue(9s) && overdue(10s));
        const UtcMicros asked = ticket.awaited;
        ticket = after(ticket, *decideReroute(ticket, newId()), clock);
        QVERIFY(ticket.awaited > asked);
        ticket = after(ticket, *decideLooked(ticket), clock);
        QCOMPARE(decideShowAgain(ticket).why(), TicketRefusal::KnownToBeSeen);
        ticket = after(ticket, *decideBump(ticket), clock);
        QCOMPARE(decideShowAgain(ticket).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideShowAgain(Ticket()).why(), TicketRefusal::NotSent);
    }
    void aParkedTicketComesBackWhenSomethingChanges()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(), dish()});
        QCOMPARE(decideUnpark(ticket).why(), TicketRefusal::NotParked);
        ticket = after(ticket, *decidePark(ticket), clock);
        QVERIFY(!ticket.isOnRail());
        QVERIFY(ticket.isOpen());
        QCOMPARE(decidePark(ticket).why(), TicketRefusal::AlreadyParked);
        const Ticket cut = after(ticket, LineCancelled{firstOf(ticket), QStringLiteral("Changed"), false}, clock);
        QVERIFY(cut.isOnRail());
        QCOMPARE(decidePark(cut).why(), TicketRefusal::ChangeNotSeen);
        QVERIFY(after(ticket, *decideUnpark(ticket), clock).isOnRail());
    }
    void aReasonPutsATicketBeforeOthersAndTheFloorReadsIt()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        QCOMPARE(decidePrioritise(ticket, QStringLiteral(" ")).why(), TicketRefusal::NoReason);
        QCOMPARE(decideCalm(ticket).why(), TicketRefusal::NotPrioritised);
        ticket = after(ticket, *decidePrioritise(ticket, QStringLiteral("Waited long")), clock);
        QCOMPARE(progress(ticket)->priority, QStringLiteral("Waited long"));
        ticket = after(ticket, *decideCalm(ticket), clock);
        QCOMPARE(progress(ticket)->priority, QString());
    }
    void aPlateThatFellIsCookedOnceMore()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 2)});
        const Id line = firstOf(ticket);
        ticket = after(ticket, *decideReady(ticket, {line}), clock);
        QCOMPARE(kitchen::decide(ticket, WastePlate{line, {3000}, QStringLiteral("Fell"), true}).why(),
            TicketRefusal::WrongQuantity);
        QCOMPARE(kitchen::decide(ticket, WastePlate{line, {1000}, {}, true}).why(), TicketRefusal::NoReason);
        const Ticket one =
            after(ticket, *kitchen::decide(ticket, WastePlate{line, {1000}, QStringLiteral("Fell"), true}), clock);
        QVERIFY(one.lines[0].state == CookState::Started);
        const Ticket both =
            after(ticket, *kitchen::decide(ticket, WastePlate{line, {2000}, QStringLiteral("Fell"), true}), clock);
        QVERIFY(both.lines[0].state == CookState::Queued);
        QCOMPARE(both.wastes.size(), std::size_t(1));
        const Ticket cut = after(ticket, LineCancelled{line, QStringLiteral("Gone"), true}, clock);
        QCOMPARE(kitchen::decide(cut, WastePlate{line, {1000}, QStringLiteral("Fell"), true}).why(),
            TicketRefusal::LineCancelled);
        QCOMPARE(decideReady(after(cut, *decideSeen(cut), clock), {line}).why(), TicketRefusal::LineCancelled);
        QCOMPARE(decideReady(cut, {line}).why(), TicketRefusal::ChangeNotSeen);
        QCOMPARE(decideCarry(cut, {line}, true).why(), TicketRefusal::LineCancelled);
    }
    void aVoidThatTheCookDidNotHearOfIsAskedThoughHeSaysReadyAtOnce()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const Id line = firstOf(ticket);
        ticket = after(ticket, LineCancelled{line, QStringLiteral("Gone"), false}, clock);
        ticket = after(ticket, LinesReady{{line}}, clock);
        QVERIFY(ticket.lines[0].cookedAnyway);
        QVERIFY(ticket.lines[0].state == CookState::Cancelled);
    }
    void whatIsSaidIsSeenOnce()
    {
        given::Clock clock;
        const Id amina = newId();
        MessageSaid words;
        QCOMPARE(kitchen::decide(words).why(), MessageRefusal::NothingSaid);
        words.saying = Saying::Short;
        words.server = amina;
        Message message = fold(Message(), MessageFact(*kitchen::decide(words)), clock.next());
        QVERIFY(message.isOpen());
        QVERIFY(isForServer(message, amina));
        QVERIFY(!isForServer(message, newId()));
        QVERIFY(!isForStation(message, Id()));
        QCOMPARE(decideSeen(Message(), {}).why(), MessageRefusal::NotSaid);
        message = fold(message, MessageFact(*decideSeen(message, {})), clock.next());
        QVERIFY(!message.isOpen());
        QCOMPARE(decideSeen(message, {}).why(), MessageRefusal::AlreadySeen);
        words.toKitchen = true;
        words.station = newId();
        const Message back = fold(Message(), MessageFact(words), clock.next());
        QVERIFY(isForStation(back, words.station) && isForStation(back, Id()) && !isForStation(back, newId()));
        QVERIFY(!isForServer(back, amina));
    }
};

JIKO_SUITE(CookingTest)
#include "cooking_test.moc"
