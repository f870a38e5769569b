// The terminal's own disk: every fact it made or was shown, and the office's records. One thread writes; what is queued
// meanwhile is committed together. A fact is acknowledged when, and only when, kept() names it.
#pragma once

#include "sync/shelf.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace jiko::sync {

class Journal : public QObject {
    Q_OBJECT
public:
    using Contents = JournalContents;

    explicit Journal(JournalPlace place);
    ~Journal() override;

    /// Opens and reads everything; answered by opened() or troubled().
    void open();

    // Each returns at once; the writing thread takes all that is queued in one commit. Any thread may call these.
    void append(std::vector<Fact> own);
    /// What others made; `parked` are those of them that do not hold.
    void keep(std::vector<Fact> others, std::vector<std::pair<Fact, Fault>> parked = {});
    void keepRecords(std::vector<Record> records);
    void leaveBehind(Heads base, std::vector<Id> carried);

    const JournalPlace &place() const { return m_place; }

Q_SIGNALS:
    void opened(std::shared_ptr<const jiko::sync::JournalContents> contents);
    /// Facts are on disk, of each device up to that sequence.
    void kept(const jiko::sync::Heads &upTo);
    /// `what` is for the log; screens have their own words for each kind.
    void troubled(jiko::sync::JournalTrouble trouble, const QString &what);
    /// The disk was full and has room again: what had waited is on it.
    void recovered();
    void roomChanged(const jiko::sync::DiskRoom &room);

private:
    /// What waits for the writing thread.
    struct Queue {
        bool open = false;
        JournalBatch batch;
        std::optional<std::pair<Heads, std::vector<Id>>> behind;
        bool stop = false;

        bool isEmpty() const { return !open && batch.isEmpty() && !behind; }
    };
    template <class Add> void enqueue(Add add);
    void write();
    void open(Shelf &shelf);
    void keep(Shelf &shelf, JournalOutcome<Heads> kept);
    void tend(Shelf &shelf);
    void trouble(const JournalProblem &problem);

    JournalPlace m_place;
    std::mutex m_mutex;
    std::condition_variable m_poked;
    Queue m_queue; ///< under m_mutex
    // The writing thread's own.
    bool m_opened = false;
    std::optional<JournalTrouble> m_trouble;
    DiskRoom m_room;
    std::thread m_thread;
};

} // namespace jiko::sync

Q_DECLARE_METATYPE(std::shared_ptr<const jiko::sync::JournalContents>)
Q_DECLARE_METATYPE(jiko::sync::Heads)
Q_DECLARE_METATYPE(jiko::sync::DiskRoom)
