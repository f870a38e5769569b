// What was put aside, seen to in the back office over a real database.
#include "desk.h"
#include "support/test_cluster.h"
#include "sync/intake.h"

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(desk.screen->tap(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(desk.screen->says(QStringLiteral(name), QStringLiteral(words)),                                           \
        qPrintable(desk.screen->text(QStringLiteral(name))))

class LetterPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(desk.open());
        const auto home = sync::loadTerminal(desk.demo->homes.at(QStringLiteral("till-1")));
        QVERIFY(home);
        till = *home;
        tillSession = std::make_unique<store::PgSession>(store::PgSession::Options{home->conninfo});
    }
    void cleanupTestCase()
    {
        tillSession.reset();
        QVERIFY(desk.close());
    }
    void init()
    {
        QVERIFY(desk.owner->runScript("UPDATE jiko.dead_letter SET repaired_at = timestamp '2000-01-01'"));
        QVERIFY(desk.sitDown());
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }

    void aGuestsPaymentIsRecordedAgainAndCounts()
    {
        const Id check = openCheck();
        park(orders::record(check, payment()));
        show();
        SAYS("row0", "What Payment");
        SAYS("row0", "Terminal Till 1");
        SAYS("row0", "State Waits");
        TAP("row0");
        SAYS("letter.fault", "It does not follow");
        QCOMPARE(line("Check"), QStringLiteral("8001"));
        QCOMPARE(line("Paid by"), QStringLiteral("Cash"));
        QVERIFY(line("Amount").contains(QStringLiteral("350")));
        QCOMPARE(line("Terminal"), QStringLiteral("Till 1"));
        QCOMPARE(line("Price"), QString()); // a payment has none

        QVERIFY(desk.screen->hold(QStringLiteral("letter.record"), 1200));

        SAYS("row0", "State Recorded again");
        SAYS("letter.outcome", "Recorded again by Amina");
        const orders::Check *paid = desk.parts->live.checks.find(check);
        QCOMPARE(paid->tenders.size(), 1U);
        QVERIFY(orders::totals(*paid).due.isZero());
        QCOMPARE(desk.answer("SELECT count(*)::text FROM jiko.event e JOIN jiko.dead_letter l ON e.device = "
                             "l.recorded_device AND e.seq = l.recorded_seq AND e.body = l.body"),
            QStringLiteral("1"));
        QCOMPARE(desk.answer("SELECT count(*)::text FROM jiko.event WHERE type = 'orders.tender_taken'"),
            QString::number(++payments));
    }
    void pressedByTwoItIsRecordedOnce()
    {
        const Id check = openCheck();
        park(orders::record(check, payment()));
        show();
        TAP("row0");
        // Another office takes it in hand between the look and the press.
        QVERIFY(desk.owner->runScript("UPDATE jiko.dead_letter SET claimed_by = 2, claimed_at = now(), claimed_head = "
                                      "0 WHERE repaired_at IS NULL"));

        QVERIFY(desk.screen->hold(QStringLiteral("letter.record"), 1200));

        SAYS("row0", "State In hand");
        QVERIFY(desk.screen->tapInVain(QStringLiteral("letter.record")));
        SAYS("letter.reason", "Hub has this in hand");
        QCOMPARE(desk.parts->live.checks.find(check)->tenders.size(), 0U);
    }
    void whatDiedBeforeItWasRecordedIsGoneOnWith()
    {
        const Id check = openCheck();
        park(orders::record(check, payment()));
        claimHere();
        show();
        SAYS("row0", "State Begun, not finished");
        TAP("row0");

        QVERIFY(desk.screen->hold(QStringLiteral("letter.record"), 1200));

        SAYS("row0", "State Recorded again");
        QCOMPARE(desk.parts->live.checks.find(check)->tenders.size(), 1U);
        ++payments;
    }
    void whatDiedAfterItWasRecordedIsFinishedByItself()
    {
        const Id check = openCheck();
        const Draft paid = orders::record(check, payment());
        park(paid);
        claimHere();
        QCOMPARE(desk.parts->live.node.record({paid}, desk.parts->signIn.person()).size(), 1U);
        QTRY_COMPARE(desk.parts->live.node.waiting(), 0);

        show();

        SAYS("row0", "State Recorded again");
        QCOMPARE(desk.answer("SELECT count(*)::text FROM jiko.event WHERE type = 'orders.tender_taken'"),
            QString::number(++payments));
    }
    void whatCannotBeRecordedIsNotedInWords()
    {
        park(payments::record(newId(), payments::DrawerClosed{}));
        show();
        SAYS("row0", "What Drawer closed");
        TAP("row0");
        SAYS("letter.reason", "This belongs to the terminal that wrote it");
        QVERIFY(desk.screen->tapInVain(QStringLiteral("letter.record")));
        QVERIFY(desk.screen->tapInVain(QStringLiteral("letter.seen")));

        TAP("letter.note");
        QVERIFY(desk.screen->typeInto(QStringLiteral("letter.note"), QStringLiteral("counted anew")));
        TAP("letter.seen");

        SAYS("row0", "State Seen to");
        SAYS("letter.outcome", "Seen to by Amina");
        SAYS("letter.outcome", "counted anew");
        QCOMPARE(desk.answer("SELECT repair_note FROM jiko.dead_letter WHERE repaired_at > now() - interval '1 day'"),
            QStringLiteral("counted anew"));
    }
    void whatCannotEvenBeReadIsShownAsItLies()
    {
        park({newId(), "orders.of_tomorrow", 1, "{\"a\":"});
        show();
        SAYS("row0", "orders.of_tomorrow");
        TAP("row0");
        SAYS("letter.fault", "cannot be read");
        QCOMPARE(line("As it lies there"), QStringLiteral("{\"a\":"));
        SAYS("letter.reason", "This program does not know this kind of entry");
    }
    void withoutTheRightOrTheServerNothingIsDone()
    {
        park(orders::record(newId(), payment()));
        show();
        TAP("row0");
        QCOMPARE(desk.parts->letters.recordReason(), QString());
        const Id amina = desk.parts->signIn.person();
        desk.parts->signIn.signOut();
        QVERIFY(desk.parts->letters.recordReason().startsWith(QStringLiteral("Your role does not include repairs")));
        QVERIFY(desk.parts->letters.noteReason().startsWith(QStringLiteral("Your role does not include repairs")));
        desk.parts->letters.recordAgain();
        QVERIFY(!desk.parts->letters.isBusy());

        QVERIFY(desk.screen->digits(QStringLiteral("480217")));
        QTRY_COMPARE(desk.parts->signIn.person(), amina);
        tillSession->disconnect();
        desk.owner.reset();
        QVERIFY(desk.close());
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.parts->letters.recordReason().startsWith(QStringLiteral("The server does not answer")), 20'000);
        SAYS("letter.reason", "The server does not answer");
        QVERIFY(desk.screen->tapInVain(QStringLiteral("letter.record")));
        QVERIFY(desk.open());
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->letters.recordReason(), QString(), 30'000);
    }
    void itIsReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("what");
        QTest::newRow("sw") << QStringLiteral("sw") << QStringLiteral("Malipo");
        QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("دفعة");
    }
    void itIsReadInThreeLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, what);
        park(orders::record(newId(), payment()));
        desk.screen->preferences.setLanguage(language);
        show();
        QVERIFY2(
            desk.screen->says(QStringLiteral("row0"), what), qPrintable(desk.screen->text(QStringLiteral("row0"))));
        desk.screen->preferences.setLanguage(QStringLiteral("en"));
    }
    void theDeviceLeadsToWhatItPutAside()
    {
        park(orders::record(newId(), payment()));
        TAP("nav5");
        SAYS("row1", "Aside 1");
        TAP("row1");
        TAP("device.letters");
        SAYS("row0", "What Payment");
        desk.screen->key(Qt::Key_Escape);
    }

private:
    static orders::TenderTaken payment()
    {
        return {newId(), orders::TenderKind::Cash, 350'00, 400'00, newId(), QString()};
    }
    Fact write(const Draft &draft)
    {
        sync::Author author(till.tenant, till.outlet, till.device);
        author.resume(head);
        return author.write({draft}, newId(), base::utcNow()).front();
    }
    void bring(const Draft &draft)
    {
        const Fact fact = write(draft);
        head = sync::headAfter(head, fact, false);
        const auto call = appendCall({fact});
        const auto brought = tillSession->run(call.statement, call.params);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.why().message));
    }
    /// A check with one dish, which the office has heard of.
    Id openCheck()
    {
        const Id check = newId();
        orders::CheckOpened opened;
        opened.businessDate = desk.parts->live.today().iso();
        opened.currency = QStringLiteral("KES");
        opened.number = QStringLiteral("8001");
        opened.label = QStringLiteral("4");
        opened.covers = 2;
        orders::LineAdded dish;
        dish.line = newId();
        dish.name = QStringLiteral("Mutura");
        dish.priceMinor = 350'00;
        dish.quantity = Quantity{1000};
        bring(orders::record(check, opened));
        bring(orders::record(check, dish));
        desk.parts->live.node.askNow();
        [this, check] { QTRY_VERIFY(desk.parts->live.checks.find(check)); }();
        return check;
    }
    /// Written by the till with a hash that does not follow.
    void park(const Draft &draft)
    {
        static const store::Statement statement(
            "SELECT api.park_event(:seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
        Fact fact = write(draft);
        if (draft.body.endsWith('}'))
            fact.hash = QByteArray(32, 'x');
        head = sync::headAfter(head, fact, true);
        const auto parked = tillSession->run(statement,
            {{"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream},
                {"type", store::Utf8{fact.type}}, {"version", static_cast<std::int16_t>(fact.version)},
                {"body", store::Utf8{fact.body}}, {"hash", fact.hash}});
        QVERIFY2(parked, parked ? "" : qPrintable(parked.why().message));
    }
    /// As this office did, and died.
    void claimHere()
    {
        static const store::Statement statement(
            "UPDATE jiko.dead_letter SET claimed_by = d.device, claimed_at = now(), claimed_staff = :staff, "
            "claimed_head = d.last_seq FROM jiko.device d WHERE d.device = :office AND repaired_at IS NULL");
        QTRY_COMPARE(desk.parts->live.node.waiting(), 0);
        QVERIFY(desk.owner->run(
            statement, {{"staff", desk.parts->signIn.person()}, {"office", desk.parts->live.node.terminal().device}}));
    }
    void show()
    {
        TAP("nav5");
        TAP("devices.view1");
    }
    QString line(const char *name) const
    {
        for (const QVariant &each : desk.parts->letters.lines())
            if (each.toMap()[QStringLiteral("name")].toString() == QLatin1String(name))
                return each.toMap()[QStringLiteral("value")].toString();
        return {};
    }

    Desk desk;
    sync::Terminal till;
    sync::Head head; ///< of the till's log
    std::unique_ptr<store::PgSession> tillSession;
    int payments = 0; ///< in the log so far
};

QTEST_MAIN(LetterPages)
#include "letters_test.moc"
