#include "floor/table.h"

#include <algorithm>

namespace jiko::floor {

bool TableState::seats(const Id &wanted) const
{
    return std::any_of(seated.begin(), seated.end(), [&](const Seating &each) { return each.party == wanted; });
}

bool TableState::isSeatedTwice() const
{
    return seated.size() > 1
        && !std::all_of(seated.begin(), seated.end(), [](const Seating &each) { return each.shares; });
}

namespace {
void show(TableState &table, const Seating &seating)
{
    table.party = seating.party;
    table.name = seating.name;
    table.covers = seating.covers;
    table.since = seating.stamp.at();
}

void apply(TableState &table, const Seated &fact, const Stamp &stamp)
{
    // Whoever is seated at a taken table was seated by somebody who could not know: both are kept.
    if (table.seats(fact.party))
        return;
    table.occupancy = Occupancy::Taken;
    table.seated.push_back({fact.party, fact.covers, fact.name, stamp, false});
    show(table, table.seated.back());
}

void clear(TableState &table, const Stamp &stamp)
{
    table.occupancy = Occupancy::Free;
    table.party = {};
    table.name.clear();
    table.covers = 0;
    table.since = stamp.at();
}

/// False when others sit there still.
bool lastOfThemGoes(TableState &table, const Id &party)
{
    std::erase_if(table.seated, [&](const Seating &each) { return each.party == party; });
    if (!table.seated.empty())
        show(table, table.seated.back());
    return table.seated.empty();
}

void apply(TableState &table, const Unseated &fact, const Stamp &stamp)
{
    // Names its party, so that an old mistake taken back late does not unseat the guests of now.
    if (table.seats(fact.party) && lastOfThemGoes(table, fact.party))
        clear(table, stamp);
}

void apply(TableState &table, const Left &fact, const Stamp &stamp)
{
    if (!table.seats(fact.party) || !lastOfThemGoes(table, fact.party))
        return;
    table.occupancy = Occupancy::CleanUp;
    table.since = stamp.at();
}

void apply(TableState &table, const Cleaned &fact, const Stamp &stamp)
{
    if (table.occupancy == Occupancy::CleanUp && table.party == fact.party)
        clear(table, stamp);
}

void apply(TableState &table, const Shared &fact, const Stamp &)
{
    for (Seating &each : table.seated)
        if (std::find(fact.parties.begin(), fact.parties.end(), each.party) != fact.parties.end())
            each.shares = true;
}

void apply(TableState &table, const Assigned &fact, const Stamp &)
{
    table.assignedTo = fact.person;
    table.assignedOn = fact.businessDate;
}
} // namespace

TableState fold(TableState table, const TableFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(table, body, stamp); }, fact);
    return table;
}

Result<Seated, TableRefusal> decideSeat(const TableState &table, const Id &party, int covers, const QString &name)
{
    if (table.occupancy == Occupancy::Taken)
        return Refused{TableRefusal::Taken};
    if (covers < 1)
        return Refused{TableRefusal::NoCovers};
    return Seated{party, covers, name.trimmed()};
}

Result<Unseated, TableRefusal> decideUnseat(const TableState &table, bool hasOpenCheck)
{
    if (table.occupancy != Occupancy::Taken)
        return Refused{TableRefusal::NotTaken};
    if (hasOpenCheck)
        return Refused{TableRefusal::CheckOpen};
    return Unseated{table.party};
}

Result<Left, TableRefusal> decideLeave(const TableState &table, bool hasOpenCheck)
{
    if (table.occupancy != Occupancy::Taken)
        return Refused{TableRefusal::NotTaken};
    if (hasOpenCheck)
        return Refused{TableRefusal::CheckOpen};
    return Left{table.party};
}

std::vector<Left> leavingAll(const TableState &table)
{
    std::vector<Left> leaving;
    for (const Seating &each : table.seated)
        leaving.push_back({each.party});
    return leaving;
}

Result<Cleaned, TableRefusal> decideClean(const TableState &table)
{
    if (table.occupancy != Occupancy::CleanUp)
        return Refused{TableRefusal::NotWaitingForClearing};
    return Cleaned{table.party};
}

Result<Assigned, AssignRefusal> decide(const TableState &table, const Assign &ask)
{
    if (!ask.mayAssign)
        return Refused{AssignRefusal::NeedsRight};
    if (table.serverOn(ask.day) == ask.person)
        return Refused{AssignRefusal::AlreadyTheirs};
    return Assigned{ask.person, ask.day.iso()};
}

Result<MoveParty, TableRefusal> decideMoveLater(const TableState &table, const TableState &other)
{
    if (!table.isSeatedTwice())
        return Refused{TableRefusal::NotSeatedTwice};
    const Seating &later = table.seated.back();
    const auto seated = decideSeat(other, later.party, later.covers, later.name);
    if (!seated)
        return Refused{seated.why()};
    return MoveParty{Unseated{later.party}, *seated};
}

Result<Unseated, TableRefusal> decideOneParty(const TableState &table)
{
    if (!table.isSeatedTwice())
        return Refused{TableRefusal::NotSeatedTwice};
    return Unseated{table.seated.back().party};
}

Result<Shared, TableRefusal> decideShare(const TableState &table)
{
    if (!table.isSeatedTwice())
        return Refused{TableRefusal::NotSeatedTwice};
    Shared shared;
    for (const Seating &each : table.seated)
        shared.parties.push_back(each.party);
    return shared;
}

Transfer transferOf(
    const TableState &from, const TableState &to, const std::vector<Id> &parties, const Seating &otherwise)
{
    Transfer transfer;
    std::vector<Id> share;
    for (const Seating &each : to.seated)
        share.push_back(each.party);
    const auto arrives = [&](const Seating &seating) {
        if (to.seats(seating.party))
            return;
        transfer.arrive.push_back(Seated{seating.party, std::max(1, seating.covers), seating.name});
        share.push_back(seating.party);
    };
    for (const Seating &each : from.seated)
        if (parties.empty() || std::find(parties.begin(), parties.end(), each.party) != parties.end()) {
            transfer.leave.push_back({each.party});
            arrives(each);
        }
    if (transfer.leave.empty())
        arrives(otherwise);
    if (share.size() > 1)
        transfer.arrive.push_back(Shared{share});
    return transfer;
}

std::vector<Unseated> joiningOthers(const TableState &from)
{
    std::vector<Unseated> leave;
    for (const Seating &each : from.seated)
        leave.push_back({each.party});
    return leave;
}

std::vector<const orders::Check *> checksOfLater(
    const TableState &table, const std::vector<const orders::Check *> &openChecks)
{
    std::vector<const orders::Check *> theirs;
    if (!table.isSeatedTwice())
        return theirs;
    const Stamp &later = table.seated.back().stamp;
    for (const orders::Check *check : openChecks)
        if (check->device == later.device && check->openedAt >= later.at())
            theirs.push_back(check);
    return theirs;
}

TableStatus statusOf(const TableState &table, const std::vector<const orders::Check *> &openChecks,
    const std::vector<const kitchen::Ticket *> &tickets)
{
    if (openChecks.empty()) {
        switch (table.occupancy) {
        case Occupancy::Free:
            return TableStatus::Free;
        case Occupancy::Taken:
            return TableStatus::Seated;
        case Occupancy::CleanUp:
            return TableStatus::CleanUp;
        }
    }
    const bool billed = std::any_of(
        openChecks.begin(), openChecks.end(), [](const orders::Check *check) { return check->billPrinted; });
    if (billed)
        return TableStatus::BillPrinted;
    if (tickets.empty())
        return TableStatus::Seated;
    const bool cooking =
        std::any_of(tickets.begin(), tickets.end(), [](const kitchen::Ticket *ticket) { return ticket->isOpen(); });
    return cooking ? TableStatus::InKitchen : TableStatus::FoodReady;
}

} // namespace jiko::floor
