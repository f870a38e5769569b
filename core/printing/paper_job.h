// One piece of paper on its way: what its facts fold into, who is to print it now, and what a person may answer.
#pragma once

#include "base/result.h"
#include "printing/job_facts.h"

#include <chrono>
#include <functional>
#include <vector>

namespace jiko::printing {

struct Attempt {
    Id id;
    std::int32_t device = 0;
    QString printer;
    bool marked = false;
    Stamp taken;
    std::optional<JobEnd> end; ///< none: under way, or whoever took it went down
    Stamp ended;
    QString trouble;

    bool isOnPaper() const { return end == JobEnd::Confirmed || end == JobEnd::Sent; }
};

struct PaperJob {
    Id id;
    PaperKind kind = PaperKind::Kitchen;
    Id about;
    QString label;
    QString wished;
    std::vector<Attempt> attempts; ///< in the order of their taking
    Stamp asked; ///< the last time a person wanted it again; no time when nobody did
    Stamp there; ///< a person has seen it; no time when nobody did
    Stamp twiceTold; ///< a person knows that two may be out; no time when nobody does

    const Attempt *attempt(const Id &id) const;
    /// The one that was the first on paper; nullptr when none is.
    const Attempt *firstOut() const;
    /// What has come out, as far as printers can say.
    bool isPrinted() const;
    bool wasConfirmed() const;
    /// A person wants it again, and nobody has taken it since.
    bool isAskedAgain() const;
    /// Nothing more is to be done by itself.
    bool isDone() const;
    /// Attempts of which nobody knows whether they came out, those that `lost` says have been left lying included.
    int doubts(const std::function<bool(const Attempt &)> &lost) const;
    /// It may be out twice, and the second does not say so: two parts of a split network had it. What went down with
    /// its terminal may have come out, too.
    bool mayBeOutTwice() const;
};

PaperJob fold(PaperJob job, const JobFact &fact, const Stamp &stamp);

/// How long things are waited for.
struct SpoolRules {
    /// Since the owner of a printer was last in reach, which it is no more after 2.5 s of silence: together with the
    /// printing itself no more than five.
    std::chrono::milliseconds takeOver{1500};
    std::chrono::milliseconds settle{4000}; ///< after a start: what happened meanwhile is told by the others first
    std::chrono::milliseconds apart{4000}; ///< for word of a job whose sender is not heard: it may print it itself
    std::chrono::minutes lateAfter{10};
    std::chrono::minutes expireAfter{120}; ///< then a person is asked before it comes out
    int tries = 3; ///< of a doubtful job by itself, each marked; then a person is asked
};

/// A paper that a fact causes.
struct PaperWish {
    Id job;
    PaperKind kind = PaperKind::Kitchen;
    Fact cause;
};

/// Where a terminal stands when it asks what it is to print.
struct DeskPlace {
    std::int32_t self = 0;
    UtcMicros now;
    std::chrono::milliseconds upFor{}; ///< since it read its store
    std::int64_t ownBefore = 0; ///< the last fact of its own that an earlier run made
    /// Since a terminal was last heard; itself: 0.
    std::function<std::chrono::milliseconds(std::int32_t)> silentFor;
    /// Since it heard of a job: its clock may be wrong, and a ticket must not wait for that.
    std::function<std::chrono::milliseconds(const Id &job)> knownFor;
};

/// Who talks to a printer: of the desks that are heard, the preferred one, else the lowest number. 0: nobody.
/// `preferred`: 0 none. `onlyThere`: the printer hangs on that terminal's own cable.
std::int32_t ownerOf(const std::vector<std::int32_t> &desks, std::int32_t preferred, bool onlyThere,
    const DeskPlace &place, const SpoolRules &rules = {});

enum class Duty {
    Nothing, ///< done, under way, or another's
    Wait, ///< perhaps ours in a moment
    Print,
    PrintMarked, ///< as DUPLICATE?: it may be out already
    AskPerson,
};
/// What the terminal that stands there does about a wish. `job` is null while nobody has taken it.
Duty dutyOf(const PaperWish &wish, const PaperJob *job, std::int32_t owner, const DeskPlace &place,
    const SpoolRules &rules = {});

bool isLate(const PaperWish &wish, UtcMicros now, const SpoolRules &rules = {});

enum class JobRefusal {
    UnderWay, ///< wait for its end
    NothingDoubtful, ///< nobody asks whether it is there
};
struct SettleJob {
    JobAnswer answer = JobAnswer::ItIsThere;
    bool lost = false; ///< whoever took it is gone
};
Result<JobSettled, JobRefusal> decide(const PaperJob &job, const SettleJob &ask);

} // namespace jiko::printing
