#include "orders/check.h"

#include <algorithm>

namespace jiko::orders {

CheckTotals totals(const Check &check)
{
    const Money none(0, check.currency);
    CheckTotals sum{none, none, none, none, none, {}};
    for (const Line &line : check.lines) {
        if (!line.counts())
            continue;
        auto part = std::find_if(sum.taxes.begin(), sum.taxes.end(),
            [&](const TaxPart &p) { return p.rate == line.taxRate && p.included == line.taxIncluded; });
        if (part == sum.taxes.end())
            part = sum.taxes.insert(sum.taxes.end(), TaxPart{line.taxRate, line.taxIncluded, none, none});
        part->gross += line.amount();
    }
    for (TaxPart &part : sum.taxes) {
        if (part.included) {
            part.tax = base::taxIncludedIn(part.gross, part.rate);
        } else {
            part.tax = Money(base::divideHalfAway(part.gross.minor(), part.rate.ppm, 1'000'000), check.currency);
            part.gross += part.tax;
        }
        sum.total += part.gross;
        sum.tax += part.tax;
    }
    sum.net = sum.total - sum.tax;
    for (const Tender &tender : check.tenders)
        sum.paid += tender.amount;
    sum.due = sum.total - sum.paid;
    return sum;
}

} // namespace jiko::orders
