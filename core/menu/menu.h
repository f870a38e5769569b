// What the house sells: an immutable snapshot built from the records a terminal holds.
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "menu/records.h"

#include <map>
#include <memory>
#include <vector>

namespace jiko::menu {

struct Tax {
    Id id;
    Names names;
    RatePpm rate;
    bool included = true; ///< the menu's price contains it
    QString country; ///< whose pack says what it bears on a day
    QString packClass; ///< empty: the one rate above
};

/// Where dishes are cooked. What becomes of it is the kitchen's business; the record is read here alone.
struct Station {
    Id id;
    Names names;
    int position = 0;
    std::optional<Id> printer;
    bool printsOnlyUnshown = false; ///< on paper goes only what no screen shows
    bool isExpo = false; ///< the pass: shows what the others cook, and is the only one for what is sent to it alone
    bool onExpo = true; ///< what is cooked here is awaited at the pass
    Id overflow; ///< takes what comes while this one has too much; nil: nobody does
    int overflowAbove = 0; ///< dishes that are too much
    int hands = 0; ///< dishes that are cooked side by side; 0: as many as come
    int prepMinutes = 0; ///< of a dish that says nothing of its own
};
/// By position.
std::vector<Station> stationsFrom(const Records &records);

/// When what is ordered of a course goes to be cooked. The numbers are written in records: never re-use one.
enum class Fires {
    WithOrder = 1,
    ByHand = 2,
    AfterOthers = 3, ///< when what comes before it is cooked
    AfterMinutes = 4, ///< so long after what comes before it went to be cooked
};

struct Course {
    Id id;
    Names names;
    int position = 0;
    Fires fires = Fires::WithOrder;
    int minutes = 0; ///< that it waits longer; of AfterOthers and AfterMinutes
    bool waitedFor = true; ///< later courses come after it; nobody waits for drinks
};

struct Category {
    Id id;
    Names names;
    int position = 0;
    int hue = 0; ///< colour circle, 0..359
};

/// What something costs in a size.
struct SizePrice {
    Id size;
    std::int64_t priceMinor = 0;
    bool operator==(const SizePrice &) const = default;
};

/// So much of an ingredient, in thousandths of its unit.
struct IngredientAmount {
    Id ingredient;
    std::int64_t milli = 0;
    bool operator==(const IngredientAmount &) const = default;
};

struct Modifier {
    Id id;
    Id group;
    Names names;
    std::int64_t priceMinor = 0;
    int position = 0;
    bool isDefault = false;
    std::vector<SizePrice> prices; ///< where the dish's size changes it
    std::vector<Id> opens; ///< groups that this choice asks for
    std::vector<QString> allergens;
    QString kitchenName; ///< empty: the name
    Id item; ///< the dish that it is, which is used up with it; nil: none
    std::vector<IngredientAmount> ingredients; ///< beside those of that dish

    std::int64_t priceFor(const Id &size) const;
};

struct ModifierGroup {
    Id id;
    Names names;
    int minChoices = 0;
    int maxChoices = 1;
    int position = 0;
    std::vector<Modifier> modifiers; ///< by position; joined in from their own records
    int freeChoices = 0; ///< so many of them cost nothing, the cheapest first
    std::vector<Id> preModifiers; ///< that may be said before its choices

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
    Names guestNames; ///< on what guests read; a language that lacks it takes the name
    Names kitchenNames; ///< a language that lacks it takes the kitchen name
    Names receiptNames; ///< a language that lacks it takes the name
    std::vector<QString> allergens;
    QString barcode;
    QString image; ///< the file's name
    bool openPrice = false; ///< typed in when it is ordered
    bool weighed = false; ///< the price is of a kilogram
    std::vector<SizePrice> sizes; ///< in the order they are offered; none: it comes in one
    int prepMinutes = 0; ///< 0: as long as its station says
    std::vector<Id> needs; ///< dishes that are in it whatever is chosen: a set's
    std::vector<IngredientAmount> ingredients; ///< of one portion; of a kilogram where it is weighed

    const SizePrice *size(const Id &id) const;
    QString guestName(const QString &language) const;
    QString kitchenNameIn(const QString &language) const;
    QString receiptName(const QString &language) const;
    bool hasForcedChoice = false; ///< some group wants at least one; joined in
};

class Menu {
public:
    Menu() = default;
    /// Rows that do not parse are left out: a terminal sells what it can read.
    static Menu from(const Records &records) { return from(records, {}); }
    /// The same, quicker where most dishes are still of the revision that `before` has read from the same records.
    static Menu from(const Records &records, const Menu &before);

    const Item *item(const Id &id) const;
    const ModifierGroup *group(const Id &id) const;
    const Modifier *modifier(const Id &id) const;
    const Tax *tax(const Id &id) const;
    const Station *station(const Id &id) const;
    const Course *course(const Id &id) const;
    const Size *size(const Id &id) const;
    const PreModifier *preModifier(const Id &id) const;
    const Ingredient *ingredient(const Id &id) const;
    const OrderType *orderType(const Id &id) const;
    const OrderType *orderTypeCoded(const QString &code) const;
    const Reason *reason(const Id &id) const;
    /// On sale; what a scanner read.
    const Item *itemWithBarcode(const QString &barcode) const;

    /// On sale, by position.
    std::vector<const Item *> itemsIn(const Id &category) const;
    const std::vector<Category> &categories() const { return m_categories; }
    const std::vector<Station> &stations() const { return m_stations; }
    const std::vector<Course> &courses() const { return m_courses; }
    const std::map<Id, Item> &items() const { return *m_items; }
    const std::map<Id, ModifierGroup> &groups() const { return m_groups; }
    const std::map<Id, Tax> &taxes() const { return m_taxes; }
    const std::vector<Size> &sizes() const { return m_sizes; }
    const std::vector<PreModifier> &preModifiers() const { return m_preModifiers; }
    const std::vector<Ingredient> &ingredients() const { return m_ingredients; } ///< by position
    const std::vector<Card> &cards() const { return m_cards; }
    const std::vector<OrderType> &orderTypes() const { return m_orderTypes; } ///< those in use
    const std::vector<Version> &versions() const { return m_versions; } ///< the earliest first
    // Those in use, the lowest priority first, then by id.
    const std::vector<SpecialPrice> &specialPrices() const { return m_specialPrices; }
    const std::vector<Promotion> &promotions() const { return m_promotions; }
    const std::vector<ServiceCharge> &serviceCharges() const { return m_serviceCharges; }
    /// Those in use for an act, in the office's order.
    std::vector<const Reason *> reasonsFor(ReasonKind kind) const;

private:
    std::vector<Category> m_categories;
    std::vector<Station> m_stations;
    std::vector<Course> m_courses;
    std::map<Id, Tax> m_taxes;
    bool hasDishesOf(const Menu &before, const Records &records) const;
    void readDishes(const Menu &before, const Records &records);
    /// Shared with the menus read after this one for as long as no dish changes.
    std::shared_ptr<const std::map<Id, Item>> m_items = std::make_shared<const std::map<Id, Item>>();
    std::map<Id, ModifierGroup> m_groups;
    std::map<Id, Modifier> m_modifiers;
    std::map<QString, Id> m_barcodes;
    std::vector<Size> m_sizes;
    std::vector<PreModifier> m_preModifiers;
    std::vector<Ingredient> m_ingredients;
    std::vector<Card> m_cards;
    std::vector<OrderType> m_orderTypes;
    std::vector<SpecialPrice> m_specialPrices;
    std::vector<Promotion> m_promotions;
    std::vector<ServiceCharge> m_serviceCharges;
    std::vector<Reason> m_reasons;
    std::vector<Version> m_versions;
};

/// The record's JSON, for edits; and back.
QByteArray itemBody(const Item &item);
std::optional<Item> itemFrom(const Record &record);

} // namespace jiko::menu
