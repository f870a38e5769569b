// What the house sells: an immutable snapshot built from the records a terminal holds.
#pragma once

#include "base/json.h"
#include "base/record.h"

#include <map>
#include <vector>

namespace jiko::menu {

struct Tax {
    Id id;
    Names names;
    RatePpm rate;
    bool included = true; ///< the menu's price contains it
};

struct Station {
    Id id;
    Names names;
    int position = 0;
    std::optional<Id> printer;
};

struct Course {
    Id id;
    Names names;
    int position = 0;
};

struct Category {
    Id id;
    Names names;
    int position = 0;
    int hue = 0; ///< colour circle, 0..359
};

struct Modifier {
    Id id;
    Id group;
    Names names;
    std::int64_t priceMinor = 0;
    int position = 0;
    bool isDefault = false;
};

struct ModifierGroup {
    Id id;
    Names names;
    int minChoices = 0;
    int maxChoices = 1;
    int position = 0;
    std::vector<Modifier> modifiers; ///< by position; joined in from their own records

    bool isForced() const { return minChoices > 0; }
};

struct Item {
    Id id;
    Id category;
    QString plu; ///< text: keeps its zeros
    Names names;
    QString kitchenName;
    std::int64_t priceMinor = 0;
    Id tax;
    Id station;
    Id course;
    std::vector<Id> groups; ///< in the order they are asked
    int position = 0;
    bool onSale = true;
    std::int64_t revision = 0; ///< what an edit must have seen

    bool hasForcedChoice = false; ///< some group wants at least one; joined in
};

class Menu {
public:
    Menu() = default;
    /// Rows that do not parse are left out: a terminal sells what it can read.
    static Menu from(const Records &records);

    const Item *item(const Id &id) const;
    const ModifierGroup *group(const Id &id) const;
    const Modifier *modifier(const Id &id) const;
    const Tax *tax(const Id &id) const;
    const Station *station(const Id &id) const;
    const Course *course(const Id &id) const;

    /// On sale, by position.
    std::vector<const Item *> itemsIn(const Id &category) const;
    const std::vector<Category> &categories() const { return m_categories; }
    const std::vector<Station> &stations() const { return m_stations; }
    const std::vector<Course> &courses() const { return m_courses; }
    const std::map<Id, Item> &items() const { return m_items; }
    const std::map<Id, ModifierGroup> &groups() const { return m_groups; }
    const std::map<Id, Tax> &taxes() const { return m_taxes; }

private:
    std::vector<Category> m_categories;
    std::vector<Station> m_stations;
    std::vector<Course> m_courses;
    std::map<Id, Tax> m_taxes;
    std::map<Id, Item> m_items;
    std::map<Id, ModifierGroup> m_groups;
    std::map<Id, Modifier> m_modifiers;
};

/// The record's JSON, for edits; and back.
QByteArray itemBody(const Item &item);
std::optional<Item> itemFrom(const Record &record);

} // namespace jiko::menu
