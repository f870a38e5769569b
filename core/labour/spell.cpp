#include "labour/spell.h"

#include <algorithm>

namespace jiko::labour {

using namespace std::chrono_literals;

template <class Io> static void describe(Io &io, Job &job)
{
    io("names", job.names);
    io("rate_minor", job.rateMinor);
    io.maybe("position", job.position);
}

std::vector<Job> jobsFrom(const Records &records)
{
    std::vector<Job> jobs;
    if (const auto rows = records.find("job"); rows != records.end())
        for (const auto &[id, record] : rows->second)
            if (auto job = record.retired ? std::nullopt : base::fromJson<Job>(record.body)) {
                job->id = id;
                jobs.push_back(std::move(*job));
            }
    std::stable_sort(jobs.begin(), jobs.end(), [](const Job &a, const Job &b) { return a.position < b.position; });
    return jobs;
}

namespace {
constexpr auto longestSpell = 16h;

void apply(Spell &spell, const ClockedIn &fact, const Stamp &stamp)
{
    if (spell.begun)
        return;
    spell.begun = true;
    spell.person = fact.person;
    spell.device = stamp.device;
    spell.clocked.in = stamp.at();
    if (!spell.corrections.empty())
        return;
    spell.job = fact.job;
    spell.jobName = fact.jobName;
    spell.rateMinor = fact.rateMinor;
    spell.in = stamp.at();
}
void endBreak(Spell &spell, UtcMicros at)
{
    if (!spell.breaks.empty() && !spell.breaks.back().to)
        spell.breaks.back().to = at;
}
void apply(Spell &spell, const BreakBegun &fact, const Stamp &stamp)
{
    // A correction says how long the breaks were; what is clocked later goes on from there.
    if (spell.out || (!spell.breaks.empty() && !spell.breaks.back().to))
        return;
    spell.breaks.push_back({stamp.at(), std::nullopt, fact.paid});
}
void apply(Spell &spell, const BreakEnded &, const Stamp &stamp)
{
    endBreak(spell, stamp.at());
}
void apply(Spell &spell, const ClockedOut &, const Stamp &stamp)
{
    if (!spell.clocked.out)
        spell.clocked.out = stamp.at();
    if (spell.out)
        return;
    endBreak(spell, stamp.at());
    spell.out = stamp.at();
}
void apply(Spell &spell, const TimeCorrected &fact, const Stamp &stamp)
{
    spell.corrections.push_back({fact, stamp});
    const auto timeOf = [](std::int64_t us) { return UtcMicros(std::chrono::microseconds(us)); };
    spell.in = timeOf(fact.inUs);
    spell.out = fact.outUs == 0 ? std::nullopt : std::optional(timeOf(fact.outUs));
    if (spell.job != fact.job)
        spell.rateMinor.reset();
    spell.job = fact.job;
    spell.jobName = fact.jobName;
    spell.breaks.clear();
    if (fact.unpaidMinutes > 0)
        spell.breaks.push_back({spell.in, spell.in + std::chrono::minutes(fact.unpaidMinutes), false});
}
} // namespace

Spell fold(Spell spell, const SpellFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(spell, body, stamp); }, fact);
    return spell;
}

std::chrono::minutes Spell::worked(UtcMicros now) const
{
    if (!begun || !counts())
        return 0min;
    const UtcMicros end = out.value_or(std::max(now, in));
    auto time = end - in;
    for (const Break &each : breaks)
        if (!each.paid)
            time -= std::max<UtcMicros::duration>(std::min(each.to.value_or(end), end) - each.from, 0us);
    return std::chrono::floor<std::chrono::minutes>(std::max<UtcMicros::duration>(time, 0us));
}

bool Spell::isForgotten(UtcMicros now) const
{
    return isOpen() && now - in > longestSpell;
}

Result<ClockedIn, ClockRefusal> decide(const Spell *current, const ClockIn &ask)
{
    if (current && current->isOpen())
        return Refused{ClockRefusal::AlreadyIn};
    if (!ask.job)
        return Refused{ClockRefusal::NoJob};
    return ClockedIn{ask.person, ask.job->id, ask.job->names.in(ask.language), ask.job->rateMinor};
}

Result<BreakBegun, ClockRefusal> decideBreak(const Spell *current, bool paid)
{
    if (!current || !current->isOpen())
        return Refused{ClockRefusal::NotIn};
    if (current->isOnBreak())
        return Refused{ClockRefusal::OnBreak};
    return BreakBegun{paid};
}

Result<BreakEnded, ClockRefusal> decideBack(const Spell *current)
{
    if (!current || !current->isOpen())
        return Refused{ClockRefusal::NotIn};
    if (!current->isOnBreak())
        return Refused{ClockRefusal::NotOnBreak};
    return BreakEnded{};
}

Result<ClockedOut, ClockRefusal> decideOut(const Spell *current)
{
    if (!current || !current->isOpen())
        return Refused{ClockRefusal::NotIn};
    return ClockedOut{};
}

Result<TimeCorrected, ClockRefusal> decide(const Spell &spell, const Correct &ask)
{
    if (!spell.begun)
        return Refused{ClockRefusal::NotIn};
    if (!ask.job)
        return Refused{ClockRefusal::NoJob};
    if (ask.out && *ask.out < ask.in)
        return Refused{ClockRefusal::OutBeforeIn};
    if (ask.in > ask.now || (ask.out && *ask.out > ask.now))
        return Refused{ClockRefusal::InTheFuture};
    if (ask.unpaidMinutes < 0 || std::chrono::minutes(ask.unpaidMinutes) > ask.out.value_or(ask.now) - ask.in)
        return Refused{ClockRefusal::BreaksTooLong};
    if (ask.reason.trimmed().isEmpty())
        return Refused{ClockRefusal::NoReason};
    if (!ask.mayCorrect)
        return Refused{ClockRefusal::NeedsRight};
    const auto micros = [](UtcMicros at) { return static_cast<std::int64_t>(at.time_since_epoch().count()); };
    return TimeCorrected{micros(ask.in), ask.out ? micros(*ask.out) : 0, ask.job->id, ask.job->names.in(ask.language),
        ask.unpaidMinutes, ask.counts, ask.reason.trimmed()};
}

std::optional<RingUpRefusal> whyNotRingUp(bool clockInFirst, const Spell *current)
{
    if (!clockInFirst)
        return std::nullopt;
    if (!current || !current->isOpen())
        return RingUpRefusal::NotClockedIn;
    if (current->isOnBreak())
        return RingUpRefusal::OnBreak;
    return std::nullopt;
}

std::vector<TimeQuestion> questionsOf(const std::vector<const Spell *> &spells, UtcMicros now)
{
    std::vector<const Spell *> counted;
    std::copy_if(spells.begin(), spells.end(), std::back_inserter(counted),
        [](const Spell *spell) { return spell->begun && spell->counts(); });
    std::sort(counted.begin(), counted.end(), [](const Spell *a, const Spell *b) {
        return std::tie(a->person, a->in, a->id) < std::tie(b->person, b->in, b->id);
    });
    std::vector<TimeQuestion> found;
    const Spell *longest = nullptr; // of this person's, the one that ends last so far
    for (const Spell *spell : counted) {
        const auto end = [&](const Spell *each) { return each->out.value_or(std::max(now, each->in)); };
        const bool same = longest && longest->person == spell->person;
        if (same && (spell->in < end(longest) || (longest->isOpen() && spell->isOpen())))
            found.push_back({spell->person, longest->id, spell->id});
        if (!same || end(longest) < end(spell))
            longest = spell;
    }
    return found;
}

std::vector<Worked> workedBetween(const std::vector<const Spell *> &spells, UtcMicros from, UtcMicros to, UtcMicros now)
{
    std::vector<Worked> rows;
    for (const Spell *spell : spells) {
        if (!spell->begun || !spell->counts() || spell->in < from || spell->in >= to)
            continue;
        auto row = std::find_if(rows.begin(), rows.end(),
            [&](const Worked &each) { return each.person == spell->person && each.job == spell->job; });
        if (row == rows.end())
            row = rows.insert(rows.end(), Worked{spell->person, spell->job, spell->jobName, {}, 0, false});
        const auto time = spell->worked(now);
        row->time += time;
        if (spell->rateMinor) {
            row->hasPay = true;
            row->payMinor += base::divideHalfAway(*spell->rateMinor, time.count(), 60);
        }
    }
    std::sort(rows.begin(), rows.end(),
        [](const Worked &a, const Worked &b) { return std::tie(a.person, a.job) < std::tie(b.person, b.job); });
    return rows;
}

} // namespace jiko::labour
