#include "system/lan.h"

#include <algorithm>
#include <poll.h>
#include <unistd.h>

namespace jiko::twin {

using namespace std::chrono_literals;

namespace {
constexpr int longestFrame = 2048;
constexpr auto longestPoll = 20ms;
constexpr std::size_t mostUnderWay = 20'000; // who sends more than a wire carries loses it
} // namespace

Lan::Lan(std::vector<int> wires, std::uint64_t seed) : m_wires(std::move(wires)), m_dice(seed)
{
    m_thread = std::thread([this] { carry(); });
}

Lan::~Lan()
{
    m_stop = true;
    m_thread.join();
}

void Lan::set(Weather weather)
{
    const std::lock_guard lock(m_mutex);
    m_weather = weather;
}

void Lan::part(std::vector<std::set<std::size_t>> parts)
{
    const std::lock_guard lock(m_mutex);
    m_parts = std::move(parts);
    m_parted = true;
}

void Lan::join()
{
    const std::lock_guard lock(m_mutex);
    m_parted = false;
}

Lan::Count Lan::count()
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void Lan::carry()
{
    while (!m_stop) {
        std::vector<pollfd> watched;
        for (const int wire : m_wires)
            watched.push_back({wire, POLLIN, 0});
        auto wait = longestPoll;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_underWay.empty())
                wait = std::clamp(
                    std::chrono::duration_cast<std::chrono::milliseconds>(m_underWay.begin()->first - Clock::now()),
                    0ms, longestPoll);
        }
        ::poll(watched.data(), watched.size(), static_cast<int>(wait.count()));
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < watched.size(); ++i)
            if (watched[i].revents & POLLIN)
                take(i);
        while (!m_underWay.empty() && m_underWay.begin()->first <= Clock::now()) {
            const auto arrived = m_underWay.extract(m_underWay.begin());
            const Frame &frame = arrived.mapped();
            m_count.carried += ::write(m_wires[frame.to], frame.bytes.constData(), std::size_t(frame.bytes.size())) > 0;
        }
    }
}

void Lan::take(std::size_t from)
{
    QByteArray frame(longestFrame, Qt::Uninitialized);
    for (;;) {
        const auto got = ::read(m_wires[from], frame.data(), longestFrame);
        if (got <= 0)
            return;
        const QByteArray bytes = frame.left(got);
        for (std::size_t to = 0; to < m_wires.size(); ++to) {
            if (to == from)
                continue;
            if (!areJoined(from, to)) {
                ++m_count.cutOff;
                continue;
            }
            send(to, bytes);
            if (static_cast<int>(m_dice() % 100) < m_weather.doublePercent) {
                ++m_count.doubled;
                send(to, bytes);
            }
        }
    }
}

void Lan::send(std::size_t to, const QByteArray &bytes)
{
    if (static_cast<int>(m_dice() % 100) < m_weather.lossPercent || m_underWay.size() >= mostUnderWay) {
        ++m_count.lost;
        return;
    }
    auto at = Clock::now() + m_weather.delay;
    if (m_weather.jitter > 0ms)
        at += std::chrono::milliseconds(m_dice() % static_cast<std::uint64_t>(2 * m_weather.jitter.count()))
            - m_weather.jitter;
    m_underWay.emplace(at, Frame{to, bytes});
}

bool Lan::areJoined(std::size_t one, std::size_t other) const
{
    return !m_parted || std::any_of(m_parts.begin(), m_parts.end(), [&](const std::set<std::size_t> &part) {
        return part.contains(one) && part.contains(other);
    });
}

} // namespace jiko::twin
