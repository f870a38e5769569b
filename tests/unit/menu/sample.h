// A small grill: what the tests of the menu sell.
#pragma once

#include "menu/menu.h"
#include "support/given.h"

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

} // namespace jiko::given
