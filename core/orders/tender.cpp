#include "orders/split.h"

#include <algorithm>

namespace jiko::orders {

QString tenderWord(TenderKind kind)
{
    switch (kind) {
    case TenderKind::Cash:
        return QStringLiteral("cash");
    case TenderKind::Card:
        return QStringLiteral("card");
    case TenderKind::MobileMoney:
        return QStringLiteral("mobile_money");
    case TenderKind::Account:
        return QStringLiteral("account");
    case TenderKind::GiftCard:
        return QStringLiteral("gift_card");
    case TenderKind::Voucher:
        return QStringLiteral("voucher");
    case TenderKind::Deposit:
        return QStringLiteral("deposit");
    }
    return QStringLiteral("unknown");
}

Money dueOf(const Check &check, const Id &share)
{
    if (share.isNull())
        return totals(check).due;
    for (const ShareDue &due : splitOf(check))
        if (due.share.id == share)
            return due.due;
    return Money(0, check.currency);
}

Money cashDueOf(const Check &check, const Id &share)
{
    const Money due = dueOf(check, share);
    const std::int64_t step = check.terms.cashStepMinor;
    if (step <= 1 || due.minor() <= 0)
        return due;
    return Money((due.minor() + step / 2) / step * step, due.currency());
}

Money worthOf(const ForeignCash &foreign, Currency currency)
{
    return Money(base::divideHalfAway(foreign.minor, foreign.rateMicro, 1'000'000), currency);
}

namespace {
/// The same fact again, for a request that was answered before.
TenderTaken factOf(const Tender &known)
{
    TenderTaken fact{known.id, known.kind, known.amount.minor(), known.given.minor(), known.drawer, known.reference};
    fact.share = known.share;
    fact.tipMinor = known.tip.minor();
    fact.roundingMinor = known.rounding.minor();
    fact.foreign = known.foreign;
    fact.undoes = known.undoes;
    fact.refund = known.refund;
    return fact;
}

bool hasShare(const Check &check, const Id &share)
{
    const auto shares = splitOf(check);
    return std::any_of(shares.begin(), shares.end(), [&](const ShareDue &due) { return due.share.id == share; });
}
} // namespace

Result<TenderTaken, TenderRefusal> decide(const Check &check, const TakeTender &ask)
{
    if (const Tender *known = check.tender(ask.tender)) {
        if (known->amount != ask.amount || known->kind != ask.kind)
            return Refused{TenderRefusal::SameIdOtherAmount};
        return factOf(*known);
    }
    if (!check.isOpen())
        return Refused{TenderRefusal::CheckClosed};
    if (check.keepsFromPaying())
        return Refused{TenderRefusal::UnsentLines};
    if (!ask.share.isNull() && !hasShare(check, ask.share))
        return Refused{TenderRefusal::NoSuchShare};
    if (ask.amount.minor() <= 0)
        return Refused{TenderRefusal::AmountNotPositive};
    const bool cash = ask.kind == TenderKind::Cash;
    const Money due = dueOf(check, ask.share);
    const Money inCoins = cash ? cashDueOf(check, ask.share) : due;
    // What settles it in cash may be a few cents more or less than what is due; anything else is part of it.
    const bool settles = due.minor() > 0 && ask.amount == inCoins;
    if (!settles && ask.amount > due)
        return Refused{TenderRefusal::MoreThanDue};
    if (ask.tip.isNegative())
        return Refused{TenderRefusal::NegativeTip};
    if (ask.given < ask.amount + ask.tip)
        return Refused{TenderRefusal::GivenTooLittle};
    if (ask.given > ask.amount + ask.tip && !cash)
        return Refused{TenderRefusal::OverTenderNeedsCash};
    if (ask.foreign && !cash)
        return Refused{TenderRefusal::ForeignNeedsCash};
    if (ask.drawer.isNull())
        return Refused{TenderRefusal::NoDrawer};
    if (!cash && ask.reference.trimmed().isEmpty())
        return Refused{TenderRefusal::NoReference};
    TenderTaken taken{ask.tender, ask.kind, ask.amount.minor(), ask.given.minor(), ask.drawer, ask.reference.trimmed()};
    taken.share = ask.share;
    taken.tipMinor = ask.tip.minor();
    taken.roundingMinor = settles ? (ask.amount - due).minor() : 0;
    taken.foreign = ask.foreign;
    return taken;
}

Result<TenderTaken, TenderRefusal> decide(const Check &check, const UndoTender &ask)
{
    if (const Tender *known = check.tender(ask.undo))
        return factOf(*known);
    if (!check.isOpen())
        return Refused{TenderRefusal::CheckClosed};
    const Tender *taken = check.tender(ask.tender);
    if (!taken || taken->isGivenBack())
        return Refused{TenderRefusal::NoSuchTender};
    if (std::any_of(
            check.tenders.begin(), check.tenders.end(), [&](const Tender &each) { return each.undoes == ask.tender; }))
        return Refused{TenderRefusal::AlreadyUndone};
    if (ask.drawer.isNull())
        return Refused{TenderRefusal::NoDrawer};
    // What is given back is our own money, whatever was handed over.
    TenderTaken back{ask.undo, taken->kind, -taken->amount.minor(), -taken->amount.minor() - taken->tip.minor(),
        ask.drawer, taken->reference};
    back.share = taken->share;
    back.tipMinor = -taken->tip.minor();
    back.roundingMinor = -taken->rounding.minor();
    back.undoes = ask.tender;
    return back;
}

Result<TipSet, TenderRefusal> decide(const Check &check, const SetTip &ask)
{
    const Tender *tender = check.tender(ask.tender);
    if (!tender || tender->isGivenBack())
        return Refused{TenderRefusal::NoSuchTender};
    if (ask.tip.isNegative())
        return Refused{TenderRefusal::NegativeTip};
    if (ask.drawer.isNull())
        return Refused{TenderRefusal::NoDrawer};
    return TipSet{ask.tender, ask.tip.minor(), ask.drawer, ask.approvedBy};
}

Result<Receipted, ShareReceiptRefusal> decide(const Check &check, const ReceiptShare &ask)
{
    if (!check.isOpen())
        return Refused{ShareReceiptRefusal::CheckClosed};
    if (!hasShare(check, ask.share))
        return Refused{ShareReceiptRefusal::NoSuchShare};
    if (std::any_of(check.shareReceipts.begin(), check.shareReceipts.end(),
            [&](const ShareReceipt &known) { return known.share == ask.share; }))
        return Refused{ShareReceiptRefusal::AlreadyReceipted};
    if (dueOf(check, ask.share).minor() > 0)
        return Refused{ShareReceiptRefusal::StillOwing};
    return Receipted{
        ask.share, ask.receipt.businessDate.iso(), ask.receipt.drawer, ask.receipt.series, ask.receipt.receipt};
}

Result<Reopened, ReopenRefusal> decide(const Check &check, const Reopen &ask)
{
    if (!check.closed)
        return Refused{ReopenRefusal::NotClosed};
    if (ask.reason.trimmed().isEmpty())
        return Refused{ReopenRefusal::NoReason};
    if (!ask.mayReopen)
        return Refused{ReopenRefusal::NeedsApproval};
    return Reopened{ask.reason.trimmed(), ask.approvedBy};
}

Result<Closed, CloseRefusal> decide(const Check &check, const CloseCheck &ask)
{
    if (!check.isOpen())
        return Refused{CloseRefusal::AlreadyClosed};
    if (check.keepsFromPaying())
        return Refused{CloseRefusal::UnsentLines};
    if (totals(check).due.minor() > 0)
        return Refused{CloseRefusal::StillOwing};
    return Closed{ask.businessDate.iso(), ask.drawer, ask.series, ask.receipt};
}

} // namespace jiko::orders
