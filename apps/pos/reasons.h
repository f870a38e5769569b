// Why something is taken off, given back or opened without a sale, why cash moves or is not what it should be; in the
// words of the house.
#pragma once

#include "menu/menu.h"

#include <QStringList>

#include <vector>

namespace jiko::pos {

enum class ReasonFor {
    Void,
    Discount,
    Comp,
    Reprice,
    WaiveService,
    Refund,
    Reopen,
    PayIn,
    PayOut,
    Drop,
    NoSale,
    Difference
};

/// Those of the house, else some that every house has.
QStringList reasonsFor(const menu::Menu &menu, ReasonFor act);

/// The house's own reason of those words; nullptr for one that every house has, or that somebody wrote.
const menu::Reason *reasonNamed(const menu::Menu &menu, ReasonFor act, const QString &words);

/// The right that is asked for, with that reason.
const char *rightFor(const menu::Menu &menu, ReasonFor act, const QString &words, const char *permission);

/// A discount that is one tap: a reason with its rate.
struct DiscountChoice {
    QString reason;
    RateBp rate; ///< of a comp nothing: all is given away
    std::int64_t amountMinor = 0; ///< where there is no rate
    bool comp = false;
    const menu::Reason *house = nullptr; ///< of the menu; null: of every house
};
/// Discounts first, then comps.
std::vector<DiscountChoice> discountChoices(const menu::Menu &menu);

} // namespace jiko::pos
