// The outlet's devices as the server knows them, and what of it is odd: what the office's device board and the hub's
// figures stand on.
#pragma once

#include "base/clock.h"
#include "store/pg_session.h"

#include <optional>
#include <vector>

namespace jiko::insight {

/// Instants are UTC microseconds of the server's clock. What a device never told is empty.
struct Device {
    std::int32_t number = 0;
    QString name;
    QString kind; ///< pos, kitchen, host, office, hub
    bool revoked = false;
    std::int64_t lastSeq = 0; ///< facts the server has of it
    std::int64_t letters = 0; ///< of those, put aside and not seen to
    std::int64_t askedUs = 0; ///< when all this was so
    std::optional<std::int64_t> seenUs;
    std::optional<QString> version; ///< of its program
    std::optional<std::int64_t> clockAheadMs; ///< below zero when it is behind
    std::optional<std::int64_t> waiting; ///< facts that were not at the server yet when it told last
    std::optional<std::int64_t> waitingSinceUs; ///< when the oldest of them was made
    std::optional<std::int64_t> diskFreeBytes;
    std::optional<std::int64_t> diskTotalBytes;
    std::optional<QString> trouble; ///< what it calls for help with: sync::troubleWord, or "forked"
    std::optional<int> peers; ///< other terminals that it reaches

    bool callsForHelp() const { return trouble && !trouble->isEmpty(); }
    UtcMicros seenAt() const { return UtcMicros(std::chrono::microseconds(seenUs.value_or(0))); }
};

store::PgOutcome<std::vector<Device>> devices(store::PgSession &session);

enum class Standing { Here, Away, NotSeen, Revoked, NeedsHelp };
/// `reached`: this terminal reaches it now without the server. `since`: how long ago the server was asked.
Standing standingOf(const Device &device, bool reached, std::chrono::microseconds since);

/// What somebody should look at.
enum class Mark { Fine, Odd, Bad };
Mark waitingMark(const Device &device); ///< odd after two minutes: a link that works leaves nothing that long
Mark clockMark(const Device &device); ///< odd beyond 60 seconds
Mark diskMark(const Device &device); ///< odd below 5 % or 1 GiB, bad below 1 % or 100 MiB
Mark versionMark(const Device &device, const QString &ours); ///< odd when it differs

} // namespace jiko::insight
