#include "kitchen/kitchen_screen.h"

#include <QLocale>

namespace jiko::kitchen_app {

namespace {
constexpr std::size_t recallable = 40;

QString languageNow()
{
    return QLocale().name().left(2);
}
} // namespace

KitchenScreen::KitchenScreen(outlet::Live &live, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_search(live),
      m_rail(live),
      m_station(Id::fromString(live.node.terminal().station))
{
    m_rail.setStation(m_station);
    connect(&live.node, &sync::Node::ready, this, [this] { m_rail.setStation(m_station); });
    connect(&live, &outlet::Live::menuChanged, this, &KitchenScreen::stationsChanged);
    connect(&live.tickets, &kitchen::Tickets::changed, this, [this] {
        Q_EMIT allDayChanged();
        Q_EMIT bumpedChanged();
    });
    // Later: a fact is not made while another is being told.
    connect(&live.tickets, &kitchen::Tickets::changed, this, &KitchenScreen::sayWhatIsHere, Qt::QueuedConnection);
    connect(&live, &outlet::Live::caughtUp, this, &KitchenScreen::sayWhatIsHere, Qt::QueuedConnection);
    connect(&live, &outlet::Live::caughtUp, this, [this] {
        Q_EMIT allDayChanged();
        Q_EMIT bumpedChanged();
        Q_EMIT soldOutChanged();
    });
    connect(&live.tickets, &kitchen::Tickets::availabilityChanged, this, [this] {
        Q_EMIT soldOutChanged();
        Q_EMIT allDayChanged();
    });
}

void KitchenScreen::record(const std::vector<Draft> &drafts)
{
    m_rail.touched();
    if (m_live.node.record(drafts, {}).empty())
        Q_EMIT refused(
            tr("This screen cannot save now, so nothing was changed. Use another screen and call for help."));
}

void KitchenScreen::sayWhatIsHere()
{
    std::vector<Draft> drafts;
    for (const kitchen::Ticket *ticket : m_live.tickets.open(m_station))
        if (const auto reached = kitchen::decideReached(*ticket))
            drafts.push_back(kitchen::record(ticket->id, *reached));
    m_live.node.record(drafts, {}); // nobody is told when it cannot: the till goes on saying that it is not here
}

void KitchenScreen::refuse(kitchen::TicketRefusal why)
{
    switch (why) {
    case kitchen::TicketRefusal::NotSent:
        return Q_EMIT refused(tr("This ticket has not arrived yet. It shows by itself in a moment."));
    case kitchen::TicketRefusal::AlreadyBumped:
        return Q_EMIT refused(tr("Another screen has already finished this ticket."));
    case kitchen::TicketRefusal::NotBumped:
        return Q_EMIT refused(tr("This ticket is still on the rail."));
    case kitchen::TicketRefusal::ChangeNotSeen:
        return Q_EMIT refused(tr("Something was taken off this ticket. Press Seen first."));
    case kitchen::TicketRefusal::NoSuchLine:
        return Q_EMIT refused(tr("This line is not on the ticket any more."));
    case kitchen::TicketRefusal::LineCancelled:
        return Q_EMIT refused(tr("This line was taken off. Do not cook it."));
    case kitchen::TicketRefusal::KnownToBeThere: // nobody asks for it
    case kitchen::TicketRefusal::NothingToSee:
        return Q_EMIT refused(tr("Nothing has changed on this ticket."));
    }
}

void KitchenScreen::bump(const QString &id)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(Id::fromString(id));
    if (!ticket)
        return;
    if (ticket->hasUnseenChange()) {
        const auto seen = kitchen::decideSeen(*ticket);
        return seen ? record({kitchen::record(ticket->id, *seen)}) : refuse(seen.why());
    }
    const auto bumped = kitchen::decideBump(*ticket);
    if (!bumped)
        return refuse(bumped.why());
    const QString label = ticket->label;
    record({kitchen::record(ticket->id, *bumped)});
    Q_EMIT bumpedHere(id, label);
}

void KitchenScreen::bumpPlace(int place)
{
    const Id ticket = m_rail.ticketAt(place);
    if (!ticket.isNull())
        bump(ticket.toString(QUuid::WithoutBraces));
}

void KitchenScreen::recall(const QString &id)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(Id::fromString(id));
    if (!ticket)
        return;
    const auto recalled = kitchen::decideRecall(*ticket);
    if (!recalled)
        return refuse(recalled.why());
    record({kitchen::record(ticket->id, *recalled)});
}

void KitchenScreen::recallLast()
{
    const auto bumped = m_live.tickets.bumped(m_station, 1);
    if (bumped.empty())
        return Q_EMIT refused(tr("No finished ticket to bring back."));
    recall(bumped.front()->id.toString(QUuid::WithoutBraces));
}

void KitchenScreen::startLine(const QString &ticketId, const QString &line)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(Id::fromString(ticketId));
    if (!ticket)
        return;
    const auto started = kitchen::decideStart(*ticket, Id::fromString(line));
    if (!started)
        return refuse(started.why());
    record({kitchen::record(ticket->id, *started)});
}

void KitchenScreen::eightySix(const QString &item)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (dish && !m_live.tickets.isSoldOut(dish->id))
        record({kitchen::record(dish->id, kitchen::EightySixed{dish->names.in(QStringLiteral("en"))})});
}

void KitchenScreen::backOn(const QString &item)
{
    const Id id = Id::fromString(item);
    if (!m_live.tickets.isSoldOut(id))
        return;
    const menu::Item *dish = m_live.menu().item(id);
    record({kitchen::record(id, kitchen::BackOn{dish ? dish->names.in(QStringLiteral("en")) : QString()})});
}

QVariantList KitchenScreen::findDishes(const QString &typed)
{
    QVariantList found;
    for (const Id &id : m_search.find(typed, 12))
        found.append(QVariantMap{{QStringLiteral("item"), id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), m_live.menu().item(id)->names.in(languageNow())},
            {QStringLiteral("soldOut"), m_live.tickets.isSoldOut(id)}});
    return found;
}

QVariantList KitchenScreen::stations() const
{
    QVariantList stations{QVariantMap{{QStringLiteral("id"), QString()}, {QStringLiteral("name"), tr("All stations")}}};
    for (const menu::Station &station : m_live.menu().stations())
        stations.append(QVariantMap{{QStringLiteral("id"), station.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), station.names.in(languageNow())}});
    return stations;
}

QString KitchenScreen::station() const
{
    return m_station.isNull() ? QString() : m_station.toString(QUuid::WithoutBraces);
}

void KitchenScreen::setStation(const QString &station)
{
    m_station = Id::fromString(station);
    m_rail.setStation(m_station);
    Q_EMIT stationsChanged();
    Q_EMIT allDayChanged();
    Q_EMIT bumpedChanged();
}

QString KitchenScreen::stationName() const
{
    const menu::Station *station = m_live.menu().station(m_station);
    return station ? station->names.in(languageNow()) : tr("All stations");
}

QVariantList KitchenScreen::allDay() const
{
    QVariantList counts;
    for (const kitchen::DishCount &dish : kitchen::allDay(m_live.tickets.open(m_station)))
        counts.append(QVariantMap{{QStringLiteral("item"), dish.item.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), dish.name},
            {QStringLiteral("count"), static_cast<int>((dish.queued.milli + dish.started.milli + 999) / 1000)},
            {QStringLiteral("started"), static_cast<int>(dish.started.milli / 1000)},
            {QStringLiteral("soldOut"), m_live.tickets.isSoldOut(dish.item)}});
    return counts;
}

QVariantList KitchenScreen::bumpedTickets() const
{
    QVariantList tickets;
    for (const kitchen::Ticket *ticket : m_live.tickets.bumped(m_station, recallable)) {
        QStringList dishes;
        for (const kitchen::CookLine &line : ticket->lines)
            dishes.append(line.line.name);
        tickets.append(QVariantMap{{QStringLiteral("ticket"), ticket->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("label"), ticket->label}, {QStringLiteral("number"), ticket->number},
            {QStringLiteral("dishes"), dishes.join(QStringLiteral(", "))},
            {QStringLiteral("time"), base::localTimeText(ticket->bumpedAt, m_live.house().hours)}});
    }
    return tickets;
}

QVariantList KitchenScreen::soldOut() const
{
    QVariantList dishes;
    for (const Id &id : m_live.tickets.soldOut()) {
        const menu::Item *dish = m_live.menu().item(id);
        const kitchen::Availability *state = m_live.tickets.availability(id);
        dishes.append(QVariantMap{{QStringLiteral("item"), id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), dish ? dish->names.in(languageNow()) : QString()},
            {QStringLiteral("time"), base::localTimeText(state->changed.at(), m_live.house().hours)}});
    }
    return dishes;
}

} // namespace jiko::kitchen_app
