#include "orders/decisions.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::closedCheck;
using given::kes;
using given::lineOf;

namespace {
/// Facts after those of given::checkDue() and given::closedCheck(), of any device.
class Later {
public:
    Stamp on(std::int32_t device)
    {
        ++m_count;
        return {(1'700'000'100'000LL + m_count) << 16, device, m_count, {}};
    }

private:
    std::int64_t m_count = 0;
};

std::vector<DecisionKind> kindsOf(const Check &check)
{
    std::vector<DecisionKind> kinds;
    for (const Decision &decision : decisionsOf(check))
        kinds.push_back(decision.kind);
    return kinds;
}

using Kinds = std::vector<DecisionKind>;
using Choices = std::vector<Choice>;

const Closed secondClosing{given::today().iso(), newId(), QStringLiteral("3"), 88};
} // namespace

class DecisionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePaymentTakenAtTwoTillsCountsOnceAndIsAskedAbout()
    {
        given::Clock here(1);
        given::Clock there(2);
        const Check before = given::checkDue(given::kes(1000));
        TenderTaken paid{newId(), TenderKind::MobileMoney, 1000, 1000, newId(), QStringLiteral("SJK1A2B3C4")};
        Check check = fold(before, paid, here.next());
        check = fold(check, paid, here.next()); // told twice by one
        QVERIFY(check.takenAgain.empty());
        TenderTaken again = paid;
        again.drawer = newId();
        check = fold(check, again, there.next());
        check = fold(check, again, there.next());
        QCOMPARE(totals(check).paid, given::kes(1000));
        QCOMPARE(check.takenAgain.size(), 1u);
        const auto asked = [&] {
            for (const Decision &each : decisionsOf(check))
                if (each.kind == DecisionKind::TakenTwice)
                    return each;
            return Decision();
        };
        const Decision twice = asked();
        QCOMPARE(twice.amount, given::kes(1000));
        QCOMPARE(twice.acts.size(), 2u);
        QCOMPARE(twice.drawer, again.drawer);

        Settle ask{DecisionKind::TakenTwice, Choice::CountOnce, twice.amount};
        ask.payment = twice.tender;
        ask.againBy = twice.againBy;
        QCOMPARE(decide(check, ask).why(), SettleRefusal::NeedsRight);
        ask.mayTakePayment = true;
        ask.isInZ = true;
        QCOMPARE(decide(check, ask).why(), SettleRefusal::NoDrawer);
        ask.closing.drawer = newId();
        const auto facts = *decide(check, ask);
        // Two who settle it apart have taken it off one session only.
        for (int i = 0; i < 2; ++i)
            check = fold(check, facts.front(), there.next());
        QCOMPARE(check.countedLess.size(), 1u);
        QCOMPARE(check.countedLess.front().drawer, ask.closing.drawer);
        QVERIFY(asked().check.isNull());
        QCOMPARE(decide(check, ask).why(), SettleRefusal::NothingToDecide);
    }
    void aCheckThatGoesItsWayAsksNothing()
    {
        given::Clock clock;
        QVERIFY(decisionsOf(given::openCheck(clock)).empty());
        QVERIFY(decisionsOf(checkDue(kes(1000))).empty());
        Later later;
        const Check half = fold(checkDue(kes(1000)), given::cash(400), later.on(1));
        QVERIFY(decisionsOf(half).empty());
        QVERIFY(decisionsOf(closedCheck()).empty());
    }
    void aCheckWhoseOpeningHasNotArrivedAsksNothingYet()
    {
        Later later;
        QVERIFY(decisionsOf(fold(Check(), given::cash(400), later.on(1))).empty());
    }
    void twoPaymentsAreTooMuchByTheirSumLessTheCheck()
    {
        Later later;
        const Check check = fold(closedCheck(kes(1000)), given::cash(700), later.on(3));
        const auto open = decisionsOf(check);
        QCOMPARE(kindsOf(check), Kinds{DecisionKind::PaidTooMuch});
        QCOMPARE(open[0].amount, kes(700));
        QCOMPARE(open[0].choices, (Choices{Choice::GiveBack, Choice::Accept}));
        QCOMPARE(open[0].acts.size(), 2u);
        QCOMPARE(open[0].acts[1].device, 3);
        QCOMPARE(open[0].acts[1].amount, kes(700));
        QVERIFY(open[0].concerns(9) && open[0].concerns(3) && !open[0].concerns(2));
    }
    void aVoidBesideAPaymentIsTooMuchPaid()
    {
        Later later;
        Check check = closedCheck(kes(1000));
        check = fold(check, LineVoided{check.lines.front().id, QStringLiteral("cold"), {}}, later.on(4));
        const auto open = decisionsOf(check);
        QCOMPARE(kindsOf(check), Kinds{DecisionKind::PaidTooMuch});
        QCOMPARE(open[0].amount, kes(1000));
        QCOMPARE(static_cast<int>(open[0].acts.back().kind), static_cast<int>(ActKind::Voided));
        QVERIFY(open[0].concerns(4));
    }
    void twoReceiptsOfOneCheckAreBothShown()
    {
        Later later;
        const Check check = fold(closedCheck(), secondClosing, later.on(3));
        const auto open = decisionsOf(check);
        QCOMPARE(kindsOf(check), Kinds{DecisionKind::ClosedTwice});
        QCOMPARE(open[0].receipts, (std::vector<QString>{QStringLiteral("9-000001"), QStringLiteral("3-000088")}));
        QVERIFY(open[0].amount.isZero());
        QVERIFY(open[0].concerns(3) && open[0].concerns(9));
    }
    void paidAndClosedTwiceAsksForTheMoneyFirst()
    {
        Later later;
        Check check = fold(closedCheck(), given::cash(1000), later.on(3));
        check = fold(check, secondClosing, later.on(3));
        QCOMPARE(kindsOf(check), (Kinds{DecisionKind::PaidTooMuch, DecisionKind::ClosedTwice}));
        QCOMPARE(decisionsOf(check)[0].acts.size(), 4u); // both payments and both receipts are seen
    }
    void whatWasAddedBesideTheClosingIsOwed()
    {
        Later later;
        const auto beer = lineOf(350);
        Check check = fold(closedCheck(kes(1000)), beer, later.on(3));
        QCOMPARE(kindsOf(check), Kinds{DecisionKind::StillOwing});
        check = fold(check, Sent{{beer.line}}, later.on(4));
        const auto open = decisionsOf(check);
        QCOMPARE(open[0].amount, kes(350));
        QCOMPARE(open[0].lines, std::vector<Id>{beer.line});
        QCOMPARE(open[0].choices, (Choices{Choice::Charge, Choice::TakeOff, Choice::Accept}));
        QVERIFY(open[0].concerns(3) && open[0].concerns(4) && open[0].concerns(9));
    }
    void aLineThatTheClosingDidNotHearOfIsFoundThoughItsClockIsBehind()
    {
        // Device 3 added it before the closing by its clock, and device 9 could not know.
        given::Clock behind(3);
        const Stamp before{(1'700'000'000'000LL + 1) << 16, 3, 1, {}};
        given::Clock clock;
        Check check = given::openCheck(clock);
        const auto food = lineOf(1000);
        const auto beer = lineOf(350);
        Later later;
        check = fold(check, food, clock.next());
        check = fold(check, beer, before);
        check = fold(check, Sent{{food.line, beer.line}}, clock.next());
        check = fold(check, given::cash(1000), later.on(1));
        check = fold(check, secondClosing, later.on(1));
        QCOMPARE(decisionsOf(check)[0].lines, std::vector<Id>{beer.line});
    }
    void onlyAsManyLinesAsAreOwedAreNamed()
    {
        Later later;
        const auto paid = lineOf(350);
        const auto owed = lineOf(350);
        Check check = fold(closedCheck(kes(1000)), paid, later.on(3));
        check = fold(check, owed, later.on(3));
        check = fold(check, given::cash(350), later.on(3));
        QCOMPARE(decisionsOf(check)[0].amount, kes(350));
        QCOMPARE(decisionsOf(check)[0].lines, std::vector<Id>{owed.line});
    }
    void whatWasGivenBackTwiceIsOwedAndNoLineIsToBlame()
    {
        Later later;
        Check check = fold(closedCheck(kes(1000)), given::cash(1000), later.on(3));
        check = fold(check, given::cash(-1000), later.on(3));
        QVERIFY(decisionsOf(check).empty());
        check = fold(check, lineOf(0), later.on(4));
        check = fold(check, given::cash(-1000), later.on(4));
        const auto open = decisionsOf(check);
        QCOMPARE(kindsOf(check), Kinds{DecisionKind::StillOwing});
        QCOMPARE(open[0].amount, kes(1000));
        QVERIFY(open[0].lines.empty());
        QCOMPARE(open[0].choices, (Choices{Choice::Charge, Choice::Accept}));
    }
    void aCheckThatNobodyOwesAnythingOnWantsToBeClosed()
    {
        Later later;
        Check check = fold(checkDue(kes(1000)), given::cash(600), later.on(1));
        check = fold(check, given::cash(400), later.on(2));
        QCOMPARE(kindsOf(check), Kinds{DecisionKind::PaidButOpen});
        QCOMPARE(decisionsOf(check)[0].choices, Choices{Choice::Close});
        QVERIFY(decisionsOf(fold(check, lineOf(0), later.on(2))).empty()); // not sent yet
    }
};

JIKO_SUITE(DecisionsTest)
#include "decisions_test.moc"
