// The shift page, pressed as people press it: cash in and out, the X, and what is still open.
#include "at_the_shift.h"

using namespace jiko;
using namespace jiko::test;

class PosShift : public AtTheShift {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void cashGoesInOutAndIntoTheSafe()
    {
        const Id session = openShift(QStringLiteral("3000"));
        const auto move = [&](const char *act, const QString &amount, const char *reason) {
            return screen->tap(QLatin1String(act)) && screen->typeInto(QStringLiteral("move.amount"), amount)
                && screen->tap(QLatin1String(reason)) && screen->tap(QStringLiteral("move.do"))
                && screen->hides(QStringLiteral("move.do"));
        };
        QVERIFY(move("shift.payIn", QStringLiteral("2000"), "move.reason.0"));
        QVERIFY(move("shift.payOut", QStringLiteral("450"), "move.reason.1"));
        QVERIFY(move("shift.drop", QStringLiteral("1500"), "move.reason.0"));

        const payments::Drawer *drawer = at->parts->live.drawers.find(session);
        QCOMPARE(drawer->expected().minor(), 3050'00);
        QCOMPARE(drawer->moves.size(), 3u);
        QCOMPARE(drawer->moves[1].reason, QStringLiteral("Transport"));
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("CASH OUT"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("INTO THE SAFE"), 10'000);
    }

    void fromTheRightToTheLeftNothingLiesOverAnother()
    {
        const Id session = openShift(QStringLiteral("3000"));
        screen->preferences.setLanguage(QStringLiteral("ar"));
        TAP("shift.payOut");
        TAP("key5");
        TAP("key00");
        TAP("move.reason.0");
        TAP("move.other");
        TAP("move.amount");
        QVERIFY(screen->tapInVain(QStringLiteral("move.do"))); // the house wants a note with it
        TAP("move.note");
        QVERIFY(screen->typeInto(QStringLiteral("move.note"), QStringLiteral("Onions")));
        TAP("move.do");
        QVERIFY(screen->hides(QStringLiteral("move.do")));
        QCOMPARE(at->parts->live.drawers.find(session)->moves.size(), 1u);
        QCOMPARE(at->parts->live.drawers.find(session)->moves[0].amountMinor, 500'00);
        QCOMPARE(at->parts->live.drawers.find(session)->moves[0].reason, QString::fromUtf8("من السوق: Onions"));
    }

    void aReasonMayWantANoteAndAManager()
    {
        const Id session = openShift(QStringLiteral("3000"));
        TAP("shift.payOut");
        QVERIFY(screen->typeInto(QStringLiteral("move.amount"), QStringLiteral("900")));
        TAP("move.reason.2"); // the supplier's: a note, and a manager
        QVERIFY(screen->tapInVain(QStringLiteral("move.do")));
        QVERIFY(screen->typeInto(QStringLiteral("move.note"), QStringLiteral("Gas, 2 bottles")));
        TAP("move.do");
        SHOWS("permission/key1"); // the cashier may move cash, and not for this
        QVERIFY(at->parts->live.drawers.find(session)->moves.empty());
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(at->parts->live.drawers.find(session)->moves.size(), 1u);
        QCOMPARE(at->parts->live.drawers.find(session)->moves[0].reason, QStringLiteral("Supplier: Gas, 2 bottles"));
    }

    void aMoveWantsItsAmountAndItsReasonAndNoMoreThanThereIs()
    {
        const Id session = openShift(QStringLiteral("3000"));
        TAP("shift.payOut");
        QVERIFY(screen->tapInVain(QStringLiteral("move.do")));
        QVERIFY(screen->typeInto(QStringLiteral("move.amount"), QStringLiteral("3001")));
        QVERIFY(screen->tapInVain(QStringLiteral("move.do")));
        TAP("move.other");
        QVERIFY(screen->typeInto(QStringLiteral("move.other"), QStringLiteral("Gas")));
        TAP("move.do");
        TOLD("more than is in the drawer");
        SHOWS("move.do");
        QVERIFY(at->parts->live.drawers.find(session)->moves.empty());
    }

    void whoLacksTheRightOpensNoDrawerForNothing()
    {
        const Id session = openShift(QStringLiteral("3000"));
        TAP("shift.noSale");
        TAP("move.reason.0");
        TAP("move.do");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(QStringLiteral("111111")));
        QTRY_VERIFY(!at->parts->signIn.isBusy());
        QCOMPARE(at->parts->live.drawers.find(session)->noSales, 0);

        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(at->parts->live.drawers.find(session)->noSales, 1);
        QVERIFY(screen->hides(QStringLiteral("permission")));
        QVERIFY(screen->hides(QStringLiteral("move.do")));
    }

    void aWaiterMovesCashWithSomebodysRight()
    {
        const Id session = openShift(QStringLiteral("3000"));
        QVERIFY(change(waiterPin));
        TAP("shift");
        TAP("shift.drop");
        QVERIFY(screen->typeInto(QStringLiteral("move.amount"), QStringLiteral("500")));
        TAP("move.reason.0");
        TAP("move.do");
        SHOWS("permission/key1");
        screen->key(Qt::Key_Escape);
        QVERIFY(screen->hides(QStringLiteral("permission")));
        QVERIFY(at->parts->live.drawers.find(session)->moves.empty());

        TAP("move.do");
        SHOWS("permission/key1");
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(at->parts->live.drawers.find(session)->moves.size(), 1u);
        const identity::Person *amina =
            at->parts->live.people().person(at->parts->live.drawers.find(session)->moves[0].approvedBy);
        QVERIFY(amina && amina->may(identity::permission::moveCash));
    }

    void aManagerOpensTheDrawerForNothing()
    {
        const Id session = openShift(QStringLiteral("3000"));
        QVERIFY(change(managerPin));
        TAP("shift");
        TAP("shift.noSale");
        TAP("move.reason.0");
        TAP("move.do");
        QVERIFY(screen->hides(QStringLiteral("move.do")));
        QCOMPARE(at->parts->live.drawers.find(session)->noSales, 1);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("DRAWER OPENED"), 10'000);
    }

    void anXShowsWhatShouldBeThereOnlyToWhoMayKnow()
    {
        openShift(QStringLiteral("3000"));
        TAP("shift.x");
        SHOWS("slip.print");
        TAP("slip.print");
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("X REPORT"), 10'000);
        QVERIFY(!printed().contains("Expected") && !printed().contains("Cash taken"));

        QVERIFY(change(managerPin));
        TAP("shift");
        TAP("shift.x");
        TAP("slip.print");
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("Expected"), 10'000);
        QVERIFY(!printed().contains("Counted") && !printed().contains("Z REPORT"));
        QVERIFY(at->parts->drawerDesk.isOpen());
    }

    void aWaiterReadsNoXAndClosesNothing()
    {
        openShift(QStringLiteral("3000"));
        QVERIFY(change(waiterPin));
        TAP("shift");
        QVERIFY(screen->tapInVain(QStringLiteral("shift.closing")));
        TOLD("does not close shifts");
        QVERIFY(screen->tapInVain(QStringLiteral("shift.x")));
        TOLD("does not read shift reports");
    }

    void openChecksAreShownAndStopNobody()
    {
        openShift(QStringLiteral("3000"));
        SHOWS("end.none");
        order(QStringLiteral("4"), true);
        order(QStringLiteral("5"), false);
        TAP("shift");
        SAYS("end.open", "1 check open");
        SAYS("end.unsent", "1 check with dishes not sent");
        screen->preferences.setLanguage(QStringLiteral("sw"));
        SAYS("end.open", "Bili 1 iko wazi");
        screen->preferences.setLanguage(QStringLiteral("en"));
        TAP("end.unsent");
        SHOWS("send");
        QCOMPARE(at->check()->label, QStringLiteral("5"));
        TAP("send");

        TAP("shift");
        SAYS("end.open", "2 checks open");
        TAP("end.open");
        TAP("end.check.1");
        SHOWS("pay");
        QVERIFY(at->check());
        TAP("back");

        // A house that never shuts rolls its day: the checks stay open, the next session takes their money.
        TAP("shift");
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("3000")));
        TAP("shift.counted");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QCOMPARE(at->parts->live.checks.open().size(), 2u);
    }

    void aCheckHalfPaidIsFinishedFromTheList()
    {
        openShift(QStringLiteral("3000"));
        order(QStringLiteral("4"), true);
        at->openTable(QStringLiteral("4"));
        TAP("pay");
        screen->type(QStringLiteral("100"));
        screen->key(Qt::Key_Return);
        QTRY_COMPARE(at->check()->tenders.size(), 1u);
        TAP("back");
        TAP("back");
        TAP("shift");
        SAYS("end.halfPaid", "1 check half paid");
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("3100")));
        TAP("shift.counted");
        QVERIFY(screen->tapInVain(QStringLiteral("shift.close")));
        TOLD("half paid");
        TAP("end.halfPaid");
        SHOWS("pay");
        QCOMPARE(at->check()->label, QStringLiteral("4"));
    }

    void aPaymentThatSomebodyMustDecideIsDecidedFromTheList()
    {
        openShift(QStringLiteral("3000"));
        order(QStringLiteral("4"), true);
        at->openTable(QStringLiteral("4"));
        const Id check = at->parts->till.checkId();
        TAP("pay");
        TAP("cash.exact");
        TAP("change.done");
        at->hear(9,
            orders::record(
                check, orders::TenderTaken{newId(), orders::TenderKind::Cash, 350'00, 350'00, newId(), QString()}));
        TAP("shift");
        SAYS("end.decision", "1 payment to decide");
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("3350")));
        TAP("shift.counted");
        QVERIFY(screen->tapInVain(QStringLiteral("shift.close")));
        TOLD("Decide it under Decisions");
        TAP("end.decision");
        SHOWS("decision.0");
    }

    void amountsAreTypedInUnitsAndCents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char *typed, const char *currency, qint64 minor) {
            QTest::addRow("%s %s", typed, currency)
                << QString::fromLatin1(typed) << QString::fromLatin1(currency) << minor;
        };
        row("24,300", "KES", 24'300'00);
        row(" 15.5 ", "USD", 15'50);
        row("15.05", "USD", 15'05);
        row("0", "KES", 0);
        row("38,000", "UGX", 38'000);
        for (const char *none : {"", ".", ".5", "5.", "15.055", "1e3", "-5", "12a", "99999999999999999999"})
            row(none, "USD", -1);
        row("38000.5", "UGX", -1);
    }
    void amountsAreTypedInUnitsAndCents()
    {
        QFETCH(QString, typed);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QCOMPARE(pos::amountTyped(typed, Currency::fromCode(currency)).minor(), minor);
    }
};

QTEST_MAIN(PosShift)
#include "shift_test.moc"
