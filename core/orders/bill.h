// What a check comes to, row by row: which offer and which discount took what off a line, what it bears, and where
// every cent of a total is from.
#pragma once

#include "orders/check.h"

namespace jiko::orders {

/// Something taken off a row.
struct Reduction {
    enum class By { Offer, Discount, Comp };
    By by = By::Offer;
    Id id; ///< of the offer or the discount
    Money amount;
};

struct BillRow {
    Id line; ///< nil: the service charge
    Money list; ///< by the menu's prices
    std::vector<Reduction> reductions; ///< in the order they were taken
    std::int64_t givenMilli = 0; ///< so much of it was given away
    Money charged; ///< what is left; with tax inside or not, as the row bears it
    Money net;
    std::vector<Money> taxes; ///< one a levy, same order as in `bears`
    tax::TaxSet bears;

    Money tax() const;
    Money gross() const { return net + tax(); }
};

struct Bill {
    std::vector<BillRow> rows; ///< lines that count, in the check's order; then the service charge, if there is one

    const BillRow *row(const Id &line) const;
    Money gross(Currency currency) const;
};

/// Worked out from the check alone: every terminal comes to the same.
/// units   minor units of the check's currency
/// source  tests/money/README.md has the rules
Bill billOf(const Check &check);

/// Takes the offers of the check off its rows, by priority.
void takeOffers(const Check &check, std::vector<BillRow> &rows);

} // namespace jiko::orders
