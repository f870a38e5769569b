#include "pos/slips.h"

#include "base/weight.h"
#include "orders/split.h"
#include "pos/line_words.h"
#include "pos/slip_parts.h"
#include "pos/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiko::pos {

namespace {
/// The words of the paper, whatever the screen speaks.
QString onSlip(const printing::Words &words, const char *text)
{
    return words.of("Slips", text);
}

void addTaxes(printing::CheckContent &content, const outlet::Live &live, const std::vector<orders::TaxPart> &taxes,
    const QString &language)
{
    for (const orders::TaxPart &part : taxes)
        content.taxes.push_back({part.code.isEmpty() ? taxName(live.menu(), part.rate, language) : part.code, part.rate,
            part.gross - part.tax, part.tax});
}

printing::CheckContent contentOf(const outlet::Live &live, const orders::Check &check, const printing::Words &words)
{
    const QString language = words.language();
    const orders::CheckTotals sums = orders::totals(check);
    printing::CheckContent content;
    content.house = houseOn(live.house());
    content.table = check.label;
    content.covers = check.covers;
    content.server = check.serverName;
    content.time = timeOf(check.closed ? check.closedAt : base::utcNow(), live);
    for (const orders::Line &line : check.lines) {
        if (!line.counts())
            continue;
        printing::SoldLine sold{line.quantity, nameOf(live.menu(), line, language), {}, line.note, line.amount()};
        if (line.grams > 0)
            sold.modifiers.append(weighedText(line));
        sold.modifiers += modifiersOf(live.menu(), line, language);
        content.lines.push_back(std::move(sold));
    }
    content.subtotal = sums.list;
    const auto adjust = [&](const QString &name, Money amount) {
        if (!amount.isZero())
            content.adjustments.push_back({name, amount});
    };
    adjust(onSlip(words, QT_TRANSLATE_NOOP("Slips", "Discount")), -sums.discounts);
    adjust(onSlip(words, QT_TRANSLATE_NOOP("Slips", "On the house")), -sums.comps);
    adjust(check.terms.service ? check.terms.service->name : QString(), sums.serviceGross);
    adjust(onSlip(words, QT_TRANSLATE_NOOP("Slips", "Cash rounding")), sums.rounding);
    addTaxes(content, live, sums.taxes, language);
    content.total = sums.total;
    content.footer = live.house().footer.in(language);
    return content;
}

/// What one guest pays: the dishes, whole or cut, or a part of the bill.
printing::CheckContent contentOf(
    const outlet::Live &live, const orders::Check &check, const orders::ShareDue &share, const printing::Words &words)
{
    const QString language = words.language();
    printing::CheckContent whole = contentOf(live, check, words);
    printing::CheckContent content;
    content.house = std::move(whole.house);
    content.table = check.label;
    content.server = check.serverName;
    content.time = whole.time;
    content.footer = whole.footer;
    for (const orders::SharedLine &shared : share.lines) {
        const orders::Line *line = check.line(shared.line);
        if (!line) {
            content.adjustments.push_back({check.terms.service ? check.terms.service->name : QString(), shared.gross});
            continue;
        }
        printing::SoldLine sold{line->quantity, nameOf(live.menu(), *line, language), {}, {}, shared.gross};
        if (shared.weight != shared.of)
            sold.name = QStringLiteral("%1/%2 %3").arg(shared.weight).arg(shared.of).arg(sold.name);
        content.lines.push_back(std::move(sold));
        content.subtotal = Money(content.subtotal.minor() + shared.gross.minor(), check.currency);
    }
    if (share.lines.empty()) {
        content.lines.push_back(
            {Quantity{1000}, onSlip(words, QT_TRANSLATE_NOOP("Slips", "Part of the bill")), {}, {}, share.gross});
        content.subtotal = share.gross;
    }
    if (!share.rounding.isZero())
        content.adjustments.push_back({onSlip(words, QT_TRANSLATE_NOOP("Slips", "Cash rounding")), share.rounding});
    addTaxes(content, live, share.taxes, language);
    content.total = share.total();
    return content;
}

/// Whose receipt a closing is: of the share that was paid last.
Id lastShare(const orders::Check &check)
{
    for (auto at = check.tenders.rbegin(); at != check.tenders.rend(); ++at)
        if (!at->isGivenBack())
            return at->share;
    return {};
}

QString receiptNumberOf(const orders::Check &check, const Id &share)
{
    for (const orders::ShareReceipt &paper : check.shareReceipts)
        if (!share.isNull() && paper.share == share)
            return paper.number();
    return check.receiptNumber();
}

/// Cash that a server carries opens no drawer.
bool isBank(const outlet::Live &live, const Id &session)
{
    const payments::Drawer *drawer = live.drawers.find(session);
    return drawer && drawer->isBank();
}
} // namespace

printing::Slip receiptOf(
    const outlet::Live &live, const orders::Check &check, const printing::Words &words, bool copy, const Id &ofShare)
{
    const Id share = ofShare.isNull() ? lastShare(check) : ofShare;
    const auto split = orders::splitOf(check);
    const auto part =
        std::find_if(split.begin(), split.end(), [&](const orders::ShareDue &due) { return due.share.id == share; });
    printing::ReceiptContent receipt;
    receipt.check = part == split.end() ? contentOf(live, check, words) : contentOf(live, check, *part, words);
    receipt.receiptNumber = receiptNumberOf(check, share);
    Money change(0, check.currency);
    Money tip(0, check.currency);
    bool cash = false;
    for (const orders::Tender &tender : check.tenders) {
        if (part != split.end() && tender.share != share)
            continue;
        receipt.tenders.push_back({tenderName(tender.kind, words), tender.given,
            tender.foreign ? foreignText(*tender.foreign) : tender.reference});
        change += tender.change();
        tip += tender.tip;
        cash = cash || tender.kind == orders::TenderKind::Cash;
        receipt.openDrawer =
            receipt.openDrawer || (tender.kind == orders::TenderKind::Cash && !isBank(live, tender.drawer));
    }
    if (cash)
        receipt.change = change;
    if (!tip.isZero())
        receipt.tip = tip;
    receipt.copy = copy;
    receipt.qrText =
        QString(live.house().receiptQr)
            .replace(QLatin1String("{receipt}"), receipt.receiptNumber)
            .replace(QLatin1String("{total}"), base::amountText(receipt.check.total).remove(QLatin1Char(',')));
    return printing::receiptSlip(receipt, words);
}

printing::Slip creditNoteOf(
    const outlet::Live &live, const orders::Check &check, const Id &refund, const printing::Words &words, bool copy)
{
    const auto known = std::find_if(
        check.refunds.begin(), check.refunds.end(), [&](const orders::Refund &each) { return each.id == refund; });
    if (known == check.refunds.end())
        return {};
    const QString language = words.language();
    const printing::CheckContent whole = contentOf(live, check, words);
    const identity::Person *by = live.people().person(known->approvedBy);
    printing::CreditNoteContent note;
    note.noteNumber = known->noteNumber();
    note.ofReceipt = check.receiptNumber();
    note.reason = known->reason;
    note.allowedBy = by ? by->name : QString();
    note.copy = copy;
    note.check.house = whole.house;
    note.check.table = check.label;
    note.check.server = check.serverName;
    note.check.time = timeOf(known->stamp.at(), live);
    note.check.total = Money(0, check.currency);
    std::vector<orders::TaxPart> taxes;
    for (const orders::Credit &credit : known->credits) {
        const orders::Line *line = check.line(credit.line);
        const Money gross(credit.grossMinor, check.currency);
        const QString name = line ? nameOf(live.menu(), *line, language)
            : check.terms.service ? check.terms.service->name
                                  : QString();
        note.check.lines.push_back({Quantity{credit.milli == 0 ? 1000 : credit.milli}, name, {}, {}, gross});
        note.check.total += gross;
        for (const orders::Credit::Tax &tax : credit.taxes) {
            auto part = std::find_if(taxes.begin(), taxes.end(),
                [&](const orders::TaxPart &each) { return each.code == tax.levy.code && each.rate == tax.levy.rate; });
            if (part == taxes.end())
                part = taxes.insert(taxes.end(),
                    {tax.levy.code, tax.levy.rate, true, Money(0, check.currency), Money(0, check.currency)});
            part->gross += gross;
            part->tax += Money(tax.minor, check.currency);
        }
    }
    note.check.subtotal = note.check.total;
    addTaxes(note.check, live, taxes, language);
    for (const orders::Tender &tender : check.tenders)
        if (tender.refund == refund) {
            note.ways.push_back({tenderName(tender.kind, words), -tender.amount, tender.reference});
            note.openDrawer =
                note.openDrawer || (tender.kind == orders::TenderKind::Cash && !isBank(live, tender.drawer));
        }
    return printing::creditNoteSlip(note, words);
}

printing::Slip giftOf(const outlet::Live &live, const orders::Check &check, const printing::Words &words)
{
    printing::GiftContent gift{contentOf(live, check, words), check.receiptNumber()};
    // A weight stands there with the price of a kilogram; here it stands alone.
    auto row = gift.check.lines.begin();
    for (const orders::Line &line : check.lines)
        if (line.counts()) {
            if (line.grams > 0)
                row->modifiers.front() = base::weightText(line.grams);
            ++row;
        }
    return printing::giftSlip(gift, words);
}

printing::Slip billOf(const outlet::Live &live, const orders::Check &open, const printing::Words &words)
{
    printing::BillContent bill{contentOf(live, open, words), open.number, false, {}};
    for (const orders::ShareDue &share : orders::splitOf(open))
        bill.shares.push_back({share.share.name, share.due});
    return printing::billSlip(bill, words);
}

} // namespace jiko::pos
