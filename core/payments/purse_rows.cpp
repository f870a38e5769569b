#include "payments/purse_rows.h"

namespace jiko::payments {

QString purseWord(PurseKind kind)
{
    switch (kind) {
    case PurseKind::Account:
        return QStringLiteral("account");
    case PurseKind::GiftCard:
        return QStringLiteral("gift_card");
    case PurseKind::Voucher:
        return QStringLiteral("voucher");
    case PurseKind::Deposit:
        return QStringLiteral("deposit");
    }
    return {};
}

namespace {
QString moveWord(const PurseMove &move)
{
    if (!move.check.isNull())
        return move.minor > 0 ? QStringLiteral("came_back") : QStringLiteral("used");
    return move.minor > 0 ? QStringLiteral("paid_in") : QStringLiteral("paid_out");
}
} // namespace

PurseRow rowOf(const Purse &purse)
{
    PurseRow row;
    row.id = purse.id;
    row.kind = purseWord(purse.kind);
    row.code = purse.code;
    row.holder = purse.holder;
    row.currency = purse.currency.code();
    row.balance = purse.balance.minor();
    row.settled = purse.settledMinor;
    row.moves = static_cast<int>(purse.moves.size());
    for (const PurseMove &move : purse.moves) {
        std::int64_t &sum = !move.check.isNull() ? row.used : move.minor > 0 ? row.paidIn : row.paidOut;
        sum += &sum == &row.paidIn ? move.minor : -move.minor;
        const std::int64_t at = sync::micros(move.stamp.at());
        row.firstAt = row.firstAt == 0 ? at : std::min(row.firstAt, at);
        row.lastAt = std::max(row.lastAt, at);
    }
    return row;
}

std::vector<PurseMoveRow> moveRowsOf(const Purse &purse)
{
    std::vector<PurseMoveRow> rows;
    for (const PurseMove &move : purse.moves)
        rows.push_back({purse.id, move.stamp.device, move.stamp.seq, sync::micros(move.stamp.at()),
            sync::unlessNil(move.stamp.staff), moveWord(move), move.minor, sync::unlessNil(move.check), move.words});
    return rows;
}

} // namespace jiko::payments
