// The kitchen's printers of a played outlet, as its terminals work them by themselves, and what is on their paper.
#pragma once

#include "sim/station.h"

#include <map>
#include <random>
#include <set>

namespace jiko::sim {

class Presses {
public:
    Presses(World &world, std::uint64_t seed) : m_world(world), m_dice(seed) { }

    /// A step of a terminal's part: writes down what became of a paper, lets one come out, takes the next.
    void work(Station &station);
    /// Somebody at that terminal looks for what it asks about.
    void answer(Station &station);
    /// No terminal of the outlet has anything left to print, or to ask.
    bool isDone() const;
    /// What is wrong with the paper; empty when it is right. `folded` knows all the facts.
    QString verdict(const std::vector<Fact> &facts, const test::Terminal &folded) const;

private:
    struct InHand {
        Id job;
        Id attempt;
        bool marked = false;
        std::int64_t seq = 0;
        Micros since{};
        std::optional<printing::JobEnd> end; ///< known to the terminal, and to nobody else yet
    };
    struct Desk {
        int life = 0;
        Micros upSince{};
        std::int64_t ownBefore = 0;
        std::vector<InHand> inHand;
        std::map<Id, Micros> knownSince; ///< jobs
    };
    struct OnPaper {
        int plain = 0;
        int marked = 0;
        std::set<std::int32_t> by;
    };
    bool works(const Station &station) const;
    void begin(Station &station, Desk &desk);
    bool mayGo(const Station &station, const InHand &paper) const;
    void print(const Station &station, InHand &paper);
    printing::DeskPlace placeOf(const Station &station, const Desk &desk) const;

    World &m_world;
    std::mt19937_64 m_dice;
    std::map<std::int32_t, Desk> m_desks;
    std::map<Id, OnPaper> m_paper; ///< by job
};

} // namespace jiko::sim
