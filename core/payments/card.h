// A payment that a card terminal is asked for, as its facts fold, and what may be done about it. Sent and started are
// not paid; what nobody can say is unknown until the terminal or its slip says it; what is approved is approved,
// whatever was said before.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "orders/check.h"
#include "payments/card_terminal.h"

#include <vector>

namespace jiko::payments {

enum class CardState {
    Early, ///< a fact came before the asking
    Created, ///< asked; nothing has left the till
    Sent, ///< perhaps with the terminal
    Started, ///< the terminal is at work
    Approved,
    Declined,
    Cancelled,
    Unknown,
};

struct CardPayment {
    Id id; ///< of the payment, and of the tender that comes of it
    CardState state = CardState::Early;
    CardAct act = CardAct::Pay;
    Id check;
    Id share;
    Money amount;
    Id terminal;
    QString reference;
    bool askTip = false;
    Money tipWanted; ///< chosen at the till
    Id original;
    Id tender; ///< below zero, that it pays out
    QString originalRef;
    QString originalAt;
    Id askedBy;
    std::int32_t device = 0; ///< that asked
    UtcMicros askedAt;
    QString message; ///< that moves the money; empty while nothing was sent
    UtcMicros sentAt;
    UtcMicros startedAt;
    QString abort; ///< the message that asked the terminal to stop; empty: none
    UtcMicros lookedAt; ///< last
    int looks = 0;
    bool forgotten = false; ///< the terminal does not know the message: what it did last is asked, too
    CardAnswered answer; ///< that counts
    UtcMicros answeredAt;
    UtcMicros unknownAt; ///< since when
    Money paid; ///< without the tip
    Money tip;
    bool givenUp = false;
    bool givenUpFirst = false; ///< before it was approved
    bool disputed = false; ///< a person read that it was paid, and the terminal says that it was not
    std::optional<CardSettled> settled;

    /// No answer yet.
    bool isOpen() const
    {
        return state == CardState::Created || state == CardState::Sent || state == CardState::Started;
    }
    bool isApproved() const { return state == CardState::Approved; }
    /// Nothing moved, for certain.
    bool isOff() const { return state == CardState::Declined || state == CardState::Cancelled; }
    /// Money may have moved or may still.
    bool mayMove() const { return isOpen() || state == CardState::Unknown; }
    /// What stands on a receipt: "Visa ****1234 A12345".
    QString tenderReference() const;
};

CardPayment fold(CardPayment payment, const CardFact &fact, const Stamp &stamp);

/// What was asked for and not sent for so long is not sent any more: the guest has gone, or paid otherwise.
inline constexpr std::chrono::minutes cardSendWithin{2};
/// A terminal gives a guest about two minutes; whose answer takes longer is asked after.
inline constexpr std::chrono::seconds cardAnswerWithin{150};
/// A message that the terminal does not know so long after it was sent has not arrived and will not.
inline constexpr std::chrono::seconds cardArrivesWithin{10};
/// For so long a terminal is asked what became of one.
inline constexpr std::chrono::hours cardLookFor{12};

// --- by people

struct AskCard {
    Id payment; ///< made by the till, the same on a retry
    Id share;
    Money amount;
    Id terminal;
    bool askTip = false;
    bool terminalBusy = false; ///< this till waits for it already
    Money tip; ///< on top
};
enum class AskCardRefusal {
    CheckClosed,
    UnsentLines,
    NoSuchShare,
    AmountNotPositive,
    MoreThanDue, ///< or nothing is due
    NoTerminal,
    TerminalBusy,
    AnotherPending, ///< a second payment for the same money while the first may be approved
    AnotherUnknown, ///< the same, and nobody knows: it is resolved or given up first
    NegativeTip,
    AnotherApproved, ///< one is approved and not on the check yet
    SameIdOtherAmount,
};
/// `ofCheck`: the card payments of that check.
Result<CardAsked, AskCardRefusal> decide(
    const orders::Check &check, const std::vector<const CardPayment *> &ofCheck, const AskCard &ask);

/// Money goes back to the card that paid.
struct AskCardBack {
    Id payment;
    CardAct act = CardAct::Refund;
    Money amount; ///< Reverse: all that was paid, its tip too
    Id tender; ///< the tender below zero that it pays out; nil: none
    Id terminal;
};
enum class AskBackRefusal {
    NotApproved, ///< it was not paid, or not through a terminal
    AmountNotPositive,
    MoreThanPaid, ///< with what has gone back or may go back already
    NoTerminal,
    AnotherPending, ///< the same money may be going back already
    AlreadyBack, ///< it has gone back
    SameIdOtherAmount,
};
/// `others`: whatever was asked for of that check.
Result<CardAsked, AskBackRefusal> decide(
    const CardPayment &original, const std::vector<const CardPayment *> &others, const AskCardBack &ask);

struct GiveUpCard { };
enum class GiveUpCardRefusal { NeverAsked, AlreadyApproved, AlreadyGivenUp, GoesBack };
Result<CardGivenUp, GiveUpCardRefusal> decide(const CardPayment &payment, const GiveUpCard &ask);

/// A person has read on the terminal or its slip what became of an unknown one.
struct WitnessCard {
    bool approved = false;
    QString authorisation; ///< as the slip says it; of an approved one
    QString reason; ///< where it was read; of one that did not happen
    bool mayTakePayment = false;
    bool mayDecide = false; ///< who may say that no money moved
    Id approvedBy;
};
enum class WitnessRefusal { NotUnknown, NoEvidence, NeedsRight, NeedsApproval };
Result<CardAnswered, WitnessRefusal> decide(const CardPayment &payment, const WitnessCard &ask);

// --- what is next

/// Where the check stands towards a payment, and what else was asked for the same money.
struct CardPlace {
    const orders::Check *check = nullptr; ///< null where this terminal does not hold it
    bool backAgain = false; ///< of money that goes back: it was asked for once more, later
};
enum class CardStep {
    Wait, ///< for the terminal
    Take, ///< approved: a till puts it on the check
    Decide, ///< approved, and it does not fit: attach or send back
    AskAgain, ///< no money moved
    Find, ///< nobody knows: the terminal is asked, or a person reads its slip
    Disputed, ///< on the bill by a slip, and the terminal says that it was not paid
    Done,
};
CardStep stepOf(const CardPayment &payment, const CardPlace &place);

struct TakeCard {
    Id drawer;
    bool decided = false; ///< somebody chose to attach it
};
enum class TakeCardRefusal { NotApproved, GoesBack, AlreadyTaken, SentBack, NoCheck, NeedsDecision, NothingDue };
/// The tender that puts an approved payment on its check: once, since its id is the payment's.
Result<orders::TakeTender, TakeCardRefusal> decide(
    const CardPayment &payment, const CardPlace &place, const TakeCard &ask);

struct SettleCard {
    CardChoice choice = CardChoice::Attach;
    bool mayTakePayment = false; ///< the person's own rights or the approver's
    bool maySendBack = false;
    QString reason;
    Id approvedBy;
};
enum class SettleCardRefusal { NothingToDecide, NotOffered, NeedsRight, NeedsApproval, NoReason };
Result<CardSettled, SettleCardRefusal> decide(
    const CardPayment &payment, const CardPlace &place, const SettleCard &ask);

// --- by the till that talks to the terminal

/// What the till does next with one of its own: nothing, a message, or an answer that nobody has to give.
struct NextMessage {
    CardMessage what = CardMessage::Act;
};
/// `underWay`: this run of the till has sent the message that moves the money and may still hear of it.
/// `looking`: a question is under way.   `terminalFree`: no other payment is at that terminal.
struct AtTheTerminal {
    UtcMicros now;
    bool underWay = false;
    bool looking = false;
    bool terminalFree = true;
    bool thisRun = true; ///< asked since the till was started
};
using NextAct = std::variant<std::monostate, NextMessage, CardAnswered>;
NextAct nextAct(const CardPayment &payment, const AtTheTerminal &at);

/// What the terminal's words say of a payment; nothing where they say nothing new.
std::optional<CardFact> factOf(const CardPayment &payment, CardMessage what, const CardHeard &heard, UtcMicros now);

/// Whether an answer says something that is not known yet.
bool isNews(const CardPayment &payment, const CardAnswered &heard);

} // namespace jiko::payments
