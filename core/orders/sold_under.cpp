#include "orders/sold_under.h"

#include "orders/bill.h"

#include <algorithm>
#include <set>

namespace jiko::orders {

namespace {
bool fitsAny(const menu::Offer &offer, const menu::Item &item)
{
    return offer.parts.empty() || std::any_of(offer.parts.begin(), offer.parts.end(), [&](const menu::OfferPart &part) {
        return part.fits(item.id, item.category);
    });
}

const tax::Era *lawOf(const menu::Menu &menu, const BusinessDate &day)
{
    for (const auto &[id, tax] : menu.taxes())
        if (const tax::Pack *pack = tax::packOf(tax.country))
            return pack->on(day);
    return nullptr;
}

std::vector<menu::PriceStep> told(const std::vector<menu::PriceStep> &steps)
{
    // The dish's own price alone needs no words.
    return steps.size() > 1 ? steps : std::vector<menu::PriceStep>();
}

bool wasChangedByHand(const Line &line)
{
    return std::any_of(line.steps.begin(), line.steps.end(), [](const menu::PriceStep &step) {
        return step.rule == menu::PriceRule::Override || step.rule == menu::PriceRule::Open;
    });
}
} // namespace

menu::Sale saleOf(const menu::Menu &menu, const Check &check, UtcMicros at, const TradingHours &hours, const Id &room)
{
    menu::Sale sale;
    sale.at = at;
    sale.hours = hours;
    if (const menu::OrderType *type = menu.orderTypeCoded(check.terms.orderType))
        sale.orderType = type->id;
    sale.room = room;
    return sale;
}

TermsSet termsOf(const menu::Menu &menu, const menu::Sale &sale, const QString &orderType)
{
    TermsSet terms;
    terms.orderType = orderType;
    menu::Sale sold = sale;
    if (const menu::OrderType *type = menu.orderTypeCoded(orderType))
        sold.orderType = type->id;
    if (const tax::Era *law = lawOf(menu, base::businessDateOf(sale.at, sale.hours))) {
        terms.rounding = law->rounding;
        terms.cashStepMinor = law->cashStepMinor;
    }
    if (const auto service = menu::serviceFor(menu, sold))
        terms.service = ServiceTerms{
            service->name, service->rate, service->fromCovers, service->bears.levies, service->bears.included};
    return terms;
}

std::vector<OfferMade> sellUnder(const menu::Menu &menu, const menu::Sale &sale, const Check &check, AddLine &ask)
{
    const menu::Item &item = *ask.chosen.item;
    const Id size = ask.chosen.size ? ask.chosen.size->size : Id();
    ask.variant = size;
    if (const auto priced =
            menu::priceOf(menu, {item.id, size, ask.ownPriceMinor, ask.by, ask.grams}, sale, check.currency)) {
        ask.ownPriceMinor = priced->price.minor();
        ask.steps = told(priced->steps);
    }
    if (const auto bears = menu::taxesOf(menu, item, sale.orderType, base::businessDateOf(sale.at, sale.hours)))
        ask.bears = *bears;

    std::vector<OfferMade> made;
    for (menu::Offer &offer : menu::offersFor(menu, sale)) {
        if (!fitsAny(offer, item))
            continue;
        ask.offers.push_back(offer.id);
        const auto same = [&](const menu::Offer &known) { return known.id == offer.id; };
        if (std::none_of(check.offers.begin(), check.offers.end(), same))
            made.push_back({std::move(offer)});
    }
    // A coupon that is handed in later counts for what was ordered while it could be had.
    for (const menu::Promotion &promotion : menu.promotions())
        if (!promotion.offer.coupon.isEmpty() && fitsAny(promotion.offer, item)
            && menu::couponOffer(menu, promotion.offer.coupon, sale))
            ask.offers.push_back(promotion.id);
    return made;
}

namespace {
/// What a dish may take when it is sold like that, coupons too.
std::vector<menu::Offer> offersOf(const menu::Menu &menu, const menu::Item &item, const menu::Sale &sale)
{
    std::vector<menu::Offer> all = menu::offersFor(menu, sale);
    std::erase_if(all, [&](const menu::Offer &offer) { return !fitsAny(offer, item); });
    for (const menu::Promotion &promotion : menu.promotions())
        if (!promotion.offer.coupon.isEmpty() && fitsAny(promotion.offer, item)
            && menu::couponOffer(menu, promotion.offer.coupon, sale)) {
            all.push_back(promotion.offer);
            all.back().id = promotion.id;
        }
    return all;
}

bool has(const std::vector<menu::Offer> &offers, const Id &id)
{
    return std::any_of(offers.begin(), offers.end(), [&](const menu::Offer &offer) { return offer.id == id; });
}

/// What the line may take under the new terms: what it had and keeps, and what can be had only now. What the menu has
/// changed since it was ordered is none of the new terms' business.
std::vector<Id> offersNow(const Line &line, const std::vector<menu::Offer> &before, const std::vector<menu::Offer> &now)
{
    std::vector<Id> offers;
    for (const Id &id : line.offers)
        if (!has(before, id) || has(now, id))
            offers.push_back(id);
    for (const menu::Offer &offer : now)
        if (!has(before, offer.id) && std::find(offers.begin(), offers.end(), offer.id) == offers.end())
            offers.push_back(offer.id);
    return offers;
}

std::set<Id> offersTaken(const Check &check)
{
    std::set<Id> taken;
    for (const BillRow &row : billOf(check).rows)
        for (const Reduction &reduction : row.reductions)
            if (reduction.by == Reduction::By::Offer && !reduction.amount.isZero())
                taken.insert(reduction.id);
    return taken;
}

std::vector<QString> lostBy(const Check &check, const TermsSet &terms, const Resold &changes)
{
    Check after = fold(check, terms, Stamp{});
    for (const OfferMade &offer : changes.offers)
        after = fold(std::move(after), offer, Stamp{});
    for (const LineRepriced &line : changes.lines)
        after = fold(std::move(after), line, Stamp{});
    const std::set<Id> still = offersTaken(after);
    std::vector<QString> lost;
    for (const Id &id : offersTaken(check))
        for (const menu::Offer &offer : check.offers)
            if (offer.id == id && !still.contains(id))
                lost.push_back(offer.name);
    return lost;
}
} // namespace

Resold resold(
    const menu::Menu &menu, const Check &check, const TermsSet &terms, const TradingHours &hours, const Id &room)
{
    Resold changes;
    Check sold = check;
    sold.terms = terms;
    for (const Line &line : check.lines) {
        const menu::Item *item = menu.item(line.item);
        if (!item || !line.counts())
            continue;
        const menu::Sale sale = saleOf(menu, sold, line.added.at(), hours, room);
        LineRepriced change{line.id, line.ownPrice.minor(), line.steps, std::nullopt, {}, {}, std::nullopt};
        const auto before = offersOf(menu, *item, saleOf(menu, check, line.added.at(), hours, room));
        const auto now = offersOf(menu, *item, sale);
        if (auto offers = offersNow(line, before, now); offers != line.offers)
            change.offers = std::move(offers);
        for (const menu::Offer &offer : now) {
            const auto isSame = [&](const OfferMade &made) { return made.offer.id == offer.id; };
            if (offer.coupon.isEmpty() && !has(check.offers, offer.id)
                && std::none_of(changes.offers.begin(), changes.offers.end(), isSame))
                changes.offers.push_back({offer});
        }
        if (!wasChangedByHand(line))
            if (const auto priced =
                    menu::priceOf(menu, {item->id, line.variant, std::nullopt, {}, line.grams}, sale, check.currency)) {
                change.priceMinor = priced->price.minor();
                change.steps = told(priced->steps);
            }
        if (const auto bears = menu::taxesOf(menu, *item, sale.orderType, base::businessDateOf(sale.at, hours));
            bears && bears->levies != line.bears.levies)
            change.levies = bears->levies;
        if (change.priceMinor != line.ownPrice.minor() || change.steps != line.steps || change.levies || change.offers)
            changes.lines.push_back(std::move(change));
    }
    changes.lost = lostBy(check, terms, changes);
    return changes;
}

Result<OfferMade, HandInRefusal> handIn(
    const menu::Menu &menu, const menu::Sale &sale, const Check &check, const QString &code, const menu::UsesOf &uses)
{
    if (!check.isOpen())
        return Refused{HandInRefusal::CheckClosed};
    const auto offer = menu::couponOffer(menu, code, sale, uses);
    if (!offer)
        switch (offer.why()) {
        case menu::CouponRefusal::UnknownCoupon:
            return Refused{HandInRefusal::UnknownCoupon};
        case menu::CouponRefusal::NotNow:
            return Refused{HandInRefusal::NotNow};
        case menu::CouponRefusal::NotThisOrderType:
            return Refused{HandInRefusal::NotThisOrderType};
        case menu::CouponRefusal::UsedUp:
            return Refused{HandInRefusal::UsedUp};
        case menu::CouponRefusal::UsedUpToday:
            return Refused{HandInRefusal::UsedUpToday};
        }
    if (std::any_of(
            check.offers.begin(), check.offers.end(), [&](const menu::Offer &known) { return known.id == offer->id; }))
        return Refused{HandInRefusal::TakenAlready};
    return OfferMade{*offer};
}

} // namespace jiko::orders
