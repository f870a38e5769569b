#include "insight/accounts.h"

#include "insight/ask.h"

namespace jiko::insight {

using store::Statement;

template <class Io> static void describe(Io &io, Account &r)
{
    io("purse_id", r.id);
    io("kind", r.kind);
    io("code", r.code);
    io("holder", r.holder);
    io("currency", r.currency);
    io("balance_minor", r.balanceMinor);
    io("paid_in_minor", r.paidInMinor);
    io("used_minor", r.usedMinor);
    io("paid_out_minor", r.paidOutMinor);
    io("moves", r.moves);
    io("last_at_us", r.lastUs);
}
template <class Io> static void describe(Io &io, AccountMove &r)
{
    io("kind", r.kind);
    io("amount_minor", r.amountMinor);
    io("check_number", r.check);
    io("words", r.words);
    io("at_us", r.atUs);
}

store::PgOutcome<std::vector<Account>> accounts(store::PgSession &session, const Id &outlet, const QString &kind)
{
    static const auto statement = Statement::fromFile(":/sql/insight/accounts.sql");
    return ask<Account>(session, statement, {{"outlet", outlet}, {"kind", kind}});
}

store::PgOutcome<std::vector<AccountMove>> accountMoves(store::PgSession &session, const Id &outlet, const Id &account)
{
    static const auto statement = Statement::fromFile(":/sql/insight/account_moves.sql");
    return ask<AccountMove>(session, statement, {{"outlet", outlet}, {"account", account}});
}

} // namespace jiko::insight
