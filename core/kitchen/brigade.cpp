#include "kitchen/brigade.h"

#include "base/json.h"

#include <algorithm>

namespace jiko::kitchen {

template <class Io> static void describe(Io &io, Route &r)
{
    io.maybe("items", r.items);
    io.maybe("categories", r.categories);
    io.maybe("modifiers", r.modifiers);
    io.maybe("order_types", r.orderTypes);
    io.maybe("hours", r.hours);
    io("station_id", r.station);
    io.maybe("also", r.also);
    io.maybe("priority", r.priority);
    io.maybe("active", r.active);
}

namespace {
std::vector<Route> readRoutes(const Records &records)
{
    std::vector<Route> all;
    const auto rows = records.find("kitchen_route");
    if (rows == records.end())
        return all;
    for (const auto &[id, record] : rows->second)
        if (auto route = record.retired ? std::nullopt : base::fromJson<Route>(record.body)) {
            route->id = id;
            all.push_back(std::move(*route));
        }
    return all;
}

bool isIn(const std::vector<Id> &named, const Id &id)
{
    return std::find(named.begin(), named.end(), id) != named.end();
}

bool isFor(const Route &route, const orders::Line &line, const Service &service)
{
    return (route.items.empty() || isIn(route.items, line.item))
        && (route.categories.empty() || isIn(route.categories, line.category))
        && (route.orderTypes.empty() || isIn(route.orderTypes, service.orderType))
        && (route.modifiers.empty()
            || std::any_of(line.modifiers.begin(), line.modifiers.end(),
                [&](const orders::LineModifier &chosen) { return isIn(route.modifiers, chosen.modifier); }))
        && menu::holds(route.hours, service.now);
}

/// The lower the closer to the dish.
int distanceOf(const Route &route)
{
    return !route.items.empty() ? 0 : !route.modifiers.empty() ? 1 : !route.categories.empty() ? 2 : 3;
}

/// Who cooks it instead, where a station has too much and its helper has not.
const Station *relief(const Brigade &brigade, const Station &station, const Service &service)
{
    const Station *other = station.overflow.isNull() ? nullptr : brigade.station(station.overflow);
    const auto tooMuch = [&](const Station &at) {
        return at.overflowAbove > 0 && service.openDishes(at.id) >= at.overflowAbove;
    };
    return other && service.openDishes && tooMuch(station) && !tooMuch(*other) ? other : &station;
}
} // namespace

Brigade Brigade::from(const Records &records)
{
    Brigade brigade;
    brigade.m_stations = menu::stationsFrom(records);
    brigade.m_routes = readRoutes(records);
    std::erase_if(brigade.m_routes, [](const Route &route) { return !route.active; });
    std::stable_sort(brigade.m_routes.begin(), brigade.m_routes.end(),
        [](const Route &a, const Route &b) { return a.priority < b.priority; });
    return brigade;
}

const Station *Brigade::station(const Id &id) const
{
    const auto at = std::find_if(m_stations.begin(), m_stations.end(), [&](const Station &s) { return s.id == id; });
    return at == m_stations.end() ? nullptr : &*at;
}

Result<std::vector<Id>, RouteRefusal> stationsFor(
    const Brigade &brigade, const orders::Line &line, const Service &service)
{
    const Route *leads = nullptr;
    std::vector<const Station *> beside;
    for (const Route &route : brigade.routes()) {
        const Station *station = brigade.station(route.station);
        if (!station || !isFor(route, line, service))
            continue;
        if (route.also)
            beside.push_back(station);
        else if (!leads || distanceOf(route) < distanceOf(*leads))
            leads = &route;
    }
    const Station *main = brigade.station(leads ? leads->station : line.station);
    if (!main && beside.empty())
        return Refused{RouteRefusal::NoStation};
    std::vector<Id> stations;
    if (main)
        stations.push_back(relief(brigade, *main, service)->id);
    for (const Station *each : beside)
        if (!isIn(stations, each->id))
            stations.push_back(each->id);
    return stations;
}

} // namespace jiko::kitchen
