// The tables that people query, held against the fold of the log: every check, payment, drawer session and Z.
#pragma once

#include "audit/audit.h"
#include "verify/database.h"

namespace jiko::verify {

struct Held {
    std::vector<audit::Finding> findings;
    std::int64_t rows = 0; ///< compared
    std::int64_t behind = 0; ///< streams that the hub has not written yet
    bool written = false; ///< whether a hub ever wrote it
};
/// The ledger was sealed. Rows whose facts the hub has not all written yet are left out.
Result<Held, QString> holdAgainst(Database &database, const Id &outlet, const audit::Ledger &ledger);

} // namespace jiko::verify
