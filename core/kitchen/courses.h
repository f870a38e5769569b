// When the courses of a table go to be cooked: with the order, by hand, when what comes before is cooked, or by the
// clock.
#pragma once

#include "kitchen/brigade.h"
#include "menu/menu.h"
#include "orders/check.h"

#include <functional>
#include <optional>
#include <vector>

namespace jiko::kitchen {

/// When a line that was sent was cooked; nothing while it is not.
using DoneAt = std::function<std::optional<UtcMicros>(const Id &line)>;

/// Whether something of a course may be cooked now, and what it waits for else.
struct Turn {
    enum class Awaits { Nothing, Hand, Others, Time };
    Awaits awaits = Awaits::Nothing;
    UtcMicros at; ///< of Time
    bool anyBefore = false; ///< something that comes before it stands on the check, or was taken back there
};
Turn turnOf(
    const orders::Check &check, const Id &course, const menu::Menu &menu, const DoneAt &doneAt, const UtcMicros &now);

/// What a round sends now, and what waits for the turn of its course.
struct Round {
    std::vector<Id> now;
    std::vector<Id> later;
};
Round roundOf(const orders::Check &check, const std::vector<Id> &lines, const menu::Menu &menu, const DoneAt &doneAt,
    const UtcMicros &now);

/// What is to be said of it: the lines are sent, the others wait for their turn, and each station has its ticket.
/// errors  what no station takes, now or later: nothing of the round is sent
Result<std::vector<Draft>, RouteRefusal> sendingOf(
    const orders::Check &check, const Round &round, const Brigade &brigade, const Service &service);

/// Lines that waited for their turn, which has come. What somebody holds waits for that person, and what stands alone
/// since all that came before it went to another check waits for a hand, too.
std::vector<Id> dueOf(const orders::Check &check, const menu::Menu &menu, const DoneAt &doneAt, const UtcMicros &now);

} // namespace jiko::kitchen
