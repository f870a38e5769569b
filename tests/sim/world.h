// One clock, one network, one server, and the terminals of an outlet; plays a story and says what broke.
#pragma once

#include "sim/presses.h"
#include "sim/station.h"
#include "sim/story.h"

#include <map>

namespace jiko::sim {

inline constexpr std::int32_t server0 = 0; ///< the device number of what is none

class World {
public:
    World(const Story &story, Break broken);
    ~World();

    /// What broke first, in words; empty when all held.
    QString play(bool traced = false);

    // For its stations.
    Micros now() const { return m_now; }
    UtcMicros trueTime() const;
    Id tenant() const { return m_tenant; }
    Break broken() const { return m_broken; }
    std::mt19937_64 &dice() { return m_dice; }
    std::uint64_t draw() { return m_dice(); }
    Id id() { return base::idAt(trueTime(), m_dice(), m_dice()); }
    bool reachesServer(std::int32_t device) const;
    bool losesCall();
    int serverRun() const { return m_serverRun; } ///< who was connected to an earlier one is no more
    Micros callTakes();
    Micros diskTakes();
    void hintAll(std::int32_t except);
    void send(std::int32_t from, std::int32_t to, sync::PeerWords words);
    /// A person was shown this fact as written.
    void ticked(const Fact &fact);
    void complain(const QString &what);
    /// So that a run can say what it has been through.
    /// How long a terminal has not heard another; itself, and whom it hears: not at all. `since`: it was not there
    /// before.
    Micros silentFor(std::int32_t device, std::int32_t other, Micros since) const;
    void count(const QString &what, std::size_t times = 1) { m_counts[what] += times; }
    const std::map<QString, std::size_t> &counts() const { return m_counts; }

    PlayedServer server;

    // For the verdict.
    /// Terminals that should hold everything: of the outlet, and welcome at the server.
    std::vector<Station *> members() const;
    const std::vector<std::unique_ptr<Station>> &stations() const { return m_stations; }
    const std::map<std::pair<std::int32_t, std::int64_t>, Fact> &ticks() const { return m_ticks; }
    const Presses &presses() const { return m_presses; }

private:
    struct Parcel {
        std::int32_t from = 0;
        std::int32_t to = 0;
        int fromLife = 0;
        int toLife = 0;
        std::optional<sync::PeerWords> words; ///< none: a hint of the server
    };
    struct Meeting {
        int lives[2] = {0, 0};
    };
    void passUntil(Micros end);
    void happen(const Event &event);
    /// False when it would not have been fair.
    bool strike(const Event &event, Station &station);
    void act(const Event &event, Station &station);
    void meet();
    void deliver(Parcel parcel);
    bool reach(std::int32_t a, std::int32_t b) const;
    Station *stationOf(std::int32_t device);
    Station &enrolNew();
    // Two disks lost at once may lose what only they held: that is asked of nobody.
    bool liesOnADisk(std::int32_t device, std::int64_t seq, const Station *butOn);
    bool isKeptElsewhere(Station &station);
    using Backup = std::map<std::int32_t, PlayedServer::Device>;
    bool serverIsCoveredSince(const Backup &backup);
    void heal();
    bool isQuiet();
    QString verdict();
    void note(const QString &what);

    Story m_story;
    Break m_broken;
    bool m_traced = false;
    Micros m_now{};
    Micros m_meetAt{};
    std::mt19937_64 m_dice;
    Id m_tenant;
    std::vector<std::unique_ptr<Station>> m_stations;
    std::multimap<Micros, Parcel> m_post;
    std::map<std::pair<std::int32_t, std::int32_t>, Meeting> m_meetings;
    std::map<std::pair<std::int32_t, std::int32_t>, Micros> m_partedAt;
    Presses m_presses;
    std::map<std::int32_t, int> m_side; ///< of a partition; the server is device 0
    int m_lossPercent = 0;
    Micros m_delay{};
    bool m_serverIsUp = true;
    int m_serverRun = 0;
    std::optional<Backup> m_backup;
    std::map<std::pair<std::int32_t, std::int64_t>, Fact> m_ticks;
    std::map<QString, std::size_t> m_counts;
    QString m_complaint;
};

} // namespace jiko::sim
