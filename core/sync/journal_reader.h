// Reads a terminal's journal beside the thread that writes it, for whoever must not wait for a disk.
#pragma once

#include "sync/journal_file.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace jiko::sync {

class JournalReader : public QObject {
    Q_OBJECT
public:
    explicit JournalReader(JournalPlace place);
    ~JournalReader() override;

    // Each returns at once and is answered by a signal. Any thread may call these.
    /// Is the whole file as it was written? Only a bad answer is told.
    void lookWhetherWhole();
    void recall(std::vector<Id> streams);
    void findOld(UtcMicros instant);

Q_SIGNALS:
    void damaged(const QString &what);
    void recalled(const jiko::base::Id &stream, std::shared_ptr<const std::vector<jiko::base::Fact>> facts);
    void foundOld(std::shared_ptr<const jiko::sync::OldFacts> old);

private:
    using Task = std::function<void(JournalFile &)>;
    void ask(Task task);
    bool stops();
    void read();

    JournalPlace m_place;
    std::mutex m_mutex;
    std::condition_variable m_poked;
    std::deque<Task> m_tasks; ///< under m_mutex
    bool m_stop = false; ///< under m_mutex
    JournalFile *m_reading = nullptr; ///< under m_mutex; to break off what takes seconds
    std::thread m_thread;
};

} // namespace jiko::sync
