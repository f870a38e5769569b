// What a kitchen's screen counts and lists: all day, what is finished, what is sold out.
#include "kitchen/kitchen_screen.h"

#include "kitchen/amount_words.h"
#include "kitchen/ingredients.h"
#include "menu/recipe.h"

#include <QLocale>

namespace jiko::kitchen_app {

namespace {
constexpr qsizetype recallable = 20;
constexpr std::size_t finished = 1000;
constexpr std::size_t mostFound = 12;
constexpr std::size_t mostHere = 6;

QString language()
{
    return QLocale().name().left(2);
}

QVariantMap dishOf(const outlet::Live &live, const Id &id)
{
    return {{QStringLiteral("item"), id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), live.menu().item(id)->names.in(language())},
        {QStringLiteral("soldOut"), live.tickets.isSoldOut(id)}};
}

QVariantMap countOf(const kitchen::DishCount &dish)
{
    return {{QStringLiteral("item"), dish.item.isNull() ? QString() : dish.item.toString(QUuid::WithoutBraces)},
        {QStringLiteral("name"), dish.name},
        {QStringLiteral("count"), static_cast<int>((dish.queued.milli + dish.started.milli + 999) / 1000)},
        {QStringLiteral("started"), static_cast<int>(dish.started.milli / 1000)},
        {QStringLiteral("coming"), static_cast<int>((dish.coming.milli + 999) / 1000)}};
}
} // namespace

QVariantList KitchenScreen::findDishes(const QString &typed)
{
    QVariantList found;
    for (const Id &id : m_search.find(typed, mostFound))
        found.append(dishOf(m_live, id));
    return found;
}

QVariantList KitchenScreen::dishesHere() const
{
    std::vector<Id> dishes;
    const auto add = [&](const Id &id) {
        const menu::Item *dish = m_live.menu().item(id);
        if (dish && dish->onSale && dishes.size() < mostHere
            && std::find(dishes.begin(), dishes.end(), id) == dishes.end())
            dishes.push_back(id);
    };
    for (const kitchen::DishCount &dish : kitchen::allDay(m_rail.open()))
        add(dish.item);
    const auto &shown = m_rail.stations();
    std::vector<std::pair<QString, Id>> others; // by name
    for (const auto &[id, dish] : m_live.menu().items())
        if (shown.empty() || std::find(shown.begin(), shown.end(), dish.station) != shown.end())
            others.emplace_back(dish.names.in(language()), id);
    std::sort(others.begin(), others.end());
    for (const auto &[name, id] : others)
        add(id);
    QVariantList found;
    for (const Id &id : dishes)
        found.append(dishOf(m_live, id));
    return found;
}

std::vector<const orders::Check *> KitchenScreen::checksThatHold() const
{
    std::vector<const orders::Check *> checks = m_live.checks.open();
    const auto paid = m_live.checks.paidAndWaiting();
    checks.insert(checks.end(), paid.begin(), paid.end());
    return checks;
}

QVariantList KitchenScreen::allDay() const
{
    auto dishes = kitchen::allDay(m_rail.open());
    const auto &shown = m_rail.stations();
    const std::vector<const orders::Check *> checks = checksThatHold();
    if (shown.empty())
        kitchen::addComing(dishes, checks, Id());
    for (const Id &station : shown)
        kitchen::addComing(dishes, checks, station);
    QVariantList counts;
    for (const kitchen::DishCount &dish : dishes) {
        QVariantMap row = countOf(dish);
        row[QStringLiteral("soldOut")] = m_live.tickets.isSoldOut(dish.item);
        row[QStringLiteral("left")] = m_live.tickets.portionsLeft(dish.item).value_or(-1);
        counts.append(row);
    }
    return counts;
}

QVariantList KitchenScreen::allDayModifiers() const
{
    QVariantList counts;
    for (const kitchen::DishCount &modifier : kitchen::allDayByModifier(m_rail.open()))
        counts.append(countOf(modifier));
    return counts;
}

QVariantList KitchenScreen::allDayIngredients() const
{
    const menu::Menu &menu = m_live.menu();
    auto counted = kitchen::allDayByIngredient(m_rail.open(), menu);
    kitchen::addComing(counted, checksThatHold(), m_rail.stations(), menu);
    QVariantList counts;
    for (const kitchen::IngredientCount &count : counted) {
        const menu::Ingredient &ingredient = *menu.ingredient(count.ingredient);
        const auto words = [&](std::int64_t milli) {
            return milli > 0 ? amountWords(ingredient.unit, milli) : QString();
        };
        counts.append(QVariantMap{{QStringLiteral("name"), ingredient.names.in(language())},
            {QStringLiteral("amount"),
                amountWords(ingredient.unit, menu::together(count.queued.milli, count.started.milli))},
            {QStringLiteral("started"), words(count.started.milli)},
            {QStringLiteral("coming"), words(count.coming.milli)}});
    }
    return counts;
}

bool KitchenScreen::hasIngredients() const
{
    return menu::hasIngredients(m_live.menu());
}

QVariantList KitchenScreen::bumpedTickets() const
{
    QVariantList tickets;
    for (const kitchen::Ticket *ticket : m_live.tickets.bumped({}, finished)) {
        if (!m_rail.isShown(*ticket) || tickets.size() == recallable)
            continue;
        QStringList dishes;
        for (const kitchen::CookLine &line : ticket->lines)
            dishes.append(line.line.name);
        tickets.append(QVariantMap{{QStringLiteral("ticket"), ticket->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("label"), ticket->label}, {QStringLiteral("number"), ticket->number},
            {QStringLiteral("dishes"), dishes.join(QStringLiteral(", "))},
            {QStringLiteral("time"), base::localTimeText(ticket->bumpedAt, m_live.house().hours)}});
    }
    return tickets;
}

QVariantList KitchenScreen::soldOut() const
{
    QVariantList dishes;
    const QSet<Id> all = m_live.tickets.soldOut() + m_live.tickets.counted();
    for (const Id &id : all) {
        const menu::Item *dish = m_live.menu().item(id);
        const kitchen::Availability *state = m_live.tickets.availability(id);
        dishes.append(QVariantMap{{QStringLiteral("item"), id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), dish ? dish->names.in(language()) : QString()},
            {QStringLiteral("time"), base::localTimeText(state->changed.at(), m_live.house().hours)},
            {QStringLiteral("reason"), state->reason},
            {QStringLiteral("until"),
                state->until == UtcMicros() ? QString() : base::localTimeText(state->until, m_live.house().hours)},
            {QStringLiteral("left"), m_live.tickets.portionsLeft(id).value_or(-1)}});
    }
    return dishes;
}

} // namespace jiko::kitchen_app
