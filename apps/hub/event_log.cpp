#include "hub/event_log.h"

#include "store/fact_row.h"

namespace jiko::hub {

using store::PgOutcome;
using store::PgRow;
using store::Statement;

namespace {
constexpr int mostAtOnce = 5000;
}

PgOutcome<std::int64_t> EventLog::readOn(const std::function<void(const Fact &)> &see)
{
    static const auto wholeLog = Statement::fromFile(":/sql/hub/whole_log.sql");
    std::int64_t seen = 0;
    for (;;) {
        std::vector<std::int32_t> device;
        std::vector<std::int64_t> seq;
        std::vector<std::int64_t> hlc;
        for (const auto &[number, last] : m_last) {
            device.push_back(number);
            seq.push_back(last.seq);
            hlc.push_back(last.hlc);
        }
        const auto rows =
            m_session.run(wholeLog, {{"device", device}, {"seq", seq}, {"hlc", hlc}, {"most", mostAtOnce}});
        if (!rows)
            return Refused{rows.why()};
        for (int i = 0; i < rows->count(); ++i) {
            const PgRow row = (*rows)[i];
            const Fact fact = store::factFrom(row, m_tenant, m_outlet);
            const bool parked = row.flag(9);
            check(fact, parked);
            if (!parked)
                see(fact);
        }
        seen += rows->count();
        if (rows->count() < mostAtOnce)
            return seen;
    }
}

void EventLog::check(const Fact &fact, bool parked)
{
    sync::Head &last = m_last[fact.device];
    const QString name = QStringLiteral("device %1, fact %2").arg(fact.device).arg(fact.seq);
    if (fact.seq != last.seq + 1)
        m_broken << QStringLiteral("%1: follows on %2").arg(name).arg(last.seq);
    if (!parked && fact.hlc <= last.hlc)
        m_broken << QStringLiteral("%1: its clock did not move on").arg(name);
    if (!parked && fact.hash != base::chainHash(last.hash, fact))
        m_broken << QStringLiteral("%1: its hash does not follow").arg(name);
    last = sync::headAfter(last, fact, parked);
}

} // namespace jiko::hub
