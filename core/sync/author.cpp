#include "sync/author.h"

namespace jiko::sync {

using namespace std::chrono_literals;

namespace {
constexpr auto furthest = 50h; // a day too late there, a day too early here
}

void Author::resume(const Head &last)
{
    if (last.seq > m_head.seq)
        m_head = last;
    m_clock.observe(last.hlc); // our own clock never steps back, however far ahead it once was
}

void Author::saw(Hlc hlc, UtcMicros now)
{
    if (base::timeOf(hlc) <= now + furthest)
        m_clock.observe(hlc);
}

std::vector<Fact> Author::write(const std::vector<Draft> &drafts, const Id &staff, UtcMicros now)
{
    std::vector<Fact> facts;
    facts.reserve(drafts.size());
    for (const Draft &draft : drafts) {
        Fact fact;
        fact.tenant = m_tenant;
        fact.outlet = m_outlet;
        fact.device = m_device;
        fact.seq = m_head.seq + 1;
        fact.hlc = m_clock.tick(now);
        fact.staff = staff;
        fact.stream = draft.stream;
        fact.type = draft.type;
        fact.version = draft.version;
        fact.body = draft.body;
        fact.hash = base::chainHash(m_head.hash, fact);
        m_head = headOf(fact);
        facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace jiko::sync
