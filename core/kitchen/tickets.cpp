#include "kitchen/tickets.h"

namespace jiko::kitchen {

bool Tickets::apply(const Fact &fact)
{
    if (m_tickets.apply(fact)) {
        m_left.clear();
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
        QSet<Id> counted;
        for (const CookLine &line : ticket.lines) {
            const QSet<Id> taken = countedIn(line.line);
            counted.unite(taken);
        }
        for (const Id &dish : std::as_const(counted))
            Q_EMIT availabilityChanged(dish);
        return true;
    }
    if (m_availability.apply(fact)) {
        m_left.clear();
        keepDish(fact.stream);
        Q_EMIT availabilityChanged(fact.stream);
        return true;
    }
    if (m_messages.apply(fact)) {
        if (m_messages.find(fact.stream)->isOpen())
            m_openMessages.insert(fact.stream);
        else
            m_openMessages.remove(fact.stream);
        Q_EMIT messageChanged(fact.stream);
        return true;
    }
    return false;
}

QSet<Id> Tickets::countedIn(const TicketLine &line) const
{
    QSet<Id> counted;
    if (m_counted.contains(line.item))
        counted.insert(line.item);
    for (const Id &used : line.uses)
        if (m_counted.contains(used))
            counted.insert(used);
    return counted;
}

void Tickets::keepDish(const Id &item)
{
    const Availability &dish = *m_availability.find(item);
    const auto keep = [&](QSet<Id> &set, bool isIn) {
        if (isIn)
            set.insert(item);
        else
            set.remove(item);
    };
    keep(m_soldOut, dish.soldOut);
    keep(m_counted, dish.counted.has_value());
}

std::vector<Portion> Tickets::portionsTaken(const Availability &dish) const
{
    std::vector<const Ticket *> all;
    m_tickets.forEach([&](const Ticket &ticket) {
        if (dish.counting < ticket.sending)
            all.push_back(&ticket);
    });
    return portionsOf(dish, all);
}

bool Tickets::isSoldOut(const Id &item) const
{
    return m_soldOut.contains(item) || (m_counted.contains(item) && portionsLeft(item).value_or(0) <= 0);
}

std::optional<int> Tickets::portionsLeft(const Id &item) const
{
    const Availability *dish = m_counted.contains(item) ? m_availability.find(item) : nullptr;
    if (!dish)
        return std::nullopt;
    if (const auto known = m_left.constFind(item); known != m_left.cend())
        return *known;
    const std::optional<int> left = leftOf(*dish, portionsTaken(*dish));
    if (left)
        m_left.insert(item, *left);
    return left;
}

std::vector<const Message *> Tickets::openMessages() const
{
    std::vector<const Message *> open;
    for (const Id &id : m_openMessages)
        open.push_back(m_messages.find(id));
    std::sort(open.begin(), open.end(),
        [](const Message *a, const Message *b) { return std::tie(a->by, a->id) < std::tie(b->by, b->id); });
    return open;
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
        for (Question &question : questionsAbout(*ticket))
            all.push_back(std::move(question));
    return all;
}

std::vector<Question> Tickets::questionsAbout(const Ticket &ticket) const
{
    const auto isOversold = [this](const CookLine &line, const Availability &dish) {
        if (!m_counted.contains(dish.id))
            return false;
        const auto beyond = oversold(dish, portionsTaken(dish));
        return std::any_of(
            beyond.begin(), beyond.end(), [&](const Portion &portion) { return portion.line == line.line.line; });
    };
    return questionsOf(
        ticket, besides(ticket), [this](const Id &item) { return m_availability.find(item); }, isOversold);
}

bool Tickets::isOver(const Id &stream) const
{
    if (m_openMessages.contains(stream) || m_counted.contains(stream))
        return false;
    const Ticket *ticket = find(stream);
    // What is left of a dish is worked out from what was sent of it.
    const auto takesOfCount = [this](const Ticket &each) {
        return std::any_of(each.lines.begin(), each.lines.end(), [&](const CookLine &line) {
            const QSet<Id> counted = countedIn(line.line);
            return std::any_of(counted.begin(), counted.end(),
                [&](const Id &dish) { return availability(dish)->counting < each.sending; });
        });
    };
    if (ticket && takesOfCount(*ticket))
        return false;
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
        if (!ticket->isReady(*carried))
            return std::nullopt;
        done = std::max(done, ticket->bumped ? ticket->bumpedAt : carried->ready.at());
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
