#include "support/peers.h"
#include "sync/node.h"
#include "sync/peer_link.h"

#include <QCborArray>
#include <QCborValue>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::sync;

namespace {
Draft draftNo(int number)
{
    return {newId(), "test.happened", 1, "{\"n\":" + QByteArray::number(number) + "}"};
}

/// A terminal at work, and what it was told.
struct AtWork {
    explicit AtWork(const Terminal &terminal) : node(terminal)
    {
        node.onFact([this](const Fact &fact) { told[{fact.device, fact.seq}] += 1; });
        QSignalSpy ready(&node, &Node::ready);
        node.start();
        if (!ready.wait())
            qFatal("the terminal did not start");
    }
    Node node;
    std::map<std::pair<std::int32_t, std::int64_t>, int> told;
};

QSslSocket *calling(PeerLink &link, const Terminal &as, QObject *parent)
{
    const auto file = [&](const char *name) {
        QFile bytes(as.home + QLatin1Char('/') + QLatin1String(name));
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    };
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(file("authority.crt")));
    tls.setLocalCertificateChain(QSslCertificate::fromData(file("device.crt")));
    tls.setPrivateKey(QSslKey(file("device.key"), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto *socket = new QSslSocket(parent);
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), link.port());
    return socket;
}
} // namespace

class PeerLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAServerWhatOneMakesTheOthersAreTold()
    {
        test::PeerHouse house;
        AtWork till(house.terminal(1));
        AtWork kitchen(house.terminal(2));
        AtWork host(house.terminal(3));

        till.node.record({draftNo(1)}, {});
        QTRY_COMPARE_WITH_TIMEOUT(kitchen.told.size(), 1u, 20'000);
        host.node.record({draftNo(2)}, {});

        for (AtWork *each : {&till, &kitchen, &host})
            QTRY_COMPARE_WITH_TIMEOUT(each->told.size(), 2u, 20'000);
        QTRY_COMPARE(till.node.elsewhere(), 1);
        till.node.record({draftNo(3)}, {});
        for (AtWork *each : {&till, &kitchen, &host})
            QTRY_COMPARE(each->told.size(), 3u);
        for (const AtWork *each : {&till, &kitchen, &host})
            for (const auto &[fact, times] : each->told)
                QCOMPARE(times, 1);
    }
    void aNewcomerIsFilledByOneThatIsLeft()
    {
        test::PeerHouse house;
        AtWork kitchen(house.terminal(2));
        {
            AtWork till(house.terminal(1));
            for (int i = 0; i < 1300; ++i)
                till.node.record({draftNo(i)}, {});
            QTRY_COMPARE_WITH_TIMEOUT(kitchen.told.size(), 1300u, 20'000);
        }
        QTRY_VERIFY(kitchen.node.peers().here.empty());

        AtWork newcomer(house.terminal(3));

        QTRY_COMPARE_WITH_TIMEOUT(newcomer.told.size(), 1300u, 20'000);
    }
    void whatWasMissedWhileAwayComesOnReturn()
    {
        test::PeerHouse house;
        AtWork till(house.terminal(1));
        {
            AtWork kitchen(house.terminal(2));
            till.node.record({draftNo(1)}, {});
            QTRY_COMPARE_WITH_TIMEOUT(kitchen.told.size(), 1u, 20'000);
        }
        till.node.record({draftNo(2)}, {});

        AtWork kitchen(house.terminal(2));

        QTRY_COMPARE_WITH_TIMEOUT(kitchen.told.size(), 2u, 20'000);
    }
    void whatANewerProgramWroteIsKeptAndPassedOn()
    {
        test::PeerHouse house;
        {
            AtWork till(house.terminal(1));
            AtWork kitchen(house.terminal(2));
            till.node.record({{newId(), "orders.of_a_newer_program", 7, "{\"later\":{\"deep\":[1]}}"}}, {});
            till.node.record({draftNo(1)}, {});
            QTRY_COMPARE_WITH_TIMEOUT(kitchen.told.size(), 2u, 20'000);
        }
        // The one that wrote it is gone; the one that does not know what it means has kept it, byte for byte.
        AtWork kitchen(house.terminal(2));
        QCOMPARE(kitchen.told.size(), 2u);

        AtWork host(house.terminal(3));

        QTRY_COMPARE_WITH_TIMEOUT(host.told.size(), 2u, 20'000);
        QCOMPARE(host.told.count({1, 1}), 1u);
    }
    void aStrangerIsNotLetIn()
    {
        test::PeerHouse house;
        test::PeerHouse strangers(house.tenant(), house.outlet()); // the same names, but signed by another
        PeerLink link(house.terminal(1), house.journal(1), {});
        QSignalSpy status(&link, &PeerLink::statusChanged);
        link.start();

        QScopedPointer<QSslSocket> stranger(calling(link, strangers.terminal(2), nullptr));
        QTRY_COMPARE(stranger->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(status.isEmpty());

        QScopedPointer<QSslSocket> known(calling(link, house.terminal(2), nullptr));
        QTRY_COMPARE(status.count(), 1);
        QCOMPARE(known->state(), QAbstractSocket::ConnectedState);
    }
    void whoWasSentAwayIsHungUpOnAndNotLetInAgain()
    {
        test::PeerHouse house;
        PeerLink link(house.terminal(1), house.journal(1), {});
        QSignalSpy status(&link, &PeerLink::statusChanged);
        link.start();
        QScopedPointer<QSslSocket> lost(calling(link, house.terminal(2), nullptr));
        QTRY_COMPARE(status.count(), 1);

        link.refuse(2);

        QTRY_COMPARE(lost->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(status.count(), 2);
        QScopedPointer<QSslSocket> again(calling(link, house.terminal(2), nullptr));
        QTRY_COMPARE(again->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(status.count(), 2);
        QScopedPointer<QSslSocket> other(calling(link, house.terminal(3), nullptr));
        QTRY_COMPARE(status.count(), 3);
    }
    void peersTellEachOtherWhoWasSentAwayAndDoNotForget()
    {
        test::PeerHouse house;
        AtWork till(house.terminal(1));
        AtWork lost(house.terminal(2));
        const std::vector<std::int32_t> tillAlone{1};
        {
            AtWork host(house.terminal(3));
            QTRY_COMPARE_WITH_TIMEOUT(host.node.peers().here.size(), 2u, 20'000);

            till.node.record({{house.outlet(), "sync.device_revoked", 1, "{\"device\":2}"}}, {});

            QTRY_COMPARE_WITH_TIMEOUT(host.node.peers().here, tillAlone, 20'000);
            QTRY_VERIFY(lost.node.peers().here.empty());
            QTRY_COMPARE(host.told.size(), 1u);
            till.node.record({draftNo(1)}, {});
            QTRY_COMPARE(host.told.size(), 2u);
            QCOMPARE(lost.told.count({1, 2}), 0u);
        }
        AtWork host(house.terminal(3));
        QTRY_COMPARE_WITH_TIMEOUT(host.node.peers().here, tillAlone, 20'000);
        lost.node.record({draftNo(2)}, {}); // it goes on trying
        till.node.record({draftNo(3)}, {});
        QTRY_COMPARE(host.told.size(), 3u);
        QCOMPARE(host.told.count({2, 1}), 0u);
        QCOMPARE(host.node.peers().here, tillAlone);
        QCOMPARE(host.node.revoked(), std::set<std::int32_t>{2});
    }
    void theyMeetWhereTheyMetLastThoughNobodyIsHeard()
    {
        test::PeerHouse house;
        const auto knows = [&](std::int32_t device) {
            QFile file(house.terminal(device).home + QStringLiteral("/peers"));
            return file.open(QIODevice::ReadOnly) && QCborValue::fromCbor(file.readAll()).toArray().size() == 2;
        };
        {
            PeerLink one(house.terminal(1), house.journal(1), {});
            PeerLink two(house.terminal(2), house.journal(2), {});
            one.start();
            two.start();
            QTRY_VERIFY_WITH_TIMEOUT(knows(1) && knows(2), 20'000);
        }
        PeerGround deaf; // each listens where nobody speaks
        deaf.port = 47411;
        PeerLink one(house.terminal(1), house.journal(1), {}, deaf);
        deaf.port = 47412;
        PeerLink two(house.terminal(2), house.journal(2), {}, deaf);
        QSignalSpy first(&one, &PeerLink::statusChanged);
        QSignalSpy second(&two, &PeerLink::statusChanged);
        one.start();
        two.start();

        QTRY_VERIFY_WITH_TIMEOUT(!first.isEmpty() && !second.isEmpty(), 20'000);
        QCOMPARE(first.last().at(0).value<PeerStatus>().here, std::vector<std::int32_t>{2});
    }
    void whoMakesNoSenseIsHungUpOn()
    {
        test::PeerHouse house;
        PeerLink link(house.terminal(1), house.journal(1), {});
        QSignalSpy status(&link, &PeerLink::statusChanged);
        link.start();
        QScopedPointer<QSslSocket> peer(calling(link, house.terminal(2), nullptr));
        QTRY_COMPARE(status.count(), 1);

        peer->write(QByteArray(200, '\xff'));

        QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(status.count(), 2);
    }
};

QTEST_GUILESS_MAIN(PeerLinkTest)
#include "peer_link_test.moc"
