#include "floor/table.h"

#include <algorithm>

namespace jiko::floor {

namespace {
void apply(Party &party, const WaitAdded &fact, const Stamp &stamp)
{
    if (party.added)
        return;
    party.added = true;
    party.name = fact.name;
    party.covers = fact.covers;
    party.phone = fact.phone;
    party.quotedMinutes = fact.quotedMinutes;
    party.since = stamp.at();
}

void apply(Party &party, const WaitSeated &fact, const Stamp &)
{
    party.state = Party::State::Seated;
    party.table = fact.table;
}

void apply(Party &party, const WaitRemoved &, const Stamp &)
{
    if (party.state == Party::State::Waiting)
        party.state = Party::State::Gone;
}

void apply(Party &party, const WaitRestored &, const Stamp &)
{
    if (party.state == Party::State::Gone)
        party.state = Party::State::Waiting;
}
} // namespace

Party fold(Party party, const WaitFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(party, body, stamp); }, fact);
    return party;
}

Result<WaitAdded, WaitRefusal> decideWait(const QString &name, int covers, const QString &phone, int quotedMinutes)
{
    if (name.trimmed().isEmpty())
        return Refused{WaitRefusal::NoName};
    if (covers < 1)
        return Refused{WaitRefusal::NoCovers};
    return WaitAdded{name.trimmed(), covers, phone.trimmed(), quotedMinutes};
}

Result<WaitSeated, WaitRefusal> decideSeatWaiting(const Party &party, const Id &table)
{
    if (!party.added || party.state != Party::State::Waiting)
        return Refused{WaitRefusal::NotWaiting};
    return WaitSeated{table};
}

Result<WaitRemoved, WaitRefusal> decideRemove(const Party &party, bool noShow)
{
    if (!party.added || party.state != Party::State::Waiting)
        return Refused{WaitRefusal::NotWaiting};
    return WaitRemoved{noShow};
}

Result<WaitRestored, WaitRefusal> decideRestore(const Party &party)
{
    if (party.state != Party::State::Gone)
        return Refused{WaitRefusal::NotGone};
    return WaitRestored{true};
}

int quoteMinutes(const std::vector<std::chrono::minutes> &turns, int partiesAhead, bool fittingTableFree)
{
    if (fittingTableFree && partiesAhead == 0)
        return 0;
    std::vector<std::chrono::minutes> sorted = turns;
    std::sort(sorted.begin(), sorted.end());
    const int median = sorted.empty() ? 40 : static_cast<int>(sorted[sorted.size() / 2].count());
    // Somebody seated is half-way through a turn on average; each party ahead waits for one more table.
    const int twiceTheWait = median * (1 + partiesAhead);
    return (twiceTheWait + 9) / 10 * 5;
}

} // namespace jiko::floor
