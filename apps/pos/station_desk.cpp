#include "pos/station_desk.h"

namespace jiko::pos {

StationDesk::StationDesk(outlet::Live &live, Till &till, QObject *parent) : QObject(parent), m_live(live), m_till(till)
{
    connect(&live.tickets, &kitchen::Tickets::changed, this, &StationDesk::changed);
    connect(&live, &outlet::Live::menuChanged, this, &StationDesk::changed);
}

void StationDesk::setLine(const QString &line)
{
    m_line = line;
    Q_EMIT changed();
}

const kitchen::Ticket *StationDesk::ticket() const
{
    const auto progress = m_live.progressOf(m_till.checkId(), Id::fromString(m_line));
    return progress ? m_live.tickets.find(progress->ticket) : nullptr;
}

QString StationDesk::stationText() const
{
    const kitchen::Ticket *behind = ticket();
    const kitchen::Station *station = behind ? m_live.brigade().station(behind->station) : nullptr;
    return station && behind->isOpen() && behind->seen.hlc == 0 ? station->names.in(languageNow()) : QString();
}

QVariantList StationDesk::others() const
{
    QVariantList rows;
    const kitchen::Ticket *behind = ticket();
    for (const kitchen::Station &station : m_live.brigade().stations())
        if (behind && station.id != behind->station && !station.isExpo)
            rows.append(QVariantMap{
                {QStringLiteral("id"), text(station.id)}, {QStringLiteral("name"), station.names.in(languageNow())}});
    return rows;
}

void StationDesk::act(const std::optional<kitchen::TicketFact> &fact, const QString &words)
{
    if (!fact)
        Q_EMIT refused(tr("The kitchen has it by now."));
    else if (m_till.record({kitchen::record(ticket()->id, *fact)}))
        Q_EMIT told(words);
}

void StationDesk::showAgain()
{
    const kitchen::Ticket *behind = ticket();
    if (!behind)
        return;
    const auto asked = kitchen::decideShowAgain(*behind);
    act(asked ? std::optional<kitchen::TicketFact>(*asked) : std::nullopt,
        tr("%1 is asked for it again.").arg(stationText()));
}

void StationDesk::sendTo(const QString &id)
{
    const Id station = Id::fromString(id);
    const kitchen::Station *to = m_live.brigade().station(station);
    const kitchen::Ticket *behind = ticket();
    if (!behind || !to)
        return;
    const auto sent = kitchen::decideReroute(*behind, station);
    // A cook who has looked at it may have begun.
    const bool goes = sent && behind->seen.hlc == 0;
    act(goes ? std::optional<kitchen::TicketFact>(*sent) : std::nullopt,
        tr("The ticket goes to %1.").arg(to->names.in(languageNow())));
}

} // namespace jiko::pos
