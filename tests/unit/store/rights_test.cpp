#include "support/test_cluster.h"
#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

class RightsTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    TestDevice till;
    std::unique_ptr<PgSession> tillSession;
    std::unique_ptr<PgSession> officeSession;
    std::unique_ptr<PgSession> hubSession;
    std::unique_ptr<PgSession> owner;

    static QByteArray stateOf(PgSession &session, const QByteArray &sql)
    {
        const auto outcome = session.run(Statement(sql));
        return outcome ? QByteArray("done") : outcome.why().sqlState;
    }

private Q_SLOTS:
    void initTestCase()
    {
        database = TestCluster::instance().freshDatabase();
        till = database.enrol(QStringLiteral("pos"));
        tillSession = std::make_unique<PgSession>(PgSession::Options{till.conninfo});
        officeSession =
            std::make_unique<PgSession>(PgSession::Options{database.enrol(QStringLiteral("office")).conninfo});
        hubSession = std::make_unique<PgSession>(PgSession::Options{database.enrol(QStringLiteral("hub")).conninfo});
        owner = std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo});
        QVERIFY(owner->runScript("CREATE TABLE read.sale (amount_minor bigint)"));
    }

    void noDeviceMayDoThis_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
        row("SELECT * FROM jiko.event");
        row("SELECT * FROM jiko.device");
        row("SELECT * FROM jiko.device_state");
        row("SELECT pin_hash FROM jiko.staff");
        row("SELECT * FROM jiko.record");
        row("SELECT * FROM public.schema_migration");
        row("INSERT INTO jiko.tenant VALUES ('00000000-0000-7000-8000-000000000001', 'x')");
        row("DELETE FROM jiko.event");
        row("UPDATE jiko.device SET revoked = false");
        row("TRUNCATE jiko.event");
        row("SELECT jiko.append_own(NULL, NULL, NULL, 'x', '{}')");
        row("SELECT jiko.give_login('x', 'hub', 'SCRAM-SHA-256$')");
        row("SELECT api.add_outlet(NULL, 'x', NULL, 'x')");
        row("SET ROLE jiko");
        row("SET SESSION AUTHORIZATION jiko");
        row("CREATE TABLE public.mine (a integer)");
        row("CREATE TEMP TABLE mine (a integer)");
        row("CREATE SCHEMA mine");
        row("CREATE DATABASE mine");
        row("CREATE ROLE mine");
        row("CREATE FUNCTION pg_temp.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'");
        row("DO 'begin end'");
        row("SELECT prosrc FROM pg_proc");
        row("SELECT pg_get_functiondef(CAST('api.whoami' AS regproc))");
        row("SELECT rolpassword FROM pg_authid");
        row("SELECT pg_sleep(1)");
        row("SELECT pg_sleep_for('1 second')");
        row("SELECT pg_advisory_lock(1)");
        row("SELECT pg_try_advisory_xact_lock(1)");
        row("SELECT lo_create(0)");
        row("SELECT lo_from_bytea(0, 'x')");
        row("SELECT pg_logical_emit_message(false, 'x', 'y')");
        row("SELECT pg_notify('jiko_wake', 'x')");
        row("SELECT pg_read_file('/etc/passwd')");
        row("COPY (SELECT 1) TO PROGRAM 'cat'");
        row("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'jiko'");
        row("ALTER ROLE CURRENT_USER CONNECTION LIMIT 1000");
    }
    void noDeviceMayDoThis()
    {
        QFETCH(QByteArray, sql);

        for (PgSession *session : {tillSession.get(), officeSession.get(), hubSession.get()})
            QCOMPARE(stateOf(*session, sql), QByteArray("42501"));
    }
    void whatAClassMayDoIsItsOwn_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("tillMay");
        QTest::addColumn<bool>("officeMay");
        QTest::addColumn<bool>("hubMay");
        const auto row = [](const char *sql, bool t, bool o, bool h) {
            QTest::newRow(sql) << QByteArray(sql) << t << o << h;
        };
        row("SELECT * FROM api.whoami()", true, true, true);
        row("SELECT * FROM api.fetch_events('{}', '{}', '{}', 1)", true, true, true);
        row("SELECT * FROM api.reference_since(0)", true, true, true);
        row("NOTIFY jiko_wake", true, true, true);
        row("SELECT api.wake()", true, true, true);
        row("SELECT api.report_device('1', 0, 0, 0, 0, 0, '', 0)", true, true, true);
        row("SELECT * FROM api.devices()", false, true, true);
        row("SELECT * FROM api.dead_letters()", false, true, true);
        row("SELECT api.put_record('course', gen_random_uuid(), 0, '{\"names\":{\"en\":\"x\"}}', NULL)", false, true,
            true);
        row("SELECT api.make_event_partitions(1)", false, false, true);
        row("SELECT * FROM read.sale", false, true, true);
        row("INSERT INTO read.sale VALUES (1)", false, false, true);
    }
    void whatAClassMayDoIsItsOwn()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, tillMay);
        QFETCH(bool, officeMay);
        QFETCH(bool, hubMay);

        QCOMPARE(stateOf(*tillSession, sql), QByteArray(tillMay ? "done" : "42501"));
        QCOMPARE(stateOf(*officeSession, sql), QByteArray(officeMay ? "done" : "42501"));
        QCOMPARE(stateOf(*hubSession, sql), QByteArray(hubMay ? "done" : "42501"));
    }
    void everyReportIsReadByItsOwnHouseAlone()
    {
        const auto rows = owner->run(Statement(
            "SELECT CAST(c.relname AS text) FROM pg_class c WHERE c.relnamespace = CAST('read' AS regnamespace) "
            "AND c.relkind = 'r' AND c.relname <> 'sale' AND NOT (c.relrowsecurity "
            "AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) = 2 "
            "AND NOT has_table_privilege('jiko_hub', c.oid, 'TRUNCATE'))"));

        QVERIFY(rows);
        QStringList open;
        for (int i = 0; i < rows->count(); ++i)
            open.append((*rows)[i].text(0));
        QCOMPARE(open, QStringList());
    }
    void settingsDoNotMakeADeviceAnother()
    {
        QVERIFY(tillSession->runScript(
            "SET jiko.outlet = '00000000-0000-7000-8000-000000000009'; SET search_path = public"));

        const auto rows = tillSession->run(Statement("SELECT device FROM api.whoami()"));

        QVERIFY(rows);
        QCOMPARE((*rows)[0].int64(0), till.number);
    }
    void aDeviceGetsAsManyConnectionsAsItNeedsAndNoMore()
    {
        std::vector<std::unique_ptr<PgSession>> sessions;
        QByteArray state;
        for (int i = 0; i < 9 && state.isEmpty(); ++i) {
            sessions.push_back(std::make_unique<PgSession>(PgSession::Options{till.conninfo}));
            if (const auto connected = sessions.back()->connect(); !connected)
                state = connected.why().sqlState;
        }

        QCOMPARE(state, QByteArray("53300"));
        QVERIFY(sessions.size() > 4);
    }
    void aHubEnrolsDevicesOfItsTenantOnly()
    {
        static const Statement enrol("SELECT device, role FROM api.enrol_device(:outlet, 'Till', :kind, :verifier)");
        const QByteArray verifier = *hubSession->scramVerifier("secret");
        const Id foreignTenant = newId(), foreignPlace = newId();
        database.addOutlet(foreignTenant, foreignPlace);
        const auto call = [&](const Id &place, const char *kind, const QByteArray &secret) {
            return hubSession->run(enrol, {{"outlet", place}, {"kind", Utf8{kind}}, {"verifier", Utf8{secret}}});
        };

        const auto made = call(database.outlet, "pos", verifier);

        QVERIFY(made);
        const QByteArray role = (*made)[0].utf8(1);
        const QByteArray passfile = TestCluster::instance().passfileWith(role, "secret");
        PgSession fresh(
            {TestCluster::instance().cluster().conninfo(database.name, role) + " passfile='" + passfile + '\''});
        QCOMPARE(stateOf(fresh, "SELECT * FROM api.whoami()"), QByteArray("done"));
        QCOMPARE(call(foreignPlace, "pos", verifier).why().sqlState, QByteArray("P0G12"));
        QCOMPARE(call(newId(), "pos", verifier).why().sqlState, QByteArray("P0G12"));
        QCOMPARE(call(database.outlet, "records", verifier).why().sqlState, QByteArray("P0G12"));
        QCOMPARE(call(database.outlet, "pos", "secret").why().sqlState, QByteArray("P0G13"));

        static const Statement renew("SELECT api.renew_device(:device, :verifier)");
        QVERIFY(hubSession->run(
            renew, {{"device", (*made)[0].int64(0)}, {"verifier", Utf8{*hubSession->scramVerifier("new")}}}));
        fresh.disconnect();
        QCOMPARE(fresh.connect().why().sqlState, QByteArray("28P01"));
    }
    void aPlainPasswordStandsInNoLog()
    {
        QFile log(TestCluster::instance().cluster().socketDir() + QStringLiteral("/log"));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray words = log.readAll();

        QVERIFY(!words.isEmpty());
        QVERIFY(!words.contains("SCRAM-SHA-256$4096"));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rights_test.moc"
