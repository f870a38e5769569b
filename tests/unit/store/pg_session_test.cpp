#include "store/pg_session.h"
#include <QTest>

#include "support/test_cluster.h"

#include <QElapsedTimer>

#include <thread>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {
struct Dish {
    Id id;
    QString name;
    std::int64_t minor = 0;
    bool onSale = false;
    std::optional<QString> note;
};
template <class Io> void describe(Io &io, Dish &d)
{
    io("id", d.id);
    io("name", d.name);
    io("minor", d.minor);
    io("on_sale", d.onSale);
    io("note", d.note);
}
} // namespace

class PgSessionTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    std::unique_ptr<PgSession> session;

    std::unique_ptr<PgSession> another(std::chrono::milliseconds timeout = std::chrono::seconds(5))
    {
        return std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo, "test", timeout});
    }
    std::int64_t number(const char *sql)
    {
        const auto rows = session->run(Statement(sql));
        return rows && !rows->isEmpty() ? (*rows)[0].int64(0) : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        database = TestCluster::instance().emptyDatabase();
        PgSession owner({database.ownerConninfo});
        QVERIFY(owner.runScript(
            "CREATE TABLE dish (id uuid, name text, minor bigint, on_sale boolean, note text, picture bytea);"
            "CREATE TABLE note (id integer PRIMARY KEY CHECK (id <> 13))"));
    }
    void init()
    {
        session = another();
        QVERIFY(session->runScript("TRUNCATE dish, note"));
    }

    void everyKindOfValueComesBackAsItWent()
    {
        const Id id = newId();
        const QByteArray picture("\0\x01\xff", 3);
        QVERIFY(session->run(Statement("INSERT INTO dish VALUES (:id, :name, :minor, :on_sale, :note, :picture)"),
            {{"id", id}, {"name", QStringLiteral("Kuku كباب")}, {"minor", -9007199254740993LL}, {"on_sale", true},
                {"note", Value()}, {"picture", picture}}));

        const auto rows = session->run(Statement("SELECT * FROM dish"));

        QVERIFY(rows);
        const auto dishes = rows->as<Dish>();
        QVERIFY(dishes);
        QCOMPARE(dishes->front().id, id);
        QCOMPARE(dishes->front().name, QStringLiteral("Kuku كباب"));
        QCOMPARE(dishes->front().minor, -9007199254740993LL);
        QVERIFY(dishes->front().onSale);
        QVERIFY(!dishes->front().note);
        QCOMPARE((*rows)[0].bytes(5), picture);
        QVERIFY(!session->run(Statement("SELECT name FROM dish"))->as<Dish>());
    }
    void vectorsTravelAsArrays()
    {
        const Id id = newId();
        const auto rows = session->run(
            Statement("SELECT CAST(:small AS smallint[]), CAST(:int AS integer[]), CAST(:big AS bigint[]), "
                      "CAST(:text AS text[]), CAST(:bytes AS bytea[]), CAST(:id AS uuid[]), CAST(:none AS bigint[])"),
            {{"small", std::vector<std::int16_t>{-1, 2}}, {"int", std::vector<std::int32_t>{3}},
                {"big", std::vector<std::int64_t>{INT64_MIN}}, {"text", std::vector<Utf8>{{"a\"b"}, {""}}},
                {"bytes", std::vector<QByteArray>{QByteArray("\0\xff", 2)}}, {"id", std::vector<Id>{id}},
                {"none", std::vector<std::int64_t>{}}});

        QVERIFY(rows);
        const PgRow row = (*rows)[0];
        QCOMPARE(row.text(0), QStringLiteral("{-1,2}"));
        QCOMPARE(row.text(1), QStringLiteral("{3}"));
        QCOMPARE(row.text(2), QStringLiteral("{-9223372036854775808}"));
        QCOMPARE(row.text(3), QStringLiteral("{\"a\\\"b\",\"\"}"));
        QCOMPARE(row.text(4), QStringLiteral("{\"\\\\x00ff\"}"));
        QCOMPARE(row.text(5), QLatin1Char('{') + id.toString(QUuid::WithoutBraces) + QLatin1Char('}'));
        QCOMPARE(row.text(6), QStringLiteral("{}"));
    }
    void aStatementIsPreparedOnceAConnection()
    {
        const Statement one("SELECT 1");
        QVERIFY(session->run(one) && session->run(one));

        QCOMPARE(number("SELECT count(*) FROM pg_prepared_statements WHERE statement = 'SELECT 1'"), 1);
    }
    void problemsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char *name, const char *sql, PgTrouble kind, const char *state) {
            QTest::newRow(name) << QByteArray(sql) << int(kind) << QByteArray(state);
        };
        row("constraint", "INSERT INTO note VALUES (13)", PgTrouble::Refused, "23514");
        row("value", "SELECT CAST('x' AS integer)", PgTrouble::Refused, "22P02");
        row("wrong SQL", "SELECT FROM WHERE", PgTrouble::Broken, "42601");
        row("no such table", "SELECT * FROM nowhere", PgTrouble::Broken, "42P01");
    }
    void problemsAreToldApart()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        QFETCH(QByteArray, state);

        const auto outcome = session->run(Statement(sql));

        QVERIFY(!outcome);
        QCOMPARE(int(outcome.why().kind), kind);
        QCOMPARE(outcome.why().sqlState, state);
        QVERIFY(!outcome.why().message.isEmpty());
        QVERIFY(session->run(Statement("SELECT 1"))); // and the session goes on
    }
    void aWrongParameterIsOurFault()
    {
        const auto outcome = session->run(Statement("SELECT :a"), {{"b", 1}});

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Broken);
    }
    void togetherMeansAllOrNothing()
    {
        const Statement insert("INSERT INTO note VALUES (:id)");

        const auto failed =
            session->runTogether({{insert, {{"id", 1}}}, {insert, {{"id", 13}}}, {insert, {{"id", 2}}}});
        QVERIFY(!failed);
        QCOMPARE(failed.why().sqlState, QByteArray("23514"));
        QCOMPARE(number("SELECT count(*) FROM note"), 0);

        const auto done = session->runTogether({{insert, {{"id", 1}}}, {Statement("SELECT count(*) FROM note"), {}}});
        QVERIFY(done);
        QCOMPARE(done->at(0).affected(), 1);
        QCOMPARE(done->at(1)[0].int64(0), 1);
    }
    void eachMeansEachForItself()
    {
        const Statement insert("INSERT INTO note VALUES (:id)");

        const auto outcomes = session->runEach({{insert, {{"id", 1}}}, {insert, {{"id", 13}}}, {insert, {{"id", 2}}}});

        QCOMPARE(outcomes.size(), std::size_t(3));
        QVERIFY(outcomes[0]);
        QVERIFY(!outcomes[1]);
        QCOMPARE(outcomes[1].why().sqlState, QByteArray("23514"));
        QVERIFY(outcomes[2]);
        QCOMPARE(number("SELECT count(*) FROM note"), 2);
    }
    void aStatementWhosePreparationWasSkippedIsPreparedNextTime()
    {
        const Statement insert("INSERT INTO note VALUES (:id)");
        const Statement count("SELECT count(*) FROM note");

        QVERIFY(!session->runTogether({{insert, {{"id", 13}}}, {count, {}}}));

        QVERIFY(session->run(count));
    }
    void aLongPipelineDoesNotStandStill()
    {
        // More than both sides' buffers hold, each way.
        const Statement echo("SELECT CAST(:text AS text)");
        std::vector<PgCall> calls(200, PgCall{echo, {{"text", Utf8{QByteArray(100000, 'x')}}}});

        const auto done = another(std::chrono::seconds(30))->runTogether(calls);

        QVERIFY(done);
        QCOMPARE(done->back()[0].utf8(0).size(), 100000);
    }
    void aProblemInATransactionUndoesAllOfIt()
    {
        const Statement insert("INSERT INTO note VALUES (:id)");

        const auto outcome = session->inTransaction([&]() -> PgOutcome<PgRows> {
            if (auto first = session->run(insert, {{"id", 1}}); !first)
                return first;
            return session->run(insert, {{"id", 13}});
        });

        QVERIFY(!outcome);
        QCOMPARE(number("SELECT count(*) FROM note"), 0);
        QVERIFY(session->inTransaction([&] { return session->run(insert, {{"id", 1}}); }));
        QCOMPARE(number("SELECT count(*) FROM note"), 1);
    }
    void whoComesSecondIsTold()
    {
        QVERIFY(session->runScript("INSERT INTO note VALUES (1)"));
        const auto other = another();
        const Statement update("UPDATE note SET id = :id");

        const auto outcome = session->inTransaction([&]() -> PgOutcome<PgRows> {
            if (auto set = session->runScript("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"); !set)
                return Refused{set.why()};
            if (auto read = session->run(Statement("SELECT * FROM note")); !read)
                return read;
            if (auto overtaken = other->run(update, {{"id", 2}}); !overtaken)
                return overtaken;
            return session->run(update, {{"id", 3}});
        });

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Stale);
        QCOMPARE(outcome.why().sqlState, QByteArray("40001"));
    }
    void anAnswerThatDoesNotComeInTimeIsUnreachable()
    {
        const auto hasty = another(std::chrono::milliseconds(200));
        QVERIFY(hasty->connect());
        QElapsedTimer timer;
        timer.start();

        const auto outcome = hasty->run(Statement("SELECT pg_sleep(30)"));

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Unreachable);
        QVERIFY(timer.elapsed() < 10000);
        QVERIFY(hasty->run(Statement("SELECT 1")));
    }
    void aServerThatIsNotThereIsUnreachable()
    {
        PgSession nobody({"host=/nonexistent dbname=x", "test", std::chrono::milliseconds(500)});

        const auto outcome = nobody.run(Statement("SELECT 1"));

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Unreachable);
    }
    void aLoginThatIsNotOursIsRefused()
    {
        PgSession stranger({TestCluster::instance().cluster().conninfo(database.name, "nobody_known")});
        const auto outcome = stranger.connect();
        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Refused);
        QVERIFY(outcome.why().sqlState.startsWith("28"));

        PgSession lost({TestCluster::instance().cluster().conninfo("nowhere")});
        QCOMPARE(lost.connect().why().sqlState, QByteArray("3D000"));
    }
    void aPasswordInTheSettingsIsRefusedAndNotRepeated()
    {
        PgSession careless({"host=/tmp user=x password=geheim"});
        PgSession garbled({"host=/tmp password='geheim"});

        for (PgSession *wrong : {&careless, &garbled}) {
            const auto outcome = wrong->connect();
            QVERIFY(!outcome);
            QCOMPARE(outcome.why().kind, PgTrouble::Broken);
            QVERIFY(!outcome.why().message.contains(QLatin1String("geheim")));
        }
    }
    void aConnectionThatDiedIsNoticedAndMadeAnew()
    {
        QVERIFY(session->connect());
        const int before = session->generation();
        const auto own = session->run(Statement("SELECT pg_backend_pid()"));
        QVERIFY(another()->run(Statement("SELECT pg_terminate_backend(:pid, 5000)"), {{"pid", (*own)[0].int64(0)}}));

        QVERIFY(session->run(Statement("SELECT 1")));
        QCOMPARE(session->generation(), before + 1);
    }
    void aTransactionThatLostItsConnectionDoesNotGoOnOnAnother()
    {
        const auto killer = another();
        const Statement kill("SELECT pg_terminate_backend(:pid, 5000)"); // answers when the other is gone
        const auto outcome = session->inTransaction([&]() -> PgOutcome<PgRows> {
            const auto own = session->run(Statement("SELECT pg_backend_pid()"));
            if (!own || !killer->run(kill, {{"pid", (*own)[0].int64(0)}}))
                return Refused{PgProblem{}};
            if (auto first = session->run(Statement("SELECT 1")); first)
                return first;
            return session->run(Statement("INSERT INTO note VALUES (7)"));
        });

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, PgTrouble::Unreachable);
        QCOMPARE(number("SELECT count(*) FROM note"), 0);
    }
    void aHintWakesAndSoDoesACall()
    {
        QVERIFY(session->listen("jiko_wake"));
        QCOMPARE(*session->waitForHint(std::chrono::milliseconds(0)), PgSession::Woken::TimedOut);

        const auto other = another();
        QVERIFY(other->runEach({{Statement("SELECT 1"), {}}, {Statement("NOTIFY jiko_wake"), {}}})[1]);
        QCOMPARE(*session->waitForHint(std::chrono::seconds(5)), PgSession::Woken::Hint);
        QCOMPARE(*session->waitForHint(std::chrono::milliseconds(0)), PgSession::Woken::TimedOut);

        std::thread caller([this] { session->wake(); });
        QCOMPARE(*session->waitForHint(std::chrono::seconds(5)), PgSession::Woken::Called);
        caller.join();
    }
    void hintsThatCameDuringACallCount()
    {
        QVERIFY(session->listen("jiko_wake"));
        QVERIFY(another()->runScript("NOTIFY jiko_wake"));
        QVERIFY(session->run(Statement("SELECT 1")));

        QCOMPARE(*session->waitForHint(std::chrono::seconds(5)), PgSession::Woken::Hint);
    }
    void channelsAreHeardAgainAfterAReconnection()
    {
        QVERIFY(session->listen("jiko_wake"));
        session->disconnect();

        QCOMPARE(
            *session->waitForHint(std::chrono::seconds(5)), PgSession::Woken::Hint); // look: one may have been missed
        QVERIFY(another()->runScript("NOTIFY jiko_wake"));
        QCOMPARE(*session->waitForHint(std::chrono::seconds(5)), PgSession::Woken::Hint);
    }
};

QTEST_GUILESS_MAIN(PgSessionTest)
#include "pg_session_test.moc"
