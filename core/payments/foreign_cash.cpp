#include "payments/foreign_cash.h"

#include "orders/check.h"

#include <set>

namespace jiko::payments {

namespace {
constexpr std::size_t mostOffered = 4;

std::int64_t wholeOf(Currency currency)
{
    std::int64_t whole = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        whole *= 10;
    return whole;
}
} // namespace

Money worthOfOne(const ForeignRate &rate, Currency ours)
{
    return orders::worthOf({rate.currency, wholeOf(Currency::fromCode(rate.currency)), rate.rateMicro}, ours);
}

std::vector<QuickForeign> quickForeign(const ForeignRate &rate, Money due)
{
    const Currency theirs = Currency::fromCode(rate.currency);
    const std::int64_t one = worthOfOne(rate, due.currency()).minor();
    std::vector<QuickForeign> offered;
    if (!theirs.isValid() || due.minor() <= 0 || one <= 0)
        return offered;
    const std::int64_t enough = (due.minor() + one - 1) / one;
    std::set<std::int64_t> sums{enough};
    for (const std::int64_t note : {5, 10, 20, 50, 100})
        sums.insert((enough + note - 1) / note * note);
    for (const std::int64_t sum : sums)
        if (offered.size() < mostOffered)
            offered.push_back({sum, Money(sum * wholeOf(theirs), theirs)});
    return offered;
}

Money worthAgainst(const orders::ForeignCash &foreign, Money due, std::int64_t smallestCoin)
{
    const Money worth = orders::worthOf(foreign, due.currency());
    if (smallestCoin <= 1 || worth <= due)
        return worth;
    return due + Money((worth - due).minor() / smallestCoin * smallestCoin, due.currency());
}

} // namespace jiko::payments
