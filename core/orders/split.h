// One check, several who pay: by seat, by dish, evenly, by amount, by weight, and all of these mixed. A check that is
// split stays one check; its shares are worked out from it and always add up to it.
#pragma once

#include "orders/awaited.h"
#include "orders/check.h"

#include <functional>
#include <optional>

namespace jiko::orders {

/// A line, or a part of one, on a share.
struct SharedLine {
    Id line; ///< nil: the service charge
    Money gross;
    std::int64_t weight = 1; ///< of
    std::int64_t of = 1;
};

struct ShareDue {
    Share share; ///< of the rest that nobody has, the check's own id
    std::vector<SharedLine> lines; ///< of a share of lines
    Money gross; ///< of the sales, tax included
    std::vector<TaxPart> taxes;
    Money rounding;
    Money paid; ///< by this share, and its part of what was paid for the whole check
    Money tips;
    Money due;

    Money total() const { return gross + rounding; }
};

/// Empty for a check that is not split. Gross, taxes, payments and dues add up to the check's. What nobody has and no
/// share is for comes last, as a share with the check's id.
std::vector<ShareDue> splitOf(const Check &check);

struct Split {
    std::vector<Share> shares; ///< none: one bill again
    std::vector<Portion> portions;
    std::vector<Awaited> awaited;
};
enum class SplitRefusal {
    CheckClosed,
    NoShares, ///< it is one bill as it is
    NoSuchLine,
    NoSuchShare, ///< a portion for a share that is not there, or a weight below one
    SharePaid, ///< somebody has paid; that share stays as it is
    PhoneAsked, ///< a guest's phone is asked for what would be cut otherwise
    CardAsked, ///< the same, of a card terminal
    AmountsTooHigh ///< fixed sums that come to more than what nobody has
};
Result<SplitSet, SplitRefusal> decide(const Check &check, const Split &ask);

/// A share a seat, named by its number; what stands for the table is cut evenly. One seat alone is no split.
Split bySeats(const Check &check, const std::function<Id()> &shareId);
/// So many equal parts of all.
Split evenly(int ways, const std::function<Id()> &shareId);

} // namespace jiko::orders
