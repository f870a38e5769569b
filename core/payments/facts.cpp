#include "payments/facts.h"

#include "base/codec.h"

namespace jiko::payments {

template <class Io> static void describe(Io &io, DrawerOpened &f)
{
    io("business_date", f.businessDate);
    io("currency", f.currency);
    io("till", f.till);
    io("float_minor", f.floatMinor);
}
template <class Io> static void describe(Io &io, CashTaken &f)
{
    io("check", f.check);
    io("tender", f.tender);
    io("amount_minor", f.amountMinor);
}
template <class Io> static void describe(Io &io, ZTender &f)
{
    io("kind", f.kind);
    io("count", f.count);
    io("amount_minor", f.amountMinor);
}
template <class Io> static void describe(Io &io, ZTax &f)
{
    io("rate_ppm", f.rate);
    io("gross_minor", f.grossMinor);
    io("tax_minor", f.taxMinor);
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
