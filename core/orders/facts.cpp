#include "orders/facts.h"

#include "base/codec.h"

namespace jiko::orders {

template <class Io> static void describe(Io &io, CheckOpened &f)
{
    io("business_date", f.businessDate);
    io("currency", f.currency);
    io("number", f.number);
    io("table", f.table);
    io("label", f.label);
    io("covers", f.covers);
    io("server", f.server);
    io("server_name", f.serverName);
}
template <class Io> static void describe(Io &io, CoversChanged &f)
{
    io("covers", f.covers);
}
template <class Io> static void describe(Io &io, LineModifier &f)
{
    io("modifier", f.modifier);
    io("name", f.name);
    io("price_minor", f.priceMinor);
}
template <class Io> static void describe(Io &io, LineAdded &f)
{
    io("line", f.line);
    io("item", f.item);
    io("name", f.name);
    io("kitchen_name", f.kitchenName);
    io("category", f.category);
    io("station", f.station);
    io("course", f.course);
    io("price_minor", f.priceMinor);
    io("quantity_milli", f.quantity);
    io("modifiers", f.modifiers);
    io("tax_ppm", f.taxRate);
    io("tax_included", f.taxIncluded);
    io("seat", f.seat);
    io("note", f.note);
}
template <class Io> static void describe(Io &io, LineChanged &f)
{
    io("line", f.line);
    io("quantity_milli", f.quantity);
    io("course", f.course);
    io("seat", f.seat);
    io("note", f.note);
}
template <class Io> static void describe(Io &io, LineRemoved &f)
{
    io("line", f.line);
}
template <class Io> static void describe(Io &io, Sent &f)
{
    io("lines", f.lines);
}
template <class Io> static void describe(Io &io, LineVoided &f)
{
    io("line", f.line);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, LineRestored &f)
{
    io("line", f.line);
}
template <class Io> static void describe(Io &io, CheckMoved &f)
{
    io("table", f.table);
    io("label", f.label);
}
template <class Io> static void describe(Io &io, BillPrinted &f)
{
    io("due_minor", f.dueMinor);
}
template <class Io> static void describe(Io &io, TenderTaken &f)
{
    io("tender", f.tender);
    io("kind", f.kind);
    io("amount_minor", f.amountMinor);
    io("given_minor", f.givenMinor);
    io("drawer", f.drawer);
    io("reference", f.reference);
}
template <class Io> static void describe(Io &io, Closed &f)
{
    io("business_date", f.businessDate);
    io("drawer", f.drawer);
    io("series", f.series);
    io("receipt", f.receipt);
}

template <class Io> static void describe(Io &io, DecisionSettled &f)
{
    io("decision", f.decision);
    io("choice", f.choice);
    io("amount_minor", f.amountMinor);
    io("receipts", f.receipts);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}

std::optional<CheckFact> decodeCheckFact(const Fact &fact)
{
    if (!fact.type.startsWith("orders."))
        return std::nullopt;
    return base::decodeAs<CheckFact>(fact);
}

Draft record(const Id &check, const CheckFact &fact)
{
    return base::draftOf(check, fact);
}

} // namespace jiko::orders
