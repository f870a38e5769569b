#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::kes;
using given::lineOf;

namespace {
VoidLine asked(const Id &line)
{
    return {line, QStringLiteral(" sent back "), true, newId()};
}
} // namespace

class VoidTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsVoidedOnAClosedCheck()
    {
        const Check closed = given::closedCheck();
        QCOMPARE(decide(closed, asked(closed.lines.front().id)).why(), VoidRefusal::CheckClosed);
    }
    void aLineThatIsNotThereIsNotVoided()
    {
        QCOMPARE(decide(checkDue(kes(1000)), asked(newId())).why(), VoidRefusal::NoSuchLine);
        given::Clock clock(2);
        const auto gone = lineOf(500);
        Check check = fold(checkDue(kes(1000)), gone, clock.next());
        check = fold(check, LineRemoved{gone.line}, clock.next());
        QCOMPARE(decide(check, asked(gone.line)).why(), VoidRefusal::NoSuchLine);
    }
    void whatTheKitchenDoesNotHaveIsRemovedAndNotVoided()
    {
        given::Clock clock(2);
        const auto unsent = lineOf(500);
        QCOMPARE(
            decide(fold(checkDue(kes(1000)), unsent, clock.next()), asked(unsent.line)).why(), VoidRefusal::NotSent);
    }
    void aLineIsVoidedOnce()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const Id line = check.lines.front().id;
        check = fold(check, *decide(check, asked(line)), clock.next());
        QCOMPARE(decide(check, asked(line)).why(), VoidRefusal::AlreadyVoided);
    }
    void aVoidWithoutAReasonIsRefused()
    {
        const Check check = checkDue(kes(1000));
        VoidLine ask = asked(check.lines.front().id);
        ask.reason = QStringLiteral("  ");
        QCOMPARE(decide(check, ask).why(), VoidRefusal::NoReason);
    }
    void aVoidWithoutTheRightNeedsApproval()
    {
        const Check check = checkDue(kes(1000));
        VoidLine ask = asked(check.lines.front().id);
        ask.mayVoid = false;
        QCOMPARE(decide(check, ask).why(), VoidRefusal::NeedsApproval);
    }
    void aVoidedLineStaysOnTheCheckAndCostsNothing()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const VoidLine ask = asked(check.lines.front().id);

        const auto voided = decide(check, ask);
        check = fold(check, *voided, clock.next());

        QCOMPARE(voided->approvedBy, ask.approvedBy);
        QCOMPARE(check.lines.size(), 1u);
        QCOMPARE(check.lines.front().voidReason, QStringLiteral("sent back"));
        QCOMPARE(totals(check).total, kes(0));
        QVERIFY(totals(check).taxes.empty());
    }
    void aPrintedBillIsStaleAfterAVoid()
    {
        given::Clock clock(2);
        Check check = fold(checkDue(kes(1000)), BillPrinted{1000}, clock.next());
        QVERIFY(check.billPrinted);
        check = fold(check, *decide(check, asked(check.lines.front().id)), clock.next());
        QVERIFY(!check.billPrinted);
    }
    void aLineVoidedOnTwoTerminalsIsOneVoid()
    {
        given::Clock clock(2);
        const auto other = lineOf(500);
        Check check = fold(checkDue(kes(1000)), other, clock.next());
        const auto voided = decide(check, asked(check.lines.front().id));
        check = fold(check, *voided, clock.next());
        check = fold(check, *voided, clock.next());
        QCOMPARE(totals(check).total, kes(500));
    }
    void someUnitsAreVoidedAndTheRestStays()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(100));
        const auto beer = lineOf(300, 5);
        check = fold(check, beer, clock.next());
        check = fold(check, Sent{{beer.line}}, clock.next());
        const VoidPart ask{beer.line, Quantity{2000}, newId(), QStringLiteral(" flat "), true, newId()};

        const auto voided = decide(check, ask);
        check = fold(check, *voided, clock.next());

        QCOMPARE(totals(check).total, kes(1000));
        QCOMPARE(check.line(beer.line)->quantity.milli, 3000);
        QCOMPARE(check.line(ask.part)->quantity.milli, 2000);
        QCOMPARE(check.line(ask.part)->state, LineState::Voided);
        QCOMPARE(check.line(ask.part)->voidReason, QStringLiteral("flat"));
        QCOMPARE(voided->approvedBy, ask.approvedBy);
        // Told twice it is one void; taken back, the guest owes it again.
        check = fold(check, *voided, clock.next());
        QCOMPARE(totals(check).total, kes(1000));
        check = fold(check, *decide(check, RestoreLine{ask.part}), clock.next());
        QCOMPARE(totals(check).total, kes(1600));
    }
    void aPartIsWholeUnitsAndLessThanAll()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(100));
        const auto beer = lineOf(300, 5);
        auto meat = lineOf(1000);
        meat.quantity = Quantity{2500};
        check = fold(check, beer, clock.next());
        check = fold(check, meat, clock.next());
        const auto why = [&](const Id &line, std::int64_t milli, const Id &part = newId()) {
            return decide(check, VoidPart{line, Quantity{milli}, part, QStringLiteral("flat"), true, {}}).why();
        };
        QCOMPARE(why(beer.line, 2000), VoidRefusal::NotSent);
        check = fold(check, Sent{{beer.line, meat.line}}, clock.next());
        for (const std::int64_t milli : {0, -1000, 1500, 5000, 6000})
            QCOMPARE(why(beer.line, milli), VoidRefusal::NotPart);
        QCOMPARE(why(meat.line, 1000), VoidRefusal::NotPart);
        QCOMPARE(why(beer.line, 1000, {}), VoidRefusal::NotPart);
        QCOMPARE(why(newId(), 1000), VoidRefusal::NoSuchLine);
        QCOMPARE(
            decide(check, VoidPart{beer.line, Quantity{1000}, newId(), {}, true, {}}).why(), VoidRefusal::NoReason);
        QCOMPARE(decide(check, VoidPart{beer.line, Quantity{1000}, newId(), QStringLiteral("x"), false, {}}).why(),
            VoidRefusal::NeedsApproval);
        check = fold(check, DiscountGiven{newId(), {}, {}, 0, true, {beer.line}, 1000, {}, {}}, clock.next());
        QCOMPARE(why(beer.line, 2000), VoidRefusal::PartGivenAway);
    }
    void onlyAVoidOfAnOpenCheckIsTakenBack()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const Id line = check.lines.front().id;
        QCOMPARE(decide(check, RestoreLine{newId()}).why(), RestoreRefusal::NoSuchLine);
        QCOMPARE(decide(check, RestoreLine{line}).why(), RestoreRefusal::NotVoided);
        check = fold(check, LineVoided{line, QStringLiteral("cold"), {}}, clock.next());
        QCOMPARE(decide(fold(check, Closed{given::today().iso(), newId(), QStringLiteral("1"), 1}, clock.next()),
                     RestoreLine{line})
                     .why(),
            RestoreRefusal::CheckClosed);
        check = fold(check, *decide(check, RestoreLine{line}), clock.next());
        QCOMPARE(totals(check).total, kes(1000));
        QVERIFY(check.lines.front().voidReason.isEmpty());
    }
};

JIKO_SUITE(VoidTest)
#include "void_test.moc"
