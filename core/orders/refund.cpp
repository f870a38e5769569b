#include "orders/refund.h"

#include "orders/bill.h"

#include <algorithm>
#include <map>

namespace jiko::orders {

namespace {

std::vector<Creditable> creditableBeside(const Check &check, const std::vector<Refund> &refunds)
{
    std::vector<Creditable> rows;
    for (const BillRow &row : billOf(check).rows) {
        Creditable left{
            row.line, row.line.isNull() ? 0 : check.line(row.line)->quantity.milli, row.gross(), {}, 0, row.gross()};
        left.soldMilli = left.milli;
        for (std::size_t i = 0; i < row.taxes.size(); ++i)
            left.taxes.push_back({row.bears.levies[i], row.taxes[i].minor()});
        left.soldTaxes = left.taxes;
        for (const Refund &refund : refunds)
            for (const Credit &credit : refund.credits) {
                if (credit.line != row.line)
                    continue;
                left.milli -= credit.milli;
                left.gross -= Money(credit.grossMinor, check.currency);
                for (Credit::Tax &tax : left.taxes)
                    for (const Credit::Tax &credited : credit.taxes)
                        if (credited.levy == tax.levy)
                            tax.minor -= credited.minor;
            }
        rows.push_back(std::move(left));
    }
    return rows;
}

/// So much money of a row, and its taxes in proportion to what was sold; the last of it takes what is left.
Credit creditOf(const Creditable &row, Money gross, std::int64_t milli)
{
    Credit credit{row.line, milli, gross.minor(), {}};
    const std::int64_t weights[] = {gross.minor(), (row.soldGross - gross).minor()};
    for (std::size_t i = 0; i < row.taxes.size(); ++i) {
        const std::int64_t left = row.taxes[i].minor;
        const Money part = base::share(Money(row.soldTaxes[i].minor, gross.currency()), weights)[0];
        credit.taxes.push_back({row.taxes[i].levy, gross == row.gross ? left : std::min(left, part.minor())});
    }
    return credit;
}

Money sumOf(const std::vector<Creditable> &rows, Currency currency)
{
    Money sum(0, currency);
    for (const Creditable &row : rows)
        sum += row.gross;
    return sum;
}

std::vector<Credit> creditAll(const std::vector<Creditable> &rows)
{
    std::vector<Credit> credits;
    for (const Creditable &row : rows)
        if (!row.gross.isZero())
            credits.push_back(creditOf(row, row.gross, row.milli));
    return credits;
}

std::vector<Credit> creditAmount(const std::vector<Creditable> &rows, Money amount)
{
    std::vector<std::int64_t> weights;
    for (const Creditable &row : rows)
        weights.push_back(row.gross.minor());
    const auto parts = base::share(amount, weights);
    std::vector<Credit> credits;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!parts[i].isZero())
            credits.push_back(creditOf(rows[i], parts[i], 0));
    return credits;
}

Result<std::vector<Credit>, RefundRefusal> creditLines(const std::vector<Creditable> &rows, const GiveRefund &ask)
{
    std::vector<Credit> credits;
    for (const GiveRefund::Part &part : ask.lines) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Creditable &r) { return r.line == part.line; });
        if (row == rows.end() || part.line.isNull())
            return Refused{RefundRefusal::NoSuchLine};
        if (part.quantity.milli <= 0 || part.quantity.milli > row->milli)
            return Refused{RefundRefusal::MoreThanSold};
        // Of what was sold, so that two equal portions are credited alike; the last takes what is left.
        const Money portion = Money(
            base::divideHalfAway(row->soldGross.minor(), part.quantity.milli, row->soldMilli), row->gross.currency());
        const bool last = part.quantity.milli == row->milli;
        credits.push_back(creditOf(*row, last ? row->gross : std::min(portion, row->gross), part.quantity.milli));
    }
    return credits;
}

/// A payment and what of it was not given back.
struct Way {
    const Tender *tender = nullptr;
    Money left;
};

std::vector<Way> waysOf(const Check &check)
{
    std::vector<Way> ways;
    for (const Tender &tender : check.tenders)
        if (!tender.isGivenBack())
            ways.push_back({&tender, tender.amount});
    for (const Tender &back : check.tenders)
        for (Way &way : ways)
            if (back.isGivenBack() && back.undoes == way.tender->id)
                way.left += back.amount;
    std::erase_if(ways, [](const Way &way) { return way.left.minor() <= 0; });
    return ways;
}

Money sumOf(const std::vector<Way> &ways, Currency currency)
{
    Money sum(0, currency);
    for (const Way &way : ways)
        sum += way.left;
    return sum;
}

/// To the nearest coin, halves up; never more than there is.
Money coins(const Check &check, Money amount, Money most)
{
    const std::int64_t step = check.terms.cashStepMinor;
    if (step <= 1)
        return amount;
    return std::min(most, Money((amount.minor() + step / 2) / step * step, amount.currency()));
}

/// Units of a line, or of what it was split into, that somebody took off who had not heard of that refund: of a check
/// that is closed, decide() would have refused it.
std::int64_t voidedApart(const Check &check, const Id &line, const Stamp &refunded)
{
    const Line *whole = check.line(line);
    std::int64_t milli = 0;
    for (const Line &part : check.lines) {
        if (!whole || part.state != LineState::Voided || part.added != whole->added)
            continue;
        const bool closedBetween = std::any_of(check.closings.begin(), check.closings.end(),
            [&](const Closing &c) { return !c.again && part.voided < c.stamp && c.stamp < refunded; });
        if (!closedBetween)
            milli += part.quantity.milli;
    }
    return milli;
}

void lessen(Credit &credit, const Check &check, const Stamp &refunded, std::int64_t &takenOff)
{
    if (credit.milli == 0)
        return;
    const std::int64_t apart = std::min(credit.milli, voidedApart(check, credit.line, refunded) - takenOff);
    if (apart <= 0)
        return;
    takenOff += apart;
    const std::int64_t weights[] = {credit.milli - apart, apart};
    credit.grossMinor = base::share(Money(credit.grossMinor, check.currency), weights)[0].minor();
    for (Credit::Tax &tax : credit.taxes)
        tax.minor = base::share(Money(tax.minor, check.currency), weights)[0].minor();
    credit.milli -= apart;
}

std::vector<Credit> capped(std::vector<Creditable> rows, const std::vector<Credit> &credits)
{
    std::vector<Credit> counted;
    for (const Credit &credit : credits) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Creditable &r) { return r.line == credit.line; });
        if (row == rows.end() || row->gross.minor() <= 0)
            continue;
        if (credit.grossMinor <= row->gross.minor()) {
            counted.push_back(credit);
            continue;
        }
        counted.push_back(creditOf(*row, row->gross, std::min(row->milli, credit.milli)));
    }
    return counted;
}

} // namespace

std::vector<Creditable> creditableOf(const Check &check)
{
    return creditableBeside(check, countedRefunds(check));
}

std::vector<Refund> countedRefunds(const Check &check)
{
    std::vector<Refund> counted;
    std::map<Id, std::int64_t> takenOff; ///< of a line, by voids that credits were lessened for already
    for (Refund refund : check.refunds) {
        const auto rows = creditableBeside(check, counted);
        for (Credit &credit : refund.credits)
            lessen(credit, check, refund.stamp, takenOff[credit.line]);
        refund.credits = capped(rows, refund.credits);
        counted.push_back(std::move(refund));
    }
    return counted;
}

std::vector<Credit> within(const Check &check, const std::vector<Credit> &credits)
{
    return capped(creditableOf(check), credits);
}

Result<RefundGiven, RefundRefusal> decide(const Check &check, const GiveRefund &ask)
{
    if (!check.opened || !check.closed)
        return Refused{RefundRefusal::NotClosed};
    const auto rows = creditableOf(check);
    const Money all = sumOf(rows, check.currency);
    if (all.minor() <= 0 || (ask.what == GiveRefund::What::Amount && ask.amount.minor() <= 0)
        || (ask.what == GiveRefund::What::Lines && ask.lines.empty()))
        return Refused{RefundRefusal::NothingToRefund};
    if (ask.what == GiveRefund::What::Amount && ask.amount > all)
        return Refused{RefundRefusal::MoreThanSold};
    std::vector<Credit> credits;
    if (ask.what == GiveRefund::What::Lines) {
        auto lines = creditLines(rows, ask);
        if (!lines)
            return Refused{lines.why()};
        credits = std::move(lines).value();
        // With the last dish goes what the service charge was for.
        Money left = all;
        for (const Credit &credit : credits)
            left -= Money(credit.grossMinor, check.currency);
        if (!rows.empty() && rows.back().line.isNull() && left == rows.back().gross)
            credits.push_back(creditOf(rows.back(), rows.back().gross, 0));
    } else {
        credits = ask.what == GiveRefund::What::All ? creditAll(rows) : creditAmount(rows, ask.amount);
    }
    Money credited(0, check.currency);
    for (const Credit &credit : credits)
        credited += Money(credit.grossMinor, check.currency);
    if (credited.minor() <= 0)
        return Refused{RefundRefusal::NothingToRefund};
    const CheckTotals sums = totals(check);
    // What cash was rounded by is in what was paid, and in nothing that was sold.
    if (credited > sums.paid - sums.rounding)
        return Refused{RefundRefusal::MoreThanPaid};
    if (ask.drawer.isNull())
        return Refused{RefundRefusal::NoDrawer};
    if (ask.reason.trimmed().isEmpty())
        return Refused{RefundRefusal::NoReason};
    if (!ask.mayRefund)
        return Refused{RefundRefusal::NeedsApproval};

    RefundGiven given;
    given.credit = {ask.refund, credits, ask.businessDate.iso(), ask.drawer, ask.series, ask.number,
        ask.reason.trimmed(), ask.approvedBy};
    auto ways = waysOf(check);
    if (!ask.to.isNull()) {
        ways.erase(std::remove_if(ways.begin(), ways.end(), [&](const Way &way) { return way.tender->id != ask.to; }),
            ways.end());
        if (ways.empty() || ways.front().left < credited)
            return Refused{RefundRefusal::NoSuchTender};
    }
    Money returned(0, check.currency);
    const auto back = [&](TenderKind kind, Money amount, const Id &undoes) {
        if (amount.isZero())
            return;
        const std::size_t at = given.tenders.size();
        TenderTaken tender{
            at < ask.tenders.size() ? ask.tenders[at] : Id(), kind, -amount.minor(), -amount.minor(), ask.drawer, {}};
        tender.undoes = undoes;
        tender.refund = ask.refund;
        given.tenders.push_back(std::move(tender));
        returned += amount;
    };
    if (ask.toKind) {
        back(*ask.toKind, *ask.toKind == TenderKind::Cash ? coins(check, credited, credited * 2) : credited, {});
    } else if (credited == all && ask.to.isNull() && sumOf(ways, check.currency) == sums.paid) {
        for (const Way &way : ways)
            back(way.tender->kind, way.left, way.tender->id);
    } else {
        std::vector<std::int64_t> weights;
        for (const Way &way : ways)
            weights.push_back(way.left.minor());
        const auto parts = base::share(credited, weights);
        for (std::size_t i = 0; i < ways.size(); ++i)
            back(ways[i].tender->kind,
                ways[i].tender->kind == TenderKind::Cash ? coins(check, parts[i], ways[i].left)
                                                         : std::min(parts[i], ways[i].left),
                ways[i].tender->id);
    }
    given.credit.roundingMinor = (credited - returned).minor();
    return given;
}

} // namespace jiko::orders
