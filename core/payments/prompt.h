// A payment that is asked for on a guest's phone, as its facts fold, and what may be done about it. Asked, sent and
// accepted are not paid; what is paid is paid, whatever was said before or comes after.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "orders/check.h"
#include "payments/prompt_facts.h"

#include <vector>

namespace jiko::payments {

enum class PromptState {
    Early, ///< a fact came before the asking
    Created, ///< asked by a till; the hub has not sent it
    Sent, ///< perhaps with the provider
    Pending, ///< with the provider
    Paid,
    Refused,
    Expired,
    Unknown,
};

struct Prompt {
    Id id; ///< of the payment, and of the tender that comes of it
    PromptState state = PromptState::Early;
    Id check;
    Id share;
    Money amount; ///< with the tip
    Money tip;
    QString phone;
    Provider provider = Provider::Mpesa;
    QString reference;
    Id askedBy;
    std::int32_t device = 0; ///< that asked
    UtcMicros askedAt;
    UtcMicros sentAt;
    UtcMicros acceptedAt;
    QString checkout;
    QString merchant;
    UtcMicros answeredAt; ///< of the answer that counts
    QString code; ///< of the answer that counts
    QString receipt; ///< empty where only a status query said that it is paid
    Money paid;
    UtcMicros chasedAt;
    bool givenUp = false;
    bool givenUpFirst = false; ///< before it was paid
    std::optional<PromptSettled> settled;

    /// No answer yet.
    bool isOpen() const
    {
        return state == PromptState::Created || state == PromptState::Sent || state == PromptState::Pending;
    }
    bool isPaid() const { return state == PromptState::Paid; }
    /// What it pays of a bill, of so much money; the rest is the tip that was asked for. Who pays less pays the bill
    /// first.
    Money billOf(Money money) const { return std::min(money, amount - tip); }
    /// What the tender is found again by.
    QString tenderReference() const { return receipt.isEmpty() ? checkout : receipt; }
};

Prompt fold(Prompt prompt, const PromptFact &fact, const Stamp &stamp);

/// A prompt is at the phone for about a minute; of one whose answer was lost nothing comes after this.
inline constexpr std::chrono::minutes promptLife{2};
/// The hub sends no prompt that has waited longer: the guest has gone, or paid otherwise.
inline constexpr std::chrono::minutes sendWithin{5};
/// For so long the provider is asked what became of one.
inline constexpr std::chrono::hours lookFor{2};

/// May the guest still pay it, as far as is known?
bool mayStillBePaid(const Prompt &prompt, UtcMicros now);

// --- by people

struct AskPrompt {
    Id payment; ///< made by the till, the same on a retry
    Id share;
    Money amount; ///< of the bill
    QString phone; ///< as typed
    UtcMicros now;
    Money tip = {}; ///< asked for on top; none where it has no currency
};
enum class AskRefusal {
    CheckClosed,
    UnsentLines,
    NoSuchShare,
    AmountNotPositive,
    NotWholeShillings,
    OtherCurrency, ///< the provider knows one only
    MoreThanDue, ///< or nothing is due
    BadPhone,
    AnotherPending, ///< a second prompt for the same money while the first may be paid
    AnotherPaid, ///< one is paid and not on the check yet
    SameIdOtherAmount,
    NegativeTip,
};
/// `ofCheck`: the prompts of that check.
Result<PromptAsked, AskRefusal> decide(
    const orders::Check &check, const std::vector<const Prompt *> &ofCheck, const AskPrompt &ask);

struct GiveUpPrompt { };
enum class GiveUpRefusal { NeverAsked, AlreadyPaid, AlreadyGivenUp };
Result<PromptGivenUp, GiveUpRefusal> decide(const Prompt &prompt, const GiveUpPrompt &ask);

struct ChasePrompt { };
enum class ChaseRefusal { NotSent, AlreadyPaid };
Result<PromptChased, ChaseRefusal> decide(const Prompt &prompt, const ChasePrompt &ask);

/// Where the check stands towards a payment.
struct PromptPlace {
    const orders::Check *check = nullptr; ///< null where this terminal does not hold it
    /// Of the receipt's other tender, wherever it is; nil when there is none.
    Id otherTender;
};

/// What is to be done next; every prompt that is not Done stands in a list that people see.
enum class PromptStep {
    Wait, ///< for the provider
    Take, ///< paid: a till puts it on the check
    Decide, ///< paid, and it does not fit: attach or send back
    SendAgain, ///< nothing was charged
    AskGuest, ///< nobody knows: look at the guest's phone, then type the code or take other money
    Confirm, ///< taken by a typed code that the provider has not confirmed
    Done,
};
PromptStep stepOf(const Prompt &prompt, const PromptPlace &place);

/// Its check wants less by now than the guest is asked for: what still waits is not to reach the phone any more.
bool isPaidOtherwise(const Prompt &prompt, const PromptPlace &place);

struct TakePaid {
    Id drawer;
    bool decided = false; ///< somebody chose to attach it
};
enum class TakeRefusal { NotPaid, AlreadyTaken, SentBack, ReceiptElsewhere, NoCheck, NeedsDecision, NothingDue };
/// The tender that puts a paid prompt on its check: once, whoever does it and however often, since its id is the
/// payment's. Money that fits is taken without a question; what was given up or is more than is due wants a decision.
Result<orders::TakeTender, TakeRefusal> decide(const Prompt &prompt, const PromptPlace &place, const TakePaid &ask);

/// A till takes the code that the guest shows before the provider has answered: with the payment's own id, so that the
/// answer finds it there.
struct ClaimPaid {
    Id drawer;
    QString code;
};
enum class ClaimRefusal { NotACode, CodeElsewhere, AlreadyTaken, NoCheck };
Result<orders::TakeTender, ClaimRefusal> decide(const Prompt &prompt, const PromptPlace &place, const ClaimPaid &ask);

/// Ten letters and digits, as confirmation messages have; empty when it is none.
QString confirmationCode(const QString &typed);

struct SettlePrompt {
    PromptChoice choice = PromptChoice::Attach;
    bool mayTakePayment = false; ///< the person's own rights or the approver's
    bool maySendBack = false;
    QString reason;
    Id approvedBy;
};
enum class SettlePromptRefusal { NothingToDecide, NotOffered, NeedsRight, NeedsApproval, NoReason };
Result<PromptSettled, SettlePromptRefusal> decide(
    const Prompt &prompt, const PromptPlace &place, const SettlePrompt &ask);

// --- by the hub

struct SendPrompt {
    UtcMicros now;
};
enum class SendPromptRefusal {
    NotCreated, ///< never asked, or sent before: a second time is never right
    GivenUp,
    TooLate,
    Malformed,
    AnotherUnderWay, ///< for the same money: it waits
    AnotherPaid, ///< meanwhile, which who asked cannot have known
    AnotherAsked, ///< meanwhile, and it may have been paid: nobody can say
};
Result<PromptSent, SendPromptRefusal> decide(
    const Prompt &prompt, const std::vector<const Prompt *> &ofCheck, const SendPrompt &ask);

/// What was heard, where it says something new; however often, in whatever order.
std::optional<PromptAnswered> newsIn(const Prompt &prompt, const PromptAnswered &heard);

/// When the provider is asked next what became of it; nothing when nobody asks any more.
std::optional<UtcMicros> nextLook(const Prompt &prompt, UtcMicros lastLook, UtcMicros now);
/// Asked about for so long that nobody can say any more.
bool isLookedForInVain(const Prompt &prompt, UtcMicros now);

} // namespace jiko::payments
