#include "payments/drawer.h"

#include <algorithm>

namespace jiko::payments {

namespace {
void apply(Drawer &drawer, const DrawerOpened &fact, const Stamp &stamp)
{
    if (drawer.opened)
        return;
    drawer.opened = true;
    drawer.businessDate = BusinessDate::fromIso(fact.businessDate);
    drawer.currency = Currency::fromCode(fact.currency);
    drawer.till = fact.till;
    drawer.device = stamp.device;
    drawer.owner = fact.owner;
    drawer.ownerName = fact.ownerName;
    drawer.openedAt = stamp.at();
    drawer.floatAmount = Money(fact.floatMinor, drawer.currency);
    drawer.cash = Money(drawer.cash.minor(), drawer.currency);
}

void apply(Drawer &drawer, const CashTaken &fact, const Stamp &)
{
    if (std::find(drawer.tenders.begin(), drawer.tenders.end(), fact.tender) != drawer.tenders.end())
        return;
    drawer.tenders.push_back(fact.tender);
    drawer.cash = Money(drawer.cash.minor() + fact.amountMinor, drawer.currency);
    if (!fact.foreign)
        return;
    const auto at = std::find_if(drawer.foreign.begin(), drawer.foreign.end(),
        [&](const ForeignSum &sum) { return sum.currency == fact.foreign->currency; });
    if (at == drawer.foreign.end())
        drawer.foreign.push_back(*fact.foreign);
    else
        at->minor += fact.foreign->minor;
}

void apply(Drawer &drawer, const CashMoved &fact, const Stamp &)
{
    if (std::none_of(
            drawer.moves.begin(), drawer.moves.end(), [&](const CashMoved &known) { return known.move == fact.move; }))
        drawer.moves.push_back(fact);
}

void apply(Drawer &drawer, const BankHandedIn &fact, const Stamp &stamp)
{
    if (std::any_of(drawer.handedIn.begin(), drawer.handedIn.end(),
            [&](const BankHandedIn &known) { return known.move == fact.move; }))
        return;
    drawer.handedIn.push_back(fact);
    drawer.handedInBy.push_back(stamp);
}

void apply(Drawer &drawer, const BankSettled &fact, const Stamp &)
{
    drawer.settledTakings = std::max(drawer.settledTakings, fact.takings);
}

void apply(Drawer &drawer, const PursePaid &fact, const Stamp &)
{
    if (std::none_of(drawer.purses.begin(), drawer.purses.end(),
            [&](const PursePaid &known) { return known.move == fact.move; }))
        drawer.purses.push_back(fact);
}

void apply(Drawer &drawer, const NoSale &, const Stamp &)
{
    ++drawer.noSales;
}

void apply(Drawer &drawer, const DrawerClosed &fact, const Stamp &stamp)
{
    if (drawer.closed)
        return;
    drawer.closed = true;
    drawer.closedAt = stamp.at();
    drawer.closing = stamp;
    drawer.z = fact;
}
} // namespace

Money Drawer::moved(MoveKind kind) const
{
    Money sum(0, currency);
    for (const CashMoved &move : moves)
        if (move.kind == kind)
            sum += Money(move.amountMinor, currency);
    return sum;
}

Money Drawer::purseCash() const
{
    Money sum(0, currency);
    for (const PursePaid &paid : purses)
        if (paid.by == orders::TenderKind::Cash)
            sum += Money(paid.amountMinor, currency);
    return sum;
}

PursePaid pursePaidOf(const PurseLoaded &load, const Id &purse)
{
    return {load.load, purse, load.kind, load.by, load.amountMinor, load.code};
}

PursePaid pursePaidOf(const PursePaidOut &payout, const Id &purse, PurseKind kind, const QString &code)
{
    return {payout.payout, purse, kind, payout.by, -payout.amountMinor, code};
}

Money Drawer::expected() const
{
    return floatAmount + cash + moved(MoveKind::PayIn) - moved(MoveKind::PayOut) - moved(MoveKind::Drop) + purseCash();
}

Drawer fold(Drawer drawer, const DrawerFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(drawer, body, stamp); }, fact);
    return drawer;
}

Result<DrawerOpened, DrawerRefusal> decideOpen(const Drawer *current, const OpenDrawer &ask, std::int32_t device)
{
    if (current && current->isOpen())
        return Refused{
            current->isBank() && current->device != device ? DrawerRefusal::BankElsewhere : DrawerRefusal::AlreadyOpen};
    if (ask.floatAmount.isNegative())
        return Refused{DrawerRefusal::NegativeFloat};
    return DrawerOpened{ask.businessDate.iso(), ask.floatAmount.currency().code(), ask.till, ask.floatAmount.minor(),
        ask.owner, ask.ownerName};
}

std::optional<CashTaken> cashOf(const orders::TenderTaken &tender, const Id &check)
{
    if (tender.kind != orders::TenderKind::Cash)
        return std::nullopt;
    CashTaken cash{check, tender.tender, tender.amountMinor + tender.tipMinor, std::nullopt};
    if (tender.foreign) {
        cash.amountMinor -= tender.givenMinor;
        cash.foreign = ForeignSum{tender.foreign->currency, tender.foreign->minor};
    }
    return cash;
}

namespace {
/// The house's reason, and what somebody said beside it.
QString worded(const QString &reason, const QString &note)
{
    return note.trimmed().isEmpty() ? reason.trimmed() : reason.trimmed() + QStringLiteral(": ") + note.trimmed();
}
} // namespace

Result<BankTaken, BankRefusal> decide(const Drawer &bank, const Drawer &till, const TakeBankIn &ask)
{
    if (!bank.isBank())
        return Refused{BankRefusal::NotABank};
    if (!bank.closed)
        return Refused{BankRefusal::NotCounted};
    if (bank.z.countedMinor <= 0)
        return Refused{BankRefusal::NothingCounted};
    if (!bank.handedIn.empty())
        return Refused{BankRefusal::HandedInBefore};
    if (!till.isOpen() || till.isBank())
        return Refused{BankRefusal::NoTill};
    if (till.currency != bank.currency)
        return Refused{BankRefusal::OtherCurrency};
    if (!ask.mayMove)
        return Refused{BankRefusal::NeedsApproval};
    return BankTaken{{ask.move, till.id, bank.z.countedMinor},
        {ask.move, MoveKind::PayIn, bank.z.countedMinor, ask.reason.trimmed(), ask.approvedBy, bank.id}};
}

Result<CashMoved, MoveRefusal> decide(const Drawer &drawer, const MoveCash &ask)
{
    if (!drawer.isOpen())
        return Refused{MoveRefusal::NotOpen};
    if (ask.amount.minor() <= 0)
        return Refused{MoveRefusal::AmountNotPositive};
    if (ask.kind != MoveKind::PayIn && ask.amount > drawer.expected())
        return Refused{MoveRefusal::MoreThanThere};
    if (ask.reason.trimmed().isEmpty())
        return Refused{MoveRefusal::NoReason};
    if (ask.wantsNote && ask.note.trimmed().isEmpty())
        return Refused{MoveRefusal::NoNote};
    if (!ask.mayMove)
        return Refused{MoveRefusal::NeedsApproval};
    if (ask.wantsAgreement && !ask.isAgreed)
        return Refused{MoveRefusal::NeedsAgreement};
    return CashMoved{ask.move, ask.kind, ask.amount.minor(), worded(ask.reason, ask.note), ask.approvedBy, {}};
}

Result<NoSale, MoveRefusal> decide(const Drawer &drawer, const OpenForNothing &ask)
{
    if (!drawer.isOpen())
        return Refused{MoveRefusal::NotOpen};
    if (ask.reason.trimmed().isEmpty())
        return Refused{MoveRefusal::NoReason};
    if (ask.wantsNote && ask.note.trimmed().isEmpty())
        return Refused{MoveRefusal::NoNote};
    if (!ask.mayOpen)
        return Refused{MoveRefusal::NeedsApproval};
    return NoSale{worded(ask.reason, ask.note), ask.approvedBy};
}

} // namespace jiko::payments
