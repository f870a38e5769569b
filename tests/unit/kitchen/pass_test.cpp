#include "kitchen/pass.h"

#include "cooking.h"
#include "support/given_brigade.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using given::dish;

class PassTest : public QObject {
    Q_OBJECT
    const Id grill = newId();
    const Id cold = newId();
    given::Clock clock;
    orders::Check check;
    Brigade brigade;
    menu::Menu menu;

    Ticket sent(const Id &station, std::vector<TicketLine> lines)
    {
        Ticket ticket;
        ticket.id = newId();
        return fold(ticket, TicketFact(given::slip(std::move(lines), station, check.id)), clock.next());
    }
    void isSoldAs(const char *orderType)
    {
        orders::TermsSet terms;
        terms.orderType = QLatin1String(orderType);
        check = orders::fold(check, terms, clock.next());
    }
    void isPaid()
    {
        check =
            orders::fold(check, orders::Closed{given::today().iso(), newId(), QStringLiteral("9"), 1}, clock.next());
    }
    bool waits(const std::vector<const Ticket *> &tickets) const
    {
        return isAtPass(platesOf(check.id, tickets, brigade), &check, menu);
    }
private Q_SLOTS:
    void init()
    {
        check = given::openCheck(clock);
        brigade = given::brigadeOf({grill, cold});
        given::Office office;
        for (const char *kind : {"dine_in", "takeaway"})
            office.row("order_type",
                {{QStringLiteral("names"), given::Office::named(QLatin1String(kind))}, {QStringLiteral("position"), 1},
                    {QStringLiteral("code"), QLatin1String(kind)}, {QStringLiteral("kind"), QLatin1String(kind)}});
        menu = menu::Menu::from(office.records());
        QVERIFY(menu.orderTypeCoded(QStringLiteral("dine_in")));
    }
    void anOrderWaitsUntilAllOfItIsCarried()
    {
        Ticket ticket = sent(grill, {dish(), dish()});
        QVERIFY(waits({&ticket}));
        ticket = fold(ticket, Bumped{}, clock.next());
        QVERIFY(waits({&ticket}));
        ticket = fold(ticket, LinesCarried{{ticket.lines[0].line.line}}, clock.next());
        QVERIFY(waits({&ticket}));
        ticket = fold(ticket, LinesCarried{{ticket.lines[1].line.line}}, clock.next());
        QVERIFY(!waits({&ticket}));
        QVERIFY(!waits({}));
    }
    void guestsWhoHavePaidAtTheirTableHaveHadWhatIsCooked()
    {
        Ticket ticket = sent(grill, {dish(), dish()});
        isSoldAs("dine_in");
        ticket = fold(ticket, LinesReady{{ticket.lines[0].line.line}}, clock.next());
        isPaid();
        QVERIFY(waits({&ticket})); // paid first, and one is still cooked
        ticket = fold(ticket, Bumped{}, clock.next());
        QVERIFY(!waits({&ticket}));
        ticket = fold(ticket, Recalled{}, clock.next());
        ticket = fold(ticket, ReadyTakenBack{{ticket.lines[1].line.line}}, clock.next());
        QVERIFY(waits({&ticket}));
    }
    void whoOwesHasNotHadIt()
    {
        Ticket ticket = sent(grill, {dish()});
        isSoldAs("dine_in");
        ticket = fold(ticket, Bumped{}, clock.next());
        QVERIFY(waits({&ticket}));
        isPaid();
        QVERIFY(!waits({&ticket}));
        check = orders::fold(check, orders::Reopened{QStringLiteral("Wrong card"), {}}, clock.next());
        QVERIFY(waits({&ticket}));
    }
    void whoTakesItAlongHasPaidFirst()
    {
        Ticket ticket = sent(grill, {dish()});
        isSoldAs("takeaway");
        ticket = fold(ticket, Bumped{}, clock.next());
        isPaid();
        QVERIFY(waits({&ticket}));
    }
    void whatIsNotKnownOfACheckKeepsItsOrder()
    {
        Ticket ticket = sent(grill, {dish()});
        ticket = fold(ticket, Bumped{}, clock.next());
        QVERIFY(isAtPass(platesOf(check.id, {&ticket}, brigade), nullptr, menu));
        isPaid(); // nobody said how it is sold
        QVERIFY(waits({&ticket}));
        // A late fact came before the one that opens it.
        check = orders::Check();
        check.id = ticket.check;
        isSoldAs("dine_in");
        QVERIFY(waits({&ticket}));
    }
    void aDishOfTwoStationsIsOnePlateAsFarAsTheSlower()
    {
        const TicketLine shared = dish();
        Ticket hot = sent(grill, {shared});
        Ticket side = sent(cold, {shared});
        hot = fold(hot, Bumped{}, clock.next());
        auto plates = platesOf(check.id, {&hot, &side}, brigade);
        QCOMPARE(plates.size(), 1u);
        QCOMPARE(plates[0].ticket->id, side.id);
        QCOMPARE(plates[0].line, &side.lines[0]);
        QCOMPARE(plates[0].carriers.size(), 2u);
        QVERIFY(!plates[0].isReady);
        hot = fold(hot, LinesCarried{{shared.line}}, clock.next());
        QVERIFY(!platesOf(check.id, {&hot, &side}, brigade)[0].isCarried);
        QVERIFY(!platesOf(check.id, {&side, &hot}, brigade)[0].isCarried);
        QCOMPARE(platesOf(check.id, {&side, &hot}, brigade)[0].ticket->id, side.id);
        side = fold(side, LinesCarried{{shared.line}}, clock.next());
        QVERIFY(platesOf(check.id, {&hot, &side}, brigade)[0].isCarried);
    }
    void platesStandBySeatWithoutWhatWasTakenOff()
    {
        std::vector<TicketLine> lines{dish(), dish(), dish()};
        lines[0].seat = 2;
        lines[1].seat = 1;
        Ticket ticket = sent(grill, lines);
        ticket = fold(ticket, LineCancelled{lines[2].line, QStringLiteral("Changed mind")}, clock.next());
        const auto plates = platesOf(check.id, {&ticket}, brigade);
        QCOMPARE(plates.size(), 2u);
        QCOMPARE(plates[0].line->line.line, lines[1].line);
        QVERIFY(platesOf(newId(), {&ticket}, brigade).empty());
    }
    void aStationWhoseDishesDoNotMeetThereIsLeftOut()
    {
        given::KitchenRecords rows;
        rows.station(grill, "\"on_expo\": false");
        rows.station(cold, "\"on_expo\": false, \"is_expo\": true");
        brigade = Brigade::from(rows.records);
        const Ticket drinks = sent(grill, {dish()});
        const Ticket pass = sent(cold, {dish()});
        const Ticket unknown = sent(newId(), {dish()});
        QVERIFY(!waits({&drinks}));
        QVERIFY(waits({&drinks, &pass}));
        QVERIFY(waits({&unknown}));
        Ticket late;
        late.check = check.id;
        late = fold(late, LineStarted{newId()}, clock.next());
        QVERIFY(!waits({&late}));
    }
};

JIKO_SUITE(PassTest)
#include "pass_test.moc"
