// What slips of checks and slips of drawers share.
#pragma once

#include "outlet/live.h"
#include "printing/receipt.h"

namespace jiko::pos {

/// The head of a slip.
printing::House houseOn(const identity::House &house);
/// "22/11/2026 19:40", by the house's clock.
QString timeOf(UtcMicros at, const outlet::Live &live);
/// "VAT" of a tax that the office calls "VAT 16 %": paper says the rate beside it.
QString taxName(const menu::Menu &menu, RatePpm rate, const QString &language);

} // namespace jiko::pos
