// The live sets of the floor on a terminal: tables and the waitlist.
#pragma once

#include "base/streams.h"
#include "floor/table.h"

#include <QObject>

namespace jiko::orders {
class Checks;
}
namespace jiko::kitchen {
class Tickets;
}

namespace jiko::floor {

class Tables : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool apply(const Fact &fact);

    /// A table nothing has happened to is free.
    TableState state(const Id &table) const;
    const Party *party(const Id &id) const { return m_parties.find(id); }
    /// Nobody needs a table's or a party's story at hand any more: free, or not waiting.
    bool isOver(const Id &stream) const;
    /// Parties that wait, longest first.
    std::vector<const Party *> waiting() const;
    template <class See> void forEach(See see) const { m_tables.forEach(see); }
    template <class See> void forEachParty(See see) const { m_parties.forEach(see); }

Q_SIGNALS:
    void changed(const jiko::base::Id &table);
    void waitlistChanged();

private:
    base::Streams<TableState, TableFact, decodeTableFact> m_tables;
    base::Streams<Party, WaitFact, decodeWaitFact> m_parties;
};

/// What every screen shows of a table, by all that a terminal knows.
TableStatus statusOf(
    const Id &table, const Tables &tables, const orders::Checks &checks, const kitchen::Tickets &tickets);

} // namespace jiko::floor
