#include "insight/devices.h"

#include "support/test_cluster.h"

#include <QTest>

using namespace jiko;
using namespace jiko::insight;
using namespace std::chrono_literals;

namespace {
constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t mebibyte = 1024 * 1024;

Device seenBefore(std::int64_t seconds)
{
    Device device;
    device.askedUs = 1'000'000 * second;
    device.seenUs = device.askedUs - seconds * second;
    return device;
}
} // namespace

class DeviceMarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoToldLatelyIsHere()
    {
        QCOMPARE(standingOf(seenBefore(31), false, 0s), Standing::Here);
        QCOMPARE(standingOf(seenBefore(91), false, 0s), Standing::Away);
        QCOMPARE(standingOf(Device(), false, 0s), Standing::NotSeen);
    }
    void whatWasKnownTenMinutesAgoSaysNothingOfNow()
    {
        QCOMPARE(standingOf(seenBefore(5), false, 10min), Standing::Away);
        QCOMPARE(standingOf(seenBefore(5), true, 10min), Standing::Here); // reached without the server
        QCOMPARE(standingOf(Device(), true, 0s), Standing::Here);
    }
    void whoIsLockedOutIsNotHereWhoeverReachesIt()
    {
        Device device = seenBefore(5);
        device.trouble = QStringLiteral("full");
        QCOMPARE(standingOf(device, true, 0s), Standing::NeedsHelp);
        device.revoked = true;
        QCOMPARE(standingOf(device, true, 0s), Standing::Revoked);
    }
    void whatWaitsForMinutesIsOdd()
    {
        Device device = seenBefore(0);
        device.waitingSinceUs = device.askedUs - 121 * second;
        device.waiting = 0;
        QCOMPARE(waitingMark(device), Mark::Fine);
        device.waiting = 3;
        QCOMPARE(waitingMark(device), Mark::Odd);
        device.waitingSinceUs = device.askedUs - 119 * second;
        QCOMPARE(waitingMark(device), Mark::Fine);
    }
    void aClockMoreThanAMinuteOffIsOddEitherWay()
    {
        Device device;
        QCOMPARE(clockMark(device), Mark::Fine);
        for (const std::int64_t sign : {-1, 1}) {
            device.clockAheadMs = sign * 60'000;
            QCOMPARE(clockMark(device), Mark::Fine);
            device.clockAheadMs = sign * 60'001;
            QCOMPARE(clockMark(device), Mark::Odd);
        }
    }
    void aDiskThatFillsUpIsOddAndThenBad_data()
    {
        QTest::addColumn<qint64>("totalMiB");
        QTest::addColumn<qint64>("freeMiB");
        QTest::addColumn<int>("mark");
        QTest::newRow("half of 32 GiB") << 32768LL << 16384LL << int(Mark::Fine);
        QTest::newRow("1 GiB of 16") << 16384LL << 1024LL << int(Mark::Fine);
        QTest::newRow("less than 1 GiB of 8") << 8192LL << 1023LL << int(Mark::Odd);
        QTest::newRow("4 % of 1 TiB") << 1048576LL << 41943LL << int(Mark::Odd);
        QTest::newRow("99 MiB of 8 GiB") << 8192LL << 99LL << int(Mark::Bad);
        QTest::newRow("less than 1 % of 1 TiB") << 1048576LL << 10000LL << int(Mark::Bad);
        QTest::newRow("not known") << 0LL << 0LL << int(Mark::Fine);
    }
    void aDiskThatFillsUpIsOddAndThenBad()
    {
        QFETCH(qint64, totalMiB);
        QFETCH(qint64, freeMiB);
        QFETCH(int, mark);
        Device device;
        device.diskTotalBytes = totalMiB * mebibyte;
        device.diskFreeBytes = freeMiB * mebibyte;
        QCOMPARE(int(diskMark(device)), mark);
    }
    void anotherVersionIsOddAndAnUnknownOneIsNot()
    {
        Device device;
        QCOMPARE(versionMark(device, QStringLiteral("0.2")), Mark::Fine);
        device.version = QString();
        QCOMPARE(versionMark(device, QStringLiteral("0.2")), Mark::Fine);
        device.version = QStringLiteral("0.1");
        QCOMPARE(versionMark(device, QStringLiteral("0.2")), Mark::Odd);
        QCOMPARE(versionMark(device, QStringLiteral("0.1")), Mark::Fine);
    }
    void theServersRowsAreRead()
    {
        test::TestDatabase database = test::TestCluster::instance().freshDatabase();
        const test::TestDevice till = database.enrol(QStringLiteral("pos"), QStringLiteral("Till 1"));
        store::PgSession session({till.conninfo});
        QVERIFY(session.run(store::Statement("SELECT api.report_device('0.9', 0, 2, 5000, 7, 8, 'full', 3)")));
        store::PgSession office({database.enrol(QStringLiteral("office"), QStringLiteral("Office")).conninfo});

        const auto read = devices(office);

        QVERIFY(read);
        QCOMPARE(read->size(), 2U);
        const Device &first = read->front();
        QCOMPARE(first.number, till.number);
        QCOMPARE(first.name, QStringLiteral("Till 1"));
        QCOMPARE(first.version, QStringLiteral("0.9"));
        QCOMPARE(first.waiting, 2);
        QCOMPARE(*first.seenUs - *first.waitingSinceUs, 5 * second);
        QVERIFY(*first.clockAheadMs < -1'000'000'000);
        QCOMPARE(first.diskFreeBytes, 7);
        QVERIFY(first.callsForHelp());
        QCOMPARE(first.peers, 3);
        QVERIFY(!read->back().seenUs);
        QVERIFY(!read->back().callsForHelp());
    }
};

QTEST_GUILESS_MAIN(DeviceMarksTest)
#include "devices_test.moc"
