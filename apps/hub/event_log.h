// Walks the outlet's whole log as PostgreSQL holds it, and checks each device's chain on the way.
#pragma once

#include "store/pg_session.h"
#include "sync/intake.h"

#include <functional>

namespace jiko::hub {

class EventLog {
public:
    /// Of the outlet whose device the session logs in as.
    EventLog(store::PgSession &session, Id tenant, Id outlet) : m_session(session), m_tenant(tenant), m_outlet(outlet)
    {
    }

    /// Shows every fact that came since the last time, each device's in sequence, but none that is parked; answers how
    /// many there were.
    store::PgOutcome<std::int64_t> readOn(const std::function<void(const Fact &)> &see);

    /// What does not hold: a gap, or a hash that does not follow; in words, one a fact. Empty when all holds.
    const QStringList &broken() const { return m_broken; }

private:
    void check(const Fact &fact, bool parked);

    store::PgSession &m_session;
    Id m_tenant;
    Id m_outlet;
    sync::Heads m_last;
    QStringList m_broken;
};

} // namespace jiko::hub
