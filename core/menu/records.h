// What the office decides about selling, beside the dishes themselves: each struct is a kind of record.
#pragma once

#include "base/record.h"
#include "menu/offer.h"
#include "menu/when.h"

namespace jiko::menu {

/// A size or kind in which dishes are sold; what it costs stands with the dish.
struct Size {
    Id id;
    Names names;
    int position = 0;
};

/// What is said before a choice: no onions, extra cheese, sauce on the side.
struct PreModifier {
    Id id;
    Names names;
    QString kitchenName; ///< empty: the name
    int position = 0;
    bool counts = true; ///< it is still one of the choices; "no" is not
    RateBp rate{10000}; ///< of what the choice costs: 20000 doubles it, 0 makes it nothing
    std::int64_t extraMinor = 0; ///< and so much on top
    RateBp portion{10000}; ///< of what goes into the choice: 20000 takes twice as much
};

/// What dishes are made of.
struct Ingredient {
    Id id;
    Names names;
    int position = 0;
    QString unit; ///< piece, g, ml
};

/// A menu as guests know it: which categories, when, and to whom. No card at all shows every category always.
struct Card {
    Id id;
    Names names;
    int position = 0;
    std::vector<Id> categories; ///< in the order they are shown
    std::vector<Id> orderTypes; ///< none: all
    When hours;
};

struct OrderType {
    struct OtherTax {
        Id from;
        Id to;
    };
    Id id;
    Names names;
    int position = 0;
    QString code; ///< as facts and tax packs call it: "dine_in"
    QString kind; ///< dine_in, takeaway, delivery, bar_tab
    std::vector<OtherTax> taxes; ///< where another tax holds than the dish has
    QString kitchenMark; ///< on the kitchen ticket; empty: none
    bool wantsName = false;
    bool wantsPhone = false;
    int promiseMinutes = 0; ///< 0: no time is promised
    bool active = true;
};

/// Another price than the dish has: of a card, an hour, an order type.
struct SpecialPrice {
    Id id;
    Names names; ///< "Happy hour"
    std::vector<Id> items; ///< in the order of ids; neither items nor categories: every dish
    std::vector<Id> categories;
    std::vector<Id> sizes; ///< none: every size
    std::vector<Id> cards; ///< none: whatever card it was ordered from
    std::vector<Id> orderTypes;
    When hours;
    std::optional<std::int64_t> priceMinor; ///< else the price before, changed as follows
    RateBp rate; ///< -2000 is a fifth less
    std::int64_t amountMinor = 0; ///< then so much more or less
    std::int64_t stepMinor = 0; ///< then rounded to a multiple of this, halves away from zero
    int priority = 0; ///< of those that fit the lowest counts
    bool active = true;
};

/// An offer, when it is to be had, and how often. Its name is made when it is handed to a check.
struct Promotion {
    Id id;
    Names names;
    Offer offer;
    When hours;
    std::vector<Id> orderTypes; ///< none: all
    int mostUses = 0; ///< checks in all that may take it; 0: any number
    int mostADay = 0; ///< checks of one business day
    bool active = true;
};

struct ServiceCharge {
    Id id;
    Names names;
    RateBp rate;
    int fromCovers = 1;
    std::vector<Id> rooms; ///< none: every room, and what is at no table
    std::vector<Id> orderTypes; ///< none: all
    std::optional<Id> tax; ///< without one it bears none
    int priority = 0;
    bool active = true;
};

enum class ReasonKind { Void, Comp, Discount, Refund, PriceChange, NoSale, PayIn, PayOut, Service };
/// As records have it: "price_change".
QString word(ReasonKind kind);

/// What people say for an act that wants a reason.
struct Reason {
    Id id;
    Names names;
    int position = 0;
    QString kind; ///< a word of ReasonKind; others are kept and never asked for
    RateBp rate; ///< a discount: so much off
    std::int64_t amountMinor = 0; ///< or this, where there is no rate
    bool needsApproval = false;
    bool wantsNote = false;
    bool active = true;
};

/// Edits that wait for their hour. From then on they lie over the records, until somebody takes them back.
struct Version {
    Id id;
    Names names;
    std::int64_t validFromUs = 0;
    QString state; ///< draft, published, taken_back

    UtcMicros validFrom() const { return UtcMicros(std::chrono::microseconds(validFromUs)); }
    bool isPublished() const { return state == QLatin1String("published"); }
};

/// The records as they hold at an instant: what published versions say by then lies over them, the latest on top.
/// A change of what is not there, or of another kind than the menu's, is passed over.
Records recordsAt(Records records, UtcMicros now);

} // namespace jiko::menu
