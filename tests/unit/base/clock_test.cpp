#include "base/business_date.h"
#include "base/clock.h"
#include <QTest>

using namespace jiko;
using namespace jiko::base;
using namespace std::chrono_literals;

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClockIncreasesWhenTheWallClockStandsOrStepsBack()
    {
        HybridClock clock;
        const UtcMicros noon{std::chrono::microseconds(1'700'000'000'000'000)};
        const Hlc first = clock.tick(noon);
        const Hlc second = clock.tick(noon);
        const Hlc third = clock.tick(noon - 1h);
        QVERIFY(first < second);
        QVERIFY(second < third);
        QCOMPARE(timeOf(first).time_since_epoch().count(), noon.time_since_epoch().count());
    }
    void theClockIsNeverBehindAFactItHasSeen()
    {
        HybridClock clock;
        const UtcMicros noon{std::chrono::microseconds(1'700'000'000'000'000)};
        clock.observe(hlcAt(noon + 1min));
        QVERIFY(clock.tick(noon) > hlcAt(noon + 1min));
    }
    void theBusinessDayEndsAtTheCutOverHour()
    {
        const TradingHours nairobi{"Africa/Nairobi", 4};
        const auto at = [](const char *iso) {
            return UtcMicros(
                std::chrono::milliseconds(QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch()));
        };
        QCOMPARE(
            businessDateOf(at("2026-11-21T00:30:00Z"), nairobi).iso(), QStringLiteral("2026-11-20")); // 03:30 there
        QCOMPARE(
            businessDateOf(at("2026-11-21T01:00:00Z"), nairobi).iso(), QStringLiteral("2026-11-21")); // 04:00 there
        QCOMPARE(localTimeText(at("2026-11-21T16:05:00Z"), nairobi), QStringLiteral("19:05"));
        QCOMPARE(localDateText(at("2026-11-21T16:05:00Z"), nairobi), QStringLiteral("21/11/2026"));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
