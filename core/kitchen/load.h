// How busy the kitchen is: what waits at each station, when a dish that comes now is cooked, and when its neighbours
// are to be begun so that a table's plates land together.
#pragma once

#include "kitchen/brigade.h"
#include "kitchen/ticket.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace jiko::kitchen {

/// Minutes that a dish takes at a station.
using PrepOf = std::function<int(const Id &item, const Station &station)>;

class Load {
public:
    /// `open`: the tickets that are not bumped, of all stations.
    static Load of(
        const Brigade &brigade, const std::vector<const Ticket *> &open, const PrepOf &prepOf, const UtcMicros &now);
    /// Minutes until a dish that comes now is begun: what stands before it, over the hands that cook there.
    int waitAt(const Id &station) const;
    /// The same at the busiest.
    int longest() const;

private:
    std::map<Id, int> m_wait;
};

/// The load, weighed again only when something has changed of it.
class Scales {
public:
    using Weigh = std::function<Load(const UtcMicros &now)>;
    explicit Scales(Weigh weigh) : m_weigh(std::move(weigh)) { }

    /// A ticket, a station or a dish is another one.
    void touch() { m_load.reset(); }
    const Load &at(const UtcMicros &now);

    /// What is begun gets on without anybody saying so.
    static constexpr std::chrono::seconds holdsFor{30};

private:
    Weigh m_weigh;
    std::optional<Load> m_load;
    UtcMicros m_weighed;
};

/// A dish on its way to one of its stations.
struct Plate {
    Id line;
    Id station;
    int prepMinutes = 0;
};
/// When a table's plates can all be there: as long as the slowest waits and cooks.
int landsIn(const std::vector<Plate> &plates, const std::function<int(const Id &station)> &waitAt);
/// Minutes that a plate's cook may leave it, so that it lands with the others.
int beginsIn(const Plate &plate, int landsInMinutes);

/// What guests are told: in steps of five, never less than the house says.
int quoteMinutes(int landsInMinutes, int atLeast);

} // namespace jiko::kitchen
