#include "kitchen/paper.h"

#include <algorithm>

namespace jiko::kitchen {

bool wantsPaper(const Fact &fact)
{
    return fact.type == TicketSent::type || fact.type == LineCancelled::type || fact.type == LinePartCancelled::type
        || fact.type == TicketMoved::type || fact.type == AllergyTold::type || fact.type == Rerouted::type;
}

bool isPaperWanted(const Ticket &ticket, const Fact &cause, bool ticketTried)
{
    if (!ticket.isOpen())
        return false;
    const bool allGone = std::all_of(ticket.lines.begin(), ticket.lines.end(),
        [](const CookLine &line) { return line.state == CookState::Cancelled; });
    // What was not tried where it was first is printed where it is by now.
    if (cause.type == Rerouted::type)
        return ticketTried && !allGone;
    // A cook who never read of it need not read that it is void.
    return cause.type == TicketSent::type ? !allGone : ticketTried || !allGone;
}

bool goesOnPaper(const Ticket &ticket, const StationPaper &station, UtcMicros now)
{
    return !station.onlyWithoutScreen || (!ticket.isInKitchen() && now - ticket.sentAt >= station.screenWithin);
}

} // namespace jiko::kitchen
