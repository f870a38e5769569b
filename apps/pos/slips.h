// From the till's values to the contents of its slips: what a receipt, a bill, a kitchen ticket and a Z say.
#pragma once

#include "outlet/kitchen_slips.h"
#include "outlet/live.h"
#include "printing/receipt.h"

namespace jiko::pos {

using outlet::changeOf;
using outlet::ticketOf;

/// `copy`: a second print, which says so and never opens the drawer. Of a check that is split the receipt is a share's:
/// that one, or the one that was paid last.
printing::Slip receiptOf(const outlet::Live &live, const orders::Check &check, const printing::Words &words, bool copy,
    const Id &ofShare = {});
/// What was given back last, or with that credit.
printing::Slip creditNoteOf(
    const outlet::Live &live, const orders::Check &check, const Id &refund, const printing::Words &words, bool copy);
/// What was bought, for whoever is given it: no price, no payment.
printing::Slip giftOf(const outlet::Live &live, const orders::Check &check, const printing::Words &words);
printing::Slip billOf(const outlet::Live &live, const orders::Check &open, const printing::Words &words);
printing::Slip zOf(const outlet::Live &live, const payments::Drawer &closed, const printing::Words &words, bool copy);
/// What the Z would be if the session ended now. Who may not see what should be in the drawer is shown neither that nor
/// the payments, which tell it.
printing::Slip xOf(const outlet::Live &live, const payments::Drawer &open, const identity::Person &reader,
    const printing::Words &words);
/// Cash moved, or the drawer opened for nothing: opens the drawer and is signed.
printing::Slip moveOf(const outlet::Live &live, const payments::Drawer &drawer, const payments::DrawerFact &fact,
    const Stamp &stamp, const printing::Words &words);

} // namespace jiko::pos
