// Any value at all, repeatably: what a wire, a person or a broken clock may bring. Failing rounds print their seed.
#pragma once

#include "support/fields.h"

#include <array>
#include <limits>
#include <random>
#include <variant>

namespace jiko::test {

class Arbitrary {
public:
    explicit Arbitrary(quint64 seed) : m_random(seed) { }

    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return std::uniform_int_distribution<std::int64_t>(least, most)(m_random);
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T> T oneOf(const std::vector<T> &values)
    {
        return values[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(values.size()) - 1))];
    }
    std::mt19937_64 &source() { return m_random; }
    Id id() { return base::idAt(UtcMicros(std::chrono::microseconds(1'795'270'000'000'000)), m_random(), m_random()); }

    void fill(Id &value) { value = chance(10) ? Id() : id(); }
    void fill(QString &value)
    {
        static const std::array texts{QString(), QStringLiteral("Kuku \"choma\" \\ /"), QStringLiteral("كباب مشوي ١٢"),
            QStringLiteral("🍗👨‍👩‍👧 piri-piri"), QStringLiteral("line\nline\ttab\r\x01\x7f"),
            QString(1, QChar(0)), QStringLiteral("{\"en\":null}"), QStringLiteral("Chai ya maziwa\u2028\u00a0\u202e"),
            QString(5000, QLatin1Char('x'))};
        value = texts[static_cast<std::size_t>(between(0, texts.size() - 1))];
    }
    void fill(bool &value) { value = chance(50); }
    template <class T>
    requires std::is_integral_v<T>
    void fill(T &value)
    {
        using Edge = std::numeric_limits<T>;
        value = chance(40) ? oneOf<T>({0, 1, -1, Edge::min(), Edge::max()})
                           : static_cast<T>(between(-1'000'000, 1'000'000));
    }
    template <class T>
    requires std::is_enum_v<T>
    void fill(T &value) { value = static_cast<T>(between(1, 3)); }
    template <class T> void fill(std::optional<T> &value)
    {
        value.reset();
        if (chance(70))
            fill(value.emplace());
    }
    template <class T> void fill(std::vector<T> &values)
    {
        values.resize(static_cast<std::size_t>(between(0, 3)));
        for (T &value : values)
            fill(value);
    }
    template <Plain T> void fill(T &value)
    {
        std::apply([this](auto &...field) { (fill(field), ...); }, tied(value));
    }

private:
    std::mt19937_64 m_random;
};

/// Calls `see` with a filled value of each of the variant's facts.
template <class Variant, class See, std::size_t... I> void eachFact(Arbitrary &any, See see, std::index_sequence<I...>)
{
    const auto one = [&](auto fact) {
        any.fill(fact);
        see(fact);
    };
    (one(std::variant_alternative_t<I, Variant>{}), ...);
}
template <class Variant, class See> void eachFact(Arbitrary &any, See see)
{
    eachFact<Variant>(any, see, std::make_index_sequence<std::variant_size_v<Variant>>{});
}

} // namespace jiko::test
