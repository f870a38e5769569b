// An Ethernet between places, with the weather it is told to have: the user's tc netem, for kernels that have none.
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <thread>
#include <vector>

namespace jiko::twin {

struct Weather {
    int lossPercent = 0;
    std::chrono::milliseconds delay{};
    std::chrono::milliseconds jitter{}; ///< more or less, by which frames overtake each other
    int doublePercent = 0;
};

class Lan {
public:
    /// `wires` as Place has them; they must live longer.
    Lan(std::vector<int> wires, std::uint64_t seed);
    ~Lan();

    void set(Weather weather);
    /// Which machines, counted from 0, are in which part: frames stay within it. Those that are not named are alone.
    void part(std::vector<std::set<std::size_t>> parts);
    void join();

    struct Count {
        int carried = 0;
        int lost = 0;
        int doubled = 0;
        int cutOff = 0;
    };
    Count count();

private:
    using Clock = std::chrono::steady_clock;
    struct Frame {
        std::size_t to;
        QByteArray bytes;
    };
    void carry();
    void take(std::size_t from);
    void send(std::size_t to, const QByteArray &bytes);
    bool areJoined(std::size_t one, std::size_t other) const;

    std::vector<int> m_wires;
    std::mt19937_64 m_dice;
    std::mutex m_mutex;
    Weather m_weather; ///< under m_mutex, like what follows
    std::vector<std::set<std::size_t>> m_parts;
    bool m_parted = false;
    Count m_count;
    std::multimap<Clock::time_point, Frame> m_underWay; ///< by when they arrive
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace jiko::twin
