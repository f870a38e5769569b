// Which modifiers go with a dish: the rule of minimum and maximum, what a choice opens, and the price that follows.
#pragma once

#include "menu/menu.h"

namespace jiko::menu {

enum class ChoiceRefusal {
    UnknownItem,
    NotOnSale,
    UnknownModifier, ///< belongs to no group that is asked, or is there twice
    TooFew, ///< a forced group is not done
    TooMany, ///< more than the group allows
    SizeMissing, ///< it comes in sizes, and none was said
    UnknownSize, ///< it does not come in that one
    UnknownPreModifier, ///< may not be said before that choice
    TooDeep, ///< choices open further ones more than three deep
};

/// A dish's own groups are the first depth; what a choice of the third opens is not asked.
inline constexpr int deepest = 3;

struct Pick {
    Id modifier;
    Id preModifier; ///< nil: plainly so
};
struct ChoiceAsk {
    Id item;
    Id size;
    std::vector<Pick> picks; ///< in any order; a group that two choices open is asked once
};

/// A choice as it was made.
struct Taken {
    const Modifier *modifier = nullptr;
    const PreModifier *preModifier = nullptr;
    int depth = 1;
    std::int64_t priceMinor = 0; ///< after the size, what was said before it, and free choices

    /// "Extra cheese"; what stands before it first.
    QString name(const QString &language) const;
};

struct Chosen {
    const Item *item = nullptr;
    std::vector<const Modifier *> modifiers; ///< in the order the groups are asked
    Money unitPrice; ///< dish plus modifiers
    const SizePrice *size = nullptr;
    std::vector<Taken> taken; ///< the modifiers again, same order, with how they were taken
};

/// By ids alone: one size, nothing said before a choice. A dish that comes in sizes costs what its record says.
Result<Chosen, ChoiceRefusal> choose(
    const Menu &menu, const Id &item, const std::vector<Id> &modifiers, Currency currency);
Result<Chosen, ChoiceRefusal> choose(const Menu &menu, const ChoiceAsk &ask, Currency currency);

/// What a dish starts with: the default modifiers of its groups, and of those that they open.
std::vector<Id> defaultChoices(const Menu &menu, const Item &item);

/// The groups to ask for with what is chosen so far, each once, what a choice opens right after the group of the
/// choice.
std::vector<const ModifierGroup *> askedGroups(const Menu &menu, const Item &item, const std::vector<Pick> &picks);

/// What is in a dish as it was chosen: its own and those of its modifiers, but not of what was left out. Sorted.
std::vector<QString> allergensOf(const Chosen &chosen);
/// What may be in it, whatever is chosen.
std::vector<QString> possibleAllergens(const Menu &menu, const Item &item);

} // namespace jiko::menu
