#include "menu/choices.h"

#include <algorithm>

namespace jiko::menu {

Result<Chosen, ChoiceRefusal> choose(
    const Menu &menu, const Id &itemId, const std::vector<Id> &modifiers, Currency currency)
{
    const Item *item = menu.item(itemId);
    if (!item)
        return Refused{ChoiceRefusal::UnknownItem};
    if (!item->onSale)
        return Refused{ChoiceRefusal::NotOnSale};

    Chosen chosen{item, {}, Money(item->priceMinor, currency)};
    for (const Id &groupId : item->groups) {
        const ModifierGroup *group = menu.group(groupId);
        if (!group)
            continue;
        int taken = 0;
        for (const Modifier &modifier : group->modifiers)
            if (std::find(modifiers.begin(), modifiers.end(), modifier.id) != modifiers.end()) {
                ++taken;
                chosen.modifiers.push_back(menu.modifier(modifier.id));
                chosen.unitPrice += Money(modifier.priceMinor, currency);
            }
        if (taken < group->minChoices)
            return Refused{ChoiceRefusal::TooFew};
        if (taken > group->maxChoices)
            return Refused{ChoiceRefusal::TooMany};
    }
    if (chosen.modifiers.size() != modifiers.size())
        return Refused{ChoiceRefusal::UnknownModifier};
    return chosen;
}

std::vector<Id> defaultChoices(const Menu &menu, const Item &item)
{
    std::vector<Id> chosen;
    for (const Id &groupId : item.groups)
        if (const ModifierGroup *group = menu.group(groupId))
            for (const Modifier &modifier : group->modifiers)
                if (modifier.isDefault)
                    chosen.push_back(modifier.id);
    return chosen;
}

} // namespace jiko::menu
