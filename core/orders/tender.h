// One means handed against a check.
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "orders/terms.h"

namespace jiko::orders {

/// The numbers are written in facts: never re-use one. A new kind is a line here, its word in tenderWord(), and a
/// button. Account: on a house account; Deposit: paid before, with a booking or a tab.
enum class TenderKind { Cash = 1, Card = 2, MobileMoney = 3, Account = 4, GiftCard = 5, Voucher = 6, Deposit = 7 };
inline constexpr TenderKind tenderKinds[] = {TenderKind::Cash, TenderKind::Card, TenderKind::MobileMoney,
    TenderKind::Account, TenderKind::GiftCard, TenderKind::Voucher, TenderKind::Deposit};

/// "cash", "card", "mobile_money": what the read model and files call it.
QString tenderWord(TenderKind kind);

struct Tender {
    Id id;
    TenderKind kind = TenderKind::Cash;
    Money amount; ///< what it pays of the check; below zero: given back
    Money given; ///< what was handed over; more than `amount` only for cash
    Id drawer; ///< the drawer session whose Z counts it
    QString reference; ///< slip number of the card terminal, confirmation code of mobile money
    Id share; ///< whose; nil: the check's
    Money tip; ///< on top of the amount, as it is now
    Money rounding; ///< the amount is so much more than what was due
    std::optional<ForeignCash> foreign;
    Id undoes; ///< gives that payment back
    Id refund; ///< pays that credit out
    Id takenBy;
    std::int32_t device = 0;
    std::int64_t seq = 0; ///< of that device's facts
    UtcMicros takenAt;

    Money change() const { return given - amount - tip; }
    bool isGivenBack() const { return amount.isNegative(); }
};

} // namespace jiko::orders
