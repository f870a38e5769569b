#include "printing/slip_parts.h"

namespace jiko::printing {

namespace {
void addAmount(Slip &slip, const QString &name, Money amount)
{
    if (!amount.isZero())
        slip.add(PairBlock{name, columnAmount(amount)});
}

void addHead(Slip &slip, const ZContent &content, const Words &words)
{
    const bool isZ = content.kind == ZContent::Kind::Z;
    addHouse(slip, content.house, words);
    addBanner(slip,
        isZ ? words(QT_TRANSLATE_NOOP("Print", "Z REPORT %1")).arg(words.apart(content.zNumber))
            : words(QT_TRANSLATE_NOOP("Print", "X REPORT")));
    if (content.copy)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "COPY")), tallLook);
    slip.add(FeedBlock{});
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Business day")), content.businessDate, boldLook);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Till")), content.device);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Drawer session")), content.drawerSession);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Opened")), content.openedTime);
    addFact(slip, isZ ? words(QT_TRANSLATE_NOOP("Print", "Closed")) : words(QT_TRANSLATE_NOOP("Print", "As it stood")),
        content.closedTime);
    addFact(slip, isZ ? words(QT_TRANSLATE_NOOP("Print", "Closed by")) : words(QT_TRANSLATE_NOOP("Print", "Staff")),
        content.closedBy);
}

void addSales(Slip &slip, const ZContent &content, const Words &words)
{
    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Sales")));
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Gross sales")), columnAmount(content.gross), largeLook});
    addTaxes(slip, content.taxes, words);
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Net sales")), columnAmount(content.net)});
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Service charge in it")), content.service);
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Discounts given")), content.discounts);
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "On the house")), content.comps);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Bills")), QString::number(content.checks));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Guests")), QString::number(content.covers));
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Average per guest")), columnAmount(content.averagePerCover)});
    slip.add(
        PairBlock{words(QT_TRANSLATE_NOOP("Print", "Voids (%1)")).arg(content.voids), columnAmount(content.voided)});
    if (content.refunds == 0)
        return;
    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Given back")));
    slip.add(PairBlock{
        words(QT_TRANSLATE_NOOP("Print", "Refunds (%1)")).arg(content.refunds), columnAmount(-content.refunded)});
    for (TaxRow row : content.refundTaxes) {
        row.taxable = -row.taxable;
        row.tax = -row.tax;
        addTaxes(slip, {row}, words);
    }
}

void addPayments(Slip &slip, const ZContent &content, const Words &words)
{
    if (!content.cashTaken)
        return;
    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Payments")));
    for (const TenderTotal &tender : content.tenders)
        slip.add(PairBlock{QStringLiteral("%1 (%2)").arg(tender.name).arg(tender.count), columnAmount(tender.amount)});
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Cash rounding")), content.rounding);
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Tips, not sales")), content.tips);
    if (content.purses.empty())
        return;
    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Paid in and out, not sales")));
    for (const TenderTotal &purse : content.purses)
        slip.add(PairBlock{QStringLiteral("%1 (%2)").arg(purse.name).arg(purse.count), columnAmount(purse.amount)});
}

void addForeign(Slip &slip, const ZContent &content, const Words &words)
{
    for (const ForeignTotal &sum : content.foreign) {
        if (content.cashExpected)
            slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "%1 expected")).arg(words.apart(sum.currency)),
                columnAmount(sum.expected)});
        if (content.cashCounted)
            slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "%1 counted")).arg(words.apart(sum.currency)),
                columnAmount(sum.counted)});
    }
}

void addDrawer(Slip &slip, const ZContent &content, const Words &words)
{
    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Cash drawer")));
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Float")), columnAmount(content.floatAmount)});
    if (content.cashTaken)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Cash taken")), columnAmount(*content.cashTaken)});
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Paid in")), content.paidIn);
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Paid out")), -content.paidOut);
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Into the safe")), -content.dropped);
    if (content.noSales > 0)
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Opened without a sale")), QString::number(content.noSales));
    if (content.cashExpected)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Expected")), columnAmount(*content.cashExpected)});
    if (content.cashCounted)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Counted")), columnAmount(*content.cashCounted)});
    if (content.cashExpected && content.cashCounted) {
        const Money difference = *content.cashCounted - *content.cashExpected;
        const QString name = difference.isZero() ? words(QT_TRANSLATE_NOOP("Print", "Difference"))
            : difference.isNegative()            ? words(QT_TRANSLATE_NOOP("Print", "Short"))
                                                 : words(QT_TRANSLATE_NOOP("Print", "Over"));
        slip.add(PairBlock{name, columnAmount(difference), largeLook});
    }
    addForeign(slip, content, words);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Reason")), content.reason);
    if (content.counts > 1)
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Times counted")), QString::number(content.counts));
    if (!content.pieces.empty()) {
        addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Notes and coins")));
        for (const PiecesTotal &each : content.pieces)
            slip.add(PairBlock{QStringLiteral("%1 x %2").arg(base::amountText(each.worth)).arg(each.pieces),
                columnAmount(each.worth * each.pieces)});
    }
}
} // namespace

Slip zSlip(const ZContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    addHead(slip, content, words);
    addSales(slip, content, words);
    addPayments(slip, content, words);
    addDrawer(slip, content, words);
    slip.add(RuleBlock{});
    if (!content.firstReceipt.isEmpty())
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Receipts")),
            content.firstReceipt + QStringLiteral(" - ") + content.lastReceipt);
    addAmount(slip, words(QT_TRANSLATE_NOOP("Print", "Grand total")), content.grandTotal);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Journal")), content.chainAnchor);
    if (content.kind == ZContent::Kind::Z)
        addSignature(slip, words);
    slip.add(CutBlock{});
    return slip;
}

} // namespace jiko::printing
