#include "outlet/section_desk.h"

namespace jiko::outlet {

SectionDesk::SectionDesk(Live &live, SignIn &signIn, QObject *parent) : QObject(parent), m_live(live), m_signIn(signIn)
{
    connect(&live.tables, &floor::Tables::changed, this, &SectionDesk::changed);
    connect(&live, &Live::peopleChanged, this, &SectionDesk::changed);
    connect(&live, &Live::planChanged, this, &SectionDesk::changed);
    connect(&live, &Live::caughtUp, this, &SectionDesk::changed);
    connect(&signIn, &SignIn::personChanged, this, [this] {
        m_person = {};
        Q_EMIT changed();
    });
}

bool SectionDesk::may() const
{
    return m_signIn.may(QLatin1String(identity::permission::assignTables));
}

QString SectionDesk::personName() const
{
    const identity::Person *person = m_live.people().person(m_person);
    return person ? person->name : QString();
}

void SectionDesk::setPerson(const QString &person)
{
    m_person = Id::fromString(person);
    Q_EMIT changed();
}

QVariantList SectionDesk::people() const
{
    std::map<Id, QStringList> tables;
    for (const floor::Room &room : m_live.plan().rooms())
        for (const floor::Table &table : room.tables)
            tables[m_live.tables.state(table.id).serverOn(m_live.today())].append(table.label);
    QVariantList rows;
    for (const identity::Person &person : m_live.people().all())
        if (person.may(identity::permission::takeOrders))
            rows.append(QVariantMap{{QStringLiteral("id"), person.id.toString(QUuid::WithoutBraces)},
                {QStringLiteral("name"), person.name},
                {QStringLiteral("tables"), tables[person.id].join(QStringLiteral(", "))}});
    return rows;
}

void SectionDesk::record(const std::vector<Draft> &drafts, const QString &words)
{
    if (m_live.node.record(drafts, m_signIn.person()).empty())
        return Q_EMIT told(tr("This terminal cannot save now, so nothing was changed. Use another terminal."));
    if (!words.isEmpty())
        Q_EMIT told(words);
}

void SectionDesk::tap(const QString &tableId)
{
    const floor::Table *table = m_live.plan().table(Id::fromString(tableId));
    if (!table || m_person.isNull())
        return;
    const floor::TableState state = m_live.tables.state(table->id);
    const Id to = state.serverOn(m_live.today()) == m_person ? Id() : m_person;
    const auto assigned = floor::decide(state, floor::Assign{to, m_live.today(), may()});
    if (!assigned)
        return Q_EMIT told(tr("Your role does not give tables out. Ask the host or a manager."));
    record({floor::record(table->id, floor::TableFact(*assigned))}, {});
}

void SectionDesk::giveRoom(const QString &roomId)
{
    const Id id = Id::fromString(roomId);
    std::vector<Draft> drafts;
    for (const floor::Room &room : m_live.plan().rooms())
        if (room.id == id)
            for (const floor::Table &table : room.tables)
                if (const auto assigned =
                        floor::decide(m_live.tables.state(table.id), floor::Assign{m_person, m_live.today(), may()}))
                    drafts.push_back(floor::record(table.id, floor::TableFact(*assigned)));
    if (!m_person.isNull() && !drafts.empty())
        record(drafts, tr("The whole room is with %1.").arg(personName()));
}

} // namespace jiko::outlet
