#include "cooking.h"
#include "kitchen/load.h"
#include "support/given_brigade.h"
#include "support/round_trip.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;

class LoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStandsBeforeIsSharedByTheHandsThatCook()
    {
        given::KitchenRecords rows;
        const Id grill = newId();
        const Id bar = newId();
        rows.station(grill, R"("hands": 4, "prep_minutes": 12)");
        rows.station(bar, R"("prep_minutes": 3)");
        const Brigade brigade = Brigade::from(rows.records);
        const auto prepOf = [](const Id &, const Station &station) { return station.prepMinutes; };
        given::Clock clock;
        const auto at = [&](const Id &station, int dishes) {
            Ticket ticket;
            ticket.id = newId();
            return fold(ticket, TicketFact(given::slip({given::dish(newId(), dishes)}, station)), clock.next());
        };
        Ticket six = at(grill, 6);
        const Ticket rounds = at(bar, 40);
        const auto waitAt = [&](const Id &station, const UtcMicros &now) {
            return Load::of(brigade, {&six, &rounds}, prepOf, now).waitAt(station);
        };
        const UtcMicros now = clock.next().at();
        QCOMPARE(waitAt(grill, now), 18); // 6 dishes of 12 minutes, 4 at a time
        QCOMPARE(Load::of(brigade, {&six, &rounds}, prepOf, now).longest(), 18);
        QCOMPARE(waitAt(bar, now), 0); // where nobody says how many hands there are, none is waited for
        // What is begun is nearer to its end, and what is taken back or bumped is no work.
        six = fold(six, LineStarted{six.lines.front().line.line}, clock.next());
        QCOMPARE(waitAt(grill, six.lines.front().begun.at() + std::chrono::minutes(6)), 9);
        QCOMPARE(waitAt(grill, six.lines.front().begun.at() + std::chrono::minutes(60)), 0);
        six = fold(six, Bumped{grill}, clock.next());
        QCOMPARE(waitAt(grill, now), 0);
    }
    void aTablesPlatesLandTogether()
    {
        auto chicken = given::lineOf(100);
        auto salad = given::lineOf(100);
        given::Clock clock;
        orders::Check check = given::openCheck(clock);
        for (const auto &line : {chicken, salad})
            check = orders::fold(check, line, clock.next());
        Service service;
        service.prepMinutes = [&](const Id &item, const Id &) { return item == chicken.item ? 20 : 5; };
        service.waitMinutes = [&](const Id &station) { return station == chicken.station ? 10 : 0; };
        service.promiseMinutes = 15;
        service.targetMinutes = [&](const Id &item, const Id &, const Id &station) {
            return item == chicken.item && station == chicken.station ? 25 : 7;
        };
        const Id rice = newId();
        service.uses = [&](const orders::Line &line) {
            return line.item == chicken.item ? std::vector<Id>{rice, rice} : std::vector<Id>();
        };
        const auto drafts =
            ticketsFor(check, {chicken.line, salad.line}, given::brigadeOf({chicken.station, salad.station}), service);
        std::vector<TicketSent> tickets;
        for (const Draft &draft : *drafts)
            tickets.push_back(std::get<TicketSent>(*decodeTicketFact(test::carrying(draft))));
        QCOMPARE(tickets[0].lines[0].beginsIn, 10); // when its turn comes
        QCOMPARE(tickets[1].lines[0].beginsIn, 25); // and is done in its thirtieth minute, as the chicken is
        QCOMPARE(tickets[0].promisedIn, 30);
        QCOMPARE(tickets[1].promisedIn, 30);
        QCOMPARE(tickets[0].lines[0].targetMinutes, 25);
        QCOMPARE(tickets[1].lines[0].targetMinutes, 7);
        QCOMPARE(tickets[0].lines[0].times(rice), 2);
        QCOMPARE(tickets[1].lines[0].times(rice), 0);
        QCOMPARE(tickets[0].lines[0].orderedUs,
            std::int64_t(check.line(chicken.line)->added.at().time_since_epoch().count()));
        QCOMPARE(tickets[0].orderType, check.terms.orderType);
        const Ticket kept = fold(Ticket{}, TicketFact(tickets[1]), clock.next());
        QCOMPARE(kept.promised, kept.sentAt + std::chrono::minutes(30));
    }
    void theKitchenIsWeighedWhenSomethingOfItHasChanged()
    {
        int weighed = 0;
        Scales scales([&](const UtcMicros &) {
            ++weighed;
            return Load();
        });
        const UtcMicros begin = given::Clock().next().at();
        for (int key = 0; key < 200; ++key)
            scales.at(begin + std::chrono::milliseconds(key * 100));
        QCOMPARE(weighed, 1);
        scales.touch();
        scales.touch();
        QCOMPARE(weighed, 1); // nobody asks yet
        scales.at(begin + std::chrono::seconds(20));
        QCOMPARE(weighed, 2);
        // What is begun gets on by itself, and a clock may be set back.
        scales.at(begin + std::chrono::seconds(20) + Scales::holdsFor);
        QCOMPARE(weighed, 3);
        scales.at(begin);
        QCOMPARE(weighed, 4);
    }
    void whatIsNotKnownWaitsForNothing()
    {
        QCOMPARE(landsIn({}, nullptr), 0);
        QCOMPARE(beginsIn({newId(), newId(), 0}, 30), 0);
        QCOMPARE(landsIn({{newId(), newId(), 7}}, nullptr), 7);
    }
    void guestsAreToldStepsOfFiveAndNeverLessThanTheHouseSays()
    {
        QCOMPARE(quoteMinutes(21, 15), 25);
        QCOMPARE(quoteMinutes(25, 15), 25);
        QCOMPARE(quoteMinutes(0, 15), 15);
    }
};

JIKO_SUITE(LoadTest)
#include "load_test.moc"
