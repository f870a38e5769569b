#include "orders/check.h"

#include <algorithm>

namespace jiko::orders {

CheckTotals totals(const Check &check)
{
    const Money none(0, check.currency);
    CheckTotals sum{none, none, none, none, none, none, {}};
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
    for (const Settled &settled : check.settled)
        sum.accepted += Money(settled.borneMinor, check.currency);
    sum.due = sum.total + sum.accepted - sum.paid;
    return sum;
}

ClosedSum closedSumOf(const Check &check)
{
    const CheckTotals now = totals(check);
    ClosedSum sum{now.total.minor(), now.tax.minor(), {}};
    for (const TaxPart &part : now.taxes)
        sum.taxes.push_back({part.rate, part.included, part.gross.minor(), part.tax.minor()});
    return sum;
}

namespace {
/// What came to the sum between two moments. A rate that was there before and is no more comes with a minus.
ClosedSum difference(const ClosedSum &before, const ClosedSum &now)
{
    ClosedSum sum = now;
    sum.grossMinor -= before.grossMinor;
    sum.taxMinor -= before.taxMinor;
    for (const ClosedSum::Tax &old : before.taxes) {
        const auto part = std::find_if(sum.taxes.begin(), sum.taxes.end(),
            [&](const ClosedSum::Tax &p) { return p.rate == old.rate && p.included == old.included; });
        if (part == sum.taxes.end()) {
            sum.taxes.push_back({old.rate, old.included, -old.grossMinor, -old.taxMinor});
            continue;
        }
        part->grossMinor -= old.grossMinor;
        part->taxMinor -= old.taxMinor;
    }
    return sum;
}
} // namespace

std::vector<ClosingShare> sharesOf(const Check &check)
{
    std::vector<ClosingShare> shares;
    for (const Closing &closing : check.closings)
        if (!closing.again)
            shares.push_back({&closing, shares.empty(), closing.sum});
    if (shares.empty())
        return shares;
    // While it is open again, what was added since belongs to the closing that is still to come.
    if (check.closed)
        shares.back().sum = closedSumOf(check);
    for (std::size_t i = shares.size() - 1; i > 0; --i)
        shares[i].sum = difference(shares[i - 1].closing->sum, shares[i].sum);
    return shares;
}

} // namespace jiko::orders
