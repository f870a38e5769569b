#include "insight/people.h"

#include "insight/ask.h"

namespace jiko::insight {

using store::Statement;

template <class Io> static void describe(Io &io, WorkSpell &r)
{
    io("person_id", r.person);
    io("job_id", r.job);
    io("job_name", r.jobName);
    io("rate_minor", r.rateMinor);
    io("worked_minutes", r.minutes);
}
template <class Io> static void describe(Io &io, ServerTips &r)
{
    io("server_id", r.server);
    io("name", r.name);
    io("tips_minor", r.tipsMinor);
    io("sales_minor", r.salesMinor);
}
template <class Io> static void describe(Io &io, PoolSum &r)
{
    io("person_id", r.person);
    io("name", r.name);
    io("paid_in_minor", r.paidInMinor);
    io("out_minor", r.outMinor);
    io("days", r.days);
    io("unsigned_days", r.unsignedDays);
}

store::PgOutcome<std::vector<WorkSpell>> workSpells(
    store::PgSession &session, const Id &outlet, UtcMicros from, UtcMicros to)
{
    static const auto statement = Statement::fromFile(":/sql/insight/work_spells.sql");
    const auto micros = [](UtcMicros at) { return std::int64_t(at.time_since_epoch().count()); };
    return ask<WorkSpell>(session, statement, {{"outlet", outlet}, {"from_us", micros(from)}, {"to_us", micros(to)}});
}

store::PgOutcome<std::vector<ServerTips>> serverTips(
    store::PgSession &session, const Id &outlet, const Period &period, const QString &currency)
{
    static const auto statement = Statement::fromFile(":/sql/insight/server_tips.sql");
    return ask<ServerTips>(session, statement,
        {{"outlet", outlet}, {"from_date", period.from.iso()}, {"to_date", period.to.iso()}, {"currency", currency}});
}

store::PgOutcome<std::vector<PoolSum>> poolSums(
    store::PgSession &session, const Id &outlet, const Period &period, const QString &currency)
{
    static const auto statement = Statement::fromFile(":/sql/insight/pool_sums.sql");
    return ask<PoolSum>(session, statement,
        {{"outlet", outlet}, {"from_date", period.from.iso()}, {"to_date", period.to.iso()}, {"currency", currency}});
}

} // namespace jiko::insight
