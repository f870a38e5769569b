// Tickets for the tests of the kitchen.
#pragma once

#include "kitchen/ticket.h"
#include "support/given_checks.h"

namespace jiko::given {

inline kitchen::TicketLine dish(const Id &item = newId(), int count = 1)
{
    return {newId(), item, QStringLiteral("KUKU"), Quantity{count * 1000LL}, {}, {}, 0, {}};
}
inline kitchen::TicketSent slip(
    std::vector<kitchen::TicketLine> lines, const Id &station = newId(), const Id &check = newId())
{
    kitchen::TicketSent sent;
    sent.check = check;
    sent.number = QStringLiteral("1001");
    sent.label = QStringLiteral("12");
    sent.station = station;
    sent.lines = std::move(lines);
    return sent;
}
inline kitchen::Ticket ticketOf(Clock &clock, std::vector<kitchen::TicketLine> lines)
{
    kitchen::Ticket ticket;
    ticket.id = newId();
    return kitchen::fold(ticket, kitchen::TicketFact(slip(std::move(lines))), clock.next());
}

} // namespace jiko::given
