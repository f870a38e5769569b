#include "menu/choices.h"

#include <algorithm>
#include <functional>
#include <set>

namespace jiko::menu {

namespace {

/// Goes through the groups as they are asked: those of a dish, and after each those that its choices open.
class Asking {
public:
    Asking(const Menu &menu, const std::vector<Pick> &picks) : m_menu(menu), m_picks(picks) { }

    /// `each` sees a group, its depth, and the picks of it in the group's order; false ends it.
    using Each = std::function<bool(const ModifierGroup &, int depth, const std::vector<const Pick *> &)>;
    bool ask(const std::vector<Id> &groups, const Each &each, int depth = 1)
    {
        for (const Id &id : groups) {
            const ModifierGroup *group = m_menu.group(id);
            if (!group || !m_asked.insert(id).second)
                continue;
            if (depth > deepest) {
                m_isTooDeep = true;
                continue;
            }
            std::vector<const Pick *> taken;
            for (const Modifier &modifier : group->modifiers) {
                const auto at = std::find_if(
                    m_picks.begin(), m_picks.end(), [&](const Pick &pick) { return pick.modifier == modifier.id; });
                if (at != m_picks.end())
                    taken.push_back(&*at);
            }
            if (!each(*group, depth, taken))
                return false;
            for (const Pick *pick : taken)
                if (!isLeftOut(*pick) && !ask(m_menu.modifier(pick->modifier)->opens, each, depth + 1))
                    return false;
        }
        return true;
    }
    bool isTooDeep() const { return m_isTooDeep; }

private:
    bool isLeftOut(const Pick &pick) const
    {
        const PreModifier *before = m_menu.preModifier(pick.preModifier);
        return before && !before->counts;
    }

    const Menu &m_menu;
    const std::vector<Pick> &m_picks;
    std::set<Id> m_asked;
    bool m_isTooDeep = false;
};

std::int64_t priceWith(const Modifier &modifier, const PreModifier *before, const Id &size)
{
    const std::int64_t own = modifier.priceFor(size);
    return before ? base::divideHalfAway(own, before->rate.bp, 10'000) + before->extraMinor : own;
}

/// The cheapest of those that count cost nothing, so that it does not matter in which order they were tapped.
void giveFree(std::vector<Taken> &ofGroup, int most)
{
    std::vector<Taken *> counting;
    for (Taken &taken : ofGroup)
        if ((!taken.preModifier || taken.preModifier->counts) && taken.priceMinor > 0)
            counting.push_back(&taken);
    std::stable_sort(
        counting.begin(), counting.end(), [](const Taken *a, const Taken *b) { return a->priceMinor < b->priceMinor; });
    // What costs nothing anyway is one of the free ones.
    const auto freeAlready = std::count_if(ofGroup.begin(), ofGroup.end(),
        [](const Taken &taken) { return (!taken.preModifier || taken.preModifier->counts) && taken.priceMinor <= 0; });
    for (std::int64_t left = most - freeAlready; Taken * taken : counting)
        if (left-- > 0)
            taken->priceMinor = 0;
}

Result<Chosen, ChoiceRefusal> chooseSized(
    const Menu &menu, const Item &item, const SizePrice *size, const std::vector<Pick> &picks, Currency currency)
{
    Chosen chosen{&item, {}, Money(size ? size->priceMinor : item.priceMinor, currency), size, {}};
    const Id sizeId = size ? size->size : Id();
    std::optional<ChoiceRefusal> refusal;
    Asking asking(menu, picks);
    asking.ask(item.groups, [&](const ModifierGroup &group, int depth, const std::vector<const Pick *> &ofGroup) {
        std::vector<Taken> taken;
        int counting = 0;
        for (const Pick *pick : ofGroup) {
            const PreModifier *before = menu.preModifier(pick->preModifier);
            if (!pick->preModifier.isNull()
                && (!before
                    || std::find(group.preModifiers.begin(), group.preModifiers.end(), before->id)
                        == group.preModifiers.end())) {
                refusal = ChoiceRefusal::UnknownPreModifier;
                return false;
            }
            counting += !before || before->counts;
            const Modifier *modifier = menu.modifier(pick->modifier);
            taken.push_back({modifier, before, depth, priceWith(*modifier, before, sizeId)});
        }
        if (counting < group.minChoices)
            refusal = ChoiceRefusal::TooFew;
        else if (counting > group.maxChoices)
            refusal = ChoiceRefusal::TooMany;
        if (refusal)
            return false;
        giveFree(taken, group.freeChoices);
        for (const Taken &each : taken) {
            chosen.modifiers.push_back(each.modifier);
            chosen.unitPrice += Money(each.priceMinor, currency);
            chosen.taken.push_back(each);
        }
        return true;
    });
    if (refusal)
        return Refused{*refusal};
    if (asking.isTooDeep())
        return Refused{ChoiceRefusal::TooDeep};
    if (chosen.modifiers.size() != picks.size())
        return Refused{ChoiceRefusal::UnknownModifier};
    return chosen;
}

} // namespace

QString Taken::name(const QString &language) const
{
    const QString own = modifier->names.in(language);
    return preModifier ? preModifier->names.in(language) + QLatin1Char(' ') + own : own;
}

Result<Chosen, ChoiceRefusal> choose(
    const Menu &menu, const Id &itemId, const std::vector<Id> &modifiers, Currency currency)
{
    const Item *item = menu.item(itemId);
    if (!item)
        return Refused{ChoiceRefusal::UnknownItem};
    if (!item->onSale)
        return Refused{ChoiceRefusal::NotOnSale};
    std::vector<Pick> picks;
    for (const Id &modifier : modifiers)
        picks.push_back({modifier, {}});
    return chooseSized(menu, *item, nullptr, picks, currency);
}

Result<Chosen, ChoiceRefusal> choose(const Menu &menu, const ChoiceAsk &ask, Currency currency)
{
    const Item *item = menu.item(ask.item);
    if (!item)
        return Refused{ChoiceRefusal::UnknownItem};
    if (!item->onSale)
        return Refused{ChoiceRefusal::NotOnSale};
    const SizePrice *size = item->size(ask.size);
    if (!ask.size.isNull() && !size)
        return Refused{ChoiceRefusal::UnknownSize};
    if (!item->sizes.empty() && !size)
        return Refused{ChoiceRefusal::SizeMissing};
    return chooseSized(menu, *item, size, ask.picks, currency);
}

std::vector<Id> defaultChoices(const Menu &menu, const Item &item)
{
    std::vector<Id> chosen;
    std::set<Id> asked;
    const std::function<void(const std::vector<Id> &, int)> gather = [&](const std::vector<Id> &groups, int depth) {
        for (const Id &groupId : groups) {
            const ModifierGroup *group = menu.group(groupId);
            if (!group || depth > deepest || !asked.insert(groupId).second)
                continue;
            for (const Modifier &modifier : group->modifiers)
                if (modifier.isDefault) {
                    chosen.push_back(modifier.id);
                    gather(modifier.opens, depth + 1);
                }
        }
    };
    gather(item.groups, 1);
    return chosen;
}

std::vector<const ModifierGroup *> askedGroups(const Menu &menu, const Item &item, const std::vector<Pick> &picks)
{
    std::vector<const ModifierGroup *> groups;
    Asking(menu, picks).ask(item.groups, [&](const ModifierGroup &group, int, const std::vector<const Pick *> &) {
        groups.push_back(&group);
        return true;
    });
    return groups;
}

std::vector<QString> allergensOf(const Chosen &chosen)
{
    std::set<QString> found(chosen.item->allergens.begin(), chosen.item->allergens.end());
    for (const Taken &taken : chosen.taken)
        if (!taken.preModifier || taken.preModifier->counts)
            found.insert(taken.modifier->allergens.begin(), taken.modifier->allergens.end());
    return {found.begin(), found.end()};
}

std::vector<QString> possibleAllergens(const Menu &menu, const Item &item)
{
    std::set<QString> found(item.allergens.begin(), item.allergens.end());
    std::set<Id> asked;
    const std::function<void(const std::vector<Id> &, int)> gather = [&](const std::vector<Id> &groups, int depth) {
        for (const Id &groupId : groups)
            if (const ModifierGroup *group = menu.group(groupId); group && depth <= deepest)
                if (asked.insert(groupId).second)
                    for (const Modifier &modifier : group->modifiers) {
                        found.insert(modifier.allergens.begin(), modifier.allergens.end());
                        gather(modifier.opens, depth + 1);
                    }
    };
    gather(item.groups, 1);
    return {found.begin(), found.end()};
}

} // namespace jiko::menu
