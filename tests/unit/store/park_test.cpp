#include "support/test_cluster.h"
#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

Hlc clockNow()
{
    return base::hlcAt(base::utcNow());
}

/// What the server has after a call, or the SQLSTATE of its refusal.
QByteArray answerOf(PgSession &session, const PgCall &call)
{
    const auto outcome = session.run(call.statement, call.params);
    return outcome ? QByteArray::number(qint64((*outcome)[0].int64(0))) : outcome.why().sqlState;
}

QByteArray append(PgSession &session, const std::vector<Fact> &facts)
{
    return answerOf(session, appendCall(facts));
}

QByteArray park(PgSession &session, const Fact &fact)
{
    static const Statement statement(
        "SELECT api.park_event(:seq, :hlc, :staff, :stream, :type, :version, :body, :hash)");
    return answerOf(session,
        {statement,
            {{"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream},
                {"type", Utf8{fact.type}}, {"version", static_cast<std::int16_t>(fact.version)},
                {"body", Utf8{fact.body}}, {"hash", fact.hash}}});
}

QByteArray relay(PgSession &session, int device, const std::vector<Fact> &facts)
{
    static const Statement statement("SELECT api.relay_events(:device, :first_seq, :hlc, :staff, :stream, :type, "
                                     ":version, :body, :hash)");
    Params params = appendCall(facts).params;
    params.push_back({"device", device});
    return answerOf(session, {statement, params});
}

Fact madeAnew(Fact fact, const QByteArray &previousHash)
{
    fact.hash = base::chainHash(previousHash, fact);
    return fact;
}

/// What a device has seen of another one.
struct Seen {
    std::vector<std::int32_t> device;
    std::vector<std::int64_t> seq;
    std::vector<std::int64_t> hlc;
};

/// "1 2! 3": the numbers another device is shown, parked ones with a mark.
QByteArray shown(PgSession &session, const Seen &seen = {})
{
    static const Statement statement("SELECT seq, fault FROM api.fetch_events(:device, :seq, :hlc, 10) AS shown");
    const auto rows = session.run(statement, {{"device", seen.device}, {"seq", seen.seq}, {"hlc", seen.hlc}});
    QByteArrayList words;
    for (int i = 0; rows && i < rows->count(); ++i)
        words << QByteArray::number(qint64((*rows)[i].int64(0))) + ((*rows)[i].isNull(1) ? "" : "!");
    return words.join(' ');
}

} // namespace

class ParkTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    TestDevice till;
    TestDevice kitchen;
    std::unique_ptr<PgSession> owner;
    std::unique_ptr<PgSession> session;
    std::unique_ptr<PgSession> other;
    std::unique_ptr<FactMaker> maker;

    QByteArray word(const char *sql)
    {
        const auto rows = owner->run(Statement(sql));
        return rows && !rows->isEmpty() ? (*rows)[0].utf8(0) : QByteArray("?");
    }

private Q_SLOTS:
    void init()
    {
        database = TestCluster::instance().freshDatabase();
        till = database.enrol(QStringLiteral("pos"));
        kitchen = database.enrol(QStringLiteral("kitchen"));
        owner = std::make_unique<PgSession>(PgSession::Options{database.ownerConninfo});
        session = std::make_unique<PgSession>(PgSession::Options{till.conninfo});
        other = std::make_unique<PgSession>(PgSession::Options{kitchen.conninfo});
        maker = std::make_unique<FactMaker>(till, clockNow());
    }

    void whatDoesNotHoldIsParkedAndTheRestGoesOn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("no JSON") << QByteArray("{\"a\":") << QByteArray("no_object");
        QTest::newRow("array") << QByteArray("[1]") << QByteArray("no_object");
        QTest::newRow("too long") << "{\"a\":\"" + QByteArray(70000, 'x') + "\"}" << QByteArray("too_large");
        QTest::newRow("another's hash") << QByteArray() << QByteArray("chain_broken");
    }
    void whatDoesNotHoldIsParkedAndTheRestGoesOn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, fault);
        const Fact first = maker->make();
        Fact bad = maker->make(body.isEmpty() ? "{}" : body);
        const Fact third = maker->make();
        if (body.isEmpty())
            bad.body = "{\"changed\":1}";
        QCOMPARE(append(*session, {first}), QByteArray("1"));

        QCOMPARE(park(*session, bad), QByteArray("2"));
        QCOMPARE(append(*session, {third}), QByteArray("3"));

        QCOMPARE(shown(*other), QByteArray("1 2! 3"));
        QCOMPARE(word("SELECT fault FROM jiko.dead_letter"), fault);
        QCOMPARE(word("SELECT count(*)::text FROM jiko.event"), QByteArray("2"));
    }
    void theClockOfAParkedFactIsNotBelieved()
    {
        const Fact first = maker->make();
        Fact bad = maker->make();
        bad.hlc = base::hlcAt(base::utcNow() + std::chrono::hours(9000)); // the hash is another one's, too
        Fact third = maker->make();
        QCOMPARE(append(*session, {first}), QByteArray("1"));
        QCOMPARE(park(*session, bad), QByteArray("2"));

        QCOMPARE(append(*session, {third}), QByteArray("3"));

        QCOMPARE(shown(*other), QByteArray("1 2! 3"));
        QCOMPARE(
            word("SELECT last_hlc::text FROM jiko.device WHERE kind = 'pos'"), QByteArray::number(qint64(third.hlc)));
    }
    void aStuckClockIsParked()
    {
        const Fact first = maker->make();
        Fact second = maker->make();
        second.hlc = first.hlc;
        second = madeAnew(second, first.hash);
        QCOMPARE(append(*session, {first}), QByteArray("1"));

        QCOMPARE(park(*session, second), QByteArray("2"));

        QCOMPARE(word("SELECT fault FROM jiko.dead_letter"), QByteArray("clock_stuck"));
    }
    void aSoundFactIsAppendedThoughItWasToBeParked()
    {
        QCOMPARE(park(*session, maker->make()), QByteArray("1"));
        QCOMPARE(shown(*other), QByteArray("1"));
    }
    void parkingAgainIsHarmlessAndAnotherFactUnderItsNumberIsNot()
    {
        const Fact bad = maker->make("[1]");
        QCOMPARE(park(*session, bad), QByteArray("1"));
        QCOMPARE(park(*session, bad), QByteArray("1"));
        QCOMPARE(append(*session, {bad, maker->make()}), QByteArray("2"));

        QCOMPARE(park(*session, madeAnew(bad, QByteArray(32, 'x'))), QByteArray("P0G06"));
        QCOMPARE(park(*session, FactMaker(till, clockNow()).batch(9).back()), QByteArray("P0G02"));
    }
    void aReaderThatStandsBeforeAParkedFactIsShownWhatFollows()
    {
        const Fact first = maker->make();
        const Fact bad = maker->make("[1]");
        const Fact third = maker->make();
        append(*session, {first});
        park(*session, bad);
        append(*session, {third});

        QCOMPARE(shown(*other, {{till.number}, {1}, {first.hlc}}), QByteArray("2! 3"));
        QCOMPARE(shown(*other, {{till.number}, {2}, {first.hlc}}), QByteArray("3"));
    }

    void anotherDeviceBringsWhatItsAuthorCouldNot()
    {
        const auto facts = maker->batch(4);
        QCOMPARE(append(*session, {facts[0]}), QByteArray("1"));

        QCOMPARE(relay(*other, till.number, {facts[1], facts[2]}), QByteArray("3"));

        QCOMPARE(word("SELECT string_agg(coalesce(relayed_by, 0)::text, ' ' ORDER BY seq) FROM jiko.event"),
            "0 " + QByteArray::number(kitchen.number) + " " + QByteArray::number(kitchen.number));
        // The author comes back and brings them all: each is there once.
        QCOMPARE(append(*session, facts), QByteArray("4"));
        QCOMPARE(word("SELECT count(*)::text FROM jiko.event"), QByteArray("4"));
        QCOMPARE(relay(*other, till.number, facts), QByteArray("4"));
    }
    void aRelayIsJudgedLikeItsAuthor()
    {
        auto facts = maker->batch(3);
        QCOMPARE(relay(*other, till.number, {facts[1]}), QByteArray("P0G02"));
        facts[0].body = "{\"a\":2}";
        QCOMPARE(relay(*other, till.number, {facts[0]}), QByteArray("P0G05"));
        QCOMPARE(word("SELECT count(*)::text FROM jiko.event"), QByteArray("0"));
    }
    void whoIsNotOfTheOutletBringsNothing()
    {
        const Id elsewhere = newId();
        database.addOutlet(database.tenant, elsewhere);
        const TestDevice stranger = database.enrolAt(elsewhere, QStringLiteral("pos"));
        PgSession strange({stranger.conninfo});

        QCOMPARE(relay(strange, till.number, maker->batch(1)), QByteArray("P0G01"));
    }
    void whatARevokedDeviceWroteBeforeCountsAndItBringsNothingMore()
    {
        const auto facts = maker->batch(2);
        QVERIFY(session->connect());
        QVERIFY(owner->runScript("UPDATE jiko.device SET revoked = true WHERE kind = 'pos'"));

        QCOMPARE(append(*session, facts), QByteArray("P0G01"));
        QCOMPARE(park(*session, facts[0]), QByteArray("P0G01"));
        QCOMPARE(relay(*other, till.number, facts), QByteArray("2"));
        QCOMPARE(relay(*session, kitchen.number, FactMaker(kitchen, clockNow()).batch(1)), QByteArray("P0G01"));
    }
    void theHeadsSayHowFarEachDeviceIs()
    {
        const auto facts = maker->batch(2);
        append(*session, facts);

        const auto rows = other->run(Statement("SELECT device, seq, hlc, hash FROM api.heads() AS head"));

        QVERIFY(rows);
        QCOMPARE(rows->count(), 1);
        QCOMPARE((*rows)[0].int64(0), till.number);
        QCOMPARE((*rows)[0].int64(1), 2);
        QCOMPARE((*rows)[0].int64(2), facts[1].hlc);
        QCOMPARE((*rows)[0].bytes(3), facts[1].hash);
    }
};

QTEST_GUILESS_MAIN(ParkTest)
#include "park_test.moc"
