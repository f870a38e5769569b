// How long the kitchen took, from the sending to the pass.
#pragma once

#include "base/clock.h"
#include "insight/sales.h"

#include <optional>

namespace jiko::insight {

enum class KitchenBy { Station, Item, Hour };

/// Lines that were sent in a stretch of time; what was taken back is not among them. Of n that are done the middle is
/// the shortest time within which at least half of them were, `nine` the same of nine tenths: each is the time of one
/// of them, and of a single line both are its own.
struct KitchenTimes {
    Id key; ///< station or dish; nil by the hour, and where nobody said
    QString name; ///< of a dish, as the cook last read it
    int hour = -1; ///< 0 to 23 on the house's clock, in which it was sent; by the hour alone
    std::int64_t lines = 0;
    std::int64_t done = 0; ///< of them at the pass; only these have a time
    std::int64_t middleSeconds = 0;
    std::int64_t nineSeconds = 0;
    std::int64_t worstSeconds = 0;
    std::optional<std::int64_t> thereSeconds; ///< until at their station, on a screen or on paper; the middle of those
    std::optional<std::int64_t> seenSeconds; ///< until a cook had seen it, the middle of those that were
    std::int64_t judged = 0; ///< of the done, those that had a target
    std::int64_t late = 0; ///< of the judged
    std::int64_t again = 0; ///< cooked once more
};

/// Stations and dishes: most lines first; hours in the order of the trading day.
store::PgOutcome<std::vector<KitchenTimes>> kitchenTimes(
    store::PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours, KitchenBy by);
/// The same of all together; no lines on a day without any.
store::PgOutcome<KitchenTimes> kitchenTimesInAll(
    store::PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours);

/// Tenths of a percent that were late, rounded; nothing where none was judged.
std::optional<int> latePermille(const KitchenTimes &times);

} // namespace jiko::insight
