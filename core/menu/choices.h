// Which modifiers go with a dish: the rule of minimum and maximum, and the price that follows.
#pragma once

#include "menu/menu.h"

namespace jiko::menu {

enum class ChoiceRefusal {
    UnknownItem,
    NotOnSale,
    UnknownModifier, ///< belongs to no group of this dish
    TooFew, ///< a forced group is not done
    TooMany, ///< more than the group allows
};

struct Chosen {
    const Item *item = nullptr;
    std::vector<const Modifier *> modifiers; ///< in the order the groups are asked
    Money unitPrice; ///< dish plus modifiers
};

Result<Chosen, ChoiceRefusal> choose(
    const Menu &menu, const Id &item, const std::vector<Id> &modifiers, Currency currency);

/// What a dish starts with: the default modifiers of its groups.
std::vector<Id> defaultChoices(const Menu &menu, const Item &item);

} // namespace jiko::menu
