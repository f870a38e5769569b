// What a terminal takes in from others: each fact once, each device's facts in order and without a gap, and nothing
// that does not hold. Peers and server come through the same gate, so it does not matter who was quicker.
#pragma once

#include "sync/author.h"

#include <optional>

namespace jiko::sync {

/// Why a fact cannot be folded. It is kept beside the log and what follows it goes on.
enum class Fault {
    ChainBroken, ///< its hash does not follow from the one before
    ClockStuck, ///< its clock is not above the one before
    TooLarge,
    NoObject, ///< its body is no JSON object
};
QByteArray faultWord(Fault fault);

/// What is wrong with a fact as its author made it, given the one before; empty when nothing is. The server judges
/// alike.
std::optional<Fault> faultOf(const Fact &fact, const Head &before);
/// What is wrong with what a fact carries, wherever it stands.
std::optional<Fault> faultOf(const QByteArray &type, const QByteArray &body);
/// Where a log stands after a fact. One that does not hold takes its number and its place in the chain, but its clock
/// is not believed: what follows stands after the last that held.
Head headAfter(const Head &before, const Fact &fact, bool parked);

/// Who hands a fact on. What an author or the server says stands as it is; what somebody else passes on may have been
/// damaged on the way there, so a fault of theirs proves nothing.
enum class From { Author, Server, Passer };

struct Taken {
    std::vector<Fact> facts; ///< new, sound, in the order given
    std::vector<std::pair<Fact, Fault>> parked; ///< new, and not to be folded
    bool gap = false; ///< something before them is missing
    bool refused = false; ///< a passer's copy does not hold: ask somebody else
    bool forked = false; ///< a number that we hold came with another hash: two machines are one device
    bool ownForked = false; ///< and that device is this one
    bool nothing() const { return facts.empty() && parked.empty(); }
};

class Intake {
public:
    /// What the store holds of a device.
    void holds(std::int32_t device, const Head &head);
    Taken take(const std::vector<Fact> &facts, From from);

    std::int64_t heldOf(std::int32_t device) const;
    const Heads &heads() const { return m_heads; }

private:
    Heads m_heads;
};

} // namespace jiko::sync
