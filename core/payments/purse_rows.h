// A gift card, account, voucher or deposit as the read model's rows.
#pragma once

#include "payments/purse.h"
#include "sync/projection.h"

namespace jiko::payments {

QString purseWord(PurseKind kind);

struct PurseRow {
    Id id;
    QString kind;
    QString code;
    QString holder;
    QString currency;
    std::int64_t balance = 0;
    std::int64_t paidIn = 0;
    std::int64_t used = 0;
    std::int64_t paidOut = 0;
    std::int64_t settled = 0;
    int moves = 0;
    std::int64_t firstAt = 0;
    std::int64_t lastAt = 0;
};
template <class Io> void describe(Io &io, PurseRow &r)
{
    io("purse_id", r.id);
    io("kind", r.kind);
    io("code", r.code);
    io("holder", r.holder);
    io("currency", r.currency);
    io("balance_minor", r.balance);
    io("paid_in_minor", r.paidIn);
    io("used_minor", r.used);
    io("paid_out_minor", r.paidOut);
    io("settled_minor", r.settled);
    io("moves", r.moves);
    io("first_at_us", r.firstAt);
    io("last_at_us", r.lastAt);
}

struct PurseMoveRow {
    Id purse;
    std::int32_t device = 0;
    std::int64_t seq = 0;
    std::int64_t at = 0;
    std::optional<Id> staff;
    QString kind;
    std::int64_t amount = 0;
    std::optional<Id> check;
    QString words;
};
template <class Io> void describe(Io &io, PurseMoveRow &r)
{
    io("purse_id", r.purse);
    io("device", r.device);
    io("seq", r.seq);
    io("at_us", r.at);
    io("staff", r.staff);
    io("kind", r.kind);
    io("amount_minor", r.amount);
    io("check_id", r.check);
    io("words", r.words);
}

PurseRow rowOf(const Purse &purse);
std::vector<PurseMoveRow> moveRowsOf(const Purse &purse);

} // namespace jiko::payments
