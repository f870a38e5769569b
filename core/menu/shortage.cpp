#include "menu/shortage.h"

#include <algorithm>

namespace jiko::menu {

namespace {
/// Sets of sets and choices of choices are followed as deep as guests are asked, also where the office has tied a knot.
class Search {
public:
    Search(const Menu &menu, const IsGone &isGone) : m_menu(menu), m_isGone(isGone) { }

    Id inItem(const Id &id, int depth = 0) const
    {
        const Id own = inItemItself(id, depth);
        const Item *item = own.isNull() ? m_menu.item(id) : nullptr;
        if (!item)
            return own;
        for (const Id &group : item->groups)
            if (const Id missing = inGroup(group, depth + 1); !missing.isNull())
                return missing;
        return {};
    }

    /// Whatever is chosen with it.
    Id inItemItself(const Id &id, int depth = 0) const
    {
        if (m_isGone(id))
            return id;
        const Item *item = m_menu.item(id);
        if (!item || depth > deepest)
            return {};
        for (const Id &need : item->needs)
            if (const Id missing = inItem(need, depth + 1); !missing.isNull())
                return missing;
        return {};
    }

    /// A choice that a guest sees is one of the first depth at least.
    Id inChoice(const Id &id, int depth = 1) const
    {
        if (m_isGone(id))
            return id;
        const Modifier *modifier = m_menu.modifier(id);
        if (!modifier)
            return {};
        if (!modifier->item.isNull())
            if (const Id missing = inItem(modifier->item, depth + 1); !missing.isNull())
                return missing;
        for (const Id &group : modifier->opens)
            if (const Id missing = inGroup(group, depth + 1); !missing.isNull())
                return missing;
        return {};
    }

private:
    /// What a question that must be answered has too few answers left for.
    Id inGroup(const Id &id, int depth) const
    {
        const ModifierGroup *group = m_menu.group(id);
        if (!group || !group->isForced() || depth > deepest)
            return {};
        Id missing;
        int left = 0;
        for (const Modifier &modifier : group->modifiers) {
            const Id gone = inChoice(modifier.id, depth);
            left += gone.isNull() ? 1 : 0;
            if (missing.isNull())
                missing = gone;
        }
        return left < group->minChoices ? missing : Id();
    }

    const Menu &m_menu;
    const IsGone &m_isGone;
};

void gather(const Menu &menu, const Id &item, int depth, std::vector<Id> &used)
{
    const Item *dish = menu.item(item);
    if (!dish || depth > deepest)
        return;
    for (const Id &need : dish->needs) {
        used.push_back(need);
        gather(menu, need, depth + 1, used);
    }
}
} // namespace

bool isLeftOut(const Menu &menu, const Pick &pick)
{
    const PreModifier *before = menu.preModifier(pick.preModifier);
    return before && !before->counts;
}

Id missingFor(const Menu &menu, const Id &item, const IsGone &isGone)
{
    return Search(menu, isGone).inItem(item);
}

Id missingForChoice(const Menu &menu, const Id &modifier, const IsGone &isGone)
{
    return Search(menu, isGone).inChoice(modifier);
}

Id missingIn(const Menu &menu, const ChoiceAsk &ask, const IsGone &isGone)
{
    const Search search(menu, isGone);
    Id missing = search.inItemItself(ask.item);
    for (const Pick &pick : ask.picks)
        if (missing.isNull() && !isLeftOut(menu, pick))
            missing = search.inChoice(pick.modifier);
    return missing;
}

std::vector<Id> usedBy(const Menu &menu, const Id &item, const std::vector<Pick> &picks)
{
    std::vector<Id> used;
    gather(menu, item, 0, used);
    for (const Pick &pick : picks) {
        const Modifier *modifier = isLeftOut(menu, pick) ? nullptr : menu.modifier(pick.modifier);
        if (!modifier || modifier->item.isNull())
            continue;
        used.push_back(modifier->item);
        gather(menu, modifier->item, 0, used);
    }
    return used;
}

} // namespace jiko::menu
