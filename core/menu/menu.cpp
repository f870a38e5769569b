#include "menu/menu.h"

#include "menu/fields.h"

#include <algorithm>

namespace jiko::menu {

namespace {
template <class T> std::vector<T> read(const Records &records, const char *kind)
{
    std::vector<T> found;
    const auto rows = records.find(kind);
    if (rows == records.end())
        return found;
    for (const auto &[id, record] : rows->second)
        if (auto value = record.retired ? std::nullopt : base::fromJson<T>(record.body)) {
            value->id = id;
            found.push_back(std::move(*value));
        }
    return found;
}

template <class T> void sortByPosition(std::vector<T> &things)
{
    std::stable_sort(things.begin(), things.end(), [](const T &a, const T &b) { return a.position < b.position; });
}

template <class T> void sortByPriority(std::vector<T> &things)
{
    const auto priorityOf = [](const T &thing) {
        if constexpr (std::is_same_v<T, Promotion>)
            return thing.offer.priority;
        else
            return thing.priority;
    };
    std::sort(things.begin(), things.end(), [&](const T &a, const T &b) {
        return priorityOf(a) != priorityOf(b) ? priorityOf(a) < priorityOf(b) : a.id < b.id;
    });
}

template <class T> std::vector<T> readActive(const Records &records, const char *kind)
{
    std::vector<T> found = read<T>(records, kind);
    std::erase_if(found, [](const T &thing) { return !thing.active; });
    return found;
}

template <class Map> const typename Map::mapped_type *findIn(const Map &map, const Id &id)
{
    const auto at = map.find(id);
    return at == map.end() ? nullptr : &at->second;
}

template <class T> const T *findIn(const std::vector<T> &things, const Id &id)
{
    const auto at = std::find_if(things.begin(), things.end(), [&](const T &thing) { return thing.id == id; });
    return at == things.end() ? nullptr : &*at;
}
} // namespace

std::vector<Station> stationsFrom(const Records &records)
{
    auto stations = read<Station>(records, "station");
    sortByPosition(stations);
    return stations;
}

std::int64_t Modifier::priceFor(const Id &size) const
{
    const auto at = std::find_if(prices.begin(), prices.end(), [&](const SizePrice &p) { return p.size == size; });
    return at == prices.end() ? priceMinor : at->priceMinor;
}

const SizePrice *Item::size(const Id &wanted) const
{
    const auto at = std::find_if(sizes.begin(), sizes.end(), [&](const SizePrice &p) { return p.size == wanted; });
    return at == sizes.end() ? nullptr : &*at;
}

namespace {
/// The other name in that very language, else what it is called.
QString otherOr(const Names &other, const QString &language, const QString &name)
{
    const auto at = other.byLanguage.find(language);
    return at == other.byLanguage.end() || at->second.isEmpty() ? name : at->second;
}
} // namespace

QString Item::guestName(const QString &language) const
{
    return otherOr(guestNames, language, names.in(language));
}

QString Item::kitchenNameIn(const QString &language) const
{
    return otherOr(kitchenNames, language, kitchenName.isEmpty() ? names.in(language) : kitchenName);
}

QString Item::receiptName(const QString &language) const
{
    return otherOr(receiptNames, language, names.in(language));
}

bool Menu::hasDishesOf(const Menu &before, const Records &records) const
{
    // Whether a dish asks something that must be answered is joined in from its groups.
    const bool sameGroups = std::equal(m_groups.begin(), m_groups.end(), before.m_groups.begin(), before.m_groups.end(),
        [](const auto &a, const auto &b) { return a.first == b.first && a.second.isForced() == b.second.isForced(); });
    const auto rows = records.find("menu_item");
    if (!sameGroups || rows == records.end())
        return false;
    std::size_t sold = 0;
    for (const auto &[id, record] : rows->second) {
        const Item *known = before.item(id);
        if (record.retired ? known != nullptr : !known || known->revision != record.revision)
            return false;
        sold += record.retired ? 0 : 1;
    }
    return sold == before.items().size();
}

void Menu::readDishes(const Menu &before, const Records &records)
{
    std::map<Id, Item> dishes;
    const auto rows = records.find("menu_item");
    if (rows == records.end())
        return;
    for (const auto &[id, record] : rows->second) {
        const Item *known = before.item(id);
        auto item = known && known->revision == record.revision ? std::optional(*known) : itemFrom(record);
        if (!item || record.retired)
            continue;
        item->hasForcedChoice = std::any_of(item->groups.begin(), item->groups.end(), [&](const Id &group) {
            const auto at = m_groups.find(group);
            return at != m_groups.end() && at->second.isForced();
        });
        if (item->onSale && !item->barcode.isEmpty())
            m_barcodes.emplace(item->barcode, id);
        dishes.emplace_hint(dishes.end(), id, std::move(*item));
    }
    m_items = std::make_shared<const std::map<Id, Item>>(std::move(dishes));
}

Menu Menu::from(const Records &records, const Menu &before)
{
    Menu menu;
    menu.m_categories = read<Category>(records, "menu_category");
    menu.m_stations = stationsFrom(records);
    menu.m_courses = read<Course>(records, "course");
    sortByPosition(menu.m_categories);
    sortByPosition(menu.m_courses);
    for (auto &tax : read<Tax>(records, "tax"))
        menu.m_taxes.emplace(tax.id, tax);
    for (auto &group : read<ModifierGroup>(records, "modifier_group"))
        menu.m_groups.emplace(group.id, std::move(group));
    auto modifiers = read<Modifier>(records, "modifier");
    sortByPosition(modifiers);
    for (auto &modifier : modifiers) {
        if (const auto group = menu.m_groups.find(modifier.group); group != menu.m_groups.end())
            group->second.modifiers.push_back(modifier);
        menu.m_modifiers.emplace(modifier.id, std::move(modifier));
    }
    if (menu.hasDishesOf(before, records)) {
        menu.m_items = before.m_items;
        menu.m_barcodes = before.m_barcodes;
    } else {
        menu.readDishes(before, records);
    }
    menu.m_sizes = read<Size>(records, "menu_size");
    menu.m_preModifiers = read<PreModifier>(records, "pre_modifier");
    menu.m_ingredients = read<Ingredient>(records, "ingredient");
    menu.m_cards = read<Card>(records, "menu");
    menu.m_orderTypes = readActive<OrderType>(records, "order_type");
    menu.m_reasons = readActive<Reason>(records, "reason");
    sortByPosition(menu.m_sizes);
    sortByPosition(menu.m_preModifiers);
    sortByPosition(menu.m_ingredients);
    sortByPosition(menu.m_cards);
    sortByPosition(menu.m_orderTypes);
    sortByPosition(menu.m_reasons);
    menu.m_specialPrices = readActive<SpecialPrice>(records, "price_rule");
    menu.m_promotions = readActive<Promotion>(records, "promotion");
    menu.m_serviceCharges = readActive<ServiceCharge>(records, "service_charge");
    sortByPriority(menu.m_specialPrices);
    sortByPriority(menu.m_promotions);
    sortByPriority(menu.m_serviceCharges);
    for (SpecialPrice &special : menu.m_specialPrices)
        std::sort(special.items.begin(), special.items.end());
    for (Promotion &promotion : menu.m_promotions)
        promotion.offer.id = promotion.id;
    menu.m_versions = read<Version>(records, "menu_version");
    std::sort(menu.m_versions.begin(), menu.m_versions.end(), [](const Version &a, const Version &b) {
        return a.validFromUs != b.validFromUs ? a.validFromUs < b.validFromUs : a.id < b.id;
    });
    return menu;
}

const Item *Menu::item(const Id &id) const
{
    return findIn(*m_items, id);
}

const ModifierGroup *Menu::group(const Id &id) const
{
    return findIn(m_groups, id);
}

const Modifier *Menu::modifier(const Id &id) const
{
    return findIn(m_modifiers, id);
}

const Tax *Menu::tax(const Id &id) const
{
    return findIn(m_taxes, id);
}

const Station *Menu::station(const Id &id) const
{
    return findIn(m_stations, id);
}

const Course *Menu::course(const Id &id) const
{
    return findIn(m_courses, id);
}

const Size *Menu::size(const Id &id) const
{
    return findIn(m_sizes, id);
}

const PreModifier *Menu::preModifier(const Id &id) const
{
    return findIn(m_preModifiers, id);
}

const Ingredient *Menu::ingredient(const Id &id) const
{
    return findIn(m_ingredients, id);
}

const OrderType *Menu::orderType(const Id &id) const
{
    return findIn(m_orderTypes, id);
}

const OrderType *Menu::orderTypeCoded(const QString &code) const
{
    const auto at = std::find_if(
        m_orderTypes.begin(), m_orderTypes.end(), [&](const OrderType &type) { return type.code == code; });
    return at == m_orderTypes.end() ? nullptr : &*at;
}

const Reason *Menu::reason(const Id &id) const
{
    return findIn(m_reasons, id);
}

const Item *Menu::itemWithBarcode(const QString &barcode) const
{
    const auto at = m_barcodes.find(barcode);
    return at == m_barcodes.end() ? nullptr : item(at->second);
}

std::vector<const Reason *> Menu::reasonsFor(ReasonKind kind) const
{
    std::vector<const Reason *> found;
    for (const Reason &reason : m_reasons)
        if (reason.kind == word(kind))
            found.push_back(&reason);
    return found;
}

std::vector<const Item *> Menu::itemsIn(const Id &category) const
{
    std::vector<const Item *> found;
    for (const auto &[id, item] : *m_items)
        if (item.category == category && item.onSale)
            found.push_back(&item);
    std::stable_sort(
        found.begin(), found.end(), [](const Item *a, const Item *b) { return a->position < b->position; });
    return found;
}

QByteArray itemBody(const Item &item)
{
    return base::toJson(item);
}

std::optional<Item> itemFrom(const Record &record)
{
    auto item = base::fromJson<Item>(record.body);
    if (item) {
        item->id = record.id;
        item->revision = record.revision;
    }
    return item;
}

} // namespace jiko::menu
