// The server that is a PostgreSQL. Calls block: for Link's thread.
#pragma once

#include "store/pg_session.h"
#include "sync/server.h"

#include <optional>

namespace jiko::sync {

class PgServer : public Server {
public:
    PgServer(store::PgSession &session, Id tenant) : m_session(session), m_tenant(tenant) { }

    ServerOutcome<Welcome> connect() override;
    ServerOutcome<std::int64_t> append(const std::vector<Fact> &facts) override;
    ServerOutcome<std::int64_t> park(const Fact &fact) override;
    ServerOutcome<std::int64_t> relay(const std::vector<Fact> &facts) override;
    ServerOutcome<std::int64_t> parkRelayed(const Fact &fact) override;
    ServerOutcome<Heads> heads() override;
    ServerOutcome<std::optional<UtcMicros>> report(const DeviceReport &report) override;
    ServerOutcome<std::vector<Served>> fetch(const Exchange::Ask &ask, int most) override;
    ServerOutcome<std::vector<Record>> recordsSince(std::int64_t revision) override;

    /// The others are told of what was brought, as soon as that may be; at most so often, since each hint wakes them
    /// all.
    static constexpr std::chrono::milliseconds hintsApart{50};
    /// Sends the hint that is owed, when it is time.
    /// shape   when it is time, while one is still owed
    std::optional<Moment> payHint(Moment now);

private:
    /// With the hint behind it, in a transaction of its own.
    ServerOutcome<std::int64_t> bring(const store::Statement &statement, const store::Params &params);

    const store::Statement &hint() const;
    void noteHint(const store::PgOutcome<store::PgRows> &hinted);

    store::PgSession &m_session;
    Id m_tenant;
    bool m_knowsHint = true; ///< not a database of an older version
    bool m_knowsReport = true;
    bool m_hintOwed = false;
    Moment m_hintedAt; ///< last asked for
};

} // namespace jiko::sync
