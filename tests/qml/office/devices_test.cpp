// The device board over a real database, with real terminals.
#include "desk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace jiko;
using namespace jiko::test;

#define TAP(name) QVERIFY2(desk.screen->tap(QStringLiteral(name)), name)
#define SAYS(name, words)                                                                                              \
    QVERIFY2(desk.screen->says(QStringLiteral(name), QStringLiteral(words)),                                           \
        qPrintable(desk.screen->text(QStringLiteral(name))))

class DevicePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(desk.open()); }
    void cleanupTestCase() { QVERIFY(desk.close()); }
    void init()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("0.2"));
        QVERIFY(desk.owner->runScript("TRUNCATE jiko.device_state; UPDATE jiko.device SET revoked = false"));
        QVERIFY(desk.sitDown());
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }

    void everyTerminalStandsThereWithWhatIsOddAboutIt()
    {
        // Devices are numbered as they were enrolled: the records', hub, two tills, …
        QVERIFY(desk.owner->runScript(
            "INSERT INTO jiko.device_state (device, seen_at, version, clock_ahead_ms, waiting, waiting_since, "
            "disk_free_bytes, disk_total_bytes, trouble, peers) VALUES "
            "(2, now(), '0.2', 10, 0, NULL, 20000000000, 64000000000, '', 4), "
            "(3, now(), '0.1', -2520000, 4, now() - interval '12 minutes', 50000000, 64000000000, 'full', 3), "
            "(4, now() - interval '3 days', '0.2', 0, 0, NULL, 800000000, 64000000000, '', 0); "
            "UPDATE jiko.device SET revoked = true WHERE device = 5"));
        TAP("nav5");

        SAYS("row0", "Hub");
        SAYS("row0", "State Here");
        SAYS("row0", "Clock Right");
        SAYS("row1", "State Needs help");
        SAYS("row1", "Waiting 4, 12 min");
        SAYS("row1", "Clock 42 min behind");
        SAYS("row1", "Disk free 48 MB");
        SAYS("row1", "Version 0.1");
        SAYS("row2", "State Away since");
        SAYS("row2", "Last seen 3 d ago");
        SAYS("row3", "State Locked out");
        SAYS("row4", "State Not seen yet");

        const auto marked = [this](int row, const char *role) {
            return desk.parts->devices.rows()[row].toMap()[QLatin1String(role)].toString();
        };
        for (const char *role : {"clock", "waiting", "disk", "version"}) {
            QCOMPARE(marked(0, QByteArray(role) + "Kind"), QString());
            QVERIFY(!marked(1, QByteArray(role) + "Kind").isEmpty());
            QVERIFY(!marked(1, QByteArray(role) + "Icon").isEmpty());
        }
        QCOMPARE(marked(2, "diskKind"), QStringLiteral("warn"));

        TAP("row1");
        SAYS("device.help", "Its disk is full");
        desk.screen->key(Qt::Key_Escape);
        QVERIFY(desk.screen->hides(QStringLiteral("device.help")));
    }
    void everyPrinterStandsThereAsWhoeverPrintsOnItSays()
    {
        outlet::Live &live = desk.parts->live;
        const auto &records = live.node.records().at("printer");
        QVERIFY(records.size() >= 2);
        const auto idOf = [&](const QString &name) {
            for (const auto &[id, record] : records)
                if (QJsonDocument::fromJson(record.body).object()[QStringLiteral("name")].toString() == name)
                    return id.toString(QUuid::WithoutBraces);
            return QString();
        };
        const auto rows = [&] { return desk.parts->printers.rows(); };
        const auto row = [&](int at) { return rows()[at].toMap(); };
        TAP("nav5");
        TAP("devices.view2");
        SAYS("row0", "Nobody has asked it yet");
        const QString first = row(0)[QStringLiteral("name")].toString();
        const QString second = row(1)[QStringLiteral("name")].toString();
        QVERIFY(first.toLower() < second.toLower());
        Others others;
        const Id &outlet = live.node.terminal().outlet;
        others.tell(
            live, printing::record(printing::deskStream(outlet), printing::DeskOpened{QStringLiteral("Till 1")}), 3);

        others.tell(
            live, printing::record(outlet, printing::PrinterHeard{idOf(first), QStringLiteral("cover open"), true}), 3);
        others.tell(live, printing::record(outlet, printing::PrinterHeard{idOf(second), {}, false}), 4);

        SAYS("row0", "State Cover is open");
        SAYS("row0", "Paper Nearly out");
        SAYS("row0", "Cover Open");
        SAYS("row0", "Till 1");
        SAYS("row1", "State Prints");
        SAYS("row1", "Paper Enough");
        SAYS("row1", "Cover Shut");
        SAYS("row1", "Terminal 4");
        QCOMPARE(desk.parts->printers.troubled(), 1);
        // Another till has it now, and gets no answer: of paper and cover nothing is known.
        others.tell(live,
            printing::record(outlet, printing::PrinterHeard{idOf(second), QStringLiteral("no answer"), false}), 3);
        SAYS("row1", "State Does not answer");
        QCOMPARE(row(1)[QStringLiteral("paper")].toString(), QStringLiteral("–"));
        QCOMPARE(row(1)[QStringLiteral("holder")].toString(), QStringLiteral("Till 1"));
        QCOMPARE(desk.parts->printers.troubled(), 2);
    }
    void aCopiedDiskIsReadable()
    {
        QVERIFY(desk.owner->runScript(
            "INSERT INTO jiko.device_state (device, seen_at, forked_at) VALUES (3, now(), now())"));
        TAP("nav5");
        TAP("row1");
        SAYS("device.help", "Two machines work under this terminal's name");
    }
    void itIsAskedAgainByItself()
    {
        TAP("nav5");
        SAYS("row2", "State Not seen yet");
        QVERIFY(desk.owner->runScript("INSERT INTO jiko.device_state (device, seen_at) VALUES (4, now())"));

        QTRY_VERIFY_WITH_TIMEOUT(desk.screen->says(QStringLiteral("row2"), QStringLiteral("State Here")), 10'000);
    }
    void theOfficeItselfHasToldHowItIs()
    {
        TAP("nav5");
        const int last = static_cast<int>(desk.parts->devices.rows().size()) - 1;
        QTRY_VERIFY(last > 3);
        const QString office = QStringLiteral("row%1").arg(last);
        QVERIFY(desk.screen->says(office, QStringLiteral("Office")));
        QTRY_VERIFY_WITH_TIMEOUT(desk.screen->says(office, QStringLiteral("Version 0.2")), 10'000);
        QVERIFY(desk.screen->says(office, QStringLiteral("Clock Right")));
    }
    void withTheServerAwayItKeepsWhatWasKnownAndSaysWhoIsInReach()
    {
        QVERIFY(desk.owner->runScript("INSERT INTO jiko.device_state (device, seen_at) VALUES "
                                      "(3, now() - interval '1 hour'), (4, now() - interval '1 hour')"));
        TAP("nav5");
        SAYS("row1", "State Away since");

        desk.owner.reset();
        QVERIFY(desk.close());
        QTRY_VERIFY_WITH_TIMEOUT(desk.parts->devices.isServerAway(), 20'000);
        SAYS("devices.asked", "The server does not answer. This is how it was");
        sync::Terminal till = *sync::loadTerminal(desk.demo->homes.at(QStringLiteral("till-1")));
        sync::Node node(till);
        node.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.screen->says(QStringLiteral("row1"), QStringLiteral("State Here")), 15'000);
        SAYS("row2", "State Away since");

        QVERIFY(desk.open());
        QTRY_COMPARE_WITH_TIMEOUT(desk.parts->devices.askedText(), QStringLiteral("Looked up just now."), 30'000);
    }
    void itIsReadInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("away");
        QTest::addColumn<QString>("clock");
        QTest::newRow("sw") << QStringLiteral("sw") << QStringLiteral("Hakipo tangu") << QStringLiteral("dak 42");
        QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("غائب منذ") << QStringLiteral("42 د");
    }
    void itIsReadInThreeLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, away);
        QFETCH(QString, clock);
        QVERIFY(desk.owner->runScript("INSERT INTO jiko.device_state (device, seen_at, clock_ahead_ms) VALUES "
                                      "(3, now() - interval '1 hour', -2520000)"));
        desk.screen->preferences.setLanguage(language);
        TAP("nav5");

        QVERIFY2(
            desk.screen->says(QStringLiteral("row1"), away), qPrintable(desk.screen->text(QStringLiteral("row1"))));
        QVERIFY(desk.screen->says(QStringLiteral("row1"), clock));
        desk.screen->preferences.setLanguage(QStringLiteral("en"));
    }
    void theWholeListIsReachedByKeysAlone()
    {
        QVERIFY(desk.owner->runScript(
            "INSERT INTO jiko.device_state (device, seen_at, forked_at) VALUES (3, now(), now())"));
        QTest::keyClick(desk.screen->window, Qt::Key_6, Qt::ControlModifier);
        SAYS("row1", "Needs help");
        for (int i = 0; i < 20 && desk.parts->devices.chosen().isEmpty(); ++i) {
            desk.screen->key(Qt::Key_Tab);
            desk.screen->key(Qt::Key_Down);
            if (desk.parts->devices.chosen().isEmpty())
                desk.screen->key(Qt::Key_Up); // among the pages the key went to the next one
        }
        QVERIFY(!desk.parts->devices.chosen().isEmpty());
        desk.screen->key(Qt::Key_Down);
        SAYS("device.help", "Two machines");
    }
    void aWrongClockIsSaidInTheSheetAndAbove()
    {
        QVERIFY(desk.parts->sync.bannerText().isEmpty());
        QVERIFY(desk.owner->runScript(
            "CREATE OR REPLACE FUNCTION api.report_device(p_version text, p_clock_us bigint, p_waiting bigint, "
            "p_waiting_for_ms bigint, p_disk_free_bytes bigint, p_disk_total_bytes bigint, p_trouble text, p_peers "
            "integer) RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT p_clock_us + 10800000000'"));
        QCOMPARE(desk.standUp(), QString());
        QVERIFY(desk.sitDown());

        QTRY_VERIFY2(desk.parts->sync.bannerText().contains(QStringLiteral("3 hours behind the server's")),
            qPrintable(desk.parts->sync.clockText()));
        TAP("sync");
        SAYS("syncClock", "3 hours behind the server's");
    }

private:
    Desk desk;
};

QTEST_MAIN(DevicePages)
#include "devices_test.moc"
