#include "cooking.h"
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
std::vector<TicketSent> routed(const orders::Check &check, const std::vector<Id> &lines, const Id &fallback = newId())
{
    std::vector<TicketSent> tickets;
    for (const Draft &draft : ticketsFor(check, lines, fallback, newId))
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
    void aDishWithoutAStationIsStillCooked()
    {
        auto nowhere = given::lineOf(100);
        nowhere.station = {};
        const Id fallback = newId();
        const auto tickets = routed(checkWith({nowhere}), {nowhere.line}, fallback);
        QCOMPARE(tickets.size(), 1u);
        QCOMPARE(tickets[0].station, fallback);
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
        const Draft draft = ticketsFor(check, {line.line}, {}, newId).front();
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
    void everyTicketIsAStreamOfItsOwn()
    {
        const auto grill = given::lineOf(100);
        const auto bar = given::lineOf(100);
        const auto drafts = ticketsFor(checkWith({grill, bar}), {grill.line, bar.line}, {}, newId);
        QCOMPARE(drafts.size(), 2u);
        QVERIFY(drafts[0].stream != drafts[1].stream);
    }
    void noLineIsLostOrCookedTwice()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            test::Arbitrary any(seed);
            const std::vector<Id> stations{any.id(), any.id(), any.id(), {}};
            std::vector<orders::LineAdded> lines;
            std::vector<Id> ids;
            for (std::int64_t i = any.between(1, 20); i > 0; --i) {
                lines.push_back(given::lineOf(100));
                lines.back().station = any.oneOf(stations);
                ids.push_back(lines.back().line);
            }
            std::vector<Id> cooked;
            const auto tickets = routed(checkWith(lines), ids, stations.front());
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
