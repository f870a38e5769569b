#include "menu/when.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace jiko::menu {

namespace {
constexpr int dayMinutes = 24 * 60;

/// Minutes since the midnight of the business day on which a span begins; the end is never further away than a day.
struct Reach {
    int from = 0;
    int until = 0;
};

Reach reachOf(const Span &span, int cutOverMinute)
{
    if (span.fromMinute == span.untilMinute)
        return {cutOverMinute, cutOverMinute + dayMinutes};
    Reach reach{span.fromMinute, span.untilMinute};
    if (reach.from < cutOverMinute)
        reach.from += dayMinutes;
    while (reach.until <= reach.from)
        reach.until += dayMinutes;
    return reach;
}

bool isOnDay(const Span &span, const QString &iso, int weekday)
{
    return (span.weekdays.empty()
               || std::find(span.weekdays.begin(), span.weekdays.end(), weekday) != span.weekdays.end())
        && (span.firstDay.isEmpty() || iso >= span.firstDay) && (span.lastDay.isEmpty() || iso <= span.lastDay);
}

UtcMicros instantOf(const QDate &day, int minute, const QTimeZone &zone)
{
    const int ofDay = minute % dayMinutes;
    const QDateTime there(day.addDays(minute / dayMinutes), QTime(ofDay / 60, ofDay % 60), zone);
    return UtcMicros(std::chrono::milliseconds(there.toMSecsSinceEpoch()));
}
} // namespace

HouseTime houseTimeAt(UtcMicros at, const TradingHours &hours)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(millis, QTimeZone(hours.zone));
    HouseTime now;
    now.day = here.date();
    now.minute = here.time().hour() * 60 + here.time().minute();
    now.cutOverMinute = hours.cutOverHour * 60;
    if (now.minute < now.cutOverMinute) {
        now.day = now.day.addDays(-1);
        now.minute += dayMinutes;
    }
    now.iso = now.day.toString(Qt::ISODate);
    now.weekday = now.day.dayOfWeek();
    return now;
}

bool holds(const When &when, const HouseTime &now)
{
    if (when.empty())
        return true;
    const QDate yesterday = now.day.addDays(-1);
    const QString yesterdayIso = yesterday.toString(Qt::ISODate);
    return std::any_of(when.begin(), when.end(), [&](const Span &span) {
        const Reach reach = reachOf(span, now.cutOverMinute);
        const auto in = [&](int minute) { return minute >= reach.from && minute < reach.until; };
        return (in(now.minute) && isOnDay(span, now.iso, now.weekday))
            || (in(now.minute + dayMinutes) && isOnDay(span, yesterdayIso, yesterday.dayOfWeek()));
    });
}

std::optional<UtcMicros> nextTurnOf(const When &when, UtcMicros now, const TradingHours &hours)
{
    const HouseTime here = houseTimeAt(now, hours);
    const bool isOn = holds(when, here);
    const QTimeZone zone(hours.zone);
    std::optional<UtcMicros> next;
    const auto consider = [&](const Span &span, const QDate &day) {
        const Reach reach = reachOf(span, here.cutOverMinute);
        for (const int minute : {reach.from, reach.until}) {
            const UtcMicros at = instantOf(day, minute, zone);
            if (at > now && (!next || at < *next) && holds(when, houseTimeAt(at, hours)) != isOn)
                next = at;
        }
    };
    for (const Span &span : when) {
        // Weekdays come round in seven days; what is further away begins on a first day or ends after a last one.
        for (int away = -1; away <= 8; ++away)
            consider(span, here.day.addDays(away));
        for (const QString &edge : {span.firstDay, span.lastDay})
            if (const QDate day = QDate::fromString(edge, Qt::ISODate); day.isValid())
                for (int away = -7; away <= 7; ++away)
                    consider(span, day.addDays(away));
    }
    return next;
}

} // namespace jiko::menu
