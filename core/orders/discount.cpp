#include "orders/discount.h"

#include "identity/people.h"
#include "orders/bill.h"

#include <algorithm>

namespace jiko::orders {

Result<DiscountGiven, DiscountRefusal> decide(const Check &check, const GiveDiscount &ask)
{
    if (!check.isOpen())
        return Refused{DiscountRefusal::CheckClosed};
    if (!ask.comp && ask.rate.bp <= 0 && ask.amount.minor() <= 0)
        return Refused{DiscountRefusal::NotAmount};
    if (ask.rate.bp > 10'000)
        return Refused{DiscountRefusal::TooMuch};
    const Bill bill = billOf(check);
    Money left(0, check.currency);
    for (const BillRow &row : bill.rows)
        if (!row.line.isNull()
            && (ask.lines.empty() || std::find(ask.lines.begin(), ask.lines.end(), row.line) != ask.lines.end()))
            left += row.charged;
    for (const Id &id : ask.lines) {
        if (!bill.row(id))
            return Refused{DiscountRefusal::NoSuchLine};
        if (ask.quantity.milli > check.line(id)->quantity.milli - bill.row(id)->givenMilli)
            return Refused{DiscountRefusal::TooMuch};
    }
    if (left.minor() <= 0)
        return Refused{DiscountRefusal::NothingToDiscount};
    if (ask.reason.trimmed().isEmpty())
        return Refused{DiscountRefusal::NoReason};
    if (!ask.mayDiscount)
        return Refused{DiscountRefusal::NeedsApproval};
    const bool byRate = ask.comp || ask.rate.bp > 0;
    return DiscountGiven{ask.discount, ask.name, ask.comp ? RateBp{} : ask.rate, byRate ? 0 : ask.amount.minor(),
        ask.comp, ask.lines, ask.lines.size() == 1 ? std::max<std::int64_t>(0, ask.quantity.milli) : 0,
        ask.reason.trimmed(), ask.approvedBy};
}

const char *rightFor(const GiveDiscount &ask, const menu::Reason *house)
{
    if (ask.comp)
        return identity::rightFor(identity::permission::comp, house && house->needsApproval);
    // The word alone does not free another percentage.
    const bool isHouses =
        house && ask.rate.bp == house->rate.bp && (ask.rate.bp > 0 || ask.amount.minor() == house->amountMinor);
    if (!isHouses)
        return identity::permission::discount;
    return identity::rightFor(identity::permission::takeOrders, house->needsApproval);
}

Result<DiscountWithdrawn, DiscountRefusal> decide(const Check &check, const WithdrawDiscount &ask)
{
    if (!check.isOpen())
        return Refused{DiscountRefusal::CheckClosed};
    if (std::none_of(check.discounts.begin(), check.discounts.end(),
            [&](const DiscountGiven &given) { return given.discount == ask.discount; }))
        return Refused{DiscountRefusal::NoSuchDiscount};
    return DiscountWithdrawn{ask.discount};
}

Result<ServiceSet, ServiceRefusal> decide(const Check &check, const SetService &ask)
{
    if (!check.isOpen())
        return Refused{ServiceRefusal::CheckClosed};
    if (!check.terms.service)
        return Refused{ServiceRefusal::NoService};
    if (check.serviceWaived == ask.waived)
        return Refused{ServiceRefusal::AlreadySo};
    if (ask.waived && ask.reason.trimmed().isEmpty())
        return Refused{ServiceRefusal::NoReason};
    if (ask.waived && !ask.mayWaive)
        return Refused{ServiceRefusal::NeedsApproval};
    return ServiceSet{ask.waived, ask.reason.trimmed(), ask.approvedBy};
}

Result<LineRepriced, RepriceRefusal> decide(const Check &check, const RepriceLine &ask)
{
    if (!check.isOpen())
        return Refused{RepriceRefusal::CheckClosed};
    const Line *line = check.line(ask.line);
    if (!line || !line->counts())
        return Refused{RepriceRefusal::NoSuchLine};
    if (ask.priceMinor < 0)
        return Refused{RepriceRefusal::NegativePrice};
    if (line->ownPrice.minor() == ask.priceMinor)
        return Refused{RepriceRefusal::SamePrice};
    if (ask.reason.trimmed().isEmpty())
        return Refused{RepriceRefusal::NoReason};
    if (!ask.mayReprice)
        return Refused{RepriceRefusal::NeedsApproval};
    LineRepriced repriced{ask.line, ask.priceMinor, line->steps, std::nullopt, ask.reason.trimmed(), ask.approvedBy};
    if (repriced.steps.empty())
        repriced.steps.push_back({menu::PriceRule::Base, {}, line->ownPrice.minor(), {}});
    repriced.steps.push_back({menu::PriceRule::Override, repriced.reason, ask.priceMinor, ask.by});
    return repriced;
}

} // namespace jiko::orders
