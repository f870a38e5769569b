// Does what Exchange says: carries facts between a journal and a server, and tells Exchange what came of it.
#pragma once

#include "sync/exchange.h"
#include "sync/journal_file.h"
#include "sync/server.h"

#include <functional>

namespace jiko::sync {

class Courier {
public:
    /// Asked when the server is told how this terminal is.
    using AskMachine = std::function<Machine()>;
    Courier(Id outlet, Exchange &exchange, Server &server, JournalFile &journal, std::int64_t recordsRevision,
        AskMachine machine)
        : m_outlet(outlet),
          m_exchange(exchange),
          m_server(server),
          m_journal(journal),
          m_recordsRevision(recordsRevision),
          m_machine(std::move(machine))
    {
    }

    struct Brought {
        std::vector<Fact> facts; ///< of the others, perhaps own ones that this disk has lost
        std::vector<Fact> preview; ///< of the live service, to be shown and not kept: they come again in their turn
        std::vector<Record> records;
    };
    /// One step; waiting is not among them. `liveSince`: what of the others is shown first to who was away for long.
    Brought carry(const Exchange::Step &step, Moment now, UtcMicros liveSince);

    /// Why the server is out of reach, or says no; for the log.
    const QString &words() const { return m_words; }
    /// How far this machine's clock is ahead of the server's, below zero when it is behind; empty until that is known.
    const std::optional<std::chrono::milliseconds> &clockAhead() const { return m_clockAhead; }
    /// The link is down.
    void lost(const QString &words, Moment now);

private:
    void connect(Moment now);
    void report(Moment now);
    void askHeads(Moment now);
    bool isOurs(std::int64_t seq, const QByteArray &hash);
    void push(const Exchange::Step &step, Moment now);
    void park(const Exchange::Step &step, Moment now);
    void relay(const Exchange::Step &step, Moment now);
    std::vector<Fact> preview(Moment now, UtcMicros liveSince);
    std::vector<Fact> pull(Moment now);
    std::vector<Record> refreshRecords(Moment now);
    /// Own facts from the journal; empty, and the link lost, when they cannot be read.
    std::vector<Fact> ownFacts(const Exchange::Step &step, Moment now);

    Id m_outlet;
    Exchange &m_exchange;
    Server &m_server;
    JournalFile &m_journal;
    std::int64_t m_recordsRevision;
    AskMachine m_machine;
    std::optional<std::chrono::milliseconds> m_clockAhead;
    QString m_words;
};

} // namespace jiko::sync
