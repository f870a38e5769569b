// One owner for each printer and one queue before it. Jobs live in memory: what must be printed again after a restart
// is derived from the facts by whoever caused it.
#pragma once

#include "base/id.h"
#include "printing/transport.h"
#include "printing/words.h"

#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace jiko::printing {

struct PrinterSetup {
    QString id; ///< "grill"
    QString name; ///< as people call it
    PrinterProfile profile;
    PrinterAddress address;
    std::function<Words()> words; ///< asked for when the spooler itself adds to a slip; none: English
    QString backup; ///< id of the printer that takes over; empty: none, jobs wait
};

enum class JobState {
    Queued, ///< waits: for its turn, or for a hand at the printer
    Sending,
    Sent, ///< all bytes out, no proof yet; the last state of a printer that cannot prove anything
    Confirmed,
    Doubtful, ///< may have printed; only repeat() prints it again, marked
    Failed, ///< surely not printed, and given up
};

struct JobReport {
    Id job;
    QString printer; ///< the one that has it now: after a fail-over the backup
    JobState state = JobState::Queued;
    Trouble trouble = Trouble::None;
    bool paperLow = false;
    bool final = false; ///< nothing more comes by itself
    QString text; ///< what a person should know, in the program's language
};

struct JobWish {
    Id job; ///< made by the caller; the same id again is not printed again
    /// A kitchen repeats a doubtful ticket by itself, marked as a duplicate; a cashier is asked.
    bool repeatWhenDoubtful = false;
    /// Before its first byte, aboutToSend() is said, and it waits for go() or cancel().
    bool held = false;
    /// For its paper, before it came here: it need not wait as long again for its printer.
    std::chrono::milliseconds waited{};
};

/// How long a job is tried, in milliseconds.
struct Persistence {
    int retryFirst = 1000; ///< then twice as long each time
    int retryLast = 15'000;
    int toBackupAfter = 3000; ///< without a byte printed: on the backup's paper within 5 s
    int giveUpAfter = 30 * 60'000; ///< then the job has failed, and a person sees to it
};

class Spooler : public QObject {
    Q_OBJECT
public:
    explicit Spooler(std::vector<PrinterSetup> printers, Patience patience = {}, Persistence persistence = {},
        QObject *parent = nullptr);
    /// Stops where it is. What had no final report is for the facts to print again, marked.
    ~Spooler() override;

    /// errors  a printer that is not set up: the job is reported as failed at once
    void print(const QString &printer, const Slip &slip, const JobWish &wish);
    /// Prints a finished job again, marked as a duplicate and without opening the drawer, under a new id.
    /// errors  a null id when the job is unknown or still under way
    Id repeat(const Id &job);
    /// Takes back a job that waits; one on its way cannot be.
    void cancel(const Id &job);
    /// A job that was held goes out.
    void go(const Id &job);

    /// Somebody has been at the printer: tries what waits there at once.
    void tryNow(const QString &printer);

    /// Asks the printer how it is, when it has nothing to do; the answer comes as printerHeard().
    void look(const QString &printer);

    /// The newest report of each job of this run.
    std::optional<JobReport> report(const Id &job) const;
    /// Jobs that wait at a printer.
    int waiting(const QString &printer) const;
    /// All printers, by id.
    std::vector<PrinterSetup> printers() const;

Q_SIGNALS:
    /// The printer is well and a held job would go out now; `printer` is the backup after a fail-over.
    void aboutToSend(const jiko::base::Id &job, const QString &printer);
    void jobChanged(const jiko::printing::JobReport &report);
    /// What a printer says of itself: in a job, when looked at, or by itself between two.
    void printerHeard(const QString &printer, const jiko::printing::Condition &condition);
    /// It was looked at, or listened to, and is gone or silent.
    void printerUnheard(const QString &printer, jiko::printing::Trouble trouble);

private:
    class Desk;
    struct Job {
        Slip slip;
        JobWish wish;
        JobReport report;
        std::chrono::steady_clock::time_point queuedAt;
        std::chrono::steady_clock::time_point movesAt; ///< to the backup, if its printer is in trouble by then
        QString firstPrinter;
        bool cancelled = false;
    };
    struct Seat {
        PrinterSetup setup;
        Desk *desk = nullptr; ///< lives in the spooler's thread
        bool troubled = false; ///< its last job was refused
        std::chrono::steady_clock::time_point troubledAt; ///< when that was last heard
    };

    void hand(Job &job, const QString &printer);
    void learned(const QString &printer, const Id &id, JobState state, const Outcome &outcome);
    void withdrawn(const Id &id);
    void tell(Job &job, JobState state, const Outcome &outcome, bool final);
    /// A printer has just said, or by its silence shown, that it does not print.
    void troubled(const QString &printer);
    bool moves(const Job &job) const;
    void takeBack(const Job &job);
    /// What waits at a printer in trouble, and has waited long enough, goes to its backup.
    void moveOn(const QString &printer);
    /// Looks after jobs that wait too long.
    void round();
    Id printAgain(const Job &job, const QString &printer);

    const Persistence m_persistence;
    QThread m_thread;
    QTimer m_round;
    std::map<QString, Seat> m_seats;
    std::map<Id, Job> m_jobs;
    std::deque<Id> m_finished; ///< the last ones, oldest first
};

} // namespace jiko::printing
