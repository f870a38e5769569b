#include "kitchen/rail.h"

#include "orders/send.h"
#include "outlet/allergen_words.h"

#include <QLocale>

#include <algorithm>

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
                Q_EMIT dataChanged(at, at, {ComingRole});
            }
    });
}

void Rail::setStation(const Id &station)
{
    beginResetModel();
    m_station = station;
    m_places.clear();
    for (const kitchen::Ticket *ticket : m_live.tickets.open(station))
        m_places.push_back(ticket->id);
    endResetModel();
    Q_EMIT countsChanged();
}

void Rail::ticketChanged(const Id &id)
{
    const kitchen::Ticket *ticket = m_live.tickets.find(id);
    if (!ticket->sent || (!m_station.isNull() && ticket->station != m_station))
        return;
    const auto place = std::find(m_places.begin(), m_places.end(), id);
    if (place == m_places.end()) {
        if (!ticket->isOpen())
            return;
        const int end = static_cast<int>(m_places.size());
        beginInsertRows({}, end, end);
        m_places.push_back(id);
        endInsertRows();
        Q_EMIT ticketCame(id.toString(QUuid::WithoutBraces));
    } else {
        const QModelIndex at = index(static_cast<int>(place - m_places.begin()));
        if (!ticket->isOpen()) {
            *place = Id();
            m_quiet.start();
        }
        Q_EMIT dataChanged(at, at);
    }
    Q_EMIT countsChanged();
}

QStringList Rail::comingWith(const kitchen::Ticket &ticket) const
{
    const orders::Check *check = m_live.checks.find(ticket.check);
    if (!check || !check->isOpen())
        return {};
    QStringList coming;
    const kitchen::Service service = m_live.placesFor(*check);
    const auto isCookedHere = [&](const orders::Line &line) {
        const auto stations = kitchen::stationsFor(m_live.brigade(), line, service);
        return m_station.isNull()
            || (stations && std::find(stations->begin(), stations->end(), m_station) != stations->end());
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

QVariant Rail::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const kitchen::Ticket *ticket = m_live.tickets.find(m_places[static_cast<std::size_t>(index.row())]);
    if (!ticket)
        return role == TicketRole ? QVariant(QString()) : role == LinesRole ? QVariant(QVariantList()) : QVariant();
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
        for (const kitchen::CookLine &line : ticket->lines)
            if (const menu::Course *course = m_live.menu().course(line.line.course))
                if (const QString name = course->names.in(QLocale().name().left(2)); !courses.contains(name))
                    courses.append(name);
        return courses.join(QStringLiteral(", "));
    }
    case SentRole:
        return milliseconds(ticket->sentAt);
    case RecalledRole:
        return ticket->recalled;
    case ChangedRole:
        return ticket->hasUnseenChange();
    case AllergyRole: {
        std::vector<QString> all;
        for (const kitchen::CookLine &line : ticket->lines)
            if (line.state != kitchen::CookState::Cancelled)
                for (const QString &each : line.line.allergies)
                    if (std::find(all.begin(), all.end(), each) == all.end())
                        all.push_back(each);
        return all.empty() ? QString() : tr("ALLERGY: %1").arg(outlet::allergenNames(all).toUpper());
    }
    case ComingRole:
        return comingWith(*ticket);
    case LinesRole: {
        QVariantList lines;
        for (const kitchen::CookLine &line : ticket->lines) {
            QStringList below(line.line.modifiers.begin(), line.line.modifiers.end());
            if (!line.line.note.isEmpty())
                below.append(line.line.note);
            if (line.allergyTold)
                below.append(tr("Allergy changed"));
            if (!line.label.isEmpty())
                below.append(tr("Goes to %1").arg(line.label));
            if (line.line.seat > 0)
                below.append(tr("Seat %1").arg(line.line.seat));
            const QString allergy = line.line.allergies.empty()
                ? QString()
                : tr("ALLERGY: %1").arg(outlet::allergenNames(line.line.allergies).toUpper());
            lines.append(QVariantMap{{QStringLiteral("allergy"), allergy},
                {QStringLiteral("line"), line.line.line.toString(QUuid::WithoutBraces)},
                {QStringLiteral("quantity"), quantityText(line.line.quantity)},
                {QStringLiteral("name"), line.line.name}, {QStringLiteral("modifiers"), below.join(QLatin1Char('\n'))},
                {QStringLiteral("state"),
                    line.changeSeen || line.state == kitchen::CookState::Cancelled ? stateWord(line.state)
                                                                                   : QStringLiteral("changed")}});
        }
        return lines;
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
        {LinesRole, "lines"}};
}

int Rail::openCount() const
{
    return static_cast<int>(m_live.tickets.open(m_station).size());
}

qint64 Rail::oldest() const
{
    const auto open = m_live.tickets.open(m_station);
    return open.empty() ? 0 : milliseconds(open.front()->sentAt);
}

Id Rail::ticketAt(int place) const
{
    return place >= 1 && place <= rowCount() ? m_places[static_cast<std::size_t>(place - 1)] : Id();
}

} // namespace jiko::kitchen_app
