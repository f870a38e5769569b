// What the server bears: each figure beside its yardstick, by turns.
#pragma once

#include "crew.h"

namespace jiko::bench {

/// append_events from many connections, against raw inserts of the same rows from as many.
void appends(Figures &figures, test::TestCluster &cluster, const Effort &effort);
/// With the wake-up behind each append, against without.
void hints(Figures &figures, test::TestCluster &cluster, const Effort &effort);
/// Writers of one outlet, against as many of outlets of their own.
void oneOutlet(Figures &figures, test::TestCluster &cluster, const Effort &effort);
/// Readers beside transactions that stay open and commit late: what they miss.
void heldTransactions(Figures &figures, test::TestCluster &cluster, const Effort &effort);
/// Asking when there is nothing new, against asking for a constant.
void idlePoll(Figures &figures, test::TestCluster &cluster, const Effort &effort);
/// A thousand terminals of fifty outlets at a fact a second each.
void manyTerminals(Figures &figures, test::TestCluster &cluster, const Effort &effort);

} // namespace jiko::bench
