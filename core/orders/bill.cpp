#include "orders/bill.h"

#include <algorithm>

namespace jiko::orders {

Money BillRow::tax() const
{
    Money sum(0, net.currency());
    for (const Money each : taxes)
        sum += each;
    return sum;
}

const BillRow *Bill::row(const Id &line) const
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const BillRow &row) { return row.line == line; });
    return at == rows.end() ? nullptr : &*at;
}

Money Bill::gross(Currency currency) const
{
    Money sum(0, currency);
    for (const BillRow &row : rows)
        sum += row.gross();
    return sum;
}

namespace {

std::vector<std::int64_t> minorsOf(const std::vector<Money> &amounts)
{
    std::vector<std::int64_t> minors;
    for (const Money amount : amounts)
        minors.push_back(amount.minor());
    return minors;
}

Money sumOf(const std::vector<Money> &amounts, Currency currency)
{
    Money sum(0, currency);
    for (const Money amount : amounts)
        sum += amount;
    return sum;
}

/// What a discount may take of each row: nothing of those it is not for.
std::vector<Money> reachOf(const Check &check, const DiscountGiven &discount, const std::vector<BillRow> &rows)
{
    std::vector<Money> reach;
    for (const BillRow &row : rows) {
        const bool meant = discount.lines.empty()
            || std::find(discount.lines.begin(), discount.lines.end(), row.line) != discount.lines.end();
        Money left = meant ? row.charged : Money(0, check.currency);
        const std::int64_t all = check.line(row.line)->quantity.milli - row.givenMilli;
        if (meant && discount.milli > 0 && discount.milli < all) {
            const std::int64_t weights[] = {discount.milli, all - discount.milli};
            left = base::share(left, weights)[0];
        }
        reach.push_back(left);
    }
    return reach;
}

void takeDiscount(const Check &check, const DiscountGiven &discount, std::vector<BillRow> &rows)
{
    const auto reach = reachOf(check, discount, rows);
    const Money left = sumOf(reach, check.currency);
    if (left.isZero())
        return;
    Money off = left;
    if (!discount.comp)
        off = discount.rate.bp > 0 ? base::partOf(left, discount.rate)
                                   : std::min(left, Money(discount.amountMinor, check.currency));
    const auto parts = base::share(off, minorsOf(reach));
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!parts[i].isZero()) {
            if (discount.comp && discount.milli > 0)
                rows[i].givenMilli += discount.milli;
            rows[i].reductions.push_back(
                {discount.comp ? Reduction::By::Comp : Reduction::By::Discount, discount.discount, parts[i]});
            rows[i].charged -= parts[i];
        }
}

void addService(const Check &check, std::vector<BillRow> &rows)
{
    const auto &service = check.terms.service;
    if (!service || check.serviceWaived || check.covers < service->fromCovers)
        return;
    Money charged(0, check.currency);
    for (const BillRow &row : rows)
        charged += row.charged;
    const Money amount = base::partOf(charged, service->rate);
    if (amount.isZero())
        return;
    BillRow row;
    row.list = amount;
    row.charged = amount;
    row.bears = {service->levies, service->included};
    rows.push_back(std::move(row));
}

void settle(BillRow &row, std::vector<Money> taxes)
{
    row.taxes = std::move(taxes);
    row.net = row.charged;
    if (row.bears.included)
        row.net -= sumOf(row.taxes, row.charged.currency());
}

/// Once for all rows that bear the same, then shared out to them.
void taxByBand(const Check &check, std::vector<BillRow> &rows)
{
    std::vector<bool> done(rows.size(), false);
    for (std::size_t first = 0; first < rows.size(); ++first) {
        if (done[first])
            continue;
        std::vector<std::size_t> band;
        std::vector<Money> charged;
        for (std::size_t i = first; i < rows.size(); ++i)
            if (rows[i].bears == rows[first].bears) {
                band.push_back(i);
                charged.push_back(rows[i].charged);
                done[i] = true;
            }
        const auto weights = minorsOf(charged);
        std::vector<std::vector<Money>> taxes(band.size());
        for (const Money tax : tax::taxed(sumOf(charged, check.currency), rows[first].bears).taxes) {
            const auto parts = base::share(tax, weights);
            for (std::size_t i = 0; i < band.size(); ++i)
                taxes[i].push_back(parts[i]);
        }
        for (std::size_t i = 0; i < band.size(); ++i)
            settle(rows[band[i]], std::move(taxes[i]));
    }
}

} // namespace

Bill billOf(const Check &check)
{
    Bill bill;
    for (const Line &line : check.lines) {
        if (!line.counts())
            continue;
        BillRow row;
        row.line = line.id;
        row.list = line.amount();
        row.charged = row.list;
        row.bears = line.bears;
        bill.rows.push_back(std::move(row));
    }
    takeOffers(check, bill.rows);
    for (const DiscountGiven &discount : check.discounts)
        takeDiscount(check, discount, bill.rows);
    addService(check, bill.rows);
    if (check.terms.rounding == tax::RoundingPer::Document)
        taxByBand(check, bill.rows);
    else
        for (BillRow &row : bill.rows)
            settle(row, tax::taxed(row.charged, row.bears).taxes);
    return bill;
}

} // namespace jiko::orders
