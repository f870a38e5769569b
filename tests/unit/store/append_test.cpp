#include "support/test_cluster.h"
#include <QTest>

#include <QThread>

#include <atomic>
#include <thread>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

Hlc clockNow()
{
    return base::hlcAt(base::utcNow());
}

/// "" when taken, else the SQLSTATE.
QByteArray append(PgSession &session, const std::vector<Fact> &facts)
{
    const PgCall call = appendCall(facts);
    const auto outcome = session.run(call.statement, call.params);
    return outcome ? QByteArray() : outcome.why().sqlState;
}

std::int64_t numberOf(PgSession &session, const char *sql)
{
    const auto rows = session.run(Statement(sql));
    return rows && !rows->isEmpty() ? (*rows)[0].int64(0) : -1;
}

std::vector<Fact> part(const std::vector<Fact> &facts, std::size_t from, std::size_t count)
{
    return {facts.begin() + std::ptrdiff_t(from), facts.begin() + std::ptrdiff_t(from + count)};
}

} // namespace

class AppendTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    TestDevice till;
    std::unique_ptr<PgSession> owner;
    std::unique_ptr<PgSession> session;
    std::unique_ptr<FactMaker> maker;

    std::int64_t stored() { return numberOf(*owner, "SELECT count(*) FROM jiko.event"); }

private Q_SLOTS:
    void init()
    {
        database = TestCluster::instance().freshDatabase();
        till = database.enrol(QStringLiteral("pos"));
        owner = std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo});
        session = std::make_unique<PgSession>(PgSession::Options{till.conninfo});
        maker = std::make_unique<FactMaker>(till, clockNow());
    }

    void factsComeBackAsTheyWent()
    {
        Fact fact = maker->make("{ \"name\" : \"Kuku \\\"choma\\\" كباب\" }");
        QCOMPARE(append(*session, {fact}), QByteArray());
        const TestDevice kitchen = database.enrol(QStringLiteral("kitchen"));
        PgSession other({kitchen.conninfo});

        const auto rows = other.run(Statement("SELECT * FROM api.fetch_events('{}', '{}', '{}', 10)"));

        QVERIFY(rows);
        QCOMPARE(rows->count(), 1);
        const PgRow row = (*rows)[0];
        QCOMPARE(row.int64(row.column("device")), till.number);
        QCOMPARE(row.int64(row.column("seq")), 1);
        QCOMPARE(row.int64(row.column("hlc")), fact.hlc);
        QCOMPARE(row.id(row.column("staff")), Id());
        QCOMPARE(row.id(row.column("stream")), fact.stream);
        QCOMPARE(row.utf8(row.column("type")), fact.type);
        QCOMPARE(row.int64(row.column("version")), 1);
        QCOMPARE(row.utf8(row.column("body")), fact.body);
        QCOMPARE(row.bytes(row.column("hash")), fact.hash);
    }
    void theServerComputesTheHashOfTheFormat()
    {
        // The vector of tests/unit/base/fact_test.cpp, through the words that append_events uses.
        const auto rows = owner->run(Statement(
            "SELECT sha256(decode(repeat('00', 32), 'hex') || convert_to('jiko1|' "
            "|| CAST('00000000-0000-7000-8000-000000000001' AS uuid) || '|' "
            "|| CAST('00000000-0000-7000-8000-000000000002' AS uuid) || '|' || 3 || '|' || 4 || '|' || 5 || '|' "
            "|| CAST('00000000-0000-0000-0000-000000000000' AS uuid) || '|' "
            "|| CAST('00000000-0000-7000-8000-000000000006' AS uuid) || '|orders.line_added|' || 1 || '|{\"a\":1}', "
            "'UTF8'))"));

        QVERIFY(rows);
        QCOMPARE((*rows)[0].bytes(0).toHex(),
            QByteArray("01d3d23c332e3517249cb2fc59268fb60a6ea2b571d97408d61f9a24166dedcc"));
    }
    void anExactRetryStoresOnceAndAnswersTheSame()
    {
        const auto facts = maker->batch(5);
        const PgCall call = appendCall(facts);
        const auto first = session->run(call.statement, call.params);
        const auto again = session->run(call.statement, call.params);

        QVERIFY(first && again);
        QCOMPARE((*first)[0].int64(0), 5);
        QCOMPARE((*again)[0].int64(0), 5);
        QCOMPARE(stored(), 5);
    }
    void anOverlapStoresOnlyWhatIsNew()
    {
        const auto facts = maker->batch(10);
        QCOMPARE(append(*session, part(facts, 0, 6)), QByteArray());

        QCOMPARE(append(*session, part(facts, 3, 7)), QByteArray());
        QCOMPARE(append(*session, part(facts, 1, 2)), QByteArray()); // an old one, wholly held

        QCOMPARE(stored(), 10);
        QCOMPARE(numberOf(*owner, "SELECT count(DISTINCT seq) FROM jiko.event"), 10);
        QCOMPARE(numberOf(*owner, "SELECT last_seq FROM jiko.device WHERE kind = 'pos'"), 10);
        QCOMPARE(append(*session, maker->batch(1)), QByteArray()); // the chain goes on
    }
    void aGapIsRefusedAndSaysWhatIsHeld()
    {
        const auto facts = maker->batch(5);
        QCOMPARE(append(*session, part(facts, 0, 2)), QByteArray());

        const PgCall late = appendCall(part(facts, 3, 2));
        const auto outcome = session->run(late.statement, late.params);

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Refused);
        QCOMPARE(outcome.why().sqlState, QByteArray("P0G02"));
        QCOMPARE(outcome.why().detail, QStringLiteral("2"));
        QCOMPARE(stored(), 2);
    }
    void aHoleInABatchIsRefused()
    {
        auto facts = maker->batch(5);
        facts.erase(facts.begin() + 2);

        QCOMPARE(append(*session, facts), QByteArray("P0G05"));
        QCOMPARE(stored(), 0);
    }
    void aFactTwiceInABatchIsRefused()
    {
        auto facts = maker->batch(3);
        facts.insert(facts.begin() + 1, facts[1]);

        QVERIFY(!append(*session, facts).isEmpty());
        QCOMPARE(stored(), 0);
    }
    void anEmptyOrLopsidedBatchIsRefused()
    {
        QCOMPARE(append(*session, {}), QByteArray("P0G04"));
        PgCall lopsided = appendCall(maker->batch(2));
        for (Param &param : lopsided.params)
            if (qstrcmp(param.name, "body") == 0)
                param.value = std::vector<Utf8>{{"{}"}};
        const auto outcome = session->run(lopsided.statement, lopsided.params);
        QVERIFY(!outcome);
        QCOMPARE(outcome.why().sqlState, QByteArray("P0G04"));
        QCOMPARE(append(*session, FactMaker(till, clockNow()).batch(1001)), QByteArray("P0G04"));
        QCOMPARE(append(*session, FactMaker(till, clockNow()).batch(1000)), QByteArray());
    }
    void aBrokenChainIsRefused_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("first") << 0;
        QTest::newRow("middle") << 2;
        QTest::newRow("last") << 4;
    }
    void aBrokenChainIsRefused()
    {
        QFETCH(int, at);
        auto facts = maker->batch(5);
        facts[std::size_t(at)].body = "{\"a\":2}";

        const PgCall call = appendCall(facts);
        const auto outcome = session->run(call.statement, call.params);

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().sqlState, QByteArray("P0G05"));
        QCOMPARE(outcome.why().detail, QString::number(at + 1));
        QCOMPARE(stored(), 0);
    }
    void aChainThatDoesNotFollowWhatIsHeldIsRefused()
    {
        QCOMPARE(append(*session, maker->batch(2)), QByteArray());
        FactMaker other(till, clockNow()); // another history
        const auto facts = other.batch(3);

        QCOMPARE(append(*session, part(facts, 2, 1)), QByteArray("P0G05"));
    }
    void aClockThatDoesNotMoveOnIsRefused()
    {
        const Fact first = maker->make();
        QCOMPARE(append(*session, {first}), QByteArray());
        Fact second = maker->make();
        second.hlc = first.hlc;
        second.hash = base::chainHash(first.hash, second);

        QCOMPARE(append(*session, {second}), QByteArray("P0G03"));
    }
    void aClockThatIsHoursAheadIsNoReasonToRefuseASale()
    {
        const Hlc tomorrow = base::hlcAt(base::utcNow() + std::chrono::hours(20));

        QCOMPARE(append(*session, FactMaker(till, tomorrow).batch(1)), QByteArray());
    }
    void aClockFarBehindGoesToTheDefaultPartition()
    {
        QCOMPARE(append(*session, FactMaker(till, 1).batch(2)), QByteArray());

        QCOMPARE(numberOf(*owner, "SELECT count(*) FROM jiko.event_default"), 2);
    }
    void aBodyThatIsNoJsonObjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("no JSON") << QByteArray("{\"a\":") << QByteArray("22P02");
        QTest::newRow("array") << QByteArray("[1]") << QByteArray("P0G08");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << QByteArray("22021");
        QTest::newRow("too long") << "{\"a\":\"" + QByteArray(70000, 'x') + "\"}" << QByteArray("P0G08");
    }
    void aBodyThatIsNoJsonObjectIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, state);

        const PgCall call = appendCall({maker->make(body)});
        const auto outcome = session->run(call.statement, call.params);

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().sqlState, state);
        QCOMPARE(outcome.why().kind, PgTrouble::Refused);
    }
    void aTypeThatWouldBlurTheChainIsRefused()
    {
        QCOMPARE(append(*session, {maker->make("{}", "orders|line")}), QByteArray("P0G08"));
        FactMaker longer(till, clockNow());
        QCOMPARE(append(*session, {longer.make("{}", QByteArray(65, 'x'))}), QByteArray("P0G08"));
    }
    void whatIsRefusedAloneIsRefusedInABatch()
    {
        for (const QByteArray &body : {QByteArray("[1]"), "{\"a\":\"" + QByteArray(70000, 'x') + "\"}"}) {
            FactMaker facts(till, clockNow());
            QCOMPARE(append(*session, {facts.make(), facts.make(body), facts.make()}), QByteArray("P0G08"));
        }
        QCOMPARE(stored(), 0);
    }
    void aRevokedDeviceIsRefused()
    {
        QCOMPARE(append(*session, maker->batch(1)), QByteArray());

        QVERIFY(owner->run(Statement("SELECT api.revoke_device(:device)"), {{"device", till.number}}));

        QTRY_VERIFY(!session->connect()); // its session is ended, and it may not log in again
        const auto outcome = session->connect();
        QCOMPARE(outcome.why().kind, PgTrouble::Refused);
        QCOMPARE(outcome.why().sqlState, QByteArray("28000"));
    }
    void aDeviceRevokedInTheRowAloneIsRefusedAtOnce()
    {
        QVERIFY(session->connect());
        QVERIFY(owner->runScript("UPDATE jiko.device SET revoked = true WHERE kind = 'pos'"));

        QCOMPARE(append(*session, maker->batch(1)), QByteArray("P0G01"));
        const auto fetched = session->run(Statement("SELECT * FROM api.fetch_events('{}', '{}', '{}', 10)"));
        QVERIFY(!fetched);
        QCOMPARE(fetched.why().sqlState, QByteArray("P0G01"));
    }
    void factsOfAnotherDeviceAreRefused()
    {
        const TestDevice other = database.enrol(QStringLiteral("pos"));
        const auto facts = FactMaker(other, clockNow()).batch(2);

        QCOMPARE(append(*session, facts), QByteArray("P0G05"));
        QCOMPARE(stored(), 0);
    }
    void aRetryWithOtherContentIsRefused()
    {
        const Hlc clock = clockNow();
        QCOMPARE(append(*session, FactMaker(till, clock).batch(3)), QByteArray());
        // A copied disk: the same numbers and clocks, other facts (their streams differ).
        const auto copy = FactMaker(till, clock).batch(5);

        QCOMPARE(append(*session, part(copy, 0, 3)), QByteArray("P0G06"));
        QCOMPARE(append(*session, part(copy, 0, 5)), QByteArray("P0G06"));
        QCOMPARE(append(*session, part(copy, 3, 2)), QByteArray("P0G05"));
        QCOMPARE(stored(), 3);
    }
    void twoZombieConnectionsWithOverlappingWindowsStoreEachFactOnce()
    {
        const auto facts = maker->batch(400);
        std::atomic<int> surprises = 0;
        const auto sender = [&](unsigned seed) {
            PgSession zombie({till.conninfo});
            std::uint32_t random = seed;
            std::size_t held = 0;
            while (held < facts.size()) {
                random = random * 1664525u + 1013904223u;
                const std::size_t back = std::min<std::size_t>(held, (random >> 16) % 8);
                const std::size_t count = std::min<std::size_t>(1 + (random >> 8) % 12, facts.size() - (held - back));
                const PgCall call = appendCall(part(facts, held - back, count));
                const auto outcome = zombie.run(call.statement, call.params);
                if (outcome)
                    held = std::size_t((*outcome)[0].int64(0));
                else
                    ++surprises;
            }
        };
        std::thread one(sender, 1u);
        std::thread two(sender, 2u);
        one.join();
        two.join();

        QCOMPARE(surprises.load(), 0);
        QCOMPARE(stored(), 400);
        QCOMPARE(numberOf(*owner, "SELECT count(DISTINCT seq) FROM jiko.event"), 400);
        QCOMPARE(numberOf(*owner, "SELECT max(seq) FROM jiko.event"), 400);
    }
    void theDevicesOwnFactsComeOnlyWhenAskedFor()
    {
        QCOMPARE(append(*session, maker->batch(3)), QByteArray());

        QCOMPARE(numberOf(*session, "SELECT count(*) FROM api.fetch_events('{}', '{}', '{}', 10)"), 0);
        QCOMPARE(numberOf(*session, "SELECT count(*) FROM api.fetch_events('{}', '{}', '{}', 10, true)"), 3);
    }
    void anotherOutletSeesNothing()
    {
        QCOMPARE(append(*session, maker->batch(3)), QByteArray());
        const Id elsewhere = newId();
        database.addOutlet(database.tenant, elsewhere);
        PgSession other({database.enrolAt(elsewhere, QStringLiteral("pos")).conninfo});

        QCOMPARE(numberOf(other, "SELECT count(*) FROM api.fetch_events('{}', '{}', '{}', 10, true)"), 0);
    }
    void fetchGoesOnFromAVectorAndStopsAtItsLimit_data()
    {
        QTest::addColumn<bool>("clockKnown");
        QTest::newRow("clock known") << true;
        QTest::newRow("clock unknown") << false;
    }
    void fetchGoesOnFromAVectorAndStopsAtItsLimit()
    {
        QFETCH(bool, clockKnown);
        const auto facts = maker->batch(10);
        QCOMPARE(append(*session, facts), QByteArray());
        PgSession other({database.enrol(QStringLiteral("host")).conninfo});
        static const Statement fetch("SELECT seq FROM api.fetch_events(:device, :seq, :hlc, :max)");

        const auto rows = other.run(fetch,
            {{"device", std::vector<std::int32_t>{till.number}}, {"seq", std::vector<std::int64_t>{4}},
                {"hlc", std::vector<std::int64_t>{clockKnown ? facts[3].hlc : 0}}, {"max", 3}});

        QVERIFY(rows);
        QCOMPARE(rows->count(), 3);
        QCOMPARE((*rows)[0].int64(0), 5);
        QCOMPARE((*rows)[2].int64(0), 7);
    }
    void readersMissNothingWhileTransactionsAreHeldOpen()
    {
        // Several devices append, now and then holding the transaction open; one reader follows by its vector.
        constexpr int writers = 4;
        constexpr int batches = 60;
        std::atomic<int> running = writers;
        std::vector<TestDevice> tills;
        for (int i = 0; i < writers; ++i)
            tills.push_back(database.enrol(QStringLiteral("pos")));
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i)
            threads.emplace_back([&, i] {
                PgSession writer({tills[std::size_t(i)].conninfo});
                FactMaker facts(tills[std::size_t(i)], clockNow());
                for (int n = 0; n < batches; ++n) {
                    const PgCall call = appendCall(facts.batch(1 + (n + i) % 3));
                    const auto done = writer.inTransaction([&] {
                        auto outcome = writer.run(call.statement, call.params);
                        if (n % 10 == i)
                            QThread::msleep(15); // the held transaction itself
                        return outcome;
                    });
                    if (!done)
                        qFatal("%s", qPrintable(done.why().message));
                }
                --running;
            });
        PgSession reader({database.enrol(QStringLiteral("kitchen")).conninfo});
        static const Statement fetch("SELECT device, seq, hlc FROM api.fetch_events(:device, :seq, :hlc, 50)");
        std::map<std::int32_t, std::pair<std::int64_t, Hlc>> vector;
        int got = 0;
        int holes = 0;
        for (bool last = false;;) {
            std::vector<std::int32_t> device;
            std::vector<std::int64_t> seq;
            std::vector<std::int64_t> hlc;
            for (const auto &[number, mark] : vector) {
                device.push_back(number);
                seq.push_back(mark.first);
                hlc.push_back(mark.second);
            }
            const auto rows = reader.run(fetch, {{"device", device}, {"seq", seq}, {"hlc", hlc}});
            QVERIFY(rows);
            for (int i = 0; i < rows->count(); ++i, ++got) {
                const PgRow row = (*rows)[i];
                auto &mark = vector[std::int32_t(row.int64(0))];
                holes += row.int64(1) != mark.first + 1;
                mark = {row.int64(1), row.int64(2)};
            }
            if (last && rows->isEmpty())
                break;
            last = running == 0;
        }
        for (std::thread &thread : threads)
            thread.join();

        QCOMPARE(holes, 0);
        QCOMPARE(std::int64_t(got), stored());
    }
    void whoamiTellsADeviceWhereItStands()
    {
        const auto facts = maker->batch(2);
        QCOMPARE(append(*session, facts), QByteArray());

        const auto rows = session->run(Statement("SELECT * FROM api.whoami()"));

        QVERIFY(rows);
        const PgRow row = (*rows)[0];
        QCOMPARE(row.id(row.column("tenant")), database.tenant);
        QCOMPARE(row.id(row.column("outlet")), database.outlet);
        QCOMPARE(row.int64(row.column("device")), till.number);
        QCOMPARE(row.text(row.column("kind")), QStringLiteral("pos"));
        QCOMPARE(row.int64(row.column("last_seq")), 2);
        QCOMPARE(row.int64(row.column("last_hlc")), facts.back().hlc);
        QCOMPARE(row.bytes(row.column("last_hash")), facts.back().hash);
    }
    void twoMachinesWithOneDiskAreFoundAtTheirStart()
    {
        const Id first = newId();
        const Id second = newId();
        static const Statement boot("SELECT api.start_boot(:was, :now)");

        QVERIFY(session->run(boot, {{"was", Value()}, {"now", first}}));
        QVERIFY(session->run(boot, {{"was", first}, {"now", second}}));
        QVERIFY(session->run(boot, {{"was", first}, {"now", second}})); // its answer was lost
        const auto copy = session->run(boot, {{"was", first}, {"now", newId()}});

        QVERIFY(!copy);
        QCOMPARE(copy.why().sqlState, QByteArray("P0G06"));
    }
    void lateFactsMoveFromTheDefaultPartitionToTheirMonth()
    {
        QVERIFY(owner->runScript(
            "DROP TABLE jiko.event_" + QDate::currentDate().toString(QStringLiteral("yyyy_MM")).toLatin1()));
        QCOMPARE(append(*session, maker->batch(2)), QByteArray());
        QCOMPARE(numberOf(*owner, "SELECT count(*) FROM jiko.event_default"), 2);

        QCOMPARE(numberOf(*owner, "SELECT api.make_event_partitions(3)"), 1);

        QCOMPARE(numberOf(*owner, "SELECT count(*) FROM jiko.event_default"), 0);
        QCOMPARE(stored(), 2);
        QCOMPARE(numberOf(*owner, "SELECT api.make_event_partitions(3)"), 0);
        QCOMPARE(append(*session, maker->batch(1)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(AppendTest)
#include "append_test.moc"
