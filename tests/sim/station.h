// A terminal of a played outlet: Jiko's own journal, ledger, exchange, peering and domains, on a disk that tears.
#pragma once

#include "sim/played_server.h"
#include "stories/house.h"
#include "support/torn_disk.h"
#include "sync/courier.h"
#include "sync/ledger.h"
#include "sync/peer_wire.h"
#include "sync/peering.h"

#include <optional>

namespace jiko::sim {

class World;

class Station {
public:
    /// Not switched on yet.
    Station(World &world, std::int32_t device);
    ~Station();

    std::int32_t device() const { return m_device; }
    bool isOn() const { return m_program != nullptr; }
    /// Counts starts: what was said to an earlier run does not reach a later one.
    int life() const { return m_life; }

    void switchOn();
    /// As a person does who wants to go home: what is queued is written first.
    void switchOff();
    enum class End { Killed, PowerCut };
    /// Now, or in the middle of what it does to its disk next.
    void die(End how, std::uint64_t dice);
    void fillDisk();
    void failDisk(std::uint64_t dice);
    void healDisk();
    void keepImage();
    bool hasImage() const { return !m_image.isEmpty(); }
    void goBackToImage();
    void wipeDisk();
    void setClock(Micros offset) { m_clockOffset = offset; }

    /// Its clock, which a person may have set wrong.
    UtcMicros clock() const;
    /// What it knows; nullptr while it is off or its store takes nothing.
    const test::Terminal *knows() const;
    /// False when it cannot be saved now.
    bool record(const std::vector<Draft> &drafts, const Id &staff);
    /// From the next start on what is older than that and over is not read.
    void leaveBehind(Micros age);
    /// A faulty program writes what does not hold.
    void poison(std::uint64_t dice);

    // From the network.
    void joined(std::int32_t peer);
    void left(std::int32_t peer);
    void hear(std::int32_t from, const sync::PeerWords &words);
    void hinted();

    Micros wakeAt() const;
    void wake();

    // For the verdict.
    const sync::Heads *heads() const;
    bool has(const Id &stream) const; ///< in memory
    /// Own and others' facts as they lie on its disk.
    std::optional<std::vector<Fact>> logOf(std::int32_t device, std::int64_t upTo);
    bool isWriting() const; ///< it knows facts that are not on its disk yet
    std::int64_t tickedUpTo() const { return m_ticked; } ///< own facts that a person was shown as safe
    std::int64_t lastSeq() const; ///< of the facts made here
    std::int64_t ownElsewhere() const; ///< own facts up to here lie on another terminal's disk
    bool isForked() const { return m_forked; }
    const QString &words() const { return m_words; }
    /// What lies on its disk; empty when that cannot be read.
    std::optional<sync::JournalContents> read();
    bool isAway() const { return m_away; } ///< wiped or stolen: not of this outlet any more
    void takeAway();

private:
    class Counter; ///< where it asks the server
    struct Program;
    sync::JournalPlace place() const;
    sync::Taken takeIn(const std::vector<Fact> &facts, sync::From from);
    void recallStreams();
    void tell(const Fact &fact);
    void commit();
    /// The store takes nothing more, or cannot be read: somebody starts the terminal again.
    void goWrong();
    void end(End how);
    void talkToServer();
    void talkToPeers();
    Moment moment() const;
    Micros worldTime(Moment moment) const;

    World &m_world;
    std::int32_t m_device;
    test::TornDisk m_disk;
    std::unique_ptr<Program> m_program;
    QMap<QByteArray, QByteArray> m_image;
    Micros m_clockOffset{};
    Micros m_onAgainAt = Micros::max();
    std::int64_t m_ticked = 0;
    int m_life = 0;
    bool m_away = false;
    bool m_forked = false;
    std::int64_t m_owed = 0; ///< own facts that its disk lost by going back
    std::optional<End> m_dying; ///< the next call to the disk that fails is the last
    QString m_words; ///< of the last trouble
};

} // namespace jiko::sim
