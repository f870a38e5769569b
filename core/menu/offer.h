// A promotion as a check carries it: what it does to prices, with nothing left to look up and no clock. When it may be
// had is the menu's business; a line says which offers were in force when it was put on the check.
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/money.h"

#include <vector>

namespace jiko::menu {

/// The numbers are written in facts: never re-use one.
enum class OfferKind {
    Percent = 1, ///< so much off what the lines cost
    AmountOff = 2, ///< so much off each unit
    Price = 3, ///< each unit's own price becomes this; what was chosen with it is paid as ever
    BuyGet = 4, ///< who buys so many gets so many, the cheapest, for less or nothing
    Set = 5, ///< these together cost so much: a combo, a set menu
};

/// What fits one place of an offer: any of the items, or of the categories; empty fits everything.
struct OfferPart {
    struct Extra {
        Id item;
        std::int64_t minor = 0; ///< what this choice costs on top of the set's price
        bool operator==(const Extra &) const = default;
    };
    std::vector<Id> items;
    std::vector<Id> categories;
    int count = 1; ///< units
    std::vector<Extra> extras;

    bool fits(const Id &item, const Id &category) const;
    bool operator==(const OfferPart &) const = default;
};

struct Offer {
    Id id;
    QString name; ///< as the guest reads it
    OfferKind kind = OfferKind::Percent;
    RateBp rate; ///< Percent; BuyGet: off what is got, 100 % makes it free
    std::int64_t amountMinor = 0; ///< AmountOff: off a unit; Price: of a unit; Set: of the set
    /// Percent, AmountOff, Price: one part, what it is for. BuyGet: what is bought, then what is got; one part alone is
    /// both. Set: a part each place.
    std::vector<OfferPart> parts;
    std::int64_t minimumMinor = 0; ///< what the whole check must come to by the menu's prices
    int most = 0; ///< times on one check; 0: as often as it fits
    int priority = 0; ///< the lower, the earlier; then by id
    bool stacks = false; ///< goes with other offers on the same unit; else a unit that took it takes no other
    QString coupon; ///< the code that was handed in; empty for an offer that comes by itself

    bool operator==(const Offer &) const = default;
};

template <class Io> void describe(Io &io, OfferPart::Extra &e)
{
    io("item", e.item);
    io("minor", e.minor);
}
template <class Io> void describe(Io &io, OfferPart &p)
{
    io.maybe("items", p.items);
    io.maybe("categories", p.categories);
    io("count", p.count);
    io.maybe("extras", p.extras);
}
template <class Io> void describe(Io &io, Offer &o)
{
    io("offer", o.id);
    io("name", o.name);
    io("kind", o.kind);
    io.maybe("rate_bp", o.rate);
    io.maybe("amount_minor", o.amountMinor);
    io.maybe("parts", o.parts);
    io.maybe("minimum_minor", o.minimumMinor);
    io.maybe("most", o.most);
    io.maybe("priority", o.priority);
    io.maybe("stacks", o.stacks);
    io.maybe("coupon", o.coupon);
}

} // namespace jiko::menu
