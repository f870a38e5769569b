#include "orders/send.h"
#include "support/fields.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::closedCheck;
using given::kes;
using given::lineOf;

/// What comes too late to be refused.
class CheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineAddedAfterAnotherTerminalClosedTheCheckIsKeptAndOwed()
    {
        given::Clock clock(3);
        const auto line = lineOf(500);
        const Check check = fold(fold(closedCheck(), line, clock.next()), Sent{{line.line}}, clock.next());
        QVERIFY(check.closed);
        QCOMPARE(totals(check).due, kes(500));
        QCOMPARE(check.receiptNumber(), QStringLiteral("9-000001"));
    }
    void aVoidAfterTheClosingShowsThatTheGuestPaidTooMuch()
    {
        given::Clock clock(3);
        Check check = closedCheck(kes(1000));
        check = fold(check, LineVoided{check.lines.front().id, QStringLiteral("cold"), {}}, clock.next());
        QCOMPARE(totals(check).due, kes(-1000));
    }
    void aCheckPaidOnTwoTerminalsKeepsBothPayments()
    {
        given::Clock clock(3);
        Check both = fold(checkDue(kes(1000)), given::cash(1000), clock.next());
        both = fold(both, given::cash(1000), clock.next());
        QCOMPARE(both.tenders.size(), 2u);
        QCOMPARE(totals(both).due, kes(-1000));
        QVERIFY(decide(both, CloseCheck{given::today(), newId(), QStringLiteral("1"), 1}));
    }
    void ofTwoClosingsTheFirstHoldsAndBothNumbersAreKept()
    {
        given::Clock clock(3);
        const Check once = closedCheck();
        Check twice = fold(once, Closed{QStringLiteral("2026-11-22"), newId(), QStringLiteral("3"), 88}, clock.next());
        QCOMPARE(twice.closings.size(), 2u);
        QVERIFY(!twice.closings[0].again && twice.closings[1].again);
        QCOMPARE(twice.closings[1].number(), QStringLiteral("3-000088"));
        twice.closings.pop_back();
        QCOMPARE(test::Words::of(twice), test::Words::of(once));
    }
    void ofTwoVoidsTheFirstSaysWhy()
    {
        given::Clock clock(3);
        Check check = checkDue(kes(1000));
        const Id line = check.lines.front().id;
        const Stamp first = clock.next();
        check = fold(check, LineVoided{line, QStringLiteral("cold"), {}}, first);
        check = fold(check, LineVoided{line, QStringLiteral("late"), {}}, clock.next());
        QCOMPARE(check.lines.front().voidReason, QStringLiteral("cold"));
        QVERIFY(check.lines.front().voided == first);
    }
    void ofTwoSendingsTheFirstCounts()
    {
        given::Clock clock(3);
        Check check = checkDue(kes(1000));
        const Stamp sent = check.lines.front().sent;
        check = fold(check, Sent{{check.lines.front().id}}, clock.next());
        QVERIFY(check.lines.front().sent == sent);
    }
    void ofTwoOpeningsTheFirstNamesTheCheck()
    {
        given::Clock clock(3);
        const Check once = checkDue(kes(1000));
        QCOMPARE(test::Words::of(fold(once, given::opening(9, "UGX"), clock.next())), test::Words::of(once));
    }
    void aCheckWhoseOpeningHasNotArrivedIsNotOpen()
    {
        given::Clock clock(3);
        const Check check = fold(Check(), lineOf(500), clock.next());
        QVERIFY(!check.isOpen());
        QCOMPARE(totals(check).total, kes(500));
        QCOMPARE(decide(check, Send{}).why(), SendRefusal::CheckClosed);
    }
    void factsAboutLinesThatNeverWereChangeNothing()
    {
        given::Clock clock(3);
        const Check check = checkDue(kes(1000));
        for (const CheckFact &fact :
            {CheckFact(LineChanged{newId(), Quantity{1}, {}, 0, {}}), CheckFact(LineRemoved{newId()}),
                CheckFact(Sent{{newId()}}), CheckFact(LineVoided{newId(), QStringLiteral("x"), {}})})
            QCOMPARE(test::Words::of(fold(check, fact, clock.next())), test::Words::of(check));
    }
    void aPrintedBillIsStaleOnceAnythingOnItIsAnother()
    {
        given::Clock clock(3);
        const auto line = lineOf(500);
        const Check billed = fold(fold(checkDue(kes(1000)), line, clock.next()), BillPrinted{1500}, clock.next());
        QVERIFY(billed.billPrinted);
        QVERIFY(!fold(billed, lineOf(1), clock.next()).billPrinted);
        QVERIFY(!fold(billed, LineRemoved{line.line}, clock.next()).billPrinted);
        QVERIFY(!fold(billed, LineChanged{line.line, Quantity{2000}, {}, 0, {}}, clock.next()).billPrinted);
        QVERIFY(fold(billed, Sent{{line.line}}, clock.next()).billPrinted);
        const Check without = fold(billed, LineRemoved{line.line}, clock.next());
        const Check billedWithout = fold(without, BillPrinted{1000}, clock.next());
        QVERIFY(!fold(billedWithout, Sent{{line.line}}, clock.next()).billPrinted);
        QVERIFY(fold(billed, CoversChanged{4}, clock.next()).billPrinted);
    }
};

JIKO_SUITE(CheckTest)
#include "check_test.moc"
