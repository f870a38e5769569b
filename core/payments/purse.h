// A house account, gift card, voucher or deposit as its facts fold, and what may be done with it. Tills that do not
// hear each other may each spend a share of what is left; what they overdraw all the same is somebody's decision.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "orders/check.h"
#include "payments/purse_facts.h"
#include "payments/ways.h"

#include <map>

namespace jiko::payments {

/// One line of its statement.
struct PurseMove {
    Stamp stamp;
    std::int64_t minor = 0; ///< above zero: paid in
    Id check;
    Id tender;
    QString words; ///< who signed, how it was paid
};

struct Purse {
    Id id;
    bool known = false;
    PurseKind kind = PurseKind::GiftCard;
    QString code;
    QString holder;
    QString phone; ///< as typed; empty where none was given
    Currency currency;
    Money balance; ///< of an account: below zero when the guest owes
    std::vector<PurseMove> moves;
    int uses = 0; ///< without those that came back
    std::map<std::int32_t, std::int64_t> alone; ///< spent by a till since it last spent with the server
    std::int64_t settledMinor = 0; ///< overdrawn, and somebody has looked at it
};

Purse fold(Purse purse, const PurseFact &fact, const Stamp &stamp);

/// Of a gift card, deposit or account so much of what is left may be spent by each till that is alone.
inline constexpr RateBp spendAlone{2500};

/// What a till knows beside the facts.
struct PursePlace {
    const Purse *purse = nullptr; ///< null: this till knows of none
    const HouseAccount *account = nullptr; ///< of an account, as the office has it
    bool online = false; ///< the server hears of it at once
    std::int32_t device = 0;
};

/// What it may still pay at this till, now.
Money availableAt(const PursePlace &place, Currency currency);

struct LoadPurse {
    Id load; ///< made by the till, the same on a retry
    PurseKind kind = PurseKind::GiftCard;
    QString code;
    QString holder;
    Money amount;
    Id drawer;
    orders::TenderKind by = orders::TenderKind::Cash;
    QString reference;
    QString phone = {}; ///< of who booked
};
enum class LoadRefusal {
    NoCode,
    AmountNotPositive,
    OtherKind, ///< the code is another thing's
    VoucherOnce, ///< a voucher is not loaded again
    NoSuchAccount,
    NoDrawer,
    NoReference,
    NotByPurse, ///< a purse is not paid by another
};
Result<PurseLoaded, LoadRefusal> decide(const PursePlace &place, const LoadPurse &ask);

struct UsePurse {
    Id tender; ///< that it becomes
    Id check;
    Money amount;
    QString signer;
};
enum class UseRefusal {
    NotKnown, ///< no such code, or this till has not heard of it
    NotInUse, ///< the office has closed the account
    AmountNotPositive,
    NothingLeft,
    UsedBefore, ///< a voucher
    MoreThanLeft,
    MoreThanAlone, ///< there is more, but not for a till that the server does not hear
    NotASigner,
};
Result<PurseUsed, UseRefusal> decide(const PursePlace &place, const UsePurse &ask);

/// What a payment took comes back to it: undone, or refunded.
PurseUsed givenBack(const Purse &purse, const Id &check, const Id &tender, Money amount, bool online);

struct PayOutPurse {
    Id payout; ///< made by the till, the same on a retry
    Money amount;
    Id drawer;
    QString reason;
    bool mayPayOut = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class PayOutRefusal { NotKnown, NotPaidOut, AmountNotPositive, MoreThanLeft, NoDrawer, NoReason, NeedsApproval };
Result<PursePaidOut, PayOutRefusal> decide(const PursePlace &place, const PayOutPurse &ask);

/// By how much more was spent than was there, as far as nobody has looked at it; a voucher that was used twice counts
/// what it paid too often.
Money overdrawn(const PursePlace &place);

struct SettlePurse {
    Money amount; ///< as it was shown
    QString reason;
    bool maySettle = false;
    Id approvedBy;
};
enum class SettlePurseRefusal { NothingToDecide, AmountChanged, NoReason, NeedsApproval };
Result<PurseSettled, SettlePurseRefusal> decide(const PursePlace &place, const SettlePurse &ask);

/// How well something typed names whose it is: the code, the name or a part of it, the phone's last digits; neither
/// case nor signs matter.
enum class Naming { Not, Partly, Exactly };
Naming namedBy(const Purse &purse, const QString &typed);

/// What kind of tender it becomes.
orders::TenderKind tenderKindOf(PurseKind kind);

} // namespace jiko::payments
