#include "floor/tables.h"

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

} // namespace jiko::floor
