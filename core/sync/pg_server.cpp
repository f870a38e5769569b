#include "sync/pg_server.h"

#include "store/fact_row.h"

namespace jiko::sync {

using store::PgProblem;
using store::PgTrouble;
using store::Statement;
using store::Utf8;

namespace {
constexpr char unknownFunction[] = "42883";

PushRefusal refusalOf(const QByteArray &sqlState)
{
    if (sqlState == "P0G01")
        return PushRefusal::Revoked;
    if (sqlState == "P0G02")
        return PushRefusal::Gap;
    if (sqlState == "P0G06")
        return PushRefusal::Forked;
    return PushRefusal::Malformed;
}

/// A device that was sent away has no login any more. Other reasons not to be let in bear the same state: a server that
/// is not set up for this terminal.
bool isLockedOut(const PgProblem &problem)
{
    return problem.sqlState == "28000" && problem.message.contains(QLatin1String("is not permitted to log in"));
}

ServerProblem problemOf(const PgProblem &problem)
{
    const QString words = QString::fromLatin1(problem.sqlState) + QLatin1Char(' ') + problem.message;
    switch (problem.kind) {
    case PgTrouble::Stale:
        return {ServerProblem::Again, {}, words};
    case PgTrouble::Refused:
        return {
            ServerProblem::Refused, isLockedOut(problem) ? PushRefusal::Revoked : refusalOf(problem.sqlState), words};
    case PgTrouble::Unreachable:
    case PgTrouble::Broken:
        break;
    }
    return {ServerProblem::Lost, {}, words};
}

store::Params columnsOf(const Fact &fact)
{
    return {{"seq", fact.seq}, {"hlc", fact.hlc}, {"staff", fact.staff}, {"stream", fact.stream},
        {"type", Utf8{fact.type}}, {"version", static_cast<std::int16_t>(fact.version)}, {"body", Utf8{fact.body}},
        {"hash", fact.hash}};
}
} // namespace

ServerOutcome<Server::Welcome> PgServer::connect()
{
    static const auto whoami = Statement::fromFile(":/sql/sync/whoami.sql");
    m_session.disconnect();
    m_knowsReport = true; // it may have been brought up to date meanwhile
    if (const auto connected = m_session.connect(); !connected)
        return Refused{problemOf(connected.why())};
    if (const auto heard = m_session.listen("jiko_wake"); !heard)
        return Refused{problemOf(heard.why())};
    const auto answer = m_session.run(whoami);
    if (!answer)
        return Refused{problemOf(answer.why())};
    if (answer->isEmpty())
        return Refused{
            ServerProblem{ServerProblem::Lost, {}, QStringLiteral("the server does not know this terminal")}};
    const auto row = (*answer)[0];
    return Welcome{row.id(1), static_cast<std::int32_t>(row.int64(2)), row.int64(3)};
}

ServerOutcome<std::int64_t> PgServer::bring(const Statement &statement, const store::Params &params)
{
    std::vector<store::PgCall> calls{{statement, params}};
    const Moment now = base::momentNow();
    m_hintOwed = true;
    if (now - m_hintedAt >= hintsApart) {
        m_hintedAt = now;
        calls.push_back({hint(), {}});
    }
    const auto outcomes = m_session.runEach(calls);
    if (outcomes.size() > 1)
        noteHint(outcomes.back());
    const auto &brought = outcomes.front();
    if (!brought)
        return Refused{problemOf(brought.why())};
    return (*brought)[0].int64(0);
}

const Statement &PgServer::hint() const
{
    static const auto shared = Statement::fromFile(":/sql/sync/hint.sql");
    static const auto plain = Statement::fromFile(":/sql/sync/wake.sql");
    return m_knowsHint ? shared : plain;
}

void PgServer::noteHint(const store::PgOutcome<store::PgRows> &hinted)
{
    if (hinted)
        m_hintOwed = m_knowsHint && !(*hinted)[0].flag(0);
    else if (hinted.why().sqlState == unknownFunction)
        m_knowsHint = false;
}

std::optional<Moment> PgServer::payHint(Moment now)
{
    if (!m_hintOwed)
        return std::nullopt;
    if (now - m_hintedAt >= hintsApart) {
        m_hintedAt = now;
        noteHint(m_session.run(hint()));
    }
    return m_hintOwed ? std::optional(m_hintedAt + hintsApart) : std::nullopt;
}

ServerOutcome<std::int64_t> PgServer::append(const std::vector<Fact> &facts)
{
    static const auto appendEvents = Statement::fromFile(":/sql/sync/append_events.sql");
    return bring(appendEvents, store::factColumns(facts));
}

ServerOutcome<std::int64_t> PgServer::relay(const std::vector<Fact> &facts)
{
    static const auto relayEvents = Statement::fromFile(":/sql/sync/relay_events.sql");
    store::Params params = store::factColumns(facts);
    params.push_back({"device", facts.front().device});
    return bring(relayEvents, params);
}

ServerOutcome<std::int64_t> PgServer::park(const Fact &fact)
{
    static const auto parkEvent = Statement::fromFile(":/sql/sync/park_event.sql");
    return bring(parkEvent, columnsOf(fact));
}

ServerOutcome<std::int64_t> PgServer::parkRelayed(const Fact &fact)
{
    static const auto parkRelayed = Statement::fromFile(":/sql/sync/park_relayed.sql");
    store::Params params = columnsOf(fact);
    params.push_back({"device", fact.device});
    return bring(parkRelayed, params);
}

ServerOutcome<Heads> PgServer::heads()
{
    static const auto ask = Statement::fromFile(":/sql/sync/heads.sql");
    const auto answer = m_session.run(ask);
    if (!answer)
        return Refused{problemOf(answer.why())};
    Heads heads;
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        heads[static_cast<std::int32_t>(row.int64(0))] = {row.int64(1), row.int64(2), row.bytes(3)};
    }
    return heads;
}

ServerOutcome<std::optional<UtcMicros>> PgServer::report(const DeviceReport &report)
{
    static const auto ask = Statement::fromFile(":/sql/sync/report_device.sql");
    if (!m_knowsReport)
        return std::optional<UtcMicros>();
    const Machine &machine = report.machine;
    const auto answer = m_session.run(ask,
        {{"version", Utf8{machine.version}}, {"clock_us", machine.clock.time_since_epoch().count()},
            {"waiting", report.waiting}, {"waiting_for_ms", report.waitingFor.count()},
            {"disk_free_bytes", machine.diskFreeBytes}, {"disk_total_bytes", machine.diskTotalBytes},
            {"trouble", Utf8{machine.trouble}}, {"peers", machine.peers}});
    if (!answer && answer.why().sqlState == unknownFunction) {
        m_knowsReport = false;
        return std::optional<UtcMicros>();
    }
    if (!answer)
        return Refused{problemOf(answer.why())};
    return std::optional(UtcMicros(std::chrono::microseconds((*answer)[0].int64(0))));
}

ServerOutcome<std::vector<Server::Served>> PgServer::fetch(const Exchange::Ask &ask, int most)
{
    static const auto fetchEvents = Statement::fromFile(":/sql/sync/fetch_events.sql");
    std::vector<std::int32_t> device;
    std::vector<std::int64_t> seq;
    std::vector<std::int64_t> hlc;
    for (const auto &[number, known] : ask.known) {
        device.push_back(number);
        seq.push_back(known.seq);
        hlc.push_back(known.hlc);
    }
    const auto answer =
        m_session.run(fetchEvents, {{"device", device}, {"seq", seq}, {"hlc", hlc}, {"most", most}, {"own", ask.own}});
    if (!answer)
        return Refused{problemOf(answer.why())};
    std::vector<Served> served;
    served.reserve(static_cast<std::size_t>(answer->count()));
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        served.push_back({store::factFrom(row, m_tenant, ask.outlet), row.flag(9)});
    }
    return served;
}

ServerOutcome<std::vector<Record>> PgServer::recordsSince(std::int64_t revision)
{
    static const auto referenceSince = Statement::fromFile(":/sql/sync/reference_since.sql");
    const auto answer = m_session.run(referenceSince, {{"revision", revision}});
    if (!answer)
        return Refused{problemOf(answer.why())};
    std::vector<Record> records;
    for (int i = 0; i < answer->count(); ++i) {
        const auto row = (*answer)[i];
        records.push_back({row.utf8(0), row.id(1), row.int64(2), row.flag(3), row.utf8(4)});
    }
    return records;
}

} // namespace jiko::sync
