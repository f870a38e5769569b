#include "payments/bank_twice.h"
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
    void aReasonThatWantsANoteIsNotEnoughAlone()
    {
        given::Clock clock;
        const Drawer drawer = withFloat(clock);
        MoveCash ask = moving(MoveKind::PayOut, 30000);
        ask.wantsNote = true;
        ask.note = QStringLiteral("  ");
        QCOMPARE(decide(drawer, ask).why(), MoveRefusal::NoNote);
        ask.note = QStringLiteral("4 bags");
        QCOMPARE(decide(drawer, ask)->reason, QStringLiteral("Ice from the market: 4 bags"));
        OpenForNothing open = changeAsked;
        open.wantsNote = true;
        QCOMPARE(decide(drawer, open).why(), MoveRefusal::NoNote);
        open.note = QStringLiteral("table 4");
        QCOMPARE(decide(drawer, open)->reason, QStringLiteral("Change for a guest: table 4"));
    }
    void aReasonThatAManagerMustAgreeToIsNotForEverybody()
    {
        given::Clock clock;
        const Drawer drawer = withFloat(clock);
        MoveCash ask = moving(MoveKind::PayOut, 30000);
        ask.wantsAgreement = true;
        QCOMPARE(decide(drawer, ask).why(), MoveRefusal::NeedsAgreement);
        ask.isAgreed = true;
        QVERIFY(decide(drawer, ask));
        ask.mayMove = false;
        QCOMPARE(decide(drawer, ask).why(), MoveRefusal::NeedsApproval);
    }
    void aBankThatTwoTillsTookInLiesInOneOfThem()
    {
        given::Clock clock;
        given::Clock there(2);
        Drawer bank;
        bank.id = newId();
        const OpenDrawer own{kes(1000'00), QStringLiteral("Till 1"), given::today(), newId(), QStringLiteral("Amina")};
        bank = fold(bank, DrawerFact(*decideOpen(nullptr, own)), clock.next());
        bank = fold(bank, DrawerFact(*decideClose(bank, {}, {kes(1000'00), 1})), clock.next());
        Drawer first = withFloat(clock);
        Drawer second = fold(Drawer(),
            DrawerFact(*decideOpen(nullptr, {kes(0), QStringLiteral("Till 2"), given::today()})), there.next());
        first.id = newId();
        second.id = newId();
        const FindDrawer find = [&](const Id &id) -> const Drawer * {
            return id == first.id ? &first : id == second.id ? &second : nullptr;
        };
        SettleBank ask{newId(), 2, QStringLiteral("Bank of Amina"), false, {}, [] { return newId(); }};
        const auto one = *decide(bank, first, TakeBankIn{newId(), QStringLiteral("b"), true, {}});
        const auto two = *decide(bank, second, TakeBankIn{newId(), QStringLiteral("b"), true, {}});
        bank = fold(bank, DrawerFact(one.out), clock.next());
        QVERIFY(!takenInTwice(bank, find));
        QCOMPARE(decide(bank, find, ask).why(), SettleBankRefusal::NotTwice);
        bank = fold(bank, DrawerFact(two.out), there.next());
        first = fold(first, DrawerFact(one.in), clock.next());
        second = fold(second, DrawerFact(two.in), there.next());
        const auto twice = takenInTwice(bank, find);
        QVERIFY(twice);
        QCOMPARE(twice->amount, kes(1000'00));
        QCOMPARE(twice->takings[1].till, QStringLiteral("Till 2"));
        QVERIFY(twice->concerns(2) && !twice->concerns(3));

        QCOMPARE(decide(bank, find, ask).why(), SettleBankRefusal::NoSuchTaking);
        ask.lies = two.out.move; // not in the first, which is open at its own till
        QCOMPARE(decide(bank, find, ask).why(), SettleBankRefusal::OtherTillsDrawer);
        ask.lies = one.out.move;
        QCOMPARE(decide(bank, find, ask).why(), SettleBankRefusal::NeedsApproval);
        ask.mayMove = true;
        const auto settled = decide(bank, find, ask);
        QVERIFY(settled);
        QCOMPARE(settled->out.size(), 1u);
        QCOMPARE(settled->out.front().first, second.id);
        const Money before = second.expected();
        second = fold(second, DrawerFact(settled->out.front().second), there.next());
        QCOMPARE(before - second.expected(), kes(1000'00));
        bank = fold(bank, DrawerFact(settled->settled), there.next());
        QVERIFY(!takenInTwice(bank, find));

        // A drawer that is counted has its Z: nothing is taken out of it any more.
        ask.lies = two.out.move;
        bank.settledTakings = 0;
        first = fold(first, DrawerFact(DrawerClosed{}), clock.next());
        QVERIFY(decide(bank, find, ask)->out.empty());
    }
    void aCountedBankGoesIntoTheTillsDrawerOnce()
    {
        given::Clock clock;
        Drawer till = withFloat(clock);
        Drawer bank;
        bank.id = newId();
        const OpenDrawer own{kes(100000), QStringLiteral("Till 1"), given::today(), newId(), QStringLiteral("Amina")};
        bank = fold(bank, DrawerFact(*decideOpen(nullptr, own)), clock.next());
        TakeBankIn ask{newId(), QStringLiteral("Bank of Amina"), false, {}};
        const auto why = [&] { return decide(bank, till, ask).why(); };
        QCOMPARE(decide(till, till, ask).why(), BankRefusal::NotABank);
        QCOMPARE(why(), BankRefusal::NotCounted);
        const Drawer open = bank;
        bank = fold(
            open, DrawerFact(*decideClose(open, {}, {kes(99000), 1, {}, {}, QStringLiteral("lost")})), clock.next());
        QCOMPARE(why(), BankRefusal::NeedsApproval);
        ask.mayMove = true;
        QCOMPARE(decide(bank, Drawer(), ask).why(), BankRefusal::NoTill);
        Drawer abroad = till;
        abroad.currency = Currency::fromCode(QStringLiteral("GHS"));
        QCOMPARE(decide(bank, abroad, ask).why(), BankRefusal::OtherCurrency);
        const Drawer empty =
            fold(open, DrawerFact(*decideClose(open, {}, {kes(0), 1, {}, {}, QStringLiteral("lost")})), clock.next());
        QCOMPARE(decide(empty, till, ask).why(), BankRefusal::NothingCounted);

        const auto taken = *decide(bank, till, ask);
        QCOMPARE(taken.in.move, taken.out.move);
        QCOMPARE(taken.in.bank, bank.id);
        bank = fold(fold(bank, DrawerFact(taken.out), clock.next()), DrawerFact(taken.out), clock.next());
        till = fold(till, DrawerFact(taken.in), clock.next());
        QCOMPARE(till.expected(), kes(299000)); // what was counted, not what should have been there
        QCOMPARE(bank.handedIn.size(), 1u);
        QCOMPARE(why(), BankRefusal::HandedInBefore);
        QCOMPARE(bank.z.expectedMinor, 100000); // its Z stays what it was
    }
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
