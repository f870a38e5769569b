#include "menu/when.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;

class WhenTest : public QObject {
    Q_OBJECT
    TradingHours nairobi{"Africa/Nairobi", 4};

    /// Nairobi's clock is three hours ahead. November 2026: the 20th is a Friday.
    static UtcMicros at(int day, int hour, int minute, int second = 0)
    {
        return UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 11 / day) + std::chrono::hours(hour - 3)
            + std::chrono::minutes(minute) + std::chrono::seconds(second));
    }
    bool isOn(const When &when, UtcMicros now) const { return holds(when, base::houseTimeAt(now, nairobi)); }
    static Span daily(int from, int until) { return {{}, from * 60, until * 60, {}, {}}; }

private Q_SLOTS:
    void withoutASpanItAlwaysHolds()
    {
        QVERIFY(isOn({}, at(20, 3, 59)));
        QVERIFY(!nextTurnOf({}, at(20, 12, 0), nairobi));
    }
    void anHourTurnsAtItsMinute()
    {
        const When happy{daily(17, 19)};
        QVERIFY(!isOn(happy, at(20, 16, 59, 59)));
        QVERIFY(isOn(happy, at(20, 17, 0)));
        QVERIFY(isOn(happy, at(20, 18, 59, 59)));
        QVERIFY(!isOn(happy, at(20, 19, 0)));
    }
    void aNightGoesOnAfterMidnight()
    {
        const When late{daily(22, 2)};
        QVERIFY(!isOn(late, at(20, 21, 59)));
        QVERIFY(isOn(late, at(20, 23, 59)));
        QVERIFY(isOn(late, at(21, 0, 0)));
        QVERIFY(isOn(late, at(21, 1, 59)));
        QVERIFY(!isOn(late, at(21, 2, 0)));
    }
    void anEndAtMidnightIsMidnight()
    {
        for (const int until : {0, 24}) {
            const When evening{daily(18, until)};
            QVERIFY(isOn(evening, at(20, 23, 59)));
            QVERIFY(!isOn(evening, at(21, 0, 0)));
        }
    }
    void aWeekdayIsThatOfTheBusinessDay()
    {
        const When friday{{{5}, 22 * 60, 2 * 60, {}, {}}};
        QVERIFY(isOn(friday, at(20, 23, 0)));
        QVERIFY(isOn(friday, at(21, 1, 0))); // Saturday's small hours are still Friday night
        QVERIFY(!isOn(friday, at(21, 23, 0)));
        QVERIFY(!isOn(friday, at(20, 1, 0)));
        // One in the morning on Friday's list is the hour after Friday's midnight.
        const When small{{{5}, 60, 3 * 60, {}, {}}};
        QVERIFY(isOn(small, at(21, 1, 30)));
        QVERIFY(!isOn(small, at(20, 1, 30)));
    }
    void aWholeDayTurnsWhenTheHousesDayEnds()
    {
        const When sunday{{{7}, 0, 0, {}, {}}};
        QVERIFY(!isOn(sunday, at(22, 3, 59)));
        QVERIFY(isOn(sunday, at(22, 4, 0)));
        QVERIFY(isOn(sunday, at(23, 3, 59)));
        QVERIFY(!isOn(sunday, at(23, 4, 0)));
    }
    void aSpanGoesOnWhenTheHousesDayEnds()
    {
        const When night{{{5}, 22 * 60, 6 * 60, {}, {}}};
        QVERIFY(isOn(night, at(21, 3, 59)));
        QVERIFY(isOn(night, at(21, 4, 0)));
        QVERIFY(isOn(night, at(21, 5, 59)));
        QVERIFY(!isOn(night, at(21, 6, 0)));
        QVERIFY(!isOn(night, at(22, 5, 0)));
    }
    void aDateHoldsFromItsFirstDayToItsLast()
    {
        const When fair{{{}, 22 * 60, 2 * 60, QStringLiteral("2026-11-20"), QStringLiteral("2026-11-21")}};
        QVERIFY(!isOn(fair, at(19, 23, 0)));
        QVERIFY(!isOn(fair, at(20, 1, 0))); // the night of the 19th
        QVERIFY(isOn(fair, at(20, 23, 0)));
        QVERIFY(isOn(fair, at(22, 1, 59))); // the night of the 21st
        QVERIFY(!isOn(fair, at(22, 23, 0)));
    }
    void anyOfSeveralSpansIsEnough()
    {
        const When twice{daily(12, 14), daily(17, 19)};
        QVERIFY(isOn(twice, at(20, 13, 0)));
        QVERIFY(!isOn(twice, at(20, 15, 0)));
        QVERIFY(isOn(twice, at(20, 18, 0)));
    }
    void theNextTurnIsWhenItBeginsOrEnds()
    {
        const When happy{daily(17, 19)};
        QCOMPARE(nextTurnOf(happy, at(20, 12, 0), nairobi), std::optional(at(20, 17, 0)));
        QCOMPARE(nextTurnOf(happy, at(20, 17, 0), nairobi), std::optional(at(20, 19, 0)));
        QCOMPARE(nextTurnOf(happy, at(20, 19, 0), nairobi), std::optional(at(21, 17, 0)));
        const When friday{{{5}, 22 * 60, 2 * 60, {}, {}}};
        QCOMPARE(nextTurnOf(friday, at(20, 23, 0), nairobi), std::optional(at(21, 2, 0)));
        QCOMPARE(nextTurnOf(friday, at(21, 2, 0), nairobi), std::optional(at(27, 22, 0)));
    }
    void spansThatTouchDoNotTurn()
    {
        const When day{daily(11, 15), daily(15, 18)};
        QCOMPARE(nextTurnOf(day, at(20, 12, 0), nairobi), std::optional(at(20, 18, 0)));
        const When always{{{}, 0, 0, {}, {}}};
        QVERIFY(!nextTurnOf(always, at(20, 12, 0), nairobi));
    }
    void aDateThatIsFarAwayIsTheNextTurn()
    {
        const When christmas{{{}, 0, 0, QStringLiteral("2027-12-25"), QStringLiteral("2027-12-25")}};
        const auto begins = nextTurnOf(christmas, at(20, 12, 0), nairobi);
        QCOMPARE(begins, std::optional(base::startOf(BusinessDate(QDate(2027, 12, 25)), nairobi)));
        const auto ends = nextTurnOf(christmas, *begins, nairobi);
        QCOMPARE(ends, std::optional(base::startOf(BusinessDate(QDate(2027, 12, 26)), nairobi)));
        QVERIFY(!nextTurnOf(christmas, *ends, nairobi));
    }
    void aZoneWithSummerTimeGoesByTheClockOnTheWall()
    {
        // London, 25 October 2026: at two in the morning it is one again.
        const TradingHours london{"Europe/London", 4};
        const When happy{daily(17, 19)};
        const auto utc = [](int day, int hour) {
            return UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 10 / day) + std::chrono::hours(hour));
        };
        QVERIFY(holds(happy, base::houseTimeAt(utc(24, 16), london)));
        QVERIFY(!holds(happy, base::houseTimeAt(utc(25, 16), london)));
        QVERIFY(holds(happy, base::houseTimeAt(utc(25, 17), london)));
        QCOMPARE(nextTurnOf(happy, utc(24, 18), london), std::optional(utc(25, 17)));
    }
    void aSpanComesBackAsItWent()
    {
        const Span span{{1, 5}, 1020, 1140, QStringLiteral("2026-11-20"), {}};
        QCOMPARE(*base::fromJson<Span>(base::toJson(span)), span);
        QVERIFY(!base::fromJson<Span>(R"({"from_minute": 7})"));
    }
};

JIKO_SUITE(WhenTest)
#include "when_test.moc"
