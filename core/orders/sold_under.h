// What a check is sold under, taken from the menu of that moment and written into its facts: its terms, the price and
// the tax of a line, the offers that may be had.
#pragma once

#include "menu/price.h"
#include "orders/check.h"

namespace jiko::orders {

/// What a sale on that check is at an instant. `room` is where its table stands, nil for none.
menu::Sale saleOf(const menu::Menu &menu, const Check &check, UtcMicros at, const TradingHours &hours, const Id &room);

/// The terms of an order type in a room: rounding and smallest coin by the law of the house's country on that day, the
/// service charge by the menu. The country is that of the first tax that names one.
TermsSet termsOf(const menu::Menu &menu, const menu::Sale &sale, const QString &orderType);

/// Fills price, why, tax and offers of what is about to be ordered; answers the offers that the check has not yet.
/// Nothing when the menu has no price for it: the line then keeps the dish's own.
std::vector<OfferMade> sellUnder(const menu::Menu &menu, const menu::Sale &sale, const Check &check, AddLine &ask);

/// What changes when a check is sold under other terms: eaten here or taken away.
struct Resold {
    std::vector<OfferMade> offers; ///< that can be had only now
    std::vector<LineRepriced> lines;
    std::vector<QString> lost; ///< names of the offers that took something off and are not for those terms
};
/// Each line keeps the hour at which it was ordered, and a price that a person changed.
Resold resold(
    const menu::Menu &menu, const Check &check, const TermsSet &terms, const TradingHours &hours, const Id &room);

/// Who hands a coupon in.
enum class HandInRefusal { CheckClosed, UnknownCoupon, NotNow, NotThisOrderType, UsedUp, UsedUpToday, TakenAlready };
Result<OfferMade, HandInRefusal> handIn(
    const menu::Menu &menu, const menu::Sale &sale, const Check &check, const QString &code, const menu::UsesOf &uses);

} // namespace jiko::orders
