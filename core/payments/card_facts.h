// A card terminal is asked to move money: one stream a payment, from the asking to the answer. The till that asks talks
// to the terminal itself. The stream's id is the payment's, and the tender's that comes of it.
#pragma once

#include "base/fact.h"

#include <QString>

#include <optional>
#include <variant>

namespace jiko::payments {

/// The numbers are written in facts: never re-use one.
enum class CardAct {
    Pay = 1,
    Refund = 2, ///< so much goes back to a card
    Reverse = 3, ///< a payment is undone as a whole
};

struct CardAsked {
    static constexpr char type[] = "payments.card_asked";
    static constexpr int version = 1;
    Id check;
    Id share; ///< whose; nil: the check's
    std::int64_t amountMinor = 0;
    QString currency;
    CardAct act = CardAct::Pay;
    Id terminal; ///< the record of the terminal
    QString reference; ///< the check's number
    bool askTip = false; ///< the guest may add a tip on the terminal
    Id original; ///< Refund and Reverse: the payment that goes back
    Id tender; ///< Refund and Reverse: the tender below zero that it pays out; nil: there is none
    QString originalRef; ///< what the terminal calls the original
    QString originalAt; ///< and its time, as the terminal wrote it
    std::int64_t tipMinor = 0; ///< Pay: chosen at the till, on top of the amount
};

/// What a message to the terminal wants. The numbers are written in facts: never re-use one.
enum class CardMessage {
    Act = 1, ///< to move the money
    Look = 2, ///< what became of that message
    Last = 3, ///< what the terminal did last
    Abort = 4, ///< to stop waiting for the guest
};

/// On the till's disk before the first byte of that message leaves. Whoever finds it later does not send it again.
struct CardSent {
    static constexpr char type[] = "payments.card_sent";
    static constexpr int version = 1;
    QString message; ///< the message pair's own name
    CardMessage what = CardMessage::Act;
};

/// The terminal has it and is at work with the guest.
struct CardStarted {
    static constexpr char type[] = "payments.card_started";
    static constexpr int version = 1;
    QString message; ///< by which answer that is known
};

/// The numbers are written in facts: never re-use one.
enum class CardOutcome {
    Approved = 1,
    Declined = 2, ///< for certain: no money moved
    Cancelled = 3, ///< the same; the guest or the till stopped it
    Unknown = 4, ///< nobody can say yet
};
/// How that is known. The numbers are written in facts: never re-use one.
enum class CardEvidence {
    Answer = 1, ///< the terminal's own answer
    Status = 2, ///< asked what became of it, the terminal said so
    Unsent = 3, ///< no byte of it has left the till
    Lost = 4, ///< of what is unknown: how the answer was lost
    Slip = 5, ///< a person read it on the terminal or its slip
};
struct CardAnswered {
    static constexpr char type[] = "payments.card_answered";
    static constexpr int version = 1;
    CardOutcome outcome = CardOutcome::Unknown;
    CardEvidence evidence = CardEvidence::Lost;
    QString message; ///< the message pair whose answer it is; empty for a person's word
    QString code; ///< the terminal's, or one of ours: see cardCode
    std::int64_t amountMinor = 0; ///< what moved, without the tip
    std::int64_t tipMinor = 0;
    QString scheme; ///< "Visa"
    QString card; ///< never more than the first six and the last four digits
    QString authorisation;
    QString terminalRef; ///< what the terminal calls it
    QString terminalAt;
    QString reason; ///< of a person
    Id approvedBy;
    bool operator==(const CardAnswered &) const = default;
};

/// The guest pays another way. Money that comes all the same is somebody's decision.
struct CardGivenUp {
    static constexpr char type[] = "payments.card_given_up";
    static constexpr int version = 1;
    Id check;
};

/// The numbers are written in facts: never re-use one.
enum class CardChoice {
    Attach = 1, ///< it pays what is due; what is more is a tip
    SendBack = 2, ///< the terminal reverses it
    OtherWay = 3, ///< of money that should go back: the guest got it another way
};
/// What somebody decided about money that came when nobody waited for it, or does not go back.
struct CardSettled {
    static constexpr char type[] = "payments.card_settled";
    static constexpr int version = 1;
    CardChoice choice = CardChoice::Attach;
    std::int64_t amountMinor = 0;
    QString reason;
    Id approvedBy;
};

using CardFact = std::variant<CardAsked, CardSent, CardStarted, CardAnswered, CardGivenUp, CardSettled>;

std::optional<CardFact> decodeCardFact(const Fact &fact);
Draft record(const Id &payment, const CardFact &fact);

/// Codes of our own, beside the terminal's.
namespace cardCode {
inline constexpr char notReached[] = "not_reached"; ///< the terminal did not answer the call: never sent
inline constexpr char neverSent[] = "never_sent"; ///< the till stopped before, or nobody waited any more
inline constexpr char noTerminal[] = "no_terminal"; ///< it is not set up any more: never sent
inline constexpr char neverArrived[] = "never_arrived"; ///< the terminal knows of no such message
inline constexpr char lineLost[] = "line_lost"; ///< the connection went while an answer was awaited
inline constexpr char tillStopped[] = "till_stopped"; ///< the till stopped while an answer was awaited
inline constexpr char forgotten[] = "forgotten"; ///< it knows nothing of the message: what it did last is asked, too
inline constexpr char unreadable[] = "unreadable"; ///< its answer could not be understood
} // namespace cardCode

/// Ten letters and digits: as long as a message's name may be.
QString messageName(const Id &made);

/// The first six and the last four digits at most, whatever a terminal sends: no other digit of a card is ever kept.
QString maskedCard(const QString &sent);

} // namespace jiko::payments
