#include "kitchen/tickets.h"

namespace jiko::kitchen {

bool Tickets::apply(const Fact &fact)
{
    if (m_tickets.apply(fact)) {
        const Ticket &ticket = *m_tickets.find(fact.stream);
        if (ticket.isOpen())
            m_open.insert(ticket.id);
        else
            m_open.remove(ticket.id);
        if (std::any_of(ticket.lines.begin(), ticket.lines.end(), [](const CookLine &l) { return l.cookedAnyway; }))
            m_cookedAnyway.insert(ticket.id);
        else
            m_cookedAnyway.remove(ticket.id);
        const auto belongs = [&](const Id &check) {
            if (ticket.sent && !check.isNull() && !m_byCheck.contains(check, ticket.id))
                m_byCheck.insert(check, ticket.id);
        };
        belongs(ticket.check);
        for (const CookLine &line : ticket.lines) {
            belongs(line.check);
            if (!m_byLine.contains(line.line.line, ticket.id))
                m_byLine.insert(line.line.line, ticket.id);
        }
        Q_EMIT changed(ticket.id);
        return true;
    }
    if (m_availability.apply(fact)) {
        if (m_availability.find(fact.stream)->soldOut)
            m_soldOut.insert(fact.stream);
        else
            m_soldOut.remove(fact.stream);
        Q_EMIT availabilityChanged(fact.stream);
        return true;
    }
    return false;
}

std::vector<const Ticket *> Tickets::open(const Id &station) const
{
    std::vector<const Ticket *> found;
    for (const Id &id : m_open)
        if (const Ticket *ticket = m_tickets.find(id); station.isNull() || ticket->station == station)
            found.push_back(ticket);
    std::sort(found.begin(), found.end(),
        [](const Ticket *a, const Ticket *b) { return std::tie(a->sentAt, a->id) < std::tie(b->sentAt, b->id); });
    return found;
}

std::vector<const Ticket *> Tickets::bumped(const Id &station, std::size_t most) const
{
    std::vector<const Ticket *> found;
    m_tickets.forEach([&](const Ticket &ticket) {
        if (ticket.bumped && (station.isNull() || ticket.station == station))
            found.push_back(&ticket);
    });
    std::sort(found.begin(), found.end(),
        [](const Ticket *a, const Ticket *b) { return std::tie(b->bumpedAt, b->id) < std::tie(a->bumpedAt, a->id); });
    if (found.size() > most)
        found.resize(most);
    return found;
}

std::vector<Question> Tickets::questions() const
{
    std::vector<const Ticket *> asked;
    for (const Id &id : m_open + m_cookedAnyway)
        asked.push_back(m_tickets.find(id));
    std::sort(asked.begin(), asked.end(),
        [](const Ticket *a, const Ticket *b) { return std::tie(a->sending, a->id) < std::tie(b->sending, b->id); });
    std::vector<Question> all;
    for (const Ticket *ticket : asked)
        for (Question &question :
            questionsOf(*ticket, besides(*ticket), [this](const Id &item) { return m_availability.find(item); }))
            all.push_back(std::move(question));
    return all;
}

bool Tickets::isOver(const Id &stream) const
{
    const Ticket *ticket = find(stream);
    return (!ticket || (ticket->sent && ticket->bumped && !m_cookedAnyway.contains(stream))) && !isSoldOut(stream);
}

std::vector<const Ticket *> Tickets::ofCheck(const Id &check) const
{
    std::vector<const Ticket *> found;
    for (auto at = m_byCheck.constFind(check); at != m_byCheck.cend() && at.key() == check; ++at)
        if (const Ticket *ticket = m_tickets.find(at.value()); ticket->isFor(check))
            found.push_back(ticket);
    // As they were sent, and not as they arrived: which of three is the first is the same everywhere.
    std::sort(found.begin(), found.end(),
        [](const Ticket *a, const Ticket *b) { return std::tie(a->sending, a->id) < std::tie(b->sending, b->id); });
    return found;
}

std::vector<const Ticket *> Tickets::besides(const Ticket &ticket) const
{
    std::vector<const Ticket *> found = ofCheck(ticket.check);
    for (const CookLine &line : ticket.lines)
        for (auto at = m_byLine.constFind(line.line.line); at != m_byLine.cend() && at.key() == line.line.line; ++at)
            if (const Ticket *other = m_tickets.find(at.value());
                std::find(found.begin(), found.end(), other) == found.end())
                found.push_back(other);
    std::sort(found.begin(), found.end(),
        [](const Ticket *a, const Ticket *b) { return std::tie(a->sending, a->id) < std::tie(b->sending, b->id); });
    return found;
}

std::optional<UtcMicros> Tickets::doneAt(const Id &check, const Id &line) const
{
    UtcMicros done;
    for (const Ticket *ticket : carrying(check, line)) {
        const CookLine *carried = ticket->line(line);
        if (carried->state == CookState::Cancelled)
            continue;
        if (!ticket->bumped)
            return std::nullopt;
        done = std::max(done, ticket->bumpedAt);
    }
    return done;
}

std::vector<const Ticket *> Tickets::carrying(const Id &check, const Id &line) const
{
    std::vector<const Ticket *> carriers = ofCheck(check);
    std::erase_if(carriers, [&](const Ticket *ticket) {
        const CookLine *carried = ticket->line(line);
        return !carried || ticket->checkOf(*carried) != check;
    });
    return carriers;
}

} // namespace jiko::kitchen
