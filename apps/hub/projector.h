// The thread that writes the read model: takes what was told meanwhile, and writes it and the checkpoint together.
#pragma once

#include "hub/read_model.h"
#include "insight/devices.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace jiko::hub {

class Projector : public QThread {
    Q_OBJECT
public:
    struct Options {
        QByteArray conninfo;
        sync::Place place;
        std::chrono::milliseconds retry{1000}; ///< after trouble
        std::chrono::milliseconds idleCheck{30000}; ///< asks the tables even when nothing happens
    };
    explicit Projector(Options options);
    ~Projector() override; ///< writes what it can at once, and ends

    /// Any thread; returns at once. Every fact, in any order.
    void tell(const Fact &fact);

    struct Status {
        bool reachable = false; ///< the database, at the last try
        std::int64_t told = 0; ///< facts
        std::int64_t written = 0; ///< of those, in the tables or there before
        UtcMicros oldestWaiting; ///< when the first that waits was told; epoch when none waits
        std::size_t aside = 0; ///< streams that the tables refuse
        std::int64_t batches = 0;
        QString trouble; ///< for the log; empty when all is well
        std::vector<insight::Device> devices; ///< how the outlet's terminals were half a minute ago at most
        std::int64_t waiting() const { return told - written; }
    };
    /// Any thread.
    Status status() const;

Q_SIGNALS:
    /// After each try, well or not.
    void tried();

protected:
    void run() override;

private:
    struct Told {
        Fact fact;
        UtcMicros at;
    };
    bool readMarks(store::PgSession &session);
    void writeOwed(store::PgSession &session);
    void keepPartitions(store::PgSession &session);
    void lookAtDevices(store::PgSession &session);
    void noteTrouble(const store::PgProblem &problem);
    std::vector<Told> waitForFacts();

    Options m_options;
    ReadModel m_model;
    int m_generation = -1;
    std::int64_t m_applied = 0;
    UtcMicros m_partitionsDue;
    Moment m_devicesDue;

    mutable std::mutex m_mutex;
    std::condition_variable m_poked;
    std::vector<Told> m_queue;
    Status m_status;
    bool m_stop = false;
};

} // namespace jiko::hub
