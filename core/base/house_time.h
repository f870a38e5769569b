// An instant as the clock on the house's wall has it, in whole minutes of its business day.
#pragma once

#include "base/business_date.h"

namespace jiko::base {

struct HouseTime {
    QDate day; ///< the business day
    int minute = 0; ///< since that day's midnight; after the next midnight it goes on counting
    int cutOverMinute = 0; ///< at which the business day begins
};
HouseTime houseTimeAt(UtcMicros at, const TradingHours &hours);

/// The instant of a minute after a day's midnight by that clock; a minute of the next day counts on from 1440.
UtcMicros instantOf(const QDate &day, int minute, const TradingHours &hours);

} // namespace jiko::base

namespace jiko {
using base::HouseTime;
}
