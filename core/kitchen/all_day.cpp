#include "kitchen/ingredients.h"

#include "menu/recipe.h"
#include "orders/allergy.h"

#include <algorithm>
#include <array>
#include <set>

namespace jiko::kitchen {

namespace {
/// What is still to be cooked, a plate of which two stations cook once.
template <class Act> void forEachToCook(const std::vector<const Ticket *> &open, const Act &act)
{
    std::set<Id> plates;
    for (const Ticket *ticket : open)
        for (const CookLine &line : ticket->lines)
            if (line.state != CookState::Cancelled && line.state != CookState::Ready
                && (line.line.alsoAt.empty() || plates.insert(line.line.line).second))
                act(line);
}

/// What checks hold for these stations; none: for all.
template <class Act>
void forEachHeld(const std::vector<const orders::Check *> &open, const std::vector<Id> &stations, const Act &act)
{
    for (const orders::Check *check : open)
        for (const orders::Line &line : check->lines)
            if (line.isHeld() && check->maySend(line)
                && (stations.empty() || std::find(stations.begin(), stations.end(), line.station) != stations.end()))
                act(line);
}

/// Most first, equals as they came.
void sortByNumber(std::vector<DishCount> &counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const DishCount &a, const DishCount &b) {
        return a.queued.milli + a.started.milli > b.queued.milli + b.started.milli;
    });
}

/// Units that this program does not know come last.
std::size_t placeOf(const QString &unit)
{
    constexpr std::array known{"piece", "g", "ml"};
    return static_cast<std::size_t>(std::find_if(known.begin(), known.end(), [&](const char *each) {
        return unit == QLatin1String(each);
    }) - known.begin());
}

void sortByUnit(std::vector<IngredientCount> &counts, const menu::Menu &menu)
{
    std::stable_sort(counts.begin(), counts.end(), [&](const IngredientCount &a, const IngredientCount &b) {
        const std::size_t placeA = placeOf(menu.ingredient(a.ingredient)->unit);
        const std::size_t placeB = placeOf(menu.ingredient(b.ingredient)->unit);
        return placeA != placeB
            ? placeA < placeB
            : menu::together(a.queued.milli, a.started.milli) > menu::together(b.queued.milli, b.started.milli);
    });
}

void addTaken(std::vector<IngredientCount> &counts, Quantity IngredientCount::*kind,
    const std::vector<TakenIngredient> &takes, Quantity times, const menu::Menu &menu)
{
    for (const TakenIngredient &taken : takes) {
        if (!menu.ingredient(taken.ingredient))
            continue;
        auto count = std::find_if(counts.begin(), counts.end(),
            [&](const IngredientCount &known) { return known.ingredient == taken.ingredient; });
        if (count == counts.end())
            count = counts.insert(counts.end(), IngredientCount{taken.ingredient});
        std::int64_t &milli = ((*count).*kind).milli;
        milli = menu::together(milli, menu::portionOf(taken.milli, times.milli, 1000));
    }
}
} // namespace

int openDishes(const std::vector<const Ticket *> &open)
{
    std::int64_t milli = 0;
    for (const DishCount &dish : allDay(open))
        milli += dish.queued.milli + dish.started.milli;
    return static_cast<int>(milli / 1000);
}

std::vector<DishCount> allDay(const std::vector<const Ticket *> &open)
{
    std::vector<DishCount> counts;
    forEachToCook(open, [&](const CookLine &line) {
        auto dish = std::find_if(
            counts.begin(), counts.end(), [&](const DishCount &known) { return known.item == line.line.item; });
        if (dish == counts.end())
            dish = counts.insert(counts.end(), DishCount{line.line.item, line.line.name, {0}, {0}, {0}});
        (line.state == CookState::Started ? dish->started : dish->queued).milli += line.line.quantity.milli;
    });
    sortByNumber(counts);
    return counts;
}

std::vector<DishCount> allDayByModifier(const std::vector<const Ticket *> &open)
{
    std::vector<DishCount> counts;
    forEachToCook(open, [&](const CookLine &line) {
        for (const QString &name : line.line.modifiers) {
            auto known =
                std::find_if(counts.begin(), counts.end(), [&](const DishCount &count) { return count.name == name; });
            if (known == counts.end())
                known = counts.insert(counts.end(), DishCount{Id(), name, {0}, {0}, {0}});
            (line.state == CookState::Started ? known->started : known->queued).milli += line.line.quantity.milli;
        }
    });
    sortByNumber(counts);
    return counts;
}

void addComing(std::vector<DishCount> &counts, const std::vector<const orders::Check *> &open, const Id &station)
{
    forEachHeld(open, station.isNull() ? std::vector<Id>() : std::vector{station}, [&](const orders::Line &line) {
        auto dish =
            std::find_if(counts.begin(), counts.end(), [&](const DishCount &known) { return known.item == line.item; });
        if (dish == counts.end())
            dish = counts.insert(counts.end(), DishCount{line.item, line.kitchenName, {0}, {0}, {0}});
        dish->coming.milli += line.quantity.milli;
    });
}

std::vector<TakenIngredient> takenBy(const menu::Menu &menu, const orders::Line &line)
{
    std::vector<TakenIngredient> takes;
    for (const menu::IngredientAmount &each : menu::ingredientsOf(menu, line.item, orders::askedOf(line).picks))
        takes.push_back({each.ingredient, line.grams > 0 ? menu::portionOf(each.milli, line.grams, 1000) : each.milli});
    return takes;
}

std::vector<IngredientCount> allDayByIngredient(const std::vector<const Ticket *> &open, const menu::Menu &menu)
{
    std::vector<IngredientCount> counts;
    forEachToCook(open, [&](const CookLine &line) {
        addTaken(counts, line.state == CookState::Started ? &IngredientCount::started : &IngredientCount::queued,
            line.line.takes, line.line.quantity, menu);
    });
    sortByUnit(counts, menu);
    return counts;
}

void addComing(std::vector<IngredientCount> &counts, const std::vector<const orders::Check *> &open,
    const std::vector<Id> &stations, const menu::Menu &menu)
{
    forEachHeld(open, stations, [&](const orders::Line &line) {
        addTaken(counts, &IngredientCount::coming, takenBy(menu, line), line.quantity, menu);
    });
    sortByUnit(counts, menu);
}

} // namespace jiko::kitchen
