// What to exchange with the server next. A state machine without I/O and without a clock of its own: the link (or a
// simulator) tells it what happened and asks what to do.
#pragma once

#include "base/fact.h"

#include <chrono>
#include <random>

namespace jiko::sync {

struct Tuning {
    std::chrono::milliseconds idlePoll{2000}; ///< hints may be lost: ask anyway
    std::chrono::milliseconds firstRetry{200};
    std::chrono::milliseconds longestRetry{10000};
    std::chrono::milliseconds relayAfter{3000}; ///< another device has had that long to bring its facts itself
    std::chrono::milliseconds reportEvery{30000}; ///< how this terminal is, while something else is asked anyway
    int batch = 500; ///< facts a push or a pull carries at most
    std::int64_t farBehind = 2000; ///< who lacks more than so many facts is shown the live service first
};

/// Why the server would not take our facts. None of these goes away by trying again.
enum class PushRefusal {
    Gap, ///< it lacks facts before these: say again what it has
    Revoked, ///< this terminal may not write any more
    Malformed, ///< chain, clock, size or contents of one of them do not hold: it is parked, and the rest goes on
    Forked, ///< it holds other facts under our numbers: two machines are one device
};

/// Where a device's facts are known up to.
struct Known {
    std::int64_t seq = 0;
    Hlc hlc = 0;
};

class Exchange {
public:
    Exchange(std::int32_t ownDevice, Tuning tuning, std::uint64_t seed);
    std::int32_t device() const { return m_ownDevice; }

    // What the terminal holds.
    void ownOnDisk(std::int64_t seq);
    void known(std::int32_t device, Known upTo, Moment now);

    // What the link says.
    void linked(std::int64_t serverHasOfOurs);
    void lost(Moment now);
    void pushed(std::int64_t serverHasOfOurs);
    void pushRefused(PushRefusal why, Moment now);
    /// How far the server holds each device of the outlet.
    void serverHolds(const VersionVector &heads, Moment now);
    void relayed(std::int32_t device, std::int64_t serverHas, Moment now);
    /// It will not take that device's facts from us: not asked again before the next link.
    void relayRefused(std::int32_t device);
    /// `upTo`: the last fact of each device that came. `full`: the answer was as long as it may be, so there is more.
    void pulled(const std::map<std::int32_t, Known> &upTo, bool full, Moment now);
    void previewed();
    void recordsRefreshed(Moment now);
    void hinted();
    /// The server was told how this terminal is, and how many facts waited then.
    void reported(std::int64_t waiting, Moment now);
    /// Something is not as it was: told at once.
    void reportNow() { m_reportAt = {}; }

    enum class Do { Connect, Report, Push, Park, Preview, Pull, AskHeads, Relay, RefreshRecords, Wait };
    struct Step {
        Do what = Do::Wait;
        std::int64_t from = 0; ///< Push, Relay: first and last sequence; Park: the one
        std::int64_t to = 0;
        Moment until; ///< Wait: at the latest
        std::int32_t device = 0; ///< Push, Park: this terminal; Relay: whose facts
    };
    Step next(Moment now) const;

    bool isLinked() const { return m_linked; }
    std::int64_t serverHas() const { return m_serverHas; }
    std::int64_t waiting() const { return std::max<std::int64_t>(0, m_onDisk - m_serverHas); }
    std::int64_t onDisk() const { return m_onDisk; }
    struct Ask {
        Id outlet;
        std::map<std::int32_t, Known> known; ///< how far each is held here
        bool own = false; ///< this terminal's facts, too, should its disk have lost some
    };
    /// What the next pull asks for.
    Ask ask(const Id &outlet) const;
    /// What a preview asks for: facts after that instant, whatever is lacking before them.
    Ask askSince(const Id &outlet, Hlc since) const;
    std::optional<PushRefusal> refusal() const { return m_refusal; }

private:
    std::int32_t m_ownDevice;
    Tuning m_tuning;
    std::mt19937_64 m_random;
    bool m_linked = false;
    bool m_pullDue = true;
    bool m_justLinked = false; ///< and not heard yet how far the server holds the others
    bool m_previewDue = false;
    bool m_recordsDue = true;
    int m_failures = 0;
    Moment m_retryAt;
    Moment m_pollAt;
    Moment m_reportAt;
    std::int64_t m_toldWaiting = 0; ///< at the last report
    std::int64_t m_onDisk = 0;
    std::int64_t m_serverHas = 0;
    std::int64_t m_takenBack = 0; ///< own facts up to here came back from it, perhaps not on disk yet
    std::int64_t m_singlyUpTo = 0; ///< one of the facts up to here is bad: pushed one by one
    bool m_parkNext = false;
    std::optional<PushRefusal> m_refusal;
    std::map<std::int32_t, Known> m_known;

    /// A device whose facts the server lacks though we hold them.
    struct Lack {
        Moment since;
        bool confirmed = false; ///< the server said so after that long
        bool refused = false;
    };
    /// Does the server hold own facts that this disk has lost and that are not on their way back?
    bool hasLost() const { return m_serverHas > std::max(m_onDisk, m_takenBack); }
    std::optional<Step> relayStep(Moment now) const;
    void noteLacks(Moment now);
    VersionVector m_serverHeads;
    std::map<std::int32_t, Lack> m_lacks;
};

} // namespace jiko::sync
