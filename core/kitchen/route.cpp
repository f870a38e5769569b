#include "kitchen/ticket.h"

#include "base/weight.h"

namespace jiko::kitchen {

std::vector<Draft> ticketsFor(
    const orders::Check &check, const std::vector<Id> &lines, const Id &fallback, const std::function<Id()> &ticketId)
{
    std::vector<TicketSent> tickets;
    for (const Id &id : lines) {
        const orders::Line *line = check.line(id);
        if (!line)
            continue;
        const Id station = line->station.isNull() ? fallback : line->station;
        auto ticket = std::find_if(
            tickets.begin(), tickets.end(), [&](const TicketSent &known) { return known.station == station; });
        if (ticket == tickets.end()) {
            TicketSent made;
            made.check = check.id;
            made.number = check.number;
            made.label = check.label;
            made.table = check.table;
            made.station = station;
            made.covers = check.covers;
            made.serverName = check.serverName;
            ticket = tickets.insert(tickets.end(), std::move(made));
        }
        TicketLine cooked{line->id, line->item, line->kitchenName, line->quantity, {}, line->note, line->seat,
            line->course, line->allergies};
        if (line->grams > 0)
            cooked.modifiers.push_back(base::weightText(line->grams));
        for (const auto &modifier : line->modifiers)
            cooked.modifiers.push_back(modifier.name);
        ticket->lines.push_back(std::move(cooked));
    }
    std::vector<Draft> drafts;
    for (const TicketSent &ticket : tickets)
        drafts.push_back(record(ticketId(), ticket));
    return drafts;
}

} // namespace jiko::kitchen
