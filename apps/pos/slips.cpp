#include "pos/slips.h"

#include "base/weight.h"
#include "orders/split.h"
#include "outlet/allergen_words.h"
#include "pos/purse_words.h"
#include "pos/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiko::pos {

namespace {
struct Slips {
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

printing::House houseOn(const identity::House &house)
{
    return {house.name, house.address.split(QLatin1Char('\n'), Qt::SkipEmptyParts), house.phone, house.taxPin,
        house.logo.isEmpty() ? QImage() : QImage::fromData(QByteArray::fromBase64(house.logo.toLatin1()), "PNG")};
}

QString timeOf(UtcMicros at, const outlet::Live &live)
{
    const auto &hours = live.house().hours;
    return base::localDateText(at, hours) + QLatin1Char(' ') + base::localTimeText(at, hours);
}

/// "VAT" of a tax that the office calls "VAT 16 %": paper says the rate beside it.
QString taxName(const menu::Menu &menu, RatePpm rate, const QString &language)
{
    for (const auto &[id, tax] : menu.taxes())
        if (tax.rate == rate)
            return tax.names.in(language).remove(printing::rateText(rate)).trimmed();
    return {};
}

void addTaxes(printing::CheckContent &content, const outlet::Live &live, const std::vector<orders::TaxPart> &taxes,
    const QString &language)
{
    for (const orders::TaxPart &part : taxes)
        content.taxes.push_back({part.code.isEmpty() ? taxName(live.menu(), part.rate, language) : part.code, part.rate,
            part.gross - part.tax, part.tax});
}

printing::CheckContent contentOf(const outlet::Live &live, const orders::Check &check, const QString &language)
{
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
        const menu::Item *item = live.menu().item(line.item);
        printing::SoldLine sold{
            line.quantity, item ? item->names.in(language) : line.name, {}, line.note, line.amount()};
        if (line.grams > 0) {
            const auto kilo = line.kiloPrice();
            const QString weight = base::weightText(line.grams);
            sold.modifiers.append(kilo ? weight + QStringLiteral(" \u00d7 ") + base::amountText(*kilo) : weight);
        }
        for (const orders::LineModifier &modifier : line.modifiers) {
            const menu::Modifier *known = live.menu().modifier(modifier.modifier);
            sold.modifiers.append(known ? known->names.in(language) : modifier.name);
        }
        content.lines.push_back(std::move(sold));
    }
    content.subtotal = sums.list;
    const auto adjust = [&](const QString &name, Money amount) {
        if (!amount.isZero())
            content.adjustments.push_back({name, amount});
    };
    adjust(Slips::tr("Discount"), -sums.discounts);
    adjust(Slips::tr("On the house"), -sums.comps);
    adjust(check.terms.service ? check.terms.service->name : QString(), sums.serviceGross);
    adjust(Slips::tr("Cash rounding"), sums.rounding);
    addTaxes(content, live, sums.taxes, language);
    content.total = sums.total;
    content.footer = live.house().footer.in(language);
    return content;
}

/// What one guest pays: the dishes, whole or cut, or a part of the bill.
printing::CheckContent contentOf(
    const outlet::Live &live, const orders::Check &check, const orders::ShareDue &share, const QString &language)
{
    printing::CheckContent whole = contentOf(live, check, language);
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
        const menu::Item *item = live.menu().item(line->item);
        printing::SoldLine sold{line->quantity, item ? item->names.in(language) : line->name, {}, {}, shared.gross};
        if (shared.weight != shared.of)
            sold.name = QStringLiteral("%1/%2 %3").arg(shared.weight).arg(shared.of).arg(sold.name);
        content.lines.push_back(std::move(sold));
        content.subtotal = Money(content.subtotal.minor() + shared.gross.minor(), check.currency);
    }
    if (share.lines.empty()) {
        content.lines.push_back({Quantity{1000}, Slips::tr("Part of the bill"), {}, {}, share.gross});
        content.subtotal = share.gross;
    }
    if (!share.rounding.isZero())
        content.adjustments.push_back({Slips::tr("Cash rounding"), share.rounding});
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
} // namespace

namespace {
/// Cash that a server carries opens no drawer.
bool isBank(const outlet::Live &live, const Id &session)
{
    const payments::Drawer *drawer = live.drawers.find(session);
    return drawer && drawer->isBank();
}

QString deviceOf(const payments::Drawer &drawer)
{
    return drawer.isBank() ? Slips::tr("%1, bank of %2").arg(drawer.till, drawer.ownerName) : drawer.till;
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
    receipt.check = part == split.end() ? contentOf(live, check, words.language())
                                        : contentOf(live, check, *part, words.language());
    receipt.receiptNumber = receiptNumberOf(check, share);
    Money change(0, check.currency);
    Money tip(0, check.currency);
    bool cash = false;
    for (const orders::Tender &tender : check.tenders) {
        if (part != split.end() && tender.share != share)
            continue;
        receipt.tenders.push_back(
            {tenderName(tender.kind), tender.given, tender.foreign ? foreignText(*tender.foreign) : tender.reference});
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
    const printing::CheckContent whole = contentOf(live, check, language);
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
        const menu::Item *item = line ? live.menu().item(line->item) : nullptr;
        const Money gross(credit.grossMinor, check.currency);
        const QString name = item ? item->names.in(language)
            : line                ? line->name
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
            note.ways.push_back({tenderName(tender.kind), -tender.amount, tender.reference});
            note.openDrawer =
                note.openDrawer || (tender.kind == orders::TenderKind::Cash && !isBank(live, tender.drawer));
        }
    return printing::creditNoteSlip(note, words);
}

printing::Slip giftOf(const outlet::Live &live, const orders::Check &check, const printing::Words &words)
{
    printing::GiftContent gift{contentOf(live, check, words.language()), check.receiptNumber()};
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
    printing::BillContent bill{contentOf(live, open, words.language()), open.number, false, {}};
    for (const orders::ShareDue &share : orders::splitOf(open))
        bill.shares.push_back({share.share.name, share.due});
    return printing::billSlip(bill, words);
}

namespace {
printing::KitchenTicketContent headOf(
    const outlet::Live &live, const kitchen::Ticket &ticket, const printing::Words &words)
{
    printing::KitchenTicketContent content;
    if (const menu::Station *station = live.menu().station(ticket.station))
        content.station = station->names.in(words.language());
    content.table = ticket.label;
    content.ticketNumber = ticket.number;
    content.server = ticket.serverName;
    content.time = base::localTimeText(ticket.sentAt, live.house().hours);
    content.covers = ticket.covers;
    if (const orders::Check *check = live.checks.find(ticket.check))
        if (const menu::OrderType *type = live.menu().orderTypeCoded(check->terms.orderType))
            content.mark = type->kitchenMark;
    return content;
}

printing::TicketLine cookedLine(const kitchen::CookLine &cooked)
{
    printing::TicketLine line;
    line.quantity = cooked.line.quantity;
    line.name = cooked.line.name;
    line.modifiers = QStringList(cooked.line.modifiers.begin(), cooked.line.modifiers.end());
    line.note = cooked.line.note;
    line.allergy = outlet::allergenNames(cooked.line.allergies).toUpper();
    line.seat = cooked.line.seat > 0 ? QString::number(cooked.line.seat) : QString();
    return line;
}
} // namespace

printing::Slip ticketOf(const outlet::Live &live, const kitchen::Ticket &ticket, const printing::Words &words)
{
    printing::KitchenTicketContent content = headOf(live, ticket, words);
    const auto courseOf = [](const kitchen::CookLine &cooked) { return cooked.line.course; };
    const bool oneCourse = std::all_of(ticket.lines.begin(), ticket.lines.end(),
        [&](const auto &cooked) { return courseOf(cooked) == courseOf(ticket.lines.front()); });
    if (oneCourse && !ticket.lines.empty())
        if (const menu::Course *course = live.menu().course(courseOf(ticket.lines.front())))
            content.course = course->names.in(words.language());
    std::vector<QString> allergies;
    for (const kitchen::CookLine &cooked : ticket.lines) {
        content.lines.push_back(cookedLine(cooked));
        for (const QString &each : cooked.line.allergies)
            if (std::find(allergies.begin(), allergies.end(), each) == allergies.end())
                allergies.push_back(each);
    }
    content.allergy = outlet::allergenNames(allergies).toUpper();
    return printing::kitchenTicketSlip(content, words);
}

std::optional<printing::Slip> changeOf(const outlet::Live &live, const kitchen::Ticket &ticket,
    const kitchen::TicketFact &change, const printing::Words &words)
{
    using Mark = printing::TicketLine::Mark;
    printing::KitchenTicketContent content = headOf(live, ticket, words);
    const auto add = [&](const Id &id, Mark mark) {
        const kitchen::CookLine *cooked = ticket.line(id);
        if (!cooked || (mark == Mark::Moved && cooked->state == kitchen::CookState::Cancelled))
            return;
        content.lines.push_back(cookedLine(*cooked));
        content.lines.back().mark = mark;
        if (!cooked->label.isEmpty())
            content.table = cooked->label;
    };
    if (const auto *all = std::get_if<kitchen::LineCancelled>(&change))
        add(all->line, Mark::Void);
    if (const auto *part = std::get_if<kitchen::LinePartCancelled>(&change))
        add(ticket.line(part->units.part) ? part->units.part : part->units.line, Mark::Void);
    if (const auto *told = std::get_if<kitchen::AllergyTold>(&change))
        add(told->line, Mark::Allergy);
    if (const auto *moved = std::get_if<kitchen::TicketMoved>(&change); moved && !moved->seat) {
        content.table = moved->label;
        content.note = words(QT_TRANSLATE_NOOP("Print", "From: %1")).arg(words.apart(moved->fromLabel));
        for (const kitchen::CookUnits &units : moved->lines)
            add(ticket.line(units.part) ? units.part : units.line, Mark::Moved);
        if (moved->lines.empty())
            for (const kitchen::CookLine &cooked : ticket.lines)
                add(cooked.line.line, Mark::Moved);
    }
    if (ticket.bumped || content.lines.empty())
        return std::nullopt;
    return printing::kitchenTicketSlip(content, words);
}

namespace {
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
printing::ZContent contentOf(
    const outlet::Live &live, const payments::Drawer &drawer, const payments::DrawerClosed &z, const QString &language)
{
    const auto money = [&](std::int64_t minor) { return Money(minor, drawer.currency); };
    printing::ZContent content;
    content.house = houseOn(live.house());
    content.device = deviceOf(drawer);
    content.businessDate = base::BusinessDate::fromIso(z.businessDate).day().toString(QStringLiteral("dd/MM/yyyy"));
    content.openedTime = timeOf(drawer.openedAt, live);
    content.gross = money(z.grossMinor);
    content.net = money(z.netMinor);
    content.taxes = taxRows(live, z.taxes, drawer.currency, language);
    for (const payments::ZTender &tender : z.tenders)
        content.tenders.push_back({tenderName(tender.kind), tender.count, money(tender.amountMinor)});
    for (const payments::ZPurse &purse : z.purses)
        content.purses.push_back({Slips::tr("%1, %2").arg(purseName(purse.kind), tenderName(purse.by)), purse.count,
            money(purse.amountMinor)});
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
    printing::ZContent content = contentOf(live, closed, z, words.language());
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
    printing::ZContent content = contentOf(live, open, payments::zOf(open, checks, soFar), words.language());
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
    content.device = deviceOf(drawer);
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
