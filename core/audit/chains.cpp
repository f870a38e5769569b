#include "audit/chains.h"

namespace jiko::audit {

using sync::Fault;
using sync::Head;

void Chains::find(Breach what, const Fact &fact, Hlc place, const QString &words)
{
    m_findings.push_back({what, fact.device, fact.seq, fact.hlc, fact.type, fact.stream, words, place});
}

void Chains::judge(const Fact &fact, bool parked, std::optional<Fault> fault, Hlc place)
{
    if (parked) {
        if (!fault)
            find(Breach::ParkedWrongly, fact, place,
                QStringLiteral("set aside as broken, but it follows on the fact before and can be read"));
        return;
    }
    if (!fault)
        return;
    switch (*fault) {
    case Fault::ChainBroken:
        return find(Breach::ChainBroken, fact, place,
            QStringLiteral("not the fact that was sealed: its hash is not that of its contents after the fact before"));
    case Fault::ClockStuck:
        return find(Breach::ClockBack, fact, place, QStringLiteral("its clock is not above that of the fact before"));
    case Fault::TooLarge:
        return find(Breach::Unreadable, fact, place, QStringLiteral("larger than any terminal writes"));
    case Fault::NoObject:
        return find(Breach::Unreadable, fact, place, QStringLiteral("its body is no JSON object, or it has no type"));
    }
}

Chains::Judged Chains::see(const Fact &fact, bool parked)
{
    Head &head = m_heads[fact.device];
    Head &before = m_before[fact.device];
    if (fact.seq <= head.seq) {
        find(Breach::Repeated, fact, before.hlc, QStringLiteral("this number is there twice"));
        // Of two under one number the one that follows on is the true one, and the next follows on that.
        if (fact.seq == head.seq && !faultOf(fact, before))
            head = sync::headAfter(before, fact, parked);
        return {before.hlc, false};
    }
    std::optional<Fault> fault;
    if (const std::int64_t first = head.seq + 1; fact.seq > first) {
        const std::int64_t last = fact.seq - 1;
        // Of a log without a beginning only the clock of what is left tells when it was.
        const Hlc place = head.seq == 0 ? fact.hlc : head.hlc;
        m_findings.push_back({Breach::Gap, fact.device, first, head.hlc, {}, {},
            first == last ? QStringLiteral("this fact is missing")
                          : QStringLiteral("this fact is missing, and all up to %1").arg(last),
            place});
        m_holes[fact.device][first] = last;
        // What it should follow on is gone: only the rest can be judged.
        fault = fact.hlc <= head.hlc ? Fault::ClockStuck : sync::faultOf(fact.type, fact.body);
        if (!parked)
            judge(fact, parked, fault, head.hlc);
    } else {
        fault = sync::faultOf(fact, head);
        judge(fact, parked, fault, head.hlc);
    }
    if (parked)
        m_holes[fact.device][fact.seq] = fact.seq;
    before = head;
    head = sync::headAfter(head, fact, parked || fault);
    return {head.hlc, true};
}

std::int64_t Chains::lastOf(std::int32_t device) const
{
    const auto at = m_heads.find(device);
    return at == m_heads.end() ? 0 : at->second.seq;
}

bool Chains::holeBetween(std::int32_t device, std::int64_t after, std::int64_t before) const
{
    const auto holes = m_holes.find(device);
    if (holes == m_holes.end())
        return false;
    // The first hole that ends above `after`: holes do not overlap, so the last that begins at or below it, or the
    // next.
    auto at = holes->second.upper_bound(after);
    if (at != holes->second.begin() && std::prev(at)->second > after)
        return after + 1 < before;
    return at != holes->second.end() && at->first < before;
}

} // namespace jiko::audit
