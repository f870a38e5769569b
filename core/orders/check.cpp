#include "orders/moved.h"
#include "orders/refund.h"

#include <algorithm>
#include <utility>

namespace jiko::orders {

std::optional<Money> Line::kiloPrice() const
{
    if (grams == 0 || steps.size() < 2 || steps.back().rule != menu::PriceRule::Weighed)
        return std::nullopt;
    return Money(steps[steps.size() - 2].minor, ownPrice.currency());
}

const Line *Check::line(const Id &wanted) const
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.id == wanted; });
    return at == lines.end() ? nullptr : &*at;
}

const Tender *Check::tender(const Id &wanted) const
{
    const auto at =
        std::find_if(tenders.begin(), tenders.end(), [&](const Tender &tender) { return tender.id == wanted; });
    return at == tenders.end() ? nullptr : &*at;
}

const Share *Check::share(const Id &wanted) const
{
    const auto at = std::find_if(shares.begin(), shares.end(), [&](const Share &share) { return share.id == wanted; });
    return at == shares.end() ? nullptr : &*at;
}

const Moving *Check::moving(const Id &wanted) const
{
    const auto at = std::find_if(moves.begin(), moves.end(), [&](const Moving &each) { return each.move == wanted; });
    return at == moves.end() ? nullptr : &*at;
}

Id Check::mergedInto() const
{
    const auto at = std::find_if(
        moves.rbegin(), moves.rend(), [](const Moving &each) { return each.out && each.merged && !each.undone; });
    return at == moves.rend() ? Id() : at->other;
}

bool Check::isMerged() const
{
    if (mergedInto().isNull() || closed)
        return false;
    // What another terminal put on it or took for it meanwhile is still to be done.
    std::int64_t paid = 0;
    for (const Tender &tender : tenders)
        paid += tender.amount.minor();
    return paid == 0 && std::none_of(lines.begin(), lines.end(), [](const Line &line) { return line.counts(); });
}

const KeptPaper *Check::paper(const QString &wanted) const
{
    const auto at =
        std::find_if(papers.begin(), papers.end(), [&](const KeptPaper &each) { return each.number == wanted; });
    return at == papers.end() ? nullptr : &*at;
}

bool Check::hasUnsent() const
{
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.state == LineState::Unsent; });
}

bool Check::hasNew() const
{
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) { return line.isNew(); });
}

bool Check::maySend(const Line &line) const
{
    if (line.state != LineState::Unsent)
        return false;
    if (isOpen())
        return true;
    // What the guest got the money back for is not cooked.
    return closed && terms.payFirst && line.isHeld()
        && std::none_of(refunds.begin(), refunds.end(), [&](const Refund &refund) {
               return std::any_of(refund.credits.begin(), refund.credits.end(),
                   [&](const Credit &credit) { return credit.line == line.id && credit.milli >= line.quantity.milli; });
           });
}

bool Check::hasPaidAndWaiting() const
{
    return closed && std::any_of(lines.begin(), lines.end(), [this](const Line &line) { return maySend(line); });
}

namespace {
QString receiptNumber(const QString &series, std::int64_t receipt)
{
    return series + QLatin1Char('-') + QString::number(receipt).rightJustified(6, QLatin1Char('0'));
}
} // namespace

QString numberOf(const Closed &fact)
{
    return orders::receiptNumber(fact.series, fact.receipt);
}

QString Closing::number() const
{
    return orders::receiptNumber(series, receipt);
}

QString Refund::noteNumber() const
{
    return orders::receiptNumber(series, number);
}

QString ShareReceipt::number() const
{
    return orders::receiptNumber(series, receipt);
}

QString Check::receiptNumber() const
{
    return closed ? orders::receiptNumber(series, receipt) : QString();
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
    if (check.closings.empty())
        check.businessDate = BusinessDate::fromIso(fact.businessDate);
    check.currency = Currency::fromCode(fact.currency);
    check.number = fact.number;
    // Moved already, by a clock that runs behind.
    if (check.table.isNull() && check.label.isEmpty()) {
        check.table = fact.table;
        check.label = fact.label;
    }
    check.covers = fact.covers;
    check.server = fact.server;
    check.serverName = fact.serverName;
    check.device = stamp.device;
    check.openedAt = stamp.at();
    // What a clock that runs behind put before the opening.
    for (Line &line : check.lines) {
        line.unitPrice = Money(line.unitPrice.minor(), check.currency);
        line.ownPrice = Money(line.ownPrice.minor(), check.currency);
    }
    for (Tender &tender : check.tenders)
        for (Money Tender::*amount : {&Tender::amount, &Tender::given, &Tender::tip, &Tender::rounding})
            tender.*amount = Money((tender.*amount).minor(), check.currency);
    for (TipPart &tip : check.tips)
        tip.amount = Money(tip.amount.minor(), check.currency);
    for (TakenAgain &again : check.takenAgain)
        for (Money Tender::*amount : {&Tender::amount, &Tender::given, &Tender::tip, &Tender::rounding})
            again.tender.*amount = Money((again.tender.*amount).minor(), check.currency);
    for (CountedLess &less : check.countedLess)
        for (Money CountedLess::*amount : {&CountedLess::amount, &CountedLess::tip})
            less.*amount = Money((less.*amount).minor(), check.currency);
}

void apply(Check &check, const CoversChanged &fact, const Stamp &)
{
    check.covers = fact.covers;
}

void apply(Check &check, const LineAdded &fact, const Stamp &stamp)
{
    if (check.line(fact.line))
        return;
    check.lines.push_back(lineFrom(fact, check.currency, stamp));
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
    if (fact.allergies)
        line->allergies = *fact.allergies;
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
        if (Line *line = lineOf(check, id);
            line && (line->state == LineState::Unsent || line->state == LineState::Removed)) {
            // Sent on one terminal while another took it off: it is being cooked, so it counts.
            if (line->state == LineState::Removed)
                check.billPrinted = false;
            line->state = LineState::Sent;
            line->sent = stamp;
        }
}

void apply(Check &check, const LinesHeld &fact, const Stamp &stamp)
{
    for (const Id &id : fact.lines)
        if (Line *line = lineOf(check, id); line && line->state == LineState::Unsent) {
            line->held = fact.held ? stamp : Stamp();
            line->heldForTurn = fact.held && fact.byCourse;
        }
}

void apply(Check &check, const LineVoided &fact, const Stamp &stamp)
{
    Line *line = lineOf(check, fact.line);
    if (!line || line->state == LineState::Voided)
        return;
    // Whoever took it off did not know that some of it, or all of it, stands on another check by now.
    const bool gone = line->state == LineState::Moved;
    noteLacking(check, fact.line, gone ? line->quantity.milli : fact.milli - line->quantity.milli);
    if (gone) {
        line->voided = stamp;
        line->voidReason = fact.reason;
        return;
    }
    line->state = LineState::Voided;
    line->voidReason = fact.reason;
    line->voided = stamp;
    check.billPrinted = false;
}

void apply(Check &check, const LineRestored &fact, const Stamp &)
{
    Line *line = lineOf(check, fact.line);
    if (!line || line->state != LineState::Voided)
        return;
    line->state = LineState::Sent;
    line->voidReason.clear();
    line->voided = {};
    check.billPrinted = false;
}

void apply(Check &check, const CheckMoved &fact, const Stamp &)
{
    check.table = fact.table;
    check.label = fact.label;
}

void apply(Check &check, const BillPrinted &, const Stamp &)
{
    check.billPrinted = true;
}

Tender tenderFrom(const Check &check, const TenderTaken &fact, const Stamp &stamp)
{
    Tender tender;
    tender.id = fact.tender;
    tender.kind = fact.kind;
    tender.amount = Money(fact.amountMinor, check.currency);
    tender.given = Money(fact.givenMinor, check.currency);
    tender.drawer = fact.drawer;
    tender.reference = fact.reference;
    tender.share = fact.share;
    tender.tip = Money(fact.tipMinor, check.currency);
    tender.rounding = Money(fact.roundingMinor, check.currency);
    tender.foreign = fact.foreign;
    tender.undoes = fact.undoes;
    tender.refund = fact.refund;
    tender.takenBy = stamp.staff;
    tender.device = stamp.device;
    tender.seq = stamp.seq;
    tender.takenAt = stamp.at();
    return tender;
}

void apply(Check &check, const TenderTaken &fact, const Stamp &stamp)
{
    Tender tender = tenderFrom(check, fact, stamp);
    if (const Tender *known = check.tender(fact.tender)) {
        const bool isTold = known->device == stamp.device
            || std::any_of(check.takenAgain.begin(), check.takenAgain.end(), [&](const TakenAgain &again) {
                   return again.tender.id == fact.tender && again.tender.device == stamp.device;
               });
        if (!isTold)
            check.takenAgain.push_back({std::move(tender)});
        return;
    }
    if (!tender.tip.isZero())
        check.tips.push_back({tender.id, tender.drawer, tender.tip});
    check.tenders.push_back(std::move(tender));
}

void apply(Check &check, const Closed &fact, const Stamp &stamp)
{
    Closing closing{stamp, BusinessDate::fromIso(fact.businessDate), fact.drawer, fact.series, fact.receipt,
        check.closed, closedSumOf(check)};
    const bool first = check.closings.empty();
    check.closings.push_back(closing);
    // Closed here and there by two who did not hear each other: both numbers stand on paper, the first holds.
    if (closing.again)
        return;
    check.closed = true;
    check.reopened = false;
    if (first)
        check.businessDate = closing.businessDate;
    check.closedIn = closing.drawer;
    check.series = closing.series;
    check.receipt = closing.receipt;
    check.closedBy = stamp.device;
    check.closedAt = stamp.at();
}

void apply(Check &check, const DecisionSettled &fact, const Stamp &stamp)
{
    const std::int64_t due = totals(check).due.minor();
    Settled settled{fact.decision, fact.choice, fact.amountMinor, 0, fact.receipts, stamp, fact.approvedBy};
    // Two who accept the same difference apart accept it once: an acceptance bears no more than is still open.
    if (fact.choice == Choice::Accept) {
        const std::int64_t amount = std::max<std::int64_t>(0, fact.amountMinor);
        settled.borneMinor = due < 0 ? -std::max(due, -amount) : -std::min(due, amount);
    }
    if (fact.choice == Choice::Charge && due > 0)
        check.closed = false;
    for (TakenAgain &again : check.takenAgain)
        if (fact.decision == DecisionKind::TakenTwice && again.tender.id == fact.tender
            && again.tender.device == fact.device && !std::exchange(again.isSettled, true) && !fact.drawer.isNull())
            check.countedLess.push_back(
                {fact.tender, fact.drawer, again.tender.kind, again.tender.amount, again.tender.tip});
    for (Moving &moving : check.moves)
        if (fact.decision == DecisionKind::MovedTwice && moving.move == fact.move)
            for (Moving::Part &part : moving.parts)
                part.lacking = 0;
    check.settled.push_back(std::move(settled));
}

void apply(Check &check, const TermsSet &fact, const Stamp &)
{
    check.terms = fact;
    check.billPrinted = false;
}

void apply(Check &check, const OfferMade &fact, const Stamp &)
{
    // Two who bring the same offer bring it once; the first in the order of facts counts.
    if (std::none_of(check.offers.begin(), check.offers.end(),
            [&](const menu::Offer &known) { return known.id == fact.offer.id; }))
        check.offers.push_back(fact.offer);
    check.billPrinted = false;
}

void apply(Check &check, const LineRepriced &fact, const Stamp &)
{
    Line *line = lineOf(check, fact.line);
    if (!line || !line->counts())
        return;
    const Money own(fact.priceMinor, check.currency);
    line->unitPrice += own - line->ownPrice;
    line->ownPrice = own;
    line->steps = fact.steps;
    if (fact.levies)
        line->bears.levies = *fact.levies;
    if (fact.offers)
        line->offers = *fact.offers;
    check.billPrinted = false;
}

void apply(Check &check, const DiscountGiven &fact, const Stamp &)
{
    if (std::none_of(check.discounts.begin(), check.discounts.end(),
            [&](const DiscountGiven &known) { return known.discount == fact.discount; }))
        check.discounts.push_back(fact);
    check.billPrinted = false;
}

void apply(Check &check, const DiscountWithdrawn &fact, const Stamp &)
{
    std::erase_if(check.discounts, [&](const DiscountGiven &known) { return known.discount == fact.discount; });
    check.billPrinted = false;
}

void apply(Check &check, const ServiceSet &fact, const Stamp &)
{
    check.serviceWaived = fact.waived;
    check.billPrinted = false;
}

void apply(Check &check, const SplitSet &fact, const Stamp &)
{
    check.shares = fact.shares;
    check.portions = fact.portions;
}

void apply(Check &check, const TipSet &fact, const Stamp &)
{
    for (Tender &tender : check.tenders)
        if (tender.id == fact.tender) {
            const Money tip(fact.tipMinor, check.currency);
            check.tips.push_back({tender.id, fact.drawer, tip - tender.tip});
            tender.tip = tip;
        }
}

void apply(Check &check, const Receipted &fact, const Stamp &stamp)
{
    check.shareReceipts.push_back(
        {fact.share, BusinessDate::fromIso(fact.businessDate), fact.drawer, fact.series, fact.receipt, stamp});
}

void apply(Check &check, const Refunded &fact, const Stamp &stamp)
{
    if (std::any_of(
            check.refunds.begin(), check.refunds.end(), [&](const Refund &known) { return known.id == fact.refund; }))
        return;
    check.refunds.push_back(
        {fact.refund, within(check, fact.credits), BusinessDate::fromIso(fact.businessDate), fact.drawer, fact.series,
            fact.number, fact.reason, fact.approvedBy, stamp, Money(fact.roundingMinor, check.currency)});
}

void apply(Check &check, const PaperKept &fact, const Stamp &)
{
    // The first that came out is the one; what two tills made of one receipt apart is printed as the first was.
    if (!check.paper(fact.number))
        check.papers.push_back({fact.number, fact.slip});
}

void apply(Check &check, const AllergySaid &fact, const Stamp &)
{
    for (Line &line : check.lines) {
        const auto known = std::find(line.allergies.begin(), line.allergies.end(), fact.allergy);
        if (line.id != fact.line || (known != line.allergies.end()) != fact.takenBack)
            continue;
        if (fact.takenBack)
            line.allergies.erase(known);
        else
            line.allergies.push_back(fact.allergy);
    }
}

void apply(Check &check, const LanguageChosen &fact, const Stamp &)
{
    check.language = fact.language;
}

void apply(Check &check, const Reopened &, const Stamp &)
{
    check.closed = false;
    check.reopened = true;
}
} // namespace

Check fold(Check check, const CheckFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(check, body, stamp); }, fact);
    return check;
}

} // namespace jiko::orders
