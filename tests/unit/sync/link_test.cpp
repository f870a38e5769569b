#include "support/test_cluster.h"
#include "sync/node.h"
#include "sync/pg_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::sync;
using test::TestCluster;
using test::TestDatabase;
using test::TestDevice;

namespace {
Terminal terminalOf(const TestDevice &device, const QString &home)
{
    Terminal terminal;
    terminal.tenant = device.tenant;
    terminal.outlet = device.outlet;
    terminal.device = device.number;
    terminal.name = QStringLiteral("Till");
    terminal.kind = QStringLiteral("pos");
    terminal.stream = newId();
    terminal.conninfo = device.conninfo;
    terminal.pepper = QByteArray(32, 'p');
    terminal.home = home;
    return terminal;
}
Terminal withoutServer(Terminal terminal)
{
    terminal.conninfo = "host=/nowhere dbname=jiko user=nobody";
    return terminal;
}

Draft draft(int version = 1)
{
    return {newId(), "test.happened", version, "{}"};
}

/// A terminal that is up, or a failed test.
std::unique_ptr<Node> started(const Terminal &terminal)
{
    auto node = std::make_unique<Node>(terminal);
    QSignalSpy ready(node.get(), &Node::ready);
    node->start();
    return ready.wait() ? std::move(node) : nullptr;
}
} // namespace

class LinkTest : public QObject {
    Q_OBJECT
private:
    TestDatabase database;
    std::unique_ptr<store::PgSession> owner;
    std::unique_ptr<QTemporaryDir> homes;

    QString home(const char *name)
    {
        const QString path = homes->filePath(QLatin1String(name));
        QDir().mkpath(path);
        return path;
    }
    qint64 number(const char *sql)
    {
        const auto rows = owner->run(store::Statement(sql));
        return rows && !rows->isEmpty() ? (*rows)[0].int64(0) : -1;
    }

private Q_SLOTS:
    void init()
    {
        database = TestCluster::instance().freshDatabase();
        owner = std::make_unique<store::PgSession>(store::PgSession::Options{database.ownerConninfo});
        homes = std::make_unique<QTemporaryDir>();
    }

    void factsGoToTheServerAndToTheOthers()
    {
        const auto till = started(terminalOf(database.enrol(QStringLiteral("pos")), home("till")));
        const auto host = started(terminalOf(database.enrol(QStringLiteral("host")), home("host")));
        QVERIFY(till && host);
        QSignalSpy told(host.get(), &Node::told);

        till->record({draft(), draft()}, {});

        QTRY_COMPARE(told.count(), 2);
        QTRY_COMPARE(till->waiting(), 0);
    }
    void theHintsOfABurstAreSharedAndTheLastIsNotForgotten()
    {
        for (const bool olderDatabase : {false, true}) {
            if (olderDatabase)
                QVERIFY(owner->runScript("DROP FUNCTION api.wake()"));
            const TestDevice device = database.enrol(QStringLiteral("pos"));
            store::PgSession session({device.conninfo});
            store::PgSession ears({database.ownerConninfo});
            QVERIFY(ears.listen("jiko_wake"));
            PgServer server(session, device.tenant);
            test::FactMaker maker(device, base::hlcAt(base::utcNow()));
            const auto heard = [&ears](std::chrono::milliseconds atMost) {
                const auto woken = ears.waitForHint(atMost);
                return woken && *woken == store::PgSession::Woken::Hint;
            };
            const auto payAll = [&server] {
                for (auto due = server.payHint(base::momentNow()); due;)
                    due = server.payHint(*due);
            };

            QVERIFY(server.append({maker.make()}));
            payAll();
            QVERIFY(heard(std::chrono::seconds(10)));

            QVERIFY(server.append({maker.make()}));
            QVERIFY(server.append({maker.make()}));
            payAll();
            QVERIFY(heard(std::chrono::seconds(10)));
            QVERIFY(!server.payHint(base::momentNow() + std::chrono::hours(1))); // nothing is owed any more
        }
    }
    void aTerminalTellsHowItIsAndLearnsHowWrongItsClockIs()
    {
        QCoreApplication::setApplicationVersion(QStringLiteral("9.8"));
        // The server's clock cannot be set from here: it answers as one that is behind by an hour and a half.
        QVERIFY(owner->runScript("ALTER FUNCTION api.report_device(text, bigint, bigint, bigint, bigint, bigint, text, "
                                 "integer) RENAME TO report_in_time;"
                                 "CREATE FUNCTION api.report_device(text, bigint, bigint, bigint, bigint, bigint, "
                                 "text, integer) RETURNS bigint SECURITY DEFINER LANGUAGE sql AS "
                                 "'SELECT api.report_in_time($1, $2, $3, $4, $5, $6, $7, $8) - 5400000000';"
                                 "GRANT EXECUTE ON FUNCTION api.report_device(text, bigint, bigint, bigint, bigint, "
                                 "bigint, text, integer) TO jiko_terminal"));
        const Terminal terminal = terminalOf(database.enrol(QStringLiteral("pos")), home("till"));
        {
            const auto offline = started(withoutServer(terminal));
            QVERIFY(offline);
            offline->record({draft(), draft()}, {});
        }

        const auto till = started(terminal);
        QVERIFY(till);

        QTRY_VERIFY(till->link().clockAhead.has_value());
        const auto off = *till->link().clockAhead - std::chrono::minutes(90);
        QVERIFY(std::chrono::abs(off) < std::chrono::seconds(5));
        QCOMPARE(number("SELECT count(*) FROM jiko.device_state WHERE version = '9.8' AND trouble = '' "
                        "AND disk_free_bytes > 0 AND disk_total_bytes >= disk_free_bytes"),
            1);
        QTRY_COMPARE(number("SELECT waiting FROM jiko.device_state"), 0); // said again when all had gone
        QTRY_COMPARE(till->waiting(), 0);
    }
    void whatWaitedIsToldWithItsAge()
    {
        QVERIFY(owner->runScript("CREATE TABLE jiko.told (waiting bigint, waiting_for_ms bigint);"
                                 "CREATE FUNCTION jiko.note() RETURNS trigger LANGUAGE plpgsql AS 'begin insert into "
                                 "jiko.told values (new.waiting, extract(epoch from new.seen_at - new.waiting_since) "
                                 "* 1000); return new; end';"
                                 "CREATE TRIGGER note BEFORE INSERT OR UPDATE ON jiko.device_state "
                                 "FOR EACH ROW EXECUTE FUNCTION jiko.note()"));
        const TestDevice device = database.enrol(QStringLiteral("pos"));
        const Terminal terminal = terminalOf(device, home("till"));
        {
            auto opened = JournalFile::open(
                {terminal.home + QStringLiteral("/journal.db"), device.tenant, device.outlet, device.number, {}});
            QVERIFY(opened);
            Author author(device.tenant, device.outlet, device.number);
            JournalBatch batch;
            batch.own = author.write({draft(), draft()}, {}, base::utcNow() - std::chrono::hours(2));
            QVERIFY(std::move(opened).value().commit(batch));
        }

        const auto till = started(terminal);
        QVERIFY(till);

        QTRY_COMPARE(number("SELECT count(*) FROM jiko.told WHERE waiting = 2 AND waiting_for_ms BETWEEN 7190000 AND "
                            "7260000"),
            1);
        QTRY_VERIFY(number("SELECT count(*) FROM jiko.told WHERE waiting = 0 AND waiting_for_ms IS NULL") > 0);
    }
    void aServerThatDoesNotKnowTheQuestionIsInNobodysWay()
    {
        QVERIFY(owner->runScript("DROP FUNCTION api.report_device"));

        const auto till = started(terminalOf(database.enrol(QStringLiteral("pos")), home("till")));
        QVERIFY(till);
        till->record({draft()}, {});

        QTRY_COMPARE(number("SELECT count(*) FROM jiko.event"), 1);
        QTRY_COMPARE(till->state(), Node::State::Synced);
        QVERIFY(!till->link().clockAhead);
    }
    void aFactThatTheServerCannotTakeIsInNobodysWay()
    {
        const auto till = started(terminalOf(database.enrol(QStringLiteral("pos")), home("till")));
        QVERIFY(till);

        till->record({draft()}, {});
        till->record({draft(40'000)}, {}); // beyond the server's numbers, so that it computes another hash
        till->record({draft()}, {});

        QTRY_COMPARE(till->waiting(), 0);
        QVERIFY(till->state() != Node::State::NeedsHelp);
        QCOMPARE(number("SELECT count(*) FROM jiko.event"), 2);
        QCOMPARE(number("SELECT seq FROM jiko.dead_letter"), 2);
    }
    void whatADeadTerminalCouldNotBringIsBroughtByAnother()
    {
        const TestDevice dead = database.enrol(QStringLiteral("pos"));
        const TestDevice alive = database.enrol(QStringLiteral("pos"));
        const Terminal survivor = terminalOf(alive, home("alive"));
        {
            auto opened = JournalFile::open(
                {survivor.home + QStringLiteral("/journal.db"), alive.tenant, alive.outlet, alive.number, {}});
            QVERIFY(opened);
            Author author(dead.tenant, dead.outlet, dead.number);
            JournalBatch batch;
            batch.others = author.write({draft(), draft(), draft()}, {}, base::utcNow());
            QVERIFY(std::move(opened).value().commit(batch));
        }

        const auto node = started(survivor);
        QVERIFY(node);

        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM jiko.event"), 3, 20'000);
        QCOMPARE(number("SELECT min(relayed_by) FROM jiko.event"), alive.number);
    }
    void aDiskThatLostItsLastFactsTakesThemBack()
    {
        const TestDevice device = database.enrol(QStringLiteral("pos"));
        const Terminal terminal = terminalOf(device, home("first"));
        const Terminal older = terminalOf(device, home("older"));
        {
            const auto till = started(withoutServer(terminal));
            QVERIFY(till);
            till->record({draft(), draft()}, {});
        }
        QVERIFY(QFile::copy(terminal.home + QStringLiteral("/journal.db"), older.home + QStringLiteral("/journal.db")));
        {
            const auto till = started(terminal);
            QVERIFY(till);
            till->record({draft(), draft()}, {});
            QTRY_COMPARE(till->waiting(), 0);
        }

        const auto till = started(older);
        QVERIFY(till);
        int told = 0;
        connect(till.get(), &Node::told, this, [&told] { ++told; });

        QTRY_COMPARE(told, 2);
        QTRY_COMPARE(till->state(), Node::State::Synced);
        QCOMPARE(till->record({draft()}, {}).front().seq, 5);
        QTRY_COMPARE(till->waiting(), 0);
        QCOMPARE(number("SELECT count(*) FROM jiko.event"), 5);
    }
    void aCopiedDiskThatWentAnotherWayIsNotWrittenOver()
    {
        const TestDevice device = database.enrol(QStringLiteral("pos"));
        const Terminal first = terminalOf(device, home("first"));
        const Terminal copy = terminalOf(device, home("copy"));
        {
            const auto till = started(withoutServer(first));
            QVERIFY(till);
            till->record({draft(), draft()}, {});
        }
        QVERIFY(QFile::copy(first.home + QStringLiteral("/journal.db"), copy.home + QStringLiteral("/journal.db")));
        {
            const auto till = started(first);
            QVERIFY(till);
            till->record({draft()}, {});
            QTRY_COMPARE(till->waiting(), 0);
        }
        {
            const auto till = started(withoutServer(copy));
            QVERIFY(till);
            for (int i = 0; i < 5; ++i)
                till->record({draft()}, {});
        }

        const auto till = started(copy);
        QVERIFY(till);

        QTRY_COMPARE(till->state(), Node::State::NeedsHelp);
        QCOMPARE(till->link().refusal, PushRefusal::Forked);
        QCOMPARE(number("SELECT count(*) FROM jiko.event"), 3);
        QCOMPARE(number("SELECT count(*) FROM jiko.dead_letter"), 0);
        QTRY_COMPARE(number("SELECT count(*) FROM jiko.device_state WHERE forked_at IS NOT NULL"), 1);
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
