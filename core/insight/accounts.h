// What lies on gift cards and accounts: money the house owes, or is owed.
#pragma once

#include "base/id.h"
#include "store/pg_session.h"

namespace jiko::insight {

struct Account {
    Id id;
    QString kind; ///< account, gift_card, voucher, deposit
    QString code;
    QString holder;
    QString currency;
    std::int64_t balanceMinor = 0; ///< of an account: below zero when the guest owes
    std::int64_t paidInMinor = 0;
    std::int64_t usedMinor = 0;
    std::int64_t paidOutMinor = 0;
    int moves = 0;
    std::int64_t lastUs = 0;
};
/// Of one kind, or of all when `kind` is empty; the latest moved first.
store::PgOutcome<std::vector<Account>> accounts(store::PgSession &session, const Id &outlet, const QString &kind);

struct AccountMove {
    QString kind; ///< paid_in, used, came_back, paid_out
    std::int64_t amountMinor = 0;
    QString check; ///< its number; empty where it was for none
    QString words;
    std::int64_t atUs = 0;
};
/// Oldest first.
store::PgOutcome<std::vector<AccountMove>> accountMoves(store::PgSession &session, const Id &outlet, const Id &account);

} // namespace jiko::insight
