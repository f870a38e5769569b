#include "kitchen/load.h"
#include "kitchen/ticket.h"

#include "base/weight.h"

#include <algorithm>

namespace jiko::kitchen {

namespace {
/// Lines that stand on the check, and where each is cooked.
struct Placed {
    const orders::Line *line = nullptr;
    std::vector<Id> stations; ///< none: nobody takes it
};

std::vector<Placed> placed(
    const orders::Check &check, const std::vector<Id> &lines, const Brigade &brigade, const Service &service)
{
    std::vector<Placed> all;
    for (const Id &id : lines)
        if (const orders::Line *line = check.line(id)) {
            const auto stations = stationsFor(brigade, *line, service);
            all.push_back({line, stations ? *stations : std::vector<Id>()});
        }
    return all;
}

TicketLine cookedFrom(const orders::Line &line, const Service &service)
{
    TicketLine cooked{
        line.id, line.item, line.kitchenName, line.quantity, {}, line.note, line.seat, line.course, line.allergies, {}};
    cooked.orderedUs = line.added.at().time_since_epoch().count();
    if (service.uses)
        cooked.uses = service.uses(line);
    if (service.takes)
        cooked.takes = service.takes(line);
    if (line.grams > 0)
        cooked.modifiers.push_back(base::weightText(line.grams));
    for (const auto &modifier : line.modifiers)
        cooked.modifiers.push_back(modifier.name);
    return cooked;
}

TicketSent ticketAt(const orders::Check &check, const Id &station)
{
    TicketSent made;
    made.check = check.id;
    made.number = check.number;
    made.label = check.label;
    made.table = check.table;
    made.station = station;
    made.covers = check.covers;
    made.serverName = check.serverName;
    made.orderType = check.terms.orderType;
    return made;
}

/// Each dish is begun so that it is done with the slowest of its round, wherever that is cooked.
void landTogether(std::vector<TicketSent> &tickets, const std::vector<Plate> &plates, const Service &service)
{
    const int lands = landsIn(plates, service.waitMinutes);
    for (TicketSent &ticket : tickets) {
        for (TicketLine &line : ticket.lines)
            for (const Plate &plate : plates)
                if (plate.line == line.line && plate.station == ticket.station)
                    line.beginsIn = beginsIn(plate, lands);
        if (service.promiseMinutes > 0)
            ticket.promisedIn = quoteMinutes(lands, service.promiseMinutes);
    }
}

/// The same for the same dishes at the same station, on whatever terminal.
Id nameOf(const TicketSent &ticket)
{
    std::vector<Id> lines;
    for (const TicketLine &line : ticket.lines)
        lines.push_back(line.line);
    std::sort(lines.begin(), lines.end());
    QString name = ticket.station.toString();
    for (const Id &line : lines)
        name += line.toString();
    return base::namedId(ticket.check, name);
}
} // namespace

const orders::Line *uncookable(
    const orders::Check &check, const std::vector<Id> &lines, const Brigade &brigade, const Service &service)
{
    for (const Placed &each : placed(check, lines, brigade, service))
        if (each.stations.empty())
            return each.line;
    return nullptr;
}

Result<std::vector<Draft>, RouteRefusal> ticketsFor(
    const orders::Check &check, const std::vector<Id> &lines, const Brigade &brigade, const Service &service)
{
    std::vector<TicketSent> tickets;
    std::vector<Plate> plates;
    for (const Placed &each : placed(check, lines, brigade, service)) {
        if (each.stations.empty())
            return Refused{RouteRefusal::NoStation};
        for (const Id &station : each.stations) {
            auto ticket = std::find_if(
                tickets.begin(), tickets.end(), [&](const TicketSent &known) { return known.station == station; });
            if (ticket == tickets.end())
                ticket = tickets.insert(tickets.end(), ticketAt(check, station));
            TicketLine cooked = cookedFrom(*each.line, service);
            if (service.targetMinutes)
                cooked.targetMinutes = service.targetMinutes(cooked.item, cooked.course, station);
            std::copy_if(each.stations.begin(), each.stations.end(), std::back_inserter(cooked.alsoAt),
                [&](const Id &other) { return other != station; });
            ticket->lines.push_back(std::move(cooked));
            plates.push_back(
                {each.line->id, station, service.prepMinutes ? service.prepMinutes(each.line->item, station) : 0});
        }
    }
    landTogether(tickets, plates, service);
    std::vector<Draft> drafts;
    for (const TicketSent &ticket : tickets)
        drafts.push_back(record(nameOf(ticket), ticket));
    return drafts;
}

} // namespace jiko::kitchen
