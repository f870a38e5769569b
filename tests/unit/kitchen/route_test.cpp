#include "cooking.h"
#include "kitchen/questions.h"
#include "support/given_brigade.h"
#include "support/round_trip.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::kitchen;

namespace {
orders::Check checkWith(const std::vector<orders::LineAdded> &lines)
{
    given::Clock clock;
    orders::Check check = given::openCheck(clock);
    for (const auto &line : lines)
        check = orders::fold(check, line, clock.next());
    return check;
}
/// A kitchen in which every station of the check is.
Brigade kitchenOf(const orders::Check &check)
{
    given::KitchenRecords rows;
    for (const orders::Line &line : check.lines)
        if (!line.station.isNull())
            rows.station(line.station);
    return Brigade::from(rows.records);
}
std::vector<TicketSent> routed(const orders::Check &check, const std::vector<Id> &lines)
{
    std::vector<TicketSent> tickets;
    const auto drafts = ticketsFor(check, lines, kitchenOf(check), {});
    for (const Draft &draft : *drafts)
        tickets.push_back(std::get<TicketSent>(*decodeTicketFact(test::carrying(draft))));
    return tickets;
}
} // namespace

class RouteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoundMakesOneTicketAStationInTheOrderOfTheCheck()
    {
        auto grill = given::lineOf(100);
        auto bar = given::lineOf(100);
        auto grillToo = given::lineOf(100);
        grillToo.station = grill.station;
        const auto tickets = routed(checkWith({grill, bar, grillToo}), {grill.line, bar.line, grillToo.line});
        QCOMPARE(tickets.size(), 2u);
        QCOMPARE(tickets[0].station, grill.station);
        QCOMPARE(tickets[0].lines.size(), 2u);
        QCOMPARE(tickets[0].lines[0].line, grill.line);
        QCOMPARE(tickets[0].lines[1].line, grillToo.line);
        QCOMPARE(tickets[1].station, bar.station);
        QCOMPARE(tickets[1].lines[0].line, bar.line);
    }
    void whatNobodyCooksStopsTheRound()
    {
        const auto grill = given::lineOf(100);
        auto nowhere = given::lineOf(100);
        nowhere.station = {};
        const orders::Check check = checkWith({grill, nowhere});
        const std::vector<Id> round{grill.line, nowhere.line};
        QCOMPARE(ticketsFor(check, round, kitchenOf(check), {}).why(), RouteRefusal::NoStation);
        QCOMPARE(uncookable(check, round, kitchenOf(check), {})->id, nowhere.line);
        QCOMPARE(uncookable(check, {grill.line}, kitchenOf(check), {}), nullptr);
    }
    void aPlateOfTwoStationsIsOnBothTicketsWhichKnowOfEachOther()
    {
        const auto plate = given::lineOf(100);
        const auto bar = given::lineOf(100);
        const orders::Check check = checkWith({plate, bar});
        given::KitchenRecords rows;
        rows.station(plate.station);
        rows.station(bar.station);
        rows.route(bar.station, "\"also\": true, \"items\": [" + given::quoted(plate.item) + ']');
        std::vector<TicketSent> tickets;
        const auto drafts = ticketsFor(check, {plate.line, bar.line}, Brigade::from(rows.records), {});
        for (const Draft &draft : *drafts)
            tickets.push_back(std::get<TicketSent>(*decodeTicketFact(test::carrying(draft))));
        QCOMPARE(tickets.size(), 2u);
        QCOMPARE(tickets[0].lines.size(), 1u);
        QCOMPARE(tickets[0].lines[0].alsoAt, std::vector<Id>{bar.station});
        QCOMPARE(tickets[1].lines.size(), 2u);
        QCOMPARE(tickets[1].lines[0].line, plate.line);
        QCOMPARE(tickets[1].lines[0].alsoAt, std::vector<Id>{plate.station});
        QVERIFY(tickets[1].lines[1].alsoAt.empty());

        // It is one dish, sent once: counted once, asked by nobody, and taken back at both.
        given::Clock clock(4);
        Ticket grillHas;
        Ticket barHas;
        grillHas.id = newId();
        barHas.id = newId();
        grillHas = fold(grillHas, TicketFact(tickets[0]), clock.next());
        barHas = fold(barHas, TicketFact(tickets[1]), clock.next());
        QCOMPARE(openDishes({&grillHas, &barHas}), 2);
        QVERIFY(questionsOf(barHas, {&grillHas}, [](const Id &) { return nullptr; }).empty());
        const auto back = takenBack({&grillHas, &barHas}, {plate.line, 0, {}}, QStringLiteral("Changed mind"));
        QCOMPARE(back.size(), 2u);
        for (const Draft &draft : back)
            QCOMPARE(std::get<LineCancelled>(*decodeTicketFact(test::carrying(draft))).line, plate.line);
        // Sent by another till, too, it is asked where the same station has it twice.
        Ticket again;
        again.id = newId();
        again = fold(again, TicketFact(tickets[1]), clock.next());
        const auto asked = questionsOf(again, {&grillHas, &barHas}, [](const Id &) { return nullptr; });
        QVERIFY(!asked.empty());
        QCOMPARE(asked.front().kind, QuestionKind::SentTwice);
    }
    void onlyTheRoundsLinesAreOnIt()
    {
        const auto first = given::lineOf(100);
        const auto second = given::lineOf(100);
        const orders::Check check = checkWith({first, second});
        const auto tickets = routed(check, {second.line, newId()});
        QCOMPARE(tickets.size(), 1u);
        QCOMPARE(tickets[0].lines.size(), 1u);
        QCOMPARE(tickets[0].lines[0].line, second.line);
        QVERIFY(routed(check, {}).empty());
    }
    void aTicketSaysAllThatACookNeedsAndNoPrice()
    {
        auto line = given::lineOf(65000, 2);
        line.modifiers = {{newId(), QStringLiteral("Leg"), 0}, {newId(), QStringLiteral("بدون ملح 🌶"), 5000}};
        line.note = QStringLiteral("no chilli");
        line.seat = 3;
        line.course = newId();
        const orders::Check check = checkWith({line});
        const Draft draft = ticketsFor(check, {line.line}, kitchenOf(check), {})->front();
        const auto ticket = std::get<TicketSent>(*decodeTicketFact(test::carrying(draft)));
        QCOMPARE(ticket.check, check.id);
        QCOMPARE(ticket.number, check.number);
        QCOMPARE(ticket.label, check.label);
        QCOMPARE(ticket.table, check.table);
        QCOMPARE(ticket.covers, 2);
        QCOMPARE(ticket.serverName, QStringLiteral("Amina"));
        const TicketLine &cooked = ticket.lines.front();
        QCOMPARE(cooked.item, line.item);
        QCOMPARE(cooked.name, QStringLiteral("KUKU"));
        QCOMPARE(cooked.quantity, Quantity{2000});
        QCOMPARE(
            cooked.modifiers, (std::vector<QString>{QStringLiteral("Leg"), QStringLiteral("بدون ملح 🌶")}));
        QCOMPARE(cooked.note, line.note);
        QCOMPARE(cooked.seat, 3);
        QCOMPARE(cooked.course, line.course);
        QVERIFY(!draft.body.contains("price") && !draft.body.contains("65000"));
    }
    void sentByTwoTerminalsApartItIsOneTicket()
    {
        const auto grill = given::lineOf(100);
        auto grillToo = given::lineOf(100);
        grillToo.station = grill.station;
        const orders::Check check = checkWith({grill, grillToo});
        const auto one = ticketsFor(check, {grill.line, grillToo.line}, kitchenOf(check), {});
        const auto other = ticketsFor(check, {grillToo.line, grill.line}, kitchenOf(check), {});
        QCOMPARE(one->front().stream, other->front().stream);
        const auto less = ticketsFor(check, {grill.line}, kitchenOf(check), {});
        QVERIFY(less->front().stream != one->front().stream);
    }
    void everyTicketIsAStreamOfItsOwn()
    {
        const auto grill = given::lineOf(100);
        const auto bar = given::lineOf(100);
        const orders::Check check = checkWith({grill, bar});
        const auto drafts = ticketsFor(check, {grill.line, bar.line}, kitchenOf(check), {});
        QCOMPARE(drafts->size(), 2u);
        QVERIFY((*drafts)[0].stream != (*drafts)[1].stream);
    }
    void noLineIsLostOrCookedTwice()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            test::Arbitrary any(seed);
            const std::vector<Id> stations{any.id(), any.id(), any.id()};
            std::vector<orders::LineAdded> lines;
            std::vector<Id> ids;
            for (std::int64_t i = any.between(1, 20); i > 0; --i) {
                lines.push_back(given::lineOf(100));
                lines.back().station = any.oneOf(stations);
                ids.push_back(lines.back().line);
            }
            std::vector<Id> cooked;
            const auto tickets = routed(checkWith(lines), ids);
            for (const TicketSent &ticket : tickets)
                for (const TicketLine &line : ticket.lines)
                    cooked.push_back(line.line);
            std::sort(cooked.begin(), cooked.end());
            std::sort(ids.begin(), ids.end());
            QCOMPARE(cooked, ids);
            QVERIFY(tickets.size() <= 3);
        }
    }
};

JIKO_SUITE(RouteTest)
#include "route_test.moc"
