// A terminal at work: makes facts, tells them to whoever folds them, keeps them, sends them, and hears of the others'.
//
// It lives on the UI thread and never waits. A fact made here is told at once, in the same call; it is acknowledged
// when isWritten() says so.
#pragma once

#include "base/record.h"
#include "sync/journal.h"
#include "sync/journal_reader.h"
#include "sync/ledger.h"
#include "sync/link.h"
#include "sync/peering.h"
#include "sync/recall.h"
#include "sync/terminal.h"

#include <QObject>
#include <QSet>

#include <set>

namespace jiko::sync {

class PeerLink;

class Node : public QObject {
    Q_OBJECT
public:
    explicit Node(Terminal terminal, QObject *parent = nullptr);
    ~Node() override;

    /// Whoever folds facts asks to be told, before start().
    void onFact(std::function<void(const Fact &)> listener) { m_listeners.push_back(std::move(listener)); }
    /// Whoever folds says which streams are over: their value is what it would be had they never been, or nobody asks
    /// for it any more.
    void overWhen(std::function<bool(const Id &stream)> isOver) { m_isOver = std::move(isOver); }
    /// Whoever folds says which stream has to be known before a fact of another is told.
    void goesWith(Recall::GoesWith other) { m_goesWith = std::move(other); }
    /// From the next start on what happened before and is over is not read any more. It stays on the disk.
    void leaveBehind(UtcMicros before);
    /// Opens the store; answered by ready() or troubled().
    void start();
    bool isReady() const { return m_ready; }

    /// Makes facts of one act: they come to disk together or not at all.
    /// shape   the facts as made, in order; empty, and nothing recorded, when the store cannot take them now or one of
    ///         them carries what nobody could fold
    std::vector<Fact> record(const std::vector<Draft> &drafts, const Id &staff);

    bool isWritten(const Stamp &stamp) const { return stamp.device != m_terminal.device || stamp.seq <= m_written; }

    const Terminal &terminal() const { return m_terminal; }
    const Records &records() const { return m_records; }
    /// Asks the server at once for what is new.
    void askNow();

    // What a person is told.
    enum class State { Starting, Synced, Saving, Offline, NeedsHelp };
    State state() const;
    std::int64_t waiting() const
    {
        return m_ledger.own().seq - m_status.serverHas;
    } ///< own facts the server does not have
    std::int64_t lastSeq() const { return m_ledger.own().seq; } ///< of the facts made here
    UtcMicros since() const { return m_since; } ///< when the state began
    std::optional<JournalTrouble> trouble() const { return m_trouble; }
    /// Whether the disk is full, but for a last few facts.
    const DiskRoom &room() const { return m_room; }
    const LinkStatus &link() const { return m_status; }
    const PeerStatus &peers() const { return m_peerStatus; }
    /// Own facts up to here lie on another machine's disk, too: the server's or a peer's.
    std::int64_t elsewhere() const { return std::max(m_status.serverHas, m_peerStatus.ownElsewhere); }
    /// Own facts that lie here and nowhere else.
    std::int64_t alone() const { return std::max<std::int64_t>(0, m_ledger.own().seq - elsewhere()); }
    /// Devices that were sent away, as far as was told here.
    const std::set<std::int32_t> &revoked() const { return m_revoked; }
    /// Was this very terminal sent away, as the server or a peer says?
    bool isLockedOut() const
    {
        return m_revoked.contains(m_terminal.device) || m_status.refusal == PushRefusal::Revoked;
    }
    /// The certificate in the terminal's folder is a newer one: peers are shown it from now on.
    void showNewPapers();
    /// Does this terminal meet the others without a server?
    bool meetsPeers() const { return m_peers != nullptr; }

Q_SIGNALS:
    void ready();
    void told(const jiko::base::Fact &fact);
    void recordsChanged(const QSet<QByteArray> &kinds);
    void writtenUpTo(qint64 seq);
    void stateChanged();
    /// terminal() says where the server is now; a connection of one's own goes there from now on.
    void serverMoved();

private:
    void opened(const JournalContents &contents);
    void startPeers(const Heads &heads);
    void tellPeers(const Heads &onDisk);
    void tellLink();
    void ownOnDisk(std::int64_t seq);
    void toldByPeer(std::int32_t peer, const std::vector<Fact> &facts);
    Taken takeIn(const std::vector<Fact> &facts, From from);
    void leave(const OldFacts &old);
    void fold(const Fact &fact);
    void hearOfRevoked(const Fact &fact);
    void tell(const Fact &fact);
    void recallStreams();
    void stop(JournalTrouble trouble, const QString &what);
    void goOn();
    void noteState();

    Terminal m_terminal;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalReader> m_reader;
    std::unique_ptr<Link> m_link;
    QThread m_peerThread;
    PeerLink *m_peers = nullptr; ///< lives on that thread; none where the terminal is not signed for
    std::vector<std::function<void(const Fact &)>> m_listeners;
    Records m_records;
    std::function<bool(const Id &)> m_isOver;
    Recall::GoesWith m_goesWith;
    Ledger m_ledger;
    Recall m_recall;
    std::set<std::int32_t> m_revoked;
    std::int64_t m_written = 0;
    bool m_ready = false;
    std::optional<JournalTrouble> m_trouble;
    DiskRoom m_room;
    LinkStatus m_status;
    PeerStatus m_peerStatus;
    State m_toldState = State::Starting;
    UtcMicros m_since;
};

} // namespace jiko::sync
