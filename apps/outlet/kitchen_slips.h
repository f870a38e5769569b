// From a ticket to what its station reads on paper.
#pragma once

#include "outlet/live.h"
#include "printing/receipt.h"

namespace jiko::outlet {

/// `job`: the number of the paper, printed at its foot.
printing::Slip ticketOf(
    const Live &live, const kitchen::Ticket &ticket, const printing::Words &words, const QString &job = {});
/// What a station without a screen must know of a ticket that it has: some of it is void, or goes to another table.
/// Nothing when it has gone out already.
std::optional<printing::Slip> changeOf(const Live &live, const kitchen::Ticket &ticket,
    const kitchen::TicketFact &change, const printing::Words &words, const QString &job = {});

} // namespace jiko::outlet
