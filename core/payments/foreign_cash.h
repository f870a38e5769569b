// Money of other countries over the counter: how much of it is enough, and what it is worth in coins that can come
// back.
#pragma once

#include "payments/ways.h"

#include "orders/terms.h"

namespace jiko::payments {

/// What one whole of theirs is worth.
Money worthOfOne(const ForeignRate &rate, Currency ours);
struct QuickForeign {
    std::int64_t whole = 0; ///< 20
    Money sum; ///< 20.00 of theirs
};
/// What is enough for `due`: the fewest whole units first, then the rounder sums that a guest is likely to hand over,
/// four at most. None where nothing is due or theirs is worth nothing.
std::vector<QuickForeign> quickForeign(const ForeignRate &rate, Money due);
/// What it is worth against `due`. Where it is more, the change is rounded down to our smallest coin, of so many minor
/// units; 0 or 1: any.
Money worthAgainst(const orders::ForeignCash &foreign, Money due, std::int64_t smallestCoin);

} // namespace jiko::payments
