#include "printing/code_pages.h"
#include "printing/slip_parts.h"

namespace jiko::printing {

namespace {
QString actText(DrawerSlipContent::Act act, const Words &words)
{
    switch (act) {
    case DrawerSlipContent::Act::Float:
        return words(QT_TRANSLATE_NOOP("Print", "DRAWER FLOAT"));
    case DrawerSlipContent::Act::CashIn:
        return words(QT_TRANSLATE_NOOP("Print", "CASH IN"));
    case DrawerSlipContent::Act::CashOut:
        return words(QT_TRANSLATE_NOOP("Print", "CASH OUT"));
    case DrawerSlipContent::Act::Drop:
        return words(QT_TRANSLATE_NOOP("Print", "INTO THE SAFE"));
    case DrawerSlipContent::Act::NoSale:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Print", "DRAWER OPENED"));
}
} // namespace

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

Slip testSlip(const QString &printerName, const PrinterProfile &profile, const Words &words, bool drawer)
{
    Slip slip = blankSlip(words);
    if (drawer)
        slip.add(KickBlock{});
    slip.add(BuzzBlock{});
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
    slip.add(TextBlock{QString::fromUtf8("ምግብ ቤት · भोजनालय · 餐厅")});
    if (!profile.allRaster) {
        addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Code pages: which lines are right?")));
        std::vector<CodePage> pages = candidatePages();
        std::erase_if(pages, [](const CodePage &page) { return pageSample(page, 1).isEmpty(); });
        slip.add(PageSamplesBlock{pages});
    }
    if (profile.densityNative) {
        addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Darkness")));
        for (const int level : {1, 3, 6}) {
            slip.add(DensityBlock{level});
            addBanner(slip, QString::number(level), Look{});
        }
        slip.add(DensityBlock{profile.density});
    }
    slip.add(FeedBlock{});
    slip.add(BarcodeBlock{QStringLiteral("JIKO-0123")});
    slip.add(QrBlock{QStringLiteral("Jiko: ") + printerName});
    slip.add(CutBlock{});
    return slip;
}

} // namespace jiko::printing
