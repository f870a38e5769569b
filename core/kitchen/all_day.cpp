#include "kitchen/ticket.h"

#include <algorithm>
#include <set>

namespace jiko::kitchen {

int openDishes(const std::vector<const Ticket *> &open)
{
    std::int64_t milli = 0;
    for (const DishCount &dish : allDay(open))
        milli += dish.queued.milli + dish.started.milli;
    return static_cast<int>(milli / 1000);
}

std::vector<DishCount> allDay(const std::vector<const Ticket *> &open)
{
    std::vector<DishCount> counts;
    std::set<Id> plates; ///< that two stations cook of, counted
    for (const Ticket *ticket : open)
        for (const CookLine &line : ticket->lines) {
            if (line.state == CookState::Cancelled || line.state == CookState::Ready
                || (!line.line.alsoAt.empty() && !plates.insert(line.line.line).second))
                continue;
            auto dish = std::find_if(
                counts.begin(), counts.end(), [&](const DishCount &known) { return known.item == line.line.item; });
            if (dish == counts.end())
                dish = counts.insert(counts.end(), DishCount{line.line.item, line.line.name, {0}, {0}, {0}});
            (line.state == CookState::Started ? dish->started : dish->queued).milli += line.line.quantity.milli;
        }
    std::stable_sort(counts.begin(), counts.end(), [](const DishCount &a, const DishCount &b) {
        return a.queued.milli + a.started.milli > b.queued.milli + b.started.milli;
    });
    return counts;
}

std::vector<DishCount> allDayByModifier(const std::vector<const Ticket *> &open)
{
    std::vector<DishCount> counts;
    std::set<Id> plates;
    for (const Ticket *ticket : open)
        for (const CookLine &line : ticket->lines) {
            if (line.state == CookState::Cancelled || line.state == CookState::Ready
                || (!line.line.alsoAt.empty() && !plates.insert(line.line.line).second))
                continue;
            for (const QString &name : line.line.modifiers) {
                auto known = std::find_if(
                    counts.begin(), counts.end(), [&](const DishCount &count) { return count.name == name; });
                if (known == counts.end())
                    known = counts.insert(counts.end(), DishCount{Id(), name, {0}, {0}, {0}});
                (line.state == CookState::Started ? known->started : known->queued).milli += line.line.quantity.milli;
            }
        }
    std::stable_sort(counts.begin(), counts.end(), [](const DishCount &a, const DishCount &b) {
        return a.queued.milli + a.started.milli > b.queued.milli + b.started.milli;
    });
    return counts;
}

void addComing(std::vector<DishCount> &counts, const std::vector<const orders::Check *> &open, const Id &station)
{
    for (const orders::Check *check : open)
        for (const orders::Line &line : check->lines) {
            if (!line.isHeld() || !check->maySend(line) || (!station.isNull() && line.station != station))
                continue;
            auto dish = std::find_if(
                counts.begin(), counts.end(), [&](const DishCount &known) { return known.item == line.item; });
            if (dish == counts.end())
                dish = counts.insert(counts.end(), DishCount{line.item, line.kitchenName, {0}, {0}, {0}});
            dish->coming.milli += line.quantity.milli;
        }
}

} // namespace jiko::kitchen
