// What goes into what is cooked, counted over tickets and over what checks hold.
#pragma once

#include "kitchen/ticket.h"
#include "menu/menu.h"

namespace jiko::kitchen {

/// What goes into one of a line as it was chosen, by its weight where it is weighed.
std::vector<TakenIngredient> takenBy(const menu::Menu &menu, const orders::Line &line);

/// In thousandths of the ingredient's unit.
struct IngredientCount {
    Id ingredient;
    Quantity queued{0};
    Quantity started{0};
    Quantity coming{0}; ///< for what is held on checks, not fired yet
};
/// For what is still to be cooked over all the tickets given. What the menu does not know any more is left out. By
/// unit, since grams and pieces cannot be compared; of a unit the most first.
std::vector<IngredientCount> allDayByIngredient(const std::vector<const Ticket *> &open, const menu::Menu &menu);
/// What checks hold for these stations (none: all), put beside what is fired.
void addComing(std::vector<IngredientCount> &counts, const std::vector<const orders::Check *> &open,
    const std::vector<Id> &stations, const menu::Menu &menu);

} // namespace jiko::kitchen
