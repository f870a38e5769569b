// What to say to the outlet's other terminals. A state machine without I/O and without a clock of its own, like
// Exchange.
//
// Each terminal pushes its own facts to every peer as soon as they are on its disk; what others made it asks for, one
// peer at a time, so that a newcomer is not filled twelve times over. Any message may be lost, doubled or late: what a
// peer holds is said again now and then, and everything follows from that.
#pragma once

#include "base/fact.h"

#include <chrono>
#include <optional>
#include <random>

namespace jiko::sync {

struct PeerTuning {
    std::chrono::milliseconds sayAtMost{200}; ///< what we hold is said again after a change, not more often
    std::chrono::milliseconds sayAtLeast{5000};
    std::chrono::milliseconds answerWithin{2000}; ///< a peer asked for facts; after that another is asked
    int batch = 500;
    int ahead = 2000; ///< own facts that a peer has not said to hold are on the way to it, not more
};

/// What a person is told of the others.
struct PeerStatus {
    std::vector<std::int32_t> here;
    std::int64_t ownElsewhere = 0; ///< our own facts up to here lie on another terminal's disk

    bool operator==(const PeerStatus &) const = default;
};

class Peering {
public:
    using Peer = std::int32_t; ///< its device number

    Peering(std::int32_t ownDevice, PeerTuning tuning, std::uint64_t seed);

    // What this terminal holds.
    void onDisk(std::int32_t device, std::int64_t seq);
    /// Taken in, perhaps not on disk yet: not asked for again, and not promised to anybody.
    void received(std::int32_t device, std::int64_t seq);

    // What the wire says.
    void joined(Peer peer, Moment now);
    void left(Peer peer);
    void heardHave(Peer peer, const VersionVector &theirs, Moment now);
    void heardWant(Peer peer, std::int32_t device, std::int64_t from, std::int64_t to);
    /// Facts of a device arrived from a peer, up to this one; `sound` is false when its copy was refused.
    void heardFacts(Peer peer, std::int32_t device, std::int64_t upTo, bool sound, Moment now);

    enum class Say { Have, Facts, Want };
    struct Message {
        Peer to = 0;
        Say what = Say::Have;
        std::int32_t device = 0; ///< Facts, Want: whose
        std::int64_t from = 0; ///< first and last sequence
        std::int64_t upTo = 0;
    };
    /// The next thing to say, if any; it counts as said.
    std::optional<Message> next(Moment now);
    /// When to ask next() again though nothing happens.
    Moment wakeAt() const;

    const VersionVector &have() const { return m_disk; }
    PeerStatus status() const;

private:
    struct Range {
        std::int64_t from = 0;
        std::int64_t upTo = 0;
    };
    struct Other {
        VersionVector theirs;
        std::int64_t pushed = 0; ///< of our own facts
        Moment pushedAt;
        bool said = false; ///< that we hold what we hold
        bool heard = false; ///< what it holds
        std::map<std::int32_t, Range> wanted; ///< by it, of us
        std::map<std::int32_t, Moment> shunned; ///< its copies of a device's facts do not hold: not asked until then
    };
    struct Asked {
        Peer peer = 0;
        Moment until;
    };
    std::optional<Message> want(Moment now);

    std::int32_t m_ownDevice;
    PeerTuning m_tuning;
    std::mt19937_64 m_random;
    VersionVector m_disk;
    VersionVector m_received;
    std::map<Peer, Other> m_peers;
    std::map<std::int32_t, Asked> m_asked; ///< by device whose facts we lack
    bool m_changed = false;
    Moment m_saidAt;
};

} // namespace jiko::sync

Q_DECLARE_METATYPE(jiko::sync::PeerStatus)
