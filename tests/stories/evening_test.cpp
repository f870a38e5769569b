#include "house.h"
#include "support/any_order.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using given::kes;
using orders::TenderKind;
using test::House;

namespace {
constexpr std::int32_t till = 1;
constexpr std::int32_t grillScreen = 2;
constexpr std::int32_t hostStand = 3;
constexpr int everybody = 3;

/// The ticket of that station which is still to be cooked.
const kitchen::Ticket &cooking(House &house, const Id &station)
{
    return *house.at(grillScreen).tickets.open(station).front();
}

/// Otieno's party of four, from the door to the Z. What it must come to stands beside each act, worked out by hand.
class Evening {
public:
    House house{everybody};
    Id table = newId();
    Id party = newId();
    Id drawer = newId();
    Id check;
    Id lastTusker;

    void arrive()
    {
        const auto opened = payments::decideOpen(nullptr, {kes(5'000'00), QStringLiteral("Till 1"), given::today()});
        house.happens(till, {payments::record(drawer, *opened)});
        const auto waits = floor::decideWait(QStringLiteral("Otieno"), 4, QStringLiteral("0722 000 000"), 20);
        house.happens(hostStand, {floor::record(party, floor::WaitFact(*waits))});
        house.log().pass(std::chrono::minutes(18));
        const auto &stand = house.at(hostStand).tables;
        const auto seated = floor::decideSeat(stand.state(table), party, 4, stand.party(party)->name);
        const auto off = floor::decideSeatWaiting(*stand.party(party), table);
        house.happens(
            hostStand, {floor::record(table, floor::TableFact(*seated)), floor::record(party, floor::WaitFact(*off))});
    }
    void firstRound()
    {
        check = house.open(till, table, QStringLiteral("7"), house.at(till).tables.state(table).covers);
        house.add(till, check, house.carte().nyama, 2, {house.carte().chips}); // 2 * (1200.00 + 150.00) = 2700.00
        house.add(till, check, house.carte().pilau, 1); //                                                  650.00
        house.add(till, check, house.carte().tusker, 3); //                              3 * 350.00 =      1050.00
        house.send(till, check); //                                                                        4400.00
    }
    void cook(const Id &station)
    {
        const kitchen::Ticket &ticket = cooking(house, station);
        for (const kitchen::CookLine &line : std::vector(ticket.lines))
            if (const auto started = kitchen::decideStart(ticket, line.line.line))
                house.happens(grillScreen, {kitchen::record(ticket.id, kitchen::TicketFact(*started))});
        house.log().pass(std::chrono::minutes(11));
        house.happens(grillScreen, {kitchen::record(ticket.id, kitchen::TicketFact(*kitchen::decideBump(ticket)))});
    }
    void secondRound()
    {
        house.add(till, check, house.carte().mandazi, 2); //                   2 * 120.00, no tax =  240.00
        lastTusker = house.add(till, check, house.carte().tusker, 1); //                             350.00
        house.send(till, check); //                                                          all:   4990.00
    }
    void voidTheLastTusker(const Id &manager)
    {
        const orders::Check &known = *house.at(till).checks.find(check);
        const auto voided = orders::decide(known, {lastTusker, QStringLiteral("ordered by mistake"), true, manager});
        const kitchen::Ticket *ticket = house.at(till).tickets.carrying(check, lastTusker).front();
        house.happens(till,
            {orders::record(check, *voided),
                kitchen::record(ticket->id, kitchen::TicketFact(kitchen::LineCancelled{lastTusker, voided->reason}))});
    }
    void seeTheChangeAndBump()
    {
        const kitchen::Ticket &ticket = cooking(house, house.carte().bar);
        house.happens(grillScreen, {kitchen::record(ticket.id, kitchen::TicketFact(*kitchen::decideSeen(ticket)))});
        house.happens(grillScreen, {kitchen::record(ticket.id, kitchen::TicketFact(*kitchen::decideBump(ticket)))});
    }
    void bill()
    {
        house.happens(till,
            {orders::record(
                check, orders::BillPrinted{orders::totals(*house.at(till).checks.find(check)).due.minor()})});
    }
    void pay()
    {
        house.take(till, check, TenderKind::Card, kes(2'000'00), kes(2'000'00));
        house.take(till, check, TenderKind::Cash, kes(2'640'00), kes(3'000'00));
        const auto gone = floor::decideLeave(house.at(till).tables.state(table), false);
        house.happens(till, {floor::record(table, floor::TableFact(*gone))});
    }
    void clean()
    {
        const auto cleaned = floor::decideClean(house.at(hostStand).tables.state(table));
        house.happens(hostStand, {floor::record(table, floor::TableFact(*cleaned))});
    }
    payments::DrawerClosed z()
    {
        test::Terminal &mine = house.at(till);
        payments::CloseDrawer ask{kes(7'600'00), mine.drawers.nextZ()};
        ask.reason = QStringLiteral("Change given wrong");
        const auto closed = payments::decideClose(*mine.drawers.current(), mine.allChecks(), ask);
        house.happens(till, {payments::record(drawer, *closed)});
        return *closed;
    }
    floor::TableStatus status() { return house.at(hostStand).statusOf(table); }
    const orders::Check &told() { return *house.at(hostStand).checks.find(check); }
    orders::CheckTotals sum() { return orders::totals(told()); }
};
} // namespace

class EveningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartyIsSeatedFedAndPaysToTheCent()
    {
        using floor::TableStatus;
        Evening evening;
        QVERIFY(evening.status() == TableStatus::Free);
        evening.arrive();
        QVERIFY(evening.status() == TableStatus::Seated);
        QVERIFY(evening.house.at(till).tables.waiting().empty());

        evening.firstRound();
        QVERIFY(evening.status() == TableStatus::InKitchen);
        QCOMPARE(evening.told().covers, 4);
        QCOMPARE(evening.told().number, QStringLiteral("1001"));
        QCOMPARE(evening.sum().total, kes(4'400'00));
        const auto onGrill = evening.house.at(grillScreen).tickets.open(evening.house.carte().grill);
        QCOMPARE(onGrill.size(), 1u);
        QCOMPARE(onGrill[0]->lines[0].line.name, QStringLiteral("Nyama choma"));
        QCOMPARE(onGrill[0]->lines[0].line.modifiers, std::vector<QString>{QStringLiteral("Chips")});

        evening.cook(evening.house.carte().grill);
        QVERIFY(evening.status() == TableStatus::InKitchen); // the bar still pours
        evening.cook(evening.house.carte().bar);
        QVERIFY(evening.status() == TableStatus::FoodReady);

        evening.secondRound();
        QVERIFY(evening.status() == TableStatus::InKitchen);
        QCOMPARE(evening.sum().total, kes(4'990'00));

        const auto alone = orders::decide(
            evening.told(), orders::VoidLine{evening.lastTusker, QStringLiteral("ordered by mistake"), false, {}});
        QCOMPARE(alone.why(), orders::VoidRefusal::NeedsApproval);
        evening.voidTheLastTusker(newId());
        QCOMPARE(evening.sum().total, kes(4'640'00));
        const Id bar = evening.house.carte().bar;
        QCOMPARE(kitchen::decideBump(cooking(evening.house, bar)).why(), kitchen::TicketRefusal::ChangeNotSeen);
        evening.seeTheChangeAndBump();
        evening.cook(evening.house.carte().grill);
        QVERIFY(evening.status() == TableStatus::FoodReady);

        evening.bill();
        QVERIFY(evening.status() == TableStatus::BillPrinted);
        QCOMPARE(evening.sum().tax, kes(606'90)); // 4400.00 * 16 / 116 = 606.896…; the mandazi bear none
        QCOMPARE(evening.sum().net, kes(4'033'10));

        evening.pay();
        QVERIFY(evening.told().closed);
        QCOMPARE(evening.told().receiptNumber(), QStringLiteral("1-000001"));
        QCOMPARE(evening.told().tenders[1].change(), kes(360'00));
        QCOMPARE(evening.sum().due, kes(0));
        QVERIFY(evening.status() == TableStatus::CleanUp);
        evening.clean();
        QVERIFY(evening.status() == TableStatus::Free);

        const payments::DrawerClosed z = evening.z();
        QCOMPARE(z.zNumber, 1);
        QCOMPARE(z.checks, 1);
        QCOMPARE(z.covers, 4);
        QCOMPARE(z.grossMinor, 4'640'00);
        QCOMPARE(z.taxMinor, 606'90);
        QCOMPARE(z.netMinor, 4'033'10);
        QCOMPARE(z.taxes,
            (std::vector<payments::ZTax>{{{}, RatePpm{0}, 240'00, 0}, {{}, RatePpm{160000}, 4'400'00, 606'90}}));
        QCOMPARE(z.tenders,
            (std::vector<payments::ZTender>{{TenderKind::Cash, 1, 2'640'00}, {TenderKind::Card, 1, 2'000'00}}));
        QCOMPARE(z.voids, 1);
        QCOMPARE(z.voidedMinor, 350'00);
        QCOMPARE(z.floatMinor, 5'000'00);
        QCOMPARE(z.cashMinor, 2'640'00);
        QCOMPARE(z.expectedMinor, 7'640'00);
        QCOMPARE(z.countedMinor, 7'600'00); // forty short
        QCOMPARE(z.firstReceipt, QStringLiteral("1-000001"));
        QCOMPARE(z.lastReceipt, QStringLiteral("1-000001"));
        QVERIFY(!evening.house.at(till).drawers.current());
        QCOMPARE(evening.house.at(till).drawers.nextZ(), 2);
    }
    void aTerminalThatHearsTheEveningInAnyOrderShowsTheSame()
    {
        Evening evening;
        evening.arrive();
        evening.firstRound();
        evening.cook(evening.house.carte().grill);
        evening.cook(evening.house.carte().bar);
        evening.secondRound();
        evening.voidTheLastTusker(newId());
        evening.seeTheChangeAndBump();
        evening.cook(evening.house.carte().grill);
        evening.bill();
        evening.pay();
        evening.clean();
        evening.z();
        const auto facts = evening.house.log().facts();
        const QString wanted = evening.house.at(till).picture(facts);

        test::Arbitrary any(20261121);
        for (int round = 0; round < 50; ++round) {
            test::Terminal late(9);
            for (const Fact &fact : test::mixedByDevice(facts, any))
                late.hear(fact);
            QCOMPARE(late.picture(facts), wanted);
        }
    }
};

JIKO_SUITE(EveningTest)
#include "evening_test.moc"
