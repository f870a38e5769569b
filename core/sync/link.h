// The thread that talks to PostgreSQL: it does what Exchange says, and nobody else waits for it.
#pragma once

#include "sync/courier.h"
#include "sync/journal.h"
#include "sync/terminal.h"
#include "sync/whereabouts.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace jiko::store {
class PgSession;
} // namespace jiko::store

namespace jiko::sync {

class PgServer;

/// What a person is told about the server.
struct LinkStatus {
    bool linked = false;
    std::int64_t serverHas = 0; ///< of our facts
    std::optional<PushRefusal> refusal;
    QString words; ///< for the log: why the link is down
    /// How far this machine's clock is ahead of the server's, below zero when it is behind; empty until that is known.
    std::optional<std::chrono::milliseconds> clockAhead;
};

class Link : public QThread {
    Q_OBJECT
public:
    /// Starts from what the journal holds.
    Link(Terminal terminal, Journal &journal, const Journal::Contents &contents, Tuning tuning = {});
    ~Link() override;

    /// Own facts up to here are on disk and may go. Any thread.
    void ownOnDisk(std::int64_t seq);
    /// Others' facts are on disk: not asked for again, and brought to the server should their author not do so. Any
    /// thread.
    void othersOnDisk(const Heads &upTo);
    /// Asks at once for what is new, say after an edit of ours. Any thread.
    void askNow();
    /// What came back as ours is not what we wrote: nothing more is pushed. Any thread.
    void forked();
    /// A hub of the outlet says that it is there: tried when the server does not answer where it was. Any thread.
    void hubHeard(const QByteArray &address);
    /// What the office is told of this terminal beside what the link knows. Any thread.
    void tellOf(std::optional<JournalTrouble> trouble, int peers);

Q_SIGNALS:
    void arrived(std::shared_ptr<const std::vector<jiko::base::Fact>> facts);
    /// Of the live service, for who was away for long: to be shown, not kept.
    void previewed(std::shared_ptr<const std::vector<jiko::base::Fact>> facts);
    void recordsArrived(std::shared_ptr<const std::vector<jiko::base::Record>> records);
    void statusChanged(const jiko::sync::LinkStatus &status);
    /// The server answers at another address than before; the terminal's file says so already.
    void serverMoved(const QByteArray &address);

protected:
    void run() override;

private:
    void hearOfDisk();
    void go(store::PgSession &session);
    void noteWhere();
    void hand(Courier::Brought brought);
    void waitUntil(store::PgSession &session, Courier &courier, PgServer &server, Moment until);
    Machine machine();
    void tellStatus(const QString &words, std::optional<std::chrono::milliseconds> clockAhead = {});
    void poke();

    Terminal m_terminal;
    Journal &m_journal;
    Exchange m_exchange;
    std::int64_t m_recordsRevision;
    LinkStatus m_told;

    std::atomic<std::int64_t> m_onDisk{0};
    std::atomic<bool> m_ask{false};
    std::atomic<bool> m_forked{false};
    std::atomic<bool> m_reportNow{false};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::condition_variable m_poked;
    store::PgSession *m_session = nullptr; ///< under m_mutex; for waking it
    Heads m_others; ///< under m_mutex; what the exchange has not heard of yet
    std::optional<JournalTrouble> m_trouble; ///< under m_mutex
    int m_peers = 0; ///< under m_mutex
    Whereabouts m_whereabouts; ///< under m_mutex
};

} // namespace jiko::sync

Q_DECLARE_METATYPE(jiko::sync::LinkStatus)
