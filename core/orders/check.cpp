#include "orders/check.h"

#include <algorithm>

namespace jiko::orders {

const Line *Check::line(const Id &wanted) const
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.id == wanted; });
    return at == lines.end() ? nullptr : &*at;
}

bool Check::hasUnsent() const
{
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.state == LineState::Unsent; });
}

QString Check::receiptNumber() const
{
    if (!closed)
        return {};
    return series + QLatin1Char('-') + QString::number(receipt).rightJustified(6, QLatin1Char('0'));
}

namespace {
Line *lineOf(Check &check, const Id &wanted)
{
    return const_cast<Line *>(check.line(wanted));
}

void apply(Check &check, const CheckOpened &fact, const Stamp &stamp)
{
    // Two openings of one stream cannot be; the first in the order of facts names the check.
    if (check.opened)
        return;
    check.opened = true;
    if (!check.closed)
        check.businessDate = BusinessDate::fromIso(fact.businessDate);
    check.currency = Currency::fromCode(fact.currency);
    check.number = fact.number;
    check.table = fact.table;
    check.label = fact.label;
    check.covers = fact.covers;
    check.server = fact.server;
    check.serverName = fact.serverName;
    check.device = stamp.device;
    check.openedAt = stamp.at();
    // What a clock that runs behind put before the opening.
    for (Line &line : check.lines)
        line.unitPrice = Money(line.unitPrice.minor(), check.currency);
    for (Tender &tender : check.tenders) {
        tender.amount = Money(tender.amount.minor(), check.currency);
        tender.given = Money(tender.given.minor(), check.currency);
    }
}

void apply(Check &check, const CoversChanged &fact, const Stamp &)
{
    check.covers = fact.covers;
}

void apply(Check &check, const LineAdded &fact, const Stamp &stamp)
{
    if (check.line(fact.line))
        return;
    Line line;
    line.id = fact.line;
    line.item = fact.item;
    line.name = fact.name;
    line.kitchenName = fact.kitchenName;
    line.category = fact.category;
    line.station = fact.station;
    line.course = fact.course;
    std::int64_t unit = fact.priceMinor;
    for (const auto &modifier : fact.modifiers)
        unit += modifier.priceMinor;
    line.unitPrice = Money(unit, check.currency);
    line.quantity = fact.quantity;
    line.modifiers = fact.modifiers;
    line.taxRate = fact.taxRate;
    line.taxIncluded = fact.taxIncluded;
    line.seat = fact.seat;
    line.note = fact.note;
    line.added = stamp;
    check.lines.push_back(std::move(line));
    check.billPrinted = false;
}

void apply(Check &check, const LineChanged &fact, const Stamp &)
{
    Line *line = lineOf(check, fact.line);
    if (!line || line->state != LineState::Unsent)
        return;
    line->quantity = fact.quantity;
    line->course = fact.course;
    line->seat = fact.seat;
    line->note = fact.note;
    check.billPrinted = false;
}

void apply(Check &check, const LineRemoved &fact, const Stamp &)
{
    Line *line = lineOf(check, fact.line);
    if (!line || line->state != LineState::Unsent)
        return;
    line->state = LineState::Removed;
    check.billPrinted = false;
}

void apply(Check &check, const Sent &fact, const Stamp &stamp)
{
    for (const Id &id : fact.lines)
        if (Line *line = lineOf(check, id); line && line->state != LineState::Voided) {
            // Sent on one terminal while another took it off: it is being cooked, so it counts.
            if (line->state == LineState::Removed)
                check.billPrinted = false;
            line->state = LineState::Sent;
            line->sentAt = stamp.at();
        }
}

void apply(Check &check, const LineVoided &fact, const Stamp &)
{
    Line *line = lineOf(check, fact.line);
    if (!line)
        return;
    line->state = LineState::Voided;
    line->voidReason = fact.reason;
    check.billPrinted = false;
}

void apply(Check &check, const BillPrinted &, const Stamp &)
{
    check.billPrinted = true;
}

void apply(Check &check, const TenderTaken &fact, const Stamp &stamp)
{
    const bool known = std::any_of(
        check.tenders.begin(), check.tenders.end(), [&](const Tender &tender) { return tender.id == fact.tender; });
    if (known)
        return;
    Tender tender;
    tender.id = fact.tender;
    tender.kind = fact.kind;
    tender.amount = Money(fact.amountMinor, check.currency);
    tender.given = Money(fact.givenMinor, check.currency);
    tender.drawer = fact.drawer;
    tender.reference = fact.reference;
    tender.takenBy = stamp.staff;
    tender.device = stamp.device;
    tender.takenAt = stamp.at();
    check.tenders.push_back(std::move(tender));
}

void apply(Check &check, const Closed &fact, const Stamp &stamp)
{
    if (check.closed)
        return;
    check.closed = true;
    check.businessDate = BusinessDate::fromIso(fact.businessDate);
    check.closedIn = fact.drawer;
    check.series = fact.series;
    check.receipt = fact.receipt;
    check.closedBy = stamp.device;
    check.closedAt = stamp.at();
}
} // namespace

Check fold(Check check, const CheckFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(check, body, stamp); }, fact);
    return check;
}

} // namespace jiko::orders
