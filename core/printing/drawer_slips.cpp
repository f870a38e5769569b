#include "printing/slip_parts.h"

namespace jiko::printing {

namespace {
void addSection(Slip &slip, const QString &title)
{
    slip.add(FeedBlock{});
    slip.add(TextBlock{title, Align::Start, boldLook});
    slip.add(RuleBlock{});
}

void addSignature(Slip &slip, const Words &words)
{
    slip.add(FeedBlock{2});
    slip.add(RuleBlock{});
    slip.add(TextBlock{words(QT_TRANSLATE_NOOP("Print", "Signature")), Align::Centre});
}

QString actText(DrawerSlipContent::Act act, const Words &words)
{
    switch (act) {
    case DrawerSlipContent::Act::Float:
        return words(QT_TRANSLATE_NOOP("Print", "DRAWER FLOAT"));
    case DrawerSlipContent::Act::CashIn:
        return words(QT_TRANSLATE_NOOP("Print", "CASH IN"));
    case DrawerSlipContent::Act::CashOut:
        return words(QT_TRANSLATE_NOOP("Print", "CASH OUT"));
    case DrawerSlipContent::Act::NoSale:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Print", "DRAWER OPENED"));
}
} // namespace

Slip zSlip(const ZContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    addHouse(slip, content.house, words);
    addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "Z REPORT %1")).arg(words.apart(content.zNumber)));
    if (content.copy)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "COPY")), tallLook);
    slip.add(FeedBlock{});
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Business day")), content.businessDate, boldLook);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Till")), content.device);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Drawer session")), content.drawerSession);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Opened")), content.openedTime);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Closed")), content.closedTime);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Closed by")), content.closedBy);

    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Sales")));
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Gross sales")), columnAmount(content.gross), largeLook});
    addTaxes(slip, content.taxes, words);
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Net sales")), columnAmount(content.net)});
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Bills")), QString::number(content.checks));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Guests")), QString::number(content.covers));
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Average per guest")), columnAmount(content.averagePerCover)});
    slip.add(
        PairBlock{words(QT_TRANSLATE_NOOP("Print", "Voids (%1)")).arg(content.voids), columnAmount(content.voided)});

    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Payments")));
    for (const TenderTotal &tender : content.tenders)
        slip.add(PairBlock{QStringLiteral("%1 (%2)").arg(tender.name).arg(tender.count), columnAmount(tender.amount)});

    addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Cash drawer")));
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Float")), columnAmount(content.floatAmount)});
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Cash taken")), columnAmount(content.cashTaken)});
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Expected")), columnAmount(content.cashExpected)});
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Counted")), columnAmount(content.cashCounted)});
    const Money difference = content.cashCounted - content.cashExpected;
    const QString name = difference.isZero() ? words(QT_TRANSLATE_NOOP("Print", "Difference"))
        : difference.isNegative()            ? words(QT_TRANSLATE_NOOP("Print", "Short"))
                                             : words(QT_TRANSLATE_NOOP("Print", "Over"));
    slip.add(PairBlock{name, columnAmount(difference), largeLook});

    slip.add(RuleBlock{});
    if (!content.firstReceipt.isEmpty())
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Receipts")),
            content.firstReceipt + QStringLiteral(" - ") + content.lastReceipt);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Journal")), content.chainAnchor);
    addSignature(slip, words);
    slip.add(CutBlock{});
    return slip;
}

Slip drawerSlip(const DrawerSlipContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    if (content.openDrawer)
        slip.add(KickBlock{});
    slip.add(TextBlock{content.house.name, Align::Centre, boldLook});
    addBanner(slip, actText(content.act, words), tallLook);
    if (content.amount)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Amount")), base::moneyText(*content.amount), tallLook});
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Till")), content.device);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Staff")), content.staff);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Date")), content.time);
    if (!content.reason.isEmpty())
        slip.add(TextBlock{content.reason});
    addSignature(slip, words);
    slip.add(CutBlock{});
    return slip;
}

Slip testSlip(const QString &printerName, const PrinterProfile &profile, const Words &words)
{
    Slip slip = blankSlip(words);
    addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "PRINTER TEST")));
    slip.add(TextBlock{printerName, Align::Centre, boldLook});
    slip.add(TextBlock{profile.title, Align::Centre});
    QString ruler;
    for (int cell = 1; cell <= profile.columns; ++cell)
        ruler += cell % 10 == 0 ? QString::number(cell / 10) : QStringLiteral(".");
    slip.add(TextBlock{ruler});
    slip.add(TextBlock{QStringLiteral("Ugali na sukuma wiki ABC 0123456789")});
    slip.add(TextBlock{QString::fromUtf8("Crème brûlée · Pão de queijo · ñ € ₵ ₹")});
    slip.add(TextBlock{QString::fromUtf8("مطعم جيكو · شاي بالنعناع")});
    slip.add(TextBlock{QString::fromUtf8("ምግብ ቤት · भोजनालय")});
    slip.add(QrBlock{QStringLiteral("Jiko: ") + printerName});
    slip.add(CutBlock{});
    return slip;
}

} // namespace jiko::printing
