// An outlet of real processes at a real PostgreSQL, with journals on a real disk. What each terminal says it has shown
// as written is remembered here, and looked for everywhere in the end.
#pragma once

#include "enrol/authority.h"
#include "stories/house.h"
#include "system/cable.h"
#include "system/place.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <vector>

namespace jiko::twin {

/// Where the outlet's database is.
struct Ground {
    Id tenant;
    Id outlet;
    QByteArray ownerConninfo;
    QByteArray database;
    QString socketDir;
};

/// One machine: its folder, its cable to the server, and the process that runs on it.
class Machine {
public:
    Machine(QString name, QString kind, QString home, const QString &socketDir, const QString &farSocketDir);
    ~Machine();

    /// From its next start on.
    void moveTo(std::shared_ptr<Place> place) { m_place = std::move(place); }
    void start(std::uint64_t seed);
    bool runs() const { return m_process && m_process->state() != QProcess::NotRunning; }
    bool isReady() const { return m_ready; }
    void kill();
    /// As asked; false when it does not end.
    bool quit();
    void tell(const QByteArray &line);

    const QString &name() const { return m_name; }
    const QString &kind() const { return m_kind; }
    /// Its folder, as the test sees it.
    QString home() const { return m_place ? m_place->seen(m_home) : m_home; }
    /// As it sees it itself.
    const QString &ownHome() const { return m_home; }
    /// A folder with its store, for who reads it. SQLite looks through links and so into no other place: of a store
    /// there a copy is made, which is right when nobody writes.
    QString storeToRead() const;
    std::int32_t device = 0;
    Cable cable;

    /// Sequence → hash of what it has shown as written, in any life.
    const std::map<std::int64_t, QByteArray> &acknowledged() const { return m_acknowledged; }
    int acknowledgedThisLife() const { return m_thisLife; }
    const QByteArray &trouble() const { return m_trouble; }
    /// From the start of the process to its store being read; of the last life.
    std::chrono::milliseconds startTook() const { return m_startTook; }

    struct State {
        bool linked = false;
        std::int64_t waiting = 0;
        std::int64_t alone = 0;
        int peers = 0;
    };
    /// As of the last answer to "state".
    const State &state() const { return m_state; }
    /// Stream → hash of what it shows of it; whole once it answered "pictures".
    std::map<Id, QByteArray> pictures;
    bool picturesWhole = false;

private:
    void hear();
    void hearLine(const QByteArray &line);

    QString m_name;
    QString m_kind;
    QString m_home;
    std::unique_ptr<QProcess> m_process;
    std::shared_ptr<Place> m_place;
    std::chrono::steady_clock::time_point m_startedAt;
    std::chrono::milliseconds m_startTook{};
    bool m_ready = false;
    QByteArray m_trouble;
    std::map<std::int64_t, QByteArray> m_acknowledged;
    int m_thisLife = 0;
    State m_state;
};

class Twin {
public:
    /// `kinds`: "pos", "kitchen", "host". A hub is always among them, run by jiko-hub.
    Twin(Ground ground, const QStringList &kinds, std::uint64_t seed);
    ~Twin();

    /// The terminals, without the hub.
    std::vector<std::unique_ptr<Machine>> machines;
    std::mt19937_64 dice;
    std::uint64_t draw(std::uint64_t below) { return dice() % below; }

    /// Starts what does not run, and waits until all have read their stores. Empty, or who did not.
    QString startAll();
    QString startHub();
    void killHub();
    void work(int pauseMs);
    void rest();

    /// Rests, and waits until each terminal's disk and the server hold the same. Empty, or what differs.
    QString converge(std::chrono::seconds within);
    /// The same of the terminals alone, by peers: each of those that run holds all that any of them has made.
    QString convergeWithoutServer(std::chrono::seconds within);
    /// What does not hold now that all is quiet: something acknowledged is missing somewhere, jiko-verify complains, or
    /// terminals show different things. Empty when all holds.
    QString complaint();

    /// What is over is not read at the terminals' next start, as after a night. Empty, or who has not done it.
    QString leaveBehind();
    bool hasLeftBehind(const Machine &machine) const;

    /// Each device's last number, as the server has it; of a terminal, as its disk has it.
    VersionVector serverHas();
    VersionVector diskHas(const Machine &machine) const;
    std::size_t acknowledged() const;
    const Ground &ground() const { return m_ground; }
    const QString &verifierSaid() const { return m_verifierSaid; }

private:
    QString missing();
    QString verified();
    QString shownApart();

    Ground m_ground;
    QTemporaryDir m_folder;
    QTemporaryDir m_sockets; ///< their paths must be short
    std::unique_ptr<QProcess> m_hub;
    QString m_hubHome;
    QString m_verifierSaid;
};

/// Lets events happen until that is so; false when it did not come about within.
bool until(const std::function<bool()> &so, std::chrono::milliseconds within);

} // namespace jiko::twin
