#include "orders/allergy.h"

#include <algorithm>

namespace jiko::orders {

menu::ChoiceAsk askedOf(const Line &line)
{
    menu::ChoiceAsk asked{line.item, line.variant, {}};
    for (const LineModifier &modifier : line.modifiers)
        asked.picks.push_back({modifier.modifier, modifier.preModifier});
    return asked;
}

std::vector<QString> allergensIn(const menu::Menu &menu, const Line &line)
{
    const auto chosen = menu::choose(menu, askedOf(line), line.unitPrice.currency());
    if (chosen)
        return menu::allergensOf(*chosen);
    const menu::Item *item = menu.item(line.item);
    return item ? menu::possibleAllergens(menu, *item) : std::vector<QString>();
}

std::vector<QString> dangersIn(const menu::Menu &menu, const Line &line)
{
    const std::vector<QString> inside = allergensIn(menu, line);
    std::vector<QString> dangers;
    for (const QString &allergy : line.allergies)
        if (std::find(inside.begin(), inside.end(), allergy) != inside.end())
            dangers.push_back(allergy);
    return dangers;
}

} // namespace jiko::orders
