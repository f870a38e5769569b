#include "insight/devices.h"

#include "insight/ask.h"

namespace jiko::insight {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::microseconds hereFor = 90s; // it tells every half minute: two may be lost
constexpr std::chrono::microseconds waitsTooLong = 2min;
constexpr std::int64_t clockIsWrongMs = 60'000;
constexpr std::int64_t mebibyte = 1024 * 1024;
} // namespace

template <class Io> static void describe(Io &io, Device &d)
{
    io("device", d.number);
    io("name", d.name);
    io("kind", d.kind);
    io("revoked", d.revoked);
    io("last_seq", d.lastSeq);
    io("letters", d.letters);
    io("asked_us", d.askedUs);
    io("seen_us", d.seenUs);
    io("version", d.version);
    io("clock_ahead_ms", d.clockAheadMs);
    io("waiting", d.waiting);
    io("waiting_since_us", d.waitingSinceUs);
    io("disk_free_bytes", d.diskFreeBytes);
    io("disk_total_bytes", d.diskTotalBytes);
    io("trouble", d.trouble);
    io("peers", d.peers);
}

store::PgOutcome<std::vector<Device>> devices(store::PgSession &session)
{
    static const auto all = store::Statement::fromFile(":/sql/insight/devices.sql");
    return ask<Device>(session, all, {});
}

Standing standingOf(const Device &device, bool reached, std::chrono::microseconds since)
{
    if (device.revoked)
        return Standing::Revoked;
    if (device.callsForHelp())
        return Standing::NeedsHelp;
    if (reached)
        return Standing::Here;
    if (!device.seenUs)
        return Standing::NotSeen;
    const std::chrono::microseconds silent = std::chrono::microseconds(device.askedUs - *device.seenUs) + since;
    return silent <= hereFor ? Standing::Here : Standing::Away;
}

Mark waitingMark(const Device &device)
{
    const bool waits = device.waiting.value_or(0) > 0 && device.waitingSinceUs;
    return waits && std::chrono::microseconds(device.askedUs - *device.waitingSinceUs) > waitsTooLong ? Mark::Odd
                                                                                                      : Mark::Fine;
}

Mark clockMark(const Device &device)
{
    return std::abs(device.clockAheadMs.value_or(0)) > clockIsWrongMs ? Mark::Odd : Mark::Fine;
}

Mark diskMark(const Device &device)
{
    const std::int64_t total = device.diskTotalBytes.value_or(0);
    const std::int64_t free = device.diskFreeBytes.value_or(0);
    if (total == 0)
        return Mark::Fine; // not known
    if (free < 100 * mebibyte || free < total / 100)
        return Mark::Bad;
    return free < 1024 * mebibyte || free < total / 20 ? Mark::Odd : Mark::Fine;
}

Mark versionMark(const Device &device, const QString &ours)
{
    return device.version && !device.version->isEmpty() && *device.version != ours ? Mark::Odd : Mark::Fine;
}

} // namespace jiko::insight
