#include "identity/people.h"
#include "orders/bill.h"
#include "orders/discount.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::kes;

namespace {

GiveDiscount tenPercent()
{
    GiveDiscount ask;
    ask.discount = newId();
    ask.name = QStringLiteral("Regulars");
    ask.rate = RateBp{1000};
    ask.amount = kes(0);
    ask.reason = QStringLiteral("comes every Friday");
    ask.mayDiscount = true;
    return ask;
}
SetService waive()
{
    return {true, QStringLiteral("waited an hour"), true, {}};
}
Check withService()
{
    given::Clock clock(4);
    TermsSet terms;
    terms.service = ServiceTerms{QStringLiteral("Service"), RateBp{1000}, 2, {}, true};
    return fold(checkDue(kes(1'000'00)), terms, clock.next());
}
RepriceLine repriced(const Check &check, std::int64_t minor)
{
    return {check.lines.front().id, minor, QStringLiteral("as promised"), true, newId(), {}};
}

class DiscountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDiscountComesOffWhatIsLeft()
    {
        given::Clock clock(4);
        Check check = checkDue(kes(1'000'00));
        check = fold(check, *decide(check, tenPercent()), clock.next());
        check = fold(check, *decide(check, tenPercent()), clock.next());
        QCOMPARE(totals(check).total, kes(810'00));
        QCOMPARE(totals(check).discounts, kes(190'00));
    }
    void whatTheHouseOffersFreelyWantsNoMoreThanTakingOrders()
    {
        const auto right = [](const GiveDiscount &ask, const menu::Reason *house) {
            return QByteArray(rightFor(ask, house));
        };
        menu::Reason house;
        house.rate = RateBp{1000};
        GiveDiscount ask = tenPercent();
        QCOMPARE(right(ask, &house), QByteArray(identity::permission::takeOrders));
        QCOMPARE(right(ask, nullptr), QByteArray(identity::permission::discount)); // typed by hand
        house.needsApproval = true;
        QCOMPARE(right(ask, &house), QByteArray(identity::permission::agree));
        house.needsApproval = false;
        ask.rate = RateBp{1500};
        QCOMPARE(right(ask, &house), QByteArray(identity::permission::discount));
        ask.rate = house.rate;
        ask.comp = true;
        QCOMPARE(right(ask, &house), QByteArray(identity::permission::comp));
        house.needsApproval = true;
        QCOMPARE(right(ask, &house), QByteArray(identity::permission::agree));
        house.needsApproval = false;

        GiveDiscount sum = tenPercent();
        sum.rate = house.rate = RateBp{};
        sum.amount = kes(50'00);
        house.amountMinor = 50'00;
        QCOMPARE(right(sum, &house), QByteArray(identity::permission::takeOrders));
        sum.amount = kes(60'00);
        QCOMPARE(right(sum, &house), QByteArray(identity::permission::discount));
    }
    void aDiscountTakenBackIsGone()
    {
        given::Clock clock(4);
        Check check = checkDue(kes(1'000'00));
        const auto given = *decide(check, tenPercent());
        check = fold(check, given, clock.next());
        check = fold(check, *decide(check, WithdrawDiscount{given.discount}), clock.next());
        QCOMPARE(totals(check).total, kes(1'000'00));
        QCOMPARE(decide(check, WithdrawDiscount{given.discount}).why(), DiscountRefusal::NoSuchDiscount);
    }
    void theSameDiscountTwiceIsGivenOnce()
    {
        given::Clock clock(4);
        Check check = checkDue(kes(1'000'00));
        const auto given = *decide(check, tenPercent());
        check = fold(fold(check, given, clock.next()), given, clock.next());
        QCOMPARE(totals(check).total, kes(900'00));
    }
    void aCompIsNoDiscountAndBearsNoTax()
    {
        given::Clock clock(4);
        Check check = checkDue(kes(1'000'00));
        GiveDiscount comp = tenPercent();
        comp.comp = true;
        check = fold(check, *decide(check, comp), clock.next());
        QCOMPARE(totals(check).comps, kes(1'000'00));
        QVERIFY(totals(check).discounts.isZero() && totals(check).tax.isZero() && totals(check).due.isZero());
        QCOMPARE(totals(check).list, kes(1'000'00));
    }
    void whyADiscountIsRefused()
    {
        const Check check = checkDue(kes(1'000'00));
        QCOMPARE(decide(given::closedCheck(), tenPercent()).why(), DiscountRefusal::CheckClosed);
        GiveDiscount ask = tenPercent();
        ask.rate = {};
        QCOMPARE(decide(check, ask).why(), DiscountRefusal::NotAmount);
        ask.rate = RateBp{10'001};
        QCOMPARE(decide(check, ask).why(), DiscountRefusal::TooMuch);
        ask = tenPercent();
        ask.lines = {newId()};
        QCOMPARE(decide(check, ask).why(), DiscountRefusal::NoSuchLine);
        ask.lines = {check.lines.front().id};
        ask.quantity = Quantity{1001};
        QCOMPARE(decide(check, ask).why(), DiscountRefusal::TooMuch);
        ask = tenPercent();
        ask.reason = QStringLiteral("  ");
        QCOMPARE(decide(check, ask).why(), DiscountRefusal::NoReason);
        ask = tenPercent();
        ask.mayDiscount = false;
        QCOMPARE(decide(check, ask).why(), DiscountRefusal::NeedsApproval);
        QCOMPARE(decide(checkDue(kes(0)), tenPercent()).why(), DiscountRefusal::NothingToDiscount);
    }

    void theServiceChargeGoesAndComesBack()
    {
        given::Clock clock(5);
        Check check = withService();
        QCOMPARE(totals(check).total, kes(1'100'00));
        check = fold(check, *decide(check, waive()), clock.next());
        QCOMPARE(totals(check).total, kes(1'000'00));
        QCOMPARE(decide(check, waive()).why(), ServiceRefusal::AlreadySo);
        check = fold(check, *decide(check, SetService{false, {}, false, {}}), clock.next());
        QCOMPARE(totals(check).service, kes(100'00));
    }
    void whyTheServiceChargeStays()
    {
        QCOMPARE(decide(given::closedCheck(), waive()).why(), ServiceRefusal::CheckClosed);
        QCOMPARE(decide(checkDue(kes(100)), waive()).why(), ServiceRefusal::NoService);
        SetService ask = waive();
        ask.reason.clear();
        QCOMPARE(decide(withService(), ask).why(), ServiceRefusal::NoReason);
        ask = waive();
        ask.mayWaive = false;
        QCOMPARE(decide(withService(), ask).why(), ServiceRefusal::NeedsApproval);
    }

    void aPriceThatWasChangedSaysByWhom()
    {
        given::Clock clock(5);
        Check check = checkDue(kes(1'000'00));
        const auto ask = repriced(check, 800'00);
        check = fold(check, *decide(check, ask), clock.next());
        QCOMPARE(totals(check).total, kes(800'00));
        const auto &steps = check.lines.front().steps;
        QCOMPARE(steps.size(), std::size_t(2));
        QCOMPARE(steps[0].rule, menu::PriceRule::Base);
        QCOMPARE(steps[0].minor, 1'000'00);
        QCOMPARE(steps[1].rule, menu::PriceRule::Override);
        QCOMPARE(steps[1].by, ask.by);
    }
    void whyAPriceStays()
    {
        const Check check = checkDue(kes(1'000'00));
        QCOMPARE(decide(given::closedCheck(), repriced(check, 1)).why(), RepriceRefusal::CheckClosed);
        QCOMPARE(decide(check, repriced(check, -1)).why(), RepriceRefusal::NegativePrice);
        QCOMPARE(decide(check, repriced(check, 1'000'00)).why(), RepriceRefusal::SamePrice);
        RepriceLine ask = repriced(check, 1);
        ask.line = newId();
        QCOMPARE(decide(check, ask).why(), RepriceRefusal::NoSuchLine);
        ask = repriced(check, 1);
        ask.reason.clear();
        QCOMPARE(decide(check, ask).why(), RepriceRefusal::NoReason);
        ask = repriced(check, 1);
        ask.mayReprice = false;
        QCOMPARE(decide(check, ask).why(), RepriceRefusal::NeedsApproval);
    }
};

} // namespace

JIKO_SUITE(DiscountTest)
#include "discount_test.moc"
