// The fields of a plain struct, so that a test can compare or fill all of them without naming one: a field added
// tomorrow is compared tomorrow.
#pragma once

#include "base/business_date.h"
#include "base/fact.h"
#include "base/money.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace jiko::test {

struct Anything {
    template <class T> operator T() const;
};
template <class T, std::size_t... I> consteval bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{(static_cast<void>(I), Anything{})...};
    };
}
inline constexpr std::size_t mostFields = 40;
template <class T, std::size_t N = mostFields> consteval std::size_t fieldCount()
{
    static_assert(!takes<T>(std::make_index_sequence<mostFields + 1>{}), "tied() wants one more line");
    if constexpr (takes<T>(std::make_index_sequence<N>{}))
        return N;
    else
        return fieldCount<T, N - 1>();
}

template <class T>
concept Plain = std::is_class_v<T> && std::is_aggregate_v<T>;

// clang-format off
/// References to the fields, in order.
template <class T> auto tied(T &v)
{
    constexpr std::size_t fields = fieldCount<std::remove_const_t<T>>();
    if constexpr (fields == 1) { auto &[a] = v; return std::tie(a); }
    else if constexpr (fields == 2) { auto &[a, b] = v; return std::tie(a, b); }
    else if constexpr (fields == 3) { auto &[a, b, c] = v; return std::tie(a, b, c); }
    else if constexpr (fields == 4) { auto &[a, b, c, d] = v; return std::tie(a, b, c, d); }
    else if constexpr (fields == 5) { auto &[a, b, c, d, e] = v; return std::tie(a, b, c, d, e); }
    else if constexpr (fields == 6) { auto &[a, b, c, d, e, f] = v; return std::tie(a, b, c, d, e, f); }
    else if constexpr (fields == 7) { auto &[a, b, c, d, e, f, g] = v; return std::tie(a, b, c, d, e, f, g); }
    else if constexpr (fields == 8) { auto &[a, b, c, d, e, f, g, h] = v; return std::tie(a, b, c, d, e, f, g, h); }
    else if constexpr (fields == 9) { auto &[a, b, c, d, e, f, g, h, i] = v; return std::tie(a, b, c, d, e, f, g, h, i); }
    else if constexpr (fields == 10) { auto &[a, b, c, d, e, f, g, h, i, j] = v; return std::tie(a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (fields == 11) { auto &[a, b, c, d, e, f, g, h, i, j, k] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (fields == 12) { auto &[a, b, c, d, e, f, g, h, i, j, k, l] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (fields == 13) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (fields == 14) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n); }
    else if constexpr (fields == 15) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o); }
    else if constexpr (fields == 16) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); }
    else if constexpr (fields == 17) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q); }
    else if constexpr (fields == 18) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r); }
    else if constexpr (fields == 19) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s); }
    else if constexpr (fields == 20) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t); }
    else if constexpr (fields == 21) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u); }
    else if constexpr (fields == 22) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w); }
    else if constexpr (fields == 23) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x); }
    else if constexpr (fields == 24) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y); }
    else if constexpr (fields == 25) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z); }
    else if constexpr (fields == 26) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa); }
    else if constexpr (fields == 27) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb); }
    else if constexpr (fields == 28) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc); }
    else if constexpr (fields == 29) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd); }
    else if constexpr (fields == 30) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee); }
    else if constexpr (fields == 31) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff); }
    else if constexpr (fields == 32) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg); }
    else if constexpr (fields == 33) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh); }
    else if constexpr (fields == 34) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii); }
    else if constexpr (fields == 35) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj); }
    else if constexpr (fields == 36) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk); }
    else if constexpr (fields == 37) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll); }
    else if constexpr (fields == 38) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm); }
    else if constexpr (fields == 39) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn); }
    else if constexpr (fields == 40) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn, oo] = v; return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, w, x, y, z, aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn, oo); }
}
// clang-format on

/// Every field of a value as text, down to the last: equal texts are equal values, and a difference can be read.
struct Words {
    static QString of(const Id &id) { return id.toString(QUuid::WithoutBraces); }
    static QString of(const QString &text) { return QLatin1Char('"') + text + QLatin1Char('"'); }
    static QString of(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }
    static QString of(Money money) { return money.currency().code() + QString::number(money.minor()); }
    static QString of(const Currency &currency) { return currency.code(); }
    static QString of(const BusinessDate &date) { return date.iso(); }
    static QString of(UtcMicros at) { return QString::number(at.time_since_epoch().count()); }
    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    static QString of(T number) { return QString::number(static_cast<qint64>(number)); }
    template <class T> static QString of(const std::optional<T> &value)
    {
        return value ? of(*value) : QStringLiteral("none");
    }
    template <class T> static QString of(const std::vector<T> &values)
    {
        QStringList words;
        for (const T &value : values)
            words.append(of(value));
        return QLatin1Char('[') + words.join(QLatin1Char(' ')) + QLatin1Char(']');
    }
    template <class K, class V> static QString of(const std::map<K, V> &values)
    {
        QStringList words;
        for (const auto &[key, value] : values)
            words.append(of(key) + QLatin1Char('=') + of(value));
        return QLatin1Char('[') + words.join(QLatin1Char(' ')) + QLatin1Char(']');
    }
    template <Plain T> static QString of(const T &value)
    {
        QStringList words;
        std::apply([&](const auto &...field) { (words.append(of(field)), ...); }, tied(value));
        return QLatin1Char('{') + words.join(QLatin1Char(' ')) + QLatin1Char('}');
    }
};

} // namespace jiko::test
