#include "kitchen/load.h"

#include <algorithm>

namespace jiko::kitchen {

namespace {
/// Minutes of cooking that a line still is: units that are begun are nearer to the end by what has passed.
double workOf(const CookLine &line, int prep, const UtcMicros &now)
{
    const double units = static_cast<double>(line.line.quantity.milli) / 1000;
    if (line.state != CookState::Started)
        return units * prep;
    const auto passed = std::chrono::duration<double, std::ratio<60>>(now - line.begun.at()).count();
    return units * std::clamp(prep - passed, 0.0, static_cast<double>(prep));
}
} // namespace

Load Load::of(
    const Brigade &brigade, const std::vector<const Ticket *> &open, const PrepOf &prepOf, const UtcMicros &now)
{
    Load load;
    for (const Station &station : brigade.stations()) {
        if (station.hands <= 0)
            continue;
        double work = 0;
        for (const Ticket *ticket : open)
            if (ticket->isOpen() && ticket->station == station.id)
                for (const CookLine &line : ticket->lines)
                    if (line.state != CookState::Cancelled)
                        work += workOf(line, prepOf(line.line.item, station), now);
        load.m_wait.emplace(station.id, static_cast<int>(work / station.hands));
    }
    return load;
}

int Load::waitAt(const Id &station) const
{
    const auto known = m_wait.find(station);
    return known == m_wait.end() ? 0 : known->second;
}

int Load::longest() const
{
    int longest = 0;
    for (const auto &[station, wait] : m_wait)
        longest = std::max(longest, wait);
    return longest;
}

const Load &Scales::at(const UtcMicros &now)
{
    // A clock that was set back is no reason to trust an old weight for an hour.
    if (!m_load || now < m_weighed || now - m_weighed >= holdsFor) {
        m_load = m_weigh(now);
        m_weighed = now;
    }
    return *m_load;
}

int landsIn(const std::vector<Plate> &plates, const std::function<int(const Id &station)> &waitAt)
{
    int last = 0;
    for (const Plate &plate : plates)
        last = std::max(last, (waitAt ? waitAt(plate.station) : 0) + plate.prepMinutes);
    return last;
}

int beginsIn(const Plate &plate, int landsInMinutes)
{
    return plate.prepMinutes > 0 ? std::max(0, landsInMinutes - plate.prepMinutes) : 0;
}

int quoteMinutes(int landsInMinutes, int atLeast)
{
    return std::max(atLeast, (landsInMinutes + 4) / 5 * 5);
}

} // namespace jiko::kitchen
