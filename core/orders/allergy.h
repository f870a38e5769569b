// Who may not eat what, against what is in the dish.
#pragma once

#include "orders/check.h"

namespace jiko::orders {

/// Those of the line's allergies that the dish contains, as it was chosen; of a dish or choices that are not on the
/// menu any more whatever may be in them. Plain words are compared with nothing.
std::vector<QString> dangersIn(const menu::Menu &menu, const Line &line);

/// What is in the line's dish, by the menu.
std::vector<QString> allergensIn(const menu::Menu &menu, const Line &line);

/// How the line was asked for.
menu::ChoiceAsk askedOf(const Line &line);

} // namespace jiko::orders
