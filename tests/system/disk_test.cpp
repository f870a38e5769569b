// A terminal whose disk is small and gets full, and one whose disk takes no more writes at all.
#include "sync/ballast.h"
#include "system/dice.h"

#include <QTest>

using namespace jiko;
using namespace std::chrono_literals;
using twin::Machine;
using twin::Twin;
using twin::until;

namespace {
constexpr qint64 small = 3 * sync::BallastFile::usualBytes;

/// Takes all room that is left on that disk, to the last byte.
void fill(const QString &path)
{
    QFile stuff(path);
    if (!stuff.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    for (qint64 piece = 1 << 20; piece > 0; piece /= 2)
        while (stuff.write(QByteArray(piece, 'x')) == piece) { }
}
} // namespace

class DiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLosesNothingAndGoesOnWhenThereIsRoom()
    {
        const std::uint64_t seed = twin::seedOfToday();
        Twin twin(twin::groundOf(test::TestCluster::instance().freshDatabase()),
            {QStringLiteral("pos"), QStringLiteral("pos")}, seed);
        Machine &till = *twin.machines.front();
        auto place = twin::Place::make({0, small, till.ownHome()});
        if (!place)
            QSKIP(qPrintable(QStringLiteral("a small disk cannot be had here (%1)").arg(place.why())));
        till.moveTo(*place);
        const QString ballast = till.home() + QStringLiteral("/journal.db.ballast");
        const QString stuff = till.home() + QStringLiteral("/stuff");
        QCOMPARE(twin.startAll(), QString());
        twin.work(5);
        QVERIFY(until([&] { return QFile::exists(ballast) && till.acknowledgedThisLife() > 20; }, 60s));

        fill(stuff);

        // What was kept back is given up, and the house goes on as if nothing were.
        QVERIFY(until([&] { return !QFile::exists(ballast); }, 60s));
        const int then = till.acknowledgedThisLife();
        QVERIFY(until([&] { return till.acknowledgedThisLife() > then + 50; }, 60s));
        QCOMPARE(till.trouble(), QByteArray());

        // That, too, is used up.
        fill(stuff + QStringLiteral("-2"));
        QVERIFY(until([&] { return till.trouble() == "full"; }, 60s));
        const int atTheEnd = till.acknowledgedThisLife();
        QTest::qWait(300);
        QCOMPARE(till.acknowledgedThisLife(), atTheEnd);

        // It starts on a full disk as well, once there is room; here it is killed while it waits for it.
        const bool killed = twin.draw(2) == 0;
        if (killed) {
            till.kill();
            till.start(seed);
        }
        QVERIFY(QFile::remove(stuff) && QFile::remove(stuff + QStringLiteral("-2")));
        QVERIFY(until([&] { return till.isReady() && till.trouble().isEmpty(); }, 60s));
        till.tell("work 5");
        const int before = till.acknowledgedThisLife();
        QVERIFY(until([&] { return till.acknowledgedThisLife() > before + 20; }, 60s));
        QVERIFY(until([&] { return QFile::exists(ballast); }, 60s));

        QCOMPARE(twin.converge(120s), QString());
        const QString wrong = twin.complaint();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        test::figure("R5",
            QStringLiteral("a real disk full to the last byte, %1: %2 facts shown as written, 0 missing")
                .arg(killed ? QStringLiteral("killed there") : QStringLiteral("and room again"))
                .arg(twin.acknowledged()));
    }
};

QTEST_GUILESS_MAIN(DiskTest)
#include "disk_test.moc"
