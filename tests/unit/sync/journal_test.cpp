#include "store/sqlite_db.h"
#include "sync/journal.h"
#include "sync/node.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::sync;

namespace {
const Id tenant = QUuid::createUuid();
const Id outlet = QUuid::createUuid();

/// Away from any server: the socket folder does not exist.
Terminal offlineTerminal(const QString &home)
{
    Terminal terminal;
    terminal.tenant = tenant;
    terminal.outlet = outlet;
    terminal.device = 1;
    terminal.name = QStringLiteral("Till 1");
    terminal.kind = QStringLiteral("pos");
    terminal.stream = newId();
    terminal.conninfo = "host=/nowhere dbname=jiko user=nobody";
    terminal.pepper = QByteArray(32, 'p');
    terminal.home = home;
    return terminal;
}

Draft draftNo(int number)
{
    return {newId(), "test.happened", 1, "{\"n\":" + QByteArray::number(number) + "}"};
}

std::vector<Fact> factsOnDisk(const QString &home)
{
    Journal journal({home + QStringLiteral("/journal.db"), tenant, outlet, 1, {}});
    std::vector<Fact> facts;
    QEventLoop loop;
    QObject::connect(&journal, &Journal::opened, &loop, [&](const auto &contents) {
        facts = contents->facts;
        loop.quit();
    });
    QObject::connect(&journal, &Journal::troubled, &loop, &QEventLoop::quit);
    journal.open();
    loop.exec();
    return facts;
}
} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFactIsToldAtOnceAndWrittenLater()
    {
        QTemporaryDir home;
        Node node(offlineTerminal(home.path()));
        QList<QByteArray> told;
        node.onFact([&](const Fact &fact) { told.append(fact.body); });
        QSignalSpy ready(&node, &Node::ready);
        QSignalSpy written(&node, &Node::writtenUpTo);
        node.start();
        QVERIFY(ready.wait());

        const auto made = node.record({draftNo(1), draftNo(2)}, newId());

        QCOMPARE(told, (QList<QByteArray>{"{\"n\":1}", "{\"n\":2}"}));
        QVERIFY(!node.isWritten(base::stampOf(made.back())));
        QVERIFY(written.wait());
        QVERIFY(node.isWritten(base::stampOf(made.back())));
    }
    void aFactComesBackByteForByteAfterARestart()
    {
        QTemporaryDir home;
        std::vector<Fact> made;
        {
            Node node(offlineTerminal(home.path()));
            QSignalSpy ready(&node, &Node::ready);
            node.start();
            QVERIFY(ready.wait());
            for (int i = 0; i < 50; ++i)
                for (const Fact &fact : node.record({draftNo(i)}, newId()))
                    made.push_back(fact);
        }

        const auto kept = factsOnDisk(home.path());

        QCOMPARE(kept.size(), made.size());
        for (std::size_t i = 0; i < made.size(); ++i)
            QVERIFY(kept[i] == made[i]);
    }
    void theChainAndTheSequenceGoOnAfterARestart()
    {
        QTemporaryDir home;
        for (int round = 0; round < 3; ++round) {
            Node node(offlineTerminal(home.path()));
            QSignalSpy ready(&node, &Node::ready);
            node.start();
            QVERIFY(ready.wait());
            node.record({draftNo(round)}, {});
        }

        const auto kept = factsOnDisk(home.path());

        QCOMPARE(kept.size(), 3u);
        QByteArray previous = base::chainStart();
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].seq, static_cast<std::int64_t>(i) + 1);
            QCOMPARE(kept[i].hash, base::chainHash(previous, kept[i]));
            previous = kept[i].hash;
        }
    }
    void withoutAServerTheTerminalWorksAndSaysSo()
    {
        QTemporaryDir home;
        Node node(offlineTerminal(home.path()));
        QSignalSpy ready(&node, &Node::ready);
        node.start();
        QVERIFY(ready.wait());
        QVERIFY(!node.record({draftNo(1)}, {}).empty());
        QTRY_VERIFY(node.state() == Node::State::Offline);
        QCOMPARE(node.waiting(), 1);
    }
    void whatNobodyCouldFoldIsNotRecordedNorIsWhatWasToGoWithIt()
    {
        QTemporaryDir home;
        Node node(offlineTerminal(home.path()));
        QSignalSpy ready(&node, &Node::ready);
        node.start();
        QVERIFY(ready.wait());
        Draft broken = draftNo(2);
        broken.body = "{\"n\":";

        QVERIFY(node.record({draftNo(1), broken}, {}).empty());

        QCOMPARE(node.record({draftNo(3)}, {}).front().seq, 1);
    }
    void aSecondProgramOnTheSameStoreIsRefusedAndNothingIsHarmed()
    {
        QTemporaryDir home;
        Node first(offlineTerminal(home.path()));
        QSignalSpy ready(&first, &Node::ready);
        first.start();
        QVERIFY(ready.wait());

        Node second(offlineTerminal(home.path()));
        second.start();

        QTRY_VERIFY(second.trouble().has_value());
        QCOMPARE(*second.trouble(), JournalTrouble::Held);
        QVERIFY(second.record({draftNo(1)}, {}).empty());
        QVERIFY(!first.record({draftNo(2)}, {}).empty());
    }
    void factsOnDiskCannotBeChangedOrDeleted()
    {
        QTemporaryDir home;
        {
            Node node(offlineTerminal(home.path()));
            QSignalSpy ready(&node, &Node::ready);
            node.start();
            QVERIFY(ready.wait());
            node.record({draftNo(1)}, {});
        }
        auto db = store::SqliteDb::open({home.path() + QStringLiteral("/journal.db")});
        QVERIFY(db);
        auto journal = std::move(db).value();
        QVERIFY(!journal.run(store::Statement("UPDATE fact SET body = '{}'")));
        QVERIFY(!journal.run(store::Statement("DELETE FROM fact")));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
