// A shift from its float to its Z, pressed as people press it: cash in and out, the blind count, what is still open.
#include "support/at_the_till.h"
#include "support/screen.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(                                                                                                          \
        screen->says(QStringLiteral(name), QStringLiteral(words)), qUtf8Printable(screen->text(QStringLiteral(name))))
#define TOLD(words) QVERIFY(told(QStringLiteral(words)))

class PosShift : public QObject {
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

    void aShiftIsClosedInFourTapsAndItsZIsPrintedAgain()
    {
        const Id session = openShift(QStringLiteral("3000"));
        TAP("back");
        SHOWS("shift");
        screen->taps = 0;

        TAP("shift");
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("3000")));
        TAP("shift.counted");
        SAYS("shift.judgement", "Counted 3,000, expected 3,000: it is right.");
        TAP("shift.close"); // too short
        QVERIFY(at->parts->drawerDesk.isOpen());
        --screen->taps;
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QCOMPARE(screen->taps, 4);

        const payments::DrawerClosed z = at->parts->live.drawers.find(session)->z;
        QCOMPARE(z.countedMinor, 3000'00);
        QCOMPARE(z.moved.counts, 1);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("Z REPORT"), 10'000);
        const auto before = printed().size();
        TAP("history1");
        TAP("z.0");
        TAP("slip.print");
        QTRY_VERIFY_WITH_TIMEOUT(printed().size() > before, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("COPY"), 10'000);
    }

    void whatShouldBeThereIsToldAfterTheCountAlone()
    {
        const Id session = openShift(QStringLiteral("3000"));
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("2950")));
        QVERIFY(screen->hides(QStringLiteral("shift.judgement")));
        QVERIFY(screen->hides(QStringLiteral("shift.close")));
        TAP("shift.counted");
        SAYS("shift.judgement", "short by KSh\u00a050.00");

        // The count stands: to change it is to count again, and that is kept.
        QVERIFY(screen->tap(QStringLiteral("count.piece.0.plus")));
        QCOMPARE(at->parts->closeDesk.sumTyped(), QStringLiteral("2950"));
        TAP("shift.again");
        QVERIFY(screen->hides(QStringLiteral("shift.judgement")));
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("0")));
        TAP("shift.counted");
        SAYS("shift.judgement", "over by KSh\u00a026,500.00");
        TAP("shift.reason.0");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QCOMPARE(at->parts->live.drawers.find(session)->z.moved.counts, 2);
    }

    void aDifferenceIsClosedWithItsReasonAlone()
    {
        const Id session = openShift(QStringLiteral("3000"));
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("2950")));
        TAP("shift.counted");
        QVERIFY(screen->tapInVain(QStringLiteral("shift.close")));
        TOLD("Say why, or count again");
        QVERIFY(at->parts->drawerDesk.isOpen());

        TAP("shift.note");
        QVERIFY(screen->typeInto(QStringLiteral("words"), QStringLiteral("Gave 50 too much at table 4")));
        TAP("words.save");
        SAYS("shift.why", "Gave 50 too much");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        const payments::DrawerClosed z = at->parts->live.drawers.find(session)->z;
        QCOMPARE(z.moved.reason, QStringLiteral("Gave 50 too much at table 4"));
        QCOMPARE(z.countedMinor - z.expectedMinor, -50'00);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("Gave 50 too much"), 10'000);
    }

    void aHouseThatLetsAFewShillingsPassAsksForNoReason()
    {
        at->edit("outlet_profile", at->parts->live.node.records().at("outlet_profile").begin()->first,
            [](QJsonObject &profile) { profile[QStringLiteral("drawer_unexplained_minor")] = 5000; });
        openShift(QStringLiteral("3000"));
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("2950")));
        TAP("shift.counted");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
    }

    void notesAndCoinsAreCountedByTheirPieces()
    {
        const Id session = openShift(QStringLiteral("3050"));
        TAP("shift.closing");
        TAP("count.piece.0.plus");
        TAP("count.piece.0.plus");
        TAP("count.piece.1.value"); // 500
        QVERIFY(screen->tap(QStringLiteral("key2")));
        TAP("count.piece.4.plus"); // 50
        QCOMPARE(at->parts->closeDesk.sumTyped(), QStringLiteral("3,050"));
        SAYS("shift.counted", "3,050");
        TAP("shift.counted");
        SAYS("shift.judgement", "it is right");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QCOMPARE(at->parts->live.drawers.find(session)->z.moved.pieces,
            (std::vector<payments::Pieces>{{100000, 2}, {50000, 2}, {5000, 1}}));
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("1,000 x 2"), 10'000);
    }

    void foreignMoneyIsCountedByItself()
    {
        const Id session = openShift(QStringLiteral("3000"));
        at->hear(9,
            payments::record(session,
                payments::CashTaken{newId(), newId(), -200'00, payments::ForeignSum{QStringLiteral("USD"), 20'00}}));
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("2800")));
        TAP("count.foreign.0");
        QVERIFY(screen->typeInto(QStringLiteral("count.foreign.0"), QStringLiteral("15.50")));
        TAP("shift.counted");
        SAYS("shift.judgement", "short by $\u00a04.50");
        TAP("shift.reason.3");
        QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QCOMPARE(at->parts->live.drawers.find(session)->z.moved.foreign,
            (std::vector<payments::ZForeign>{{QStringLiteral("USD"), 20'00, 15'50}}));
    }

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

    void aWaiterReadsNoX()
    {
        openShift(QStringLiteral("3000"));
        QVERIFY(change(waiterPin));
        TAP("shift");
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

    void theNextZGoesOnFromTheLast()
    {
        for (int day = 1; day <= 2; ++day) {
            const Id session = openShift(QStringLiteral("3000"));
            order(QStringLiteral("4"), true);
            at->openTable(QStringLiteral("4"));
            TAP("pay");
            TAP("cash.exact");
            TAP("change.done");
            TAP("shift");
            TAP("shift.closing");
            QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("3350")));
            TAP("shift.counted");
            QVERIFY(screen->hold(QStringLiteral("shift.close"), 1200));
            QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
            QCOMPARE(at->parts->live.drawers.find(session)->z.grandTotalMinor, day * 350'00);
            TAP("back");
            at->parts->signIn.signOut();
        }
    }

    void aCountOutlastsTheLockOfWhoMakesItAndNoOther()
    {
        openShift(QStringLiteral("3000"));
        TAP("shift.closing");
        QVERIFY(screen->typeInto(QStringLiteral("shift.count"), QStringLiteral("2950")));
        screen->key(Qt::Key_F10);
        QVERIFY(screen->digits(cashierPin));
        SHOWS("shift.count");
        QCOMPARE(at->parts->closeDesk.sumTyped(), QStringLiteral("2950"));
        screen->preferences.setLanguage(QStringLiteral("sw"));
        QCOMPARE(at->parts->closeDesk.sumTyped(), QStringLiteral("2950"));
        QVERIFY(change(managerPin));
        QCOMPARE(at->parts->closeDesk.sumTyped(), QString());
    }

    void aShiftIsOpenedAndClosedByKeysAlone()
    {
        SHOWS("key1");
        screen->type(cashierPin);
        SHOWS("shift");
        QVERIFY(tabTo(QStringLiteral("shift")));
        screen->key(Qt::Key_Return);
        QVERIFY(screen->typeInto(QStringLiteral("drawer.float"), QStringLiteral("3000")));
        screen->key(Qt::Key_Return);
        SHOWS("shift.closing");
        QVERIFY(at->parts->drawerDesk.isOpen());

        QVERIFY(tabTo(QStringLiteral("shift.payOut")));
        screen->key(Qt::Key_Return);
        QVERIFY(screen->typeInto(QStringLiteral("move.amount"), QStringLiteral("200")));
        QVERIFY(tabTo(QStringLiteral("move.reason.1")));
        screen->key(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("move.do")));
        screen->key(Qt::Key_Return);
        QVERIFY(screen->hides(QStringLiteral("move.do")));

        QVERIFY(tabTo(QStringLiteral("shift.closing")));
        screen->key(Qt::Key_Return);
        SHOWS("shift.count");
        QVERIFY(tabTo(QStringLiteral("count.piece.0")));
        screen->type(QStringLiteral("2"));
        screen->key(Qt::Key_Tab);
        screen->key(Qt::Key_Up);
        QCOMPARE(at->parts->closeDesk.sumTyped(), QStringLiteral("2,500"));
        QVERIFY(tabTo(QStringLiteral("shift.counted")));
        screen->key(Qt::Key_Return);
        SAYS("shift.judgement", "short by KSh\u00a0300.00");
        QVERIFY(tabTo(QStringLiteral("shift.reason.0")));
        screen->key(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("shift.close")));
        QTest::keyPress(screen->window, Qt::Key_Return);
        QTest::qWait(1000);
        QTest::keyRelease(screen->window, Qt::Key_Return);
        QTRY_VERIFY(!at->parts->drawerDesk.isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("Z REPORT"), 10'000);
    }

private:
    /// On the shift page, with the float counted in.
    Id openShift(const QString &floatTyped)
    {
        if (!screen->digits(cashierPin) || !screen->tap(QStringLiteral("shift"))
            || !screen->typeInto(QStringLiteral("drawer.float"), floatTyped)
            || !screen->tap(QStringLiteral("drawer.open")) || !screen->shows(QStringLiteral("shift.closing")))
            qFatal("no shift");
        return at->parts->live.drawers.current()->id;
    }
    bool change(const QString &pin)
    {
        at->parts->signIn.signOut();
        return at->signIn(pin) && screen->shows(QStringLiteral("shift"));
    }
    /// A mutura at that table, and back on the floor.
    void order(const QString &table, bool sent)
    {
        at->openTable(table);
        at->order(QStringLiteral("mutura"));
        if (sent)
            at->parts->till.send();
        else
            at->parts->till.leave();
    }
    /// By any of the words that stand there.
    bool told(const QString &words)
    {
        return QTest::qWaitFor([&] {
            const auto bars = {QStringLiteral("snackbar0"), QStringLiteral("snackbar1"), QStringLiteral("snackbar2")};
            return std::any_of(
                bars.begin(), bars.end(), [&](const QString &bar) { return screen->text(bar).contains(words); });
        });
    }
    bool tabTo(const QString &name)
    {
        for (int step = 0; step < 120; ++step) {
            const QQuickItem *focused = screen->window->activeFocusItem();
            if (focused && focused->objectName() == name)
                return true;
            screen->key(Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        return false;
    }
    QByteArray printed() const { return at->house.printedOn(QStringLiteral("till_1")); }

    std::optional<AtTheTill> at;
    std::optional<Screen> screen;
};

QTEST_MAIN(PosShift)
#include "shift_test.moc"
