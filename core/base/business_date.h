// The trading day, which ends at the house's cut-over hour and not at midnight.
#pragma once

#include "base/clock.h"

#include <QDate>
#include <QString>

namespace jiko::base {

class BusinessDate {
public:
    BusinessDate() = default;
    explicit BusinessDate(QDate day) : m_day(day) { }
    static BusinessDate fromIso(const QString &text) { return BusinessDate(QDate::fromString(text, Qt::ISODate)); }

    QDate day() const { return m_day; }
    QString iso() const { return m_day.toString(Qt::ISODate); }
    bool isValid() const { return m_day.isValid(); }
    auto operator<=>(const BusinessDate &other) const { return m_day.toJulianDay() <=> other.m_day.toJulianDay(); }
    bool operator==(const BusinessDate &other) const { return m_day == other.m_day; }

private:
    QDate m_day;
};

/// When and where the house trades: its zone and the local hour at which one business day ends.
struct TradingHours {
    QByteArray zone = "Africa/Nairobi";
    int cutOverHour = 4;
};

BusinessDate businessDateOf(UtcMicros at, const TradingHours &hours);
/// The instant at which a trading day begins.
UtcMicros startOf(const BusinessDate &date, const TradingHours &hours);

/// Wall clock of the house, for print and screens: "19:05" and "21/11/2026".
QString localTimeText(UtcMicros at, const TradingHours &hours);
QString localDateText(UtcMicros at, const TradingHours &hours);
int localHour(UtcMicros at, const TradingHours &hours);

} // namespace jiko::base

namespace jiko {
using base::BusinessDate;
using base::TradingHours;
} // namespace jiko
