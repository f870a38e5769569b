#include "orders/decisions.h"
#include "orders/refund.h"
#include "payments/drawer.h"

#include <algorithm>
#include <map>

namespace jiko::payments {

namespace {
using ByLevy = std::map<std::pair<QString, std::int32_t>, ZTax>;

void addCredit(DrawerClosed &z, ByLevy &taxes, const orders::Credit &credit)
{
    z.refunds.grossMinor += credit.grossMinor;
    std::int64_t tax = 0;
    for (const orders::Credit::Tax &part : credit.taxes)
        tax += part.minor;
    z.refunds.taxMinor += tax;
    for (const orders::Credit::Tax &part : credit.taxes) {
        ZTax &row = taxes[{part.levy.code, part.levy.rate.ppm}];
        row.code = part.levy.code;
        row.rate = part.levy.rate;
        row.grossMinor += credit.grossMinor - tax + part.minor;
        row.taxMinor += part.minor;
    }
}

std::vector<ZForeign> foreignOf(const Drawer &drawer, const CloseDrawer &ask)
{
    std::map<QString, ZForeign> rows;
    for (const ForeignSum &sum : drawer.foreign)
        rows[sum.currency] = {sum.currency, sum.minor, 0};
    for (const ForeignSum &sum : ask.foreign) {
        rows[sum.currency].currency = sum.currency;
        rows[sum.currency].countedMinor += sum.minor;
    }
    std::vector<ZForeign> foreign;
    for (const auto &[currency, row] : rows)
        foreign.push_back(row);
    return foreign;
}
} // namespace

DrawerClosed zOf(const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask)
{
    DrawerClosed z;
    z.zNumber = ask.zNumber;
    z.businessDate = drawer.businessDate.iso();
    z.openedAtUs = drawer.openedAt.time_since_epoch().count();

    std::map<orders::TenderKind, ZTender> tenders;
    ByLevy taxes;
    ByLevy refundTaxes;
    std::map<std::int64_t, QString> receipts;
    for (const orders::Check *check : checks) {
        for (const orders::Tender &tender : check->tenders)
            if (tender.drawer == drawer.id) {
                ZTender &row = tenders[tender.kind];
                row.kind = tender.kind;
                row.count += tender.isGivenBack() ? 0 : 1;
                row.amountMinor += tender.amount.minor();
                z.roundingMinor += tender.rounding.minor();
            }
        // What a Z that is written counts too much; the later session takes it off.
        for (const orders::CountedLess &less : check->countedLess)
            if (less.drawer == drawer.id) {
                ZTender &row = tenders[less.kind];
                row.kind = less.kind;
                --row.count;
                row.amountMinor -= less.amount.minor();
                z.tipMinor -= less.tip.minor();
            }
        for (const orders::TipPart &tip : check->tips)
            if (tip.drawer == drawer.id)
                z.tipMinor += tip.amount.minor();
        for (const orders::ShareReceipt &paper : check->shareReceipts)
            if (paper.drawer == drawer.id)
                receipts.emplace(paper.receipt, paper.number());
        for (const orders::Refund &refund : orders::countedRefunds(*check))
            if (refund.drawer == drawer.id) {
                ++z.refunds.count;
                z.roundingMinor += refund.rounding.minor();
                for (const orders::Credit &credit : refund.credits)
                    addCredit(z, refundTaxes, credit);
            }
        // A number stands on a paper even where another closing holds.
        for (const orders::Closing &closing : check->closings)
            if (closing.drawer == drawer.id)
                receipts.emplace(closing.receipt, closing.number());
        for (const orders::ClosingShare &share : orders::sharesOf(*check)) {
            if (share.closing->drawer != drawer.id)
                continue;
            z.grossMinor += share.sum.grossMinor;
            z.netMinor += share.sum.grossMinor - share.sum.taxMinor;
            z.taxMinor += share.sum.taxMinor;
            z.discountMinor += share.sum.discountMinor;
            z.compMinor += share.sum.compMinor;
            z.serviceMinor += share.sum.serviceMinor;
            for (const orders::ClosedSum::Tax &part : share.sum.taxes) {
                ZTax &row = taxes[{part.code, part.rate.ppm}];
                row.code = part.code;
                row.rate = part.rate;
                row.grossMinor += part.grossMinor;
                row.taxMinor += part.taxMinor;
            }
            if (!share.first)
                continue;
            ++z.checks;
            z.covers += check->covers;
            for (const orders::Line &line : check->lines)
                if (line.state == orders::LineState::Voided) {
                    ++z.voids;
                    z.voidedMinor += line.amount().minor();
                }
        }
    }
    for (const auto &[kind, row] : tenders)
        z.tenders.push_back(row);
    for (const auto &[rate, row] : taxes)
        z.taxes.push_back(row);
    for (const auto &[levy, row] : refundTaxes)
        z.refunds.taxes.push_back(row);
    if (!receipts.empty()) {
        z.firstReceipt = receipts.begin()->second;
        z.lastReceipt = receipts.rbegin()->second;
    }
    std::map<std::pair<PurseKind, orders::TenderKind>, ZPurse> purses;
    for (const PursePaid &paid : drawer.purses) {
        ZPurse &row = purses[{paid.kind, paid.by}];
        row.kind = paid.kind;
        row.by = paid.by;
        ++row.count;
        row.amountMinor += paid.amountMinor;
    }
    for (const auto &[which, row] : purses)
        z.purses.push_back(row);
    z.floatMinor = drawer.floatAmount.minor();
    z.cashMinor = drawer.cash.minor();
    z.expectedMinor = drawer.expected().minor();
    z.countedMinor = ask.counted.minor();
    z.moved.paidInMinor = drawer.moved(MoveKind::PayIn).minor();
    z.moved.paidOutMinor = drawer.moved(MoveKind::PayOut).minor();
    z.moved.droppedMinor = drawer.moved(MoveKind::Drop).minor();
    z.moved.noSales = drawer.noSales;
    z.moved.foreign = foreignOf(drawer, ask);
    z.moved.pieces = ask.pieces;
    z.moved.reason = ask.reason.trimmed();
    z.moved.counts = ask.counts;
    z.heard = ask.heard;
    z.grandTotalMinor = ask.grandBeforeMinor + z.grossMinor - z.refunds.grossMinor;
    return z;
}

namespace {
/// Whether money of this session is part of what somebody must still decide: a Z does not change any more.
bool isOpenQuestion(const orders::Check &check, const Id &drawer)
{
    const bool paidHere = std::any_of(check.tenders.begin(), check.tenders.end(),
        [&](const orders::Tender &tender) { return tender.drawer == drawer; });
    const bool closedHere = std::any_of(check.closings.begin(), check.closings.end(),
        [&](const orders::Closing &closing) { return closing.drawer == drawer; });
    if (!paidHere && !closedHere)
        return false;
    const auto open = orders::decisionsOf(check);
    return std::any_of(open.begin(), open.end(), [](const orders::Decision &each) {
        // A payment that was taken again is counted once already, or in a Z that is written.
        return !each.amount.isZero() && each.kind != orders::DecisionKind::TakenTwice;
    });
}
} // namespace

bool isCountedTwice(const orders::Check &check, const orders::TakenAgain &again, const Drawer *session)
{
    const orders::Tender *first = check.tender(again.tender.id);
    if (!first || !session || !session->closed)
        return false;
    const auto heard = std::find_if(session->z.heard.begin(), session->z.heard.end(),
        [&](const Heard &each) { return each.device == first->device; });
    return heard == session->z.heard.end() || heard->seq < first->seq;
}

std::vector<Heard> heardFrom(const std::map<std::int32_t, std::int64_t> &lastByDevice)
{
    std::vector<Heard> heard;
    for (const auto &[device, seq] : lastByDevice)
        heard.push_back({device, seq});
    return heard;
}

CloseDrawer asWritten(const DrawerClosed &z, Currency currency)
{
    CloseDrawer ask;
    ask.counted = Money(z.countedMinor, currency);
    ask.zNumber = z.zNumber;
    ask.pieces = z.moved.pieces;
    for (const ZForeign &sum : z.moved.foreign)
        ask.foreign.push_back({sum.currency, sum.countedMinor});
    ask.reason = z.moved.reason;
    ask.grandBeforeMinor = z.grandTotalMinor - z.grossMinor + z.refunds.grossMinor;
    ask.counts = z.moved.counts;
    ask.heard = z.heard;
    return ask;
}

bool wantsReason(const Drawer &drawer, const CloseDrawer &ask)
{
    if (std::abs(ask.counted.minor() - drawer.expected().minor()) > ask.unexplainedMinor)
        return true;
    const auto foreign = foreignOf(drawer, ask);
    return std::any_of(
        foreign.begin(), foreign.end(), [](const ZForeign &sum) { return sum.countedMinor != sum.expectedMinor; });
}

std::vector<Hindrance> hindrances(const Drawer &drawer, const std::vector<const orders::Check *> &checks)
{
    std::vector<Hindrance> found;
    for (const orders::Check *check : checks) {
        const bool halfPaidHere = check->isOpen()
            && std::any_of(check->tenders.begin(), check->tenders.end(),
                [&](const orders::Tender &tender) { return tender.drawer == drawer.id; });
        if (halfPaidHere)
            found.push_back({DrawerRefusal::HalfPaidCheck, check->id});
        else if (isOpenQuestion(*check, drawer.id))
            found.push_back({DrawerRefusal::OpenDecision, check->id});
    }
    std::stable_sort(found.begin(), found.end(), [](const Hindrance &a, const Hindrance &b) { return a.why < b.why; });
    return found;
}

Result<DrawerClosed, DrawerRefusal> decideClose(
    const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask)
{
    if (!drawer.isOpen())
        return Refused{DrawerRefusal::NotOpen};
    if (ask.counted.isNegative()
        || std::any_of(ask.foreign.begin(), ask.foreign.end(), [](const ForeignSum &sum) { return sum.minor < 0; })
        || std::any_of(ask.pieces.begin(), ask.pieces.end(), [](const Pieces &each) { return each.pieces < 0; }))
        return Refused{DrawerRefusal::NegativeCount};
    std::int64_t inPieces = 0;
    for (const Pieces &each : ask.pieces)
        inPieces += each.worthMinor * each.pieces;
    if (!ask.pieces.empty() && inPieces != ask.counted.minor())
        return Refused{DrawerRefusal::PiecesDiffer};
    if (const auto open = hindrances(drawer, checks); !open.empty())
        return Refused{open.front().why};
    if (wantsReason(drawer, ask) && ask.reason.trimmed().isEmpty())
        return Refused{DrawerRefusal::UnexplainedDifference};
    return zOf(drawer, checks, ask);
}

} // namespace jiko::payments
