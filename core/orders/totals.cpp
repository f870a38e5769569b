#include "orders/bill.h"
#include "orders/refund.h"

#include <algorithm>

namespace jiko::orders {

CheckTotals totals(const Check &check)
{
    CheckTotals sum;
    for (Money CheckTotals::*amount : {&CheckTotals::list, &CheckTotals::discounts, &CheckTotals::comps,
             &CheckTotals::service, &CheckTotals::serviceGross, &CheckTotals::gross, &CheckTotals::net,
             &CheckTotals::tax, &CheckTotals::rounding, &CheckTotals::refunded, &CheckTotals::refundedTax,
             &CheckTotals::total, &CheckTotals::paid, &CheckTotals::tips, &CheckTotals::accepted, &CheckTotals::due})
        sum.*amount = Money(0, check.currency);

    const Bill bill = billOf(check);
    for (const BillRow &row : bill.rows) {
        (row.line.isNull() ? sum.service : sum.list) += row.list;
        for (const Reduction &reduction : row.reductions)
            (reduction.by == Reduction::By::Comp ? sum.comps : sum.discounts) += reduction.amount;
        sum.net += row.net;
        if (row.line.isNull())
            sum.serviceGross += row.gross();
        for (std::size_t i = 0; i < row.taxes.size(); ++i) {
            const tax::Levy &levy = row.bears.levies[i];
            auto part = std::find_if(sum.taxes.begin(), sum.taxes.end(), [&](const TaxPart &p) {
                return p.code == levy.code && p.rate == levy.rate && p.included == row.bears.included;
            });
            if (part == sum.taxes.end())
                part = sum.taxes.insert(sum.taxes.end(),
                    TaxPart{
                        levy.code, levy.rate, row.bears.included, Money(0, check.currency), Money(0, check.currency)});
            part->tax += row.taxes[i];
            part->gross += row.net + row.taxes[i];
            sum.tax += row.taxes[i];
        }
    }
    sum.gross = sum.net + sum.tax;
    for (const Tender &tender : check.tenders) {
        sum.paid += tender.amount;
        sum.tips += tender.tip;
        sum.rounding += tender.rounding;
    }
    for (const Refund &refund : countedRefunds(check)) {
        sum.rounding += refund.rounding;
        for (const Credit &credit : refund.credits) {
            sum.refunded += Money(credit.grossMinor, check.currency);
            for (const Credit::Tax &tax : credit.taxes)
                sum.refundedTax += Money(tax.minor, check.currency);
        }
    }
    for (const Settled &settled : check.settled)
        sum.accepted += Money(settled.borneMinor, check.currency);
    sum.total = sum.gross + sum.rounding - sum.refunded;
    sum.due = sum.total + sum.accepted - sum.paid;
    return sum;
}

ClosedSum closedSumOf(const Check &check)
{
    const CheckTotals now = totals(check);
    ClosedSum sum{
        now.gross.minor(), now.tax.minor(), now.discounts.minor(), now.comps.minor(), now.service.minor(), {}};
    for (const TaxPart &part : now.taxes)
        sum.taxes.push_back({part.code, part.rate, part.included, part.gross.minor(), part.tax.minor()});
    return sum;
}

namespace {
/// What came to the sum between two moments. A rate that was there before and is no more comes with a minus.
ClosedSum difference(const ClosedSum &before, const ClosedSum &now)
{
    ClosedSum sum = now;
    sum.grossMinor -= before.grossMinor;
    sum.taxMinor -= before.taxMinor;
    sum.discountMinor -= before.discountMinor;
    sum.compMinor -= before.compMinor;
    sum.serviceMinor -= before.serviceMinor;
    for (const ClosedSum::Tax &old : before.taxes) {
        const auto part = std::find_if(sum.taxes.begin(), sum.taxes.end(), [&](const ClosedSum::Tax &p) {
            return p.code == old.code && p.rate == old.rate && p.included == old.included;
        });
        if (part == sum.taxes.end()) {
            sum.taxes.push_back({old.code, old.rate, old.included, -old.grossMinor, -old.taxMinor});
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

bool comesToTheSame(const Check &before, const Check &now)
{
    const CheckTotals then = totals(before);
    const CheckTotals sums = totals(now);
    const auto sameLine = [](const Line &a, const Line &b) {
        return a.id == b.id && a.quantity == b.quantity && a.unitPrice == b.unitPrice && a.counts() == b.counts();
    };
    return before.closed == now.closed && then.total == sums.total && then.due == sums.due
        && before.lines.size() == now.lines.size()
        && std::equal(before.lines.begin(), before.lines.end(), now.lines.begin(), sameLine);
}

} // namespace jiko::orders
