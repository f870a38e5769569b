#include "verify/rows.h"

#include "sync/projection.h"

namespace jiko::verify {

namespace {
std::optional<QString> isoIf(const BusinessDate &date)
{
    return date.isValid() ? std::optional(date.iso()) : std::nullopt;
}
} // namespace

CheckRow rowOf(const orders::Check &check)
{
    const auto sum = orders::totals(check);
    CheckRow row;
    row.id = check.id;
    row.state = check.closed ? QStringLiteral("closed")
        : check.isMerged()   ? QStringLiteral("merged")
        : check.opened       ? QStringLiteral("open")
                             : QStringLiteral("early");
    row.number = check.number;
    row.covers = check.covers;
    row.businessDate = isoIf(check.businessDate);
    if (check.closed) {
        row.closedDevice = check.closedBy;
        row.drawer = sync::unlessNil(check.closedIn);
        row.receiptNumber = check.receiptNumber();
    }
    row.currency = check.currency.code();
    row.gross = sum.gross.minor();
    row.list = sum.list.minor();
    row.discount = sum.discounts.minor();
    row.comp = sum.comps.minor();
    row.service = sum.serviceGross.minor();
    row.rounding = sum.rounding.minor();
    row.refunded = sum.refunded.minor();
    row.refundedTax = sum.refundedTax.minor();
    row.tip = sum.tips.minor();
    row.net = sum.net.minor();
    row.tax = sum.tax.minor();
    row.paid = sum.paid.minor();
    row.due = sum.due.minor();
    for (const orders::Line &line : check.lines) {
        ++row.lines;
        row.linesMinor += line.amount().minor();
        row.linesMilli += line.quantity.milli;
        if (line.counts()) {
            ++row.linesCounting;
            row.linesCountingMinor += line.amount().minor();
        }
        if (line.state == orders::LineState::Voided) {
            ++row.voids;
            row.voided += line.amount().minor();
        }
    }
    for (const orders::TaxPart &part : sum.taxes) {
        row.taxesGross += part.gross.minor();
        row.taxesTax += part.tax.minor();
    }
    return row;
}

TenderRow rowOf(const Id &check, const orders::Tender &tender)
{
    return {check, tender.id, orders::tenderWord(tender.kind), tender.amount.minor(), tender.given.minor(),
        sync::unlessNil(tender.drawer), tender.reference, tender.device, sync::micros(tender.takenAt),
        tender.tip.minor(), tender.rounding.minor()};
}

DrawerRow rowOf(const payments::Drawer &drawer)
{
    DrawerRow row;
    row.id = drawer.id;
    row.state = drawer.closed ? QStringLiteral("closed")
        : drawer.opened       ? QStringLiteral("open")
                              : QStringLiteral("early");
    row.till = drawer.till;
    row.device = drawer.device;
    row.businessDate = isoIf(drawer.businessDate);
    row.currency = drawer.currency.code();
    row.floatMinor = drawer.floatAmount.minor();
    row.cash = drawer.cash.minor();
    row.expected = drawer.expected().minor();
    if (drawer.closed) {
        row.counted = drawer.z.countedMinor;
        row.difference = drawer.z.countedMinor - row.expected;
    }
    return row;
}

ZRow zRowOf(const payments::Drawer &drawer)
{
    return {drawer.id, drawer.closing.device, isoIf(BusinessDate::fromIso(drawer.z.businessDate)), drawer.closing.seq,
        drawer.z};
}

} // namespace jiko::verify
