#include "floor/projector.h"

namespace jiko::floor {

using store::Statement;
using sync::microsIf;
using sync::unlessNil;

namespace {

struct TableRow {
    Id id;
    QString occupancy;
    std::optional<Id> party;
    QString name;
    int covers = 0;
    std::int64_t since = 0;
};
template <class Io> void describe(Io &io, TableRow &r)
{
    io("table_id", r.id);
    io("occupancy", r.occupancy);
    io("party_id", r.party);
    io("name", r.name);
    io("covers", r.covers);
    io("since_us", r.since);
}

struct PartyRow {
    Id id;
    QString state;
    QString name;
    int covers = 0;
    int quotedMinutes = 0;
    std::optional<std::int64_t> since;
    std::optional<Id> table;
};
template <class Io> void describe(Io &io, PartyRow &r)
{
    io("party_id", r.id);
    io("state", r.state);
    io("name", r.name);
    io("covers", r.covers);
    io("quoted_minutes", r.quotedMinutes);
    io("since_us", r.since);
    io("table_id", r.table);
}

QString wordOf(Occupancy occupancy)
{
    switch (occupancy) {
    case Occupancy::Free:
        return QStringLiteral("free");
    case Occupancy::Taken:
        return QStringLiteral("taken");
    case Occupancy::CleanUp:
        return QStringLiteral("clean_up");
    }
    return {};
}

QString wordOf(const Party &party)
{
    if (!party.added)
        return QStringLiteral("early");
    switch (party.state) {
    case Party::State::Waiting:
        return QStringLiteral("waiting");
    case Party::State::Seated:
        return QStringLiteral("seated");
    case Party::State::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

} // namespace

std::vector<store::PgCall> Projector::rows(const std::set<Id> &streams) const
{
    static const auto writeTableStates = Statement::fromFile(":/sql/floor/write_table_states.sql");
    static const auto writeParties = Statement::fromFile(":/sql/floor/write_parties.sql");
    std::vector<TableRow> tables;
    std::vector<PartyRow> parties;
    for (const Id &stream : streams) {
        if (const TableState *table = m_tables.find(stream))
            tables.push_back({table->id, wordOf(table->occupancy), unlessNil(table->party), table->name, table->covers,
                sync::micros(table->since)});
        if (const Party *party = m_parties.find(stream))
            parties.push_back({party->id, wordOf(*party), party->name, party->covers, party->quotedMinutes,
                microsIf(party->added, party->since), unlessNil(party->table)});
    }
    std::vector<store::PgCall> calls;
    if (!tables.empty())
        calls.push_back(write(writeTableStates, tables));
    if (!parties.empty())
        calls.push_back(write(writeParties, parties));
    return calls;
}

std::vector<store::PgCall> Projector::clear() const
{
    static const auto clearTables = Statement::fromFile(":/sql/floor/clear_tables.sql");
    return {ofOutlet(clearTables)};
}

} // namespace jiko::floor
