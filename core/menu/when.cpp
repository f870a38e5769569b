#include "menu/when.h"

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

bool isOnDay(const Span &span, const QDate &day)
{
    if (!span.weekdays.empty()
        && std::find(span.weekdays.begin(), span.weekdays.end(), day.dayOfWeek()) == span.weekdays.end())
        return false;
    if (span.firstDay.isEmpty() && span.lastDay.isEmpty())
        return true;
    const QString iso = day.toString(Qt::ISODate);
    return (span.firstDay.isEmpty() || iso >= span.firstDay) && (span.lastDay.isEmpty() || iso <= span.lastDay);
}
} // namespace

bool holds(const When &when, const HouseTime &now)
{
    if (when.empty())
        return true;
    return std::any_of(when.begin(), when.end(), [&](const Span &span) {
        const Reach reach = reachOf(span, now.cutOverMinute);
        const auto in = [&](int minute) { return minute >= reach.from && minute < reach.until; };
        return (in(now.minute) && isOnDay(span, now.day))
            || (in(now.minute + dayMinutes) && isOnDay(span, now.day.addDays(-1)));
    });
}

std::optional<UtcMicros> nextTurnOf(const When &when, UtcMicros now, const TradingHours &hours)
{
    const HouseTime here = base::houseTimeAt(now, hours);
    const bool isOn = holds(when, here);
    std::optional<UtcMicros> next;
    const auto consider = [&](const Span &span, const QDate &day) {
        const Reach reach = reachOf(span, here.cutOverMinute);
        for (const int minute : {reach.from, reach.until}) {
            const UtcMicros at = base::instantOf(day, minute, hours);
            if (at > now && (!next || at < *next) && holds(when, base::houseTimeAt(at, hours)) != isOn)
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
