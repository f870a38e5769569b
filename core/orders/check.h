// A party's check: what its facts fold into, the commands that may be asked of it, and every reason to refuse one.
//
// decide() reads a check and answers the facts to record; fold() applies a fact and cannot fail. Nothing else changes a
// check.
#pragma once

#include "base/business_date.h"
#include "base/result.h"
#include "menu/choices.h"
#include "orders/facts.h"

#include <vector>

namespace jiko::orders {

enum class LineState {
    Unsent,
    Sent,
    Voided,
    Removed,
    Moved ///< it stands on another check
};

struct Line {
    Id id;
    Id item;
    QString name;
    QString kitchenName;
    Id category;
    Id station;
    Id course;
    Money unitPrice; ///< with modifiers
    Money ownPrice; ///< without them
    std::vector<menu::PriceStep> steps; ///< how the own price came about
    Id variant; ///< the size
    Quantity quantity;
    std::vector<LineModifier> modifiers;
    tax::TaxSet bears;
    std::vector<Id> offers; ///< in force when it was ordered
    Id set; ///< ordered together with those that have the same
    int seat = 0;
    QString note;
    LineState state = LineState::Unsent;
    std::int64_t grams = 0; ///< one unit's weight; 0: it is not weighed
    std::vector<QString> allergies; ///< of who eats it
    QString voidReason;
    Stamp added; ///< who put it there, where and when
    Stamp held; ///< of the last time that the kitchen was told to wait with it; no time: it need not
    bool heldForTurn = false; ///< until the turn of its course comes; else until somebody says so
    Stamp sent; ///< of the sending that counts; no time while it was never sent
    Stamp voided;
    Stamp moved; ///< of the last time that it came from another check; no time: it was ordered here

    Money amount() const { return base::priceOf(unitPrice, quantity); }
    /// What a kilogram costs, where the price was worked out from it; nothing where somebody typed another.
    std::optional<Money> kiloPrice() const;
    bool counts() const { return state == LineState::Unsent || state == LineState::Sent; }
    /// The kitchen knows of it and waits for the word.
    bool isHeld() const { return state == LineState::Unsent && held.hlc != 0; }
    /// Rung in, and the kitchen knows nothing of it.
    bool isNew() const { return state == LineState::Unsent && held.hlc == 0; }
};

/// What a check came to when it was closed; the currency is the check's.
struct ClosedSum {
    struct Tax {
        QString code;
        RatePpm rate;
        bool included = true;
        std::int64_t grossMinor = 0; ///< net and this tax
        std::int64_t taxMinor = 0;
    };
    std::int64_t grossMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t discountMinor = 0;
    std::int64_t compMinor = 0;
    std::int64_t serviceMinor = 0; ///< as charged; inside gross
    std::vector<Tax> taxes;
};

/// Every closing of a check, and its number on a receipt.
struct Closing {
    Stamp stamp;
    BusinessDate businessDate;
    Id drawer;
    QString series;
    std::int64_t receipt = 0;
    bool again = false; ///< it was closed already, on a terminal that this one did not hear
    ClosedSum sum;

    QString number() const; ///< "3-000042"
};
/// The number of the receipt that a closing makes.
QString numberOf(const Closed &fact);

/// A decision that somebody has taken.
struct Settled {
    DecisionKind decision = DecisionKind::PaidTooMuch;
    Choice choice = Choice::GiveBack;
    std::int64_t amountMinor = 0;
    std::int64_t borneMinor = 0; ///< above zero: left by the guest; below: written off by the house
    std::vector<QString> receipts;
    Stamp stamp;
    Id approvedBy;
};

/// A credit as it counts. Two who credit the same apart have credited it once.
struct Refund {
    Id id;
    std::vector<Credit> credits;
    BusinessDate businessDate;
    Id drawer;
    QString series;
    std::int64_t number = 0;
    QString reason;
    Id approvedBy;
    Stamp stamp;
    Money rounding; ///< credited so much more than went back

    QString noteNumber() const; ///< "3-000007"
};

/// A tip, or what became of it later, in the session where it did.
struct TipPart {
    Id tender;
    Id drawer;
    Money amount;
};

/// A guest's share that has its receipt.
struct ShareReceipt {
    Id share;
    BusinessDate businessDate;
    Id drawer;
    QString series;
    std::int64_t receipt = 0;
    Stamp stamp;

    QString number() const; ///< "3-000042"
};

/// A move of lines to another check, or from one.
struct Moving {
    struct Part {
        Id line; ///< what it is called there
        Id of; ///< and here
        std::int64_t milli = 0; ///< that left; more than there was is never taken
        std::int64_t lacking = 0; ///< so much more stands there: somebody apart had moved it, or taken it off
        std::int64_t away = 0; ///< of what left, what has not come back
    };
    Id move;
    bool out = false;
    Id other; ///< check
    QString label; ///< of the other
    std::vector<Part> parts;
    std::vector<Id> discounts; ///< that went along
    int covers = 0;
    bool merged = false;
    bool undone = false;
    Id undoes;
    Stamp stamp;
};

/// One payment that two tills put on the check before they heard each other: it counts once, where it was taken first.
struct TakenAgain {
    Tender tender; ///< as the later till took it
    bool isSettled = false;
};
/// A session counts so much less of what another one's Z counts too much.
struct CountedLess {
    Id tender;
    Id drawer;
    TenderKind kind = TenderKind::MobileMoney;
    Money amount;
    Money tip;
};

/// A receipt as it came out; a number has one.
struct KeptPaper {
    QString number;
    QString slip;
};

struct Check {
    Id id;
    bool opened = false; ///< false: a late fact came before the one that opens the check
    bool closed = false;
    bool billPrinted = false;
    bool reopened = false; ///< somebody took it up again since it was closed
    BusinessDate businessDate; ///< of the first closing once closed, else of the opening
    Currency currency;
    QString number;
    Id table;
    QString label;
    int covers = 0;
    Id server;
    QString serverName;
    std::int32_t device = 0; ///< where it was opened
    UtcMicros openedAt;
    UtcMicros closedAt; ///< of the closing that holds: the first, or the first since it was opened again
    std::int32_t closedBy = 0; ///< device
    Id closedIn; ///< drawer session
    QString series;
    std::int64_t receipt = 0;
    std::vector<Line> lines;
    std::vector<Tender> tenders;
    std::vector<Closing> closings; ///< all of them, also those that do not hold
    std::vector<Settled> settled;
    TermsSet terms;
    bool serviceWaived = false;
    std::vector<menu::Offer> offers; ///< that its lines may take
    std::vector<DiscountGiven> discounts; ///< without those that were withdrawn
    std::vector<Share> shares; ///< none: one bill
    std::vector<Portion> portions;
    std::vector<Refund> refunds;
    std::vector<ShareReceipt> shareReceipts;
    std::vector<TipPart> tips;
    std::vector<Moving> moves;
    std::vector<KeptPaper> papers;
    std::vector<TakenAgain> takenAgain;
    std::vector<CountedLess> countedLess;
    QString language; ///< that the guests read; empty: not said

    bool isOpen() const { return opened && !closed && !isMerged(); }
    /// All of it went to another check, and nothing is left to be done here: no receipt is wanted.
    bool isMerged() const;
    /// Where all of it went last; nil when it did not.
    Id mergedInto() const;
    const Moving *moving(const Id &move) const;
    const Line *line(const Id &id) const;
    const Tender *tender(const Id &id) const;
    const Share *share(const Id &id) const;
    const KeptPaper *paper(const QString &wanted) const;
    bool hasUnsent() const;
    /// Something of it the kitchen does not know, not even to wait with it.
    bool hasNew() const;
    /// Why it cannot be paid yet: something is not sent. What only waits for its course may be, where the house takes
    /// its money first.
    bool keepsFromPaying() const { return terms.payFirst ? hasNew() : hasUnsent(); }
    /// Paid and closed while something waited for its course, which is still to be cooked.
    bool hasPaidAndWaiting() const;
    /// Its lines may still go to be cooked.
    bool maySend(const Line &line) const;
    QString receiptNumber() const; ///< "3-000042"; empty until closed
};

Check fold(Check check, const CheckFact &fact, const Stamp &stamp);

// --- totals

struct TaxPart {
    QString code;
    RatePpm rate;
    bool included = true;
    Money gross; ///< net and this tax
    Money tax;
};

struct CheckTotals {
    Money list; ///< by the menu's prices
    Money discounts; ///< offers and discounts
    Money comps;
    Money service; ///< as charged
    Money serviceGross; ///< with its tax
    Money gross; ///< sales, tax included: what is charged of lines and service
    Money net;
    Money tax;
    Money rounding; ///< for want of small coins
    Money refunded; ///< gross
    Money refundedTax;
    Money total; ///< what the guest owes in all: gross and rounding less what was refunded
    Money paid; ///< less what was given back
    Money tips; ///< on top of what was paid; never part of it
    Money accepted; ///< what guests left, less what the house wrote off
    Money due; ///< total and accepted less paid; negative when paid twice
    std::vector<TaxPart> taxes; ///< of the sales
};

/// The sum of billOf(), so that receipt, Z and read model agree.
CheckTotals totals(const Check &check);
ClosedSum closedSumOf(const Check &check);
/// A yes that was given for the one holds for the other: same lines, same money, as open as it was.
bool comesToTheSame(const Check &before, const Check &now);

/// What one closing counts for in its session. A check that was opened again counts the rest where it was closed again;
/// what changed after the last closing counts there. They add up to the check.
struct ClosingShare {
    const Closing *closing = nullptr;
    bool first = false; ///< the one that counts the check and its covers
    ClosedSum sum;
};
/// Closings that do not hold have no share.
std::vector<ClosingShare> sharesOf(const Check &check);

// --- commands

struct OpenCheck {
    Id check;
    Id table;
    QString label;
    QString number;
    int covers = 1;
    Id server;
    QString serverName;
    BusinessDate businessDate;
    Currency currency;
};
enum class OpenRefusal { NoLabel, TooManyCovers };
Result<CheckOpened, OpenRefusal> decide(const OpenCheck &ask);

struct ChangeCovers {
    int covers = 1;
};
enum class CoversRefusal { CheckClosed, TooFew, TooMany };
Result<CoversChanged, CoversRefusal> decide(const Check &check, const ChangeCovers &ask);

struct AddLine {
    Id line; ///< made by the till, the same on a retry
    menu::Chosen chosen;
    tax::TaxSet bears;
    Quantity quantity;
    Id course;
    int seat = 0;
    QString note;
    QString language; ///< for the names written into the fact
    std::vector<menu::PriceStep> steps;
    Id variant;
    std::vector<Id> offers;
    Id set;
    std::optional<std::int64_t> ownPriceMinor; ///< one unit without modifiers, where it is not the dish's
    Id by; ///< who typed that price in
    std::int64_t grams = 0; ///< of a weighed dish: one unit's weight
    std::vector<QString> allergies;
};
enum class LineRefusal {
    CheckClosed,
    QuantityNotPositive,
    QuantityTooLarge,
    UnknownSeat,
    NoteTooLong,
    NoSuchLine,
    AlreadySent,
    WeightMissing, ///< it is sold by weight
    NotWeighed,
    TooHeavy,
    PriceMissing, ///< it has none but the one that is typed in
    PriceBelowZero,
    AllergyTooLong,
};
Result<LineAdded, LineRefusal> decide(const Check &check, const AddLine &ask);

struct ChangeLine {
    Id line;
    Quantity quantity;
    Id course;
    int seat = 0;
    QString note;
    std::optional<std::vector<QString>> allergies; ///< nothing: as they are
};
Result<LineChanged, LineRefusal> decide(const Check &check, const ChangeLine &ask);

struct RemoveLine {
    Id line;
};
Result<LineRemoved, LineRefusal> decide(const Check &check, const RemoveLine &ask);

/// For this check's bill and receipt.
struct ChooseLanguage {
    QString language; ///< empty: as the printer is set up
};
enum class LanguageRefusal { NotOpened, SameLanguage, UnknownLanguage };
Result<LanguageChosen, LanguageRefusal> decide(const Check &check, const ChooseLanguage &ask);

struct VoidLine {
    Id line;
    QString reason;
    bool mayVoid = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class VoidRefusal {
    CheckClosed,
    NoSuchLine,
    NotSent,
    AlreadyVoided,
    NotPart, ///< nothing, or more than there is, or a part of what was weighed
    PartGivenAway, ///< of what is given away in part, all or nothing is taken off
    NoReason,
    NeedsApproval
};
Result<LineVoided, VoidRefusal> decide(const Check &check, const VoidLine &ask);

/// Some units of a line: 2 of 5.
struct VoidPart {
    Id line;
    Quantity quantity;
    Id part; ///< names what is taken off: made by the till, the same on a retry
    QString reason;
    bool mayVoid = false;
    Id approvedBy;
};
Result<LinePartVoided, VoidRefusal> decide(const Check &check, const VoidPart &ask);

/// Takes a void back; the guest owes the line again.
struct RestoreLine {
    Id line;
};
enum class RestoreRefusal { CheckClosed, NoSuchLine, NotVoided };
Result<LineRestored, RestoreRefusal> decide(const Check &check, const RestoreLine &ask);

struct MoveCheck {
    Id table;
    QString label;
};
enum class MoveRefusal { CheckClosed, NoLabel, SameTable };
Result<CheckMoved, MoveRefusal> decide(const Check &check, const MoveCheck &ask);

struct TakeTender {
    Id tender; ///< made by the till, the same on a retry
    TenderKind kind = TenderKind::Cash;
    Money amount; ///< of the check, rounding included
    Money given; ///< handed over, in the check's currency
    Id drawer;
    QString reference;
    Id share; ///< whose; nil: the check's
    Money tip; ///< part of what was given
    std::optional<ForeignCash> foreign;
};
enum class TenderRefusal {
    CheckClosed,
    AmountNotPositive,
    MoreThanDue,
    OverTenderNeedsCash,
    GivenTooLittle,
    NoDrawer, ///< a session that takes it, else it would be in no Z
    NoReference, ///< what is not cash names its slip, code, card or account
    SameIdOtherAmount,
    UnsentLines, ///< what is not sent is not paid
    NoSuchShare,
    NegativeTip,
    ForeignNeedsCash,
    NoSuchTender,
    AlreadyUndone,
};
Result<TenderTaken, TenderRefusal> decide(const Check &check, const TakeTender &ask);

/// What is due of a share, or of the check where the share is nil; less what was paid of it.
Money dueOf(const Check &check, const Id &share);
/// What settles it in cash: what is due, to the nearest coin.
Money cashDueOf(const Check &check, const Id &share);
/// What foreign money is worth in the check's currency; halves away from zero.
Money worthOf(const ForeignCash &foreign, Currency currency);

/// Gives a payment back on an open check.
struct UndoTender {
    Id undo; ///< of the payment below zero: made by the till, the same on a retry
    Id tender;
    Id drawer;
};
Result<TenderTaken, TenderRefusal> decide(const Check &check, const UndoTender &ask);

struct SetTip {
    Id tender;
    Money tip;
    Id drawer;
    Id approvedBy;
};
Result<TipSet, TenderRefusal> decide(const Check &check, const SetTip &ask);

struct CloseCheck {
    BusinessDate businessDate;
    Id drawer;
    QString series;
    std::int64_t receipt = 0;
};
enum class CloseRefusal { AlreadyClosed, StillOwing, UnsentLines };
Result<Closed, CloseRefusal> decide(const Check &check, const CloseCheck &ask);

/// A share that is paid gets its receipt while the check goes on.
struct ReceiptShare {
    Id share;
    CloseCheck receipt;
};
enum class ShareReceiptRefusal { NoSuchShare, StillOwing, AlreadyReceipted, CheckClosed };
Result<Receipted, ShareReceiptRefusal> decide(const Check &check, const ReceiptShare &ask);

struct Reopen {
    QString reason;
    bool mayReopen = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class ReopenRefusal { NotClosed, NoReason, NeedsApproval };
Result<Reopened, ReopenRefusal> decide(const Check &check, const Reopen &ask);

} // namespace jiko::orders
