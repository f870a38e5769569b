#include "tax/tax.h"

namespace jiko::tax {

namespace {
constexpr std::int64_t million = 1'000'000;

/// Each levy's part of the net price, in parts of a million times a million.
std::vector<std::int64_t> factorsOf(const TaxSet &set)
{
    std::int64_t onNet = 0;
    std::vector<std::int64_t> factors;
    for (const Levy &levy : set.levies) {
        factors.push_back(levy.rate.ppm * (levy.onLevies ? million + onNet : million));
        onNet += levy.onLevies ? 0 : levy.rate.ppm;
    }
    return factors;
}
} // namespace

RatePpm TaxSet::rate() const
{
    std::int64_t sum = 0;
    for (const std::int64_t factor : factorsOf(*this))
        sum += factor;
    return {static_cast<std::int32_t>(base::divideHalfAway(sum, 1, million))};
}

TaxSet ofRate(RatePpm rate, bool included)
{
    return {{{{}, rate, false}}, included};
}

Money Taxed::tax() const
{
    Money sum(0, net.currency());
    for (const Money each : taxes)
        sum += each;
    return sum;
}

Taxed taxed(Money amount, const TaxSet &set)
{
    const auto factors = factorsOf(set);
    std::int64_t whole = million * million;
    if (set.included)
        for (const std::int64_t factor : factors)
            whole += factor;
    Taxed parts{amount, {}};
    for (const std::int64_t factor : factors)
        parts.taxes.emplace_back(base::divideHalfAway(amount.minor(), factor, whole), amount.currency());
    if (set.included)
        parts.net = amount - parts.tax();
    return parts;
}

} // namespace jiko::tax
