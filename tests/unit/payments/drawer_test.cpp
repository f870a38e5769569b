#include "payments/drawer.h"
#include "support/given.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using given::kes;

namespace {
Drawer opened(given::Clock &clock, Money floatAmount = kes(200000))
{
    Drawer drawer;
    drawer.id = newId();
    return fold(drawer,
        DrawerFact(
            *decideOpen(nullptr, OpenDrawer{floatAmount, QStringLiteral("Till 1"), BusinessDate(QDate(2026, 11, 21))})),
        clock.next());
}
} // namespace

class DrawerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOpenDrawerIsNotOpenedAgainAndAFloatIsNotNegative()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        QCOMPARE(decideOpen(&drawer, OpenDrawer{kes(1)}).why(), DrawerRefusal::AlreadyOpen);
        QCOMPARE(decideOpen(nullptr, OpenDrawer{kes(-1)}).why(), DrawerRefusal::NegativeFloat);
    }
    void onlyCashLiesInTheDrawerAndATenderLiesThereOnce()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        orders::TenderTaken tender{newId(), orders::TenderKind::Cash, 185000, 200000, drawer.id, {}};
        const auto cash = cashOf(tender, newId());
        QVERIFY(cash);
        drawer = fold(drawer, DrawerFact(*cash), clock.next());
        drawer = fold(drawer, DrawerFact(*cash), clock.next());
        QCOMPARE(drawer.expected(), kes(385000));
        tender.kind = orders::TenderKind::Card;
        QVERIFY(!cashOf(tender, newId()));
    }
    void aCloseIsRefusedForEachOfItsReasons()
    {
        given::Clock clock;
        const Drawer drawer = opened(clock);
        QCOMPARE(decideClose(Drawer(), {}, {kes(1), 1}).why(), DrawerRefusal::NotOpen);
        QCOMPARE(decideClose(drawer, {}, {kes(-1), 1}).why(), DrawerRefusal::NegativeCount);
        orders::Check half = given::checkDue(kes(1000));
        half = orders::fold(
            half, orders::TenderTaken{newId(), orders::TenderKind::Cash, 400, 400, drawer.id, {}}, clock.next());
        QCOMPARE(decideClose(drawer, {&half}, {kes(1), 1}).why(), DrawerRefusal::HalfPaidCheck);
    }
    void theZCountsTendersWhereTakenAndChecksWhereClosed()
    {
        given::Clock clock;
        Drawer drawer = opened(clock);
        const Id other = newId();
        orders::Check here = given::checkDue(kes(116000));
        here = orders::fold(
            here, orders::TenderTaken{newId(), orders::TenderKind::Cash, 100000, 100000, drawer.id, {}}, clock.next());
        here = orders::fold(here,
            orders::TenderTaken{newId(), orders::TenderKind::Card, 16000, 16000, drawer.id, QStringLiteral("1")},
            clock.next());
        here = orders::fold(
            here, orders::Closed{QStringLiteral("2026-11-21"), drawer.id, QStringLiteral("1"), 1}, clock.next());
        orders::Check there = given::checkDue(kes(5000));
        there = orders::fold(
            there, orders::TenderTaken{newId(), orders::TenderKind::Cash, 5000, 5000, other, {}}, clock.next());
        there = orders::fold(
            there, orders::Closed{QStringLiteral("2026-11-21"), other, QStringLiteral("2"), 1}, clock.next());
        drawer = fold(drawer, DrawerFact(CashTaken{here.id, here.tenders[0].id, 100000}), clock.next());

        const auto z = decideClose(drawer, {&here, &there}, {kes(299900), 7});

        QVERIFY(z);
        QCOMPARE(z->zNumber, 7);
        QCOMPARE(z->checks, 1);
        QCOMPARE(z->covers, 2);
        QCOMPARE(z->grossMinor, 116000);
        QCOMPARE(z->taxMinor, 16000);
        QCOMPARE(z->netMinor, 100000);
        QCOMPARE(z->expectedMinor, 300000);
        QCOMPARE(z->countedMinor, 299900);
        QCOMPARE(z->tenders,
            (std::vector<ZTender>{{orders::TenderKind::Cash, 1, 100000}, {orders::TenderKind::Card, 1, 16000}}));
        QCOMPARE(z->firstReceipt, QStringLiteral("1-000001"));
    }
    void quickCashIsExactThenTheNextRoundSums()
    {
        QList<qint64> sums;
        for (const Money note : quickCash(kes(234000)))
            sums.append(note.minor() / 100);
        QCOMPARE(sums, (QList<qint64>{2340, 2400, 2500, 3000}));
        QCOMPARE(quickCash(kes(100000)).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(DrawerTest)
#include "drawer_test.moc"
