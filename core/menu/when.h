// When something is to be had: hours, weekdays and dates by the house's clock, right across midnight and at the hour at
// which its business day ends.
#pragma once

#include "base/house_time.h"
#include "base/json.h"

#include <optional>
#include <vector>

namespace jiko::menu {

/// Minutes count from midnight. Weekdays and dates are those of the business day: what begins before the house's day
/// ends belongs to the night of the day before, so Friday 01:00 is one hour after Friday's midnight.
struct Span {
    std::vector<int> weekdays; ///< 1 Monday to 7 Sunday; none: every day
    int fromMinute = 0;
    int untilMinute = 0; ///< not in it any more; the same as from: the whole business day
    QString firstDay; ///< ISO; empty: since ever
    QString lastDay; ///< the last on which it begins; empty: for ever
    bool operator==(const Span &) const = default;
};
/// Any of the spans; none: always.
using When = std::vector<Span>;

bool holds(const When &when, const HouseTime &now);
/// The next instant after now at which it begins or ends; nothing when it never turns again.
std::optional<UtcMicros> nextTurnOf(const When &when, UtcMicros now, const TradingHours &hours);

template <class Io> void describe(Io &io, Span &s)
{
    io.maybe("weekdays", s.weekdays);
    io("from_minute", s.fromMinute);
    io("until_minute", s.untilMinute);
    io.maybe("first_day", s.firstDay);
    io.maybe("last_day", s.lastDay);
}

} // namespace jiko::menu
