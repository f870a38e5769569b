// How long the kitchen took with each line of a ticket: what reports count by.
#pragma once

#include "kitchen/ticket.h"

#include <optional>

namespace jiko::kitchen {

enum class Done { Open, Ready, Cancelled };

/// One line at one station. A dish that two stations cook is two of them, each with its own ticket.
struct Performance {
    Id ticket;
    Id line;
    Id check; ///< whose it is now
    Id station; ///< where it is cooked now; of what was sent elsewhere, the other station
    Id item;
    QString name;
    Id course;
    QString orderType; ///< empty: not said
    Quantity quantity;
    Done done = Done::Open;
    std::optional<UtcMicros> ordered; ///< put on the check
    UtcMicros queued; ///< sent to the kitchen
    std::optional<UtcMicros> atStation; ///< on a screen of it
    std::optional<UtcMicros> seen; ///< by a cook
    std::optional<UtcMicros> begun;
    std::optional<UtcMicros> ready; ///< at the pass: said of the line, or with its whole ticket; the last time
    std::optional<UtcMicros> carried;
    std::optional<std::chrono::seconds> took; ///< from queued to ready; nothing while it is not ready, or taken back
    std::optional<std::chrono::seconds> target; ///< as the house wanted it when it was sent
    Id cook; ///< who had it ready, else who began; nil: nobody says
    bool wasted = false; ///< cooked once more, since a plate was thrown away

    /// As the cook's screen turned red: it took as long as its target, or longer. Nothing where one of them is missing.
    std::optional<bool> isLate() const;
};

/// Of a ticket's lines, in its order; none of a ticket that a late fact has begun and nobody has sent.
std::vector<Performance> performanceOf(const Ticket &ticket);

} // namespace jiko::kitchen
