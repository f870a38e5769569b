#include "cooking.h"
#include "kitchen/tickets.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;

namespace {
Availability countedAs(int portions, const Id &item, given::Clock &clock)
{
    Availability dish;
    dish.id = item;
    return fold(dish, AvailabilityFact(PortionsCounted{QStringLiteral("Samaki"), portions}), clock.next());
}
} // namespace

class PortionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSendingTakesOfWhatWasCounted()
    {
        given::Clock clock;
        const Id samaki = newId();
        const Ticket before = given::ticketOf(clock, {given::dish(samaki, 5)});
        const Availability dish = countedAs(3, samaki, clock);
        Ticket two = given::ticketOf(clock, {given::dish(samaki, 2), given::dish()});
        QCOMPARE(leftOf(dish, portionsOf(dish, {&before, &two})), std::optional<int>(1));
        QVERIFY(oversold(dish, portionsOf(dish, {&before, &two})).empty());

        // Taken back before anybody began: it is there again. Begun: it is gone.
        const Id line = two.lines[0].line.line;
        const Ticket cut = fold(two, TicketFact(LineCancelled{line, QStringLiteral("Gone"), false}), clock.next());
        QCOMPARE(leftOf(dish, portionsOf(dish, {&cut})), std::optional<int>(3));
        two = fold(two, TicketFact(LineStarted{line}), clock.next());
        const Ticket wasted = fold(two, TicketFact(LineCancelled{line, QStringLiteral("Gone"), true}), clock.next());
        QCOMPARE(leftOf(dish, portionsOf(dish, {&wasted})), std::optional<int>(1));
        const Ticket fallen = fold(
            two, TicketFact(PlateWasted{line, samaki, {}, Quantity{1000}, QStringLiteral("Fell"), true}), clock.next());
        QCOMPARE(leftOf(dish, portionsOf(dish, {&fallen})), std::optional<int>(0));
        QCOMPARE(leftOf(Availability(), {}), std::nullopt);
    }
    void whatTwoTillsSoldBeyondTheCountIsTheOneSentLast()
    {
        given::Clock clock;
        const Id samaki = newId();
        const Availability dish = countedAs(2, samaki, clock);
        const Ticket first = given::ticketOf(clock, {given::dish(samaki, 2)});
        const Ticket second = given::ticketOf(clock, {given::dish(samaki)});
        const auto taken = portionsOf(dish, {&second, &first});
        QCOMPARE(leftOf(dish, taken), std::optional<int>(-1));
        const auto beyond = oversold(dish, taken);
        QCOMPARE(beyond.size(), std::size_t(1));
        QCOMPARE(beyond[0].line, second.lines[0].line.line);

        const auto find = [&](const Id &) { return &dish; };
        const auto isOver = [&](const CookLine &line, const Availability &) {
            return line.line.line == beyond[0].line;
        };
        const auto asked = questionsOf(second, {}, find, isOver);
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].kind, QuestionKind::OverSold);
        QVERIFY(asked[0].offers(Answer::TellGuest) && asked[0].offers(Answer::Make));
        QVERIFY(questionsOf(first, {}, find, isOver).empty());
        const auto settled = kitchen::decide(second, nullptr, asked[0], {Answer::Make, false, {}, {}});
        QVERIFY(settled);
        const Ticket made = fold(second,
            TicketFact(QuestionSettled{second.lines[0].line.line, QuestionKind::OverSold, Answer::Make}), clock.next());
        QVERIFY(questionsOf(made, {}, find, isOver).empty());
    }
    void aSetTakesAPortionOfEachDishThatIsInIt()
    {
        given::Clock clock;
        const Id chips = newId();
        const Availability dish = countedAs(10, chips, clock);
        TicketLine set = given::dish(newId(), 2);
        set.uses = {chips, newId(), chips};
        const Ticket ticket = given::ticketOf(clock, {set, given::dish(chips), given::dish()});
        // Two sets of two each, and one by itself.
        QCOMPARE(leftOf(dish, portionsOf(dish, {&ticket})), std::optional<int>(5));
    }
    void aPlateOfTwoStationsIsOnePortion()
    {
        given::Clock clock;
        const Id samaki = newId();
        const Availability dish = countedAs(2, samaki, clock);
        const TicketLine plate = given::dish(samaki);
        const Ticket grill = given::ticketOf(clock, {plate});
        const Ticket fry = given::ticketOf(clock, {plate});
        QCOMPARE(leftOf(dish, portionsOf(dish, {&grill, &fry})), std::optional<int>(1));
    }
    void soldOutSaysWhyAndUntilWhenAndNoDishTwice()
    {
        given::Clock clock;
        const UtcMicros evening(std::chrono::hours(19));
        const auto out =
            kitchen::decide(nullptr, MarkSoldOut{QStringLiteral("Samaki"), QStringLiteral("No fish"), evening});
        const Availability dish = fold(Availability(), AvailabilityFact(*out), clock.next());
        QCOMPARE(dish.reason, QStringLiteral("No fish"));
        QCOMPARE(dish.until, evening);
        QCOMPARE(kitchen::decide(&dish, MarkSoldOut{}).why(), AvailabilityRefusal::AlreadySoldOut);
        const Availability back = fold(dish, AvailabilityFact(*decideBackOn(&dish, {})), clock.next());
        QVERIFY(back.reason.isEmpty() && !back.soldOut);
        QCOMPARE(decideBackOn(&back, {}).why(), AvailabilityRefusal::OnSale);
        QCOMPARE(decideCount(nullptr, {}, -1).why(), AvailabilityRefusal::WrongCount);
    }
    void aTerminalSellsTheLastPortionAndNoMore()
    {
        given::Clock clock;
        Tickets tickets;
        const Id samaki = newId();
        const auto tell = [&](const Draft &draft) {
            const Stamp stamp = clock.next();
            Fact fact;
            fact.device = stamp.device;
            fact.seq = stamp.seq;
            fact.hlc = stamp.hlc;
            fact.stream = draft.stream;
            fact.type = draft.type;
            fact.body = draft.body;
            QVERIFY(tickets.apply(fact));
        };
        tell(record(samaki, AvailabilityFact(PortionsCounted{QStringLiteral("Samaki"), 1})));
        QVERIFY(!tickets.isSoldOut(samaki));
        const Id sent = newId();
        tell(record(sent, TicketFact(given::slip({given::dish(samaki)}))));
        QVERIFY(tickets.isSoldOut(samaki));
        QCOMPARE(tickets.portionsLeft(samaki), std::optional<int>(0));
        QVERIFY(tickets.questions().empty());
        tell(record(newId(), TicketFact(given::slip({given::dish(samaki)}))));
        QCOMPARE(tickets.questions().size(), std::size_t(1));
        QVERIFY(!tickets.isOver(samaki));
        tell(record(sent, TicketFact(Bumped{})));
        QVERIFY(!tickets.isOver(sent)); // else the next start would find one portion again
        tell(record(samaki, AvailabilityFact(BackOn{})));
        QVERIFY(tickets.isOver(sent));
        QVERIFY(!tickets.isSoldOut(samaki));
    }
};

JIKO_SUITE(PortionsTest)
#include "portions_test.moc"
