// Money of a check that a guest's phone or a card terminal is asked for, and that may still come. What it pays for
// stays where it is until there is an answer.
#pragma once

#include "base/id.h"
#include "base/money.h"

namespace jiko::orders {

using base::Id;
using base::Money;

enum class AwaitedBy { Phone, Card };

struct Awaited {
    Id share; ///< that pays; nil: the check
    Money amount; ///< of the bill
    AwaitedBy by = AwaitedBy::Phone;
};

} // namespace jiko::orders
