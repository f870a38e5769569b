#include "sim/played_server.h"

#include "base/json.h"

#include <algorithm>

namespace jiko::sim {

using sync::PushRefusal;
using sync::ServerOutcome;
using sync::ServerProblem;

namespace {
Refused<ServerProblem> no(PushRefusal why)
{
    return Refused{ServerProblem{ServerProblem::Refused, why, QStringLiteral("refused")}};
}
} // namespace

bool PlayedServer::isKnown(std::int32_t caller) const
{
    const auto device = m_devices.find(caller);
    return device != m_devices.end() && !device->second.revoked;
}

void PlayedServer::keep(Device &device, const Fact &fact, bool parked)
{
    device.head = sync::headAfter(device.head, fact, parked);
    device.log.push_back({fact, parked, device.head.hlc});
}

ServerOutcome<std::int64_t> PlayedServer::take(std::int32_t number, const std::vector<Fact> &facts)
{
    Device &device = m_devices[number];
    const std::int64_t first = facts.front().seq;
    if (first > device.head.seq + 1)
        return no(PushRefusal::Gap);
    Device after = device;
    for (const Fact &fact : facts) {
        if (fact.seq <= device.head.seq) {
            if (broken == Break::Idempotence)
                after.log.push_back({fact, false, fact.hlc});
            else if (device.log[static_cast<std::size_t>(fact.seq - 1)].fact != fact)
                return no(PushRefusal::Forked);
            continue;
        }
        if (broken != Break::Chain && sync::faultOf(fact, after.head))
            return no(PushRefusal::Malformed);
        keep(after, fact, false);
    }
    device = std::move(after);
    return device.head.seq;
}

ServerOutcome<std::int64_t> PlayedServer::append(std::int32_t caller, const std::vector<Fact> &facts)
{
    if (!isKnown(caller))
        return no(PushRefusal::Revoked);
    // PostgreSQL reads what one fact alone carries before it looks where that belongs.
    if (broken != Break::Chain && facts.size() == 1 && !base::parseObject(facts.front().body))
        return no(PushRefusal::Malformed);
    return take(caller, facts);
}

ServerOutcome<std::int64_t> PlayedServer::relay(std::int32_t caller, const std::vector<Fact> &facts)
{
    const std::int32_t author = facts.front().device;
    if (!isKnown(caller) || !m_devices.contains(author))
        return no(PushRefusal::Revoked);
    return take(author, facts);
}

ServerOutcome<std::int64_t> PlayedServer::park(const Fact &fact)
{
    auto taken = take(fact.device, {fact});
    if (taken || taken.why().refusal != PushRefusal::Malformed)
        return taken;
    keep(m_devices[fact.device], fact, true);
    return fact.seq;
}

ServerOutcome<std::int64_t> PlayedServer::park(std::int32_t caller, const Fact &fact)
{
    if (!isKnown(caller))
        return no(PushRefusal::Revoked);
    return park(fact);
}

ServerOutcome<std::int64_t> PlayedServer::parkRelayed(std::int32_t caller, const Fact &fact)
{
    if (!isKnown(caller) || !m_devices.contains(fact.device))
        return no(PushRefusal::Revoked);
    return park(fact);
}

ServerOutcome<sync::Heads> PlayedServer::heads(std::int32_t caller) const
{
    if (!isKnown(caller))
        return no(PushRefusal::Revoked);
    sync::Heads heads;
    for (const auto &[number, device] : m_devices)
        if (device.head.seq > 0)
            heads[number] = device.head;
    return heads;
}

ServerOutcome<std::optional<UtcMicros>> PlayedServer::report(std::int32_t caller, UtcMicros time) const
{
    if (!isKnown(caller))
        return no(PushRefusal::Revoked);
    return std::optional(time);
}

ServerOutcome<std::vector<sync::Server::Served>> PlayedServer::fetch(
    std::int32_t caller, const sync::Exchange::Ask &ask, int most) const
{
    if (!isKnown(caller))
        return no(PushRefusal::Revoked);
    Hlc newest = 0; // one cursor for all, as a mutation
    for (const auto &[number, known] : ask.known)
        newest = std::max(newest, known.hlc);
    std::vector<const Kept *> found;
    for (const auto &[number, device] : m_devices) {
        if (number == caller && !ask.own)
            continue;
        const auto known = ask.known.find(number);
        const std::int64_t after = known == ask.known.end() ? 0 : known->second.seq;
        const Hlc since = known == ask.known.end() ? 0 : known->second.hlc;
        for (const Kept &kept : device.log) {
            if (kept.fact.seq <= after || (!kept.parked && kept.fact.hlc <= since))
                continue;
            if (broken != Break::Cursor || kept.place > newest)
                found.push_back(&kept);
        }
    }
    std::sort(found.begin(), found.end(), [](const Kept *a, const Kept *b) {
        return std::tie(a->place, a->fact.device, a->fact.seq) < std::tie(b->place, b->fact.device, b->fact.seq);
    });
    std::vector<sync::Server::Served> served;
    for (const Kept *each : found) {
        if (static_cast<int>(served.size()) == most)
            break;
        served.push_back({each->fact, each->parked});
    }
    return served;
}

void PlayedServer::restore(const std::map<std::int32_t, Device> &copy)
{
    // Who was enrolled or sent away since is not forgotten: the office does that again.
    for (auto &[number, device] : m_devices) {
        const bool revoked = device.revoked;
        const auto old = copy.find(number);
        device = old == copy.end() ? Device() : old->second;
        device.revoked = revoked;
    }
}

} // namespace jiko::sim
