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

void Exchange::known(std::int32_t device, Known upTo, Moment now)
{
    if (device == m_ownDevice)
        return;
    Known &held = m_known[device];
    if (upTo.seq <= held.seq)
        return;
    held = {upTo.seq, std::max(held.hlc, upTo.hlc)};
    noteLacks(now);
}

void Exchange::linked(std::int64_t serverHasOfOurs)
{
    // Not what we remember but what it says: a server restored from a backup gets again what it lacks.
    m_linked = true;
    m_failures = 0;
    m_serverHas = serverHasOfOurs;
    m_refusal.reset();
    m_singlyUpTo = 0;
    m_parkNext = false;
    m_serverHeads.clear();
    m_lacks.clear();
    m_takenBack = 0;
    m_pullDue = true;
    m_justLinked = true;
    m_previewDue = false;
    m_recordsDue = true;
    m_reportAt = {};
}

void Exchange::previewed()
{
    m_previewDue = false;
}

void Exchange::lost(Moment now)
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
    m_parkNext = false;
}

void Exchange::pushRefused(PushRefusal why, Moment now)
{
    if (why == PushRefusal::Gap) {
        // The next hand-shake says from where.
        lost(now);
        return;
    }
    if (why == PushRefusal::Malformed) {
        // One bad fact must not hold up the others: find it, have it put aside, go on.
        m_parkNext = m_singlyUpTo > m_serverHas;
        if (!m_parkNext)
            m_singlyUpTo = std::min(m_onDisk, m_serverHas + m_tuning.batch);
        return;
    }
    m_refusal = why;
    m_reportAt = {};
}

void Exchange::serverHolds(const VersionVector &heads, Moment now)
{
    m_serverHeads = heads;
    if (const auto own = heads.find(m_ownDevice); own != heads.end())
        m_serverHas = std::max(m_serverHas, own->second);
    if (std::exchange(m_justLinked, false)) {
        std::int64_t behind = 0;
        for (const auto &[device, seq] : heads)
            if (const auto known = m_known.find(device); device != m_ownDevice)
                behind += std::max<std::int64_t>(0, seq - (known == m_known.end() ? 0 : known->second.seq));
        m_previewDue = behind > m_tuning.farBehind;
    }
    noteLacks(now);
    for (auto &[device, lack] : m_lacks)
        lack.confirmed = now >= lack.since + m_tuning.relayAfter;
}

void Exchange::relayed(std::int32_t device, std::int64_t serverHas, Moment now)
{
    m_serverHeads[device] = serverHas;
    noteLacks(now);
}

void Exchange::relayRefused(std::int32_t device)
{
    m_lacks[device].refused = true;
}

void Exchange::noteLacks(Moment now)
{
    for (const auto &[device, held] : m_known) {
        const auto head = m_serverHeads.find(device);
        if (held.seq > (head == m_serverHeads.end() ? 0 : head->second))
            m_lacks.try_emplace(device, Lack{now});
        else
            m_lacks.erase(device);
    }
}

std::optional<Exchange::Step> Exchange::relayStep(Moment now) const
{
    for (const auto &[device, lack] : m_lacks) {
        if (lack.refused || now < lack.since + m_tuning.relayAfter)
            continue;
        if (!lack.confirmed)
            return Step{Do::AskHeads};
        const auto head = m_serverHeads.find(device);
        const std::int64_t from = (head == m_serverHeads.end() ? 0 : head->second) + 1;
        const std::int64_t to = std::min(m_known.at(device).seq, from + m_tuning.batch - 1);
        return Step{Do::Relay, from, to, now, device};
    }
    return std::nullopt;
}

void Exchange::pulled(const std::map<std::int32_t, Known> &upTo, bool full, Moment now)
{
    for (const auto &[device, last] : upTo) {
        auto &head = m_serverHeads[device];
        head = std::max(head, last.seq);
        if (device == m_ownDevice) {
            m_takenBack = std::max(m_takenBack, last.seq);
            m_serverHas = std::max(m_serverHas, last.seq);
        }
        known(device, last, now);
    }
    noteLacks(now);
    m_pullDue = full;
    m_pollAt = now + m_tuning.idlePoll;
}

void Exchange::recordsRefreshed(Moment)
{
    m_recordsDue = false;
}

void Exchange::reported(std::int64_t waiting, Moment now)
{
    m_toldWaiting = waiting;
    m_reportAt = now + m_tuning.reportEvery;
}

void Exchange::hinted()
{
    m_pullDue = true;
    m_recordsDue = true;
}

Exchange::Ask Exchange::ask(const Id &outlet) const
{
    // Own ones always: what a disk has lost, another terminal may bring to the server long after we linked.
    Ask ask{outlet, m_known, true};
    ask.known[m_ownDevice] = {std::max(m_onDisk, m_takenBack), 0};
    return ask;
}

Exchange::Ask Exchange::askSince(const Id &outlet, Hlc since) const
{
    Ask ask{outlet, m_known, false};
    for (const auto &[device, seq] : m_serverHeads)
        ask.known[device].hlc = std::max(ask.known[device].hlc, since);
    return ask;
}

Exchange::Step Exchange::next(Moment now) const
{
    if (!m_linked) {
        if (now >= m_retryAt)
            return {Do::Connect, 0, 0, now};
        return {Do::Wait, 0, 0, m_retryAt};
    }
    // Rare, and due only when awake for something else. That nothing waits any more is said at once.
    if (now >= m_reportAt || (m_toldWaiting > 0 && waiting() == 0))
        return {Do::Report, 0, 0, now};
    if (!m_refusal && m_onDisk > m_serverHas) {
        const std::int64_t next = m_serverHas + 1;
        if (m_parkNext)
            return {Do::Park, next, next, now, m_ownDevice};
        const int batch = next <= m_singlyUpTo ? 1 : m_tuning.batch;
        return {Do::Push, next, std::min(m_onDisk, m_serverHas + batch), now, m_ownDevice};
    }
    if (m_previewDue)
        return {Do::Preview, 0, 0, now};
    if (m_pullDue || now >= m_pollAt || (hasLost() && !m_refusal))
        return {Do::Pull, 0, 0, now};
    if (m_recordsDue)
        return {Do::RefreshRecords, 0, 0, now};
    if (const auto step = relayStep(now))
        return *step;
    Moment wake = m_pollAt;
    for (const auto &[device, lack] : m_lacks)
        if (!lack.refused)
            wake = std::min(wake, lack.since + m_tuning.relayAfter);
    return {Do::Wait, 0, 0, wake};
}

} // namespace jiko::sync
