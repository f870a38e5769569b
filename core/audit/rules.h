// What must hold between the facts of an outlet. Each adds what does not hold; the ledger is sealed.
#pragma once

#include "audit/ledger.h"

namespace jiko::audit {

/// Whether the copy holds all that its outlet's terminals had told each other. One at work may lack for a moment what a
/// terminal had seen when it acted, so nothing is said there about what it may have seen.
enum class Copy { AtRest, AtWork };

/// Payments are possible, lie in an open session of their till, and each is there once; cash in drawers is theirs.
void tendersHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings);
/// What somebody settled he can have been asked.
void settlingsHold(const Ledger &ledger, std::vector<Finding> &findings);
/// Refunds credit what was sold, and the money that went back is theirs.
void refundsHold(const Ledger &ledger, std::vector<Finding> &findings);
/// What left one check came to the other, at the same price and as much.
void movesHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings);
/// Checks are opened once, closed by a terminal only when paid, and nobody goes on with one that he has closed and that
/// nothing opened again.
void closingsHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings);
/// Receipts, credit notes and Zs are numbered without a gap, a repeat or a step back.
void numbersHold(const Ledger &ledger, std::vector<Finding> &findings);
/// Drawer sessions open and close once, and each Z is what its facts give.
void zReportsHold(const Ledger &ledger, Copy copy, std::vector<Finding> &findings);
/// The grand totals of a terminal's Zs go on from one to the next.
void grandTotalsHold(const Ledger &ledger, std::vector<Finding> &findings);

} // namespace jiko::audit
