// Money is a count of minor units in one currency; rates are whole numbers; parts always add up to the whole.
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace jiko::base {

/// ISO 4217 code, three letters.
class Currency {
public:
    constexpr Currency() : m_code{'K', 'E', 'S'} { }
    constexpr Currency(char a, char b, char c) : m_code{a, b, c} { }
    /// Three capital letters; anything else gives a currency that is not valid.
    static Currency fromCode(const QString &code);

    QString code() const { return QString::fromLatin1(m_code.data(), 3); }
    /// What people see before an amount: "KSh".
    QString symbol() const;
    /// Digits after the point that the currency counts in: 2 for KES, 0 for UGX.
    int exponent() const;
    /// Digits shown: TZS counts cents on paper and shows none.
    int shownDecimals() const;
    bool isValid() const { return m_code[0] != '-'; }
    constexpr bool operator==(const Currency &) const = default;

private:
    std::array<char, 3> m_code;
};

inline constexpr Currency kes{'K', 'E', 'S'};

class Money {
public:
    constexpr Money() = default;
    constexpr Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) { }

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    Money operator-() const { return {-m_minor, m_currency}; }
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    Money operator*(std::int64_t times) const;
    bool operator==(const Money &) const = default;
    std::strong_ordering operator<=>(const Money &other) const;

private:
    std::int64_t m_minor = 0;
    Currency m_currency;
};

/// Basis points: 18 % is 1800. Discounts and service charges.
struct RateBp {
    std::int32_t bp = 0;
    bool operator==(const RateBp &) const = default;
};
/// Parts per million: 16 % is 160000. Taxes, which may want 8.875 %.
struct RatePpm {
    std::int32_t ppm = 0;
    bool operator==(const RatePpm &) const = default;
};
/// Thousandths of a unit: one portion is 1000.
struct Quantity {
    std::int64_t milli = 1000;
    bool operator==(const Quantity &) const = default;
};

/// numerator / denominator, halves away from zero, in 128 bits so that nothing overflows on the way.
std::int64_t divideHalfAway(std::int64_t a, std::int64_t b, std::int64_t denominator);

/// Price for a quantity; halves of a minor unit go away from zero.
Money priceOf(Money unit, Quantity quantity);

/// The part of a rate: 10 % of 650.00 is 65.00; halves away from zero.
Money partOf(Money whole, RateBp rate);

/// The tax inside a tax-inclusive amount: gross * rate / (1 + rate), halves away from zero.
Money taxIncludedIn(Money gross, RatePpm rate);

/// Shares `whole` in proportion to the weights.
/// shape   one Money a weight, same order, adding up to exactly `whole`
/// errors  none: with no weights the answer is empty; weights that add up to zero share equally
/// source  largest remainder, ties to the earlier weight
std::vector<Money> share(Money whole, std::span<const std::int64_t> weights);

/// "KSh 1,250.00" with a no-break space and U+2212 for minus; decimals as the currency shows them.
QString moneyText(Money amount);
/// "1,250" on tiles and lines: no symbol, and no decimals when the amount is whole.
QString amountText(Money amount);
/// "1250.00" for files.
QString plainText(Money amount);

} // namespace jiko::base

namespace jiko {
using base::Currency;
using base::Money;
using base::Quantity;
using base::RateBp;
using base::RatePpm;
} // namespace jiko
