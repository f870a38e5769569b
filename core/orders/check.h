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

enum class LineState { Unsent, Sent, Voided, Removed };

struct Line {
    Id id;
    Id item;
    QString name;
    QString kitchenName;
    Id category;
    Id station;
    Id course;
    Money unitPrice; ///< with modifiers
    Quantity quantity;
    std::vector<LineModifier> modifiers;
    RatePpm taxRate;
    bool taxIncluded = true;
    int seat = 0;
    QString note;
    LineState state = LineState::Unsent;
    QString voidReason;
    Stamp added; ///< who put it there, where and when
    UtcMicros sentAt;

    Money amount() const { return base::priceOf(unitPrice, quantity); }
    bool counts() const { return state == LineState::Unsent || state == LineState::Sent; }
};

struct Check {
    Id id;
    bool opened = false; ///< false: a late fact came before the one that opens the check
    bool closed = false;
    bool billPrinted = false;
    BusinessDate businessDate; ///< of the closing once closed, else of the opening
    Currency currency;
    QString number;
    Id table;
    QString label;
    int covers = 0;
    Id server;
    QString serverName;
    std::int32_t device = 0; ///< where it was opened
    UtcMicros openedAt;
    UtcMicros closedAt;
    std::int32_t closedBy = 0; ///< device
    Id closedIn; ///< drawer session
    QString series;
    std::int64_t receipt = 0;
    std::vector<Line> lines;
    std::vector<Tender> tenders;

    bool isOpen() const { return opened && !closed; }
    const Line *line(const Id &id) const;
    bool hasUnsent() const;
    QString receiptNumber() const; ///< "3-000042"; empty until closed
};

Check fold(Check check, const CheckFact &fact, const Stamp &stamp);

// --- totals

struct TaxPart {
    RatePpm rate;
    bool included = true;
    Money gross; ///< what was charged at this rate, tax included
    Money tax;
};

struct CheckTotals {
    Money total; ///< what the guest owes in all
    Money tax;
    Money net;
    Money paid;
    Money due; ///< total less paid; negative when paid twice
    std::vector<TaxPart> taxes;
};

/// Tax is worked out once per rate on the whole check, so that receipt, Z and read model agree.
CheckTotals totals(const Check &check);

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
    RatePpm taxRate;
    bool taxIncluded = true;
    Quantity quantity;
    Id course;
    int seat = 0;
    QString note;
    QString language; ///< for the names written into the fact
};
enum class LineRefusal {
    CheckClosed,
    QuantityNotPositive,
    QuantityTooLarge,
    UnknownSeat,
    NoteTooLong,
    NoSuchLine,
    AlreadySent
};
Result<LineAdded, LineRefusal> decide(const Check &check, const AddLine &ask);

struct ChangeLine {
    Id line;
    Quantity quantity;
    Id course;
    int seat = 0;
    QString note;
};
Result<LineChanged, LineRefusal> decide(const Check &check, const ChangeLine &ask);

struct RemoveLine {
    Id line;
};
Result<LineRemoved, LineRefusal> decide(const Check &check, const RemoveLine &ask);

struct Send { };
enum class SendRefusal { CheckClosed, NothingToSend };
Result<Sent, SendRefusal> decide(const Check &check, const Send &ask);

struct VoidLine {
    Id line;
    QString reason;
    bool mayVoid = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class VoidRefusal { CheckClosed, NoSuchLine, NotSent, AlreadyVoided, NoReason, NeedsApproval };
Result<LineVoided, VoidRefusal> decide(const Check &check, const VoidLine &ask);

struct TakeTender {
    Id tender; ///< made by the till, the same on a retry
    TenderKind kind = TenderKind::Cash;
    Money amount; ///< of the check
    Money given; ///< handed over
    Id drawer;
    QString reference;
};
enum class TenderRefusal {
    CheckClosed,
    AmountNotPositive,
    MoreThanDue,
    OverTenderNeedsCash,
    GivenTooLittle,
    NoDrawer, ///< a session that takes it, else it would be in no Z
    NoReference, ///< a card or mobile-money payment names its slip or code
    SameIdOtherAmount,
    UnsentLines, ///< what is not sent is not paid
};
Result<TenderTaken, TenderRefusal> decide(const Check &check, const TakeTender &ask);

struct CloseCheck {
    BusinessDate businessDate;
    Id drawer;
    QString series;
    std::int64_t receipt = 0;
};
enum class CloseRefusal { AlreadyClosed, StillOwing, UnsentLines };
Result<Closed, CloseRefusal> decide(const Check &check, const CloseCheck &ask);

} // namespace jiko::orders
