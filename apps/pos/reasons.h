// Why something is taken off, given back or opened without a sale, in the words of the house.
#pragma once

#include "base/money.h"

#include <QStringList>

#include <vector>

namespace jiko::pos {

enum class ReasonFor { Void, Discount, Comp, Reprice, WaiveService, Refund, Reopen };

QStringList reasonsFor(ReasonFor act);

/// A discount that is one tap: a reason with its rate.
struct DiscountChoice {
    QString reason;
    RateBp rate; ///< of a comp nothing: all is given away
    bool comp = false;
};
/// Discounts first, then comps.
std::vector<DiscountChoice> discountChoices();

} // namespace jiko::pos
