// A small grill: what the tests of the menu sell.
#pragma once

#include "menu/menu.h"
#include "support/given.h"

#include <QJsonArray>

namespace jiko::given {

struct Grill : Office {
    Id grill = row("menu_category",
        {{QStringLiteral("names"), named(QStringLiteral("Grill"))}, {QStringLiteral("position"), 2},
            {QStringLiteral("hue"), 10}});
    Id bar = row("menu_category",
        {{QStringLiteral("names"), named(QStringLiteral("Bar"))}, {QStringLiteral("position"), 1},
            {QStringLiteral("hue"), 200}});
    Id vat = tax(160000);
    Id fire = station(QStringLiteral("Fire"), 1);
    Id part = group(QStringLiteral("Part"), 1, 1, 1);
    Id leg = modifier(part, QStringLiteral("Leg"), 0, 2);
    Id wing = modifier(part, QStringLiteral("Wing"), -5000, 1);
    Id extras = group(QStringLiteral("Extras"), 0, 2, 2);
    Id chips = modifier(extras, QStringLiteral("Chips"), 5000, 1, true);
    Id ugali = modifier(extras, QStringLiteral("Ugali"), 3000, 2);
    Id kachumbari = modifier(extras, QStringLiteral("Kachumbari"), 2000, 3);
    Id kuku = dish({QStringLiteral("101"), QStringLiteral("Kuku choma"), QStringLiteral("Kuku wa kuchoma"), 65000,
        grill, vat, fire, {part, extras}, true, 2, {}});
    Id mukimo =
        dish({QStringLiteral("007"), QStringLiteral("Mukimo à la Jiko"), {}, 40000, grill, vat, fire, {}, true, 1, {}});
    Id tusker = dish({QStringLiteral("B12"), QStringLiteral("Tusker"), {}, 35000, bar, vat, fire, {}, true, 1, {}});
    Id off =
        dish({QStringLiteral("999"), QStringLiteral("Kuku of old"), {}, 50000, grill, vat, fire, {}, false, 3, {}});

    menu::Menu menu() const { return menu::Menu::from(records()); }
};

/// The grill with what a bar wants: sizes, order types, an hour, offers and a service charge.
struct Bar : Grill {
    Id small = row("menu_size", {{QStringLiteral("names"), named(QStringLiteral("Small"))}, position(1)});
    Id large = row("menu_size", {{QStringLiteral("names"), named(QStringLiteral("Large"))}, position(2)});
    Id halfTax = tax(80000);
    Id packTax = row("tax",
        {{QStringLiteral("names"), named(QStringLiteral("VAT"))}, {QStringLiteral("rate_ppm"), 170000},
            {QStringLiteral("included"), true}, {QStringLiteral("country"), QStringLiteral("KE")},
            {QStringLiteral("pack_class"), QStringLiteral("standard")}});
    Id soda = changed("menu_item",
        dish({QStringLiteral("S1"), QStringLiteral("Soda"), {}, 12000, bar, packTax, fire, {extras}, true, 2, {}}),
        {{QStringLiteral("sizes"), QJsonArray{sizePrice(small, 12000), sizePrice(large, 18000)}}});
    Id special = changed("menu_item",
        dish({QStringLiteral("99"), QStringLiteral("Special"), {}, 0, grill, vat, fire, {}, true, 9, {}}),
        {{QStringLiteral("open_price"), true}});
    Id dineIn = orderType(QStringLiteral("dine_in"), {});
    Id takeaway = orderType(QStringLiteral("takeaway"),
        {QJsonObject{{QStringLiteral("from_id"), text(vat)}, {QStringLiteral("to_id"), text(halfTax)}}});
    Id happy = priceRule(QStringLiteral("Happy hour"), {}, {bar}, 17, 19, 0, {}, -2000);
    Id packed = row("price_rule",
        {{QStringLiteral("names"), named(QStringLiteral("Packed"))}, {QStringLiteral("rate_bp"), 1000},
            {QStringLiteral("step_minor"), 100}, {QStringLiteral("order_types"), QJsonArray{text(takeaway)}}});
    Id lunch = row("promotion",
        {{QStringLiteral("names"), named(QStringLiteral("Lunch set"))}, {QStringLiteral("kind"), 5},
            {QStringLiteral("amount_minor"), 70000},
            {QStringLiteral("parts"),
                QJsonArray{QJsonObject{{QStringLiteral("items"), QJsonArray{text(kuku)}}, {QStringLiteral("count"), 1}},
                    QJsonObject{{QStringLiteral("categories"), QJsonArray{text(bar)}}, {QStringLiteral("count"), 1}}}},
            {QStringLiteral("order_types"), QJsonArray{text(dineIn)}}, {QStringLiteral("most_uses"), 100},
            {QStringLiteral("most_a_day"), 10},
            {QStringLiteral("hours"), QJsonArray{span({1, 2, 3, 4, 5}, 12 * 60, 15 * 60)}}});
    Id coupon = row("promotion",
        {{QStringLiteral("names"), named(QStringLiteral("Welcome"))}, {QStringLiteral("kind"), 1},
            {QStringLiteral("rate_bp"), 1000}, {QStringLiteral("coupon"), QStringLiteral("KARIBU")},
            {QStringLiteral("order_types"), QJsonArray{text(takeaway)}}, {QStringLiteral("most_uses"), 3},
            {QStringLiteral("most_a_day"), 2}, {QStringLiteral("hours"), QJsonArray{span({5}, 0, 0)}}});
    Id terrace = newId();
    Id service = row("service_charge",
        {{QStringLiteral("names"), named(QStringLiteral("Service"))}, {QStringLiteral("rate_bp"), 1000},
            {QStringLiteral("from_covers"), 8}, {QStringLiteral("tax_id"), text(vat)},
            {QStringLiteral("order_types"), QJsonArray{text(dineIn)}}});
    Id terraceService = row("service_charge",
        {{QStringLiteral("names"), named(QStringLiteral("Terrace"))}, {QStringLiteral("rate_bp"), 500},
            {QStringLiteral("rooms"), QJsonArray{text(terrace)}}});

    static std::pair<QString, QJsonValue> position(int at) { return {QStringLiteral("position"), at}; }
    static QJsonObject sizePrice(const Id &size, qint64 minor)
    {
        return {{QStringLiteral("size_id"), text(size)}, {QStringLiteral("price_minor"), minor}};
    }
    static QJsonObject span(const QJsonArray &weekdays, int from, int until)
    {
        return {{QStringLiteral("weekdays"), weekdays}, {QStringLiteral("from_minute"), from},
            {QStringLiteral("until_minute"), until}};
    }
    static QJsonArray texts(const std::vector<Id> &ids)
    {
        QJsonArray array;
        for (const Id &id : ids)
            array.append(text(id));
        return array;
    }
    /// Fields of a row that is there, written anew.
    Id changed(const char *kind, const Id &id, const QJsonObject &fields)
    {
        QJsonObject body = QJsonDocument::fromJson(records().at(kind).at(id).body).object();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            body.insert(field.key(), field.value());
        return row(kind, body, id);
    }
    Id orderType(const QString &code, const QJsonArray &taxes)
    {
        return row("order_type",
            {{QStringLiteral("names"), named(code)}, position(1), {QStringLiteral("code"), code},
                {QStringLiteral("kind"), code}, {QStringLiteral("taxes"), taxes}});
    }
    Id priceRule(const QString &name, const std::vector<Id> &items, const std::vector<Id> &categories, int fromHour,
        int untilHour, int priority, std::optional<qint64> price, int rate = 0, qint64 amount = 0)
    {
        QJsonObject body{{QStringLiteral("names"), named(name)}, {QStringLiteral("items"), texts(items)},
            {QStringLiteral("categories"), texts(categories)}, {QStringLiteral("rate_bp"), rate},
            {QStringLiteral("amount_minor"), amount}, {QStringLiteral("priority"), priority},
            {QStringLiteral("hours"), QJsonArray{span({}, fromHour * 60, untilHour * 60)}}};
        if (price)
            body.insert(QStringLiteral("price_minor"), *price);
        return row("price_rule", body);
    }
    Id card(const QString &name, const std::vector<Id> &categories, const menu::When &hours,
        const std::vector<Id> &orderTypes = {})
    {
        QJsonArray spans;
        for (const menu::Span &each : hours)
            spans.append(QJsonDocument::fromJson(base::toJson(each)).object());
        return row("menu",
            {{QStringLiteral("names"), named(name)}, position(++m_cards),
                {QStringLiteral("categories"), texts(categories)}, {QStringLiteral("hours"), spans},
                {QStringLiteral("order_types"), texts(orderTypes)}});
    }
    Id version(const QString &state, UtcMicros from, const QJsonArray &changes)
    {
        return row("menu_version",
            {{QStringLiteral("names"), named(QStringLiteral("Version"))}, {QStringLiteral("state"), state},
                {QStringLiteral("valid_from_us"), static_cast<qint64>(from.time_since_epoch().count())},
                {QStringLiteral("changes"), changes}});
    }

private:
    int m_cards = 0;
};

} // namespace jiko::given
