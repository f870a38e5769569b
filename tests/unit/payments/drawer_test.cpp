#include "payments/drawer.h"
#include "support/fields.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using given::kes;

namespace {
const OpenDrawer asked{kes(200000), QStringLiteral("Till 1"), given::today()};

Drawer opened(given::Clock &clock)
{
    Drawer drawer;
    drawer.id = newId();
    return fold(drawer, DrawerFact(*decideOpen(nullptr, asked)), clock.next());
}
} // namespace

class DrawerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOpenDrawerIsNotOpenedAgain()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        QCOMPARE(decideOpen(&drawer, asked).why(), DrawerRefusal::AlreadyOpen);
        drawer = fold(drawer, DrawerFact(DrawerClosed{}), clock.next());
        QVERIFY(decideOpen(&drawer, asked));
    }
    void aFloatBelowNothingIsRefused()
    {
        OpenDrawer ask = asked;
        ask.floatAmount = kes(-1);
        QCOMPARE(decideOpen(nullptr, ask).why(), DrawerRefusal::NegativeFloat);
        ask.floatAmount = kes(0);
        QVERIFY(decideOpen(nullptr, ask));
    }
    void aDrawerThatIsNotOpenIsNotClosed()
    {
        given::Clock clock;
        QCOMPARE(decideClose(Drawer(), {}, {kes(1), 1}).why(), DrawerRefusal::NotOpen);
        Drawer drawer = opened(clock);
        drawer = fold(drawer, DrawerFact(*decideClose(drawer, {}, {kes(200000), 1})), clock.next());
        QCOMPARE(decideClose(drawer, {}, {kes(1), 2}).why(), DrawerRefusal::NotOpen);
    }
    void aCountBelowNothingIsRefused()
    {
        given::Clock clock;
        QCOMPARE(decideClose(opened(clock), {}, {kes(-1), 1}).why(), DrawerRefusal::NegativeCount);
    }
    void foreignMoneyBelowNothingIsRefused()
    {
        given::Clock clock;
        CloseDrawer ask{kes(200000), 1};
        ask.foreign = {{QStringLiteral("USD"), -1}};
        QCOMPARE(decideClose(opened(clock), {}, ask).why(), DrawerRefusal::NegativeCount);
        ask.foreign.clear();
        ask.pieces = {{100000, 3}, {50000, -2}};
        QCOMPARE(decideClose(opened(clock), {}, ask).why(), DrawerRefusal::NegativeCount);
    }
    void piecesThatAreNotTheSumAreRefused()
    {
        given::Clock clock;
        CloseDrawer ask{kes(200000), 1};
        ask.pieces = {{100000, 1}, {50000, 1}};
        QCOMPARE(decideClose(opened(clock), {}, ask).why(), DrawerRefusal::PiecesDiffer);
        ask.pieces = {{100000, 1}, {50000, 2}};
        const auto z = decideClose(opened(clock), {}, ask);
        QVERIFY(z);
        QCOMPARE(z->moved.pieces, ask.pieces);
    }
    void aDifferenceWantsAReason()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        for (const std::int64_t off : {-100, 100}) {
            CloseDrawer ask{kes(200000 + off), 1};
            ask.reason = QStringLiteral("  ");
            QCOMPARE(decideClose(drawer, {}, ask).why(), DrawerRefusal::UnexplainedDifference);
            ask.reason = QStringLiteral("Change given wrong");
            const auto z = decideClose(drawer, {}, ask);
            QVERIFY(z);
            QCOMPARE(z->moved.reason, ask.reason);
        }
    }
    void aDifferenceThatTheHouseLetsPassWantsNone()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        CloseDrawer ask{kes(199500), 1};
        ask.unexplainedMinor = 500;
        QVERIFY(!wantsReason(drawer, ask));
        QVERIFY(decideClose(drawer, {}, ask));
        ask.counted = kes(199499);
        QVERIFY(wantsReason(drawer, ask));
        QCOMPARE(decideClose(drawer, {}, ask).why(), DrawerRefusal::UnexplainedDifference);
    }
    void foreignMoneyThatIsMissingWantsAReason()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        drawer = fold(drawer, DrawerFact(CashTaken{newId(), newId(), -500, ForeignSum{QStringLiteral("USD"), 2000}}),
            clock.next());
        CloseDrawer ask{kes(199500), 1};
        ask.unexplainedMinor = 1'000'000;
        QCOMPARE(decideClose(drawer, {}, ask).why(), DrawerRefusal::UnexplainedDifference);
        ask.foreign = {{QStringLiteral("USD"), 2000}};
        const auto z = decideClose(drawer, {}, ask);
        QVERIFY(z);
        QCOMPARE(z->moved.foreign, (std::vector<ZForeign>{{QStringLiteral("USD"), 2000, 2000}}));
    }
    void howOftenItWasCountedIsKept()
    {
        given::Clock clock;
        CloseDrawer ask{kes(200000), 1};
        ask.counts = 3;
        QCOMPARE(decideClose(opened(clock), {}, ask)->moved.counts, 3);
    }
    void whatWasSignedGivesTheZAgain()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        CloseDrawer ask{kes(190000), 7};
        ask.pieces = {{10000, 19}};
        ask.foreign = {{QStringLiteral("USD"), 100}};
        ask.reason = QStringLiteral("Change given wrong");
        ask.grandBeforeMinor = 123'456;
        ask.counts = 2;
        const DrawerClosed z = *decideClose(drawer, {}, ask);
        QCOMPARE(zOf(drawer, {}, asWritten(z, kes(0).currency())), z);
    }
    void everyCheckThatHindersIsNamed()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        orders::Check half = orders::fold(given::checkDue(kes(1000)), given::cash(400, drawer.id), clock.next());
        orders::Check twice = orders::fold(given::closedCheck(kes(1000)), given::cash(1000, drawer.id), clock.next());
        half.id = newId();
        twice.id = newId();
        const orders::Check unpaid = given::checkDue(kes(1000));
        QCOMPARE(hindrances(drawer, {&twice, &unpaid, &half}),
            (std::vector<Hindrance>{{DrawerRefusal::HalfPaidCheck, half.id}, {DrawerRefusal::OpenDecision, twice.id}}));
    }
    void aCheckHalfPaidHereKeepsTheDrawerOpen()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        const orders::Check here = orders::fold(given::checkDue(kes(1000)), given::cash(400, drawer.id), clock.next());
        const orders::Check elsewhere = orders::fold(given::checkDue(kes(1000)), given::cash(400), clock.next());
        const orders::Check unpaid = given::checkDue(kes(1000));
        QCOMPARE(decideClose(drawer, {&unpaid, &here}, {kes(1), 1}).why(), DrawerRefusal::HalfPaidCheck);
        QVERIFY(decideClose(drawer, {&unpaid, &elsewhere}, {kes(200000), 1}));
    }
    void aCheckThatDoesNotAddUpKeepsTheDrawersItTouchedOpen()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        const orders::Check paidTwice =
            orders::fold(given::closedCheck(kes(1000)), given::cash(1000, drawer.id), clock.next());
        const orders::Check owing =
            orders::fold(given::closedCheck(kes(1000), drawer.id), given::lineOf(500), clock.next());
        const orders::Check elsewhere = orders::fold(given::closedCheck(kes(1000)), given::lineOf(500), clock.next());
        QCOMPARE(decideClose(drawer, {&paidTwice}, {kes(1), 1}).why(), DrawerRefusal::OpenDecision);
        QCOMPARE(decideClose(drawer, {&owing}, {kes(1), 1}).why(), DrawerRefusal::OpenDecision);
        QVERIFY(decideClose(drawer, {&elsewhere}, {kes(200000), 1}));
    }
    void twoReceiptsOfOneCheckDoNotKeepADrawerOpen()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        const orders::Check twice = orders::fold(given::closedCheck(kes(1000)),
            orders::Closed{given::today().iso(), drawer.id, QStringLiteral("1"), 4}, clock.next());
        const auto z = decideClose(drawer, {&twice}, {kes(200000), 1});
        QVERIFY(z);
        QCOMPARE(z->checks, 0);
        QCOMPARE(z->grossMinor, 0);
        QCOMPARE(z->lastReceipt, QStringLiteral("1-000004")); // it stands on a paper
    }
    void moneyGivenBackComesOutOfTheDrawer()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        const auto back = cashOf(given::cash(-1500, drawer.id), newId());
        QVERIFY(back);
        drawer = fold(drawer, DrawerFact(*back), clock.next());
        drawer = fold(drawer, DrawerFact(*back), clock.next());
        QCOMPARE(drawer.expected(), drawer.floatAmount - kes(1500));
    }
    void onlyCashLiesInTheDrawer()
    {
        auto tender = given::cash(185000);
        tender.givenMinor = 200000;
        const Id check = newId();
        const auto cash = cashOf(tender, check);
        QVERIFY(cash);
        QCOMPARE(cash->amountMinor, 185000); // the change went back
        QCOMPARE(cash->check, check);
        QCOMPARE(cash->tender, tender.tender);
        for (const auto kind : {orders::TenderKind::Card, orders::TenderKind::MobileMoney}) {
            tender.kind = kind;
            QVERIFY(!cashOf(tender, check));
        }
    }
    void aTenderLiesInTheDrawerOnce()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        const DrawerFact cash = CashTaken{newId(), newId(), 185000};
        drawer = fold(drawer, cash, clock.next());
        drawer = fold(drawer, cash, clock.next());
        QCOMPARE(drawer.cash, kes(185000));
        QCOMPARE(drawer.expected(), kes(385000));
        QCOMPARE(drawer.tenders.size(), 1u);
    }
    void ofTwoOpeningsAndOfTwoClosingsTheFirstHolds()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        DrawerFact again =
            DrawerOpened{QStringLiteral("2026-11-22"), QStringLiteral("UGX"), QStringLiteral("Till 2"), 5};
        QCOMPARE(test::Words::of(fold(drawer, again, clock.next())), test::Words::of(drawer));
        DrawerClosed z;
        z.zNumber = 4;
        drawer = fold(drawer, DrawerFact(z), clock.next());
        z.zNumber = 5;
        QCOMPARE(test::Words::of(fold(drawer, DrawerFact(z), clock.next())), test::Words::of(drawer));
        QCOMPARE(drawer.z.zNumber, 4);
    }
    void cashToldBeforeTheOpeningTakesTheDrawersCurrency()
    {
        given::Clock clock;
        Drawer drawer = fold(Drawer(), DrawerFact(CashTaken{newId(), newId(), 500}), clock.next());
        drawer = fold(drawer,
            DrawerFact(DrawerOpened{given::today().iso(), QStringLiteral("UGX"), QStringLiteral("Till 1"), 1000}),
            clock.next());
        QCOMPARE(drawer.expected(), Money(1500, Currency('U', 'G', 'X')));
    }
    void cashThatArrivesAfterTheZIsKept()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        drawer = fold(drawer, DrawerFact(*decideClose(drawer, {}, {kes(200000), 1})), clock.next());
        drawer = fold(drawer, DrawerFact(CashTaken{newId(), newId(), 500}), clock.next());
        QVERIFY(drawer.closed);
        QCOMPARE(drawer.z.expectedMinor, 200000); // what was printed stays
        QCOMPARE(drawer.expected(), kes(200500));
    }
};

JIKO_SUITE(DrawerTest)
#include "drawer_test.moc"
