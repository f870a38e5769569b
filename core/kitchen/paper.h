// What of the kitchen's facts goes on paper, and when paper stands in for a screen.
#pragma once

#include "kitchen/ticket.h"

#include <chrono>

namespace jiko::kitchen {

/// Facts that a station with a printer reads on paper: a ticket, and what changes on it.
bool wantsPaper(const Fact &fact);

/// Whether the paper of a fact still helps a cook: not once the ticket is done with, nor a ticket of which nothing is
/// left. `ticketTried`: its own paper may be out.
bool isPaperWanted(const Ticket &ticket, const Fact &cause, bool ticketTried);

/// What a station has to be told by.
struct StationPaper {
    bool onlyWithoutScreen = false; ///< its printer stands in when no screen of it has the ticket
    std::chrono::milliseconds screenWithin{4000}; ///< so that the paper is out within five seconds
};
/// Whether a ticket goes on paper now. One that a screen has reached is that screen's, also when the screen comes back
/// later: it takes its tickets back without a second slip.
bool goesOnPaper(const Ticket &ticket, const StationPaper &station, UtcMicros now);

} // namespace jiko::kitchen
