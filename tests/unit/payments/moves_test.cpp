#include "payments/drawer.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using given::kes;

namespace {
Drawer withFloat(given::Clock &clock)
{
    Drawer drawer;
    drawer.id = newId();
    const OpenDrawer ask{kes(200000), QStringLiteral("Till 1"), given::today()};
    return fold(drawer, DrawerFact(*decideOpen(nullptr, ask)), clock.next());
}
MoveCash moving(MoveKind kind, std::int64_t minor)
{
    return {newId(), kind, kes(minor), QStringLiteral("Ice from the market"), true, {}};
}
const OpenForNothing changeAsked{QStringLiteral("Change for a guest"), true, {}};
} // namespace

class MovesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cashGoesInAndOutOfWhatIsExpected()
    {
        given::Clock clock;
        Drawer drawer = withFloat(clock);
        for (const auto &[kind, minor] :
            {std::pair(MoveKind::PayIn, 50000), std::pair(MoveKind::PayOut, 30000), std::pair(MoveKind::Drop, 100000)})
            drawer = fold(drawer, DrawerFact(*decide(drawer, moving(kind, minor))), clock.next());

        QCOMPARE(drawer.expected(), kes(120000));
        const DrawerClosed z = zOf(drawer, {}, {});
        QCOMPARE(z.moved.paidInMinor, 50000);
        QCOMPARE(z.moved.paidOutMinor, 30000);
        QCOMPARE(z.moved.droppedMinor, 100000);
        QCOMPARE(z.cashMinor, 0);
    }
    void aMoveToldTwiceHappensOnce()
    {
        given::Clock clock;
        Drawer drawer = withFloat(clock);
        const DrawerFact out = *decide(drawer, moving(MoveKind::PayOut, 30000));
        drawer = fold(fold(drawer, out, clock.next()), out, clock.next());
        QCOMPARE(drawer.expected(), kes(170000));
    }
    void nothingMovesWhileNoDrawerIsOpen()
    {
        QCOMPARE(decide(Drawer(), moving(MoveKind::PayIn, 100)).why(), MoveRefusal::NotOpen);
        QCOMPARE(decide(Drawer(), changeAsked).why(), MoveRefusal::NotOpen);
    }
    void nothingOrLessDoesNotMove()
    {
        given::Clock clock;
        const Drawer drawer = withFloat(clock);
        for (const std::int64_t minor : {0, -100})
            QCOMPARE(decide(drawer, moving(MoveKind::PayIn, minor)).why(), MoveRefusal::AmountNotPositive);
    }
    void noMoreGoesOutThanIsThere()
    {
        given::Clock clock;
        const Drawer drawer = withFloat(clock);
        for (const MoveKind kind : {MoveKind::PayOut, MoveKind::Drop}) {
            QCOMPARE(decide(drawer, moving(kind, 200001)).why(), MoveRefusal::MoreThanThere);
            QVERIFY(decide(drawer, moving(kind, 200000)));
        }
        QVERIFY(decide(drawer, moving(MoveKind::PayIn, 200001)));
    }
    void cashMovesForAReason()
    {
        given::Clock clock;
        const Drawer drawer = withFloat(clock);
        MoveCash ask = moving(MoveKind::PayOut, 100);
        ask.reason = QStringLiteral(" ");
        QCOMPARE(decide(drawer, ask).why(), MoveRefusal::NoReason);
        QCOMPARE(decide(drawer, OpenForNothing{{}, true, {}}).why(), MoveRefusal::NoReason);
    }
    void whoMayNotNeedsSomebodyWhoMay()
    {
        given::Clock clock;
        const Drawer drawer = withFloat(clock);
        MoveCash ask = moving(MoveKind::PayOut, 100);
        ask.mayMove = false;
        QCOMPARE(decide(drawer, ask).why(), MoveRefusal::NeedsApproval);
        OpenForNothing open = changeAsked;
        open.mayOpen = false;
        QCOMPARE(decide(drawer, open).why(), MoveRefusal::NeedsApproval);

        ask.mayMove = true;
        ask.approvedBy = newId();
        QCOMPARE(decide(drawer, ask)->approvedBy, ask.approvedBy);
    }
    void openingsForNothingAreCounted()
    {
        given::Clock clock;
        Drawer drawer = withFloat(clock);
        for (int i = 0; i < 3; ++i)
            drawer = fold(drawer, DrawerFact(*decide(drawer, changeAsked)), clock.next());
        QCOMPARE(zOf(drawer, {}, {}).moved.noSales, 3);
        QCOMPARE(drawer.expected(), kes(200000));
    }
};

JIKO_SUITE(MovesTest)
#include "moves_test.moc"
