#include "kitchen/targets.h"

#include "base/json.h"

#include <algorithm>

namespace jiko::kitchen {

template <class Io> static void describe(Io &io, Target &t)
{
    io.maybe("items", t.items);
    io.maybe("courses", t.courses);
    io.maybe("stations", t.stations);
    io("minutes", t.minutes);
    io.maybe("active", t.active);
}

namespace {
bool covers(const std::vector<Id> &named, const Id &id)
{
    return named.empty() || std::find(named.begin(), named.end(), id) != named.end();
}

/// The lower the closer to the dish.
int farness(const Target &target)
{
    return !target.items.empty() ? 0 : !target.courses.empty() ? 1 : !target.stations.empty() ? 2 : 3;
}
} // namespace

Targets Targets::from(const Records &records)
{
    Targets targets;
    const auto rows = records.find("kitchen_target");
    if (rows == records.end())
        return targets;
    for (const auto &[id, record] : rows->second)
        if (auto target = record.retired ? std::nullopt : base::fromJson<Target>(record.body))
            if (target->active && target->minutes > 0) {
                target->id = id;
                targets.m_targets.push_back(std::move(*target));
            }
    return targets;
}

std::chrono::minutes Targets::of(const TicketLine &line, const Id &station) const
{
    const Target *best = nullptr;
    for (const Target &target : m_targets) {
        if (!covers(target.items, line.item) || !covers(target.courses, line.course)
            || !covers(target.stations, station))
            continue;
        if (!best || std::pair(farness(target), target.minutes) < std::pair(farness(*best), best->minutes))
            best = &target;
    }
    return best ? std::chrono::minutes(best->minutes) : usualTarget;
}

std::chrono::minutes Targets::of(const Ticket &ticket) const
{
    std::chrono::minutes longest{0};
    for (const CookLine &line : ticket.lines)
        if (line.state != CookState::Cancelled)
            longest = std::max(longest, of(line.line, ticket.station));
    return longest.count() > 0 ? longest : usualTarget;
}

} // namespace jiko::kitchen
