// A spell of work: from clocking in to clocking out, with its breaks, and what was corrected of it.
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "labour/facts.h"

namespace jiko::labour {

/// What somebody is paid for: "Waiter", "Bar". Edited in the office.
struct Job {
    Id id;
    Names names;
    std::optional<std::int64_t> rateMinor; ///< an hour; empty where the house pays otherwise
    int position = 0;
};
/// By their place, without those that were retired.
std::vector<Job> jobsFrom(const Records &records);

struct Break {
    UtcMicros from;
    std::optional<UtcMicros> to;
    bool paid = false;
};

struct Spell {
    Id id;
    bool begun = false; ///< false: a late fact came before the one that begins it
    Id person;
    Id job;
    QString jobName;
    std::optional<std::int64_t> rateMinor;
    std::int32_t device = 0; ///< where it was begun
    UtcMicros in;
    std::optional<UtcMicros> out;
    std::vector<Break> breaks;
    struct Correction {
        TimeCorrected what;
        Stamp stamp;
    };
    std::vector<Correction> corrections; ///< the last one holds
    struct Clocked {
        UtcMicros in;
        std::optional<UtcMicros> out;
    } clocked; ///< before anybody corrected it

    bool counts() const { return corrections.empty() || corrections.back().what.counts; }
    bool isOpen() const { return begun && !out && counts(); }
    bool isOnBreak() const { return isOpen() && !breaks.empty() && !breaks.back().to; }
    /// Paid time up to now, or until it ended.
    std::chrono::minutes worked(UtcMicros now) const;
    /// So long that somebody must have forgotten to clock out.
    bool isForgotten(UtcMicros now) const;
};
Spell fold(Spell spell, const SpellFact &fact, const Stamp &stamp);

struct ClockIn {
    Id person;
    const Job *job = nullptr;
    QString language; ///< for the name written into the fact
};
struct Correct {
    UtcMicros in;
    std::optional<UtcMicros> out;
    const Job *job = nullptr;
    QString language;
    int unpaidMinutes = 0;
    bool counts = true;
    QString reason;
    bool mayCorrect = false;
    UtcMicros now;
};
enum class ClockRefusal {
    AlreadyIn,
    NotIn,
    OnBreak,
    NotOnBreak,
    NoJob,
    NoReason,
    OutBeforeIn,
    InTheFuture,
    BreaksTooLong,
    NeedsRight
};
/// `current`: the person's open spell as far as is known here; nullptr for none.
Result<ClockedIn, ClockRefusal> decide(const Spell *current, const ClockIn &ask);
Result<BreakBegun, ClockRefusal> decideBreak(const Spell *current, bool paid);
Result<BreakEnded, ClockRefusal> decideBack(const Spell *current);
/// Who goes home from a break has ended it.
Result<ClockedOut, ClockRefusal> decideOut(const Spell *current);
Result<TimeCorrected, ClockRefusal> decide(const Spell &spell, const Correct &ask);

/// Where the house wants it, only who is at work and not on a break rings anything up.
enum class RingUpRefusal { NotClockedIn, OnBreak };
std::optional<RingUpRefusal> whyNotRingUp(bool clockInFirst, const Spell *current);

/// Two spells of one person that overlap: clocked in on two terminals that did not hear each other.
struct TimeQuestion {
    Id person;
    Id earlier;
    Id later;
    bool operator==(const TimeQuestion &) const = default;
};
std::vector<TimeQuestion> questionsOf(const std::vector<const Spell *> &spells, UtcMicros now);

/// Of spells that began in a stretch of time, each person's paid time by job, as a list shows it.
struct Worked {
    Id person;
    Id job;
    QString jobName;
    std::chrono::minutes time{};
    std::int64_t payMinor = 0; ///< where the job has a rate
    bool hasPay = false;
};
std::vector<Worked> workedBetween(
    const std::vector<const Spell *> &spells, UtcMicros from, UtcMicros to, UtcMicros now);

} // namespace jiko::labour
