#include "cooking.h"
#include "kitchen/tickets.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;
using given::ticketOf;

namespace {
Ticket after(const Ticket &ticket, const Draft &draft, given::Clock &clock)
{
    Fact fact;
    fact.type = draft.type;
    fact.version = draft.version;
    fact.body = draft.body;
    return fold(ticket, *decodeTicketFact(fact), clock.next());
}
orders::Check checkAt(const QString &label)
{
    orders::Check check = given::checkDue(given::kes(1));
    check.label = label;
    return check;
}
} // namespace

class MovedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void someUnitsAreCancelledAndTheRestIsCooked()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 5)});
        const Id line = ticket.lines[0].line.line;
        const Id part = newId();
        const LinePartCancelled cut = cancellingPart(ticket, {line, 2000, part}, QStringLiteral("flat"));
        QVERIFY(!cut.begun);
        ticket = fold(ticket, cut, clock.next());
        ticket = fold(ticket, cut, clock.next()); // told twice
        QCOMPARE(ticket.line(line)->line.quantity.milli, 3000);
        QCOMPARE(ticket.line(line)->state, CookState::Queued);
        QCOMPARE(ticket.line(part)->line.quantity.milli, 2000);
        QCOMPARE(ticket.line(part)->state, CookState::Cancelled);
        QVERIFY(ticket.hasUnseenChange());
        QCOMPARE(allDay({&ticket}).front().queued.milli, 3000);
        ticket = fold(ticket, *decideSeen(ticket), clock.next());
        QVERIFY(!ticket.hasUnseenChange());
    }
    void anAllergyThatIsSaidLateIsAChangeThatTheCookMustSee()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 2)});
        const Id line = ticket.lines[0].line.line;
        const auto said = [&](const Id &of, const char *what, bool back = false) {
            return allergyFor({&ticket}, orders::AllergySaid{of, QLatin1String(what), back});
        };
        QVERIFY(said(newId(), "nuts").empty());
        ticket = after(ticket, said(line, "nuts").front(), clock);
        QCOMPARE(ticket.line(line)->line.allergies, std::vector<QString>{QStringLiteral("nuts")});
        QVERIFY(ticket.line(line)->allergyTold);
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::ChangeNotSeen);
        ticket = fold(ticket, *decideSeen(ticket), clock.next());
        QVERIFY(!ticket.hasUnseenChange() && !ticket.line(line)->allergyTold);
        // Said again by somebody who had not heard: nothing is new.
        ticket = after(ticket, said(line, "nuts").front(), clock);
        QVERIFY(!ticket.hasUnseenChange());
        // Taken back is a change as well.
        ticket = after(ticket, said(line, "nuts", true).front(), clock);
        QVERIFY(ticket.hasUnseenChange() && ticket.line(line)->line.allergies.empty());
        // What has gone out wants no acknowledgement.
        Ticket gone = fold(ticketOf(clock, {dish()}), Bumped{}, clock.next());
        gone = fold(gone, AllergyTold{gone.lines[0].line.line, QStringLiteral("milk"), false}, clock.next());
        QVERIFY(!gone.hasUnseenChange());
    }
    void anAllergyFindsAPlateThatSomebodyMovedMeanwhile()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 2)});
        const Id line = ticket.lines[0].line.line;
        const Id part = newId();
        orders::Check other = checkAt(QStringLiteral("9"));
        other.id = newId();
        TicketMoved moved{{{line, 2000, part}}, other.id, {}, QStringLiteral("9"), {}, QStringLiteral("12"), {}};
        ticket = fold(ticket, moved, clock.next());
        QVERIFY(!ticket.line(line));
        ticket = fold(ticket, AllergyTold{line, QStringLiteral("nuts"), false}, clock.next());
        QCOMPARE(ticket.line(part)->line.allergies, std::vector<QString>{QStringLiteral("nuts")});
    }
    void aCheckThatSitsElsewhereIsAChangeOfItsTickets()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        orders::Check check = checkAt(QStringLiteral("9"));
        check.id = ticket.check;
        const auto told = movesFor({&ticket}, check, QStringLiteral("12"));
        QCOMPARE(told.size(), 1u);
        const Ticket before = ticket;
        ticket = after(ticket, told.front(), clock);
        QCOMPARE(ticket.label, QStringLiteral("9"));
        QCOMPARE(ticket.movedFrom, QStringLiteral("12"));
        QCOMPARE(ticket.table, check.table);
        QVERIFY(ticket.hasUnseenChange());
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::ChangeNotSeen);

        // Back before the cook has looked: nothing has happened.
        check.label = QStringLiteral("12");
        const Ticket back = after(ticket, movesFor({&ticket}, check, QStringLiteral("9")).front(), clock);
        QVERIFY(!back.hasUnseenChange());
        QCOMPARE(back.movedFrom, QString());
        // After that, it is told.
        ticket = fold(ticket, *decideSeen(ticket), clock.next());
        ticket = after(ticket, movesFor({&ticket}, check, QStringLiteral("9")).front(), clock);
        QVERIFY(ticket.hasUnseenChange());
        QCOMPARE(ticket.movedFrom, QStringLiteral("9"));
        // What has gone out wants no acknowledgement.
        const Ticket gone = fold(before, Bumped{before.station}, clock.next());
        QVERIFY(!after(gone, told.front(), clock).hasUnseenChange());
    }
    void linesThatGoToAnotherCheckStayOnTheirTicket()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 3), dish()});
        const Id beer = ticket.lines[0].line.line;
        const Id goat = ticket.lines[1].line.line;
        const Id part = newId();
        const orders::Check nine = checkAt(QStringLiteral("9"));
        const auto told = movesFor({&ticket}, {{beer, 2000, part}, {goat, 1000, {}}}, nine, QStringLiteral("12"));
        QCOMPARE(told.size(), 1u);
        ticket = fold(ticket, LineStarted{beer}, clock.next());
        ticket = after(ticket, told.front(), clock);
        QCOMPARE(ticket.label, QStringLiteral("12"));
        QCOMPARE(ticket.line(beer)->line.quantity.milli, 1000);
        QCOMPARE(ticket.line(part)->state, CookState::Started); // nothing is cooked twice
        QCOMPARE(ticket.line(part)->label, QStringLiteral("9"));
        QCOMPARE(ticket.checkOf(*ticket.line(goat)), nine.id);
        QVERIFY(ticket.isFor(nine.id) && ticket.isFor(ticket.check) && !ticket.isFor(newId()));
        QVERIFY(ticket.hasUnseenChange());

        // And home again: one line, as on its check.
        orders::Check home = checkAt(QStringLiteral("12"));
        home.id = ticket.check;
        ticket = after(ticket,
            movesFor({&ticket}, {{part, 2000, {}}, {goat, 1000, {}}}, home, QStringLiteral("9")).front(), clock);
        QCOMPARE(ticket.line(beer)->line.quantity.milli, 3000);
        QCOMPARE(ticket.line(part), nullptr);
        QCOMPARE(ticket.line(goat)->label, QString());
        QCOMPARE(ticket.lines.size(), 2u);
    }
    void allOfATicketIsOfTheOtherCheck()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish()});
        const orders::Check nine = checkAt(QStringLiteral("9"));
        ticket = after(ticket,
            movesFor({&ticket}, {{ticket.lines[0].line.line, 1000, {}}}, nine, QStringLiteral("12")).front(), clock);
        QCOMPARE(ticket.check, nine.id);
        QCOMPARE(ticket.label, QStringLiteral("9"));
        QVERIFY(movesFor({&ticket}, {{newId(), 1000, {}}}, nine, {}).empty());
    }
    void anotherSeatIsAChange()
    {
        given::Clock clock;
        Ticket ticket = ticketOf(clock, {dish(newId(), 3)});
        const Id beer = ticket.lines[0].line.line;
        const Id part = newId();
        orders::Check check = checkAt(QStringLiteral("12"));
        check.id = ticket.check;
        ticket =
            after(ticket, movesFor({&ticket}, {{beer, 1000, part}}, check, QStringLiteral("12"), 4).front(), clock);
        QCOMPARE(ticket.line(part)->line.seat, 4);
        QCOMPARE(ticket.line(beer)->line.quantity.milli, 2000);
        QVERIFY(ticket.hasUnseenChange());
    }
    void aTicketIsFoundByTheCheckThatItsLinesWentTo()
    {
        given::Log log;
        Tickets tickets;
        const Id ticketId = newId();
        const auto slip = given::slip({dish(), dish()});
        tickets.apply(log.tell(1, record(ticketId, slip)));
        const orders::Check nine = checkAt(QStringLiteral("9"));
        const Id goat = slip.lines[0].line;
        for (const Draft &draft : movesFor(tickets.ofCheck(slip.check), {{goat, 1000, {}}}, nine, slip.label))
            tickets.apply(log.tell(1, draft));
        QCOMPARE(tickets.ofCheck(nine.id).size(), 1u);
        QCOMPARE(tickets.carrying(nine.id, goat).front()->id, ticketId);
        QVERIFY(tickets.carrying(slip.check, goat).empty());
        QVERIFY(!tickets.carrying(slip.check, slip.lines[1].line).empty());

        // Sent where it was, and where it went: asked about, though they are tickets of two checks.
        auto again = given::slip({slip.lines[0]}, newId(), nine.id);
        again.label = QStringLiteral("9");
        tickets.apply(log.tell(2, record(newId(), again)));
        const auto asked = tickets.questions();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked.front().kind, QuestionKind::SentTwice);
    }
};

JIKO_SUITE(MovedTest)
#include "moved_test.moc"
