// What is taken off a check, pressed as people press it: who may, who is asked, what is recorded, where a total is
// from.
#include "orders/bill.h"
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosDiscount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aCompTakesThreeTapsAndAPin()
    {
        QVERIFY(sent(waiterPin, {"tile.113", "tile.113"}));
        screen->taps = 0;
        TAP("line.0");
        TAP("line.discount");
        TAP("discount.3");
        SHOWS("permission/key1");
        QVERIFY(screen->says(QStringLiteral("permission"), QStringLiteral("Comp")));
        QVERIFY(check()->discounts.empty());

        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(check()->discounts.size(), 1u);
        QCOMPARE(screen->taps, 3);
        QVERIFY(check()->discounts[0].comp);
        QCOMPARE(check()->discounts[0].approvedBy, amina());
        QCOMPARE(orders::totals(*check()).comps.minor(), 350'00);
        QVERIFY(screen->says(QStringLiteral("total"), QStringLiteral("350.00")));
        QVERIFY(screen->says(QStringLiteral("line.0"), QStringLiteral("Comp")));
    }

    void whoMayNotAllowIsSaidAndClosingLeavesTheLine()
    {
        QVERIFY(sent(waiterPin, {"tile.113"}));
        TAP("discount");
        TAP("discount.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(otherWaiterPin + QStringLiteral("00")));
        QTRY_VERIFY(!at->parts->signIn.isBusy());
        SHOWS("permission/key1");
        TAP("permission/close");
        QVERIFY(screen->hides(QStringLiteral("permission")));
        QVERIFY(check()->discounts.empty());
        QVERIFY(!at->parts->approval.isWanted());
        SHOWS("discount");
    }

    void aManagerGivesAtOnceAndTakesItBack()
    {
        QVERIFY(sent(managerPin, {"tile.113"}));
        TAP("discount");
        TAP("discount.0");
        QVERIFY(screen->hides(QStringLiteral("permission")));
        QCOMPARE(orders::totals(*check()).total.minor(), 315'00);
        QCOMPARE(check()->discounts[0].approvedBy, amina());
        TAP("snackbarAction");
        QVERIFY(check()->discounts.empty());
        QCOMPARE(orders::totals(*check()).total.minor(), 350'00);

        TAP("discount");
        TAP("discount.0");
        TAP("discount");
        TAP("discount.withdraw.0");
        QVERIFY(check()->discounts.empty());
        TAP("discountSheet/close");
    }

    void whatTheHouseGivesToRegularsNeedsNobody()
    {
        QVERIFY(sent(waiterPin, {"tile.113"}));
        TAP("discount");
        TAP("discount.1");
        QCOMPARE(orders::totals(*check()).total.minor(), 332'50); // 5 %
        QCOMPARE(check()->discounts[0].approvedBy, brian());
    }

    void ofThreeOneIsGivenAway()
    {
        at->openDrawer();
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(managerPin));
        TAP("table.4");
        screen->type(QStringLiteral("3"));
        TAP("tile.113");
        m_check = at->parts->till.checkId();
        TAP("send");
        TAP("table.4");
        TAP("line.0");
        TAP("line.discount");
        TAP("discount.count.minus");
        TAP("discount.count.minus");
        TAP("discount.3");
        QCOMPARE(orders::totals(*check()).comps.minor(), 350'00);
        QCOMPARE(orders::totals(*check()).total.minor(), 700'00);
    }

    void anyPercentAndAnyAmount()
    {
        QVERIFY(sent(managerPin, {"tile.113"}));
        TAP("discount");
        TAP("discount.other");
        QVERIFY(screen->tapInVain(QStringLiteral("discount.reason.0")));
        QVERIFY(screen->typeInto(QStringLiteral("discount.typed"), QStringLiteral("12.5")));
        TAP("discount.reason.0");
        QCOMPARE(orders::totals(*check()).discounts.minor(), 43'75);

        TAP("line.0");
        TAP("line.discount");
        TAP("discount.other");
        TAP("discount.by.1");
        QVERIFY(screen->typeInto(QStringLiteral("discount.typed"), QStringLiteral("50")));
        TAP("discount.reason.1");
        QCOMPARE(check()->discounts.size(), 2u);
        QCOMPARE(orders::totals(*check()).discounts.minor(), 43'75 + 50'00);
    }

    void moreThanAHundredPercentIsRefused()
    {
        QVERIFY(sent(managerPin, {"tile.113"}));
        at->parts->discountDesk.givePercent(QStringLiteral("101"), QStringLiteral("Staff"), {});
        QVERIFY(screen->says(QStringLiteral("snackbar0"), QStringLiteral("more than there is")));
        at->parts->discountDesk.givePercent(QStringLiteral("x"), QStringLiteral("Staff"), {});
        QVERIFY(screen->says(QStringLiteral("snackbar1"), QStringLiteral("Type how much")));
        QVERIFY(check()->discounts.empty());
    }

    void anotherPriceSaysWhoChangedIt()
    {
        QVERIFY(sent(waiterPin, {"tile.113"}));
        TAP("line.0");
        TAP("line.price");
        QVERIFY(screen->says(QStringLiteral("priceSheet/bill.row.0"), QStringLiteral("350")));
        TAP("price.change");
        QVERIFY(screen->digits(QStringLiteral("300")));
        TAP("price.reason.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(check()->lines[0].ownPrice.minor(), 300'00);
        QCOMPARE(check()->lines[0].steps.back().by, brian());

        TAP("line.price");
        QVERIFY(screen->says(QStringLiteral("priceSheet/bill.row.1"), QStringLiteral("Brian")));
        TAP("priceSheet/close");
    }

    void aTotalOpensToWhereItComesFrom()
    {
        QVERIFY(sent(managerPin, {"tile.113", "tile.113"}));
        TAP("discount");
        TAP("discount.0");
        TAP("totals");
        QVERIFY(screen->says(QStringLiteral("billSheet/bill.row.0"), QStringLiteral("700")));
        QVERIFY(screen->says(QStringLiteral("billSheet/bill.row.1"), QStringLiteral("70")));
        QVERIFY(screen->says(QStringLiteral("billSheet/bill.row.2"), QStringLiteral("630")));
        QVERIFY(screen->says(QStringLiteral("billSheet/bill.row.3"), QStringLiteral("86.90"))); // 630 × 16 / 116
    }

    void theServiceChargeIsTakenOffAndPutOnAgain()
    {
        QVERIFY(sent(waiterPin, {"tile.113"}));
        orders::TermsSet terms;
        terms.service = orders::ServiceTerms{QStringLiteral("Service"), RateBp{1000}, 1, {}, true};
        QVERIFY(at->parts->till.record({orders::record(m_check, orders::CheckFact(terms))}));
        QCOMPARE(orders::totals(*check()).total.minor(), 385'00);
        TAP("totals");
        TAP("service.waive");
        TAP("service.reason.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(orders::totals(*check()).total.minor(), 350'00);
        TAP("totals");
        TAP("service.charge");
        QCOMPARE(orders::totals(*check()).total.minor(), 385'00);
    }

    void whoLeavesTakesTheWishBack()
    {
        QVERIFY(sent(waiterPin, {"tile.113"}));
        TAP("discount");
        TAP("discount.0");
        SHOWS("permission/key1");
        at->parts->signIn.signOut();
        QVERIFY(!at->parts->approval.isWanted());
        QVERIFY(screen->hides(QStringLiteral("permission")));
        at->parts->approval.submit(managerPin);
        QVERIFY(check()->discounts.empty());
    }

private:
    /// Dishes on table 4, sent, with a drawer that is open; the check in hand.
    bool sent(const QString &pin, const std::vector<const char *> &tiles)
    {
        at->openDrawer();
        at->parts->signIn.signOut();
        if (!at->signIn(pin) || !screen->tap(QStringLiteral("table.4")))
            return false;
        for (const char *tile : tiles)
            if (!screen->tap(QLatin1String(tile)))
                return false;
        m_check = at->parts->till.checkId();
        return screen->tap(QStringLiteral("send")) && screen->tap(QStringLiteral("table.4"))
            && screen->shows(QStringLiteral("discount"));
    }
    Id amina() const { return at->house.id("staff", QStringLiteral("amina")); }
    Id brian() const { return at->house.id("staff", QStringLiteral("brian")); }
    const orders::Check *check() const { return at->parts->live.checks.find(m_check); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id m_check;
};

QTEST_MAIN(PosDiscount)
#include "discount_test.moc"
