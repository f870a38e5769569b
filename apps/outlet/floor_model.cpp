#include "outlet/floor_model.h"

#include <QLocale>

namespace jiko::outlet {

static_assert(int(FloorModel::CleanUp) == int(floor::TableStatus::CleanUp));

namespace {
QString statusWord(floor::TableStatus status)
{
    static const char *const words[] = {"free", "seated", "inKitchen", "foodReady", "billPrinted", "cleanUp"};
    return QString::fromLatin1(words[static_cast<int>(status)]);
}
} // namespace

FloorModel::FloorModel(Live &live, QObject *parent) : QAbstractListModel(parent), m_live(live)
{
    // The whole floor is counted once for all that came together.
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &FloorModel::countsChanged);
    connect(&live, &Live::planChanged, this, [this] {
        readPlan();
        Q_EMIT roomsChanged();
        Q_EMIT countsChanged();
    });
    connect(&live.tables, &floor::Tables::changed, this, &FloorModel::tableChanged);
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &id) {
        if (const auto *check = m_live.checks.find(id))
            tableChanged(check->table);
    });
    m_troubles.setInterval(std::chrono::seconds(5));
    connect(&m_troubles, &QTimer::timeout, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TroubleRole});
    });
    m_troubles.start();
    connect(&live.tickets, &kitchen::Tickets::changed, this, [this](const Id &id) {
        if (const auto *ticket = m_live.tickets.find(id))
            tableChanged(ticket->table);
    });
}

void FloorModel::readPlan()
{
    beginResetModel();
    m_places.clear();
    m_rows.clear();
    const auto &rooms = m_live.plan().rooms();
    for (std::size_t room = 0; room < rooms.size(); ++room)
        for (std::size_t table = 0; table < rooms[room].tables.size(); ++table) {
            m_rows.insert(rooms[room].tables[table].id, static_cast<int>(m_places.size()));
            m_places.push_back({static_cast<int>(room), table});
        }
    endResetModel();
}

const floor::Table &FloorModel::tableAt(const Place &place) const
{
    return m_live.plan().rooms()[static_cast<std::size_t>(place.room)].tables[place.table];
}

void FloorModel::tableChanged(const Id &table)
{
    m_countSoon.start();
    if (const auto row = m_rows.constFind(table); row != m_rows.cend())
        Q_EMIT dataChanged(index(*row), index(*row));
}

QString FloorModel::nameOf(const Id &person) const
{
    const identity::Person *known = m_live.people().person(person);
    return known ? known->name : QString();
}

int FloorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant FloorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[static_cast<std::size_t>(index.row())];
    const floor::Table &table = tableAt(place);
    const floor::TableState state = m_live.tables.state(table.id);
    const auto open = m_live.checks.openAt(table.id);
    switch (role) {
    case TableRole:
        return table.id.toString(QUuid::WithoutBraces);
    case LabelRole:
        return table.label;
    case SeatsRole:
        return table.seats;
    case ShapeRole:
        return table.shape;
    case XRole:
        return table.x;
    case YRole:
        return table.y;
    case WidthRole:
        return table.width;
    case HeightRole:
        return table.height;
    case AngleRole:
        return table.angle;
    case StatusRole:
        return static_cast<int>(m_live.statusOf(table.id));
    case StatusWordRole:
        return statusWord(m_live.statusOf(table.id));
    case CoversRole: {
        int covers = 0;
        for (const orders::Check *check : open)
            covers += check->covers;
        return open.empty() ? state.covers : covers;
    }
    case SinceRole:
        if (state.occupancy != floor::Occupancy::Free)
            return static_cast<qint64>(state.since.time_since_epoch().count() / 1000);
        return open.empty() ? qint64{0} : static_cast<qint64>(open.front()->openedAt.time_since_epoch().count() / 1000);
    case NameRole:
        return state.name;
    case ServerRole:
        return open.empty() ? nameOf(state.serverOn(m_live.today())) : open.front()->serverName;
    case DueRole: {
        if (open.empty())
            return QString();
        Money due(0, open.front()->currency);
        for (const orders::Check *check : open)
            due += m_live.checks.totalsOf(*check).due;
        return base::amountText(due);
    }
    case ShownRole:
        return place.room == m_room;
    case TroubleRole:
        return m_live.isOverdue(table.id);
    case MineRole:
        if (open.empty())
            return !m_person.isNull() && state.serverOn(m_live.today()) == m_person;
        return std::any_of(
            open.begin(), open.end(), [this](const orders::Check *check) { return check->server == m_person; });
    default:
        return {};
    }
}

QHash<int, QByteArray> FloorModel::roleNames() const
{
    return {{TableRole, "table"}, {LabelRole, "label"}, {SeatsRole, "seats"}, {ShapeRole, "shape"}, {XRole, "planX"},
        {YRole, "planY"}, {WidthRole, "planWidth"}, {HeightRole, "planHeight"}, {AngleRole, "angle"},
        {StatusRole, "status"}, {StatusWordRole, "statusWord"}, {CoversRole, "covers"}, {SinceRole, "since"},
        {NameRole, "partyName"}, {ServerRole, "server"}, {DueRole, "due"}, {MineRole, "mine"}, {ShownRole, "shown"},
        {TroubleRole, "trouble"}};
}

QVariantList FloorModel::rooms() const
{
    QVariantList rooms;
    for (const floor::Room &room : m_live.plan().rooms())
        rooms.append(QVariantMap{{QStringLiteral("id"), room.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), room.names.in(QLocale().name().left(2))}});
    return rooms;
}

void FloorModel::setRoom(int room)
{
    if (room == m_room)
        return;
    m_room = room;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ShownRole});
    Q_EMIT roomChanged();
}

void FloorModel::setPerson(const QString &person)
{
    m_person = Id::fromString(person);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MineRole});
}

namespace {
template <class Count> int countTables(const Live &live, Count count)
{
    int sum = 0;
    for (const floor::Room &room : live.plan().rooms())
        for (const floor::Table &table : room.tables)
            sum += count(table);
    return sum;
}
} // namespace

int FloorModel::coversSeated() const
{
    return countTables(m_live, [this](const floor::Table &table) {
        const auto state = m_live.tables.state(table.id);
        return state.occupancy == floor::Occupancy::Taken ? state.covers : 0;
    });
}

int FloorModel::seats() const
{
    return countTables(m_live, [](const floor::Table &table) { return table.seats; });
}

int FloorModel::tablesIn(floor::TableStatus status) const
{
    return countTables(m_live, [&](const floor::Table &table) { return m_live.statusOf(table.id) == status ? 1 : 0; });
}

QVariantList FloorModel::legend() const
{
    QVariantList rows;
    for (int status = Free; status <= CleanUp; ++status)
        rows.append(QVariantMap{{QStringLiteral("status"), statusWord(static_cast<floor::TableStatus>(status))},
            {QStringLiteral("count"), tablesIn(static_cast<floor::TableStatus>(status))}});
    return rows;
}

QString FloorModel::tableLabelled(const QString &label) const
{
    const floor::Table *table = m_live.plan().tableLabelled(label);
    return table ? table->id.toString(QUuid::WithoutBraces) : QString();
}

QString FloorModel::statusWordOf(const QString &table) const
{
    return statusWord(m_live.statusOf(Id::fromString(table)));
}

} // namespace jiko::outlet
