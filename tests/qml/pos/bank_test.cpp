// A server who carries a bank of their own, beside the till's drawer.
#include "at_the_shift.h"

using namespace jiko;
using namespace jiko::test;

class PosBank : public AtTheShift {
    Q_OBJECT

    const payments::Drawer *bank() { return at->parts->live.drawers.bankOf(at->parts->signIn.person()); }
    bool openBank()
    {
        return screen->tap(QStringLiteral("shift"))
            && screen->typeInto(QStringLiteral("drawer.float"), QStringLiteral("1000"))
            && screen->tap(QStringLiteral("drawer.open")) && screen->shows(QStringLiteral("shift.closing"));
    }
    void payInCash(const QString &table)
    {
        order(table, true);
        at->openTable(table);
        at->parts->tenderDesk.takeCash(350'00);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aWaiterOpensABankWithoutTheRightToTheDrawer()
    {
        QVERIFY(screen->digits(waiterPin));
        QVERIFY(openBank());
        QVERIFY(bank());
        QVERIFY(!at->parts->live.drawers.current());
        TAP("session0");
        SHOWS("drawer.float");
        TAP("session1");
        SHOWS("shift.closing");
        QCOMPARE(bank()->floatAmount.minor(), 1000'00);
        QCOMPARE(bank()->ownerName, at->parts->signIn.name());
    }
    void whatTheOwnerTakesIsInTheBankAndEverybodyElsesInTheDrawer()
    {
        const Id till = openShift(QStringLiteral("5000"));
        QVERIFY(change(waiterPin));
        at->parts->drawerDesk.setOwn(true);
        at->parts->drawerDesk.open(QStringLiteral("1000"));
        QVERIFY(bank());
        const Id own = bank()->id;
        payInCash(QStringLiteral("4"));
        QCOMPARE(at->parts->live.drawers.find(own)->cash.minor(), 350'00);
        QCOMPARE(at->parts->live.drawers.find(till)->cash.minor(), 0);
        QVERIFY(change(cashierPin));
        payInCash(QStringLiteral("2"));
        QCOMPARE(at->parts->live.drawers.find(own)->cash.minor(), 350'00);
        QCOMPARE(at->parts->live.drawers.find(till)->cash.minor(), 350'00);
    }
    void theOwnerCountsBlindAndChecksOutWithAZ()
    {
        QVERIFY(screen->digits(waiterPin));
        QVERIFY(openBank());
        const Id own = bank()->id;
        TAP("back");
        payInCash(QStringLiteral("4"));
        TAP("change.done");
        TAP("shift");
        TAP("shift.closing");
        QVERIFY(screen->hides(QStringLiteral("shift.judgement")));
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("1350")));
        TAP("shift.counted");
        SAYS("shift.judgement", "it is right");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(at->parts->live.drawers.find(own)->closed);
        const payments::DrawerClosed &z = at->parts->live.drawers.find(own)->z;
        QCOMPARE(z.zNumber, 1);
        QCOMPARE(z.cashMinor, 350'00);
        QCOMPARE(z.grossMinor, 350'00);
    }
    void aCountedBankIsTakenIntoTheTillsDrawerInOneTap()
    {
        const Id till = openShift(QStringLiteral("5000"));
        TAP("back");
        QVERIFY(change(waiterPin));
        at->parts->drawerDesk.setOwn(true);
        QVERIFY(openBank());
        const Id own = bank()->id;
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("1000")));
        TAP("shift.counted");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(at->parts->live.drawers.find(own)->closed);
        QVERIFY(change(cashierPin));
        TAP("shift");
        QVERIFY(screen->says(QStringLiteral("bank.take.0"), QStringLiteral("Brian")));
        TAP("bank.take.0");
        QTRY_COMPARE(at->parts->live.drawers.find(till)->expected().minor(), 6000'00);
        QCOMPARE(at->lastAct(), (QByteArrayList{"payments.bank_handed_in", "payments.cash_moved"}));
        QVERIFY(screen->hides(QStringLiteral("bank.take.0")));
        QCOMPARE(at->parts->live.drawers.find(own)->handedIn.front().to, till);
    }
    void aBankThatAnotherTillTookInTooIsAskedAbout()
    {
        const Id till = openShift(QStringLiteral("5000"));
        TAP("back");
        QVERIFY(change(waiterPin));
        at->parts->drawerDesk.setOwn(true);
        QVERIFY(openBank());
        const Id own = bank()->id;
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("1000")));
        TAP("shift.counted");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(at->parts->live.drawers.find(own)->closed);
        QVERIFY(change(cashierPin));
        TAP("shift");
        TAP("bank.take.0");
        QTRY_COMPARE(at->parts->live.drawers.find(till)->expected().minor(), 6000'00);
        const Id other = newId();
        at->hear(9,
            payments::record(other,
                payments::DrawerOpened{
                    at->parts->live.today().iso(), QStringLiteral("KES"), QStringLiteral("Till 9"), 0}));
        at->hear(9, payments::record(own, payments::BankHandedIn{newId(), other, 1000'00}));

        TAP("back");
        TAP("decisionsBanner");
        QVERIFY(screen->says(QStringLiteral("decision.0"), QStringLiteral("One bank in two drawers")));
        TAP("decision.0/choice.0"); // here: then the other till's drawer has it too much, and puts it right there
        TOLD("Decide it there");
        TAP("decision.0/choice.1");
        QTRY_VERIFY(at->parts->live.drawers.banksTwice().empty());
        QCOMPARE(at->parts->live.drawers.find(till)->expected().minor(), 5000'00);
        QCOMPARE(at->lastAct(), (QByteArrayList{"payments.bank_settled", "payments.cash_moved"}));
    }
    void whatIsPaidInOnACardGoesIntoTheOwnersBank()
    {
        const Id till = openShift(QStringLiteral("5000"));
        QVERIFY(change(waiterPin));
        at->parts->drawerDesk.setOwn(true);
        at->parts->drawerDesk.open(QStringLiteral("1000"));
        QVERIFY(at->parts->purseDesk.load(QStringLiteral("giftCard"), QStringLiteral("GC-77"), QString(),
            QStringLiteral("500"), QStringLiteral("cash"), QString(), QString()));
        QCOMPARE(bank()->expected().minor(), 1500'00);
        QCOMPARE(at->parts->live.drawers.find(till)->expected().minor(), 5000'00);
    }
    void anothersBankIsNotClosedHere()
    {
        QVERIFY(at->signIn(waiterPin));
        at->parts->drawerDesk.setOwn(true);
        at->parts->drawerDesk.open(QStringLiteral("1000"));
        QVERIFY(change(otherWaiterPin));
        QVERIFY(at->parts->drawerDesk.isOwn()); // opens nothing else
        QVERIFY(!at->parts->drawerDesk.isOpen());
        QVERIFY(!at->parts->closeDesk.startReason().isEmpty());
    }
    void aSecondBankOfTheSamePersonElsewhereIsRefused()
    {
        payments::DrawerOpened opened{at->parts->live.today().iso(), QStringLiteral("KES"), QStringLiteral("Till 9"), 0,
            at->house.id("staff", QStringLiteral("brian")), QStringLiteral("Brian")};
        at->hear(9, payments::record(newId(), opened));
        QVERIFY(screen->digits(waiterPin));
        TAP("shift");
        QVERIFY(screen->typeInto(QStringLiteral("drawer.float"), QStringLiteral("0")));
        TAP("drawer.open");
        TOLD("open on another till");
        QVERIFY(!bank());
    }
    void theReceiptOfABankOpensNoDrawer()
    {
        QVERIFY(at->signIn(waiterPin));
        at->parts->drawerDesk.setOwn(true);
        at->parts->drawerDesk.open(QStringLiteral("1000"));
        payInCash(QStringLiteral("4"));
        QTRY_VERIFY_WITH_TIMEOUT(at->house.printedOn(QStringLiteral("till_1")).contains("350.00"), 10'000);
        QVERIFY(!at->house.printedOn(QStringLiteral("till_1"))
                     .contains("\x1b"
                               "p"));
    }
};

QTEST_MAIN(PosBank)
#include "bank_test.moc"
