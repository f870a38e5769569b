#include "floor/table.h"

#include <algorithm>

namespace jiko::floor {

namespace {
void apply(TableState &table, const Seated &fact, const Stamp &stamp)
{
    table.occupancy = Occupancy::Taken;
    table.party = fact.party;
    table.name = fact.name;
    table.covers = fact.covers;
    table.since = stamp.at();
}

void clear(TableState &table, const Stamp &stamp)
{
    table.occupancy = Occupancy::Free;
    table.party = {};
    table.name.clear();
    table.covers = 0;
    table.since = stamp.at();
}

void apply(TableState &table, const Unseated &fact, const Stamp &stamp)
{
    // Names its party, so that an old mistake taken back late does not unseat the guests of now.
    if (table.occupancy == Occupancy::Taken && table.party == fact.party)
        clear(table, stamp);
}

void apply(TableState &table, const Left &fact, const Stamp &stamp)
{
    if (table.occupancy != Occupancy::Taken || table.party != fact.party)
        return;
    table.occupancy = Occupancy::CleanUp;
    table.since = stamp.at();
}

void apply(TableState &table, const Cleaned &fact, const Stamp &stamp)
{
    if (table.occupancy == Occupancy::CleanUp && table.party == fact.party)
        clear(table, stamp);
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

Result<Cleaned, TableRefusal> decideClean(const TableState &table)
{
    if (table.occupancy != Occupancy::CleanUp)
        return Refused{TableRefusal::NotWaitingForClearing};
    return Cleaned{table.party};
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
