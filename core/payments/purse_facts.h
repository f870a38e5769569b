// Money that a guest has with the house, or the house with a guest: house accounts, gift cards, vouchers, deposits. One
// stream each. What lies there is a liability or a debt, never revenue; it becomes a tender when it pays a check.
#pragma once

#include "base/fact.h"
#include "orders/tender.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace jiko::payments {

/// The numbers are written in facts: never re-use one.
enum class PurseKind {
    Account = 1, ///< the guest owes: what is used is below zero until it is paid
    GiftCard = 2,
    Voucher = 3, ///< used once, whatever is left
    Deposit = 4, ///< for a booking or a tab
};

/// Paid in: a gift card is sold or loaded, a deposit taken, an account paid.
struct PurseLoaded {
    static constexpr char type[] = "payments.purse_loaded";
    static constexpr int version = 1;
    Id load;
    PurseKind kind = PurseKind::GiftCard;
    QString code; ///< what stands on it
    QString holder;
    std::int64_t amountMinor = 0;
    QString currency;
    Id drawer; ///< whose Z counts what was paid
    orders::TenderKind by = orders::TenderKind::Cash;
    QString reference; ///< slip or code of that payment
    QString phone; ///< of a deposit: whom to call, and to find it by
};

/// It pays a check, or below zero: what it paid comes back to it.
struct PurseUsed {
    static constexpr char type[] = "payments.purse_used";
    static constexpr int version = 1;
    PurseKind kind = PurseKind::GiftCard;
    QString code;
    Id check;
    Id tender;
    std::int64_t amountMinor = 0;
    QString currency;
    bool alone = false; ///< without the server: of the share that each till may spend
    QString signer; ///< who signed for an account
};

/// Given out in money: a deposit that is not kept, the rest of a gift card.
struct PursePaidOut {
    static constexpr char type[] = "payments.purse_paid_out";
    static constexpr int version = 1;
    Id payout;
    std::int64_t amountMinor = 0;
    Id drawer;
    orders::TenderKind by = orders::TenderKind::Cash;
    QString reason;
    Id approvedBy;
};

/// More was spent than was there, by tills that did not hear each other; somebody has looked at it.
struct PurseSettled {
    static constexpr char type[] = "payments.purse_settled";
    static constexpr int version = 1;
    std::int64_t overdrawnMinor = 0; ///< as the card showed it
    QString reason;
    Id approvedBy;
};

using PurseFact = std::variant<PurseLoaded, PurseUsed, PursePaidOut, PurseSettled>;

std::optional<PurseFact> decodePurseFact(const Fact &fact);
Draft record(const Id &purse, const PurseFact &fact);

/// Capital letters and digits without spaces; empty when it is no code.
QString purseCode(const QString &typed);
/// The stream of what has that code: the same at every till of the house.
Id purseOf(const Id &outlet, const QString &code);

} // namespace jiko::payments
