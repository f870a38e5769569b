#include "insight/kitchen.h"

#include "insight/ask.h"

namespace jiko::insight {

using store::Params;
using store::PgOutcome;
using store::PgSession;
using store::Statement;

template <class Io> static void describe(Io &io, KitchenTimes &t)
{
    io("key_id", t.key);
    io("name", t.name);
    io("hour", t.hour);
    io("lines", t.lines);
    io("done", t.done);
    io("middle_seconds", t.middleSeconds);
    io("nine_seconds", t.nineSeconds);
    io("worst_seconds", t.worstSeconds);
    io("there_seconds", t.thereSeconds);
    io("seen_seconds", t.seenSeconds);
    io("judged", t.judged);
    io("late", t.late);
    io("again", t.again);
}

namespace {
PgOutcome<std::vector<KitchenTimes>> askBy(
    PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours, const char *by)
{
    static const auto times = Statement::fromFile(":/sql/insight/kitchen_times.sql");
    const BusinessDate after(period.to.day().addDays(1));
    return ask<KitchenTimes>(session, times,
        Params{{"outlet", outlet},
            {"from_us", std::int64_t(base::startOf(period.from, hours).time_since_epoch().count())},
            {"to_us", std::int64_t(base::startOf(after, hours).time_since_epoch().count())},
            {"zone", QString::fromLatin1(hours.zone)}, {"cut_over_hour", hours.cutOverHour},
            {"by", QString::fromLatin1(by)}});
}
} // namespace

PgOutcome<std::vector<KitchenTimes>> kitchenTimes(
    PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours, KitchenBy by)
{
    switch (by) {
    case KitchenBy::Station:
        return askBy(session, outlet, period, hours, "station");
    case KitchenBy::Item:
        return askBy(session, outlet, period, hours, "item");
    case KitchenBy::Hour:
        return askBy(session, outlet, period, hours, "hour");
    }
    return std::vector<KitchenTimes>();
}

PgOutcome<KitchenTimes> kitchenTimesInAll(
    PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours)
{
    return askBy(session, outlet, period, hours, "all").then([](const std::vector<KitchenTimes> &all) {
        return PgOutcome<KitchenTimes>(all.empty() ? KitchenTimes() : all.front());
    });
}

std::optional<int> latePermille(const KitchenTimes &times)
{
    if (times.judged == 0)
        return std::nullopt;
    return static_cast<int>(base::divideHalfAway(times.late, 1000, times.judged));
}

} // namespace jiko::insight
