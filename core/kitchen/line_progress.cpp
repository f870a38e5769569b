#include "kitchen/line_progress.h"

namespace jiko::kitchen {

namespace {
Step stepOf(const Ticket &ticket, const CookLine &line, const PaperOf &paperOf)
{
    if (line.carried.hlc != 0)
        return Step::Carried;
    if (ticket.isReady(line))
        return Step::Ready;
    if (line.begun.hlc != 0)
        return Step::Started;
    if (ticket.seen.hlc != 0)
        return Step::Seen;
    return ticket.isInKitchen() || (paperOf && paperOf(ticket) == OnPaper::Yes) ? Step::AtStation : Step::Queued;
}

bool isLate(const Ticket &ticket, UtcMicros now)
{
    return now - ticket.awaited >= acknowledgedWithin;
}
} // namespace

std::optional<LineProgress> lineProgress(
    const std::vector<const Ticket *> &carriers, const Id &lineId, UtcMicros now, const PaperOf &paperOf)
{
    std::optional<LineProgress> behind;
    for (const Ticket *ticket : carriers) {
        const CookLine *line = ticket->sent ? ticket->line(lineId) : nullptr;
        if (!line || line->state == CookState::Cancelled)
            continue;
        const Step step = stepOf(*ticket, *line, paperOf);
        const QString priority = !ticket->priority.isEmpty() ? ticket->priority : behind ? behind->priority : QString();
        if (!behind || step < behind->step) {
            const bool queued = step == Step::Queued;
            const bool doubtful = queued && paperOf && paperOf(*ticket) == OnPaper::Doubtful;
            behind = LineProgress{step, queued && isLate(*ticket, now), doubtful, ticket->awaited, ticket->id, {}};
        }
        behind->priority = priority;
    }
    return behind;
}

bool isOverdue(const std::vector<const Ticket *> &tickets, UtcMicros now, const PaperOf &paperOf)
{
    return std::any_of(tickets.begin(), tickets.end(), [&](const Ticket *ticket) {
        return ticket->isOpen() && std::any_of(ticket->lines.begin(), ticket->lines.end(), [&](const CookLine &line) {
            return line.state != CookState::Cancelled && stepOf(*ticket, line, paperOf) == Step::Queued;
        }) && isLate(*ticket, now);
    });
}

} // namespace jiko::kitchen
