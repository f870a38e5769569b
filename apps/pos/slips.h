// From the till's values to the contents of its slips: what a receipt, a bill, a kitchen ticket and a Z say.
#pragma once

#include "outlet/live.h"
#include "printing/receipt.h"

namespace jiko::pos {

/// `copy`: a second print, which says so and never opens the drawer.
printing::Slip receiptOf(
    const outlet::Live &live, const orders::Check &closed, const printing::Words &words, bool copy);
printing::Slip billOf(const outlet::Live &live, const orders::Check &open, const printing::Words &words);
printing::Slip ticketOf(const outlet::Live &live, const kitchen::Ticket &ticket, const printing::Words &words);
printing::Slip zOf(const outlet::Live &live, const payments::Drawer &closed, const printing::Words &words, bool copy);

} // namespace jiko::pos
