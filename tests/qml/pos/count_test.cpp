// A shift is closed as people close it: counted without knowing, from its float to its Z.
#include "at_the_shift.h"

using namespace jiko;
using namespace jiko::test;

class PosCount : public AtTheShift {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("Z REPORT"), 30'000);
    }
};

QTEST_MAIN(PosCount)
#include "count_test.moc"
