// Time: UTC microseconds, and the hybrid logical clock that orders facts of machines whose clocks disagree.
#pragma once

#include <chrono>
#include <cstdint>

namespace jiko::base {

using UtcMicros = std::chrono::sys_time<std::chrono::microseconds>;

/// For waiting: a clock that a person cannot set, of this run of the machine only.
using Moment = std::chrono::time_point<std::chrono::steady_clock, std::chrono::microseconds>;
Moment momentNow();

/// The machine's clock. Only programs and I/O ask it; rules get their time handed in.
UtcMicros utcNow();

/// Hybrid logical clock value: UTC milliseconds << 16 | counter. Compared as a plain integer.
using Hlc = std::int64_t;

constexpr Hlc hlcAt(UtcMicros at)
{
    return (at.time_since_epoch().count() / 1000) << 16;
}
constexpr UtcMicros timeOf(Hlc hlc)
{
    return UtcMicros(std::chrono::microseconds((hlc >> 16) * 1000));
}

/// Strictly increasing per device, whatever the wall clock does, and never behind a fact that the device has seen.
/// Holds no clock of its own: `tick` is told the time.
class HybridClock {
public:
    explicit HybridClock(Hlc last = 0) : m_last(last) { }
    Hlc tick(UtcMicros now);
    void observe(Hlc seen);
    Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace jiko::base

namespace jiko {
using base::Hlc;
using base::Moment;
using base::UtcMicros;
} // namespace jiko
