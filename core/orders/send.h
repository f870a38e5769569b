// What of a check goes to be cooked, and when: now, or when somebody says so.
#pragma once

#include "orders/check.h"

#include <functional>

namespace jiko::orders {

/// What is new goes to be cooked; what is held goes on waiting.
struct Send { };
/// The word for lines that are held: cook them now. Also of a check that was paid first.
struct Fire {
    std::vector<Id> lines;
};
enum class SendRefusal { CheckClosed, NothingToSend, NothingHeld };
Result<Sent, SendRefusal> decide(const Check &check, const Send &ask);
Result<Sent, SendRefusal> decide(const Check &check, const Fire &ask);

/// The kitchen hears what is coming, and waits with it; or that it is not to wait, and nothing was ordered yet.
struct Hold {
    std::vector<Id> lines;
    bool held = true;
};
enum class HoldRefusal { CheckClosed, NothingToHold };
Result<LinesHeld, HoldRefusal> decide(const Check &check, const Hold &ask);
/// The held lines of a course, and of what belongs to none where it is nil.
std::vector<Id> heldOf(const Check &check, const Id &course);

/// What waits of a course; nil: of what belongs to none.
struct HeldCourse {
    Id course;
    Quantity quantity;
};
/// All that waits, in the menu's order of courses; only what `isWanted` wants, where it is set.
std::vector<HeldCourse> heldByCourse(
    const menu::Menu &menu, const Check &check, const std::function<bool(const Line &)> &isWanted = {});

} // namespace jiko::orders
