// The server that is a PostgreSQL. Calls block: for Link's thread.
#pragma once

#include "store/pg_session.h"
#include "sync/server.h"

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
    ServerOutcome<std::vector<Served>> fetch(const Exchange::Ask &ask, int most) override;
    ServerOutcome<std::vector<Record>> recordsSince(std::int64_t revision) override;

private:
    /// With the wake-up behind it, in a transaction of its own.
    ServerOutcome<std::int64_t> bring(const store::Statement &statement, const store::Params &params);

    store::PgSession &m_session;
    Id m_tenant;
};

} // namespace jiko::sync
