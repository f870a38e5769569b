#include "kitchen/ticket.h"

#include <algorithm>

namespace jiko::kitchen {

const CookLine *Ticket::line(const Id &wanted) const
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const CookLine &l) { return l.line.line == wanted; });
    return at == lines.end() ? nullptr : &*at;
}

bool Ticket::isInKitchen() const
{
    return reached.hlc != 0 || bumping.hlc != 0
        || std::any_of(lines.begin(), lines.end(), [](const CookLine &line) { return line.begun.hlc != 0; });
}

bool Ticket::hasUnseenChange() const
{
    return std::any_of(lines.begin(), lines.end(), [](const CookLine &line) { return !line.changeSeen; });
}

namespace {
CookLine *lineOf(Ticket &ticket, const Id &wanted)
{
    return const_cast<CookLine *>(ticket.line(wanted));
}

void apply(Ticket &ticket, const TicketSent &fact, const Stamp &stamp)
{
    if (ticket.sent)
        return;
    ticket.sent = true;
    ticket.check = fact.check;
    ticket.number = fact.number;
    ticket.label = fact.label;
    ticket.table = fact.table;
    ticket.station = fact.station;
    ticket.covers = fact.covers;
    ticket.serverName = fact.serverName;
    ticket.sentAt = stamp.at();
    ticket.sending = stamp;
    for (const TicketLine &line : fact.lines) {
        CookLine queued;
        queued.line = line;
        ticket.lines.push_back(std::move(queued));
    }
}

void apply(Ticket &ticket, const LineStarted &fact, const Stamp &stamp)
{
    CookLine *line = lineOf(ticket, fact.line);
    if (!line || line->begun.hlc != 0)
        return;
    line->begun = stamp;
    if (line->state == CookState::Queued)
        line->state = CookState::Started;
    else
        line->cookedAnyway = true; // the cook had not heard that it was taken back
}

void apply(Ticket &ticket, const LineCancelled &fact, const Stamp &stamp)
{
    CookLine *line = lineOf(ticket, fact.line);
    if (!line || line->state == CookState::Cancelled)
        return;
    const bool cooked = line->state == CookState::Started || ticket.bumped;
    line->state = CookState::Cancelled;
    line->cancelReason = fact.reason;
    line->cancelled = stamp;
    line->changeSeen = ticket.bumped;
    line->cookedAnyway = cooked && !fact.begun.value_or(true);
}

void apply(Ticket &ticket, const ChangeSeen &fact, const Stamp &)
{
    for (const Id &id : fact.lines)
        if (CookLine *line = lineOf(ticket, id))
            line->changeSeen = true;
}

void apply(Ticket &ticket, const Bumped &, const Stamp &stamp)
{
    ticket.bumped = true;
    ticket.bumpedAt = stamp.at();
    ticket.bumping = stamp;
    // Nobody bumps away what he sees is taken back: these plates have gone out.
    for (CookLine &line : ticket.lines)
        if (line.state == CookState::Cancelled && !line.changeSeen) {
            line.cookedAnyway = !line.agreed && !line.wasted;
            line.changeSeen = true;
        }
}

void apply(Ticket &ticket, const Recalled &, const Stamp &)
{
    ticket.recalled = ticket.recalled || ticket.bumped;
    ticket.bumped = false;
}

void apply(Ticket &ticket, const Reached &, const Stamp &stamp)
{
    if (ticket.reached.hlc == 0)
        ticket.reached = stamp;
}

void apply(Ticket &ticket, const QuestionSettled &fact, const Stamp &)
{
    CookLine *line = lineOf(ticket, fact.line);
    if (!line)
        return;
    switch (fact.answer) {
    case Answer::Waste:
        line->wasted = line->cookedAnyway;
        line->cookedAnyway = false;
        return;
    case Answer::Serve:
        if (!line->cookedAnyway)
            return;
        line->state = CookState::Started;
        line->cookedAnyway = false;
        line->changeSeen = true;
        line->cancelReason.clear();
        return;
    case Answer::Make:
        line->agreed = true;
        return;
    case Answer::TellGuest:
    case Answer::CookOnce:
        return; // the cancelling says it
    }
}
} // namespace

Ticket fold(Ticket ticket, const TicketFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(ticket, body, stamp); }, fact);
    return ticket;
}

Result<Bumped, TicketRefusal> decideBump(const Ticket &ticket)
{
    if (!ticket.sent)
        return Refused{TicketRefusal::NotSent};
    if (ticket.bumped)
        return Refused{TicketRefusal::AlreadyBumped};
    if (ticket.hasUnseenChange())
        return Refused{TicketRefusal::ChangeNotSeen};
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
        if (!line.changeSeen)
            seen.lines.push_back(line.line.line);
    if (seen.lines.empty())
        return Refused{TicketRefusal::NothingToSee};
    return seen;
}

LineCancelled cancelling(const Ticket &ticket, const Id &lineId, const QString &reason)
{
    const CookLine *line = ticket.line(lineId);
    return {lineId, reason, ticket.bumped || (line && line->begun.hlc != 0)};
}

Heat heatOf(const Ticket &ticket, UtcMicros now, std::chrono::minutes target)
{
    const auto waited = now - ticket.sentAt;
    if (waited >= target)
        return Heat::Late;
    return waited * 4 >= target * 3 ? Heat::Soon : Heat::Calm;
}

} // namespace jiko::kitchen
