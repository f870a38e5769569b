#include "base/clock.h"

#include <algorithm>

namespace jiko::base {

Moment momentNow()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::steady_clock::now());
}

UtcMicros utcNow()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

Hlc HybridClock::tick(UtcMicros now)
{
    m_last = std::max(hlcAt(now), m_last + 1);
    return m_last;
}

void HybridClock::observe(Hlc seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace jiko::base
