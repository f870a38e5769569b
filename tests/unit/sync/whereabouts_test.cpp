#include "sync/whereabouts.h"

#include <QTest>

using namespace jiko::sync;

namespace {
const QByteArray enrolled = "host=server.x.jiko hostaddr='192.168.1.10' port=5433 dbname=jiko user='dev_0007'";
}

class WhereaboutsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHearsOfNoOtherPlaceStaysWithTheLast()
    {
        Whereabouts where(enrolled);
        QCOMPARE(where.next(), QByteArray("192.168.1.10"));
        QCOMPARE(where.next(), QByteArray("192.168.1.10"));
        QVERIFY(!where.answered());
    }
    void thePlaceItWasLastAndThoseHeardOfAreTriedByTurns()
    {
        Whereabouts where(enrolled);
        where.heard("192.168.1.10"); // known
        where.heard("10.0.0.5");
        where.heard("10.0.0.6");
        where.heard("10.0.0.5"); // known
        QList<QByteArray> tried;
        for (int i = 0; i < 6; ++i)
            tried << where.next();
        QCOMPARE(tried,
            (QList<QByteArray>{"192.168.1.10", "10.0.0.6", "192.168.1.10", "10.0.0.5", "192.168.1.10", "10.0.0.6"}));
    }
    void whereItAnswersItIsFromNowOnAndItMayGoBack()
    {
        Whereabouts where(enrolled);
        where.heard("10.0.0.5");
        where.next();
        QVERIFY(!where.answered());
        where.next();
        where.next();
        where.next();
        QVERIFY(where.answered());
        QCOMPARE(where.address(), QByteArray("10.0.0.5"));
        QCOMPARE(where.next(), QByteArray("10.0.0.5"));
        QVERIFY(!where.answered());
        QCOMPARE(where.next(), QByteArray("192.168.1.10"));
    }
    void liarsDoNotCrowdOutThePlaceItWasLast()
    {
        Whereabouts where(enrolled);
        for (int i = 0; i < 100; ++i)
            where.heard("10.0.0." + QByteArray::number(i));
        int home = 0;
        for (int i = 0; i < 10; ++i)
            home += where.next() == "192.168.1.10";
        QCOMPARE(home, 5);
    }
    void whoReachesItsServerByNoAddressFollowsNobody()
    {
        Whereabouts where("host=/run/jiko dbname=jiko user=dev_0007");
        where.heard("10.0.0.5");
        QVERIFY(where.address().isEmpty());
    }
    void theHubMovesWithItsDatabase()
    {
        Terminal terminal;
        terminal.conninfo = enrolled;
        terminal.hub = QStringLiteral("192.168.1.10:8471");
        const Terminal moved = movedTo(terminal, "10.0.0.5");
        QCOMPARE(
            moved.conninfo, QByteArray("host=server.x.jiko hostaddr='10.0.0.5' port=5433 dbname=jiko user='dev_0007'"));
        QCOMPARE(moved.hub, QStringLiteral("10.0.0.5:8471"));

        terminal.hub = QStringLiteral("192.168.1.100:8471"); // a machine of its own
        QCOMPARE(movedTo(terminal, "10.0.0.5").hub, terminal.hub);
    }
};

QTEST_GUILESS_MAIN(WhereaboutsTest)
#include "whereabouts_test.moc"
