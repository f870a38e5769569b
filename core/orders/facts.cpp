#include "orders/facts.h"

#include "base/codec.h"

namespace jiko::orders {

template <class Io> static void describe(Io &io, ForeignCash &f)
{
    io("currency", f.currency);
    io("minor", f.minor);
    io("rate_micro", f.rateMicro);
}
template <class Io> static void describe(Io &io, ServiceTerms &f)
{
    io("name", f.name);
    io("rate_bp", f.rate);
    io("from_covers", f.fromCovers);
    io("levies", f.levies);
    io("included", f.included);
}
template <class Io> static void describe(Io &io, TermsSet &f)
{
    io("order_type", f.orderType);
    io("rounding", f.rounding);
    io.maybe("cash_step_minor", f.cashStepMinor);
    io("service", f.service);
    io.maybe("pay_first", f.payFirst);
}
template <class Io> static void describe(Io &io, OfferMade &f)
{
    io("offer", f.offer);
}
template <class Io> static void describe(Io &io, LineRepriced &f)
{
    io("line", f.line);
    io("price_minor", f.priceMinor);
    io.maybe("steps", f.steps);
    io("levies", f.levies);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
    io("offers", f.offers);
}
template <class Io> static void describe(Io &io, DiscountGiven &f)
{
    io("discount", f.discount);
    io("name", f.name);
    io.maybe("rate_bp", f.rate);
    io.maybe("amount_minor", f.amountMinor);
    io.maybe("comp", f.comp);
    io.maybe("lines", f.lines);
    io.maybe("milli", f.milli);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, DiscountWithdrawn &f)
{
    io("discount", f.discount);
}
template <class Io> static void describe(Io &io, ServiceSet &f)
{
    io("waived", f.waived);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, Share &f)
{
    io("share", f.id);
    io("name", f.name);
    io("kind", f.kind);
    io.maybe("amount_minor", f.amountMinor);
    io("weight", f.weight);
}
template <class Io> static void describe(Io &io, Portion &f)
{
    io("line", f.line);
    io("share", f.share);
    io("weight", f.weight);
}
template <class Io> static void describe(Io &io, SplitSet &f)
{
    io("shares", f.shares);
    io.maybe("portions", f.portions);
}
template <class Io> static void describe(Io &io, TipSet &f)
{
    io("tender", f.tender);
    io("tip_minor", f.tipMinor);
    io("drawer", f.drawer);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, Receipted &f)
{
    io("share", f.share);
    io("business_date", f.businessDate);
    io("drawer", f.drawer);
    io("series", f.series);
    io("receipt", f.receipt);
}
template <class Io> static void describe(Io &io, Credit::Tax &f)
{
    io("levy", f.levy);
    io("minor", f.minor);
}
template <class Io> static void describe(Io &io, Credit &f)
{
    io("line", f.line);
    io.maybe("milli", f.milli);
    io("gross_minor", f.grossMinor);
    io.maybe("taxes", f.taxes);
}
template <class Io> static void describe(Io &io, Refunded &f)
{
    io("refund", f.refund);
    io("credits", f.credits);
    io("business_date", f.businessDate);
    io("drawer", f.drawer);
    io("series", f.series);
    io("number", f.number);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
    io.maybe("rounding_minor", f.roundingMinor);
}
template <class Io> static void describe(Io &io, Reopened &f)
{
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, PaperKept &f)
{
    io("number", f.number);
    io("slip", f.slip);
}
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
    io.maybe("pre_modifier", f.preModifier);
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
    io("levies", f.levies);
    io.maybe("steps", f.steps);
    io.maybe("variant", f.variant);
    io.maybe("offers", f.offers);
    io.maybe("set", f.set);
    io.maybe("grams", f.grams);
    io.maybe("allergies", f.allergies);
}
template <class Io> static void describe(Io &io, LineChanged &f)
{
    io("line", f.line);
    io("quantity_milli", f.quantity);
    io("course", f.course);
    io("seat", f.seat);
    io("note", f.note);
    io("allergies", f.allergies);
}
template <class Io> static void describe(Io &io, LineRemoved &f)
{
    io("line", f.line);
}
template <class Io> static void describe(Io &io, Sent &f)
{
    io("lines", f.lines);
}
template <class Io> static void describe(Io &io, LinesHeld &f)
{
    io("lines", f.lines);
    io("held", f.held);
    io.maybe("by_course", f.byCourse);
}
template <class Io> static void describe(Io &io, LineVoided &f)
{
    io("line", f.line);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
    io.maybe("milli", f.milli);
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
    io.maybe("share", f.share);
    io.maybe("tip_minor", f.tipMinor);
    io.maybe("rounding_minor", f.roundingMinor);
    io("foreign", f.foreign);
    io.maybe("undoes", f.undoes);
    io.maybe("refund", f.refund);
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
    io.maybe("move", f.move);
    io.maybe("tender", f.tender);
    io.maybe("device", f.device);
    io.maybe("drawer", f.drawer);
}
template <class Io> static void describe(Io &io, AllergySaid &f)
{
    io("line", f.line);
    io("allergy", f.allergy);
    io.maybe("taken_back", f.takenBack);
}
template <class Io> static void describe(Io &io, LanguageChosen &f)
{
    io("language", f.language);
}
template <class Io> static void describe(Io &io, Units &f)
{
    io("line", f.line);
    io("milli", f.milli);
    io.maybe("part", f.part);
    io.maybe("voided", f.voided);
}
template <class Io> static void describe(Io &io, Mark &f)
{
    io("hlc", f.hlc);
    io("device", f.device);
    io("seq", f.seq);
    io("staff", f.staff);
}
template <class Io> static void describe(Io &io, MovedLine &f)
{
    io("line", f.line);
    io("added", f.added);
    io.maybe("held", f.held);
    io.maybe("sent", f.sent);
    io.maybe("voided", f.voided);
    io.maybe("void_reason", f.voidReason);
}
template <class Io> static void describe(Io &io, DiscountPart &f)
{
    io("discount", f.discount);
    io.maybe("amount_minor", f.amountMinor);
}
template <class Io> static void describe(Io &io, LinesMovedOut &f)
{
    io("move", f.move);
    io("to", f.to);
    io("to_label", f.toLabel);
    io("lines", f.lines);
    io.maybe("discounts", f.discounts);
    io.maybe("covers", f.covers);
    io.maybe("merged", f.merged);
    io.maybe("undoes", f.undoes);
}
template <class Io> static void describe(Io &io, LinesMovedIn &f)
{
    io("move", f.move);
    io("from", f.from);
    io("from_label", f.fromLabel);
    io("lines", f.lines);
    io("offers", f.offers);
    io("discounts", f.discounts);
    io.maybe("covers", f.covers);
    io.maybe("merged", f.merged);
    io.maybe("undoes", f.undoes);
}
template <class Io> static void describe(Io &io, LinesReseated &f)
{
    io("lines", f.lines);
    io("seat", f.seat);
}
template <class Io> static void describe(Io &io, LinePartVoided &f)
{
    io("line", f.line);
    io("milli", f.milli);
    io("part", f.part);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, ServerChanged &f)
{
    io("server", f.server);
    io("server_name", f.serverName);
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
