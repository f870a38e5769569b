#include "payments/denominations.h"

#include <array>

namespace jiko::payments {

namespace {
struct Worths {
    Currency currency;
    std::vector<std::int64_t> minor;
};

// What the central banks issue and shops take, from their pages about notes and coins: Central Bank of Kenya
// (centralbank.go.ke), Bank of Tanzania (bot.go.tz), Bank of Uganda (bou.or.ug), Bank of Ghana (bog.gov.gh), South
// African Reserve Bank (resbank.co.za), Reserve Bank of India (rbi.org.in), Federal Reserve (uscurrency.gov), European
// Central Bank (ecb.europa.eu). Left out are coins that no longer go round (Kenya's and India's cents, Tanzania's below
// 50 shillings, South Africa's 5 cents), notes that are being called in (India's 2,000), and the 500 euro, which is
// not issued any more. Where a note and a coin are worth the same they are one row.
const std::array<Worths, 8> known{{
    {{'K', 'E', 'S'}, {100000, 50000, 20000, 10000, 5000, 4000, 2000, 1000, 500, 100}},
    {{'T', 'Z', 'S'}, {1000000, 500000, 200000, 100000, 50000, 20000, 10000, 5000}},
    {{'U', 'G', 'X'}, {50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50}},
    {{'G', 'H', 'S'}, {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5}},
    {{'Z', 'A', 'R'}, {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10}},
    {{'I', 'N', 'R'}, {50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100}},
    {{'U', 'S', 'D'}, {10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5, 1}},
    {{'E', 'U', 'R'}, {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1}},
}};
} // namespace

std::vector<Money> denominations(Currency currency)
{
    std::vector<Money> worths;
    for (const Worths &each : known)
        if (each.currency == currency)
            for (const std::int64_t minor : each.minor)
                worths.emplace_back(minor, currency);
    return worths;
}

} // namespace jiko::payments
