// The read model of an outlet, kept from facts. Synchronous; the projector's thread, a rebuild and tests drive it.
#pragma once

#include "sync/domain.h"

#include <map>

namespace jiko::hub {

class ReadModel {
public:
    ReadModel(sync::Place place, const std::vector<sync::Domain> &domains);

    /// Reads how far the tables are. Before the first fact, and after each new connection: a server that was restored
    /// from a backup is behind what was written, and then everything is owed again.
    store::PgOutcome<Nothing> readMarks(store::PgSession &session);

    /// Folds the fact; owes its stream's rows when the tables are not that far.
    void apply(const Fact &fact);

    /// Whether a write() has anything to do: rows, or a checkpoint to move.
    bool owes() const;

    /// Writes the rows owed and moves the checkpoint, in one transaction.
    /// errors  Stale when another projector knows facts that we do not: it must not be written over, so wait for those
    ///         facts. Refused or Broken when a row cannot be written: see setAside(). After any error everything is
    ///         still owed.
    store::PgOutcome<Nothing> write(store::PgSession &session);

    /// Finds the streams that the tables refuse, writes the others, and owes those no more until a new fact changes
    /// them. They must not hold up everybody else's rows.
    store::PgOutcome<Nothing> setAside(store::PgSession &session);
    std::size_t asideCount() const;

    /// Takes the outlet's rows out and writes all of them anew, in the transaction that the caller has opened.
    /// errors  as write()
    store::PgOutcome<Nothing> writeAnewWithin(store::PgSession &session);

    /// Facts folded so far, by device.
    const VersionVector &told() const { return m_told; }

private:
    struct Kept {
        QByteArray name;
        std::unique_ptr<sync::Projection> projection;
        VersionVector written;
        std::set<Id> streams; ///< all
        std::set<Id> owed;
        std::set<Id> aside; ///< refused by the tables
    };
    using Streams = std::vector<std::set<Id>>; ///< one set a projection

    store::PgOutcome<Nothing> lockMarks(store::PgSession &session) const;
    std::vector<store::PgCall> callsFor(const Streams &streams) const;
    store::PgOutcome<Nothing> writeWithin(store::PgSession &session, const Streams &streams);
    store::PgOutcome<Nothing> moveMarks(store::PgSession &session, bool all) const;
    void noteWritten();

    sync::Place m_place;
    std::vector<Kept> m_kept;
    VersionVector m_told;
};

} // namespace jiko::hub
