#include "floor/turns.h"

#include <cstdlib>

namespace jiko::floor {

void Turns::note(const orders::Check &check)
{
    if (!check.opened || check.businessDate != m_day) {
        m_turns.remove(check.id);
        return;
    }
    Turn turn{check.covers, std::nullopt};
    if (check.closed)
        turn.sat = std::chrono::duration_cast<std::chrono::minutes>(check.closedAt - check.openedAt);
    m_turns.insert(check.id, turn);
}

std::vector<std::chrono::minutes> Turns::like(int covers) const
{
    std::vector<std::chrono::minutes> sat;
    for (const Turn &turn : m_turns)
        if (turn.sat && std::abs(turn.covers - covers) <= 1)
            sat.push_back(*turn.sat);
    return sat;
}

int Turns::covers() const
{
    int covers = 0;
    for (const Turn &turn : m_turns)
        covers += turn.covers;
    return covers;
}

} // namespace jiko::floor
