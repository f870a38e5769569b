// Clocking in and out, sections, tips to sign, and badges; pressed as people press them.
#include "at_the_shift.h"

#include "identity/pin.h"

using namespace jiko;
using namespace jiko::test;

class PosTime : public AtTheShift {
    Q_OBJECT

    Id who(const char *code) const { return at->house.id("staff", QLatin1String(code)); }
    const labour::Spell *spellOf(const char *code) const { return at->parts->live.book.current(who(code)); }
    void readBadges()
    {
        scanner = std::make_unique<outlet::ScanReader>();
        QObject::connect(scanner.get(), &outlet::ScanReader::scanned, &at->parts->till,
            [this](const QString &code) { at->parts->take(code); });
    }
    void giveBadge(const char *person, const QString &badge)
    {
        const QByteArray hash = identity::badgeHash(badge, at->terminal.outlet, at->terminal.pepper);
        at->edit("staff", who(person),
            [&](QJsonObject &body) { body.insert(QStringLiteral("badge_hash"), QString::fromLatin1(hash.toHex())); });
    }
    void scan(const QString &code)
    {
        screen->type(code);
        screen->key(Qt::Key_Return);
    }
    std::unique_ptr<outlet::ScanReader> scanner;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        scanner.reset();
        end();
    }

    void whoComesClocksInFromTheSignInScreenInTwoTapsAndIsNotSignedIn()
    {
        screen->taps = 0;
        TAP("pin.time");
        QVERIFY(screen->digits(waiterPin));
        TAP("time.job.0");
        QCOMPARE(screen->taps, 2);
        QTRY_VERIFY(spellOf("brian"));
        QCOMPARE(spellOf("brian")->jobName, QStringLiteral("Waiter"));
        QVERIFY(!at->parts->signIn.isSignedIn());
        QCOMPARE(at->lastAct(), QByteArrayList{"labour.clocked_in"});
    }
    void aBreakIsBegunAndEndedAndTheDayToo()
    {
        QVERIFY(at->signIn(waiterPin));
        TAP("mine.time");
        TAP("time.job.0");
        TAP("time.unpaidBreak");
        QTRY_VERIFY(spellOf("brian")->isOnBreak());
        QVERIFY(!spellOf("brian")->breaks.front().paid);
        TAP("time.back");
        QTRY_VERIFY(!spellOf("brian")->isOnBreak());
        TAP("time.out");
        QTRY_VERIFY(!spellOf("brian"));
        SHOWS("time.job.0");
    }
    void aWrongPinClocksNobodyIn()
    {
        TAP("pin.time");
        QVERIFY(screen->digits(QStringLiteral("0001")));
        QTRY_VERIFY(!at->parts->signIn.isBusy());
        QVERIFY(screen->hides(QStringLiteral("time")));
        QCOMPARE(at->lastAct(), QByteArrayList{"identity.sign_in_refused"});
    }
    void whereTheHouseWantsItNobodyRingsUpBeforeClockingIn()
    {
        at->edit("outlet_profile", at->house.id("outlet_profile", QStringLiteral("house")),
            [](QJsonObject &body) { body.insert(QStringLiteral("clock_in_first"), true); });
        QVERIFY(at->signIn(waiterPin));
        TAP("table.4");
        TOLD("Clock in first");
        QVERIFY(at->parts->till.checkId().isNull());
        TAP("mine.time");
        TAP("time.job.0");
        at->parts->timeClock.close();
        TAP("table.4");
        SHOWS("tile.113");
        at->parts->till.leave();
        at->parts->timeClock.showMine();
        at->parts->timeClock.beginBreak(true);
        at->parts->timeClock.close();
        TAP("table.4");
        TOLD("on a break");
    }

    void aManagerGivesTablesAndTheirChecksAreTheServers()
    {
        QVERIFY(at->signIn(managerPin));
        screen->taps = 0;
        TAP("sectionButton");
        const auto people = at->parts->sections.people();
        int brian = 0;
        while (people[brian].toMap().value(QStringLiteral("id")).toString() != pos::text(who("brian")))
            ++brian;
        QVERIFY(screen->tap(QStringLiteral("section.%1").arg(brian)));
        TAP("table.4");
        TAP("table.2");
        QCOMPARE(screen->taps, 4);
        TAP("sectionButton"); // done
        const auto today = at->parts->live.today();
        QCOMPARE(at->parts->live.tables.state(at->house.table(QStringLiteral("4"))).serverOn(today), who("brian"));
        QVERIFY(change(otherWaiterPin));
        at->openTable(QStringLiteral("4"));
        QCOMPARE(at->parts->till.serverName(), QStringLiteral("Brian Otieno"));
        at->parts->till.leave();
        at->openTable(QStringLiteral("7"));
        QCOMPARE(at->parts->till.serverName(), QStringLiteral("Faith Njeri"));
    }
    void aWaiterGivesNoTablesOut()
    {
        QVERIFY(at->signIn(waiterPin));
        QVERIFY(screen->hides(QStringLiteral("sectionButton")));
        at->parts->sections.setPerson(pos::text(who("brian")));
        at->parts->sections.tap(pos::text(at->house.table(QStringLiteral("4"))));
        TOLD("does not give tables out");
    }

    void eachReadsAndSignsTheirTips()
    {
        labour::TipsShared shared{at->parts->live.today().iso(), QStringLiteral("KES"), QStringLiteral("House pool"),
            RateBp{5000}, labour::SharedBy::Hours, {}};
        shared.parts.push_back({who("brian"), QStringLiteral("Brian Otieno"), 600'00, 300'00, 360, 200'00});
        shared.parts.push_back({who("faith"), QStringLiteral("Faith Njeri"), 0, 0, 180, 100'00});
        const Id day = labour::tipDayId(at->terminal.outlet, at->parts->live.today());
        at->hear(9, labour::record(day, labour::TipFact(shared)), who("amina"));
        QVERIFY(at->signIn(waiterPin));
        TAP("mine.time");
        SAYS("time.tips.0", "500.00");
        TAP("time.tips.0");
        TAP("time.sign.0");
        QTRY_VERIFY(at->parts->live.book.tipDay(day)->isSigned(who("brian")));
        QVERIFY(!at->parts->live.book.tipDay(day)->isSignedByAll());
        QVERIFY(screen->hides(QStringLiteral("time.sign.0")));
    }

    void aBadgeSignsInAndNoFieldSeesIt()
    {
        readBadges();
        giveBadge("brian", QStringLiteral("0004711342"));
        scan(QStringLiteral("0004711342"));
        QTRY_COMPARE(at->parts->signIn.person(), who("brian"));
        QVERIFY(screen->hides(QStringLiteral("pin")));
    }
    void switchingByBadgeKeepsEachOnesDraft()
    {
        readBadges();
        giveBadge("brian", QStringLiteral("0004711342"));
        giveBadge("faith", QStringLiteral("0004711343"));
        scan(QStringLiteral("0004711342"));
        QTRY_COMPARE(at->parts->signIn.person(), who("brian"));
        TAP("table.4");
        TAP("tile.113");
        const Id brians = at->parts->till.checkId();
        QElapsedTimer took;
        took.start();
        scan(QStringLiteral("0004711343"));
        QTRY_COMPARE(at->parts->signIn.person(), who("faith"));
        SHOWS("table.2");
        qInfo("somebody else's badge to their floor: %lld ms", took.elapsed());
        QVERIFY(at->parts->till.checkId().isNull());
        TAP("table.2");
        TAP("tile.113");
        const Id faiths = at->parts->till.checkId();
        scan(QStringLiteral("0004711342"));
        QTRY_COMPARE(at->parts->till.checkId(), brians);
        SHOWS("send");
        scan(QStringLiteral("0004711343"));
        QTRY_COMPARE(at->parts->till.checkId(), faiths);
        QCOMPARE(at->check()->lines.size(), 1u);
    }
    void wrongBadgesLockTheTerminalAsWrongPinsDo()
    {
        readBadges();
        for (int i = 0; i < 5; ++i) {
            scan(QStringLiteral("999999%1").arg(i));
            QTRY_VERIFY(!at->parts->signIn.isBusy());
            QTRY_COMPARE(at->parts->live.lockout().wrongInARow, i + 1);
        }
        giveBadge("brian", QStringLiteral("0004711342"));
        scan(QStringLiteral("0004711342"));
        QTest::qWait(200);
        QVERIFY(!at->parts->signIn.isSignedIn());
        QVERIFY(at->parts->signIn.problemText().contains(QStringLiteral("Too many")));
    }
    void whatAPersonTypesReachesItsField()
    {
        readBadges();
        QVERIFY(at->signIn(waiterPin));
        TAP("find");
        for (const char key : {'1', '2'}) {
            QTest::keyClick(screen->window, key);
            QTest::qWait(60);
        }
        SAYS("find", "12");
        screen->type(QStringLiteral("34")); // as quick as a scanner, and too short
        QTest::qWait(60);
        SAYS("find", "1234");
    }
    void whatIsTypedQuicklyIsThereBeforeATouchThatFollows()
    {
        readBadges();
        QVERIFY(at->signIn(waiterPin));
        TAP("find");
        QTest::qWait(60);
        screen->type(QStringLiteral("34"));
        QTest::mousePress(screen->window, Qt::LeftButton, {}, {1, 1});
        QCOMPARE(
            shell::look({QStringLiteral("find"), {}, {}, {}}).item->property("text").toString(), QStringLiteral("34"));
        QTest::mouseRelease(screen->window, Qt::LeftButton, {}, {1, 1});
    }
};

QTEST_MAIN(PosTime)
#include "time_test.moc"
