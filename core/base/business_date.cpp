#include "base/business_date.h"

#include <QDateTime>
#include <QTimeZone>

namespace jiko::base {

namespace {
QDateTime local(UtcMicros at, const TradingHours &hours)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count() / 1000, QTimeZone(hours.zone));
}
} // namespace

BusinessDate businessDateOf(UtcMicros at, const TradingHours &hours)
{
    const QDateTime here = local(at, hours);
    const bool beforeCutOver = here.time().hour() < hours.cutOverHour;
    return BusinessDate(beforeCutOver ? here.date().addDays(-1) : here.date());
}

UtcMicros startOf(const BusinessDate &date, const TradingHours &hours)
{
    const QDateTime begins(date.day(), QTime(hours.cutOverHour, 0), QTimeZone(hours.zone));
    return UtcMicros(std::chrono::milliseconds(begins.toMSecsSinceEpoch()));
}

QString localTimeText(UtcMicros at, const TradingHours &hours)
{
    return local(at, hours).toString(QStringLiteral("HH:mm"));
}

QString localDateText(UtcMicros at, const TradingHours &hours)
{
    return local(at, hours).toString(QStringLiteral("dd/MM/yyyy"));
}

int localHour(UtcMicros at, const TradingHours &hours)
{
    return local(at, hours).time().hour();
}

} // namespace jiko::base
