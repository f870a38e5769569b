#include "host/host_desk.h"

namespace jiko::host_app {

Waitlist::Waitlist(outlet::Live &live, QObject *parent) : QAbstractListModel(parent), m_live(live)
{
    const auto refresh = [this] {
        beginResetModel();
        m_waiting = m_live.tables.waiting();
        endResetModel();
    };
    connect(&live.tables, &floor::Tables::waitlistChanged, this, refresh);
    connect(&live, &outlet::Live::caughtUp, this, refresh);
    refresh();
}

int Waitlist::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waiting.size());
}

QVariant Waitlist::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const floor::Party &party = *m_waiting[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PartyRole:
        return party.id.toString(QUuid::WithoutBraces);
    case NameRole:
        return party.name;
    case CoversRole:
        return party.covers;
    case PhoneRole:
        return party.phone;
    case QuotedRole:
        return party.quotedMinutes;
    case SinceRole:
        return static_cast<qint64>(party.since.time_since_epoch().count() / 1000);
    default:
        return {};
    }
}

QHash<int, QByteArray> Waitlist::roleNames() const
{
    return {{PartyRole, "party"}, {NameRole, "name"}, {CoversRole, "covers"}, {PhoneRole, "phone"},
        {QuotedRole, "quotedMinutes"}, {SinceRole, "since"}};
}

HostDesk::HostDesk(outlet::Live &live, outlet::SignIn &signIn, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_waitlist(live)
{
    connect(&live.tables, &floor::Tables::waitlistChanged, this, &HostDesk::changed);
    connect(&live.tables, &floor::Tables::changed, this, &HostDesk::changed);
    connect(&live, &outlet::Live::planChanged, this, &HostDesk::changed);
    connect(&live, &outlet::Live::caughtUp, this, [this] {
        m_turns = {};
        Q_EMIT changed();
    });
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &id) {
        if (const orders::Check *check = m_live.checks.find(id))
            m_turns.note(*check);
    });
    m_quoteSoon.setSingleShot(true);
    m_quoteSoon.setInterval(std::chrono::seconds(1));
    connect(&m_quoteSoon, &QTimer::timeout, this, &HostDesk::changed);
    connect(&live.tickets, &kitchen::Tickets::changed, &m_quoteSoon, [this] {
        if (!m_quoteSoon.isActive())
            m_quoteSoon.start();
    });
}

const floor::Turns &HostDesk::turns() const
{
    if (const BusinessDate today = m_live.today(); m_turns.day() != today) {
        m_turns = floor::Turns(today);
        m_live.checks.forEach([this](const orders::Check &check) { m_turns.note(check); });
    }
    return m_turns;
}

bool HostDesk::record(const std::vector<Draft> &drafts)
{
    if (!m_live.node.record(drafts, m_signIn.person()).empty())
        return true;
    Q_EMIT refused(
        tr("This terminal cannot save now, so nothing was changed. Use another terminal and call for help."));
    return false;
}

void HostDesk::refuse(floor::TableRefusal why)
{
    switch (why) {
    case floor::TableRefusal::Taken:
        return Q_EMIT refused(tr("Somebody sits at this table already. Choose another one."));
    case floor::TableRefusal::NotTaken:
        return Q_EMIT refused(tr("Nobody sits at this table."));
    case floor::TableRefusal::NotWaitingForClearing:
        return Q_EMIT refused(tr("This table does not wait for clearing."));
    case floor::TableRefusal::NoCovers:
        return Q_EMIT refused(tr("Say how many guests there are."));
    case floor::TableRefusal::CheckOpen:
        return Q_EMIT refused(tr("This table has an open bill. It is freed when the bill is paid."));
    case floor::TableRefusal::NotSeatedTwice:
        return Q_EMIT refused(tr("Somebody has decided this already."));
    }
}

void HostDesk::refuse(floor::WaitRefusal why)
{
    switch (why) {
    case floor::WaitRefusal::NoName:
        return Q_EMIT refused(tr("Type a name, so that the party can be called."));
    case floor::WaitRefusal::NoCovers:
        return Q_EMIT refused(tr("Say how many guests there are."));
    case floor::WaitRefusal::NotWaiting:
        return Q_EMIT refused(tr("This party does not wait any more."));
    case floor::WaitRefusal::NotGone:
        return Q_EMIT refused(tr("This party is still on the list."));
    }
}

QString HostDesk::labelOf(const Id &table) const
{
    const floor::Table *known = m_live.plan().table(table);
    return known ? known->label : QString();
}

void HostDesk::seatWalkIn(const QString &tableId, int covers)
{
    const Id table = Id::fromString(tableId);
    const auto seated = floor::decideSeat(m_live.tables.state(table), newId(), covers, {});
    if (!seated)
        return refuse(seated.why());
    if (record({floor::record(table, *seated)}))
        Q_EMIT done(tr("Table %1: %n guest(s) seated.", nullptr, covers).arg(labelOf(table)), QStringLiteral("unseat"),
            tableId);
}

void HostDesk::seatWaiting(const QString &partyId, const QString &tableId)
{
    const Id table = Id::fromString(tableId);
    const floor::Party *party = m_live.tables.party(Id::fromString(partyId));
    if (!party)
        return refuse(floor::WaitRefusal::NotWaiting);
    const auto leaving = floor::decideSeatWaiting(*party, table);
    if (!leaving)
        return refuse(leaving.why());
    const auto seated = floor::decideSeat(m_live.tables.state(table), party->id, party->covers, party->name);
    if (!seated)
        return refuse(seated.why());
    const QString name = party->name;
    if (record({floor::record(party->id, *leaving), floor::record(table, *seated)}))
        Q_EMIT done(tr("%1 seated at table %2.").arg(name, labelOf(table)), {}, {});
}

void HostDesk::unseat(const QString &tableId)
{
    const Id table = Id::fromString(tableId);
    const auto unseated = floor::decideUnseat(m_live.tables.state(table), !m_live.checks.openAt(table).empty());
    if (!unseated)
        return refuse(unseated.why());
    record({floor::record(table, *unseated)});
}

void HostDesk::guestsLeft(const QString &tableId)
{
    const Id table = Id::fromString(tableId);
    const auto left = floor::decideLeave(m_live.tables.state(table), !m_live.checks.openAt(table).empty());
    if (!left)
        return refuse(left.why());
    record({floor::record(table, *left)});
}

void HostDesk::clean(const QString &tableId)
{
    const Id table = Id::fromString(tableId);
    const auto cleaned = floor::decideClean(m_live.tables.state(table));
    if (!cleaned)
        return refuse(cleaned.why());
    if (record({floor::record(table, *cleaned)}))
        Q_EMIT done(tr("Table %1 is free.").arg(labelOf(table)), {}, {});
}

void HostDesk::addToWaitlist(const QString &name, int covers, const QString &phone)
{
    const auto added = floor::decideWait(name, covers, phone, quoteFor(covers));
    if (!added)
        return refuse(added.why());
    const Id party = newId();
    if (record({floor::record(party, *added)}))
        Q_EMIT done(tr("%1 waits; about %n minute(s).", nullptr, added->quotedMinutes).arg(added->name),
            QStringLiteral("remove"), party.toString(QUuid::WithoutBraces));
}

void HostDesk::removeFromWaitlist(const QString &partyId, bool noShow)
{
    const floor::Party *party = m_live.tables.party(Id::fromString(partyId));
    if (!party)
        return refuse(floor::WaitRefusal::NotWaiting);
    const auto removed = floor::decideRemove(*party, noShow);
    if (!removed)
        return refuse(removed.why());
    const QString name = party->name;
    if (record({floor::record(party->id, *removed)}))
        Q_EMIT done(tr("%1 is off the list.").arg(name), QStringLiteral("restore"), partyId);
}

void HostDesk::restoreToWaitlist(const QString &partyId)
{
    const floor::Party *party = m_live.tables.party(Id::fromString(partyId));
    if (!party)
        return refuse(floor::WaitRefusal::NotGone);
    const auto restored = floor::decideRestore(*party);
    if (!restored)
        return refuse(restored.why());
    record({floor::record(party->id, *restored)});
}

int HostDesk::quoteFor(int covers) const
{
    int ahead = 0;
    for (const floor::Party *party : m_live.tables.waiting())
        ahead += party->covers >= covers - 1 && party->covers <= covers + 2 ? 1 : 0;
    // Who is seated and waits for the kitchen has been promised too much.
    return std::max(
        floor::quoteMinutes(turns().like(covers), ahead, !suggestedTable(covers).isEmpty()), m_live.load().longest());
}

QString HostDesk::suggestedTable(int covers) const
{
    const floor::Table *best = nullptr;
    for (const floor::Room &room : m_live.plan().rooms())
        for (const floor::Table &table : room.tables)
            if (table.seats >= covers && (!best || table.seats < best->seats)
                && m_live.statusOf(table.id) == floor::TableStatus::Free)
                best = &table;
    return best ? best->id.toString(QUuid::WithoutBraces) : QString();
}

QVariantList HostDesk::quotes() const
{
    QVariantList quotes;
    for (const int covers : {2, 4, 6})
        quotes.append(
            QVariantMap{{QStringLiteral("size"), covers == 6 ? QStringLiteral("6+") : QString::number(covers)},
                {QStringLiteral("minutes"), quoteFor(covers)}});
    return quotes;
}

int HostDesk::seatedToday() const
{
    return turns().covers();
}

} // namespace jiko::host_app
