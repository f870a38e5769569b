// Taking something off: discounts, comps, a waived service charge, a price that a person changed.
#pragma once

#include "menu/records.h"
#include "orders/check.h"

namespace jiko::orders {

struct GiveDiscount {
    Id discount; ///< made by the till, the same on a retry
    QString name;
    RateBp rate; ///< or
    Money amount; ///< where there is no rate
    bool comp = false;
    std::vector<Id> lines; ///< none: the whole check
    Quantity quantity{0}; ///< of the one line so much; 0: all of it
    QString reason;
    bool mayDiscount = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class DiscountRefusal {
    CheckClosed,
    NoSuchLine,
    NothingToDiscount, ///< nothing is left of what it is for
    NotAmount, ///< neither a rate nor an amount above nothing
    TooMuch, ///< a rate above all, or more of a line than there is
    NoReason,
    NeedsApproval,
    NoSuchDiscount
};
Result<DiscountGiven, DiscountRefusal> decide(const Check &check, const GiveDiscount &ask);

/// What somebody has to be allowed in order to give it (identity::permission). Of what the house offers without
/// approval, taking orders is enough; `house` is that reason, null for what was typed by hand.
const char *rightFor(const GiveDiscount &ask, const menu::Reason *house);

struct WithdrawDiscount {
    Id discount;
};
Result<DiscountWithdrawn, DiscountRefusal> decide(const Check &check, const WithdrawDiscount &ask);

struct SetService {
    bool waived = true;
    QString reason;
    bool mayWaive = false;
    Id approvedBy;
};
enum class ServiceRefusal { CheckClosed, NoService, AlreadySo, NoReason, NeedsApproval };
Result<ServiceSet, ServiceRefusal> decide(const Check &check, const SetService &ask);

struct RepriceLine {
    Id line;
    std::int64_t priceMinor = 0; ///< one unit without modifiers
    QString reason;
    bool mayReprice = false;
    Id by;
    Id approvedBy;
};
enum class RepriceRefusal { CheckClosed, NoSuchLine, NegativePrice, SamePrice, NoReason, NeedsApproval };
Result<LineRepriced, RepriceRefusal> decide(const Check &check, const RepriceLine &ask);

} // namespace jiko::orders
