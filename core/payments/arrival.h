// Money that arrived by itself, as its facts fold, and which bill it may pay. It pays one, once, under its own id.
#pragma once

#include "orders/check.h"
#include "payments/arrival_facts.h"
#include "payments/prompt.h"

namespace jiko::payments {

struct Arrival {
    Id id; ///< of the payment, and of the tender that comes of it
    bool known = false; ///< a settling may come first
    Provider provider = Provider::Mpesa;
    QString receipt;
    Money amount;
    QString phone;
    QString payer;
    QString reference;
    UtcMicros paidAt;
    ArrivalSource source = ArrivalSource::Told;
    std::optional<ArrivalSettled> settled;
    Id settledBy;
    UtcMicros settledAt;
};

Arrival fold(Arrival arrival, const ArrivalFact &fact, const Stamp &stamp);

/// Where else its receipt is known.
struct ArrivalPlace {
    const orders::Tender *tender = nullptr; ///< that stands on a bill
    bool twice = false; ///< on two
    bool ofPrompt = false; ///< it is the answer to a prompt
    Id undone; ///< what took it off a bill again; nil: nothing did
};

enum class ArrivalStep {
    Attach, ///< on no bill
    Differs, ///< a bill has its receipt, and another sum
    Twice, ///< two terminals apart put it on two bills
    Done,
};
/// The id of the tender that it becomes: the same wherever it is taken. Taken off a bill, it may go on another as one
/// more payment.
Id tenderOf(const Arrival &arrival, const ArrivalPlace &place);
ArrivalStep stepOf(const Arrival &arrival, const ArrivalPlace &place);

struct TakeArrived {
    Id share; ///< whose; nil: the check's
    Id drawer;
    bool restIsTip = false; ///< what is more than due
};
enum class TakeArrivedRefusal { AlreadyTaken, Settled, NothingDue, OtherCurrency, MoreThanDue };
/// The tender that puts it on this check. Less than is due pays a part.
Result<orders::TakeTender, TakeArrivedRefusal> decide(
    const Arrival &arrival, const ArrivalPlace &place, const orders::Check &check, const TakeArrived &ask);

struct SettleArrival {
    ArrivalChoice choice = ArrivalChoice::NotForABill;
    bool may = false; ///< the person's own right or the approver's
    QString reason;
    Id approvedBy;
};
enum class SettleArrivalRefusal { NothingToDecide, NeedsApproval, NoReason };
Result<ArrivalSettled, SettleArrivalRefusal> decide(
    const Arrival &arrival, const ArrivalPlace &place, const SettleArrival &ask);

enum class ArrivalFit {
    Sure, ///< the bill's number and its sum, or its guest's phone and its sum just now
    Likely, ///< one of these
    Other, ///< of these hours
};
struct ArrivalMatch {
    const Arrival *arrival = nullptr;
    ArrivalFit fit = ArrivalFit::Other;
};
/// What may pay this bill, best first, newest first: of `arrivals`, which all are to be attached. `phones`: that this
/// check's guests were asked on.
std::vector<ArrivalMatch> matching(const std::vector<const Arrival *> &arrivals, const orders::Check &check, Money due,
    const std::vector<QString> &phones, UtcMicros now);

/// The prompt that this money answers, though its own answer is not here yet or bears no receipt; null when none.
const Prompt *promptOf(const MoneyArrived &arrived, const std::vector<const Prompt *> &prompts);

/// May these be one number? Providers mask the middle: "2547 ***** 678".
bool isSamePhone(const QString &told, const QString &e164);

} // namespace jiko::payments
