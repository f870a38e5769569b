#include "orders/bill.h"

#include <algorithm>
#include <array>

namespace jiko::orders {

namespace {

/// More than decide() lets onto a check; what a damaged fact says is not counted out one by one.
constexpr std::int64_t mostUnits = 1000;
constexpr int mostTimes = 20'000;

/// Units of a row that may still take an offer, and what they cost now.
struct Bucket {
    std::int64_t milli = 0;
    Money left;

    /// Takes so much out; answers what it cost.
    Money take(std::int64_t wanted)
    {
        const std::int64_t weights[] = {wanted, milli - wanted};
        const Money cost = base::share(left, weights)[0];
        milli -= wanted;
        left -= cost;
        return cost;
    }
};

struct Pool {
    const Line *line = nullptr;
    Bucket fresh; ///< took no offer yet
    Bucket touched; ///< took one that stacks, and may take more of these
    Money off; ///< of the offer that is being taken

    std::int64_t wholeUnits() const { return std::clamp<std::int64_t>(fresh.milli / 1000, 0, mostUnits); }
    bool mayTake(const menu::Offer &offer, const menu::OfferPart &part) const
    {
        return std::find(line->offers.begin(), line->offers.end(), offer.id) != line->offers.end()
            && part.fits(line->item, line->category);
    }
    /// Units that take an offer and what is taken off them.
    void use(const menu::Offer &offer, std::int64_t milli, Money reduction)
    {
        const Money cost = fresh.take(milli);
        if (offer.stacks) {
            touched.milli += milli;
            touched.left += cost - reduction;
        }
        off += reduction;
    }
};
using Pools = std::vector<Pool>;

Money unitReduction(const menu::Offer &offer, const Pool &pool, Money cost, std::int64_t milli)
{
    const Currency currency = cost.currency();
    switch (offer.kind) {
    case menu::OfferKind::Percent:
        return base::partOf(cost, offer.rate);
    case menu::OfferKind::AmountOff:
        return std::min(
            cost, base::priceOf(std::min(pool.line->ownPrice, Money(offer.amountMinor, currency)), Quantity{milli}));
    case menu::OfferKind::Price: {
        const Money less = pool.line->ownPrice - Money(offer.amountMinor, currency);
        return less.isNegative() ? Money(0, currency) : std::min(cost, base::priceOf(less, Quantity{milli}));
    }
    case menu::OfferKind::BuyGet:
    case menu::OfferKind::Set:
        break;
    }
    return Money(0, currency);
}

void takeByUnit(const menu::Offer &offer, Pools &pools)
{
    const menu::OfferPart all;
    const menu::OfferPart &part = offer.parts.empty() ? all : offer.parts.front();
    std::int64_t free = offer.most > 0 ? offer.most * std::int64_t(1000) : INT64_MAX;
    for (Pool &pool : pools) {
        if (!pool.mayTake(offer, part))
            continue;
        if (offer.stacks) {
            const std::int64_t again = std::min(pool.touched.milli, free);
            if (again > 0) {
                Bucket rest = pool.touched;
                const Money cost = rest.take(again);
                const Money less = unitReduction(offer, pool, cost, again);
                pool.touched.left -= less;
                pool.off += less;
                free -= again;
            }
        }
        const std::int64_t now = std::min(pool.fresh.milli, free);
        if (now == 0)
            continue;
        Bucket rest = pool.fresh;
        const Money cost = rest.take(now);
        pool.use(offer, now, unitReduction(offer, pool, cost, now));
        free -= now;
    }
}

struct Picked {
    std::size_t pool = 0;
    std::int64_t units = 0;
    bool got = false; ///< BuyGet: for less
    std::int64_t extraMinor = 0; ///< Set: of one unit
};

enum class From { Dearest, Cheapest };

/// Adds `wanted` whole units that fit; false when there are not so many. Of equal prices the earlier line's.
bool pick(const menu::Offer &offer, const menu::OfferPart &part, From from, bool got,
    const std::vector<std::size_t> &among, const Pools &pools, std::vector<Picked> &picked)
{
    std::vector<std::size_t> order;
    for (const std::size_t i : among)
        if (pools[i].mayTake(offer, part))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const Money left = pools[a].line->ownPrice;
        const Money right = pools[b].line->ownPrice;
        return from == From::Dearest ? left > right : left < right;
    });
    std::int64_t wanted = part.count;
    for (const std::size_t i : order) {
        std::int64_t units = pools[i].wholeUnits();
        for (const Picked &each : picked)
            units -= each.pool == i ? each.units : 0;
        units = std::min(units, wanted);
        if (units <= 0)
            continue;
        std::int64_t extra = 0;
        for (const auto &each : part.extras)
            if (each.item == pools[i].line->item)
                extra = each.minor;
        picked.push_back({i, units, got, extra});
        wanted -= units;
    }
    return wanted <= 0;
}

void takeBuyGet(const menu::Offer &offer, Pools &pools, const std::vector<std::size_t> &all)
{
    if (offer.parts.empty())
        return;
    const RateBp rate = offer.rate.bp > 0 ? offer.rate : RateBp{10'000};
    for (int times = 0; times < mostTimes && (offer.most == 0 || times < offer.most); ++times) {
        std::vector<Picked> picked;
        const auto &bought = offer.parts.front();
        const auto &got = offer.parts.back();
        if (got.count < 1 || bought.count < 1 || !pick(offer, bought, From::Dearest, false, all, pools, picked)
            || !pick(offer, got, From::Cheapest, true, all, pools, picked))
            return;
        for (const Picked &each : picked) {
            Pool &pool = pools[each.pool];
            const Money less = base::partOf(pool.line->ownPrice, rate) * each.units;
            pool.use(offer, each.units * 1000, each.got ? less : Money(0, less.currency()));
        }
    }
}

/// Puts sets together out of those pools, as often as they reach; answers how often.
int takeSets(const menu::Offer &offer, Pools &pools, const std::vector<std::size_t> &among, int most)
{
    for (int times = 0;; ++times) {
        if (times == (most >= 0 ? most : mostTimes))
            return times;
        std::vector<Picked> picked;
        for (const menu::OfferPart &part : offer.parts)
            if (part.count < 1 || !pick(offer, part, From::Dearest, false, among, pools, picked))
                return times;
        if (picked.empty())
            return times;
        std::vector<std::int64_t> own;
        std::int64_t saved = -offer.amountMinor;
        for (const Picked &each : picked) {
            own.push_back(pools[each.pool].line->ownPrice.minor() * each.units);
            saved += own.back() - each.extraMinor * each.units;
        }
        if (saved <= 0)
            return times;
        const auto parts = base::share(Money(saved, pools.front().fresh.left.currency()), own);
        for (std::size_t i = 0; i < picked.size(); ++i)
            pools[picked[i].pool].use(offer, picked[i].units * 1000, parts[i]);
    }
}

void takeSet(const menu::Offer &offer, Pools &pools, const std::vector<std::size_t> &all)
{
    int most = offer.most > 0 ? offer.most : -1;
    // What was ordered together goes together first.
    std::vector<Id> groups;
    for (const Pool &pool : pools)
        if (!pool.line->set.isNull() && std::find(groups.begin(), groups.end(), pool.line->set) == groups.end())
            groups.push_back(pool.line->set);
    for (const Id &group : groups) {
        std::vector<std::size_t> among;
        for (const std::size_t i : all)
            if (pools[i].line->set == group)
                among.push_back(i);
        const int times = takeSets(offer, pools, among, most);
        if (most >= 0)
            most -= times;
    }
    takeSets(offer, pools, all, most);
}

} // namespace

void takeOffers(const Check &check, std::vector<BillRow> &rows)
{
    if (check.offers.empty())
        return;
    Money list(0, check.currency);
    Pools pools;
    std::vector<std::size_t> all;
    for (const BillRow &row : rows) {
        const Line *line = check.line(row.line);
        all.push_back(pools.size());
        pools.push_back(
            {line, {line->quantity.milli, row.list}, {0, Money(0, check.currency)}, Money(0, check.currency)});
        list += row.list;
    }
    std::vector<const menu::Offer *> offers;
    for (const menu::Offer &offer : check.offers)
        if (list.minor() >= offer.minimumMinor)
            offers.push_back(&offer);
    std::sort(offers.begin(), offers.end(), [](const menu::Offer *a, const menu::Offer *b) {
        return std::tie(a->priority, a->name, a->id) < std::tie(b->priority, b->name, b->id);
    });
    for (const menu::Offer *offer : offers) {
        if (offer->kind == menu::OfferKind::BuyGet)
            takeBuyGet(*offer, pools, all);
        else if (offer->kind == menu::OfferKind::Set)
            takeSet(*offer, pools, all);
        else
            takeByUnit(*offer, pools);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (pools[i].off.isZero())
                continue;
            rows[i].reductions.push_back({Reduction::By::Offer, offer->id, pools[i].off});
            rows[i].charged -= pools[i].off;
            pools[i].off = Money(0, check.currency);
        }
    }
}

} // namespace jiko::orders
