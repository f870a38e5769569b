// How far a dish of a check has come, for whoever sold it: from the tickets that carry it.
#pragma once

#include "kitchen/ticket.h"

namespace jiko::kitchen {

/// In this order: a dish that two stations cook is as far as the slower one.
enum class Step { Queued, AtStation, Seen, Started, Ready, Carried };

/// A ticket that no station has taken for so long is told to whoever sent it.
inline constexpr std::chrono::seconds acknowledgedWithin{10};

/// Whether paper says that a ticket is at its station, where it has no screen.
using OnPaper = std::function<bool(const Ticket &ticket)>;

struct LineProgress {
    Step step = Step::Queued;
    bool isOverdue = false; ///< neither screen nor paper has it, and it should
    UtcMicros sentAt; ///< to the station that is behind
    Id ticket; ///< of that station
    QString priority; ///< why it goes before others
};

/// Nothing when no ticket carries the line.
std::optional<LineProgress> lineProgress(
    const std::vector<const Ticket *> &carriers, const Id &line, UtcMicros now, const OnPaper &onPaper = {});

/// Whether something of the tickets is overdue: what the floor shows of a table.
bool isOverdue(const std::vector<const Ticket *> &tickets, UtcMicros now, const OnPaper &onPaper = {});

} // namespace jiko::kitchen
