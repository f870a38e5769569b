#include "hub/event_log.h"

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
            Fact fact;
            fact.tenant = m_tenant;
            fact.outlet = m_outlet;
            fact.device = static_cast<std::int32_t>(row.int64(0));
            fact.seq = row.int64(1);
            fact.hlc = row.int64(2);
            fact.staff = row.id(3);
            fact.stream = row.id(4);
            fact.type = row.utf8(5);
            fact.version = static_cast<int>(row.int64(6));
            fact.body = row.utf8(7);
            fact.hash = row.bytes(8);
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
