#include "kitchen/paper.h"

#include <algorithm>

namespace jiko::kitchen {

bool wantsPaper(const Fact &fact)
{
    return fact.type == TicketSent::type || fact.type == LineCancelled::type || fact.type == LinePartCancelled::type
        || fact.type == TicketMoved::type || fact.type == AllergyTold::type;
}

bool isPaperWanted(const Ticket &ticket, const Fact &cause, bool ticketTried)
{
    if (!ticket.isOpen())
        return false;
    const bool allGone = std::all_of(ticket.lines.begin(), ticket.lines.end(),
        [](const CookLine &line) { return line.state == CookState::Cancelled; });
    // A cook who never read of it need not read that it is void.
    return cause.type == TicketSent::type ? !allGone : ticketTried || !allGone;
}

bool goesOnPaper(const Ticket &ticket, const StationPaper &station, UtcMicros now)
{
    return !station.onlyWithoutScreen || (!ticket.isInKitchen() && now - ticket.sentAt >= station.screenWithin);
}

Way wayOf(const Ticket *ticket, const Id &id, OnPaper paper, UtcMicros now, std::chrono::milliseconds patience)
{
    const CookLine *line = ticket && ticket->sent ? ticket->line(id) : nullptr;
    if (!line)
        return Way::Unsent;
    if (line->state == CookState::Cancelled)
        return Way::Cancelled;
    if (ticket->bumped)
        return Way::Ready;
    if (line->state == CookState::Started)
        return Way::Cooking;
    if (ticket->isInKitchen() || paper == OnPaper::Yes)
        return Way::AtStation;
    if (paper == OnPaper::Doubtful)
        return Way::Doubtful;
    return now - ticket->sentAt >= patience ? Way::Lost : Way::Queued;
}

} // namespace jiko::kitchen
