// What goes into a dish as it was chosen. Amounts are whole thousandths of the ingredient's unit.
#pragma once

#include "menu/choices.h"

namespace jiko::menu {

/// A thousand tonnes; whatever a record or a fact says, no count goes beyond.
inline constexpr std::int64_t mostMilli = 1'000'000'000'000;

/// milli * times / of, halves up, from 0 to mostMilli.
std::int64_t portionOf(std::int64_t milli, std::int64_t times, std::int64_t of);
/// The sum of two that are from 0 to mostMilli, which is not more either.
std::int64_t together(std::int64_t a, std::int64_t b);

/// For one portion: the dish's own, those of the dishes that are used up with it, and what its choices take; each
/// ingredient once, in the order in which it comes up. What is left out takes nothing, and what was said before a
/// choice makes its part larger or smaller.
std::vector<IngredientAmount> ingredientsOf(const Menu &menu, const Id &item, const std::vector<Pick> &picks);

/// Some dish, or some choice, says what goes into it.
bool hasIngredients(const Menu &menu);

} // namespace jiko::menu
