#include "support/test_cluster.h"
#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

/// What the board says of the till, as a row of words.
#define BOARD(columns) word("SELECT concat_ws(' ', " columns ") FROM api.devices() AS d WHERE d.kind = 'pos'")

namespace {
struct Told {
    QByteArray version = "0.9";
    std::int64_t clockAheadMs = 0;
    std::int64_t waiting = 0;
    std::int64_t waitingForMs = 0;
    QByteArray trouble;
};

/// How far the answered time is from this machine's, in milliseconds; or the SQLSTATE of a refusal.
QByteArray report(PgSession &session, const Told &told)
{
    static const Statement statement("SELECT api.report_device(:version, :clock_us, :waiting, :waiting_for_ms, 1000, "
                                     "2000, :trouble, 3)");
    const std::int64_t now = base::utcNow().time_since_epoch().count();
    const auto answer = session.run(statement,
        {{"version", Utf8{told.version}}, {"clock_us", now + told.clockAheadMs * 1000}, {"waiting", told.waiting},
            {"waiting_for_ms", told.waitingForMs}, {"trouble", Utf8{told.trouble}}});
    if (!answer)
        return answer.why().sqlState;
    return std::abs((*answer)[0].int64(0) - now) < 60'000'000 ? "in time" : "another time";
}
} // namespace

class DevicesTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    TestDevice till;
    std::unique_ptr<PgSession> owner;
    std::unique_ptr<PgSession> session;
    std::unique_ptr<PgSession> office;

    QByteArray word(const char *sql)
    {
        const auto rows = office->run(Statement(sql));
        return !rows ? rows.why().sqlState : rows->isEmpty() ? QByteArray("nobody") : (*rows)[0].utf8(0);
    }

private Q_SLOTS:
    void init()
    {
        database = TestCluster::instance().freshDatabase();
        till = database.enrol(QStringLiteral("pos"), QStringLiteral("Till 1"));
        owner = std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo});
        session = std::make_unique<PgSession>(PgSession::Options{till.conninfo});
        office = std::make_unique<PgSession>(
            PgSession::Options{database.enrol(QStringLiteral("office"), QStringLiteral("Office")).conninfo});
    }

    void whatATerminalTellsStandsOnTheBoard()
    {
        QCOMPARE(report(*session, {"0.9", -90'000, 4, 60'000, "full"}), QByteArray("in time"));

        QCOMPARE(BOARD("name, revoked, version, waiting, disk_free_bytes, disk_total_bytes, trouble, peers"),
            QByteArray("Till 1 f 0.9 4 1000 2000 full 3"));
        QCOMPARE(BOARD("clock_ahead_ms between -95000 and -85000"), QByteArray("t"));
        QCOMPARE(BOARD("asked_us - seen_us < 60000000, seen_us - waiting_since_us"), QByteArray("t 60000000"));

        QCOMPARE(report(*session, {}), QByteArray("in time"));
        QCOMPARE(BOARD("waiting, waiting_since_us is null, trouble"), QByteArray("0 t "));
    }
    void whoToldNothingStandsThereToo()
    {
        QCOMPARE(BOARD("name, last_seq, letters, seen_us is null"), QByteArray("Till 1 0 0 t"));
    }
    void itCountsFactsAndThoseThatArePutAside()
    {
        FactMaker maker(till, base::hlcAt(base::utcNow()));
        const Fact first = maker.make();
        const Fact bad = maker.make("[1]");
        QVERIFY(session->run(appendCall({first}).statement, appendCall({first}).params));
        static const Statement park("SELECT api.park_event(:seq, :hlc, :staff, :stream, :type, 1::smallint, :body, "
                                    ":hash)");
        QVERIFY(session->run(park,
            {{"seq", bad.seq}, {"hlc", bad.hlc}, {"staff", bad.staff}, {"stream", bad.stream}, {"type", Utf8{bad.type}},
                {"body", Utf8{bad.body}}, {"hash", bad.hash}}));
        QCOMPARE(BOARD("last_seq, letters"), QByteArray("2 1"));

        QVERIFY(owner->runScript("UPDATE jiko.dead_letter SET repaired_at = now()"));
        QCOMPARE(BOARD("last_seq, letters"), QByteArray("2 0"));
    }
    void aCopiedDiskIsReadableThoughTheSoundOneGoesOnTelling()
    {
        report(*session, {"0.9", 0, 7, 1, {}});
        report(*session, {"0.9", 0, 0, 0, "forked"});
        QCOMPARE(BOARD("trouble, waiting"), QByteArray("forked 7")); // the copy's own figures tell nothing
        report(*session, {"0.9", 0, 2, 1, {}});
        QCOMPARE(BOARD("trouble, waiting"), QByteArray("forked 2"));

        QVERIFY(owner->runScript("UPDATE jiko.device_state SET forked_at = forked_at - interval '6 minutes'"));
        QCOMPARE(BOARD("trouble, waiting"), QByteArray(" 2"));
    }
    void nonsenseIsCutToWhatCanBeKept()
    {
        const std::int64_t most = std::numeric_limits<std::int64_t>::max() / 2;
        QCOMPARE(report(*session, {QByteArray(300, 'v'), most / 1000 - 1, most, most, QByteArray(300, 't')}),
            QByteArray("in time"));
        QCOMPARE(BOARD("length(version), length(trouble), waiting > 0"), QByteArray("40 40 t"));
        QCOMPARE(report(*session, {{}, 0, -5, -5, {}}), QByteArray("in time"));
        QCOMPARE(BOARD("waiting, waiting_since_us is null"), QByteArray("0 t"));
    }
    void aRevokedDeviceIsMarkedAndTellsNothing()
    {
        report(*session, {});
        QVERIFY(owner->runScript("UPDATE jiko.device SET revoked = true WHERE kind = 'pos'"));

        QCOMPARE(report(*session, {}), QByteArray("P0G01"));
        QCOMPARE(BOARD("revoked, seen_us is null"), QByteArray("t f"));
    }
    void theBoardIsOfOneOutlet()
    {
        const Id elsewhere = newId();
        database.addOutlet(database.tenant, elsewhere);
        database.enrolAt(elsewhere, QStringLiteral("pos"), QStringLiteral("Far away"));

        QCOMPARE(BOARD("name"), QByteArray("Till 1"));
        const auto rows = office->run(Statement("SELECT count(*) FROM api.devices() AS d"));
        QVERIFY(rows);
        QCOMPARE((*rows)[0].int64(0), 2);
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"
