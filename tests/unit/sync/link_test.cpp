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
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
