// What a check is reckoned by: its terms, offers, discounts and shares, as facts and as the values in them. They are
// written into the check, so that nobody needs the menu of that day to work it out again.
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "menu/offer.h"
#include "menu/price_step.h"
#include "tax/pack.h"

#include <optional>
#include <vector>

namespace jiko::orders {

struct ServiceTerms {
    QString name;
    RateBp rate;
    int fromCovers = 1; ///< charged when there are as many
    std::vector<tax::Levy> levies;
    bool included = true; ///< the rate's amount contains them
    bool operator==(const ServiceTerms &) const = default;
};

/// How the check is reckoned; recorded when it opens, and again when it becomes a takeaway or moves to another room.
struct TermsSet {
    static constexpr char type[] = "orders.terms_set";
    static constexpr int version = 1;
    QString orderType; ///< "dine_in"
    tax::RoundingPer rounding = tax::RoundingPer::Document;
    std::int64_t cashStepMinor = 0;
    std::optional<ServiceTerms> service;
    bool payFirst = false; ///< what waits for its course may be paid, and is cooked all the same
};

/// An offer that lines of this check may take. A line names those that were in force when it was ordered.
struct OfferMade {
    static constexpr char type[] = "orders.offer_made";
    static constexpr int version = 1;
    menu::Offer offer;
};

/// A line has another price: a person changed it, or the check is sold under other terms now.
struct LineRepriced {
    static constexpr char type[] = "orders.line_repriced";
    static constexpr int version = 1;
    Id line;
    std::int64_t priceMinor = 0; ///< one unit without modifiers
    std::vector<menu::PriceStep> steps;
    std::optional<std::vector<tax::Levy>> levies; ///< where they change, too
    QString reason;
    Id approvedBy;
    std::optional<std::vector<Id>> offers; ///< that it may take from now on, where they change, too
};

/// Something is taken off what is left of the lines, or of the whole check.
struct DiscountGiven {
    static constexpr char type[] = "orders.discount_given";
    static constexpr int version = 1;
    Id discount;
    QString name;
    RateBp rate;
    std::int64_t amountMinor = 0; ///< where there is no rate
    bool comp = false; ///< the house pays what is left: sold, then given away
    std::vector<Id> lines; ///< none: all of them, also those that are still to come
    std::int64_t milli = 0; ///< of the one line so much; 0: all of it
    QString reason;
    Id approvedBy;
};
struct DiscountWithdrawn {
    static constexpr char type[] = "orders.discount_withdrawn";
    static constexpr int version = 1;
    Id discount;
};

/// The service charge is taken off, or put on again.
struct ServiceSet {
    static constexpr char type[] = "orders.service_set";
    static constexpr int version = 1;
    bool waived = false;
    QString reason;
    Id approvedBy;
};

/// How a guest pays a part. The numbers are written in facts: never re-use one.
enum class ShareKind {
    Lines = 1, ///< what was put on it, whole or by weight
    Amount = 2, ///< a fixed sum of what nobody has
    Rest = 3, ///< what then is left, by weight
};
struct Share {
    Id id;
    QString name; ///< "Seat 2", "Amina"
    ShareKind kind = ShareKind::Lines;
    std::int64_t amountMinor = 0;
    std::int64_t weight = 1;
    bool operator==(const Share &) const = default;
};
/// A line on a share; one on several is cut by their weights.
struct Portion {
    Id line;
    Id share;
    std::int64_t weight = 1;
    bool operator==(const Portion &) const = default;
};
/// All shares as they are from now on; none: one bill again. Who splits last counts, and no payment is ever lost by it.
struct SplitSet {
    static constexpr char type[] = "orders.split_set";
    static constexpr int version = 1;
    std::vector<Share> shares;
    std::vector<Portion> portions;
};

/// Money of another country, and what it was worth here when it was taken.
struct ForeignCash {
    QString currency;
    std::int64_t minor = 0;
    std::int64_t rateMicro = 0; ///< millionths of our smallest unit for one of theirs
    bool operator==(const ForeignCash &) const = default;
};

/// What is credited of a line; of the service charge where the line is nil.
struct Credit {
    struct Tax {
        tax::Levy levy;
        std::int64_t minor = 0;
        bool operator==(const Tax &) const = default;
    };
    Id line;
    std::int64_t milli = 0; ///< so much of it came back; 0: only money
    std::int64_t grossMinor = 0;
    std::vector<Tax> taxes;
    bool operator==(const Credit &) const = default;
};

} // namespace jiko::orders
