// What a payment brings with it: all of it comes to disk together or not at all.
#pragma once

#include "outlet/live.h"

namespace jiko::pos {

struct Taking {
    std::vector<Draft> drafts; ///< the payment first
    bool closes = false; ///< nothing is owed any more
    bool receiptsShare = false; ///< a guest's part is paid and the check goes on
};

/// The payment, its cash, the closing of a check that is even now with the guests who leave, or the receipt of a share.
Taking takingOf(const outlet::Live &live, const orders::Check &check, const orders::TenderTaken &tender);

} // namespace jiko::pos
