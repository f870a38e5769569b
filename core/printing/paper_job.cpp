#include "printing/paper_job.h"

#include <algorithm>

namespace jiko::printing {

using namespace std::chrono_literals;

const Attempt *PaperJob::attempt(const Id &wanted) const
{
    const auto at =
        std::find_if(attempts.begin(), attempts.end(), [&](const Attempt &each) { return each.id == wanted; });
    return at == attempts.end() ? nullptr : &*at;
}

const Attempt *PaperJob::firstOut() const
{
    const Attempt *first = nullptr;
    for (const Attempt &each : attempts)
        if (each.isOnPaper() && (!first || each.ended < first->ended))
            first = &each;
    return first;
}

bool PaperJob::isPrinted() const
{
    return firstOut() != nullptr;
}

bool PaperJob::wasConfirmed() const
{
    return std::any_of(
        attempts.begin(), attempts.end(), [](const Attempt &each) { return each.end == JobEnd::Confirmed; });
}

bool PaperJob::isAskedAgain() const
{
    return asked.hlc != 0 && std::none_of(attempts.begin(), attempts.end(), [&](const Attempt &each) {
        return asked < each.taken && each.end != JobEnd::NotPrinted;
    });
}

bool PaperJob::isDone() const
{
    if (isAskedAgain())
        return false;
    const bool answered = there.hlc != 0 && (attempts.empty() || attempts.back().taken < there);
    // What was asked for again is another paper: the first one's proof is not its proof.
    return answered || std::any_of(attempts.begin(), attempts.end(), [&](const Attempt &each) {
        return each.isOnPaper() && (asked.hlc == 0 || asked < each.taken);
    });
}

int PaperJob::doubts(const std::function<bool(const Attempt &)> &lost) const
{
    return static_cast<int>(std::count_if(attempts.begin(), attempts.end(), [&](const Attempt &each) {
        return asked < each.taken && (each.end == JobEnd::Doubtful || (!each.end && lost(each)));
    }));
}

bool PaperJob::mayBeOutTwice() const
{
    return std::count_if(attempts.begin(), attempts.end(), [](const Attempt &each) {
        return each.end != JobEnd::NotPrinted && !each.marked;
    }) > 1;
}

namespace {
void apply(PaperJob &, const DeskOpened &, const Stamp &)
{
}

void apply(PaperJob &job, const JobTaken &fact, const Stamp &stamp)
{
    if (job.attempt(fact.attempt))
        return;
    job.kind = fact.kind;
    job.about = fact.about;
    job.label = fact.label;
    job.wished = fact.wished;
    job.attempts.push_back({fact.attempt, stamp.device, fact.printer, fact.marked, stamp, {}, {}, {}});
}

void apply(PaperJob &job, const JobEnded &fact, const Stamp &stamp)
{
    auto *attempt = const_cast<Attempt *>(job.attempt(fact.attempt));
    if (!attempt || attempt->end)
        return;
    attempt->end = fact.end;
    attempt->ended = stamp;
    attempt->trouble = fact.trouble;
}

void apply(PaperJob &job, const JobSettled &fact, const Stamp &stamp)
{
    (fact.answer == JobAnswer::PrintAgain ? job.asked : job.there) = stamp;
    if (fact.twice)
        job.twiceTold = stamp;
}
} // namespace

PaperJob fold(PaperJob job, const JobFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &each) { apply(job, each, stamp); }, fact);
    return job;
}

std::int32_t ownerOf(const std::vector<std::int32_t> &desks, std::int32_t preferred, bool onlyThere,
    const DeskPlace &place, const SpoolRules &rules)
{
    std::int32_t lowest = 0;
    for (const std::int32_t desk : desks) {
        if (onlyThere && desk != preferred)
            continue;
        if (desk != place.self && place.silentFor(desk) >= rules.takeOver)
            continue;
        if (desk == preferred)
            return desk;
        if (lowest == 0 || desk < lowest)
            lowest = desk;
    }
    return lowest;
}

namespace {
std::chrono::microseconds ageOf(const PaperWish &wish, UtcMicros now)
{
    return std::max<std::chrono::microseconds>(now - base::timeOf(wish.cause.hlc), 0us);
}
} // namespace

Duty dutyOf(
    const PaperWish &wish, const PaperJob *job, std::int32_t owner, const DeskPlace &place, const SpoolRules &rules)
{
    if (job && job->isDone())
        return Duty::Nothing;
    const auto isLost = [&](const Attempt &attempt) {
        return attempt.device != place.self && place.silentFor(attempt.device) >= rules.takeOver;
    };
    if (job && std::any_of(job->attempts.begin(), job->attempts.end(), [&](const Attempt &each) {
            return !each.end && !isLost(each);
        }))
        return Duty::Nothing;
    if (owner != place.self)
        return Duty::Nothing;
    const bool isFresh = wish.cause.device == place.self && wish.cause.seq > place.ownBefore;
    if (!isFresh && place.upFor < rules.settle)
        return Duty::Wait;
    const bool knowsAll = isFresh || place.silentFor(wish.cause.device) < rules.takeOver / 2;
    if (!job && !knowsAll && place.knownFor(wish.job) < rules.apart)
        return Duty::Wait;
    if (job && job->isAskedAgain())
        return Duty::PrintMarked;
    const int doubts = job ? job->doubts(isLost) : 0;
    if (doubts >= rules.tries || (doubts == 0 && ageOf(wish, place.now) >= rules.expireAfter))
        return Duty::AskPerson;
    return doubts > 0 ? Duty::PrintMarked : Duty::Print;
}

bool isLate(const PaperWish &wish, UtcMicros now, const SpoolRules &rules)
{
    return ageOf(wish, now) >= rules.lateAfter;
}

Result<JobSettled, JobRefusal> decide(const PaperJob &job, const SettleJob &ask)
{
    const bool isUnderWay = std::any_of(job.attempts.begin(), job.attempts.end(), [](const Attempt &each) {
        return !each.end;
    }) && !ask.lost;
    if (isUnderWay || job.isAskedAgain())
        return Refused{JobRefusal::UnderWay};
    if (ask.answer == JobAnswer::ItIsThere && job.isDone())
        return Refused{JobRefusal::NothingDoubtful};
    return JobSettled{ask.answer};
}

} // namespace jiko::printing
