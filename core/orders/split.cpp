#include "orders/split.h"

#include "orders/bill.h"

#include <algorithm>
#include <map>
#include <set>

namespace jiko::orders {

namespace {

/// Money of a share while it is put together: gross, and each levy by what it is.
struct Slice {
    Money gross;
    std::vector<TaxPart> taxes;
};

TaxPart &partOf(std::vector<TaxPart> &taxes, const tax::Levy &levy, bool included, Currency currency)
{
    const auto at = std::find_if(taxes.begin(), taxes.end(),
        [&](const TaxPart &p) { return p.code == levy.code && p.rate == levy.rate && p.included == included; });
    if (at != taxes.end())
        return *at;
    return *taxes.insert(taxes.end(), TaxPart{levy.code, levy.rate, included, Money(0, currency), Money(0, currency)});
}

/// Cuts a row: money by weight, then each tax in proportion to the money.
void cut(const BillRow &row, std::span<const std::int64_t> weights, const std::vector<Slice *> &into,
    std::vector<Money> *gross)
{
    const Currency currency = row.charged.currency();
    const auto parts = base::share(row.gross(), weights);
    std::vector<std::int64_t> money;
    for (const Money part : parts)
        money.push_back(part.minor());
    std::vector<Money> net = parts;
    std::vector<std::vector<Money>> taxes;
    for (const Money tax : row.taxes) {
        taxes.push_back(base::share(tax, money));
        for (std::size_t i = 0; i < parts.size(); ++i)
            net[i] -= taxes.back()[i];
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        into[i]->gross += parts[i];
        for (std::size_t levy = 0; levy < row.taxes.size(); ++levy) {
            TaxPart &part = partOf(into[i]->taxes, row.bears.levies[levy], row.bears.included, currency);
            part.tax += taxes[levy][i];
            part.gross += taxes[levy][i] + net[i];
        }
    }
    if (gross)
        *gross = parts;
}

std::int64_t weightOf(const Portion &portion)
{
    return std::max<std::int64_t>(1, portion.weight);
}

struct Pieces {
    std::vector<ShareDue> shares; ///< of lines
    std::vector<Slice> slices; ///< one a share
    Slice rest;
};

Pieces takeApart(const Check &check)
{
    const Money none(0, check.currency);
    Pieces pieces{{}, {}, {none, {}}};
    for (const Share &share : check.shares) {
        pieces.shares.push_back({share, {}, none, {}, none, none, none, none});
        pieces.slices.push_back({none, {}});
    }
    const Bill bill = billOf(check);
    for (const BillRow &row : bill.rows) {
        std::vector<std::int64_t> weights;
        std::vector<Slice *> into;
        std::vector<std::size_t> whose;
        if (row.line.isNull()) {
            // The service charge goes with what is charged.
            for (Slice &slice : pieces.slices) {
                weights.push_back(slice.gross.minor());
                into.push_back(&slice);
                whose.push_back(static_cast<std::size_t>(&slice - pieces.slices.data()));
            }
            weights.push_back(pieces.rest.gross.minor());
            into.push_back(&pieces.rest);
        } else {
            for (std::size_t i = 0; i < check.shares.size(); ++i)
                for (const Portion &portion : check.portions)
                    if (portion.line == row.line && portion.share == check.shares[i].id
                        && check.shares[i].kind == ShareKind::Lines) {
                        weights.push_back(weightOf(portion));
                        into.push_back(&pieces.slices[i]);
                        whose.push_back(i);
                    }
            if (into.empty()) {
                weights.push_back(1);
                into.push_back(&pieces.rest);
            }
        }
        std::vector<Money> gross;
        cut(row, weights, into, &gross);
        std::int64_t of = 0;
        for (const std::int64_t weight : weights)
            of += weight;
        for (std::size_t i = 0; i < whose.size(); ++i)
            if (!row.line.isNull() || !gross[i].isZero())
                pieces.shares[whose[i]].lines.push_back(
                    {row.line, gross[i], row.line.isNull() ? 1 : weights[i], row.line.isNull() ? 1 : of});
    }
    return pieces;
}

/// What is left for shares that have no lines of their own, in order: fixed sums, then the rest by weight.
std::vector<Money> shareOutRest(const Check &check, Money rest)
{
    std::vector<Money> parts;
    std::vector<std::int64_t> weights;
    for (const Share &share : check.shares) {
        Money part(0, check.currency);
        if (share.kind == ShareKind::Amount)
            part = std::min(rest, Money(share.amountMinor, check.currency));
        rest -= part;
        parts.push_back(part);
        weights.push_back(share.kind == ShareKind::Rest ? std::max<std::int64_t>(1, share.weight) : 0);
    }
    if (std::any_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight > 0; })) {
        const auto shared = base::share(rest, weights);
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i] += shared[i];
        rest = Money(0, check.currency);
    }
    parts.push_back(rest);
    return parts;
}

void handOutRest(const Check &check, Pieces &pieces)
{
    const auto parts = shareOutRest(check, pieces.rest.gross);
    if (!parts.back().isZero()) {
        Share rest;
        rest.id = check.id;
        rest.kind = ShareKind::Rest;
        const Money none(0, check.currency);
        pieces.shares.push_back({rest, {}, none, {}, none, none, none, none});
        pieces.slices.push_back({none, {}});
    }
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < pieces.slices.size(); ++i) {
        weights.push_back(parts[i].minor());
        pieces.slices[i].gross += parts[i];
    }
    for (const TaxPart &whole : pieces.rest.taxes) {
        const auto tax = base::share(whole.tax, weights);
        const auto gross = base::share(whole.gross, weights);
        for (std::size_t i = 0; i < pieces.slices.size(); ++i) {
            if (weights[i] == 0)
                continue;
            TaxPart &part = partOf(
                pieces.slices[i].taxes, tax::Levy{whole.code, whole.rate, false}, whole.included, check.currency);
            part.tax += tax[i];
            part.gross += gross[i];
        }
    }
}

/// What was paid for the whole check counts for every share in proportion.
void countPayments(const Check &check, std::vector<ShareDue> &shares)
{
    Money common(0, check.currency);
    Money commonRounding(0, check.currency);
    Money commonTips(0, check.currency);
    for (const Tender &tender : check.tenders) {
        const auto at = std::find_if(
            shares.begin(), shares.end(), [&](const ShareDue &due) { return due.share.id == tender.share; });
        if (at == shares.end()) {
            common += tender.amount;
            commonRounding += tender.rounding;
            commonTips += tender.tip;
            continue;
        }
        at->paid += tender.amount;
        at->rounding += tender.rounding;
        at->tips += tender.tip;
    }
    std::vector<std::int64_t> weights;
    for (const ShareDue &due : shares)
        weights.push_back(due.gross.minor());
    const auto paid = base::share(common, weights);
    const auto rounding = base::share(commonRounding, weights);
    const auto tips = base::share(commonTips, weights);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].paid += paid[i];
        shares[i].rounding += rounding[i];
        shares[i].tips += tips[i];
        shares[i].due = shares[i].total() - shares[i].paid;
    }
}

} // namespace

std::vector<ShareDue> splitOf(const Check &check)
{
    if (check.shares.empty())
        return {};
    Pieces pieces = takeApart(check);
    handOutRest(check, pieces);
    for (std::size_t i = 0; i < pieces.shares.size(); ++i) {
        pieces.shares[i].gross = pieces.slices[i].gross;
        pieces.shares[i].taxes = std::move(pieces.slices[i].taxes);
    }
    countPayments(check, pieces.shares);
    return pieces.shares;
}

namespace {
std::vector<Portion> portionsOf(const std::vector<Portion> &portions, const Id &share)
{
    std::vector<Portion> found;
    for (const Portion &portion : portions)
        if (portion.share == share)
            found.push_back(portion);
    return found;
}

bool keeps(const Check &check, const Share &share, const Split &ask)
{
    const bool same = std::find(ask.shares.begin(), ask.shares.end(), share) != ask.shares.end();
    return same && portionsOf(ask.portions, share.id) == portionsOf(check.portions, share.id);
}

/// Whether a share that somebody has paid for stays what it was.
bool keepsWhatIsPaid(const Check &check, const Split &ask)
{
    std::map<Id, std::int64_t> paid;
    for (const Tender &tender : check.tenders)
        paid[tender.share] += tender.amount.minor();
    return std::all_of(check.shares.begin(), check.shares.end(),
        [&](const Share &share) { return paid[share.id] == 0 || keeps(check, share, ask); });
}

/// What is asked for was worked out from the bill as it is cut now: what all of it, or a part of the
/// rest, comes to hangs on every share.
bool keepsWhatIsAsked(const Check &check, const Split &ask, const Awaited &awaited)
{
    const Share *share = check.share(awaited.share);
    return share && share->kind != ShareKind::Rest ? keeps(check, *share, ask)
                                                   : ask.shares == check.shares && ask.portions == check.portions;
}
} // namespace

Result<SplitSet, SplitRefusal> decide(const Check &check, const Split &ask)
{
    if (!check.isOpen())
        return Refused{SplitRefusal::CheckClosed};
    if (ask.shares.empty() && check.shares.empty())
        return Refused{SplitRefusal::NoShares};
    std::set<Id> known;
    for (const Share &share : ask.shares)
        if (share.id.isNull() || share.weight < 1 || share.amountMinor < 0 || !known.insert(share.id).second)
            return Refused{SplitRefusal::NoSuchShare};
    for (const Portion &portion : ask.portions) {
        const Line *line = check.line(portion.line);
        if (!line || !line->counts())
            return Refused{SplitRefusal::NoSuchLine};
        if (!known.contains(portion.share) || portion.weight < 1)
            return Refused{SplitRefusal::NoSuchShare};
    }
    if (!keepsWhatIsPaid(check, ask))
        return Refused{SplitRefusal::SharePaid};
    for (const Awaited &awaited : ask.awaited)
        if (!keepsWhatIsAsked(check, ask, awaited))
            return Refused{awaited.by == AwaitedBy::Phone ? SplitRefusal::PhoneAsked : SplitRefusal::CardAsked};
    Check split = check;
    split.shares = ask.shares;
    split.portions = ask.portions;
    Money fixed(0, check.currency);
    for (const Share &share : ask.shares)
        if (share.kind == ShareKind::Amount)
            fixed += Money(share.amountMinor, check.currency);
    if (!fixed.isZero() && fixed > takeApart(split).rest.gross)
        return Refused{SplitRefusal::AmountsTooHigh};
    return SplitSet{ask.shares, ask.portions};
}

Split bySeats(const Check &check, const std::function<Id()> &shareId)
{
    std::map<int, Id> seats;
    for (const Line &line : check.lines)
        if (line.counts() && line.seat > 0)
            seats.try_emplace(line.seat);
    Split split;
    if (seats.size() < 2)
        return split;
    for (auto &[seat, share] : seats) {
        share = shareId();
        split.shares.push_back({share, QString::number(seat), ShareKind::Lines, 0, 1});
    }
    for (const Line &line : check.lines) {
        if (!line.counts())
            continue;
        for (const auto &[seat, share] : seats)
            if (line.seat == 0 || line.seat == seat)
                split.portions.push_back({line.id, share, 1});
    }
    return split;
}

Split evenly(int ways, const std::function<Id()> &shareId)
{
    Split split;
    for (int i = 1; i <= ways; ++i)
        split.shares.push_back({shareId(), QString::number(i), ShareKind::Rest, 0, 1});
    return split;
}

} // namespace jiko::orders
