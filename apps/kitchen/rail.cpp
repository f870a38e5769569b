#include "kitchen/rail.h"

#include "orders/send.h"
#include "outlet/allergen_words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace jiko::kitchen_app {

namespace {
constexpr auto quietBeforeClosing = std::chrono::milliseconds(1500);

QString quantityText(const Quantity &quantity)
{
    return quantity.milli % 1000 == 0 ? QString::number(quantity.milli / 1000)
                                      : QLocale().toString(static_cast<double>(quantity.milli) / 1000.0, 'g', 6);
}

QString stateWord(kitchen::CookState state)
{
    switch (state) {
    case kitchen::CookState::Queued:
        return QStringLiteral("queued");
    case kitchen::CookState::Started:
        return QStringLiteral("cooking");
    case kitchen::CookState::Ready:
        return QStringLiteral("ready");
    case kitchen::CookState::Cancelled:
        return QStringLiteral("void");
    }
    return {};
}

qint64 milliseconds(UtcMicros at)
{
    return at.time_since_epoch().count() / 1000;
}
} // namespace

Rail::Rail(outlet::Live &live, QObject *parent) : QAbstractListModel(parent), m_live(live)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietBeforeClosing);
    connect(&m_quiet, &QTimer::timeout, this, &Rail::closeGaps);
    connect(&live.tickets, &kitchen::Tickets::changed, this, &Rail::ticketChanged);
    // What is held, or held no longer, stands on the tickets that its check has already.
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &check) {
        for (const kitchen::Ticket *ticket : m_live.tickets.ofCheck(check))
            if (const auto place = std::find(m_places.begin(), m_places.end(), ticket->id); place != m_places.end()) {
                const QModelIndex at = index(static_cast<int>(place - m_places.begin()));
                Q_EMIT dataChanged(at, at, {ComingRole, TypeRole});
            }
    });
}

void Rail::setStations(const std::vector<Id> &stations)
{
    m_stations = stations;
    readAnew();
}

bool Rail::isShown(const kitchen::Ticket &ticket) const
{
    return m_stations.empty() || std::find(m_stations.begin(), m_stations.end(), ticket.station) != m_stations.end();
}

std::vector<const kitchen::Ticket *> Rail::open() const
{
    auto all = m_live.tickets.open();
    std::erase_if(all, [this](const kitchen::Ticket *ticket) { return !isShown(*ticket); });
    return all;
}

void Rail::readAnew()
{
    beginResetModel();
    m_places.clear();
    for (const kitchen::Ticket *ticket : m_live.tickets.open())
        m_asked[ticket->id] = ticket->shownAgain;
    for (const kitchen::Ticket *ticket : open())
        if (ticket->isOnRail() && placeOf(*ticket) == m_places.end())
            m_places.push_back(ticket->id);
    endResetModel();
    Q_EMIT countsChanged();
}

bool Rail::isAdded(const kitchen::Ticket &ticket, const Id &lead) const
{
    const kitchen::Ticket *first = lead.isNull() ? nullptr : m_live.tickets.find(lead);
    return first && first->isOnRail() && first->id != ticket.id && first->check == ticket.check
        && first->station == ticket.station;
}

std::vector<Id>::iterator Rail::placeOf(const kitchen::Ticket &ticket)
{
    const auto own = std::find(m_places.begin(), m_places.end(), ticket.id);
    if (own != m_places.end())
        return own;
    return std::find_if(m_places.begin(), m_places.end(), [&](const Id &lead) { return isAdded(ticket, lead); });
}

std::vector<const kitchen::Ticket *> Rail::cardOf(const Id &lead) const
{
    std::vector<const kitchen::Ticket *> card;
    const kitchen::Ticket *first = m_live.tickets.find(lead);
    if (!first)
        return card;
    card.push_back(first);
    for (const kitchen::Ticket *other : m_live.tickets.ofCheck(first->check))
        if (other->isOnRail() && isAdded(*other, lead)
            && std::find(m_places.begin(), m_places.end(), other->id) == m_places.end())
            card.push_back(other);
    return card;
}

void Rail::ticketChanged(const Id &id)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(id);
    if (!ticket->sent)
        return;
    const bool isHere = isShown(*ticket) && ticket->isOnRail();
    const auto place = placeOf(*ticket);
    if (place == m_places.end()) {
        if (!isHere)
            return;
        const int end = static_cast<int>(m_places.size());
        beginInsertRows({}, end, end);
        m_places.push_back(id);
        endInsertRows();
        Q_EMIT ticketCame(id.toString(QUuid::WithoutBraces));
    } else {
        const QModelIndex at = index(static_cast<int>(place - m_places.begin()));
        if (*place != id) {
            if (isHere && ticket->seen.hlc == 0)
                Q_EMIT ticketCame(id.toString(QUuid::WithoutBraces));
        } else if (!isHere) {
            // What was added to it, and is not done, stays where it is.
            *place = Id();
            for (const kitchen::Ticket *other : m_live.tickets.ofCheck(ticket->check))
                if (place->isNull() && other->isOnRail() && other->station == ticket->station
                    && placeOf(*other) == m_places.end())
                    *place = other->id;
            if (place->isNull())
                m_quiet.start();
        }
        Q_EMIT dataChanged(at, at);
    }
    if (Stamp &asked = m_asked[id]; isHere && asked < ticket->shownAgain) {
        asked = ticket->shownAgain;
        Q_EMIT ticketAskedFor(ticket->label);
    }
    Q_EMIT countsChanged();
}

QStringList Rail::comingWith(const kitchen::Ticket &ticket) const
{
    const orders::Check *check = m_live.checks.find(ticket.check);
    if (!check || (!check->isOpen() && !check->hasPaidAndWaiting()))
        return {};
    QStringList coming;
    const kitchen::Service service = m_live.placesFor(*check);
    const auto isCookedHere = [&](const orders::Line &line) {
        const auto stations = kitchen::stationsFor(m_live.brigade(), line, service);
        return m_stations.empty() || (stations && std::any_of(stations->begin(), stations->end(), [&](const Id &each) {
            return std::find(m_stations.begin(), m_stations.end(), each) != m_stations.end();
        }));
    };
    for (const orders::HeldCourse &held : orders::heldByCourse(m_live.menu(), *check, isCookedHere)) {
        const menu::Course *course = m_live.menu().course(held.course);
        coming.append(
            tr("%1 held: %2", "a course, and how many dishes of it")
                .arg(course ? course->names.in(QLocale().name().left(2)) : tr("Later"), quantityText(held.quantity)));
    }
    return coming;
}

void Rail::touched()
{
    if (m_quiet.isActive())
        m_quiet.start();
}

void Rail::closeGaps()
{
    for (int row = static_cast<int>(m_places.size()) - 1; row >= 0; --row)
        if (m_places[static_cast<std::size_t>(row)].isNull()) {
            beginRemoveRows({}, row, row);
            m_places.erase(m_places.begin() + row);
            endRemoveRows();
        }
}

int Rail::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariantMap Rail::lineOf(const kitchen::Ticket &ticket, const kitchen::CookLine &line, const QString &above) const
{
    QStringList below(line.line.modifiers.begin(), line.line.modifiers.end());
    if (!line.line.note.isEmpty())
        below.append(line.line.note);
    if (line.allergyTold)
        below.append(tr("Allergy changed"));
    if (!line.label.isEmpty())
        below.append(tr("Goes to %1").arg(line.label));
    if (line.line.seat > 0)
        below.append(tr("Seat %1").arg(line.line.seat));
    for (const Id &other : line.line.alsoAt)
        if (const kitchen::Station *station = m_live.brigade().station(other))
            below.append(tr("Also at: %1").arg(station->names.in(QLocale().name().left(2))));
    const bool isAdded = !above.isEmpty() && ticket.seen.hlc == 0;
    const QString state = line.state == kitchen::CookState::Cancelled ? QStringLiteral("void")
        : !line.changeSeen                                            ? QStringLiteral("changed")
        : isAdded                                                     ? QStringLiteral("added")
                                                                      : stateWord(line.state);
    return {
        {QStringLiteral("allergy"),
            line.line.allergies.empty() ? QString()
                                        : tr("ALLERGY: %1").arg(outlet::allergenNames(line.line.allergies).toUpper())},
        {QStringLiteral("ticket"), ticket.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("line"), line.line.line.toString(QUuid::WithoutBraces)},
        {QStringLiteral("item"), line.line.item.toString(QUuid::WithoutBraces)},
        {QStringLiteral("quantity"), quantityText(line.line.quantity)}, {QStringLiteral("name"), line.line.name},
        {QStringLiteral("modifiers"), below.join(QLatin1Char('\n'))}, {QStringLiteral("state"), state},
        {QStringLiteral("above"), above}};
}

QVariantList Rail::linesOf(const std::vector<const kitchen::Ticket *> &card) const
{
    QVariantList lines;
    for (const kitchen::Ticket *ticket : card) {
        const QString added = ticket == card.front()
            ? QString()
            : tr("ADDED %1").arg(base::localTimeText(ticket->sentAt, m_live.house().hours));
        bool isFirst = true;
        for (const kitchen::CookLine &line : ticket->lines) {
            QVariantMap shown = lineOf(*ticket, line, added);
            if (!std::exchange(isFirst, false))
                shown[QStringLiteral("above")] = QString();
            lines.append(shown);
        }
    }
    return lines;
}

QVariant Rail::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto card = cardOf(m_places[static_cast<std::size_t>(index.row())]);
    if (card.empty())
        return role == TicketRole ? QVariant(QString()) : role == LinesRole ? QVariant(QVariantList()) : QVariant();
    const kitchen::Ticket *ticket = card.front();
    const QString language = QLocale().name().left(2);
    switch (role) {
    case TicketRole:
        return ticket->id.toString(QUuid::WithoutBraces);
    case LabelRole:
        return ticket->label;
    case MovedFromRole:
        return ticket->movedFrom;
    case NumberRole:
        return ticket->number;
    case ServerRole:
        return ticket->serverName;
    case CoversRole:
        return ticket->covers;
    case CourseRole: {
        QStringList courses;
        for (const kitchen::Ticket *each : card)
            for (const kitchen::CookLine &line : each->lines)
                if (const menu::Course *course = m_live.menu().course(line.line.course))
                    if (const QString name = course->names.in(language); !courses.contains(name))
                        courses.append(name);
        return courses.join(QStringLiteral(", "));
    }
    case SentRole:
        return milliseconds(ticket->sentAt);
    case RecalledRole:
        return ticket->recalled;
    case ChangedRole:
        return std::any_of(card.begin(), card.end(), [&](const kitchen::Ticket *each) {
            return each->hasUnseenChange() || each->hasUnreadAllergy() || (each != ticket && each->seen.hlc == 0);
        });
    case AllergyRole: {
        std::vector<QString> all;
        for (const kitchen::Ticket *each : card)
            for (const kitchen::CookLine &line : each->lines)
                if (line.state != kitchen::CookState::Cancelled)
                    for (const QString &allergy : line.line.allergies)
                        if (std::find(all.begin(), all.end(), allergy) == all.end())
                            all.push_back(allergy);
        return all.empty() ? QString() : tr("ALLERGY: %1").arg(outlet::allergenNames(all).toUpper());
    }
    case ComingRole:
        return comingWith(*ticket);
    case LinesRole:
        return linesOf(card);
    case TypeRole: {
        const orders::Check *check = m_live.checks.find(ticket->check);
        const menu::OrderType *type = check ? m_live.menu().orderTypeCoded(check->terms.orderType) : nullptr;
        return type && type->kind != QLatin1String("dine_in") ? type->names.in(language) : QString();
    }
    case PriorityRole:
        return ticket->priority;
    case TargetRole: {
        std::chrono::minutes longest{0};
        for (const kitchen::Ticket *each : card)
            longest = std::max(longest, m_live.targets().of(*each));
        return static_cast<int>(std::chrono::seconds(longest).count());
    }
    case ReadyRole:
        return std::all_of(card.begin(), card.end(), [](const kitchen::Ticket *each) { return each->isAllReady(); });
    case StationRole: {
        const kitchen::Station *station = m_live.brigade().station(ticket->station);
        return station && m_stations.size() != 1 ? station->names.in(language) : QString();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> Rail::roleNames() const
{
    return {{TicketRole, "ticket"}, {LabelRole, "label"}, {MovedFromRole, "movedFrom"}, {NumberRole, "number"},
        {ServerRole, "server"}, {CoversRole, "covers"}, {CourseRole, "course"}, {SentRole, "sent"},
        {RecalledRole, "recalled"}, {ChangedRole, "changed"}, {AllergyRole, "allergy"}, {ComingRole, "coming"},
        {LinesRole, "lines"}, {TypeRole, "orderType"}, {PriorityRole, "priority"}, {TargetRole, "target"},
        {ReadyRole, "allReady"}, {StationRole, "stationName"}};
}

int Rail::openCount() const
{
    return static_cast<int>(open().size());
}

qint64 Rail::oldest() const
{
    const auto all = open();
    return all.empty() ? 0 : milliseconds(all.front()->sentAt);
}

QVariantList Rail::parked() const
{
    QVariantList list;
    for (const kitchen::Ticket *ticket : open()) {
        if (ticket->isOnRail())
            continue;
        QStringList dishes;
        for (const kitchen::CookLine &line : ticket->lines)
            dishes.append(line.line.name);
        list.append(QVariantMap{{QStringLiteral("ticket"), ticket->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("label"), ticket->label}, {QStringLiteral("dishes"), dishes.join(QStringLiteral(", "))}});
    }
    return list;
}

Id Rail::ticketAt(int place) const
{
    return place >= 1 && place <= rowCount() ? m_places[static_cast<std::size_t>(place - 1)] : Id();
}

} // namespace jiko::kitchen_app
