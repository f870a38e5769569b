#include "sync/peering.h"

namespace jiko::sync {

using namespace std::chrono_literals;

namespace {
constexpr auto shunFor = 60s;

std::int64_t at(const VersionVector &vector, std::int32_t device)
{
    const auto found = vector.find(device);
    return found == vector.end() ? 0 : found->second;
}
void raise(VersionVector &vector, std::int32_t device, std::int64_t seq)
{
    auto &held = vector[device];
    held = std::max(held, seq);
}
} // namespace

Peering::Peering(std::int32_t ownDevice, PeerTuning tuning, std::uint64_t seed)
    : m_ownDevice(ownDevice),
      m_tuning(tuning),
      m_random(seed)
{
}

void Peering::onDisk(std::int32_t device, std::int64_t seq)
{
    received(device, seq);
    if (at(m_disk, device) >= seq)
        return;
    m_disk[device] = seq;
    m_changed = true;
}

void Peering::received(std::int32_t device, std::int64_t seq)
{
    raise(m_received, device, seq);
    m_asked.erase(device);
}

void Peering::joined(Peer peer, Moment)
{
    m_peers[peer] = {};
}

void Peering::left(Peer peer)
{
    m_peers.erase(peer);
    std::erase_if(m_asked, [peer](const auto &asked) { return asked.second.peer == peer; });
}

void Peering::heardHave(Peer peer, const VersionVector &theirs, Moment now)
{
    const auto known = m_peers.find(peer);
    if (known == m_peers.end())
        return;
    Other &other = known->second;
    // Not the larger of what it said before and now: a wiped terminal holds less than it did.
    other.theirs = theirs;
    other.heard = true;
    // What was pushed a moment ago may have crossed this on its way; if it did not arrive, the next Have says so.
    const std::int64_t arrived = at(theirs, m_ownDevice);
    other.pushed = now < other.pushedAt + m_tuning.answerWithin ? std::max(other.pushed, arrived) : arrived;
}

void Peering::heardWant(Peer peer, std::int32_t device, std::int64_t from, std::int64_t to)
{
    const auto known = m_peers.find(peer);
    if (known != m_peers.end() && from > 0 && to >= from)
        known->second.wanted[device] = {from, to};
}

void Peering::heardFacts(Peer peer, std::int32_t device, std::int64_t upTo, bool sound, Moment now)
{
    const auto known = m_peers.find(peer);
    if (known == m_peers.end())
        return;
    raise(known->second.theirs, device, upTo);
    m_asked.erase(device);
    if (!sound)
        known->second.shunned[device] = now + shunFor;
}

std::optional<Peering::Message> Peering::next(Moment now)
{
    const bool due = (m_changed && now >= m_saidAt + m_tuning.sayAtMost) || now >= m_saidAt + m_tuning.sayAtLeast;
    if (due) {
        for (auto &[peer, other] : m_peers)
            other.said = false;
        m_changed = false;
        m_saidAt = now;
    }
    for (auto &[peer, other] : m_peers) {
        // Own facts first: a cook waits for them.
        const std::int64_t own = at(m_disk, m_ownDevice);
        const std::int64_t may = std::min(own, at(other.theirs, m_ownDevice) + m_tuning.ahead);
        if (other.heard && may > other.pushed) {
            const Message push{
                peer, Say::Facts, m_ownDevice, other.pushed + 1, std::min(may, other.pushed + m_tuning.batch)};
            other.pushed = push.upTo;
            other.pushedAt = now;
            return push;
        }
        if (!std::exchange(other.said, true))
            return Message{peer, Say::Have};
        if (!other.wanted.empty()) {
            const auto [device, range] = *other.wanted.begin();
            other.wanted.erase(other.wanted.begin());
            const std::int64_t upTo = std::min({range.upTo, at(m_disk, device), range.from + m_tuning.batch - 1});
            if (upTo >= range.from)
                return Message{peer, Say::Facts, device, range.from, upTo};
        }
    }
    return want(now);
}

std::optional<Peering::Message> Peering::want(Moment now)
{
    std::map<std::int32_t, std::vector<Peer>> holders;
    for (auto &[peer, other] : m_peers) {
        for (const auto &[device, seq] : other.theirs) {
            if (seq <= at(m_received, device))
                continue;
            // An author that is here brings them unasked, unless it has lost them itself.
            const auto author = m_peers.find(device);
            if (author != m_peers.end() && at(author->second.theirs, device) >= seq)
                continue;
            const auto shunned = other.shunned.find(device);
            if (shunned != other.shunned.end() && now < shunned->second)
                continue;
            holders[device].push_back(peer);
        }
    }
    for (const auto &[device, peers] : holders) {
        if (const auto asked = m_asked.find(device); asked != m_asked.end() && now < asked->second.until)
            continue;
        const Peer peer = peers[m_random() % peers.size()];
        const std::int64_t held = at(m_received, device);
        m_asked[device] = {peer, now + m_tuning.answerWithin};
        return Message{peer, Say::Want, device, held + 1, at(m_peers[peer].theirs, device)};
    }
    return std::nullopt;
}

Moment Peering::wakeAt() const
{
    Moment wake = m_saidAt + (m_changed ? m_tuning.sayAtMost : m_tuning.sayAtLeast);
    for (const auto &[device, asked] : m_asked)
        wake = std::min(wake, asked.until);
    return wake;
}

PeerStatus Peering::status() const
{
    PeerStatus status;
    for (const auto &[peer, other] : m_peers) {
        status.here.push_back(peer);
        status.ownElsewhere = std::max(status.ownElsewhere, at(other.theirs, m_ownDevice));
    }
    return status;
}

} // namespace jiko::sync
