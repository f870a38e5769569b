// Who makes this terminal's own facts: gives each its number, its time and its place in the chain. Holds no clock.
#pragma once

#include "base/fact.h"

namespace jiko::sync {

/// Where a device's log stands: its last fact.
struct Head {
    std::int64_t seq = 0;
    Hlc hlc = 0;
    QByteArray hash = base::chainStart();

    bool operator==(const Head &) const = default;
};
inline Head headOf(const Fact &fact)
{
    return {fact.seq, fact.hlc, fact.hash};
}
/// Each device's log.
using Heads = std::map<std::int32_t, Head>;

class Author {
public:
    Author(Id tenant, Id outlet, std::int32_t device) : m_tenant(tenant), m_outlet(outlet), m_device(device) { }

    /// Goes on after this one, which was made in an earlier run or came back from others.
    void resume(const Head &last);
    /// Facts made later stand after everything that was seen, so that an act on what a clock ahead has written does not
    /// come before it. What is more than `furthest` ahead of `now` is not followed: one terminal in the year 2036 does
    /// not take the house there.
    void saw(Hlc hlc, UtcMicros now);

    /// The facts of one act, in order.
    std::vector<Fact> write(const std::vector<Draft> &drafts, const Id &staff, UtcMicros now);

    const Head &head() const { return m_head; }
    std::int32_t device() const { return m_device; }

private:
    Id m_tenant;
    Id m_outlet;
    std::int32_t m_device;
    Head m_head;
    base::HybridClock m_clock;
};

} // namespace jiko::sync
