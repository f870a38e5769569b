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
    std::chrono::milliseconds screenWithin{5000};
};
/// Whether a ticket goes on paper now. One that a screen has reached is that screen's, also when the screen comes back
/// later: it takes its tickets back without a second slip.
bool goesOnPaper(const Ticket &ticket, const StationPaper &station, UtcMicros now);

/// How far a line is on its way to the cook, for whoever sent it.
enum class Way {
    Unsent, ///< the kitchen has no ticket with it
    Queued, ///< on its way
    Lost, ///< not heard of for ten seconds: show again, print, or another station
    Doubtful, ///< it may be on paper: somebody must look
    AtStation, ///< on a screen, or on paper as the printer says
    Cooking,
    Ready,
    Cancelled,
};
/// What is known of a ticket's own paper.
enum class OnPaper { No, Tried, Doubtful, Yes };
Way wayOf(const Ticket *ticket, const Id &line, OnPaper paper, UtcMicros now,
    std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace jiko::kitchen
