// After a check was paid: money back, a tip, the check opened again; pressed as people press it, and what it prints.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosRefund : public QObject {
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

    void aWholeCheckGoesBackWithAManagersPin()
    {
        QVERIFY(paid({"tile.113", "tile.113"}, true));
        const Money before = drawer()->expected();
        TAP("receipt.0");
        TAP("slip.refund");
        QVERIFY(screen->says(QStringLiteral("refund.judgement"), QStringLiteral("700")));
        QVERIFY(screen->tapInVain(QStringLiteral("refund.hold")));
        TAP("refund.reason.0");
        QVERIFY(screen->hold(QStringLiteral("refund.hold"), 1200));
        SHOWS("permission/key1");
        QVERIFY(check()->refunds.empty());
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(check()->refunds.size(), 1u);
        QCOMPARE(orders::totals(*check()).refunded.minor(), 700'00);
        QCOMPARE(drawer()->expected(), before - Money(700'00, before.currency()));
        QCOMPARE(at->lastAct(), (QByteArrayList{"orders.refunded", "orders.tender_taken", "payments.cash_taken"}));
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("CREDIT NOTE"), 10'000);
        QVERIFY(printed().contains("Amina Hassan"));
        // All of it went back: a second time there is nothing.
        QVERIFY(screen->tapInVain(QStringLiteral("slip.refund")));
    }

    void whatAnotherTillClosedGoesBackHere()
    {
        QVERIFY(ordered({"tile.113"}));
        const Id id = at->parts->till.checkId();
        TAP("back");
        const Id theirs = newId();
        at->hear(9,
            payments::record(theirs,
                payments::DrawerOpened{
                    at->parts->live.today().iso(), QStringLiteral("KES"), QStringLiteral("Till 9"), 1000'00}));
        at->hear(
            9, orders::record(id, orders::TenderTaken{newId(), orders::TenderKind::Cash, 350'00, 350'00, theirs, {}}));
        at->hear(9, orders::record(id, orders::Closed{at->parts->live.today().iso(), theirs, QStringLiteral("9"), 1}));
        m_check = id;
        const Money before = drawer()->expected();
        TAP("shift");
        QVERIFY(screen->says(QStringLiteral("receipt.0"), QStringLiteral("9-000001")));
        TAP("receipt.0");
        TAP("slip.refund");
        TAP("refund.reason.0");
        QVERIFY(screen->hold(QStringLiteral("refund.hold"), 1200));
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(check()->refunds.size(), 1u);
        // Out of this till's drawer, with a note of its own series.
        QCOMPARE(drawer()->expected(), before - Money(350'00, before.currency()));
        QCOMPARE(check()->refunds[0].drawer, drawer()->id);
        QVERIFY(check()->refunds[0].series != QStringLiteral("9"));
    }

    void oneDishOfTwoGoesBackInCash()
    {
        QVERIFY(paid({"tile.113", "tile.113"}, false));
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(managerPin));
        TAP("shift");
        TAP("receipt.0");
        TAP("slip.refund");
        TAP("refund.by.1");
        TAP("refund.line.0.plus");
        QVERIFY(screen->says(QStringLiteral("refund.judgement"), QStringLiteral("Card")));
        TAP("refund.inCash");
        QVERIFY(screen->says(QStringLiteral("refund.judgement"), QStringLiteral("Cash 350")));
        TAP("refund.reason.1");
        QVERIFY(screen->hold(QStringLiteral("refund.hold"), 1200));
        QTRY_COMPARE(check()->refunds.size(), 1u);
        QCOMPARE(check()->refunds[0].credits.size(), 1u);
        QCOMPARE(orders::totals(*check()).refunded.minor(), 350'00);
        TAP("slip.refund");
        TAP("refund.by.2");
        QVERIFY(screen->typeInto(QStringLiteral("refund.typed"), QStringLiteral("99999")));
        QVERIFY(screen->says(QStringLiteral("refund.judgement"), QStringLiteral("more than was paid")));
    }

    void aTipOnACardIsWrittenInLater()
    {
        QVERIFY(paid({"tile.113"}, false));
        TAP("receipt.0");
        TAP("slip.tip");
        QVERIFY(screen->typeInto(QStringLiteral("tip.typed"), QStringLiteral("40")));
        TAP("tip.take");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(orders::totals(*check()).tips.minor(), 40'00);
        QCOMPARE(orders::totals(*check()).paid.minor(), 350'00);
    }

    void aCheckIsOpenedAgainWithAReason()
    {
        QVERIFY(paid({"tile.113"}, true));
        const QString receipt = check()->receiptNumber();
        TAP("receipt.0");
        TAP("slip.reopen");
        TAP("reopen.reason.0");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_VERIFY(check()->isOpen());
        QVERIFY(check()->reopened);
        QCOMPARE(at->parts->till.checkId(), check()->id);
        SHOWS("discount");
        QCOMPARE(check()->closings.front().number(), receipt);
    }

    void theGuestLeavesTheChange()
    {
        QVERIFY(ordered({"tile.113"}));
        TAP("pay");
        TAP("cash.500");
        TAP("change.leave");
        QCOMPARE(orders::totals(*check()).tips.minor(), 150'00);
        QVERIFY(screen->hides(QStringLiteral("change.leave")));
        QCOMPARE(drawer()->expected().minor(), 5000'00 + 350'00);
        TAP("snackbarAction");
        QCOMPARE(orders::totals(*check()).tips.minor(), 0);
        SHOWS("change.leave");
    }

private:
    bool ordered(const std::vector<const char *> &tiles)
    {
        at->openDrawer();
        at->parts->signIn.signOut();
        if (!at->signIn(cashierPin) || !screen->tap(QStringLiteral("table.4")))
            return false;
        for (const char *tile : tiles)
            if (!screen->tap(QLatin1String(tile)))
                return false;
        m_check = at->parts->till.checkId();
        return screen->tap(QStringLiteral("send")) && screen->tap(QStringLiteral("table.4"))
            && screen->shows(QStringLiteral("pay"));
    }
    /// Dishes on table 4, paid; the receipts in sight.
    bool paid(const std::vector<const char *> &tiles, bool cash)
    {
        if (!ordered(tiles) || !screen->tap(QStringLiteral("pay")))
            return false;
        if (cash ? !screen->tap(QStringLiteral("cash.exact"))
                 : !screen->tap(QStringLiteral("tender.card"))
                    || !screen->typeInto(QStringLiteral("reference"), QStringLiteral("36411"))
                    || !screen->tap(QStringLiteral("reference.take")))
            return false;
        return screen->tap(QStringLiteral("change.done")) && screen->tap(QStringLiteral("shift"))
            && screen->shows(QStringLiteral("receipt.0"));
    }
    const orders::Check *check() const { return at->parts->live.checks.find(m_check); }
    const payments::Drawer *drawer() const { return at->parts->live.drawers.current(); }
    QByteArray printed() { return at->house.printedOn(QStringLiteral("till_1")); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id m_check;
};

QTEST_MAIN(PosRefund)
#include "refund_test.moc"
