#include "base/money.h"

#include <algorithm>
#include <numeric>

namespace jiko::base {

namespace {
struct CurrencyRow {
    const char *code;
    const char *symbol;
    int exponent;
    int shown;
};
// ISO 4217 exponents; symbols and shown decimals as East and Southern Africa, Ghana and India write them.
constexpr CurrencyRow currencies[] = {
    {"KES", "KSh", 2, 2},
    {"TZS", "TSh", 2, 0},
    {"UGX", "USh", 0, 0},
    {"RWF", "FRw", 0, 0},
    {"GHS", "GHS", 2, 2},
    {"ZAR", "R", 2, 2},
    {"INR", "Rs", 2, 2},
    {"USD", "$", 2, 2},
    {"EUR", "EUR", 2, 2},
    {"GBP", "GBP", 2, 2},
};

const CurrencyRow &rowOf(const Currency &currency)
{
    const QString code = currency.code();
    for (const auto &row : currencies)
        if (code == QLatin1String(row.code))
            return row;
    static constexpr CurrencyRow unknown{"---", "", 2, 2};
    return unknown;
}

std::int64_t tenTo(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

QString grouped(std::int64_t whole)
{
    QString digits = QString::number(whole);
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

QString digitsText(Money amount, int decimals, bool group)
{
    const std::int64_t unit = tenTo(amount.currency().exponent());
    const std::int64_t size = amount.isNegative() ? -amount.minor() : amount.minor();
    QString text = group ? grouped(size / unit) : QString::number(size / unit);
    if (decimals > 0)
        text += QLatin1Char('.') + QString::number(size % unit).rightJustified(decimals, QLatin1Char('0'));
    return text;
}
} // namespace

Currency Currency::fromCode(const QString &code)
{
    const bool threeCapitals = code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) {
        return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
    });
    if (!threeCapitals)
        return {'-', '-', '-'};
    return {code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1()};
}

QString Currency::symbol() const
{
    const auto &row = rowOf(*this);
    return row.symbol[0] ? QString::fromLatin1(row.symbol) : code();
}

int Currency::exponent() const
{
    return rowOf(*this).exponent;
}

int Currency::shownDecimals() const
{
    return rowOf(*this).shown;
}

Money Money::operator+(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return {m_minor + other.m_minor, m_currency};
}

Money Money::operator-(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return {m_minor - other.m_minor, m_currency};
}

Money Money::operator*(std::int64_t times) const
{
    return {m_minor * times, m_currency};
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return m_minor <=> other.m_minor;
}

std::int64_t divideHalfAway(std::int64_t a, std::int64_t b, std::int64_t denominator)
{
    Q_ASSERT(denominator > 0);
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(a) * b;
    const Wide half = denominator / 2;
    return static_cast<std::int64_t>(product >= 0 ? (product + half) / denominator : (product - half) / denominator);
}

Money priceOf(Money unit, Quantity quantity)
{
    return {divideHalfAway(unit.minor(), quantity.milli, 1000), unit.currency()};
}

Money partOf(Money whole, RateBp rate)
{
    return {divideHalfAway(whole.minor(), rate.bp, 10'000), whole.currency()};
}

Money taxIncludedIn(Money gross, RatePpm rate)
{
    return {divideHalfAway(gross.minor(), rate.ppm, 1'000'000 + std::int64_t{rate.ppm}), gross.currency()};
}

std::vector<Money> share(Money whole, std::span<const std::int64_t> weights)
{
    if (weights.empty())
        return {};
    __extension__ using Wide = __int128;
    std::vector<std::int64_t> each(weights.begin(), weights.end());
    std::int64_t sum = std::accumulate(each.begin(), each.end(), std::int64_t{0});
    if (sum == 0) {
        std::fill(each.begin(), each.end(), 1);
        sum = static_cast<std::int64_t>(each.size());
    }
    const std::int64_t size = whole.isNegative() ? -whole.minor() : whole.minor();
    std::vector<std::int64_t> parts(each.size());
    std::vector<std::pair<std::int64_t, std::size_t>> remainders(each.size());
    std::int64_t given = 0;
    for (std::size_t i = 0; i < each.size(); ++i) {
        const Wide product = static_cast<Wide>(size) * each[i];
        parts[i] = static_cast<std::int64_t>(product / sum);
        remainders[i] = {static_cast<std::int64_t>(product % sum), i};
        given += parts[i];
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](auto &l, auto &r) { return l.first > r.first; });
    for (std::size_t i = 0; given < size; ++i, ++given)
        ++parts[remainders[i].second];
    std::vector<Money> shares;
    shares.reserve(parts.size());
    for (const std::int64_t part : parts)
        shares.emplace_back(whole.isNegative() ? -part : part, whole.currency());
    return shares;
}

QString moneyText(Money amount)
{
    const QString sign = amount.isNegative() ? QString(QChar(0x2212)) : QString();
    return sign + amount.currency().symbol() + QChar(0x00A0)
        + digitsText(amount, amount.currency().shownDecimals(), true);
}

QString amountText(Money amount)
{
    const QString sign = amount.isNegative() ? QString(QChar(0x2212)) : QString();
    const bool whole = amount.minor() % tenTo(amount.currency().exponent()) == 0;
    return sign + digitsText(amount, whole ? 0 : amount.currency().shownDecimals(), true);
}

QString plainText(Money amount)
{
    const QString sign = amount.isNegative() ? QStringLiteral("-") : QString();
    return sign + digitsText(amount, amount.currency().exponent(), false);
}

} // namespace jiko::base
