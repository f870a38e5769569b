// The fourteen allergens that menus name, as records and facts write them.
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace jiko::menu {

inline constexpr std::array<const char *, 14> knownAllergens{"celery", "crustaceans", "eggs", "fish", "gluten", "lupin",
    "milk", "molluscs", "mustard", "nuts", "peanuts", "sesame", "soya", "sulphites"};

inline bool isAllergen(const QString &word)
{
    return std::any_of(
        knownAllergens.begin(), knownAllergens.end(), [&](const char *known) { return word == QLatin1String(known); });
}

} // namespace jiko::menu
