#include "kitchen/courses.h"

#include "kitchen/ticket.h"

#include <algorithm>

namespace jiko::kitchen {

namespace {
/// What stands on the check before a course, or was taken back there.
std::vector<const orders::Line *> before(const orders::Check &check, const menu::Course &course, const menu::Menu &menu)
{
    std::vector<const orders::Line *> lines;
    for (const orders::Line &line : check.lines) {
        const menu::Course *other = menu.course(line.course);
        const bool known = line.counts() || line.state == orders::LineState::Voided;
        if (known && other && other->waitedFor && other->position < course.position)
            lines.push_back(&line);
    }
    return lines;
}

std::optional<UtcMicros> cookedAt(const orders::Line &line, const DoneAt &doneAt)
{
    if (line.state == orders::LineState::Voided)
        return line.voided.at();
    return line.state == orders::LineState::Sent ? doneAt(line.id) : std::nullopt;
}

std::optional<UtcMicros> wentAt(const orders::Line &line)
{
    if (line.state == orders::LineState::Voided)
        return line.voided.at();
    return line.state == orders::LineState::Sent ? std::optional(line.sent.at()) : std::nullopt;
}
} // namespace

Turn turnOf(
    const orders::Check &check, const Id &courseId, const menu::Menu &menu, const DoneAt &doneAt, const UtcMicros &now)
{
    const menu::Course *course = menu.course(courseId);
    // Who takes it along takes it all at once.
    const menu::OrderType *type = menu.orderTypeCoded(check.terms.orderType);
    const bool isTakenAlong = type && type->kind != QLatin1String("dine_in");
    if (!course || course->fires == menu::Fires::WithOrder || isTakenAlong)
        return {};
    const auto others = before(check, *course, menu);
    Turn turn{Turn::Awaits::Nothing, {}, !others.empty()};
    const bool byClock = course->fires == menu::Fires::AfterMinutes;
    for (const orders::Line *line : others) {
        const auto since = byClock ? wentAt(*line) : cookedAt(*line, doneAt);
        if (!since) {
            turn.awaits = course->fires == menu::Fires::ByHand ? Turn::Awaits::Hand : Turn::Awaits::Others;
            return turn;
        }
        if (course->fires != menu::Fires::ByHand)
            turn.at = std::max(turn.at, *since + std::chrono::minutes(course->minutes));
    }
    if (turn.at > now)
        turn.awaits = Turn::Awaits::Time;
    return turn;
}

Round roundOf(const orders::Check &check, const std::vector<Id> &lines, const menu::Menu &menu, const DoneAt &doneAt,
    const UtcMicros &now)
{
    Round round;
    for (const Id &id : lines)
        if (const orders::Line *line = check.line(id)) {
            const Turn turn = turnOf(check, line->course, menu, doneAt, now);
            (turn.awaits == Turn::Awaits::Nothing ? round.now : round.later).push_back(id);
        }
    return round;
}

Result<std::vector<Draft>, RouteRefusal> sendingOf(
    const orders::Check &check, const Round &round, const Brigade &brigade, const Service &service)
{
    if (uncookable(check, round.later, brigade, service))
        return Refused{RouteRefusal::NoStation};
    auto tickets = ticketsFor(check, round.now, brigade, service);
    if (!tickets)
        return Refused{tickets.why()};
    std::vector<Draft> drafts;
    if (!round.now.empty())
        drafts.push_back(orders::record(check.id, orders::Sent{round.now}));
    if (!round.later.empty())
        drafts.push_back(orders::record(check.id, orders::LinesHeld{round.later, true, true}));
    std::move(tickets->begin(), tickets->end(), std::back_inserter(drafts));
    return drafts;
}

std::vector<Id> dueOf(const orders::Check &check, const menu::Menu &menu, const DoneAt &doneAt, const UtcMicros &now)
{
    std::vector<Id> due;
    for (const orders::Line &line : check.lines)
        if (line.isHeld() && line.heldForTurn && check.maySend(line)) {
            const menu::Course *course = menu.course(line.course);
            const Turn turn = turnOf(check, line.course, menu, doneAt, now);
            if (course && course->fires != menu::Fires::ByHand && turn.awaits == Turn::Awaits::Nothing
                && (turn.anyBefore || course->fires == menu::Fires::WithOrder))
                due.push_back(line.id);
        }
    return due;
}

} // namespace jiko::kitchen
