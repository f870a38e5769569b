#include "sync/ledger.h"

#include <algorithm>

namespace jiko::sync {

void Ledger::resume(const Heads &heads, UtcMicros now)
{
    for (const auto &[device, head] : heads) {
        if (device == m_author.device())
            m_author.resume(head);
        m_author.saw(head.hlc, now);
        m_intake.holds(device, head);
    }
}

Result<std::vector<Fact>, Fault> Ledger::write(const std::vector<Draft> &drafts, const Id &staff, UtcMicros now)
{
    for (const Draft &draft : drafts)
        if (const auto fault = faultOf(draft.type, draft.body))
            return Refused{*fault};
    std::vector<Fact> facts = m_author.write(drafts, staff, now);
    m_intake.holds(m_author.device(), m_author.head());
    return facts;
}

Taken Ledger::take(const std::vector<Fact> &facts, From from, UtcMicros now)
{
    // What is ours and does not follow on what we hold was made by another machine with our number; unless it was
    // passed on, when it may be a damaged copy of what this disk has lost. Of two machines the server tells us then.
    const std::int32_t self = m_author.device();
    const Head held = m_author.head();
    const bool another = from != From::Passer && std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) {
        return fact.device == self
            && ((fact.seq == held.seq && fact.hash != held.hash)
                || (fact.seq == held.seq + 1 && fact.hash != base::chainHash(held.hash, fact)));
    });
    std::vector<Fact> theirs;
    if (another)
        std::copy_if(facts.begin(), facts.end(), std::back_inserter(theirs),
            [self](const Fact &fact) { return fact.device != self; });
    Taken taken = m_intake.take(another ? theirs : facts, from);
    taken.forked = taken.forked || another;
    taken.ownForked = another;
    std::sort(taken.facts.begin(), taken.facts.end(), base::happenedBefore);
    for (const Fact &fact : taken.facts)
        m_author.saw(fact.hlc, now);
    const auto own = m_intake.heads().find(self);
    if (own != m_intake.heads().end() && own->second.seq > m_author.head().seq)
        m_author.resume(own->second);
    return taken;
}

} // namespace jiko::sync
