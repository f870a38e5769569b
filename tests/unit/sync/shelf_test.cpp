#include "sync/shelf.h"

#include "support/figure.h"
#include "support/torn_disk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jiko;
using namespace jiko::sync;
using test::TornDisk;

namespace {
const Id tenant = newId();
const Id outlet = newId();
const UtcMicros noon{std::chrono::microseconds(1'700'000'000'000'000)};

/// Room of the played disk that is kept back.
class PlayedBallast : public Ballast {
public:
    PlayedBallast(TornDisk &disk, qint64 bytes) : m_disk(disk), m_bytes(bytes) { }
    bool isThere() const override { return m_there; }
    void layAside() override
    {
        if (freeBytes() >= 2 * m_bytes && !m_there) {
            m_disk.limitTo(m_disk.limit() - m_bytes);
            m_there = true;
        }
    }
    bool giveUp() override
    {
        if (m_there)
            m_disk.limitTo(m_disk.limit() + m_bytes);
        return std::exchange(m_there, false);
    }
    std::int64_t freeBytes() const override { return std::max<qint64>(0, m_disk.limit() - m_disk.used()); }

private:
    TornDisk &m_disk;
    qint64 m_bytes;
    bool m_there = false;
};

class Till {
public:
    explicit Till(TornDisk &disk)
        : m_place{QStringLiteral("/journal.db"), tenant, outlet, 1, disk.vfs()},
          m_shelf(std::in_place, m_place, std::make_unique<PlayedBallast>(disk, BallastFile::usualBytes))
    {
    }
    JournalBatch act(std::mt19937_64 &dice)
    {
        const QByteArray body = "{\"note\":\"" + QByteArray(static_cast<int>(dice() % 1500), 'n') + "\"}";
        JournalBatch batch;
        batch.own = m_author.write(
            {{newId(), "orders.line_added", 1, body}}, {}, noon + std::chrono::seconds(m_author.head().seq));
        return batch;
    }
    Shelf &shelf() { return *m_shelf; }
    /// Closes the shop. What the disk holds, read anew and with each hash checked; nothing when it cannot be read.
    std::optional<std::int64_t> onDisk()
    {
        m_shelf.reset();
        auto opened = JournalFile::open(m_place);
        if (!opened)
            return std::nullopt;
        auto file = std::move(opened).value();
        const auto contents = file.read();
        return contents ? std::optional(contents->heads.contains(1) ? contents->heads.at(1).seq : 0) : std::nullopt;
    }

private:
    JournalPlace m_place;
    Author m_author{tenant, outlet, 1};

    std::optional<Shelf> m_shelf;

public:
    std::int64_t acknowledged = 0;
};
} // namespace

class ShelfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // R5
    void onAFullDiskWhatIsOpenCanBeClosedAndNothingIsLost()
    {
        const int points = qEnvironmentVariableIsSet("JIKO_NIGHTLY") ? 500 : 6;
        std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
        for (int point = 0; point < points; ++point) {
            std::mt19937_64 dice(static_cast<std::uint64_t>(point));
            TornDisk disk;
            disk.limitTo(4 * BallastFile::usualBytes);
            Till till(disk);
            QVERIFY(till.shelf().open());
            QVERIFY(!till.shelf().tendRoom().last);
            // Somebody else fills the disk, up to any byte; then the house goes on until nothing fits any more.
            disk.limitTo(disk.used() + static_cast<qint64>(dice() % 200'000));
            std::int64_t afterFull = 0;
            bool wasSaid = false;
            for (;;) {
                const auto kept = till.shelf().keep(till.act(dice));
                if (!kept) {
                    QCOMPARE(kept.why().kind, JournalTrouble::Full);
                    break;
                }
                till.acknowledged = kept->at(1).seq;
                if (const DiskRoom room = till.shelf().tendRoom(); room.last) {
                    if (!wasSaid)
                        QVERIFY2(room.facts >= 1900, qPrintable(QString::number(room.facts)));
                    wasSaid = true;
                    ++afterFull;
                }
            }
            QVERIFY(wasSaid && till.shelf().holdsBack());
            QVERIFY2(afterFull >= 2000, qPrintable(QString::number(afterFull)));
            fewest = std::min(fewest, afterFull);

            // Nothing that was ticked is missing, and there is room again for what was not.
            if (point % 2) {
                disk.cutPower(dice);
                disk.limitTo(4 * BallastFile::usualBytes);
                const auto there = till.onDisk();
                QVERIFY(there && *there >= till.acknowledged);
            } else {
                QVERIFY(!till.shelf().keep(till.act(dice)));
                disk.limitTo(4 * BallastFile::usualBytes);
                QVERIFY(till.shelf().hasGainedRoom());
                const auto kept = till.shelf().tryAgain();
                QVERIFY(kept);
                QCOMPARE(kept->at(1).seq, till.acknowledged + 2);
                QVERIFY(!till.shelf().holdsBack() && !till.shelf().tendRoom().last);
                QCOMPARE(till.onDisk().value_or(0), till.acknowledged + 2);
            }
        }
        test::figure("R5",
            QStringLiteral("disk full at %1 points: no false tick, nothing lost, at least %2 more facts go through")
                .arg(points)
                .arg(fewest));
    }
    void whatTheDiskTookBeforeItSaidItWasFullIsNotWrittenTwice()
    {
        // Each call of a commit in turn says that there is no room, the last ones after all is written.
        int taken = 0;
        for (int nth = 1; nth <= 40; ++nth) {
            std::mt19937_64 dice(static_cast<std::uint64_t>(nth));
            TornDisk disk;
            Till till(disk);
            QVERIFY(till.shelf().open());
            for (int i = 0; i < 5; ++i)
                QVERIFY(till.shelf().keep(till.act(dice)));
            disk.failAt(nth, 13 /* SQLITE_FULL */, TornDisk::Lasting::Once);

            for (int i = 0; i < 15; ++i)
                if (!till.shelf().keep(till.act(dice))) {
                    ++taken;
                    QVERIFY(till.shelf().tryAgain());
                }
            disk.heal();

            QVERIFY(!till.shelf().holdsBack());
            QCOMPARE(till.onDisk().value_or(0), 20);
        }
        QVERIFY(taken > 10);
    }
    void aDamagedDiskIsNotTriedAgain()
    {
        std::mt19937_64 dice(1);
        TornDisk disk;
        Till till(disk);
        QVERIFY(till.shelf().open());
        disk.failAt(1, 10 | (4 << 8) /* SQLITE_IOERR_FSYNC */, TornDisk::Lasting::Once);

        QCOMPARE(till.shelf().keep(till.act(dice)).why().kind, JournalTrouble::Damaged);
        QCOMPARE(till.shelf().keep(till.act(dice)).why().kind, JournalTrouble::Damaged);
        QVERIFY(!till.shelf().holdsBack());
    }
    void theBallastHasBlocksOfItsOwn()
    {
        QTemporaryDir folder;
        BallastFile ballast(folder.filePath(QStringLiteral("ballast")), 1 << 20);
        QVERIFY(!ballast.isThere() && !ballast.giveUp());
        QVERIFY(ballast.freeBytes() > 0);

        ballast.layAside();
        QVERIFY(ballast.isThere());
        QVERIFY(ballast.giveUp());
        QVERIFY(!ballast.isThere());

        BallastFile tooLarge(folder.filePath(QStringLiteral("large")), std::int64_t(1) << 60);
        tooLarge.layAside();
        QVERIFY(!tooLarge.isThere() && !tooLarge.giveUp()); // nothing half made is left
    }
};

QTEST_GUILESS_MAIN(ShelfTest)
#include "shelf_test.moc"
