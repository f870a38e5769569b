#include "menu/price.h"

#include "base/weight.h"
#include "tax/pack.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace jiko::menu {

namespace {

bool names(const std::vector<Id> &ids, const Id &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}
bool fits(const std::vector<Id> &ids, const Id &id)
{
    return ids.empty() || names(ids, id);
}

/// How narrowly it is meant: for the dish itself, for its category, for everything. Nothing: for others.
std::optional<int> breadthFor(const SpecialPrice &special, const Item &item)
{
    if (special.items.empty() && special.categories.empty())
        return 2;
    if (std::binary_search(special.items.begin(), special.items.end(), item.id))
        return 0;
    return names(special.categories, item.category) ? std::optional(1) : std::nullopt;
}

PriceRule ruleOf(const SpecialPrice &special)
{
    if (!special.cards.empty())
        return PriceRule::PriceList;
    if (!special.hours.empty())
        return PriceRule::Time;
    return special.orderTypes.empty() ? PriceRule::PriceList : PriceRule::OrderType;
}

std::int64_t changed(std::int64_t minor, const SpecialPrice &special)
{
    if (special.priceMinor)
        return *special.priceMinor;
    minor += base::divideHalfAway(minor, special.rate.bp, 10'000) + special.amountMinor;
    if (special.stepMinor > 1)
        minor = base::divideHalfAway(minor, 1, special.stepMinor) * special.stepMinor;
    return std::max<std::int64_t>(minor, 0);
}

/// The special price of a rule that counts, if any: they are sorted, so the first of the narrowest does.
const SpecialPrice *countingOf(
    const Menu &menu, PriceRule rule, const Item &item, const Id &size, const Sale &sale, const HouseTime &now)
{
    const SpecialPrice *counts = nullptr;
    int narrowest = 3;
    for (const SpecialPrice &special : menu.specialPrices()) {
        if (counts && special.priority > counts->priority)
            break;
        const auto breadth = breadthFor(special, item);
        if (ruleOf(special) != rule || !breadth || *breadth >= narrowest || !fits(special.sizes, size)
            || !fits(special.cards, sale.card) || !fits(special.orderTypes, sale.orderType)
            || !holds(special.hours, now))
            continue;
        counts = &special;
        narrowest = *breadth;
    }
    return counts;
}

tax::TaxSet taxSetOf(const Tax &tax, const OrderType *type, const BusinessDate &day)
{
    if (!tax.packClass.isEmpty())
        if (const tax::Pack *pack = tax::packOf(tax.country))
            if (const tax::Era *era = pack->on(day))
                if (const tax::PackClass *found = era->find(tax.packClass, type ? type->code : QString()))
                    return {found->levies, tax.included};
    return tax::ofRate(tax.rate, tax.included);
}

const Tax *otherTax(const Menu &menu, const Id &tax, const OrderType *type)
{
    if (type)
        for (const OrderType::OtherTax &other : type->taxes)
            if (other.from == tax)
                return menu.tax(other.to);
    return menu.tax(tax);
}

Offer offerOf(const Promotion &promotion, const QString &language)
{
    Offer offer = promotion.offer;
    offer.name = promotion.names.in(language);
    return offer;
}

} // namespace

Result<Priced, PriceRefusal> priceOf(const Menu &menu, const PriceAsk &ask, const Sale &sale, Currency currency)
{
    const Item *item = menu.item(ask.item);
    if (!item)
        return Refused{PriceRefusal::UnknownItem};
    if (ask.typedMinor && !item->openPrice)
        return Refused{PriceRefusal::PriceNotOpen};
    if (ask.grams != 0 && !item->weighed)
        return Refused{PriceRefusal::NotWeighed};
    if (item->openPrice) {
        if (!ask.typedMinor)
            return Refused{PriceRefusal::PriceMissing};
        if (*ask.typedMinor < 0)
            return Refused{PriceRefusal::PriceBelowZero};
        return Priced{Money(*ask.typedMinor, currency), {{PriceRule::Open, {}, *ask.typedMinor, ask.by}}};
    }
    if (item->sizes.empty() ? !ask.size.isNull() : !ask.size.isNull() && !item->size(ask.size))
        return Refused{PriceRefusal::UnknownSize};
    if (!item->sizes.empty() && ask.size.isNull())
        return Refused{PriceRefusal::SizeMissing};

    std::vector<PriceStep> steps{{PriceRule::Base, {}, item->priceMinor, {}}};
    if (const SizePrice *size = item->size(ask.size)) {
        const Size *known = menu.size(size->size);
        steps.push_back({PriceRule::Size, known ? known->names.in(sale.language) : QString(), size->priceMinor, {}});
    }
    const HouseTime now = base::houseTimeAt(sale.at, sale.hours);
    for (const PriceRule rule : {PriceRule::PriceList, PriceRule::Time, PriceRule::OrderType})
        if (const SpecialPrice *special = countingOf(menu, rule, *item, ask.size, sale, now))
            steps.push_back({rule, special->names.in(sale.language), changed(steps.back().minor, *special), {}});
    if (ask.grams > 0)
        steps.push_back({PriceRule::Weighed, base::weightText(ask.grams),
            base::divideHalfAway(steps.back().minor, ask.grams, 1000), {}});
    return Priced{Money(steps.back().minor, currency), std::move(steps)};
}

std::optional<tax::TaxSet> taxesOf(const Menu &menu, const Item &item, const Id &orderType, const BusinessDate &day)
{
    const OrderType *type = menu.orderType(orderType);
    const Tax *tax = otherTax(menu, item.tax, type);
    return tax ? std::optional(taxSetOf(*tax, type, day)) : std::nullopt;
}

std::vector<Offer> offersFor(const Menu &menu, const Sale &sale, const UsesOf &uses)
{
    const HouseTime now = base::houseTimeAt(sale.at, sale.hours);
    std::vector<Offer> offers;
    for (const Promotion &promotion : menu.promotions()) {
        if (!promotion.offer.coupon.isEmpty() || !fits(promotion.orderTypes, sale.orderType)
            || !holds(promotion.hours, now))
            continue;
        const Uses taken = uses ? uses(promotion.id) : Uses();
        if ((promotion.mostUses == 0 || taken.ever < promotion.mostUses)
            && (promotion.mostADay == 0 || taken.today < promotion.mostADay))
            offers.push_back(offerOf(promotion, sale.language));
    }
    return offers;
}

Result<Offer, CouponRefusal> couponOffer(const Menu &menu, const QString &code, const Sale &sale, const UsesOf &uses)
{
    const QString wanted = code.trimmed();
    const auto at = std::find_if(menu.promotions().begin(), menu.promotions().end(), [&](const Promotion &promotion) {
        return !promotion.offer.coupon.isEmpty() && promotion.offer.coupon.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (at == menu.promotions().end())
        return Refused{CouponRefusal::UnknownCoupon};
    if (!holds(at->hours, base::houseTimeAt(sale.at, sale.hours)))
        return Refused{CouponRefusal::NotNow};
    if (!fits(at->orderTypes, sale.orderType))
        return Refused{CouponRefusal::NotThisOrderType};
    const Uses taken = uses ? uses(at->id) : Uses();
    if (at->mostUses > 0 && taken.ever >= at->mostUses)
        return Refused{CouponRefusal::UsedUp};
    if (at->mostADay > 0 && taken.today >= at->mostADay)
        return Refused{CouponRefusal::UsedUpToday};
    return offerOf(*at, sale.language);
}

std::optional<Service> serviceFor(const Menu &menu, const Sale &sale)
{
    const ServiceCharge *counts = nullptr;
    const auto rank = [](const ServiceCharge &charge) {
        return std::tuple(charge.priority, charge.rooms.empty(), charge.orderTypes.empty());
    };
    for (const ServiceCharge &charge : menu.serviceCharges())
        if (fits(charge.rooms, sale.room) && fits(charge.orderTypes, sale.orderType)
            && (!counts || rank(charge) < rank(*counts)))
            counts = &charge;
    if (!counts)
        return std::nullopt;
    Service service{counts->id, counts->names.in(sale.language), counts->rate, counts->fromCovers, {}};
    const OrderType *type = menu.orderType(sale.orderType);
    if (const Tax *tax = counts->tax ? otherTax(menu, *counts->tax, type) : nullptr)
        service.bears = taxSetOf(*tax, type, base::businessDateOf(sale.at, sale.hours));
    return service;
}

std::vector<const Card *> openCards(const Menu &menu, const Sale &sale)
{
    const HouseTime now = base::houseTimeAt(sale.at, sale.hours);
    std::vector<const Card *> open;
    for (const Card &card : menu.cards())
        if (fits(card.orderTypes, sale.orderType) && holds(card.hours, now))
            open.push_back(&card);
    return open;
}

std::vector<const Category *> openCategories(const Menu &menu, const Sale &sale)
{
    std::vector<const Category *> shown;
    if (menu.cards().empty()) {
        for (const Category &category : menu.categories())
            shown.push_back(&category);
        return shown;
    }
    for (const Card *card : openCards(menu, sale))
        for (const Id &id : card->categories) {
            const auto at = std::find_if(menu.categories().begin(), menu.categories().end(),
                [&](const Category &category) { return category.id == id; });
            if (at != menu.categories().end() && std::find(shown.begin(), shown.end(), &*at) == shown.end())
                shown.push_back(&*at);
        }
    return shown;
}

bool isOffered(const Menu &menu, const Item &item, const Sale &sale)
{
    if (!item.onSale)
        return false;
    if (menu.cards().empty())
        return true;
    const auto open = openCards(menu, sale);
    return std::any_of(
        open.begin(), open.end(), [&](const Card *card) { return names(card->categories, item.category); });
}

std::optional<UtcMicros> nextTurn(const Menu &menu, UtcMicros now, const TradingHours &hours)
{
    std::optional<UtcMicros> next;
    const auto consider = [&](const std::optional<UtcMicros> &turn) {
        if (turn && (!next || *turn < *next))
            next = turn;
    };
    for (const Card &card : menu.cards())
        consider(nextTurnOf(card.hours, now, hours));
    for (const SpecialPrice &special : menu.specialPrices())
        consider(nextTurnOf(special.hours, now, hours));
    for (const Promotion &promotion : menu.promotions())
        consider(nextTurnOf(promotion.hours, now, hours));
    for (const Version &version : menu.versions())
        if (version.isPublished() && version.validFrom() > now)
            consider(version.validFrom());
    return next;
}

} // namespace jiko::menu
