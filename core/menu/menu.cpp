#include "menu/menu.h"

#include <algorithm>

namespace jiko::menu {

// The records' fields; found by argument-dependent look-up, hence not in the unnamed namespace.
template <class Io> static void describe(Io &io, Tax &t)
{
    io("names", t.names);
    io("rate_ppm", t.rate);
    io("included", t.included);
}
template <class Io> static void describe(Io &io, Station &s)
{
    io("names", s.names);
    io("position", s.position);
    io("printer_id", s.printer);
}
template <class Io> static void describe(Io &io, Course &c)
{
    io("names", c.names);
    io("position", c.position);
}
template <class Io> static void describe(Io &io, Category &c)
{
    io("names", c.names);
    io("position", c.position);
    io("hue", c.hue);
}
template <class Io> static void describe(Io &io, ModifierGroup &g)
{
    io("names", g.names);
    io("min_choices", g.minChoices);
    io("max_choices", g.maxChoices);
    io("position", g.position);
}
template <class Io> static void describe(Io &io, Modifier &m)
{
    io("group_id", m.group);
    io("names", m.names);
    io("price_minor", m.priceMinor);
    io("position", m.position);
    io("is_default", m.isDefault);
}
template <class Io> static void describe(Io &io, Item &i)
{
    io("category_id", i.category);
    io("plu", i.plu);
    io("names", i.names);
    io("kitchen_name", i.kitchenName);
    io("price_minor", i.priceMinor);
    io("tax_id", i.tax);
    io("station_id", i.station);
    io("course_id", i.course);
    io("groups", i.groups);
    io("position", i.position);
    io("on_sale", i.onSale);
}

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

Menu Menu::from(const Records &records)
{
    Menu menu;
    menu.m_categories = read<Category>(records, "menu_category");
    menu.m_stations = read<Station>(records, "station");
    menu.m_courses = read<Course>(records, "course");
    sortByPosition(menu.m_categories);
    sortByPosition(menu.m_stations);
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
    if (const auto rows = records.find("menu_item"); rows != records.end())
        for (const auto &[id, record] : rows->second)
            if (auto item = itemFrom(record); item && !record.retired) {
                item->hasForcedChoice = std::any_of(item->groups.begin(), item->groups.end(), [&](const Id &group) {
                    const auto at = menu.m_groups.find(group);
                    return at != menu.m_groups.end() && at->second.isForced();
                });
                menu.m_items.emplace(id, std::move(*item));
            }
    return menu;
}

const Item *Menu::item(const Id &id) const
{
    return findIn(m_items, id);
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

std::vector<const Item *> Menu::itemsIn(const Id &category) const
{
    std::vector<const Item *> found;
    for (const auto &[id, item] : m_items)
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
