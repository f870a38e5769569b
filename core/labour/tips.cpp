#include "labour/tips.h"

#include <algorithm>

namespace jiko::labour {

template <class Io> static void describe(Io &io, TipRule::Part &part)
{
    io("job", part.job);
    io("points", part.points);
}
template <class Io> static void describe(Io &io, TipRule &rule)
{
    io("names", rule.names);
    io("share_bp", rule.share);
    io("shared_by", rule.by);
    io("parts", rule.parts);
    io.maybe("position", rule.position);
}

const TipRule::Part *TipRule::partOf(const Id &job) const
{
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.job == job; });
    return at == parts.end() ? nullptr : &*at;
}

std::vector<TipRule> tipRulesFrom(const Records &records)
{
    std::vector<TipRule> rules;
    if (const auto rows = records.find("tip_rule"); rows != records.end())
        for (const auto &[id, record] : rows->second)
            if (auto rule = record.retired ? std::nullopt : base::fromJson<TipRule>(record.body)) {
                rule->id = id;
                rules.push_back(std::move(*rule));
            }
    std::stable_sort(
        rules.begin(), rules.end(), [](const TipRule &a, const TipRule &b) { return a.position < b.position; });
    return rules;
}

std::vector<DayOf> daysOf(const BusinessDate &day, const TradingHours &hours, Currency currency,
    const std::vector<const orders::Check *> &checks, const std::vector<const Spell *> &spells,
    const identity::People &people, UtcMicros now)
{
    std::vector<DayOf> days;
    const auto of = [&](const Id &person, const QString &name) -> DayOf & {
        const auto at =
            std::find_if(days.begin(), days.end(), [&](const DayOf &each) { return each.person == person; });
        if (at != days.end())
            return *at;
        const identity::Person *known = people.person(person);
        days.push_back({person, known ? known->name : name, Money(0, currency), Money(0, currency), {}});
        return days.back();
    };
    for (const orders::Check *check : checks) {
        if (!check->closed || check->businessDate != day || check->currency != currency)
            continue;
        const orders::CheckTotals sums = orders::totals(*check);
        if (sums.tips.isZero() && sums.gross.isZero())
            continue;
        DayOf &served = of(check->server, check->serverName);
        served.tips += sums.tips;
        served.sales += sums.gross - sums.refunded;
    }
    for (const Spell *spell : spells) {
        if (!spell->begun || !spell->counts() || base::businessDateOf(spell->in, hours) != day)
            continue;
        auto &jobs = of(spell->person, {}).jobs;
        auto job = std::find_if(jobs.begin(), jobs.end(), [&](const auto &each) { return each.job == spell->job; });
        if (job == jobs.end())
            job = jobs.insert(jobs.end(), DayOf::AtJob{spell->job, 0});
        job->minutes += spell->worked(now).count();
    }
    sortDays(days);
    return days;
}

void sortDays(std::vector<DayOf> &days)
{
    std::sort(days.begin(), days.end(),
        [](const DayOf &a, const DayOf &b) { return std::tie(a.name, a.person) < std::tie(b.name, b.person); });
}

namespace {
std::int64_t weightOf(const TipRule &rule, const DayOf &day)
{
    std::int64_t weight = 0;
    bool takesPart = false;
    for (const DayOf::AtJob &at : day.jobs)
        if (const TipRule::Part *part = rule.partOf(at.job)) {
            takesPart = true;
            weight += at.minutes * (rule.by == SharedBy::Points ? std::max(part->points, 0) : 1);
        }
    if (rule.by == SharedBy::Sales)
        weight = takesPart ? day.sales.minor() : 0;
    return std::max<std::int64_t>(weight, 0);
}
} // namespace

std::vector<TipPart> shareTips(const TipRule &rule, const std::vector<DayOf> &days)
{
    std::vector<TipPart> parts;
    std::vector<std::int64_t> weights;
    Money pool(0, days.empty() ? Currency() : days.front().tips.currency());
    std::int64_t all = 0;
    for (const DayOf &day : days) {
        weights.push_back(weightOf(rule, day));
        all += weights.back();
    }
    for (const DayOf &day : days) {
        // A tip that was taken back later may leave less than nothing: nobody pays for it out of the pool.
        const Money in = all > 0 && !day.tips.isNegative() ? base::partOf(day.tips, rule.share) : day.tips - day.tips;
        pool += in;
        parts.push_back({day.person, day.name, day.tips.minor(), in.minor(), weights[parts.size()], 0});
    }
    if (all > 0) {
        const std::vector<Money> out = base::share(pool, weights);
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i].outMinor = out[i].minor();
    }
    return parts;
}

const TipPart *TipDay::part(const Id &person) const
{
    if (!shared)
        return nullptr;
    const auto at = std::find_if(
        shared->parts.begin(), shared->parts.end(), [&](const TipPart &each) { return each.person == person; });
    return at == shared->parts.end() ? nullptr : &*at;
}

bool TipDay::isSigned(const Id &person) const
{
    const TipPart *own = part(person);
    return own && std::any_of(signatures.begin(), signatures.end(), [&](const Signature &each) {
        return each.what.person == person && each.what.amountMinor == sumOf(*own);
    });
}

bool TipDay::isSignedByAll() const
{
    return shared && std::all_of(shared->parts.begin(), shared->parts.end(), [this](const TipPart &each) {
        return isSigned(each.person);
    });
}

TipDay fold(TipDay day, const TipFact &fact, const Stamp &stamp)
{
    if (const auto *shared = std::get_if<TipsShared>(&fact)) {
        day.shared = *shared;
        day.by = stamp;
    } else {
        day.signatures.push_back({std::get<TipsSigned>(fact), stamp});
    }
    return day;
}

Id tipDayId(const Id &outlet, const BusinessDate &day)
{
    return base::namedId(outlet, QStringLiteral("tips/") + day.iso());
}

Result<TipsShared, TipRefusal> decide(const TipDay *day, const ShareOut &ask)
{
    if (!ask.rule)
        return Refused{TipRefusal::NoRule};
    const auto parts = shareTips(*ask.rule, ask.days);
    if (std::all_of(parts.begin(), parts.end(), [](const TipPart &part) { return part.tipsMinor == 0; }))
        return Refused{TipRefusal::NothingToShare};
    if (std::all_of(parts.begin(), parts.end(), [](const TipPart &part) { return part.weight == 0; }))
        return Refused{TipRefusal::NobodyTakesPart};
    if (!ask.mayShare)
        return Refused{TipRefusal::NeedsRight};
    if (day && day->isSignedByAll())
        return Refused{TipRefusal::AllSigned};
    return TipsShared{
        ask.day.iso(), ask.currency.code(), ask.rule->names.in(ask.language), ask.rule->share, ask.rule->by, parts};
}

Result<TipsSigned, TipRefusal> decideSign(const TipDay *day, const Id &person, std::int64_t readMinor)
{
    if (!day || !day->shared)
        return Refused{TipRefusal::NotShared};
    const TipPart *own = day->part(person);
    if (!own)
        return Refused{TipRefusal::NoPart};
    if (TipDay::sumOf(*own) != readMinor)
        return Refused{TipRefusal::OtherSum};
    if (day->isSigned(person))
        return Refused{TipRefusal::AlreadySigned};
    return TipsSigned{person, readMinor};
}

} // namespace jiko::labour
