// The terminal's own disk: every fact it made or was shown, and the office's records. One thread writes; what is queued
// meanwhile is committed together. A fact is acknowledged when, and only when, written() names it.
#pragma once

#include "base/fact.h"
#include "base/record.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace jiko::sync {

enum class JournalTrouble {
    Held, ///< another program has this store open
    Full, ///< no space: nothing more can be acknowledged until there is
    ReadOnly, ///< the disk takes no writes
    Damaged, ///< the file is not what was written
};

class Journal : public QObject {
    Q_OBJECT
public:
    struct Contents {
        std::vector<Fact> facts; ///< in the order they are folded
        Records records;
        std::int64_t recordsRevision = 0;
    };

    Journal(QString path, Id tenant, Id outlet, std::int32_t device);
    ~Journal() override;

    /// Opens and reads everything; answered by opened() or troubled().
    void open();

    // Each returns at once; the writing thread takes all that is queued in one commit. Any thread may call these.
    void append(std::vector<Fact> own);
    void keep(std::vector<Fact> others);
    void keepRecords(std::vector<Record> records);

    QString path() const { return m_path; }

Q_SIGNALS:
    void opened(std::shared_ptr<const jiko::sync::Journal::Contents> contents);
    /// Own facts up to this sequence are on disk.
    void written(qint64 ownSeq);
    /// `what` is for the log; screens have their own words for each kind.
    void troubled(jiko::sync::JournalTrouble trouble, const QString &what);

private:
    class Writer;
    /// What waits for the writing thread.
    struct Queue {
        bool open = false;
        std::vector<Fact> own;
        std::vector<Fact> others;
        std::vector<Record> records;
        bool stop = false;

        bool isEmpty() const { return !open && own.empty() && others.empty() && records.empty(); }
    };
    template <class T> void enqueue(std::vector<T> Queue::*place, std::vector<T> things);
    void write(Writer &writer);

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_poked;
    Queue m_queue; ///< under m_mutex
    std::thread m_thread;
};

} // namespace jiko::sync

Q_DECLARE_METATYPE(std::shared_ptr<const jiko::sync::Journal::Contents>)
