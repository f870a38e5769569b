// Receipts of mobile money, to be held beside the provider's statement.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "store/pg_session.h"

namespace jiko::insight {

struct Receipt {
    QString receipt;
    std::int64_t amountMinor = 0; ///< with the tip
    QString check; ///< number of its bill; empty where it is on none
    bool explained = false; ///< for no bill, and somebody said why
    std::int64_t atUs = 0;
};

/// Taken or come from then to then, oldest first. What is on a bill and came by itself is there twice.
store::PgOutcome<std::vector<Receipt>> knownReceipts(
    store::PgSession &session, const Id &outlet, UtcMicros from, UtcMicros to);

} // namespace jiko::insight
