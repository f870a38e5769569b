#include "kitchen/performance.h"

#include <algorithm>

namespace jiko::kitchen {

namespace {
std::optional<UtcMicros> atIf(const Stamp &stamp)
{
    return stamp.hlc == 0 ? std::nullopt : std::optional(stamp.at());
}

/// Who bumps a ticket has all of it ready that was not said to be ready before.
Stamp readyOf(const Ticket &ticket, const CookLine &line)
{
    if (line.state == CookState::Cancelled)
        return {};
    if (line.ready.hlc != 0)
        return line.ready;
    return ticket.bumped ? ticket.bumping : Stamp();
}

Performance performanceOf(const Ticket &ticket, const CookLine &line)
{
    Performance row;
    row.ticket = ticket.id;
    row.line = line.line.line;
    row.check = ticket.checkOf(line);
    row.station = ticket.station;
    row.item = line.line.item;
    row.name = line.line.name;
    row.course = line.line.course;
    row.orderType = ticket.orderType;
    row.quantity = line.line.quantity;
    if (line.line.orderedUs > 0)
        row.ordered = UtcMicros(std::chrono::microseconds(line.line.orderedUs));
    row.queued = ticket.sentAt;
    row.atStation = atIf(ticket.reached);
    row.seen = atIf(ticket.seen);
    row.begun = atIf(line.begun);
    const Stamp ready = readyOf(ticket, line);
    row.ready = atIf(ready);
    row.carried = atIf(line.carried);
    row.done = line.state == CookState::Cancelled ? Done::Cancelled : row.ready ? Done::Ready : Done::Open;
    // A clock that runs behind takes nobody less than no time.
    if (row.ready)
        row.took = std::max(
            std::chrono::seconds(0), std::chrono::duration_cast<std::chrono::seconds>(*row.ready - row.queued));
    if (line.line.targetMinutes > 0)
        row.target = std::chrono::minutes(line.line.targetMinutes);
    row.cook = ready.staff.isNull() ? line.begun.staff : ready.staff;
    row.wasted = std::any_of(ticket.wastes.begin(), ticket.wastes.end(),
        [&](const Waste &waste) { return waste.again && waste.line == line.line.line; });
    return row;
}
} // namespace

std::optional<bool> Performance::isLate() const
{
    return took && target ? std::optional(*took >= *target) : std::nullopt;
}

std::vector<Performance> performanceOf(const Ticket &ticket)
{
    std::vector<Performance> rows;
    if (!ticket.sent)
        return rows;
    for (const CookLine &line : ticket.lines)
        rows.push_back(performanceOf(ticket, line));
    return rows;
}

} // namespace jiko::kitchen
