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
TakeTender cashOf(Money amount, Money given)
{
    return {newId(), TenderKind::Cash, amount, given, newId(), {}};
}
TakeTender cardOf(Money amount)
{
    return {newId(), TenderKind::Card, amount, amount, newId(), QStringLiteral("482113")};
}
const CloseCheck closing{given::today(), newId(), QStringLiteral("1"), 7};
} // namespace

class TenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClosedCheckTakesNothing()
    {
        QCOMPARE(decide(closedCheck(), cashOf(kes(1), kes(1))).why(), TenderRefusal::CheckClosed);
    }
    void anAmountOfNothingIsRefused()
    {
        QCOMPARE(decide(checkDue(kes(100)), cashOf(kes(0), kes(0))).why(), TenderRefusal::AmountNotPositive);
        QCOMPARE(decide(checkDue(kes(100)), cashOf(kes(-1), kes(0))).why(), TenderRefusal::AmountNotPositive);
    }
    void aTenderAboveTheAmountDueIsRefused()
    {
        QCOMPARE(decide(checkDue(kes(185000)), cardOf(kes(185001))).why(), TenderRefusal::MoreThanDue);
        QVERIFY(decide(checkDue(kes(185000)), cardOf(kes(185000))));
        given::Clock clock(2);
        const Check half = fold(checkDue(kes(185000)), given::cash(100000), clock.next());
        QCOMPARE(decide(half, cardOf(kes(85001))).why(), TenderRefusal::MoreThanDue);
    }
    void aCardTakesNoMoreThanItsAmount()
    {
        TakeTender ask = cardOf(kes(100));
        ask.given = kes(200);
        QCOMPARE(decide(checkDue(kes(1000)), ask).why(), TenderRefusal::OverTenderNeedsCash);
        ask.kind = TenderKind::MobileMoney;
        QCOMPARE(decide(checkDue(kes(1000)), ask).why(), TenderRefusal::OverTenderNeedsCash);
    }
    void lessThanTheAmountIsRefused()
    {
        QCOMPARE(decide(checkDue(kes(1000)), cashOf(kes(1000), kes(999))).why(), TenderRefusal::GivenTooLittle);
    }
    void aTenderOfAnyKindWantsADrawerSession()
    {
        // The Z counts a tender in the session that took it; one without a session would be in no Z.
        for (TakeTender ask : {cashOf(kes(1000), kes(1000)), cardOf(kes(1000))}) {
            ask.drawer = {};
            QCOMPARE(decide(checkDue(kes(1000)), ask).why(), TenderRefusal::NoDrawer);
        }
    }
    void aCardOrAPhoneNamesItsSlip()
    {
        TakeTender ask = cardOf(kes(1000));
        ask.reference = QStringLiteral(" ");
        QCOMPARE(decide(checkDue(kes(1000)), ask).why(), TenderRefusal::NoReference);
        ask.kind = TenderKind::MobileMoney;
        QCOMPARE(decide(checkDue(kes(1000)), ask).why(), TenderRefusal::NoReference);
        ask.reference = QStringLiteral(" QK7AX2 ");
        QCOMPARE(decide(checkDue(kes(1000)), ask)->reference, QStringLiteral("QK7AX2"));
    }
    void whatIsNotSentIsNotPaid()
    {
        given::Clock clock(2);
        const Check check = fold(checkDue(kes(1000)), lineOf(100), clock.next());
        QCOMPARE(decide(check, cashOf(kes(1000), kes(1000))).why(), TenderRefusal::UnsentLines);
    }
    void aRetriedTenderGetsTheFirstAnswerAndPaysOnce()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const TakeTender ask = cashOf(kes(400), kes(500));
        check = fold(check, *decide(check, ask), clock.next());

        const auto again = decide(check, ask);
        check = fold(check, *again, clock.next());

        QCOMPARE(again->amountMinor, 400);
        QCOMPARE(again->givenMinor, 500);
        QCOMPARE(check.tenders.size(), 1u);
        QCOMPARE(totals(check).paid, kes(400));
        QCOMPARE(check.tenders.front().change(), kes(100));
    }
    void aRetryIsAnsweredEvenAfterTheCheckHasClosed()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const TakeTender ask = cashOf(kes(1000), kes(1000));
        check = fold(check, *decide(check, ask), clock.next());
        check = fold(check, *decide(check, closing), clock.next());
        QCOMPARE(decide(check, ask)->amountMinor, 1000);
    }
    void theSameIdWithAnotherAmountOrKindIsRefused()
    {
        given::Clock clock(2);
        const TakeTender ask = cashOf(kes(400), kes(500));
        const Check check = fold(checkDue(kes(1000)), *decide(checkDue(kes(1000)), ask), clock.next());
        TakeTender other = ask;
        other.amount = kes(300);
        QCOMPARE(decide(check, other).why(), TenderRefusal::SameIdOtherAmount);
        other = ask;
        other.kind = TenderKind::Card;
        QCOMPARE(decide(check, other).why(), TenderRefusal::SameIdOtherAmount);
    }
    void aCheckThatOwesIsNotClosed() { QCOMPARE(decide(checkDue(kes(1)), closing).why(), CloseRefusal::StillOwing); }
    void aCheckWithUnsentLinesIsNotClosed()
    {
        given::Clock clock;
        QCOMPARE(
            decide(fold(given::openCheck(clock), lineOf(0), clock.next()), closing).why(), CloseRefusal::UnsentLines);
    }
    void aCheckIsClosedOnce() { QCOMPARE(decide(closedCheck(), closing).why(), CloseRefusal::AlreadyClosed); }
    void aClosedCheckSaysWhereAndWhenAndUnderWhichNumber()
    {
        given::Clock clock(5);
        Check check = fold(checkDue(kes(1000)), given::cash(1000), clock.next());
        const Stamp stamp = clock.next();
        CloseCheck ask = closing;
        ask.businessDate = BusinessDate(QDate(2026, 11, 22)); // paid after the cut-over
        check = fold(check, *decide(check, ask), stamp);
        QCOMPARE(check.receiptNumber(), QStringLiteral("1-000007"));
        QCOMPARE(check.closedBy, 5);
        QCOMPARE(check.closedIn, closing.drawer);
        QVERIFY(check.closedAt == stamp.at());
        QVERIFY(check.businessDate == ask.businessDate);
        QVERIFY(checkDue(kes(1)).receiptNumber().isEmpty());
    }
    void everyKindHasItsOwnWord()
    {
        QStringList words;
        for (const TenderKind kind : tenderKinds)
            words.append(tenderWord(kind));
        QCOMPARE(words,
            (QStringList{QStringLiteral("cash"), QStringLiteral("card"), QStringLiteral("mobile_money"),
                QStringLiteral("account"), QStringLiteral("gift_card"), QStringLiteral("voucher"),
                QStringLiteral("deposit")}));
        QCOMPARE(tenderWord(static_cast<TenderKind>(99)), QStringLiteral("unknown"));
    }
};

JIKO_SUITE(TenderTest)
#include "tender_test.moc"
