// What something costs and why, what tax it bears, which offers and which service charge go with it, and which cards
// are open: asked of the menu for an instant, a place and an order type. Nothing here knows a check.
#pragma once

#include "menu/menu.h"
#include "menu/price_step.h"
#include "tax/tax.h"

#include <functional>

namespace jiko::menu {

/// When, where and how something is sold.
struct Sale {
    UtcMicros at; ///< when it is ordered: that decides, not when it is paid
    TradingHours hours;
    Id orderType; ///< nil: none is said, and what is for one alone does not hold
    Id room; ///< nil: at no table
    Id card; ///< that it was ordered from; nil: none
    QString language = QStringLiteral("en"); ///< of the names that are written down
};

struct PriceAsk {
    Id item;
    Id size; ///< of a dish that comes in sizes
    std::optional<std::int64_t> typedMinor; ///< of a dish whose price is typed in
    Id by; ///< who typed it
    std::int64_t grams = 0; ///< of a weighed dish: what is to be paid for; 0 asks for the kilogram
};
struct Priced {
    Money price; ///< one unit, without what is chosen with it; of a weighed dish as much as was asked for
    std::vector<PriceStep> steps; ///< the last one is the price
};
enum class PriceRefusal {
    UnknownItem,
    SizeMissing, ///< it comes in sizes, and none was said
    UnknownSize, ///< it does not come in that one
    PriceMissing, ///< it is to be typed in
    PriceNotOpen, ///< it is not to be typed in
    PriceBelowZero,
    NotWeighed, ///< it is not sold by weight
};
/// Of special prices one each counts of cards, of hours and of order types, in this order: the lowest priority, then
/// the one that names the dish before one that names its category before one for all, then by id.
Result<Priced, PriceRefusal> priceOf(const Menu &menu, const PriceAsk &ask, const Sale &sale, Currency currency);

/// What a dish bears on that day; of a class of goods by the pack of its country, else the rate of its record. Nothing
/// when its tax is not known.
std::optional<tax::TaxSet> taxesOf(const Menu &menu, const Item &item, const Id &orderType, const BusinessDate &day);

/// How often a promotion was taken; whoever keeps the checks counts.
struct Uses {
    int ever = 0;
    int today = 0;
};
using UsesOf = std::function<Uses(const Id &promotion)>;

/// Offers that come by themselves and are in force, the lowest priority first.
std::vector<Offer> offersFor(const Menu &menu, const Sale &sale, const UsesOf &uses = {});

enum class CouponRefusal {
    UnknownCoupon,
    NotNow, ///< not at this hour or on this day
    NotThisOrderType,
    UsedUp, ///< as often as it may be had
    UsedUpToday,
};
/// The offer that a code brings; neither case nor spaces around it matter.
Result<Offer, CouponRefusal> couponOffer(
    const Menu &menu, const QString &code, const Sale &sale, const UsesOf &uses = {});

struct Service {
    Id charge;
    QString name;
    RateBp rate;
    int fromCovers = 1;
    tax::TaxSet bears;
};
/// The service charge of a check there; the lowest priority, then the one for the room, then the one for the order
/// type.
std::optional<Service> serviceFor(const Menu &menu, const Sale &sale);

/// The cards that are open, in the office's order.
std::vector<const Card *> openCards(const Menu &menu, const Sale &sale);
/// Categories on the open cards, each once, in the cards' order; without any card all of them.
std::vector<const Category *> openCategories(const Menu &menu, const Sale &sale);
/// Whether an open card shows it; a dish that is not on sale is on none.
bool isOffered(const Menu &menu, const Item &item, const Sale &sale);

/// When next a card, a price, a promotion or a version turns; a screen sets one timer to it.
std::optional<UtcMicros> nextTurn(const Menu &menu, UtcMicros now, const TradingHours &hours);

} // namespace jiko::menu
