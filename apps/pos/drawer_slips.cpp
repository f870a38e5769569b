// What is printed of a drawer: X, Z, cash in and out.
#include "pos/purse_words.h"
#include "pos/slip_parts.h"
#include "pos/slips.h"
#include "pos/words.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
QString onDrawerSlip(const printing::Words &words, const char *text)
{
    return words.of("DrawerSlips", text);
}

QString deviceOf(const payments::Drawer &drawer, const printing::Words &words)
{
    return drawer.isBank()
        ? onDrawerSlip(words, QT_TRANSLATE_NOOP("DrawerSlips", "%1, bank of %2")).arg(drawer.till, drawer.ownerName)
        : drawer.till;
}

std::vector<printing::TaxRow> taxRows(
    const outlet::Live &live, const std::vector<payments::ZTax> &taxes, Currency currency, const QString &language)
{
    std::vector<printing::TaxRow> rows;
    for (const payments::ZTax &tax : taxes)
        rows.push_back({tax.code.isEmpty() ? taxName(live.menu(), tax.rate, language) : tax.code, tax.rate,
            Money(tax.grossMinor - tax.taxMinor, currency), Money(tax.taxMinor, currency)});
    return rows;
}

/// What X and Z share.
printing::ZContent contentOf(const outlet::Live &live, const payments::Drawer &drawer, const payments::DrawerClosed &z,
    const printing::Words &words)
{
    const QString language = words.language();
    const auto money = [&](std::int64_t minor) { return Money(minor, drawer.currency); };
    printing::ZContent content;
    content.house = houseOn(live.house());
    content.device = deviceOf(drawer, words);
    content.businessDate = base::BusinessDate::fromIso(z.businessDate).day().toString(QStringLiteral("dd/MM/yyyy"));
    content.openedTime = timeOf(drawer.openedAt, live);
    content.gross = money(z.grossMinor);
    content.net = money(z.netMinor);
    content.taxes = taxRows(live, z.taxes, drawer.currency, language);
    for (const payments::ZTender &tender : z.tenders)
        content.tenders.push_back({tenderName(tender.kind, words), tender.count, money(tender.amountMinor)});
    for (const payments::ZPurse &purse : z.purses)
        content.purses.push_back({onDrawerSlip(words, QT_TRANSLATE_NOOP("DrawerSlips", "%1, %2"))
                                      .arg(purseName(purse.kind, words), tenderName(purse.by, words)),
            purse.count, money(purse.amountMinor)});
    content.checks = z.checks;
    content.covers = z.covers;
    content.averagePerCover = money(z.covers > 0 ? base::divideHalfAway(z.grossMinor, 1, z.covers) : 0);
    content.voids = z.voids;
    content.voided = money(z.voidedMinor);
    content.discounts = money(z.discountMinor);
    content.comps = money(z.compMinor);
    content.service = money(z.serviceMinor);
    content.rounding = money(z.roundingMinor);
    content.tips = money(z.tipMinor);
    content.refunds = z.refunds.count;
    content.refunded = money(z.refunds.grossMinor);
    content.refundTaxes = taxRows(live, z.refunds.taxes, drawer.currency, language);
    content.floatAmount = money(z.floatMinor);
    content.paidIn = money(z.moved.paidInMinor);
    content.paidOut = money(z.moved.paidOutMinor);
    content.dropped = money(z.moved.droppedMinor);
    content.noSales = z.moved.noSales;
    content.cashTaken = money(z.cashMinor);
    content.cashExpected = money(z.expectedMinor);
    for (const payments::ZForeign &sum : z.moved.foreign) {
        const Currency currency = Currency::fromCode(sum.currency);
        content.foreign.push_back(
            {sum.currency, Money(sum.expectedMinor, currency), Money(sum.countedMinor, currency)});
    }
    content.grandTotal = money(z.grandTotalMinor);
    content.firstReceipt = z.firstReceipt;
    content.lastReceipt = z.lastReceipt;
    return content;
}
} // namespace

printing::Slip zOf(const outlet::Live &live, const payments::Drawer &closed, const printing::Words &words, bool copy)
{
    const payments::DrawerClosed &z = closed.z;
    const auto money = [&](std::int64_t minor) { return Money(minor, closed.currency); };
    printing::ZContent content = contentOf(live, closed, z, words);
    content.zNumber = QString::number(z.zNumber);
    content.closedTime = timeOf(closed.closedAt, live);
    if (const identity::Person *person = live.people().person(closed.closing.staff))
        content.closedBy = person->name;
    content.cashCounted = money(z.countedMinor);
    for (const payments::Pieces &each : z.moved.pieces)
        content.pieces.push_back({money(each.worthMinor), each.pieces});
    content.reason = z.moved.reason;
    content.counts = z.moved.counts;
    content.copy = copy;
    return printing::zSlip(content, words);
}

printing::Slip xOf(const outlet::Live &live, const payments::Drawer &open, const identity::Person &reader,
    const printing::Words &words)
{
    std::vector<const orders::Check *> checks;
    live.checks.forEach([&](const orders::Check &check) { checks.push_back(&check); });
    payments::CloseDrawer soFar;
    soFar.grandBeforeMinor = live.drawers.lastGrandMinor();
    printing::ZContent content = contentOf(live, open, payments::zOf(open, checks, soFar), words);
    content.kind = printing::ZContent::Kind::X;
    content.closedTime = timeOf(base::utcNow(), live);
    content.closedBy = reader.name;
    if (!reader.may(identity::permission::seeExpected)) {
        content.cashTaken.reset();
        content.cashExpected.reset();
    }
    return printing::zSlip(content, words);
}

printing::Slip moveOf(const outlet::Live &live, const payments::Drawer &drawer, const payments::DrawerFact &fact,
    const Stamp &stamp, const printing::Words &words)
{
    using Act = printing::DrawerSlipContent::Act;
    printing::DrawerSlipContent content;
    content.house = houseOn(live.house());
    content.device = deviceOf(drawer, words);
    content.time = timeOf(stamp.at(), live);
    if (const identity::Person *person = live.people().person(stamp.staff))
        content.staff = person->name;
    content.openDrawer = !drawer.isBank();
    if (const auto *moved = std::get_if<payments::CashMoved>(&fact)) {
        content.act = moved->kind == payments::MoveKind::PayIn ? Act::CashIn
            : moved->kind == payments::MoveKind::PayOut        ? Act::CashOut
                                                               : Act::Drop;
        content.amount = Money(moved->amountMinor, drawer.currency);
        content.reason = moved->reason;
    } else if (const auto *opened = std::get_if<payments::NoSale>(&fact)) {
        content.act = Act::NoSale;
        content.reason = opened->reason;
    }
    return printing::drawerSlip(content, words);
}

} // namespace jiko::pos
