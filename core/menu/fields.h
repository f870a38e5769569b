// How the menu's records are written and read; for the files that do.
#pragma once

#include "menu/menu.h"

namespace jiko::menu {

/// Written always, so that an edit can empty it; rows from before there was such a field lack it.
template <class Io, class T> void since(Io &io, const char *name, T &value)
{
    if constexpr (std::is_same_v<Io, base::JsonReader>)
        io.maybe(name, value);
    else
        io(name, value);
}

template <class Io> void describe(Io &io, Tax &t)
{
    io("names", t.names);
    io("rate_ppm", t.rate);
    io("included", t.included);
    since(io, "country", t.country);
    since(io, "pack_class", t.packClass);
}
template <class Io> void describe(Io &io, Station &s)
{
    io("names", s.names);
    io("position", s.position);
    io("printer_id", s.printer);
    since(io, "printer_is_backup", s.printsOnlyUnshown);
    since(io, "is_expo", s.isExpo);
    since(io, "on_expo", s.onExpo);
    since(io, "overflow_id", s.overflow);
    since(io, "overflow_above", s.overflowAbove);
    since(io, "hands", s.hands);
    since(io, "prep_minutes", s.prepMinutes);
}
template <class Io> void describe(Io &io, Course &c)
{
    io("names", c.names);
    io("position", c.position);
    since(io, "fires", c.fires);
    since(io, "minutes", c.minutes);
    since(io, "waited_for", c.waitedFor);
}
template <class Io> void describe(Io &io, Category &c)
{
    io("names", c.names);
    io("position", c.position);
    io("hue", c.hue);
}
template <class Io> void describe(Io &io, SizePrice &p)
{
    io("size_id", p.size);
    io("price_minor", p.priceMinor);
}
template <class Io> void describe(Io &io, IngredientAmount &a)
{
    io("ingredient_id", a.ingredient);
    io("milli", a.milli);
}
template <class Io> void describe(Io &io, ModifierGroup &g)
{
    io("names", g.names);
    io("min_choices", g.minChoices);
    io("max_choices", g.maxChoices);
    io("position", g.position);
    since(io, "free_choices", g.freeChoices);
    since(io, "pre_modifiers", g.preModifiers);
}
template <class Io> void describe(Io &io, Modifier &m)
{
    io("group_id", m.group);
    io("names", m.names);
    io("price_minor", m.priceMinor);
    io("position", m.position);
    io("is_default", m.isDefault);
    since(io, "prices", m.prices);
    since(io, "opens", m.opens);
    since(io, "allergens", m.allergens);
    since(io, "kitchen_name", m.kitchenName);
    since(io, "item_id", m.item);
    since(io, "ingredients", m.ingredients);
}
template <class Io> void describe(Io &io, Item &i)
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
    since(io, "guest_names", i.guestNames);
    since(io, "kitchen_names", i.kitchenNames);
    since(io, "receipt_names", i.receiptNames);
    since(io, "allergens", i.allergens);
    since(io, "barcode", i.barcode);
    since(io, "image", i.image);
    since(io, "open_price", i.openPrice);
    since(io, "weighed", i.weighed);
    since(io, "sizes", i.sizes);
    since(io, "prep_minutes", i.prepMinutes);
    since(io, "needs", i.needs);
    since(io, "ingredients", i.ingredients);
}
template <class Io> void describe(Io &io, Size &s)
{
    io("names", s.names);
    io("position", s.position);
}
template <class Io> void describe(Io &io, PreModifier &p)
{
    io("names", p.names);
    since(io, "kitchen_name", p.kitchenName);
    io("position", p.position);
    since(io, "counts", p.counts);
    since(io, "rate_bp", p.rate);
    since(io, "extra_minor", p.extraMinor);
    since(io, "portion_bp", p.portion);
}
template <class Io> void describe(Io &io, Ingredient &i)
{
    io("names", i.names);
    io("position", i.position);
    io("unit", i.unit);
}
template <class Io> void describe(Io &io, Card &c)
{
    io("names", c.names);
    io("position", c.position);
    since(io, "categories", c.categories);
    since(io, "order_types", c.orderTypes);
    since(io, "hours", c.hours);
}
template <class Io> void describe(Io &io, OrderType::OtherTax &t)
{
    io("from_id", t.from);
    io("to_id", t.to);
}
template <class Io> void describe(Io &io, OrderType &t)
{
    io("names", t.names);
    io("position", t.position);
    io("code", t.code);
    io("kind", t.kind);
    since(io, "taxes", t.taxes);
    since(io, "kitchen_mark", t.kitchenMark);
    since(io, "wants_name", t.wantsName);
    since(io, "wants_phone", t.wantsPhone);
    since(io, "promise_minutes", t.promiseMinutes);
    since(io, "active", t.active);
}
template <class Io> void describe(Io &io, SpecialPrice &p)
{
    io("names", p.names);
    since(io, "items", p.items);
    since(io, "categories", p.categories);
    since(io, "sizes", p.sizes);
    since(io, "menus", p.cards);
    since(io, "order_types", p.orderTypes);
    since(io, "hours", p.hours);
    io("price_minor", p.priceMinor);
    since(io, "rate_bp", p.rate);
    since(io, "amount_minor", p.amountMinor);
    since(io, "step_minor", p.stepMinor);
    since(io, "priority", p.priority);
    since(io, "active", p.active);
}
template <class Io> void describe(Io &io, Promotion &p)
{
    io("names", p.names);
    io("kind", p.offer.kind);
    since(io, "rate_bp", p.offer.rate);
    since(io, "amount_minor", p.offer.amountMinor);
    since(io, "parts", p.offer.parts);
    since(io, "minimum_minor", p.offer.minimumMinor);
    since(io, "most", p.offer.most);
    since(io, "priority", p.offer.priority);
    since(io, "stacks", p.offer.stacks);
    since(io, "coupon", p.offer.coupon);
    since(io, "hours", p.hours);
    since(io, "order_types", p.orderTypes);
    since(io, "most_uses", p.mostUses);
    since(io, "most_a_day", p.mostADay);
    since(io, "active", p.active);
}
template <class Io> void describe(Io &io, ServiceCharge &s)
{
    io("names", s.names);
    io("rate_bp", s.rate);
    since(io, "from_covers", s.fromCovers);
    since(io, "rooms", s.rooms);
    since(io, "order_types", s.orderTypes);
    io("tax_id", s.tax);
    since(io, "priority", s.priority);
    since(io, "active", s.active);
}
template <class Io> void describe(Io &io, Reason &r)
{
    io("names", r.names);
    io("position", r.position);
    io("kind", r.kind);
    since(io, "rate_bp", r.rate);
    since(io, "amount_minor", r.amountMinor);
    since(io, "needs_approval", r.needsApproval);
    since(io, "wants_note", r.wantsNote);
    since(io, "active", r.active);
}
template <class Io> void describe(Io &io, Version &v)
{
    io("names", v.names);
    io("valid_from_us", v.validFromUs);
    io("state", v.state);
}

} // namespace jiko::menu
