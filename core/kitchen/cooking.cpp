// What a cook, and who carries, may do to a ticket.
#include "kitchen/ticket.h"

namespace jiko::kitchen {

namespace {
/// Why nothing is done to a ticket that is not on the rail.
std::optional<TicketRefusal> closedFor(const Ticket &ticket)
{
    if (ticket.isOpen())
        return std::nullopt;
    return ticket.sent ? TicketRefusal::AlreadyBumped : TicketRefusal::NotSent;
}
} // namespace

Result<Bumped, TicketRefusal> decideBump(const Ticket &ticket)
{
    if (!ticket.sent)
        return Refused{TicketRefusal::NotSent};
    if (ticket.bumped)
        return Refused{TicketRefusal::AlreadyBumped};
    if (ticket.hasUnseenChange())
        return Refused{TicketRefusal::ChangeNotSeen};
    if (ticket.hasUnreadAllergy())
        return Refused{TicketRefusal::AllergyNotRead};
    return Bumped{ticket.station};
}

Result<Recalled, TicketRefusal> decideRecall(const Ticket &ticket)
{
    if (!ticket.sent)
        return Refused{TicketRefusal::NotSent};
    if (!ticket.bumped)
        return Refused{TicketRefusal::NotBumped};
    return Recalled{ticket.station};
}

Result<Reached, TicketRefusal> decideReached(const Ticket &ticket)
{
    if (!ticket.sent)
        return Refused{TicketRefusal::NotSent};
    if (ticket.bumped)
        return Refused{TicketRefusal::AlreadyBumped};
    if (ticket.isInKitchen())
        return Refused{TicketRefusal::KnownToBeThere};
    return Reached{ticket.station};
}

Result<LineStarted, TicketRefusal> decideStart(const Ticket &ticket, const Id &lineId)
{
    if (!ticket.isOpen())
        return Refused{ticket.sent ? TicketRefusal::AlreadyBumped : TicketRefusal::NotSent};
    const CookLine *line = ticket.line(lineId);
    if (!line)
        return Refused{TicketRefusal::NoSuchLine};
    if (line->state == CookState::Cancelled)
        return Refused{TicketRefusal::LineCancelled};
    return LineStarted{lineId};
}

Result<ChangeSeen, TicketRefusal> decideSeen(const Ticket &ticket)
{
    ChangeSeen seen;
    for (const CookLine &line : ticket.lines)
        if (!line.changeSeen
            || (line.state != CookState::Cancelled && !line.line.allergies.empty() && !line.allergyRead))
            seen.lines.push_back(line.line.line);
    if (seen.lines.empty() && ticket.moveSeen)
        return Refused{TicketRefusal::NothingToSee};
    return seen;
}

Result<TicketSeen, TicketRefusal> decideLooked(const Ticket &ticket)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (ticket.seen.hlc != 0)
        return Refused{TicketRefusal::KnownToBeSeen};
    return TicketSeen{ticket.station};
}

Result<LinesReady, TicketRefusal> decideReady(const Ticket &ticket, const std::vector<Id> &lines)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    LinesReady ready;
    for (const Id &id : lines) {
        const CookLine *line = ticket.line(id);
        if (!line)
            return Refused{TicketRefusal::NoSuchLine};
        if (!line->changeSeen)
            return Refused{TicketRefusal::ChangeNotSeen};
        if (line->state == CookState::Cancelled)
            return Refused{TicketRefusal::LineCancelled};
        if (!line->line.allergies.empty() && !line->allergyRead)
            return Refused{TicketRefusal::AllergyNotRead};
        if (line->state != CookState::Ready)
            ready.lines.push_back(id);
    }
    if (ready.lines.empty())
        return Refused{lines.empty() ? TicketRefusal::NoSuchLine : TicketRefusal::AlreadyReady};
    return ready;
}

Result<LinesReady, TicketRefusal> decideSeatReady(const Ticket &ticket, int seat)
{
    std::vector<Id> lines;
    for (const CookLine &line : ticket.lines)
        if (line.line.seat == seat && line.state != CookState::Cancelled)
            lines.push_back(line.line.line);
    return decideReady(ticket, lines);
}

Result<ReadyTakenBack, TicketRefusal> decideNotReady(const Ticket &ticket, const std::vector<Id> &lines)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (lines.empty())
        return Refused{TicketRefusal::NoSuchLine};
    for (const Id &id : lines) {
        const CookLine *line = ticket.line(id);
        if (!line)
            return Refused{TicketRefusal::NoSuchLine};
        if (line->state != CookState::Ready)
            return Refused{TicketRefusal::NotReady};
        if (line->carried.hlc != 0)
            return Refused{TicketRefusal::AlreadyCarried};
    }
    return ReadyTakenBack{lines};
}

Result<LinesCarried, TicketRefusal> decideCarry(const Ticket &ticket, const std::vector<Id> &lines, bool anyway)
{
    if (!ticket.sent)
        return Refused{TicketRefusal::NotSent};
    LinesCarried carried;
    for (const Id &id : lines) {
        const CookLine *line = ticket.line(id);
        if (!line)
            return Refused{TicketRefusal::NoSuchLine};
        if (line->state == CookState::Cancelled)
            return Refused{TicketRefusal::LineCancelled};
        if (!ticket.isReady(*line) && !anyway)
            return Refused{TicketRefusal::NotReady};
        if (line->carried.hlc == 0)
            carried.lines.push_back(id);
    }
    if (carried.lines.empty())
        return Refused{lines.empty() ? TicketRefusal::NoSuchLine : TicketRefusal::AlreadyCarried};
    return carried;
}

Result<Parked, TicketRefusal> decidePark(const Ticket &ticket)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (ticket.hasUnseenChange())
        return Refused{TicketRefusal::ChangeNotSeen};
    if (ticket.parked)
        return Refused{TicketRefusal::AlreadyParked};
    return Parked{ticket.station};
}

Result<Unparked, TicketRefusal> decideUnpark(const Ticket &ticket)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (!ticket.parked)
        return Refused{TicketRefusal::NotParked};
    return Unparked{ticket.station};
}

Result<Prioritised, TicketRefusal> decidePrioritise(const Ticket &ticket, const QString &reason)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (reason.trimmed().isEmpty())
        return Refused{TicketRefusal::NoReason};
    return Prioritised{reason.trimmed()};
}

Result<PriorityTakenBack, TicketRefusal> decideCalm(const Ticket &ticket)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (ticket.priority.isEmpty())
        return Refused{TicketRefusal::NotPrioritised};
    return PriorityTakenBack{ticket.station};
}

Result<PlateWasted, TicketRefusal> decide(const Ticket &ticket, const WastePlate &waste)
{
    if (!ticket.sent)
        return Refused{TicketRefusal::NotSent};
    const CookLine *line = ticket.line(waste.line);
    if (!line)
        return Refused{TicketRefusal::NoSuchLine};
    // What went out already can be thrown away, but only what is still on the rail is cooked again here.
    if (waste.again && ticket.bumped)
        return Refused{TicketRefusal::AlreadyBumped};
    if (waste.again && line->state == CookState::Cancelled)
        return Refused{TicketRefusal::LineCancelled};
    if (waste.quantity.milli <= 0 || waste.quantity.milli > line->line.quantity.milli)
        return Refused{TicketRefusal::WrongQuantity};
    if (waste.reason.trimmed().isEmpty())
        return Refused{TicketRefusal::NoReason};
    return PlateWasted{
        waste.line, line->line.item, line->line.name, waste.quantity, waste.reason.trimmed(), waste.again};
}

Result<Rerouted, TicketRefusal> decideReroute(const Ticket &ticket, const Id &station)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (ticket.station == station)
        return Refused{TicketRefusal::SameStation};
    return Rerouted{station};
}

Result<ShownAgain, TicketRefusal> decideShowAgain(const Ticket &ticket)
{
    if (const auto why = closedFor(ticket))
        return Refused{*why};
    if (ticket.seen.hlc != 0)
        return Refused{TicketRefusal::KnownToBeSeen};
    return ShownAgain{ticket.station};
}

} // namespace jiko::kitchen
