#include "sync/intake.h"

#include "base/json.h"

namespace jiko::sync {

namespace {
constexpr qsizetype largestBody = 65536;
constexpr qsizetype longestType = 64;
} // namespace

QByteArray faultWord(Fault fault)
{
    switch (fault) {
    case Fault::ChainBroken:
        return "chain_broken";
    case Fault::ClockStuck:
        return "clock_stuck";
    case Fault::TooLarge:
        return "too_large";
    case Fault::NoObject:
        return "no_object";
    }
    return {};
}

std::optional<Fault> faultOf(const Fact &fact, const Head &before)
{
    if (fact.hash != base::chainHash(before.hash, fact))
        return Fault::ChainBroken;
    if (fact.hlc <= before.hlc)
        return Fault::ClockStuck;
    return faultOf(fact.type, fact.body);
}

std::optional<Fault> faultOf(const QByteArray &type, const QByteArray &body)
{
    if (body.size() > largestBody || type.size() > longestType)
        return Fault::TooLarge;
    if (type.isEmpty() || type.contains('|') || !base::parseObject(body))
        return Fault::NoObject;
    return std::nullopt;
}

Head headAfter(const Head &before, const Fact &fact, bool parked)
{
    return {fact.seq, parked ? before.hlc : fact.hlc, fact.hash};
}

void Intake::holds(std::int32_t device, const Head &head)
{
    Head &held = m_heads[device];
    if (head.seq > held.seq)
        held = head;
}

std::int64_t Intake::heldOf(std::int32_t device) const
{
    const auto at = m_heads.find(device);
    return at == m_heads.end() ? 0 : at->second.seq;
}

Taken Intake::take(const std::vector<Fact> &facts, From from)
{
    Taken taken;
    for (const Fact &fact : facts) {
        Head &head = m_heads[fact.device];
        if (fact.seq <= head.seq) {
            taken.forked = taken.forked || (from != From::Passer && fact.seq == head.seq && fact.hash != head.hash);
            continue;
        }
        if (fact.seq != head.seq + 1) {
            taken.gap = true;
            continue;
        }
        const auto fault = faultOf(fact, head);
        if (fault && from == From::Passer) {
            taken.refused = true;
            continue;
        }
        head = headAfter(head, fact, fault.has_value());
        if (fault)
            taken.parked.emplace_back(fact, *fault);
        else
            taken.facts.push_back(fact);
    }
    return taken;
}

} // namespace jiko::sync
