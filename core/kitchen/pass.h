// The pass: the dishes of an order as they meet there, and when nobody has to carry anything of it any more.
#pragma once

#include "kitchen/ticket.h"

namespace jiko::kitchen {

/// A dish of an order, once, however many stations cook of it.
struct PassPlate {
    const Ticket *ticket = nullptr; ///< of the station that is behind
    const CookLine *line = nullptr; ///< on that ticket
    std::vector<const Ticket *> carriers; ///< of all its stations
    bool isReady = false; ///< at all its stations
    bool isCarried = false;
};

/// What stands on a check and was not taken off, by seat; nothing of stations whose dishes do not meet at the pass.
/// `tickets` are those of the check.
std::vector<PassPlate> platesOf(const Id &check, const std::vector<const Ticket *> &tickets, const Brigade &brigade);

/// Whether somebody has to carry of it still. Guests who have paid at their table have had what is cooked, also where
/// nobody at the pass said that it went out. `check`: nullptr where this terminal does not know it.
bool isAtPass(const std::vector<PassPlate> &plates, const orders::Check *check, const menu::Menu &menu);

} // namespace jiko::kitchen
