// Practising on the till: what is done there is nowhere else.
#include "at_the_shift.h"

using namespace jiko;
using namespace jiko::test;

class PosTraining : public AtTheShift {
    Q_OBJECT

    std::optional<pos::Parts> practice;
    QByteArray printed() const { return at->house.printedOn(QStringLiteral("till_1")); }

    /// The window is the practice's from now on.
    void practise()
    {
        screen.reset();
        auto terminal = pos::practiceOf(at->terminal, at->parts->live.node.records());
        QVERIFY(terminal);
        practice.emplace(*terminal);
        startUp(practice->live);
        screen.emplace(practice->live, practice->properties(), QStringLiteral("Pos/PosMain"));
        SHOWS("trainingBanner");
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        if (practice)
            screen.reset();
        practice.reset();
        if (!screen)
            screen.emplace(at->parts->live, at->parts->properties(), QStringLiteral("Pos/PosMain"));
        end();
    }

    void enteringWantsTheRightAndIsWrittenDown()
    {
        QSignalSpy wanted(&at->parts->training, &pos::Training::wanted);
        QVERIFY(at->signIn(waiterPin));
        TAP("shift");
        TAP("training.enter");
        SHOWS("permission/key1");
        QVERIFY(wanted.isEmpty());
        QVERIFY(screen->digits(managerPin));
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted[0][0].toBool());
        QCOMPARE(at->lastAct(), QByteArrayList{"identity.training_entered"});
        QVERIFY(screen->hides(QStringLiteral("trainingBanner")));
    }
    void aSaleInTrainingReachesNothingReal()
    {
        QVERIFY(at->signIn(managerPin));
        const auto seq = at->parts->live.node.lastSeq();
        practise();
        QVERIFY(practice->live.node.terminal().alone);
        QVERIFY(screen->digits(cashierPin));
        SHOWS("table.4");
        practice->drawerDesk.open(QStringLiteral("1000"));
        TAP("table.4");
        TAP("tile.113");
        TAP("send");
        TAP("table.4");
        practice->tenderDesk.takeCash(350'00);
        QTRY_VERIFY_WITH_TIMEOUT(printed().contains("350.00"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(printed().count("TRAINING") >= 2, 10'000);
        QVERIFY(!printed().contains("\x1bp"));

        QCOMPARE(practice->live.drawers.current()->cash.minor(), 350'00);
        QCOMPARE(at->parts->live.node.lastSeq(), seq);
        QVERIFY(!at->parts->live.drawers.current());
        QVERIFY(at->parts->live.checks.open().empty());
        QVERIFY(at->parts->live.tickets.open().empty());
        for (const char *printer : {"kitchen_grill", "kitchen_hot", "bar"})
            QVERIFY2(at->house.printedOn(QLatin1String(printer)).isEmpty(), printer);
        QVERIFY(!practice->live.node.link().linked);
    }
    void leavingIsOneTapForAnybodyAndNothingIsLeftTheNextTime()
    {
        practise();
        QSignalSpy wanted(&practice->training, &pos::Training::wanted);
        QVERIFY(screen->digits(cashierPin));
        SHOWS("table.4");
        practice->drawerDesk.open(QStringLiteral("1000"));
        QVERIFY(practice->live.drawers.current());
        TAP("trainingBanner");
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!wanted[0][0].toBool());
        screen.reset();
        practice.reset();
        practise();
        QVERIFY(!practice->live.drawers.current());
        QVERIFY(practice->live.people().all().size() > 3);
    }
};

QTEST_MAIN(PosTraining)
#include "training_test.moc"
