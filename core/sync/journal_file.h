// A terminal's own disk, used by one thread at a time: every fact it made or was shown, those that do not hold beside
// them, and the office's records. What commit() has answered is on the disk.
#pragma once

#include "base/record.h"
#include "store/sqlite_db.h"
#include "sync/intake.h"

#include <memory>
#include <set>

namespace jiko::sync {

enum class JournalTrouble {
    Held, ///< another program has this store open
    Full, ///< no space: nothing more can be acknowledged until there is
    ReadOnly, ///< the disk takes no writes
    Damaged, ///< the file is not what was written
};
/// "held", "full", "read_only", "damaged": in what a terminal tells of itself, so for ever.
QByteArray troubleWord(JournalTrouble trouble);
struct JournalProblem {
    JournalTrouble kind = JournalTrouble::Damaged;
    QString words; ///< for the log
};
template <class T> using JournalOutcome = Result<T, JournalProblem>;

/// Whose store it is.
struct JournalPlace {
    QString path;
    Id tenant;
    Id outlet;
    std::int32_t device = 0;
    QByteArray vfs; ///< SQLite's name of another disk, for tests; empty is the machine's
};

struct JournalContents {
    std::vector<Fact> facts; ///< that are not left behind, in the order they are folded
    Heads heads; ///< where each device's log stands, with what is parked
    Records records;
    std::int64_t recordsRevision = 0;
    bool leftBehind = false; ///< there are older facts on the disk
};

/// What is committed together.
struct JournalBatch {
    std::vector<Fact> own;
    std::vector<Fact> others;
    std::vector<std::pair<Fact, Fault>> parked;
    std::vector<Record> records;

    bool isEmpty() const { return own.empty() && others.empty() && parked.empty() && records.empty(); }
};

/// How far each device's log goes once a batch is on disk; of a parked fact the clock is not believed.
Heads headsAfter(const JournalBatch &batch);

/// What a start need not read any more.
struct OldFacts {
    Heads base; ///< the last fact of each device before an instant, where there are such
    std::vector<Id> streams; ///< that have facts up to there
};

class JournalFile {
public:
    static JournalOutcome<JournalFile> open(JournalPlace place);
    /// Beside the program that writes it.
    static JournalOutcome<JournalFile> openToRead(JournalPlace place);

    /// What is not left behind, with each device's chain checked: what the disk has changed by itself is Damaged.
    JournalOutcome<JournalContents> read();
    /// A look at the whole file; takes seconds for a long history.
    JournalOutcome<Nothing> lookWhetherWhole();
    /// All of it or nothing. After a refusal the file must not be used again: what such a disk then says is not to be
    /// trusted.
    JournalOutcome<Nothing> commit(const JournalBatch &batch);
    /// A device's facts in sequence, parked ones among them.
    JournalOutcome<std::vector<Fact>> facts(std::int32_t device, std::int64_t from, std::int64_t upTo);
    /// A stream's facts that hold, in the order they are folded.
    JournalOutcome<std::vector<Fact>> factsIn(const Id &stream);

    /// All that was committed lies in the one file, and each log's head is noted: a clean end. Not after a refusal.
    JournalOutcome<Nothing> settle();

    /// Ends what another thread is reading here with a refusal; the one call that may come from elsewhere.
    void breakOff();

    JournalOutcome<OldFacts> before(UtcMicros instant);
    /// From the next start on facts up to `base` are not read, but for those of streams in `carried` and of streams
    /// that go on after it. They stay on the disk.
    JournalOutcome<Nothing> leaveBehind(const Heads &base, const std::vector<Id> &carried);

private:
    JournalFile(JournalPlace place, store::SqliteDb db) : m_place(std::move(place)), m_db(std::move(db)) { }
    store::SqliteOutcome<Nothing> keep(const Fact &fact, std::optional<Fault> fault);
    store::SqliteOutcome<Nothing> keep(const JournalBatch &batch);
    store::SqliteOutcome<Nothing> leave(const Heads &base, const std::vector<Id> &carried);
    JournalOutcome<Heads> bases();
    JournalOutcome<Nothing> readFacts(JournalContents &contents);
    JournalOutcome<Nothing> readCarried(JournalContents &contents);
    JournalOutcome<Nothing> readRecords(JournalContents &contents);

    store::SqliteOutcome<Nothing> carry(const std::set<Id> &streams);
    store::SqliteOutcome<Nothing> noteHeads();

    JournalPlace m_place;
    store::SqliteDb m_db;
    bool m_leftBehind = false;
};

} // namespace jiko::sync
