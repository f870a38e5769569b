// What two people who did not hear each other have done to one check, and what may be chosen.
//
// A decision is never stored: it follows from the check, so that terminals which hold the same facts ask the same. Had
// the second of the two known what the first one did, decide() would have refused; a check that does not add up thus
// tells by itself that two acted apart.
#pragma once

#include "orders/check.h"

namespace jiko::orders {

enum class ActKind { Paid, GivenBack, Closed, Added, Sent, Voided, Moved };

/// One of the acts that do not go together: who, where, when.
struct Act {
    ActKind kind = ActKind::Paid;
    Id staff;
    std::int32_t device = 0;
    UtcMicros at;
    Money amount; ///< of the tender or the line
    Id line;
    QString receipt; ///< of a closing
    QString label; ///< of the check that it was moved to
};

struct Decision {
    DecisionKind kind = DecisionKind::PaidTooMuch;
    Id check;
    Money amount; ///< too much, or still owed; never below zero
    std::vector<Id> lines; ///< StillOwing: what the closing did not know of, as far as it can be told
    std::vector<QString> receipts; ///< ClosedTwice: the number that holds, then the others
    std::vector<Act> acts; ///< oldest first
    std::vector<Choice> choices; ///< the sensible one first
    Id move; ///< MovedTwice
    Id there; ///< the check that has too much by it
    std::vector<Units> tooMuch; ///< as it is called there
    Id tender; ///< TakenTwice: which payment,
    std::int32_t againBy = 0; ///< the till that took it again,
    Id drawer; ///< and the session that it took it in

    bool offers(Choice choice) const;
    /// Whether a terminal made one of the acts.
    bool concerns(std::int32_t device) const;
};

/// What is to be decided about a check, the most pressing first; empty for nearly every one.
///   PaidTooMuch   more was paid than the check comes to: two payments, or a void beside a payment
///   StillOwing    closed, and not all of it paid: something was added beside the closing, or given back twice
///   ClosedTwice   two receipts for one check
///   PaidButOpen   nothing is owed any more, and nobody has closed it
///   MovedTwice    a line was moved while somebody else moved it to another check, or took it off: it is on both
///   TakenTwice    two tills put one payment on the check before they heard each other: it counts once, and the later
///                 till's Z, if it is written, counts it too much
std::vector<Decision> decisionsOf(const Check &check);

struct Settle {
    DecisionKind decision = DecisionKind::PaidTooMuch;
    Choice choice = Choice::GiveBack;
    Money amount; ///< as the card showed it
    bool mayTakePayment = false; ///< the person's own rights or the approver's
    bool mayVoid = false;
    Id approvedBy;
    QString reason;
    Id tender; ///< GiveBack: made by the till, the same on a retry
    CloseCheck closing; ///< where the money comes from, and what closes a check that is even now
    Id move; ///< MovedTwice: which
    Id payment; ///< TakenTwice: which,
    std::int32_t againBy = 0; ///< taken again by which till
    bool isInZ = false; ///< that till's Z counts it: the session of `closing` counts it less (payments::isCountedTwice)
};
enum class SettleRefusal {
    NothingToDecide, ///< somebody else has decided, or it never was
    NotOffered,
    AmountChanged, ///< since the card was shown; look again
    NeedsRight, ///< of who takes payments
    NeedsApproval, ///< of who may void
    NoDrawer, ///< a session that gives the money back, else it would be in no Z
    NoReason
};
/// The facts to record in the check's stream, in order. Cash that is given back comes out of the drawer
/// (payments::cashOf), and lines that are taken off are told to the kitchen. TakeOffThere wants the facts of
/// takenOff() (moves.h) in the other check's stream, in the same commit.
Result<std::vector<CheckFact>, SettleRefusal> decide(const Check &check, const Settle &ask);

} // namespace jiko::orders
