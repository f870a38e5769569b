#include "payments/drawer.h"

#include <algorithm>
#include <array>

namespace jiko::payments {

namespace {
/// Round sums in whole units: 100, 500, 1,000 for shillings of Kenya; the larger notes of Tanzania and Uganda.
std::array<std::int64_t, 3> roundSums(const Currency &currency)
{
    const QString code = currency.code();
    if (code == QLatin1String("TZS") || code == QLatin1String("UGX"))
        return {1'000, 5'000, 10'000};
    if (code == QLatin1String("KES") || code == QLatin1String("INR") || code == QLatin1String("RWF"))
        return {100, 500, 1'000};
    return {10, 20, 50};
}
} // namespace

std::vector<Money> quickCash(Money due)
{
    std::int64_t unit = 1;
    for (int i = 0; i < due.currency().exponent(); ++i)
        unit *= 10;
    std::vector<std::int64_t> sums{due.minor()};
    for (const std::int64_t sum : roundSums(due.currency())) {
        const std::int64_t step = sum * unit;
        sums.push_back((due.minor() + step - 1) / step * step);
    }
    std::sort(sums.begin(), sums.end());
    sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
    std::vector<Money> notes;
    for (const std::int64_t sum : sums)
        notes.emplace_back(sum, due.currency());
    return notes;
}

} // namespace jiko::payments
