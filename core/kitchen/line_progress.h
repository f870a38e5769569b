// How far a dish of a check has come, for whoever sold it: from the tickets that carry it.
#pragma once

#include "kitchen/ticket.h"

namespace jiko::kitchen {

/// In this order: a dish that two stations cook is as far as the slower one.
enum class Step { Queued, AtStation, Seen, Started, Ready, Carried };

/// A ticket that no station has taken for so long is told to whoever sent it.
inline constexpr std::chrono::seconds acknowledgedWithin{10};

/// What is known of a ticket's own paper, where it has some.
enum class OnPaper { No, Tried, Doubtful, Yes };
using PaperOf = std::function<OnPaper(const Ticket &ticket)>;

struct LineProgress {
    Step step = Step::Queued;
    bool isOverdue = false; ///< neither screen nor paper has it, and it should
    bool isDoubtful = false; ///< it may be on paper: somebody must look
    UtcMicros awaited; ///< by the station that is behind
    Id ticket; ///< of that station
    QString priority; ///< why it goes before others
};

/// Nothing when no ticket carries the line.
std::optional<LineProgress> lineProgress(
    const std::vector<const Ticket *> &carriers, const Id &line, UtcMicros now, const PaperOf &paperOf = {});

/// Whether something of the tickets is overdue: what the floor shows of a table.
bool isOverdue(const std::vector<const Ticket *> &tickets, UtcMicros now, const PaperOf &paperOf = {});

} // namespace jiko::kitchen
