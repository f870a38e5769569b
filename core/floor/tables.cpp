#include "floor/tables.h"

#include "kitchen/tickets.h"
#include "orders/checks.h"

namespace jiko::floor {

bool Tables::apply(const Fact &fact)
{
    if (m_tables.apply(fact)) {
        Q_EMIT changed(fact.stream);
        return true;
    }
    if (m_parties.apply(fact)) {
        Q_EMIT waitlistChanged();
        return true;
    }
    return false;
}

TableState Tables::state(const Id &table) const
{
    if (const TableState *known = m_tables.find(table))
        return *known;
    TableState free;
    free.id = table;
    return free;
}

bool Tables::isOver(const Id &stream) const
{
    const TableState *table = m_tables.find(stream);
    const Party *guests = party(stream);
    return (!table || (table->occupancy == Occupancy::Free && table->seated.empty()))
        && (!guests || (guests->added && guests->state != Party::State::Waiting));
}

std::vector<const Party *> Tables::waiting() const
{
    std::vector<const Party *> found;
    m_parties.forEach([&](const Party &party) {
        if (party.added && party.state == Party::State::Waiting)
            found.push_back(&party);
    });
    std::sort(found.begin(), found.end(),
        [](const Party *a, const Party *b) { return std::tie(a->since, a->id) < std::tie(b->since, b->id); });
    return found;
}

TableStatus statusOf(
    const Id &table, const Tables &tables, const orders::Checks &checks, const kitchen::Tickets &tickets)
{
    const auto open = checks.openAt(table);
    std::vector<const kitchen::Ticket *> sent;
    for (const orders::Check *check : open)
        for (const kitchen::Ticket *ticket : tickets.ofCheck(check->id))
            sent.push_back(ticket);
    return statusOf(tables.state(table), open, sent);
}

} // namespace jiko::floor
