// House accounts, gift cards, vouchers and deposits, pressed as people press them.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;
using namespace jiko::payments;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class PosPurse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        at.emplace();
        account = base::namedId(Id(), u"account"_qs);
        const QJsonObject body{{u"names"_qs, QJsonObject{{u"en"_qs, u"Upendo Ltd"_qs}}}, {u"code"_qs, u"UPENDO"_qs},
            {u"limit_minor"_qs, 5'000'000}, {u"signers"_qs, QJsonArray{u"Otieno"_qs, u"Wanjiru"_qs}},
            {u"offline_bp"_qs, 2500}, {u"active"_qs, true}, {u"position"_qs, 1}};
        auto &records = const_cast<Records &>(at->parts->live.node.records());
        records["house_account"] = {
            {account, {"house_account", account, 1, false, QJsonDocument(body).toJson(QJsonDocument::Compact)}}};
        Q_EMIT at->parts->live.node.recordsChanged({"house_account"});
        screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
    }
    void cleanup()
    {
        const QStringList warnings = screen->warnings;
        screen.reset();
        at.reset();
        QCOMPARE(warnings.join(QLatin1Char('\n')), QString());
    }

    void aCheckIsChargedToAnAccountAndWhoSignedIsKept()
    {
        QVERIFY(order());
        const Money due = orders::totals(*at->check()).due;
        TAP("pay");
        screen->taps = 0;
        TAP("tender.account");
        TAP("purse.account.0");
        QVERIFY(screen->tapInVain(QStringLiteral("purse.take"))); // nobody has signed
        TAP("purse.signer.1");
        TAP("purse.take");
        QCOMPARE(screen->taps, 4);
        SHOWS("change.done");
        QVERIFY(!paid().isOpen());
        QCOMPARE(paid().tenders[0].kind, orders::TenderKind::Account);
        QCOMPARE(paid().tenders[0].reference, QStringLiteral("UPENDO Wanjiru"));
        QCOMPARE(purse(account)->balance, -due);
        QVERIFY(at->lastAct().contains(PurseUsed::type));
        QVERIFY(at->lastAct().contains(orders::Closed::type)); // one record
    }
    void anAccountIsPaidAtTheTill()
    {
        QVERIFY(order());
        TAP("pay");
        TAP("tender.account");
        TAP("purse.account.0");
        TAP("purse.signer.0");
        TAP("purse.take");
        TAP("change.done");
        const Money owed = -purse(account)->balance;
        const Money before = at->parts->live.drawers.current()->expected();
        TAP("shift");
        TAP("shift.purse");
        TAP("load.kind.3");
        QVERIFY(fill("load.code", u"upendo"_qs));
        QVERIFY(fill("load.amount", u"500"_qs));
        TAP("load.take");
        QTRY_COMPARE(purse(account)->balance, Money(50000, base::kes) - owed);
        QCOMPARE(at->parts->live.drawers.current()->expected(), before + Money(50000, base::kes));
    }
    void aGiftCardIsSoldPaysAPartAndIsEmptyThen()
    {
        QVERIFY(sell(0, u"GC-77"_qs, u"100"_qs));
        QVERIFY(order());
        const Money due = orders::totals(*at->check()).due;
        QVERIFY(due.minor() > 10000);
        at->parts->purseDesk.find(u"gc-77"_qs);
        QVERIFY(at->parts->purseDesk.leftText().contains(u"offline"_qs)); // no server here: a share of it
        TAP("pay");
        QVERIFY(screen->digits(u"25"_qs));
        TAP("tender.voucher");
        QVERIFY(screen->typeInto(u"purse.code"_qs, u"gc-77"_qs));
        TAP("purse.find");
        TAP("purse.take");
        QTRY_COMPARE(orders::totals(*at->check()).due, due - Money(2500, base::kes));
        QCOMPARE(at->check()->tenders[0].kind, orders::TenderKind::GiftCard);
        QCOMPARE(purse(u"GC-77"_qs)->balance, Money(7500, base::kes));
        at->parts->purseDesk.find(u"gc-77"_qs);
        QVERIFY(!at->parts->purseDesk.use({})); // the share of a till alone is spent
        TAP("cash.exact"); // mixed
        SHOWS("change.done");
        QVERIFY(!paid().isOpen());
    }
    void aRefundComesBackToTheGiftCard()
    {
        QVERIFY(sell(0, u"GC-78"_qs, u"100000"_qs));
        QVERIFY(order());
        TAP("pay");
        TAP("tender.voucher");
        QVERIFY(screen->typeInto(u"purse.code"_qs, u"gc-78"_qs));
        TAP("purse.find");
        TAP("purse.take");
        TAP("change.done");
        QVERIFY(!paid().isOpen());
        at->parts->signIn.signOut();
        QVERIFY(at->signIn(managerPin));
        at->parts->refundDesk.setCheck(pos::text(check));
        at->parts->refundDesk.refund({}, {}, false, u"Cold"_qs);
        QTRY_COMPARE(purse(u"GC-78"_qs)->balance, Money(10'000'000, base::kes));
    }
    void aVoucherPaysOnce()
    {
        QVERIFY(sell(1, u"V-5"_qs, u"50"_qs));
        QVERIFY(order());
        TAP("pay");
        TAP("tender.voucher");
        QVERIFY(screen->typeInto(u"purse.code"_qs, u"v-5"_qs));
        TAP("purse.find");
        TAP("purse.take");
        QTRY_COMPARE(at->check()->tenders.size(), 1u);
        TAP("tender.voucher");
        QVERIFY(screen->typeInto(u"purse.code"_qs, u"v-5"_qs));
        TAP("purse.find");
        QVERIFY(screen->tapInVain(u"purse.take"_qs));
    }
    void anUnknownCodePaysNothing()
    {
        QVERIFY(order());
        TAP("pay");
        TAP("tender.voucher");
        QVERIFY(screen->typeInto(u"purse.code"_qs, u"nope"_qs));
        TAP("purse.find");
        QVERIFY(screen->tapInVain(u"purse.take"_qs));
        QVERIFY(at->parts->purseDesk.leftText().contains(u"no such code"_qs));
    }
    void aDepositIsFoundByNameOrPhoneAndByThePartyThatSits()
    {
        at->openDrawer();
        QVERIFY(at->parts->purseDesk.load(
            u"deposit"_qs, u"D-41"_qs, u"Otieno Ochieng"_qs, u"40"_qs, u"cash"_qs, {}, u"0712 345 678"_qs));
        QVERIFY(at->parts->purseDesk.load(
            u"deposit"_qs, u"D-42"_qs, u"Otieno Wanjala"_qs, u"60"_qs, u"cash"_qs, {}, u"0722 000 111"_qs));
        const auto party =
            floor::decideSeat(at->parts->live.tables.state(at->house.table(u"4"_qs)), newId(), 2, u"Otieno Wanjala"_qs);
        at->hear(9, floor::record(at->house.table(u"4"_qs), *party));
        QVERIFY(order());
        TAP("pay");
        TAP("tender.voucher");
        // Before anything is typed: the party's own.
        QVERIFY(screen->says(u"purse.of.0"_qs, u"D-42"_qs));
        QVERIFY(screen->hides(u"purse.of.1"_qs));
        QVERIFY(screen->typeInto(u"purse.code"_qs, u"otieno"_qs));
        TAP("purse.find");
        SHOWS("purse.of.1"); // two of that name
        TAP("purse.of.0");
        SHOWS("purse.take");
        QCOMPARE(at->parts->purseDesk.kind(), u"deposit"_qs);
        at->parts->purseDesk.forget();
        at->parts->purseDesk.find(u"+254 712 345 678"_qs);
        QVERIFY(at->parts->purseDesk.title().contains(u"D-41"_qs));
        TAP("purse.take");
        QTRY_COMPARE(at->check()->tenders.size(), 1u);
        QCOMPARE(at->check()->tenders[0].kind, orders::TenderKind::Deposit);
    }
    void aDepositIsPaidOutWithAManager()
    {
        QVERIFY(sell(2, u"D-9"_qs, u"100"_qs));
        const Money before = at->parts->live.drawers.current()->expected();
        TAP("shift.purse");
        TAP("load.kind.2");
        QVERIFY(fill("load.code", u"D-9"_qs));
        QVERIFY(fill("load.amount", u"20"_qs));
        TAP("load.payOut");
        TAP("load.reason.0");
        SHOWS("permission");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(purse(u"D-9"_qs)->balance, Money(8000, base::kes));
        QCOMPARE(at->parts->live.drawers.current()->expected(), before - Money(2000, base::kes));
    }
    void whatTwoTillsOverdrewIsDecided()
    {
        QVERIFY(sell(1, u"V-6"_qs, u"50"_qs));
        const Id id = purse(u"V-6"_qs)->id;
        for (const int device : {7, 8})
            at->hear(device,
                record(id, PurseUsed{PurseKind::Voucher, u"V-6"_qs, newId(), newId(), 5000, u"KES"_qs, true, {}}));
        QVERIFY(screen->says(u"end.purse"_qs, u"overdrawn"_qs));
        TAP("end.purse");
        TAP("load.over.0");
        TAP("load.reason.3");
        SHOWS("permission");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(purse(id)->settledMinor, 5000);
        QVERIFY(at->parts->purseDesk.overdrawnRows().isEmpty());
    }

private:
    const Purse *purse(const Id &id) const { return at->parts->live.purses.find(id); }
    const Purse *purse(const QString &code) const { return purse(purseOf(at->terminal.outlet, code)); }
    bool fill(const char *field, const QString &words)
    {
        const QString name = QLatin1String(field);
        if (!screen->tap(name))
            return false;
        screen->window->activeFocusItem()->setProperty("text", QString());
        return screen->typeInto(name, words);
    }
    void open()
    {
        if (!at->parts->signIn.isSignedIn())
            at->openDrawer();
    }
    bool sell(int kind, const QString &code, const QString &amount)
    {
        open();
        return screen->tap(u"shift"_qs) && screen->tap(u"shift.purse"_qs)
            && screen->tap(QStringLiteral("load.kind.%1").arg(kind)) && fill("load.code", code)
            && fill("load.amount", amount) && screen->tap(u"load.take"_qs)
            && QTest::qWaitFor([&] { return purse(code) != nullptr; });
    }
    bool order()
    {
        open();
        screen->window->setProperty("place", u"floor"_qs);
        const QString table = QStringLiteral("table.4");
        if (!screen->tap(table) || !screen->tap(QStringLiteral("tile.113")) || !screen->tap(QStringLiteral("send"))
            || !screen->tap(table))
            return false;
        check = at->check()->id;
        return true;
    }
    const orders::Check &paid() const { return *at->parts->live.checks.find(check); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
    Id account;
    Id check;
};

QTEST_MAIN(PosPurse)
#include "purse_test.moc"
