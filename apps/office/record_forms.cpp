// Which fields each kind of record has in its form, and what they are called.
#include "office/record_form.h"

namespace jiko::office_app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
};
using Type = FieldType;

QString path(const char *name)
{
    return QString::fromLatin1(name);
}

std::vector<RecordField> promotionFields()
{
    Form form;
    form.names()
        .choice("kind", Words::tr("What it does"),
            {Words::tr("Percent off"), Words::tr("Amount off each"), Words::tr("Another price"),
                Words::tr("Buy some, get some"), Words::tr("A set for one price")},
            {1, 2, 3, 4, 5})
        .add("rate_bp", Words::tr("Percent"), Type::Rate)
        .add("amount_minor", Words::tr("Amount or price"), Type::Money)
        .add("parts.0.items", Words::tr("Dishes"), Type::Many, "menu_item")
        .add("parts.0.categories", Words::tr("Categories"), Type::Many, "menu_category")
        .add("parts.0.count", Words::tr("How many"), Type::Number)
        .each("parts", 3)
        .add("minimum_minor", Words::tr("Bill of at least"), Type::Money)
        .add("coupon", Words::tr("Coupon"), Type::Text)
        .hours()
        .orderTypes()
        .add("most", Words::tr("Times on one bill"), Type::Number)
        .add("most_uses", Words::tr("Bills in all"), Type::Number)
        .add("most_a_day", Words::tr("Bills a day"), Type::Number)
        .add("stacks", Words::tr("Goes with other offers"), Type::YesNo)
        .priority()
        .active();
    return form.fields();
}

std::vector<RecordField> priceFields()
{
    Form form;
    form.names()
        .add("price_minor", Words::tr("Price"), Type::Money)
        .add("rate_bp", Words::tr("Or percent more or less"), Type::Rate)
        .signedly()
        .add("amount_minor", Words::tr("And amount more or less"), Type::Money)
        .signedly()
        .add("step_minor", Words::tr("Rounded to"), Type::Money)
        .add("items", Words::tr("Dishes"), Type::Many, "menu_item")
        .add("categories", Words::tr("Categories"), Type::Many, "menu_category")
        .add("sizes", Words::tr("Sizes"), Type::Many, "menu_size")
        .add("menus", Words::tr("Menus"), Type::Many, "menu")
        .orderTypes()
        .hours()
        .priority()
        .active();
    return form.fields();
}

std::vector<RecordField> reasonFields()
{
    Form form;
    form.names()
        .choice("kind", Words::tr("For"),
            {Words::tr("Void"), Words::tr("Comp"), Words::tr("Discount"), Words::tr("Refund"),
                Words::tr("Price change"), Words::tr("Opening the drawer"), Words::tr("Cash in"), Words::tr("Cash out"),
                Words::tr("Taking off service")},
            {path("void"), path("comp"), path("discount"), path("refund"), path("price_change"), path("no_sale"),
                path("pay_in"), path("pay_out"), path("service")})
        .add("rate_bp", Words::tr("Percent off"), Type::Rate)
        .add("amount_minor", Words::tr("Or amount off"), Type::Money)
        .add("needs_approval", Words::tr("A manager must agree"), Type::YesNo)
        .add("wants_note", Words::tr("Asks for a note"), Type::YesNo)
        .position()
        .active();
    return form.fields();
}

/// As many as somebody adds.
Form &ingredients(Form &form)
{
    return form.add("ingredients.0.ingredient_id", Words::tr("Ingredient"), Type::One, "ingredient")
        .decimal("ingredients.0.milli", Words::tr("How much of it, in its unit"), 3)
        .each("ingredients", 2);
}

/// All but the picture, which the page of dishes has.
std::vector<RecordField> dishFields()
{
    Form form;
    form.names()
        .add("plu", Words::tr("Number"), Type::Text)
        .add("category_id", Words::tr("Category"), Type::One, "menu_category")
        .add("price_minor", Words::tr("Price"), Type::Money)
        .add("tax_id", Words::tr("Tax"), Type::One, "tax")
        .add("station_id", Words::tr("Cooked at"), Type::One, "station")
        .add("course_id", Words::tr("Course"), Type::One, "course")
        .add("prep_minutes", Words::tr("Minutes to cook, 0 for its station's"), Type::Number)
        .position()
        .add("on_sale", Words::tr("On the menu"), Type::YesNo)
        .begins(true)
        .add("kitchen_name", Words::tr("On the kitchen ticket"), Type::Text);
    for (const auto &[at, label] : {std::pair("guest_names", Words::tr("Name for guests, %1")),
             std::pair("receipt_names", Words::tr("On the receipt, %1")),
             std::pair("kitchen_names", Words::tr("In the kitchen, %1"))})
        for (const char *language : {"en", "sw", "ar"})
            form.add(QByteArray(at).append('.').append(language).constData(), label.arg(QString::fromLatin1(language)),
                Type::Text);
    form.add("allergens", Words::tr("Allergens"), Type::Texts)
        .add("barcode", Words::tr("Barcode"), Type::Text)
        .add("open_price", Words::tr("The price is typed in"), Type::YesNo)
        .add("weighed", Words::tr("Sold by the kilogram"), Type::YesNo)
        .add("groups", Words::tr("Choices"), Type::Many, "modifier_group")
        .add("needs", Words::tr("Dishes that are in it, whatever is chosen"), Type::Many, "menu_item");
    for (const char *place : {"0", "1", "2", "3"})
        form.add(QByteArray("sizes.").append(place).append(".size_id").constData(),
                Words::tr("Size %1").arg(QByteArray(place).toInt() + 1), Type::One, "menu_size")
            .add(QByteArray("sizes.").append(place).append(".price_minor").constData(),
                Words::tr("Price of size %1").arg(QByteArray(place).toInt() + 1), Type::Money);
    return ingredients(form).fields();
}

std::vector<RecordField> modifierFields()
{
    Form form;
    form.names()
        .add("group_id", Words::tr("Group"), Type::One, "modifier_group")
        .add("price_minor", Words::tr("Price"), Type::Money)
        .add("is_default", Words::tr("Chosen from the start"), Type::YesNo)
        .add("item_id", Words::tr("The dish that it is, empty for none"), Type::One, "menu_item")
        .add("opens", Words::tr("Asks further for"), Type::Many, "modifier_group")
        .add("kitchen_name", Words::tr("On the kitchen ticket"), Type::Text)
        .add("allergens", Words::tr("Allergens"), Type::Texts);
    for (const char *place : {"0", "1", "2"})
        form.add(QByteArray("prices.").append(place).append(".size_id").constData(),
                Words::tr("Size %1").arg(QByteArray(place).toInt() + 1), Type::One, "menu_size")
            .add(QByteArray("prices.").append(place).append(".price_minor").constData(),
                Words::tr("Price of size %1").arg(QByteArray(place).toInt() + 1), Type::Money);
    return ingredients(form).position().fields();
}

std::vector<RecordField> orderTypeFields()
{
    Form form;
    form.names()
        .add("code", Words::tr("Code for tax and reports"), Type::Text)
        .choice("kind", Words::tr("Kind"),
            {Words::tr("Eaten here"), Words::tr("Taken away"), Words::tr("Delivered"), Words::tr("On a bar tab")},
            {path("dine_in"), path("takeaway"), path("delivery"), path("bar_tab")})
        .add("kitchen_mark", Words::tr("On the kitchen ticket"), Type::Text)
        .add("wants_name", Words::tr("Asks for a name"), Type::YesNo)
        .add("wants_phone", Words::tr("Asks for a phone number"), Type::YesNo)
        .add("promise_minutes", Words::tr("Ready after minutes"), Type::Number)
        .add("taxes.0.from_id", Words::tr("Instead of the tax"), Type::One, "tax")
        .add("taxes.0.to_id", Words::tr("This tax"), Type::One, "tax")
        .position()
        .active();
    return form.fields();
}

std::vector<RecordField> tipFields()
{
    Form form;
    form.names()
        .add("share_bp", Words::tr("Percent of each one's tips into the pool"), Type::Rate)
        .choice("shared_by", Words::tr("Shared by"),
            {Words::tr("Hours worked"), Words::tr("Points of the job an hour"), Words::tr("Sales")}, {1, 2, 3});
    for (const char *place : {"0", "1", "2", "3", "4", "5"})
        form.add(QByteArray("parts.").append(place).append(".job").constData(),
                Words::tr("Job %1 takes part").arg(QByteArray(place).toInt() + 1), Type::One, "job")
            .add(QByteArray("parts.").append(place).append(".points").constData(), Words::tr("Its points"),
                Type::Number);
    form.position();
    return form.fields();
}
} // namespace

std::vector<RecordKind> recordKinds()
{
    return {{"price_rule", Words::tr("Prices by hour")}, {"promotion", Words::tr("Promotions")},
        {"order_type", Words::tr("Order types")}, {"service_charge", Words::tr("Service charge")},
        {"reason", Words::tr("Reasons")}, {"menu", Words::tr("Menus")}, {"menu_size", Words::tr("Sizes")},
        {"pre_modifier", Words::tr("No, extra, light")}, {"modifier_group", Words::tr("Groups of choices")},
        {"modifier", Words::tr("Choices")}, {"menu_item", Words::tr("Dishes: names, sizes, allergens")},
        {"ingredient", Words::tr("Ingredients")}, {"job", Words::tr("Jobs")}, {"tip_rule", Words::tr("Tips")},
        {"tip_preset", Words::tr("Tips offered")}, {"card_terminal", Words::tr("Card terminals")},
        {"foreign_currency", Words::tr("Foreign money")}, {"house_account", Words::tr("House accounts")},
        {"outlet_profile", Words::tr("The house")}, {"printer", Words::tr("Printers")},
        {"station", Words::tr("Kitchen stations")}, {"kitchen_route", Words::tr("Who cooks what")},
        {"kitchen_target", Words::tr("How long dishes may take")}, {"course", Words::tr("Courses")},
        {"tax", Words::tr("Taxes")}, {"menu_category", Words::tr("Categories")}, {"room", Words::tr("Rooms")},
        {"dining_table", Words::tr("Tables")}, {"staff", Words::tr("Staff")},
        {"staff_role", Words::tr("Roles and rights")}, {"menu_version", Words::tr("Versions")}};
}

std::vector<RecordField> fieldsOf(const QByteArray &kind)
{
    if (auto fields = houseFieldsOf(kind); !fields.empty())
        return fields;
    Form form;
    if (kind == "price_rule")
        return priceFields();
    if (kind == "promotion")
        return promotionFields();
    if (kind == "reason")
        return reasonFields();
    if (kind == "menu_item")
        return dishFields();
    if (kind == "modifier")
        return modifierFields();
    if (kind == "order_type")
        return orderTypeFields();
    if (kind == "tip_rule")
        return tipFields();
    if (kind == "service_charge")
        form.names()
            .add("rate_bp", Words::tr("Percent"), Type::Rate)
            .add("from_covers", Words::tr("From so many guests"), Type::Number)
            .add("rooms", Words::tr("Rooms"), Type::Many, "room")
            .orderTypes()
            .add("tax_id", Words::tr("Its tax"), Type::One, "tax")
            .priority()
            .active();
    else if (kind == "menu")
        form.names()
            .add("categories", Words::tr("Categories"), Type::Many, "menu_category")
            .orderTypes()
            .hours()
            .position();
    else if (kind == "menu_version")
        form.names()
            .choice("state", Words::tr("State"), {Words::tr("Draft"), Words::tr("Published"), Words::tr("Taken back")},
                {path("draft"), path("published"), path("taken_back")})
            .add("valid_from_us", Words::tr("Holds from"), Type::Instant);
    else if (kind == "modifier_group")
        form.names()
            .add("min_choices", Words::tr("At least"), Type::Number)
            .add("max_choices", Words::tr("At most"), Type::Number)
            .add("free_choices", Words::tr("Free ones, the cheapest"), Type::Number)
            .add("pre_modifiers", Words::tr("What may be said before"), Type::Many, "pre_modifier")
            .position();
    else if (kind == "job")
        form.names().add("rate_minor", Words::tr("Pay an hour, empty for none"), Type::Money).position();
    else if (kind == "menu_size")
        form.names().position();
    else if (kind == "card_terminal")
        form.names()
            .add("address", Words::tr("Address in the network"), Type::Text)
            .add("port", Words::tr("Port"), Type::Number)
            .add("poi", Words::tr("What it calls itself (POIID)"), Type::Text)
            .add("device", Words::tr("Till's number, 0 for any"), Type::Number)
            .add("ask_tip", Words::tr("Asks the guest for a tip"), Type::YesNo)
            .position()
            .active();
    else if (kind == "foreign_currency")
        form.names()
            .add("currency", Words::tr("Code, like USD"), Type::Text)
            .decimal("rate_micro", Words::tr("Ours for one of theirs"), 6)
            .position()
            .active();
    else if (kind == "tip_preset")
        form.names().add("rate_bp", Words::tr("Percent of the bill"), Type::Rate).position().active();
    else if (kind == "house_account")
        form.names()
            .add("code", Words::tr("Code"), Type::Text)
            .add("limit_minor", Words::tr("Limit"), Type::Money)
            .add("signers", Words::tr("Who may sign"), Type::Texts)
            .add("phone", Words::tr("Phone"), Type::Text)
            .add("offline_bp", Words::tr("Percent of what is left, for a till alone"), Type::Rate)
            .position()
            .active();
    else if (kind == "pre_modifier")
        form.names()
            .add("kitchen_name", Words::tr("On the kitchen ticket"), Type::Text)
            .add("counts", Words::tr("Counts as a choice"), Type::YesNo)
            .begins(true)
            .add("rate_bp", Words::tr("Percent of the price"), Type::Rate)
            .add("extra_minor", Words::tr("And amount more or less"), Type::Money)
            .signedly()
            .add("portion_bp", Words::tr("Percent of what goes into the choice"), Type::Rate)
            .begins(10000)
            .position();
    else if (kind == "ingredient")
        form.names()
            .choice("unit", Words::tr("Counted in"),
                {Words::tr("Pieces"), Words::tr("Grams"), Words::tr("Millilitres")},
                {path("piece"), path("g"), path("ml")})
            .position();
    return form.fields();
}

} // namespace jiko::office_app
