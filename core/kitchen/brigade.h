// Who cooks what: the stations as the office set them up, and the rules by which a dish finds its way to them.
#pragma once

#include "base/record.h"
#include "kitchen/facts.h"
#include "menu/menu.h"
#include "orders/check.h"

#include <functional>
#include <vector>

namespace jiko::kitchen {

using menu::Station;

/// Where dishes go, that are of all that it names; naming nothing of a sort, it is for all of that sort.
struct Route {
    Id id;
    std::vector<Id> items;
    std::vector<Id> categories;
    std::vector<Id> modifiers; ///< with one of them
    std::vector<Id> orderTypes;
    menu::When hours;
    Id station;
    bool also = false; ///< beside the others, not instead of them
    int priority = 0; ///< the lowest counts
    bool active = true;
};

class Brigade {
public:
    /// Rows that do not parse are left out.
    static Brigade from(const Records &records);
    const std::vector<Station> &stations() const { return m_stations; } ///< by position
    const Station *station(const Id &id) const;
    const std::vector<Route> &routes() const { return m_routes; } ///< those in use, the lowest priority first

private:
    std::vector<Station> m_stations;
    std::vector<Route> m_routes;
};

/// The kitchen at the moment in which something is sent.
struct Service {
    HouseTime now;
    Id orderType; ///< nil: none is said, and what is for one alone does not hold
    std::function<int(const Id &station)> openDishes; ///< not set: nobody is too busy
    std::function<int(const Id &item, const Id &station)> prepMinutes; ///< not set: all is begun at once
    std::function<int(const Id &station)> waitMinutes; ///< not set: nothing stands before it
    int promiseMinutes = 0; ///< what the house says of such an order; 0: no time is promised
    /// How long a dish may take at a station; not set: nobody says.
    std::function<int(const Id &item, const Id &course, const Id &station)> targetMinutes;
    /// The dishes that are used up with a line beside its own; not set: none.
    std::function<std::vector<Id>(const orders::Line &line)> uses;
    /// What goes into one of a line; not set: nobody says.
    std::function<std::vector<TakenIngredient>(const orders::Line &line)> takes;
};

enum class RouteRefusal { NoStation };
/// The stations that cook a line, the one that leads first, each once. A rule that names the dish goes before one that
/// names what is chosen with it, before one that names its category, before one for all; then the dish's own station.
Result<std::vector<Id>, RouteRefusal> stationsFor(
    const Brigade &brigade, const orders::Line &line, const Service &service);

} // namespace jiko::kitchen
