#include "sync/exchange.h"

namespace jiko::sync {

Exchange::Exchange(std::int32_t ownDevice, Tuning tuning, std::uint64_t seed)
    : m_ownDevice(ownDevice),
      m_tuning(tuning),
      m_random(seed)
{
}

void Exchange::ownOnDisk(std::int64_t seq)
{
    m_onDisk = std::max(m_onDisk, seq);
}

void Exchange::known(std::int32_t device, Known upTo)
{
    if (device == m_ownDevice)
        return;
    Known &held = m_known[device];
    if (upTo.seq > held.seq)
        held = upTo;
}

void Exchange::linked(std::int64_t serverHasOfOurs)
{
    // Not what we remember but what it says: a server restored from a backup gets again what it lacks.
    m_linked = true;
    m_failures = 0;
    m_serverHas = serverHasOfOurs;
    m_refusal.reset();
    if (serverHasOfOurs > m_onDisk)
        m_refusal = PushRefusal::Malformed;
    m_pullDue = true;
    m_recordsDue = true;
}

void Exchange::lost(UtcMicros now)
{
    m_linked = false;
    auto wait = m_tuning.firstRetry;
    for (int i = 0; i < m_failures && wait < m_tuning.longestRetry; ++i)
        wait *= 2;
    wait = std::min(wait, m_tuning.longestRetry);
    // Full jitter over the upper half, so that the terminals of a house do not knock together.
    const auto half = wait.count() / 2;
    m_retryAt = now
        + std::chrono::milliseconds(
            half + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(half + 1)));
    ++m_failures;
}

void Exchange::pushed(std::int64_t serverHasOfOurs)
{
    m_serverHas = std::max(m_serverHas, serverHasOfOurs);
}

void Exchange::pushRefused(PushRefusal why, UtcMicros now)
{
    if (why == PushRefusal::Gap) {
        // The next hand-shake says from where.
        lost(now);
        return;
    }
    m_refusal = why;
}

void Exchange::pulled(const std::vector<Fact> &facts, bool full, UtcMicros now)
{
    for (const Fact &fact : facts)
        known(fact.device, {fact.seq, fact.hlc});
    m_pullDue = full;
    m_pollAt = now + m_tuning.idlePoll;
}

void Exchange::recordsRefreshed(UtcMicros)
{
    m_recordsDue = false;
}

void Exchange::hinted()
{
    m_pullDue = true;
    m_recordsDue = true;
}

Exchange::Step Exchange::next(UtcMicros now) const
{
    if (!m_linked) {
        if (now >= m_retryAt)
            return {Do::Connect, 0, 0, now};
        return {Do::Wait, 0, 0, m_retryAt};
    }
    if (!m_refusal && m_onDisk > m_serverHas)
        return {Do::Push, m_serverHas + 1, std::min(m_onDisk, m_serverHas + m_tuning.batch), now};
    if (m_pullDue || now >= m_pollAt)
        return {Do::Pull, 0, 0, now};
    if (m_recordsDue)
        return {Do::RefreshRecords, 0, 0, now};
    return {Do::Wait, 0, 0, m_pollAt};
}

} // namespace jiko::sync
