#include "payments/facts.h"

#include "base/codec.h"

namespace jiko::payments {

template <class Io> static void describe(Io &io, DrawerOpened &f)
{
    io("business_date", f.businessDate);
    io("currency", f.currency);
    io("till", f.till);
    io("float_minor", f.floatMinor);
    io.maybe("owner", f.owner);
    io.maybe("owner_name", f.ownerName);
}
template <class Io> static void describe(Io &io, ForeignSum &f)
{
    io("currency", f.currency);
    io("minor", f.minor);
}
template <class Io> static void describe(Io &io, CashTaken &f)
{
    io("check", f.check);
    io("tender", f.tender);
    io("amount_minor", f.amountMinor);
    io("foreign", f.foreign);
}
template <class Io> static void describe(Io &io, CashMoved &f)
{
    io("move", f.move);
    io("kind", f.kind);
    io("amount_minor", f.amountMinor);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
    io.maybe("bank", f.bank);
}
template <class Io> static void describe(Io &io, BankHandedIn &f)
{
    io("move", f.move);
    io("to", f.to);
    io("amount_minor", f.amountMinor);
}
template <class Io> static void describe(Io &io, BankSettled &f)
{
    io("move", f.move);
    io("takings", f.takings);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, Heard &f)
{
    io("device", f.device);
    io("seq", f.seq);
}
template <class Io> static void describe(Io &io, NoSale &f)
{
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, PursePaid &f)
{
    io("move", f.move);
    io("purse", f.purse);
    io("kind", f.kind);
    io("by", f.by);
    io("amount_minor", f.amountMinor);
    io("code", f.code);
}
template <class Io> static void describe(Io &io, ZPurse &f)
{
    io("kind", f.kind);
    io("by", f.by);
    io("count", f.count);
    io("amount_minor", f.amountMinor);
}
template <class Io> static void describe(Io &io, ZTender &f)
{
    io("kind", f.kind);
    io("count", f.count);
    io("amount_minor", f.amountMinor);
}
template <class Io> static void describe(Io &io, ZForeign &f)
{
    io("currency", f.currency);
    io("expected_minor", f.expectedMinor);
    io("counted_minor", f.countedMinor);
}
template <class Io> static void describe(Io &io, Pieces &f)
{
    io("worth_minor", f.worthMinor);
    io("pieces", f.pieces);
}
template <class Io> static void describe(Io &io, ZTax &f)
{
    io.maybe("code", f.code);
    io("rate_ppm", f.rate);
    io("gross_minor", f.grossMinor);
    io("tax_minor", f.taxMinor);
}
template <class Io> static void describe(Io &io, ZRefunds &f)
{
    io("count", f.count);
    io("gross_minor", f.grossMinor);
    io("tax_minor", f.taxMinor);
    io.maybe("taxes", f.taxes);
}
template <class Io> static void describe(Io &io, ZCash &f)
{
    io.maybe("paid_in_minor", f.paidInMinor);
    io.maybe("paid_out_minor", f.paidOutMinor);
    io.maybe("dropped_minor", f.droppedMinor);
    io.maybe("no_sales", f.noSales);
    io.maybe("foreign", f.foreign);
    io.maybe("pieces", f.pieces);
    io.maybe("reason", f.reason);
    io.maybe("counts", f.counts);
}
template <class Io> static void describe(Io &io, DrawerClosed &f)
{
    io("z_number", f.zNumber);
    io("business_date", f.businessDate);
    io("checks", f.checks);
    io("covers", f.covers);
    io("gross_minor", f.grossMinor);
    io("net_minor", f.netMinor);
    io("tax_minor", f.taxMinor);
    io("taxes", f.taxes);
    io("tenders", f.tenders);
    io("voids", f.voids);
    io("voided_minor", f.voidedMinor);
    io("float_minor", f.floatMinor);
    io("cash_minor", f.cashMinor);
    io("expected_minor", f.expectedMinor);
    io("counted_minor", f.countedMinor);
    io("first_receipt", f.firstReceipt);
    io("last_receipt", f.lastReceipt);
    io("opened_at_us", f.openedAtUs);
    io.maybe("discount_minor", f.discountMinor);
    io.maybe("comp_minor", f.compMinor);
    io.maybe("service_minor", f.serviceMinor);
    io.maybe("rounding_minor", f.roundingMinor);
    io.maybe("tip_minor", f.tipMinor);
    io.maybe("refunds", f.refunds);
    io.maybe("cash", f.moved);
    io.maybe("purses", f.purses);
    io.maybe("grand_total_minor", f.grandTotalMinor);
    io.maybe("heard", f.heard);
}

std::optional<DrawerFact> decodeDrawerFact(const Fact &fact)
{
    if (!fact.type.startsWith("payments."))
        return std::nullopt;
    return base::decodeAs<DrawerFact>(fact);
}

Draft record(const Id &drawer, const DrawerFact &fact)
{
    return base::draftOf(drawer, fact);
}

} // namespace jiko::payments
