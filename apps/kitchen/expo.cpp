#include "kitchen/expo.h"

#include "outlet/allergen_words.h"

#include <QLocale>

#include <algorithm>

namespace jiko::kitchen_app {

Expo::Expo(outlet::Live &live, QObject *parent) : QAbstractListModel(parent), m_live(live)
{
    connect(&live, &outlet::Live::caughtUp, this, &Expo::readAnew);
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &id) {
        // What is put on a check is the kitchen's when it is sent; that it is paid, or owes again, is of the pass.
        if (isListed(id) != isAtPass(id))
            checkChanged(id);
    });
    // Names of stations, targets, another language.
    connect(&live, &outlet::Live::menuChanged, this, [this] {
        for (const Order &order : m_orders)
            order.shown.clear();
        if (!m_orders.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    connect(&live.tickets, &kitchen::Tickets::changed, this, [this](const Id &id) {
        const kitchen::Ticket *ticket = m_live.tickets.find(id);
        checkChanged(ticket->check);
        for (const kitchen::CookLine &line : ticket->lines)
            if (!line.check.isNull())
                checkChanged(line.check);
    });
}

std::vector<kitchen::PassPlate> Expo::platesOf(const Id &check) const
{
    return kitchen::platesOf(check, m_live.tickets.ofCheck(check), m_live.brigade());
}

bool Expo::isAtPass(const Id &check) const
{
    return kitchen::isAtPass(platesOf(check), m_live.checks.find(check), m_live.menu());
}

bool Expo::isListed(const Id &check) const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [&](const Order &order) { return order.check == check; });
}

void Expo::readAnew()
{
    beginResetModel();
    m_orders.clear();
    endResetModel();
    std::vector<const kitchen::Ticket *> all;
    m_live.tickets.forEach([&](const kitchen::Ticket &ticket) {
        if (std::any_of(
                ticket.lines.begin(), ticket.lines.end(), [](const auto &line) { return line.carried.hlc == 0; }))
            all.push_back(&ticket);
    });
    std::sort(all.begin(), all.end(),
        [](const auto *a, const auto *b) { return std::tie(a->sending, a->id) < std::tie(b->sending, b->id); });
    for (const kitchen::Ticket *ticket : all)
        checkChanged(ticket->check);
    Q_EMIT countChanged();
}

void Expo::checkChanged(const Id &check)
{
    const bool isHere = isAtPass(check);
    const auto at =
        std::find_if(m_orders.begin(), m_orders.end(), [&](const Order &order) { return order.check == check; });
    const int row = static_cast<int>(at - m_orders.begin());
    if (at == m_orders.end() && isHere) {
        beginInsertRows({}, row, row);
        m_orders.push_back({check, {}});
        endInsertRows();
        Q_EMIT countChanged();
    } else if (at != m_orders.end() && !isHere) {
        beginRemoveRows({}, row, row);
        m_orders.erase(at);
        endRemoveRows();
        Q_EMIT countChanged();
    } else if (at != m_orders.end()) {
        at->shown.clear();
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void Expo::carry(const QString &id, bool anyway, const std::function<bool(const kitchen::PassPlate &)> &wanted)
{
    std::map<Id, std::vector<Id>> lines; // by ticket
    for (const kitchen::PassPlate &plate : platesOf(Id::fromString(id)))
        if (!plate.isCarried && wanted(plate))
            for (const kitchen::Ticket *ticket : plate.carriers)
                lines[ticket->id].push_back(plate.line->line.line);
    std::vector<Draft> drafts;
    for (const auto &[ticket, plates] : lines) {
        const auto carried = kitchen::decideCarry(*m_live.tickets.find(ticket), plates, anyway);
        if (!carried)
            return Q_EMIT refused(tr("Not everything is ready. Hold Run to send it out all the same."));
        drafts.push_back(kitchen::record(ticket, kitchen::TicketFact(*carried)));
    }
    if (!drafts.empty() && m_live.node.record(drafts, {}).empty())
        Q_EMIT refused(
            tr("This screen cannot save now, so nothing was changed. Use another screen and call for help."));
}

void Expo::run(const QString &check, bool anyway)
{
    carry(check, anyway, [](const kitchen::PassPlate &) { return true; });
}

void Expo::runSeat(const QString &check, int seat)
{
    carry(check, false,
        [seat](const kitchen::PassPlate &plate) { return plate.isReady && plate.line->line.seat == seat; });
}

QString Expo::checkAt(int place) const
{
    return place >= 1 && place <= rowCount()
        ? m_orders[static_cast<std::size_t>(place - 1)].check.toString(QUuid::WithoutBraces)
        : QString();
}

bool Expo::isReadyAt(int place) const
{
    return place >= 1 && place <= rowCount() && data(index(place - 1), ReadyRole).toBool();
}

QVariantList Expo::seatsAt(int place) const
{
    QVariantList numbers;
    if (place >= 1 && place <= rowCount())
        for (const QVariant &seat : data(index(place - 1), SeatsRole).toList())
            numbers.append(seat.toMap().value(QStringLiteral("seat")));
    return numbers.size() > 1 ? numbers : QVariantList();
}

int Expo::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant Expo::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Order &order = m_orders[static_cast<std::size_t>(index.row())];
    if (order.shown.isEmpty())
        order.shown = shownOf(order.check);
    return order.shown.value(role);
}

namespace {
QVariantList seatsOf(const std::map<int, std::pair<int, int>> &seats)
{
    QVariantList list;
    for (const auto &[seat, how] : seats)
        list.append(QVariantMap{
            {QStringLiteral("seat"), seat}, {QStringLiteral("ready"), how.first}, {QStringLiteral("all"), how.second}});
    return list;
}
} // namespace

QHash<int, QVariant> Expo::shownOf(const Id &check) const
{
    const auto plates = platesOf(check);
    if (plates.empty())
        return {};
    const QString language = QLocale().name().left(2);
    const auto stationOf = [&](const kitchen::Ticket &ticket) {
        const kitchen::Station *station = m_live.brigade().station(ticket.station);
        return station ? station->names.in(language) : QString();
    };
    const kitchen::Ticket &first = *plates.front().ticket;
    UtcMicros oldest = first.sentAt;
    std::chrono::minutes longest{0};
    std::map<int, std::pair<int, int>> seats; // ready, all
    QVariantList lines;
    QStringList stations;
    QMap<QString, int> waits;
    bool isAllReady = true;
    bool isAnyReady = false;
    QString priority;
    for (const kitchen::PassPlate &plate : plates) {
        longest = std::max(longest, m_live.targets().of(*plate.ticket));
        if (!plate.isCarried) {
            oldest = std::min(oldest, plate.ticket->sentAt);
            seats[plate.line->line.seat].first += plate.isReady ? 1 : 0;
            ++seats[plate.line->line.seat].second;
        }
        if (!plate.isReady) {
            const QString name = stationOf(*plate.ticket);
            if (!stations.contains(name))
                stations.append(name);
            ++waits[name];
        }
        isAllReady = isAllReady && plate.isReady;
        isAnyReady = isAnyReady || (plate.isReady && !plate.isCarried);
        if (priority.isEmpty())
            priority = plate.ticket->priority;
        const kitchen::TicketLine &line = plate.line->line;
        QStringList below(line.modifiers.begin(), line.modifiers.end());
        if (!line.note.isEmpty())
            below.append(line.note);
        lines.append(QVariantMap{{QStringLiteral("line"), line.line.toString(QUuid::WithoutBraces)},
            {QStringLiteral("quantity"), QString::number((line.quantity.milli + 999) / 1000)},
            {QStringLiteral("name"), line.name}, {QStringLiteral("seat"), line.seat},
            {QStringLiteral("station"), stationOf(*plate.ticket)},
            {QStringLiteral("modifiers"), below.join(QStringLiteral(", "))},
            {QStringLiteral("allergy"),
                line.allergies.empty() ? QString()
                                       : tr("ALLERGY: %1").arg(outlet::allergenNames(line.allergies).toUpper())},
            {QStringLiteral("state"),
                plate.isCarried                                       ? QStringLiteral("carried")
                    : plate.isReady                                   ? QStringLiteral("ready")
                    : plate.line->state == kitchen::CookState::Queued ? QStringLiteral("queued")
                                                                      : QStringLiteral("cooking")}});
    }
    QStringList waiting;
    for (const QString &name : stations)
        waiting.append(tr("%1 %2", "a station, and how many dishes are awaited of it").arg(name).arg(waits[name]));
    return {{CheckRole, check.toString(QUuid::WithoutBraces)},
        {LabelRole, plates.front().line->label.isEmpty() ? first.label : plates.front().line->label},
        {NumberRole, first.number.section(QLatin1Char('/'), 0, 0)}, {ServerRole, first.serverName},
        {SentRole, static_cast<qint64>(oldest.time_since_epoch().count() / 1000)},
        {TargetRole, static_cast<int>(std::chrono::seconds(longest).count())}, {SeatsRole, seatsOf(seats)},
        {LinesRole, lines}, {WaitingRole, waiting.join(QStringLiteral(", "))}, {ReadyRole, isAllReady},
        {AnyReadyRole, isAnyReady}, {PriorityRole, priority}};
}

QHash<int, QByteArray> Expo::roleNames() const
{
    return {{CheckRole, "check"}, {LabelRole, "label"}, {NumberRole, "number"}, {ServerRole, "server"},
        {SentRole, "sent"}, {TargetRole, "target"}, {SeatsRole, "seats"}, {LinesRole, "lines"},
        {WaitingRole, "waiting"}, {ReadyRole, "allReady"}, {AnyReadyRole, "anyReady"}, {PriorityRole, "priority"}};
}

} // namespace jiko::kitchen_app
