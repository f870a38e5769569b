#include "payments/bank_twice.h"

#include <algorithm>

namespace jiko::payments {

bool BankTwice::concerns(std::int32_t device) const
{
    return std::any_of(takings.begin(), takings.end(), [&](const Taking &each) { return each.stamp.device == device; });
}

std::optional<BankTwice> takenInTwice(const Drawer &bank, const FindDrawer &find)
{
    if (bank.handedIn.size() < 2 || bank.settledTakings >= static_cast<int>(bank.handedIn.size()))
        return std::nullopt;
    BankTwice twice{
        bank.id, bank.ownerName, bank.z.zNumber, Money(bank.handedIn.front().amountMinor, bank.currency), {}};
    for (std::size_t i = 0; i < bank.handedIn.size(); ++i) {
        const Drawer *into = find(bank.handedIn[i].to);
        twice.takings.push_back(
            {bank.handedIn[i].move, bank.handedIn[i].to, into ? into->till : QString(), bank.handedInBy[i]});
    }
    return twice;
}

Result<SettledBank, SettleBankRefusal> decide(const Drawer &bank, const FindDrawer &find, const SettleBank &ask)
{
    const auto twice = takenInTwice(bank, find);
    if (!twice)
        return Refused{SettleBankRefusal::NotTwice};
    const auto isMeant = [&](const BankTwice::Taking &each) { return each.move == ask.lies; };
    if (std::none_of(twice->takings.begin(), twice->takings.end(), isMeant))
        return Refused{SettleBankRefusal::NoSuchTaking};
    SettledBank settled{{ask.lies, static_cast<int>(twice->takings.size()), ask.approvedBy}, {}};
    for (const BankTwice::Taking &each : twice->takings) {
        const Drawer *into = find(each.drawer);
        if (isMeant(each) || !into || !into->isOpen())
            continue;
        if (into->device != ask.device)
            return Refused{SettleBankRefusal::OtherTillsDrawer};
        settled.out.push_back({each.drawer,
            CashMoved{ask.moveId(), MoveKind::PayOut, twice->amount.minor(), ask.reason, ask.approvedBy, bank.id}});
    }
    if (!ask.mayMove)
        return Refused{SettleBankRefusal::NeedsApproval};
    return settled;
}

} // namespace jiko::payments
