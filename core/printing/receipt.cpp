#include "printing/slip_parts.h"

namespace jiko::printing {

namespace {
constexpr int nameCell = 4;

void addCheckHead(Slip &slip, const CheckContent &check, const Words &words)
{
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Table")), check.table);
    if (check.covers > 0)
        addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Guests")), QString::number(check.covers));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Served by")), check.server);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Date")), check.time);
}

void addSoldLines(Slip &slip, const CheckContent &check)
{
    slip.add(RuleBlock{});
    for (const SoldLine &line : check.lines) {
        slip.add(ColumnsBlock{quantityText(line.quantity), line.name, columnAmount(line.amount), {}, nameCell});
        for (const QString &modifier : line.modifiers)
            slip.add(TextBlock{modifier, Align::Start, {}, nameCell + 2});
        if (!line.note.isEmpty())
            slip.add(TextBlock{line.note, Align::Start, {}, nameCell + 2});
    }
    slip.add(RuleBlock{});
}

void addTotals(Slip &slip, const CheckContent &check, const Words &words)
{
    if (!check.adjustments.empty()) {
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Subtotal")), columnAmount(check.subtotal)});
        for (const NamedAmount &adjustment : check.adjustments)
            slip.add(PairBlock{adjustment.name, columnAmount(adjustment.amount)});
    }
    slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "TOTAL")), base::moneyText(check.total), largeLook});
    slip.add(RuleBlock{});
}

void addEnd(Slip &slip, const QString &footer)
{
    if (!footer.isEmpty()) {
        slip.add(FeedBlock{});
        slip.add(TextBlock{footer, Align::Centre});
    }
    slip.add(CutBlock{});
}
} // namespace

Slip receiptSlip(const ReceiptContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    // First of all: the cashier wants the drawer open while the paper still runs.
    if (content.openDrawer && !content.copy)
        slip.add(KickBlock{});
    const CheckContent &check = content.check;
    addHouse(slip, check.house, words);
    if (content.training)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "TRAINING - NOT A RECEIPT")), tallLook);
    if (content.copy)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "COPY")));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Receipt")), content.receiptNumber, boldLook);
    addCheckHead(slip, check, words);
    addSoldLines(slip, check);
    addTotals(slip, check, words);
    for (const TenderRow &tender : content.tenders) {
        slip.add(PairBlock{tender.name, columnAmount(tender.amount)});
        if (!tender.reference.isEmpty())
            slip.add(TextBlock{tender.reference, Align::Start, {}, 2});
    }
    if (content.tip)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Tip")), columnAmount(*content.tip)});
    if (content.change)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "Change")), columnAmount(*content.change), boldLook});
    if (!check.taxes.empty())
        slip.add(RuleBlock{});
    addTaxes(slip, check.taxes, words);
    if (!content.qrText.isEmpty()) {
        slip.add(FeedBlock{});
        slip.add(QrBlock{content.qrText});
        if (!content.qrCaption.isEmpty())
            slip.add(TextBlock{content.qrCaption, Align::Centre});
    }
    addEnd(slip, check.footer);
    return slip;
}

Slip creditNoteSlip(const CreditNoteContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    if (content.openDrawer && !content.copy)
        slip.add(KickBlock{});
    const CheckContent &check = content.check;
    addHouse(slip, check.house, words);
    addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "CREDIT NOTE")), tallLook);
    if (content.copy)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "COPY")));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Credit note")), content.noteNumber, boldLook);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "For receipt")), content.ofReceipt);
    addCheckHead(slip, check, words);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Reason")), content.reason);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Allowed by")), content.allowedBy);
    addSoldLines(slip, check);
    addTotals(slip, check, words);
    for (const TenderRow &way : content.ways) {
        slip.add(PairBlock{way.name, columnAmount(way.amount)});
        if (!way.reference.isEmpty())
            slip.add(TextBlock{way.reference, Align::Start, {}, 2});
    }
    if (!check.taxes.empty())
        slip.add(RuleBlock{});
    addTaxes(slip, check.taxes, words);
    slip.add(FeedBlock{});
    slip.add(FeedBlock{});
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Signature")), QStringLiteral("________________"));
    addEnd(slip, check.footer);
    return slip;
}

Slip billSlip(const BillContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    const CheckContent &check = content.check;
    addHouse(slip, check.house, words);
    addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "BILL - NOT A RECEIPT")), tallLook);
    if (content.copy)
        addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "COPY")));
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Bill")), content.billNumber, boldLook);
    addCheckHead(slip, check, words);
    addSoldLines(slip, check);
    addTotals(slip, check, words);
    addTaxes(slip, check.taxes, words);
    if (!content.shares.empty()) {
        addSection(slip, words(QT_TRANSLATE_NOOP("Print", "Split")));
        for (const NamedAmount &share : content.shares)
            slip.add(PairBlock{share.name, columnAmount(share.amount), boldLook});
    }
    addEnd(slip, check.footer);
    return slip;
}

Slip giftSlip(const GiftContent &content, const Words &words)
{
    Slip slip = blankSlip(words);
    const CheckContent &check = content.check;
    addHouse(slip, check.house, words);
    addBanner(slip, words(QT_TRANSLATE_NOOP("Print", "GIFT RECEIPT")), tallLook);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Receipt")), content.receiptNumber, boldLook);
    addFact(slip, words(QT_TRANSLATE_NOOP("Print", "Date")), check.time);
    slip.add(RuleBlock{});
    for (const SoldLine &line : check.lines) {
        slip.add(ColumnsBlock{quantityText(line.quantity), line.name, {}, {}, nameCell});
        for (const QString &modifier : line.modifiers)
            slip.add(TextBlock{modifier, Align::Start, {}, nameCell + 2});
    }
    slip.add(RuleBlock{});
    addEnd(slip, check.footer);
    return slip;
}

Slip trainingSlip(const Slip &slip, const Words &words)
{
    const QString mark = words(QT_TRANSLATE_NOOP("Print", "TRAINING - NOTHING HERE IS REAL"));
    Slip marked;
    marked.language = slip.language;
    marked.direction = slip.direction;
    addBanner(marked, mark, tallLook);
    const auto isEnd = [](const Block &block) {
        return std::holds_alternative<CutBlock>(block) || std::holds_alternative<FeedBlock>(block);
    };
    auto foot = slip.blocks.end();
    while (foot != slip.blocks.begin() && isEnd(*std::prev(foot)))
        --foot;
    for (auto block = slip.blocks.begin(); block != slip.blocks.end(); ++block) {
        if (block == foot)
            addBanner(marked, mark, tallLook);
        if (!std::holds_alternative<KickBlock>(*block))
            marked.blocks.push_back(*block);
    }
    if (foot == slip.blocks.end())
        addBanner(marked, mark, tallLook);
    return marked;
}

} // namespace jiko::printing
