#include "base/house_time.h"

#include <QDateTime>
#include <QTimeZone>

namespace jiko::base {

namespace {
constexpr int dayMinutes = 24 * 60;
}

HouseTime houseTimeAt(UtcMicros at, const TradingHours &hours)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(millis, QTimeZone(hours.zone));
    HouseTime now{here.date(), here.time().hour() * 60 + here.time().minute(), hours.cutOverHour * 60};
    if (now.minute < now.cutOverMinute) {
        now.day = now.day.addDays(-1);
        now.minute += dayMinutes;
    }
    return now;
}

UtcMicros instantOf(const QDate &day, int minute, const TradingHours &hours)
{
    const int ofDay = minute % dayMinutes;
    const QDateTime there(day.addDays(minute / dayMinutes), QTime(ofDay / 60, ofDay % 60), QTimeZone(hours.zone));
    return UtcMicros(std::chrono::milliseconds(there.toMSecsSinceEpoch()));
}

} // namespace jiko::base
