#include "menu/recipe.h"

#include "menu/shortage.h"

#include <algorithm>

namespace jiko::menu {

namespace {
void addAll(std::vector<IngredientAmount> &sum, const std::vector<IngredientAmount> &more, RateBp portion)
{
    for (const IngredientAmount &each : more) {
        const std::int64_t milli = portionOf(each.milli, portion.bp, 10'000);
        if (milli == 0)
            continue;
        const auto known = std::find_if(
            sum.begin(), sum.end(), [&](const IngredientAmount &there) { return there.ingredient == each.ingredient; });
        if (known == sum.end())
            sum.push_back({each.ingredient, milli});
        else
            known->milli = together(known->milli, milli);
    }
}
} // namespace

std::int64_t portionOf(std::int64_t milli, std::int64_t times, std::int64_t of)
{
    Q_ASSERT(of > 0);
    if (milli <= 0 || times <= 0)
        return 0;
    __extension__ using Wide = __int128;
    const Wide portion = (static_cast<Wide>(milli) * times + of / 2) / of;
    return portion < mostMilli ? static_cast<std::int64_t>(portion) : mostMilli;
}

std::int64_t together(std::int64_t a, std::int64_t b)
{
    return std::min(a + b, mostMilli);
}

std::vector<IngredientAmount> ingredientsOf(const Menu &menu, const Id &item, const std::vector<Pick> &picks)
{
    constexpr RateBp whole{10'000};
    std::vector<IngredientAmount> sum;
    const auto addDish = [&](const Id &id) {
        if (const Item *dish = menu.item(id))
            addAll(sum, dish->ingredients, whole);
    };
    addDish(item);
    for (const Id &used : usedBy(menu, item, picks))
        addDish(used);
    for (const Pick &pick : picks) {
        const Modifier *choice = isLeftOut(menu, pick) ? nullptr : menu.modifier(pick.modifier);
        const PreModifier *before = menu.preModifier(pick.preModifier);
        if (choice)
            addAll(sum, choice->ingredients, before ? before->portion : whole);
    }
    return sum;
}

bool hasIngredients(const Menu &menu)
{
    const auto says = [](const auto &thing) { return !thing.ingredients.empty(); };
    return std::any_of(menu.items().begin(), menu.items().end(), [&](const auto &each) { return says(each.second); })
        || std::any_of(menu.groups().begin(), menu.groups().end(), [&](const auto &each) {
               return std::any_of(each.second.modifiers.begin(), each.second.modifiers.end(), says);
           });
}

} // namespace jiko::menu
