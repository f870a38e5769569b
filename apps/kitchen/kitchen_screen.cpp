#include "kitchen/kitchen_screen.h"

#include <QLocale>

namespace jiko::kitchen_app {

namespace {
using namespace std::chrono_literals;

constexpr std::size_t everything = 1000;

QString languageNow()
{
    return QLocale().name().left(2);
}

QString idText(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}
} // namespace

KitchenScreen::KitchenScreen(outlet::Live &live, StationPrefs &prefs, outlet::Speaker &speaker, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_prefs(prefs),
      m_speaker(speaker),
      m_search(live),
      m_rail(live)
{
    std::vector<Id> shown;
    for (const QString &station : prefs.stations())
        shown.push_back(Id::fromString(station));
    if (const Id own = Id::fromString(live.node.terminal().station); shown.empty() && !own.isNull())
        shown.push_back(own);
    m_rail.setStations(shown);
    connect(&live.node, &sync::Node::ready, this, [this] { m_rail.setStations(m_rail.stations()); });
    connect(&live, &outlet::Live::menuChanged, this, &KitchenScreen::stationsChanged);
    connect(&live, &outlet::Live::menuChanged, this, &KitchenScreen::allDayChanged);
    connect(&live.tickets, &kitchen::Tickets::changed, this, [this](const Id &id) {
        Q_EMIT allDayChanged();
        const kitchen::Ticket &ticket = *m_live.tickets.find(id);
        if (ticket.bumped || ticket.recalled)
            Q_EMIT bumpedChanged();
    });
    connect(&live.checks, &orders::Checks::changed, this, &KitchenScreen::allDayChanged);
    // Later: a fact is not made while another is being told.
    connect(&live.tickets, &kitchen::Tickets::changed, this, &KitchenScreen::sayWhatIsHere, Qt::QueuedConnection);
    connect(&live, &outlet::Live::caughtUp, this, &KitchenScreen::sayWhatIsHere, Qt::QueuedConnection);
    connect(&live, &outlet::Live::caughtUp, this, [this] {
        Q_EMIT stationsChanged();
        Q_EMIT allDayChanged();
        Q_EMIT bumpedChanged();
        Q_EMIT soldOutChanged();
    });
    connect(&live.tickets, &kitchen::Tickets::availabilityChanged, this, [this] {
        Q_EMIT soldOutChanged();
        Q_EMIT allDayChanged();
    });
    connect(&m_rail, &Rail::ticketCame, this, [this] { m_speaker.play(outlet::Cue::NewTicket); });
    connect(&m_rail, &Rail::ticketAskedFor, this, [this](const QString &label) {
        m_speaker.play(outlet::Cue::NewTicket);
        Q_EMIT askedFor(tr("The floor asks whether you have %1. Touch it to say so.").arg(label));
    });
    m_ears.setInterval(1s);
    connect(&m_ears, &QTimer::timeout, this, &KitchenScreen::sound);
    m_ears.start();
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
    for (const kitchen::Ticket *open : m_rail.open())
        if (const auto reached = kitchen::decideReached(*open))
            drafts.push_back(kitchen::record(open->id, *reached));
    if (!drafts.empty())
        m_live.node.record(drafts, {}); // nobody is told when it cannot: the till goes on saying that it is not here
}

void KitchenScreen::sound()
{
    const UtcMicros now = base::utcNow();
    const auto say = [&](QHash<Id, Told> &told, const Id &id, bool is, std::chrono::seconds every, outlet::Cue cue) {
        if (!is) {
            told.remove(id);
            return;
        }
        constexpr int most = 3;
        Told &before = told[id];
        if (before.times >= most || (before.times > 0 && now - before.last < every))
            return;
        ++before.times;
        before.last = now;
        m_speaker.play(cue);
    };
    for (const kitchen::Ticket *open : m_rail.open()) {
        const bool isLate = kitchen::heatOf(*open, now, m_live.targets().of(*open)) == kitchen::Heat::Late;
        say(m_toldChange, open->id, open->hasUnseenChange(), 20s, outlet::Cue::Change);
        say(m_toldLate, open->id, isLate && open->isOnRail(), 60s, outlet::Cue::Late);
    }
}

template <class Made> bool KitchenScreen::act(const kitchen::Ticket &on, const Made &made)
{
    if (!made) {
        refuse(made.why());
        return false;
    }
    record({kitchen::record(on.id, kitchen::TicketFact(*made))});
    return true;
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
    case kitchen::TicketRefusal::AllergyNotRead:
        return Q_EMIT refused(tr("Somebody may not eat something on this ticket. Press Seen first."));
    case kitchen::TicketRefusal::AlreadyReady:
        return Q_EMIT refused(tr("This is ready already."));
    case kitchen::TicketRefusal::NotReady:
        return Q_EMIT refused(tr("This is not ready yet. Hold Run to send it out all the same."));
    case kitchen::TicketRefusal::AlreadyCarried:
        return Q_EMIT refused(tr("This has been carried out already."));
    case kitchen::TicketRefusal::AlreadyParked:
        return Q_EMIT refused(tr("This ticket is put aside already."));
    case kitchen::TicketRefusal::NotParked:
        return Q_EMIT refused(tr("This ticket is still on the rail."));
    case kitchen::TicketRefusal::NotPrioritised:
        return Q_EMIT refused(tr("This ticket goes before no other."));
    case kitchen::TicketRefusal::NoReason:
        return Q_EMIT refused(tr("Say why. Nothing was changed."));
    case kitchen::TicketRefusal::WrongQuantity:
        return Q_EMIT refused(tr("There are not so many on this line."));
    case kitchen::TicketRefusal::SameStation:
        return Q_EMIT refused(tr("This ticket is at that station already."));
    case kitchen::TicketRefusal::KnownToBeSeen: // nobody asks for these two
    case kitchen::TicketRefusal::KnownToBeThere:
    case kitchen::TicketRefusal::NothingToSee:
        return Q_EMIT refused(tr("Nothing has changed on this ticket."));
    }
}

void KitchenScreen::bump(const QString &id)
{
    const auto card = m_rail.cardOf(Id::fromString(id));
    if (card.empty())
        return;
    std::vector<Draft> seen;
    for (const kitchen::Ticket *each : card)
        if (const auto what = kitchen::decideSeen(*each))
            seen.push_back(kitchen::record(each->id, *what));
        else if (const auto added = kitchen::decideLooked(*each); added && each != card.front())
            seen.push_back(kitchen::record(each->id, *added));
    if (!seen.empty())
        return record(seen);
    std::vector<Draft> done;
    for (const kitchen::Ticket *each : card) {
        const auto bumped = kitchen::decideBump(*each);
        if (!bumped)
            return refuse(bumped.why());
        done.push_back(kitchen::record(each->id, *bumped));
    }
    const QString label = card.front()->label;
    record(done);
    Q_EMIT bumpedHere(id, label);
}

void KitchenScreen::bumpPlace(int place)
{
    const Id at = m_rail.ticketAt(place);
    if (!at.isNull())
        bump(idText(at));
}

void KitchenScreen::recall(const QString &id)
{
    const kitchen::Ticket *wanted = ticket(id);
    if (!wanted)
        return;
    const auto recalled = kitchen::decideRecall(*wanted);
    if (!recalled)
        return refuse(recalled.why());
    std::vector<Draft> back{kitchen::record(wanted->id, *recalled)};
    // What was done with it in one breath comes back with it.
    for (const kitchen::Ticket *other : m_live.tickets.ofCheck(wanted->check))
        if (other->id != wanted->id && other->bumped && other->station == wanted->station
            && other->bumping.device == wanted->bumping.device
            && std::abs(other->bumping.seq - wanted->bumping.seq) <= 8 && other->bumpedAt - wanted->bumpedAt < 50ms
            && wanted->bumpedAt - other->bumpedAt < 50ms)
            back.push_back(kitchen::record(other->id, kitchen::Recalled{other->station}));
    record(back);
}

void KitchenScreen::recallLast()
{
    for (const kitchen::Ticket *last : m_live.tickets.bumped({}, everything))
        if (m_rail.isShown(*last))
            return recall(idText(last->id));
    Q_EMIT refused(tr("No finished ticket to bring back."));
}

void KitchenScreen::tapLine(const QString &id, const QString &lineId)
{
    const kitchen::Ticket *on = ticket(id);
    const Id line = Id::fromString(lineId);
    const kitchen::CookLine *tapped = on ? on->line(line) : nullptr;
    if (!tapped)
        return;
    switch (tapped->state) {
    case kitchen::CookState::Queued:
    case kitchen::CookState::Cancelled:
        act(*on, kitchen::decideStart(*on, line));
        return;
    case kitchen::CookState::Started:
        act(*on, kitchen::decideReady(*on, {line}));
        return;
    case kitchen::CookState::Ready:
        act(*on, kitchen::decideNotReady(*on, {line}));
        return;
    }
}

void KitchenScreen::seatReady(const QString &id, const QString &lineId)
{
    const kitchen::Ticket *on = ticket(id);
    const kitchen::CookLine *line = on ? on->line(Id::fromString(lineId)) : nullptr;
    if (line)
        act(*on, kitchen::decideSeatReady(*on, line->line.seat));
}

void KitchenScreen::look(const QString &id)
{
    const kitchen::Ticket *on = ticket(id);
    if (!on)
        return;
    if (const auto looked = kitchen::decideLooked(*on)) // else it was looked at before: nothing is said
        record({kitchen::record(on->id, *looked)});
}

void KitchenScreen::park(const QString &id)
{
    for (const kitchen::Ticket *each : m_rail.cardOf(Id::fromString(id)))
        if (!act(*each, kitchen::decidePark(*each)))
            return;
}

void KitchenScreen::unpark(const QString &id)
{
    if (const kitchen::Ticket *on = ticket(id))
        act(*on, kitchen::decideUnpark(*on));
}

void KitchenScreen::prioritise(const QString &id, const QString &reason)
{
    const kitchen::Ticket *on = ticket(id);
    if (!on)
        return;
    if (reason.isEmpty())
        act(*on, kitchen::decideCalm(*on));
    else
        act(*on, kitchen::decidePrioritise(*on, reason));
}

void KitchenScreen::waste(const QString &id, const QString &lineId, const QString &reason, bool again)
{
    const kitchen::Ticket *on = ticket(id);
    const kitchen::CookLine *line = on ? on->line(Id::fromString(lineId)) : nullptr;
    if (!line)
        return;
    const QString name = line->line.name;
    const Quantity one{std::min<std::int64_t>(1000, line->line.quantity.milli)};
    if (act(*on, kitchen::decide(*on, kitchen::WastePlate{line->line.line, one, reason, again})))
        Q_EMIT wastedHere(again ? tr("1 %1 is waste. Cook it once more.").arg(name) : tr("1 %1 is waste.").arg(name));
}

void KitchenScreen::reroute(const QString &id, const QString &station)
{
    if (const kitchen::Ticket *on = ticket(id))
        act(*on, kitchen::decideReroute(*on, Id::fromString(station)));
}

QString KitchenScreen::checkOf(const QString &id) const
{
    const kitchen::Ticket *on = ticket(id);
    return on ? idText(on->check) : QString();
}

void KitchenScreen::eightySix(const QString &item, const QString &reason, int minutes)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (!dish)
        return;
    const UtcMicros until = minutes > 0 ? base::utcNow() + std::chrono::minutes(minutes) : UtcMicros();
    const auto soldOut = kitchen::decide(m_live.tickets.availability(dish->id),
        kitchen::MarkSoldOut{dish->names.in(QStringLiteral("en")), reason, until});
    if (soldOut)
        record({kitchen::record(dish->id, kitchen::AvailabilityFact(*soldOut))});
}

void KitchenScreen::backOn(const QString &item)
{
    const Id id = Id::fromString(item);
    const menu::Item *dish = m_live.menu().item(id);
    const auto back =
        kitchen::decideBackOn(m_live.tickets.availability(id), dish ? dish->names.in(QStringLiteral("en")) : QString());
    if (back)
        record({kitchen::record(id, kitchen::AvailabilityFact(*back))});
}

void KitchenScreen::count(const QString &item, int portions)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(item));
    if (!dish)
        return;
    const auto counted =
        kitchen::decideCount(m_live.tickets.availability(dish->id), dish->names.in(QStringLiteral("en")), portions);
    if (!counted)
        return Q_EMIT refused(tr("Count from 0 to 9999 portions."));
    record({kitchen::record(dish->id, kitchen::AvailabilityFact(*counted))});
}

QVariantList KitchenScreen::stations() const
{
    const auto &shown = m_rail.stations();
    QVariantList stations{QVariantMap{{QStringLiteral("id"), QString()}, {QStringLiteral("name"), tr("All stations")},
        {QStringLiteral("on"), shown.empty()}, {QStringLiteral("isExpo"), false}}};
    for (const kitchen::Station &station : m_live.brigade().stations())
        stations.append(QVariantMap{{QStringLiteral("id"), idText(station.id)},
            {QStringLiteral("name"), station.names.in(languageNow())},
            {QStringLiteral("on"), std::find(shown.begin(), shown.end(), station.id) != shown.end()},
            {QStringLiteral("isExpo"), station.isExpo}});
    return stations;
}

QString KitchenScreen::station() const
{
    return m_rail.stations().size() == 1 ? idText(m_rail.stations().front()) : QString();
}

void KitchenScreen::showStations(const std::vector<Id> &stations)
{
    QStringList kept;
    for (const Id &station : stations)
        kept.append(idText(station));
    m_prefs.setStations(kept);
    m_rail.setStations(stations);
    Q_EMIT stationsChanged();
    Q_EMIT allDayChanged();
    Q_EMIT bumpedChanged();
    sayWhatIsHere();
}

void KitchenScreen::setStation(const QString &station)
{
    const Id id = Id::fromString(station);
    showStations(id.isNull() ? std::vector<Id>() : std::vector<Id>{id});
}

void KitchenScreen::toggleStation(const QString &station)
{
    const Id id = Id::fromString(station);
    std::vector<Id> stations = m_rail.stations();
    if (id.isNull())
        stations.clear();
    else if (std::erase(stations, id) == 0)
        stations.push_back(id);
    showStations(stations);
}

QString KitchenScreen::stationName() const
{
    QStringList names;
    for (const Id &id : m_rail.stations())
        if (const kitchen::Station *station = m_live.brigade().station(id))
            names.append(station->names.in(languageNow()));
    return names.isEmpty() ? tr("All stations") : names.join(QStringLiteral(" + "));
}

bool KitchenScreen::isExpo() const
{
    const auto &shown = m_rail.stations();
    return std::any_of(shown.begin(), shown.end(), [this](const Id &id) {
        const kitchen::Station *station = m_live.brigade().station(id);
        return station && station->isExpo;
    });
}

} // namespace jiko::kitchen_app
