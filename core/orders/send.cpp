#include "orders/send.h"

#include "menu/menu.h"

#include <algorithm>

namespace jiko::orders {

Result<Sent, SendRefusal> decide(const Check &check, const Send &)
{
    if (!check.isOpen())
        return Refused{SendRefusal::CheckClosed};
    Sent sent;
    for (const Line &line : check.lines)
        if (line.isNew())
            sent.lines.push_back(line.id);
    if (sent.lines.empty())
        return Refused{SendRefusal::NothingToSend};
    return sent;
}

Result<Sent, SendRefusal> decide(const Check &check, const Fire &ask)
{
    if (!check.isOpen() && !check.hasPaidAndWaiting())
        return Refused{SendRefusal::CheckClosed};
    Sent sent;
    for (const Id &id : ask.lines)
        if (const Line *line = check.line(id); line && line->isHeld() && check.maySend(*line))
            sent.lines.push_back(id);
    if (sent.lines.empty())
        return Refused{SendRefusal::NothingHeld};
    return sent;
}

Result<LinesHeld, HoldRefusal> decide(const Check &check, const Hold &ask)
{
    if (!check.isOpen())
        return Refused{HoldRefusal::CheckClosed};
    LinesHeld holding{{}, ask.held};
    for (const Id &id : ask.lines)
        if (const Line *line = check.line(id); line && (ask.held ? line->isNew() : line->isHeld()))
            holding.lines.push_back(id);
    if (holding.lines.empty())
        return Refused{HoldRefusal::NothingToHold};
    return holding;
}

std::vector<Id> heldOf(const Check &check, const Id &course)
{
    std::vector<Id> held;
    for (const Line &line : check.lines)
        if (line.isHeld() && line.course == course)
            held.push_back(line.id);
    return held;
}

std::vector<HeldCourse> heldByCourse(
    const menu::Menu &menu, const Check &check, const std::function<bool(const Line &)> &isWanted)
{
    std::vector<HeldCourse> held;
    for (const Line &line : check.lines) {
        if (!line.isHeld() || (isWanted && !isWanted(line)))
            continue;
        auto known =
            std::find_if(held.begin(), held.end(), [&](const HeldCourse &each) { return each.course == line.course; });
        if (known == held.end())
            known = held.insert(held.end(), {line.course, {0}});
        known->quantity.milli += line.quantity.milli;
    }
    const auto place = [&](const HeldCourse &each) {
        const menu::Course *course = menu.course(each.course);
        return course ? course->position : 0;
    };
    std::stable_sort(
        held.begin(), held.end(), [&](const HeldCourse &a, const HeldCourse &b) { return place(a) < place(b); });
    return held;
}

} // namespace jiko::orders
