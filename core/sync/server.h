// The server as a terminal sees it: what may be asked of it, and how it says no. PgServer asks PostgreSQL.
#pragma once

#include "base/record.h"
#include "base/result.h"
#include "sync/exchange.h"
#include "sync/intake.h"

namespace jiko::sync {

struct ServerProblem {
    enum Kind {
        Lost, ///< no answer: whether anything happened is not known
        Again, ///< another came first, nothing happened
        Refused, ///< see `refusal`
    };
    Kind kind = Lost;
    PushRefusal refusal = PushRefusal::Malformed;
    QString words; ///< for the log
};
template <class T> using ServerOutcome = Result<T, ServerProblem>;

/// How the machine is that a terminal runs on, as it sees itself.
struct Machine {
    UtcMicros clock;
    QByteArray version; ///< of the program
    std::int64_t diskFreeBytes = 0;
    std::int64_t diskTotalBytes = 0; ///< 0 when that cannot be known
    QByteArray trouble; ///< "full", "forked", …: what keeps it from working; empty when nothing does
    int peers = 0; ///< terminals that it reaches without a server
};
/// What a terminal tells of itself, for the office's device board.
struct DeviceReport {
    Machine machine;
    std::int64_t waiting = 0; ///< own facts that the server did not have
    std::chrono::milliseconds waitingFor{}; ///< how long the oldest of them had waited
};

class Server {
public:
    virtual ~Server() = default;

    /// Who it takes this terminal for.
    struct Welcome {
        Id outlet;
        std::int32_t device = 0;
        std::int64_t has = 0; ///< of its facts
    };
    virtual ServerOutcome<Welcome> connect() = 0;

    // Own facts, in sequence. Each answers the last sequence held.
    virtual ServerOutcome<std::int64_t> append(const std::vector<Fact> &facts) = 0;
    /// The next one, which append refuses.
    virtual ServerOutcome<std::int64_t> park(const Fact &fact) = 0;
    // Another device's, in sequence, and the next one of it that relay refuses.
    virtual ServerOutcome<std::int64_t> relay(const std::vector<Fact> &facts) = 0;
    virtual ServerOutcome<std::int64_t> parkRelayed(const Fact &fact) = 0;

    virtual ServerOutcome<Heads> heads() = 0;

    /// Answers the server's time; empty where it is older than that question.
    virtual ServerOutcome<std::optional<UtcMicros>> report(const DeviceReport &report) = 0;

    struct Served {
        Fact fact;
        bool parked = false;
    };
    /// Facts after those, in the order in which they happened.
    virtual ServerOutcome<std::vector<Served>> fetch(const Exchange::Ask &ask, int most) = 0;
    virtual ServerOutcome<std::vector<Record>> recordsSince(std::int64_t revision) = 0;
};

} // namespace jiko::sync
