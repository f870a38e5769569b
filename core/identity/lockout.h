// How long a terminal waits after wrong PINs: five wrong, 30 seconds; then doubling up to 15 minutes. Counted from the
// terminal's own facts, so a restart forgets nothing.
#pragma once

#include "identity/facts.h"

namespace jiko::identity {

struct Lockout {
    int wrongInARow = 0;
    UtcMicros lastWrong;

    /// When the next try may be made; in the past when at once.
    UtcMicros openAgainAt() const;
    int triesLeft() const;
};

Lockout fold(Lockout lockout, const IdentityFact &fact, const Stamp &stamp);

} // namespace jiko::identity
