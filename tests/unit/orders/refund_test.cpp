#include "orders/checks.h"
#include "orders/decisions.h"
#include "support/given_checks.h"
#include "support/given_refund.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::closedCheck;
using given::kes;

namespace {

Check after(Check check, const GiveRefund &ask, given::Clock &clock)
{
    const auto given = decide(check, ask);
    if (!given)
        return check;
    check = fold(std::move(check), given->credit, clock.next());
    for (const TenderTaken &tender : given->tenders)
        check = fold(std::move(check), tender, clock.next());
    return check;
}

class RefundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allOfItGoesBackTheWayItCame()
    {
        given::Clock clock(9);
        const Check check = after(closedCheck(kes(1'160'00)), given::refundOfAll(), clock);
        const CheckTotals sum = totals(check);
        QVERIFY(check.closed && sum.total.isZero() && sum.paid.isZero() && sum.due.isZero());
        QCOMPARE(sum.refunded, kes(1'160'00));
        QCOMPARE(sum.refundedTax, kes(160'00));
        QCOMPARE(sum.gross, kes(1'160'00)); // what was sold was sold; the credit stands beside it
        QCOMPARE(check.tenders.back().undoes, check.tenders.front().id);
        QVERIFY(decisionsOf(check).empty());
    }
    void atNoTillMoreGoesBackThanWasPaid()
    {
        given::Clock clock(9);
        Check check = fold(given::checkDue(kes(1'000'00)),
            TenderTaken{newId(), TenderKind::Card, 1'000'00, 1'000'00, newId(), QStringLiteral("4821")}, clock.next());
        check = fold(check, Closed{given::today().iso(), newId(), QStringLiteral("9"), 1}, clock.next());
        GiveRefund some = given::refundOfAll();
        some.what = GiveRefund::What::Amount;
        some.amount = kes(300'00);
        some.toKind = TenderKind::Cash;
        check = after(check, some, clock);
        QCOMPARE(totals(check).paid, kes(700'00));
        // The rest goes to the card, and no more than the rest, though the card took all of it.
        check = after(check, given::refundOfAll(), clock);
        QVERIFY(totals(check).paid.isZero() && totals(check).due.isZero());
        QCOMPARE(check.tenders.back().amount, kes(-700'00));
        QCOMPARE(decide(check, given::refundOfAll()).why(), RefundRefusal::NothingToRefund);
    }
    void aVoidBesideARefundOfTheSameDishIsOffTheBillOnce_data()
    {
        QTest::addColumn<bool>("voidFirst");
        QTest::newRow("void after the refund") << false;
        QTest::newRow("void before the refund") << true;
    }
    void aVoidBesideARefundOfTheSameDishIsOffTheBillOnce()
    {
        QFETCH(bool, voidFirst);
        // Three beers and a goat, paid and closed. One till gives two beers back; another, which has not heard of the
        // closing, takes one off, then all of the goat.
        given::Clock clock(9);
        Check before = given::openCheck(clock);
        const LineAdded beer = given::lineOf(300'00, 3);
        const LineAdded goat = given::lineOf(1'200'00);
        for (const LineAdded &line : {beer, goat})
            before = fold(before, line, clock.next());
        before = fold(before, Sent{{beer.line, goat.line}}, clock.next());
        const LinePartVoided part{beer.line, 1000, newId(), QStringLiteral("not ordered"), {}};
        const LineVoided whole{goat.line, QStringLiteral("not ordered"), {}};
        Check sold = fold(before, given::cash(2'100'00), clock.next());
        sold = fold(sold, Closed{given::today().iso(), newId(), QStringLiteral("9"), 1}, clock.next());
        GiveRefund beers = given::refundOfAll();
        beers.what = GiveRefund::What::Lines;
        beers.lines = {{beer.line, Quantity{2000}}};
        const auto given = decide(sold, beers);
        QVERIFY(given);
        GiveRefund goats = given::refundOfAll();
        goats.what = GiveRefund::What::Lines;
        goats.lines = {{goat.line, Quantity{1000}}};
        const auto givenToo = decide(sold, goats);
        QVERIFY(givenToo);
        std::vector<CheckFact> facts;
        for (const RefundGiven &each : {*given, *givenToo}) {
            facts.push_back(each.credit);
            for (const TenderTaken &tender : each.tenders)
                facts.push_back(tender);
        }
        facts.insert(voidFirst ? facts.begin() : facts.end(), {CheckFact(part), CheckFact(whole)});

        Check check = sold;
        for (const CheckFact &fact : facts)
            check = fold(check, fact, clock.next());

        // One beer is paid and drunk: 300 of 2,100. The goat was given back, and is not given back again.
        const CheckTotals sum = totals(check);
        QCOMPARE(sum.paid, kes(300'00));
        QCOMPARE(sum.gross, kes(600'00));
        QCOMPARE(sum.refunded, kes(300'00));
        QVERIFY(sum.due.isZero());
        QVERIFY(decisionsOf(check).empty());
        std::int64_t units = 0;
        for (const Refund &refund : countedRefunds(check))
            for (const Credit &credit : refund.credits)
                units += credit.milli;
        QCOMPARE(units, 1000);
    }
    void aVoidOfAnotherDishThanTheRefundedIsStillTooMuchPaid()
    {
        given::Clock clock(9);
        Check check = given::openCheck(clock);
        const LineAdded beer = given::lineOf(300'00);
        const LineAdded goat = given::lineOf(1'200'00);
        for (const LineAdded &line : {beer, goat})
            check = fold(check, line, clock.next());
        check = fold(check, Sent{{beer.line, goat.line}}, clock.next());
        check = fold(check, given::cash(1'500'00), clock.next());
        check = fold(check, Closed{given::today().iso(), newId(), QStringLiteral("9"), 1}, clock.next());
        GiveRefund ask = given::refundOfAll();
        ask.what = GiveRefund::What::Lines;
        ask.lines = {{beer.line, Quantity{1000}}};
        check = after(check, ask, clock);
        check = fold(check, LineVoided{goat.line, QStringLiteral("cold"), {}}, clock.next());
        QVERIFY(decisionsOf(check).front().kind == DecisionKind::PaidTooMuch);
        QCOMPARE(decisionsOf(check).front().amount, kes(1'200'00));
    }
    void whatWasWrittenOffIsNotPaidBack()
    {
        given::Clock clock(9);
        Check check = closedCheck(kes(1'000'00));
        check = fold(check, given::lineOf(400'00), clock.next());
        check = fold(check, DecisionSettled{DecisionKind::StillOwing, Choice::Accept, 400'00}, clock.next());
        QVERIFY(totals(check).due.isZero());
        QCOMPARE(decide(check, given::refundOfAll()).why(), RefundRefusal::MoreThanPaid);
        GiveRefund some = given::refundOfAll();
        some.what = GiveRefund::What::Amount;
        some.amount = kes(1'000'01);
        QCOMPARE(decide(check, some).why(), RefundRefusal::MoreThanPaid);
        some.amount = kes(1'000'00);
        QVERIFY(decide(check, some));
    }
    void twoTillsThatRefundApartAreAskedAbout()
    {
        given::Clock here(9);
        given::Clock there(8);
        const Check sold = closedCheck(kes(1'160'00));
        GiveRefund other = given::refundOfAll();
        other.series = QStringLiteral("8");
        const auto a = *decide(sold, given::refundOfAll());
        const auto b = *decide(sold, other);
        Check check = fold(fold(sold, a.credit, here.next()), a.tenders.front(), here.next());
        check = fold(fold(check, b.credit, there.next()), b.tenders.front(), there.next());
        // Both notes and both movements stand; credited is what was sold, once.
        QCOMPARE(check.refunds.size(), 2u);
        QCOMPARE(totals(check).refunded, kes(1'160'00));
        const auto open = decisionsOf(check);
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open.front().kind, DecisionKind::StillOwing);
        QCOMPARE(open.front().amount, kes(1'160'00));
        QCOMPARE(std::count_if(open.front().acts.begin(), open.front().acts.end(),
                     [](const Act &act) { return act.kind == ActKind::GivenBack; }),
            2);
    }
    /// R17
    void replayedFiveTimesItMovesMoneyOnce()
    {
        given::Clock clock(9);
        Check check = closedCheck(kes(1'160'00));
        const auto given = *decide(check, given::refundOfAll());
        for (int i = 0; i < 5; ++i) {
            check = fold(std::move(check), given.credit, clock.next());
            for (const TenderTaken &tender : given.tenders)
                check = fold(std::move(check), tender, clock.next());
        }
        QCOMPARE(check.refunds.size(), std::size_t(1));
        QCOMPARE(check.tenders.size(), std::size_t(2));
        QVERIFY(totals(check).due.isZero());
    }
    void twoApartWhoCreditTheSameHaveGivenMoneyBackTwice()
    {
        given::Clock clock(9);
        Check check = closedCheck(kes(1'160'00));
        const auto here = *decide(check, given::refundOfAll());
        GiveRefund other = given::refundOfAll();
        const auto there = *decide(check, other);
        for (const auto *given : {&here, &there}) {
            check = fold(std::move(check), given->credit, clock.next());
            for (const TenderTaken &tender : given->tenders)
                check = fold(std::move(check), tender, clock.next());
        }
        QCOMPARE(totals(check).refunded, kes(1'160'00)); // once
        QCOMPARE(totals(check).due, kes(1'160'00)); // and one of them owes it to the house
        QCOMPARE(decisionsOf(check).front().kind, DecisionKind::StillOwing);
    }
    void anotherWayThanItCame()
    {
        given::Clock clock(9);
        GiveRefund ask = given::refundOfAll();
        ask.toKind = TenderKind::MobileMoney;
        const Check check = after(closedCheck(kes(500'00)), ask, clock);
        QCOMPARE(check.tenders.back().kind, TenderKind::MobileMoney);
        QVERIFY(totals(check).due.isZero());
        QVERIFY(check.tenders.back().undoes.isNull());
    }
    void whyARefundIsRefused()
    {
        const Check sold = closedCheck(kes(500'00));
        QCOMPARE(decide(given::checkDue(kes(500'00)), given::refundOfAll()).why(), RefundRefusal::NotClosed);
        GiveRefund ask = given::refundOfAll();
        ask.what = GiveRefund::What::Lines;
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NothingToRefund);
        ask.lines = {{newId(), Quantity{1000}}};
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NoSuchLine);
        ask.lines = {{sold.lines.front().id, Quantity{1001}}};
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::MoreThanSold);
        ask = given::refundOfAll();
        ask.what = GiveRefund::What::Amount;
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NothingToRefund);
        ask.amount = kes(500'01);
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::MoreThanSold);
        ask = given::refundOfAll();
        ask.to = newId();
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NoSuchTender);
        ask = given::refundOfAll();
        ask.drawer = {};
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NoDrawer);
        ask = given::refundOfAll();
        ask.reason.clear();
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NoReason);
        ask = given::refundOfAll();
        ask.mayRefund = false;
        QCOMPARE(decide(sold, ask).why(), RefundRefusal::NeedsApproval);
        given::Clock clock(9);
        QCOMPARE(decide(after(sold, given::refundOfAll(), clock), given::refundOfAll()).why(),
            RefundRefusal::NothingToRefund);
    }

    void aCheckIsTakenUpAgain()
    {
        given::Clock clock(9);
        Check check = closedCheck(kes(500'00));
        QCOMPARE(
            decide(given::checkDue(kes(1)), Reopen{QStringLiteral("x"), true, {}}).why(), ReopenRefusal::NotClosed);
        QCOMPARE(decide(check, Reopen{{}, true, {}}).why(), ReopenRefusal::NoReason);
        QCOMPARE(decide(check, Reopen{QStringLiteral("x"), false, {}}).why(), ReopenRefusal::NeedsApproval);
        check = fold(check, *decide(check, Reopen{QStringLiteral("one more coffee"), true, {}}), clock.next());
        QVERIFY(check.isOpen());
        QVERIFY(decisionsOf(check).empty()); // paid and open, because somebody wants it so

        auto line = given::lineOf(200'00);
        check = fold(fold(check, line, clock.next()), Sent{{line.line}}, clock.next());
        QCOMPARE(totals(check).due, kes(200'00));
        check = fold(check, given::cash(200'00), clock.next());
        check = fold(check, Closed{given::today().iso(), newId(), QStringLiteral("9"), 2}, clock.next());
        const auto shares = sharesOf(check);
        QCOMPARE(shares.size(), std::size_t(2));
        QCOMPARE(shares[0].sum.grossMinor, 500'00);
        QCOMPARE(shares[1].sum.grossMinor, 200'00);
    }
    void aPaymentIsGivenBackOnce()
    {
        given::Clock clock(9);
        Check check = given::checkDue(kes(500'00));
        TakeTender ask{newId(), TenderKind::Card, kes(300'00), kes(320'00), newId(), QStringLiteral("4711")};
        ask.tip = kes(20'00);
        check = fold(check, *decide(check, ask), clock.next());
        QCOMPARE(totals(check).tips, kes(20'00));
        const UndoTender undo{newId(), ask.tender, newId()};
        QCOMPARE(decide(check, UndoTender{newId(), newId(), newId()}).why(), TenderRefusal::NoSuchTender);
        QCOMPARE(decide(check, UndoTender{newId(), ask.tender, {}}).why(), TenderRefusal::NoDrawer);
        check = fold(check, *decide(check, undo), clock.next());
        QVERIFY(totals(check).paid.isZero() && totals(check).tips.isZero());
        QCOMPARE(totals(check).due, kes(500'00));
        QVERIFY(decide(check, undo)); // asked again, the same answer
        QCOMPARE(decide(check, UndoTender{newId(), ask.tender, newId()}).why(), TenderRefusal::AlreadyUndone);
    }
    void aTipIsPutRight()
    {
        given::Clock clock(9);
        Check check = closedCheck(kes(500'00));
        const Id tender = check.tenders.front().id;
        QCOMPARE(decide(check, SetTip{tender, kes(-1), newId(), {}}).why(), TenderRefusal::NegativeTip);
        QCOMPARE(decide(check, SetTip{newId(), kes(1), newId(), {}}).why(), TenderRefusal::NoSuchTender);
        QCOMPARE(decide(check, SetTip{tender, kes(1), {}, {}}).why(), TenderRefusal::NoDrawer);
        check = fold(check, *decide(check, SetTip{tender, kes(50'00), newId(), {}}), clock.next());
        QCOMPARE(totals(check).tips, kes(50'00));
        QVERIFY(totals(check).due.isZero());
        TakeTender negative{newId(), TenderKind::Cash, kes(1), kes(1), newId(), {}};
        negative.tip = kes(-1);
        QCOMPARE(decide(given::checkDue(kes(5)), negative).why(), TenderRefusal::NegativeTip);
        TakeTender foreign{newId(), TenderKind::Card, kes(1), kes(1), newId(), QStringLiteral("1")};
        foreign.foreign = ForeignCash{QStringLiteral("USD"), 1, 129'500'000};
        QCOMPARE(decide(given::checkDue(kes(5)), foreign).why(), TenderRefusal::ForeignNeedsCash);
    }
    void numbersOfShareReceiptsAndCreditNotesGoOn()
    {
        Checks checks(3);
        const auto fact = [&](const CheckFact &body, std::int64_t seq) {
            const Draft draft = record(newId(), body);
            Fact made;
            made.device = 3;
            made.seq = seq;
            made.hlc = static_cast<Hlc>(seq) << 16;
            made.stream = draft.stream;
            made.type = draft.type;
            made.version = draft.version;
            made.body = draft.body;
            return made;
        };
        QVERIFY(checks.apply(fact(Receipted{newId(), given::today().iso(), newId(), QStringLiteral("3"), 4}, 1)));
        QCOMPARE(checks.nextReceipt(), 5);
        QVERIFY(checks.apply(fact(Closed{given::today().iso(), newId(), QStringLiteral("3"), 5}, 2)));
        QCOMPARE(checks.nextReceipt(), 6);
        QCOMPARE(checks.nextCreditNote(), 1);
        Refunded refunded;
        refunded.refund = newId();
        refunded.number = 1;
        QVERIFY(checks.apply(fact(refunded, 3)));
        QCOMPARE(checks.nextCreditNote(), 2);
    }
};

} // namespace

JIKO_SUITE(RefundTest)
#include "refund_test.moc"
