// Facts that do not hold and were put aside, as the office sees to them. Calls block: for a worker thread.
#pragma once

#include "base/fact.h"
#include "store/pg_session.h"
#include "sync/domain.h"

#include <optional>

namespace jiko::sync {

/// Which fact was put aside, or took another's place.
struct FactName {
    std::int32_t device = 0;
    std::int64_t seq = 0;
    bool operator==(const FactName &) const = default;
};

/// Instants are UTC microseconds of the server's clock.
struct DeadLetter {
    FactName name;
    Hlc hlc = 0; ///< not to be believed where the clock is its fault
    Id staff;
    Id stream;
    QByteArray type;
    int version = 1;
    QByteArray body; ///< perhaps no JSON; only the beginning of one that is too large
    QByteArray fault; ///< faultWord()
    std::int64_t parkedUs = 0;
    std::optional<std::int32_t> claimedBy; ///< the office that has it in hand
    std::optional<std::int64_t> claimedUs;
    Id claimedStaff;
    std::optional<FactName> found; ///< it was recorded again, and nobody has said so yet
    std::optional<std::int64_t> repairedUs;
    Id repairedBy;
    QString note;
    std::optional<FactName> recorded; ///< the fact that took its place

    bool isSeenTo() const { return repairedUs.has_value(); }
    Draft draft() const { return {stream, type, version, body}; }
};

/// What waits, the oldest first, then what was seen to in the last 30 days.
store::PgOutcome<std::vector<DeadLetter>> deadLetters(store::PgSession &session);

/// Takes it in hand, before it is recorded again. `ownSeq`: this terminal's last fact.
/// shape   the fact that took its place, when there is one already: nothing is to be recorded then
/// errors  P0G14 somebody else has it in hand or has seen to it; P0G15 own facts are still on their way
store::PgOutcome<std::optional<FactName>> claimLetter(
    store::PgSession &session, const FactName &letter, const Id &staff, std::int64_t ownSeq);

/// It was seen to: recorded again as that fact, or else `note` says what became of it.
/// errors  P0G11 neither; P0G14 as above; P0G15 the server does not hold that fact yet
store::PgOutcome<Nothing> settleLetter(store::PgSession &session, const FactName &letter, const Id &staff,
    const QString &note, const std::optional<FactName> &recorded);

enum class Remedy {
    RecordAgain,
    BoundToDevice, ///< it says something of the terminal that wrote it: no other can record it
    Unreadable, ///< what it carries is not what its kind promises
    UnknownKind, ///< of a newer program, perhaps
};
Remedy remedyFor(const DeadLetter &letter, const std::vector<Domain> &domains);

} // namespace jiko::sync
