// What goes from one check to another, as facts and the values in them. A move is two facts of one commit: what left in
// the stream of the one check, what came, whole, in the stream of the other. Each check thus comes to what it does by
// its own facts, whichever of the two is heard first.
#pragma once

#include "base/fact.h"
#include "base/money.h"
#include "menu/offer.h"
#include "menu/price_step.h"
#include "orders/terms.h"

#include <optional>
#include <vector>

namespace jiko::orders {

struct LineModifier {
    Id modifier;
    QString name; ///< with what was said before it: "Extra cheese"
    std::int64_t priceMinor = 0;
    Id preModifier; ///< nil: plainly so
    bool operator==(const LineModifier &) const = default;
};

struct LineAdded {
    static constexpr char type[] = "orders.line_added";
    static constexpr int version = 1;
    Id line;
    Id item;
    QString name;
    QString kitchenName;
    Id category;
    Id station;
    Id course;
    std::int64_t priceMinor = 0; ///< one unit without modifiers, as the menu had it at that moment
    Quantity quantity;
    std::vector<LineModifier> modifiers;
    RatePpm taxRate;
    bool taxIncluded = true;
    int seat = 0; ///< 0: the table
    QString note;
    std::optional<std::vector<tax::Levy>> levies; ///< what it bears; older facts have the one rate above
    std::vector<menu::PriceStep> steps; ///< why the price is what it is; none: the menu's
    Id variant; ///< the size that was chosen
    std::vector<Id> offers; ///< in force when it was ordered, as OfferMade brought them
    Id set; ///< ordered together with the lines that have the same
    std::int64_t grams = 0; ///< one unit's weight, where it was weighed: the price is of so much
    std::vector<QString> allergies; ///< of who eats it: allergens as the menu writes them, or plain words
};

/// Units of a line. `part` is what they are called where they go; nil: the line as it is, all of it.
struct Units {
    Id line;
    std::int64_t milli = 0;
    Id part;
    bool voided = false; ///< taken off before, and shown as such where it goes

    const Id &there() const { return part.isNull() ? line : part; }
    bool operator==(const Units &) const = default;
};

/// Who did something to a line before it was moved, where and when.
struct Mark {
    Hlc hlc = 0;
    std::int32_t device = 0;
    std::int64_t seq = 0;
    Id staff;

    static Mark of(const Stamp &stamp) { return {stamp.hlc, stamp.device, stamp.seq, stamp.staff}; }
    Stamp stamp() const { return {hlc, device, seq, staff}; }
    bool operator==(const Mark &) const = default;
};

/// A line as it goes along: at its price, with its taxes, sent or not.
struct MovedLine {
    LineAdded line;
    Mark added;
    Mark held; ///< no time: the kitchen was never told to wait with it
    Mark sent; ///< no time: it was never sent
    Mark voided; ///< no time: it is owed
    QString voidReason;
};

/// A discount that goes along; of one that is a sum, so much leaves.
struct DiscountPart {
    Id discount;
    std::int64_t amountMinor = 0;
    bool operator==(const DiscountPart &) const = default;
};

struct LinesMovedOut {
    static constexpr char type[] = "orders.lines_moved_out";
    static constexpr int version = 1;
    Id move; ///< the same in both checks
    Id to;
    QString toLabel; ///< table, or the guest's name
    std::vector<Units> lines;
    std::vector<DiscountPart> discounts;
    int covers = 0; ///< guests who go along
    bool merged = false; ///< that was all of it: nothing is owed here any more, and no receipt is wanted
    Id undoes; ///< the move that this one takes back
};

struct LinesMovedIn {
    static constexpr char type[] = "orders.lines_moved_in";
    static constexpr int version = 1;
    Id move;
    Id from;
    QString fromLabel;
    std::vector<MovedLine> lines;
    std::vector<menu::Offer> offers; ///< that the lines may take
    std::vector<DiscountGiven> discounts;
    int covers = 0;
    bool merged = false;
    Id undoes;
};

/// Units go to another seat of the same check, sent or not.
struct LinesReseated {
    static constexpr char type[] = "orders.lines_reseated";
    static constexpr int version = 1;
    std::vector<Units> lines;
    int seat = 0;
};

/// Some units of a sent line are taken off; the rest stays.
struct LinePartVoided {
    static constexpr char type[] = "orders.line_part_voided";
    static constexpr int version = 1;
    Id line;
    std::int64_t milli = 0;
    Id part; ///< what the units that were taken off are called from now on
    QString reason;
    Id approvedBy;
};

/// Somebody else serves the guests from now on.
struct ServerChanged {
    static constexpr char type[] = "orders.server_changed";
    static constexpr int version = 1;
    Id server;
    QString serverName;
    Id approvedBy;
};

} // namespace jiko::orders
