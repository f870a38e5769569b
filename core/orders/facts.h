// What happens to a check. Each struct is written as JSON by describe() in facts.cpp; the names there are for ever.
#pragma once

#include "base/fact.h"
#include "base/money.h"
#include "orders/move_facts.h"
#include "orders/tender.h"
#include "orders/terms.h"

#include <optional>
#include <variant>
#include <vector>

namespace jiko::orders {

struct CheckOpened {
    static constexpr char type[] = "orders.check_opened";
    static constexpr int version = 1;
    QString businessDate; ///< ISO
    QString currency;
    QString number; ///< what people call it: "1043"
    Id table; ///< nil for a tab or takeaway
    QString label; ///< table's label or the guest's name
    int covers = 0;
    Id server;
    QString serverName;
};

struct CoversChanged {
    static constexpr char type[] = "orders.covers_changed";
    static constexpr int version = 1;
    int covers = 0;
};

/// Only what is not sent yet can change.
struct LineChanged {
    static constexpr char type[] = "orders.line_changed";
    static constexpr int version = 1;
    Id line;
    Quantity quantity;
    Id course;
    int seat = 0;
    QString note;
    std::optional<std::vector<QString>> allergies; ///< nothing: as they were
};

struct LineRemoved {
    static constexpr char type[] = "orders.line_removed";
    static constexpr int version = 1;
    Id line;
};

struct Sent {
    static constexpr char type[] = "orders.sent";
    static constexpr int version = 1;
    std::vector<Id> lines;
};

/// The kitchen knows of these lines and waits until they are sent; or they wait no longer, and are as they were.
struct LinesHeld {
    static constexpr char type[] = "orders.lines_held";
    static constexpr int version = 1;
    std::vector<Id> lines;
    bool held = true;
    bool byCourse = false; ///< until the turn of their course comes; else until somebody says so
};

struct LineVoided {
    static constexpr char type[] = "orders.line_voided";
    static constexpr int version = 1;
    Id line;
    QString reason;
    Id approvedBy;
    std::int64_t milli = 0; ///< so much of it stood there; older facts do not say
};

/// A void taken back: the kitchen had cooked it, and the guest has it after all.
struct LineRestored {
    static constexpr char type[] = "orders.line_restored";
    static constexpr int version = 1;
    Id line;
};

struct CheckMoved {
    static constexpr char type[] = "orders.check_moved";
    static constexpr int version = 1;
    Id table;
    QString label;
};

struct BillPrinted {
    static constexpr char type[] = "orders.bill_printed";
    static constexpr int version = 1;
    std::int64_t dueMinor = 0;
};

/// Money that is given back is a tender below zero: every sum takes it as it is, in older programs, too.
struct TenderTaken {
    static constexpr char type[] = "orders.tender_taken";
    static constexpr int version = 1;
    Id tender;
    TenderKind kind = TenderKind::Cash;
    std::int64_t amountMinor = 0;
    std::int64_t givenMinor = 0;
    Id drawer;
    QString reference;
    Id share; ///< whose; nil: the check's
    std::int64_t tipMinor = 0; ///< on top of the amount
    std::int64_t roundingMinor = 0; ///< the amount is so much more than what was due, for want of small coins
    std::optional<ForeignCash> foreign; ///< what was handed over, where it was other money
    Id undoes; ///< the payment that this one gives back
    Id refund; ///< the credit that this one pays out
};

/// The tip of a payment is this from now on: written on a slip after the guest has gone, or put right.
struct TipSet {
    static constexpr char type[] = "orders.tip_set";
    static constexpr int version = 1;
    Id tender;
    std::int64_t tipMinor = 0;
    Id drawer; ///< the session that counts what is more or less
    Id approvedBy;
};

/// One guest's share is paid and has a receipt of its own; the rest of the check goes on.
struct Receipted {
    static constexpr char type[] = "orders.receipted";
    static constexpr int version = 1;
    Id share;
    QString businessDate;
    Id drawer;
    QString series;
    std::int64_t receipt = 0;
};

struct Closed {
    static constexpr char type[] = "orders.closed";
    static constexpr int version = 1;
    QString businessDate;
    Id drawer; ///< the till session that it counts for
    QString series; ///< the closing device's receipt series
    std::int64_t receipt = 0; ///< gap-free within the series
};

/// What two people apart have left to decide. The numbers are written in facts: never re-use one.
enum class DecisionKind {
    PaidTooMuch = 1,
    StillOwing = 2,
    ClosedTwice = 3,
    PaidButOpen = 4,
    MovedTwice = 5,
    TakenTwice = 6
};
/// What can be chosen; the numbers are for ever, too.
enum class Choice {
    GiveBack = 1,
    Charge = 2,
    TakeOff = 3,
    Accept = 4,
    KeepNumbers = 5,
    Close = 6,
    TakeOffThere = 7, ///< of the check that it was moved to
    KeepBoth = 8,
    CountOnce = 9
};

/// Somebody has looked at a decision and chosen. What was chosen stands in facts of its own where there are any (a
/// tender below zero, a void, a closing); the rest is in here.
struct DecisionSettled {
    static constexpr char type[] = "orders.decision_settled";
    static constexpr int version = 1;
    DecisionKind decision = DecisionKind::PaidTooMuch;
    Choice choice = Choice::GiveBack;
    std::int64_t amountMinor = 0; ///< what it was about, as the card showed it
    std::vector<QString> receipts; ///< numbers that count no more beside the first
    QString reason;
    Id approvedBy;
    Id move; ///< MovedTwice: which move found too little
    Id tender; ///< TakenTwice: the payment,
    std::int32_t device = 0; ///< the till that took it again,
    Id drawer; ///< and the session that counts it less, where a Z counts it twice
};

/// What was paid for a closed check is credited, in whole or in part. The money itself is a tender below zero each.
struct Refunded {
    static constexpr char type[] = "orders.refunded";
    static constexpr int version = 1;
    Id refund;
    std::vector<Credit> credits;
    QString businessDate;
    Id drawer; ///< the session that it counts for
    QString series; ///< of credit notes
    std::int64_t number = 0;
    QString reason;
    Id approvedBy;
    std::int64_t roundingMinor = 0; ///< credited so much more than went back, for want of small coins
};

/// A closed check is taken up again; what changes counts where it is closed again.
struct Reopened {
    static constexpr char type[] = "orders.reopened";
    static constexpr int version = 1;
    QString reason;
    Id approvedBy;
};

/// What stood on a receipt when it was made. A copy says the same, whatever house, menu and names have become.
struct PaperKept {
    static constexpr char type[] = "orders.paper_kept";
    static constexpr int version = 1;
    QString number; ///< the receipt's or the credit note's
    QString slip; ///< as printing writes it
};

/// Whoever eats a sent dish may not eat that, or may after all: the kitchen hears of it as a change. One fact an
/// allergy, so that what two people say apart is all kept.
struct AllergySaid {
    static constexpr char type[] = "orders.allergy_said";
    static constexpr int version = 1;
    Id line;
    QString allergy; ///< an allergen as the menu writes it, or plain words
    bool takenBack = false;
};

/// The guests read this language: bill and receipt are in it, whatever the printer speaks.
struct LanguageChosen {
    static constexpr char type[] = "orders.language_chosen";
    static constexpr int version = 1;
    QString language; ///< "sw"; empty: the printer's
};

using CheckFact = std::variant<CheckOpened, CoversChanged, LineAdded, LineChanged, LineRemoved, Sent, LineVoided,
    LineRestored, CheckMoved, BillPrinted, TenderTaken, Closed, DecisionSettled, TermsSet, OfferMade, LineRepriced,
    DiscountGiven, DiscountWithdrawn, ServiceSet, SplitSet, TipSet, Receipted, Refunded, Reopened, LinesMovedOut,
    LinesMovedIn, LinesReseated, LinePartVoided, ServerChanged, PaperKept, LinesHeld, AllergySaid, LanguageChosen>;

std::optional<CheckFact> decodeCheckFact(const Fact &fact);
Draft record(const Id &check, const CheckFact &fact);

} // namespace jiko::orders
