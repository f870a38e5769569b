// A cash drawer's session, from the float to the Z that closes it.
#pragma once

#include "base/business_date.h"
#include "base/result.h"
#include "orders/check.h"
#include "payments/facts.h"

#include <map>

namespace jiko::payments {

struct Drawer {
    Id id;
    bool opened = false;
    bool closed = false;
    BusinessDate businessDate;
    Currency currency;
    QString till;
    std::int32_t device = 0;
    Id owner; ///< whose own bank it is; nil: the till's drawer
    QString ownerName;
    UtcMicros openedAt;
    UtcMicros closedAt;
    Money floatAmount;
    Money cash; ///< taken from guests
    std::vector<Id> tenders; ///< whose cash lies here
    std::vector<CashMoved> moves;
    std::vector<PursePaid> purses;
    std::vector<BankHandedIn> handedIn; ///< of a counted bank: once, or by two tills that did not hear each other
    std::vector<Stamp> handedInBy; ///< of each, who and where
    int settledTakings = 0; ///< so many of them were known when somebody said where the money lies
    std::vector<ForeignSum> foreign; ///< one a currency
    int noSales = 0;
    DrawerClosed z; ///< once closed
    Stamp closing;

    bool isOpen() const { return opened && !closed; }
    bool isBank() const { return !owner.isNull(); }
    Money moved(MoveKind kind) const;
    /// Cash for gift cards, deposits and on accounts, less what was paid out of them.
    Money purseCash() const;
    Money expected() const;
};

Drawer fold(Drawer drawer, const DrawerFact &fact, const Stamp &stamp);

struct OpenDrawer {
    Money floatAmount;
    QString till;
    BusinessDate businessDate;
    Id owner = {}; ///< of a bank
    QString ownerName = {};
};
enum class DrawerRefusal {
    AlreadyOpen,
    BankElsewhere,
    NotOpen,
    NegativeFloat,
    NegativeCount,
    PiecesDiffer,
    HalfPaidCheck,
    OpenDecision,
    UnexplainedDifference
};
/// `current`: the till's drawer, or for a bank the owner's, wherever it is open; nullptr for none. `device`: where it
/// is asked.
Result<DrawerOpened, DrawerRefusal> decideOpen(const Drawer *current, const OpenDrawer &ask, std::int32_t device = 0);

/// The cash side of a tender just taken: what stays of it and of its tip. Of foreign money it is that and the change in
/// our own. Nothing for other kinds.
std::optional<CashTaken> cashOf(const orders::TenderTaken &tender, const Id &check);

struct MoveCash {
    Id move; ///< made by the till, the same on a retry
    MoveKind kind = MoveKind::PayIn;
    Money amount;
    QString reason;
    bool mayMove = false; ///< the person's own right or the approver's
    Id approvedBy;
    bool wantsNote = false; ///< the house wants more than that reason
    QString note;
    bool wantsAgreement = false; ///< for that reason, of who agrees for the house
    bool isAgreed = false;
};
enum class MoveRefusal { NotOpen, AmountNotPositive, MoreThanThere, NoReason, NoNote, NeedsApproval, NeedsAgreement };
Result<CashMoved, MoveRefusal> decide(const Drawer &drawer, const MoveCash &ask);

struct OpenForNothing {
    QString reason;
    bool mayOpen = false;
    Id approvedBy;
    bool wantsNote = false;
    QString note;
};
Result<NoSale, MoveRefusal> decide(const Drawer &drawer, const OpenForNothing &ask);

/// The counted money of a server's bank comes into a till's drawer.
struct TakeBankIn {
    Id move; ///< made by the till, the same on a retry
    QString reason; ///< "Bank of Amina, Z 12"
    bool mayMove = false; ///< the person's own right or the approver's
    Id approvedBy;
};
enum class BankRefusal {
    NotABank,
    NotCounted,
    NothingCounted,
    HandedInBefore,
    NoTill, ///< the till's drawer is not open
    OtherCurrency,
    NeedsApproval
};
struct BankTaken {
    BankHandedIn out; ///< of the bank
    CashMoved in; ///< of the till's drawer
};
Result<BankTaken, BankRefusal> decide(const Drawer &bank, const Drawer &till, const TakeBankIn &ask);

struct CloseDrawer {
    Money counted;
    std::int64_t zNumber = 0;
    std::vector<Pieces> pieces;
    std::vector<ForeignSum> foreign; ///< as counted
    QString reason; ///< of a difference
    std::int64_t grandBeforeMinor = 0; ///< the last Z's grand total
    int counts = 0; ///< this one included
    std::int64_t unexplainedMinor = 0; ///< a difference up to this wants no reason; the house says how much
    std::vector<Heard> heard; ///< how far this till has heard the others
};
/// Whether what was counted is so far from what should be there that somebody must say why. Of foreign money any
/// difference is.
bool wantsReason(const Drawer &drawer, const CloseDrawer &ask);

/// What is paid into or out of a purse lies in the session.
PursePaid pursePaidOf(const PurseLoaded &load, const Id &purse);
PursePaid pursePaidOf(const PursePaidOut &payout, const Id &purse, PurseKind kind, const QString &code);

/// What must be settled before a session can be closed: its Z would not add up. Checks that nobody has paid in part are
/// none: another session, of this day or the next, closes them.
struct Hindrance {
    DrawerRefusal why = DrawerRefusal::HalfPaidCheck;
    Id check;
    bool operator==(const Hindrance &) const = default;
};
std::vector<Hindrance> hindrances(const Drawer &drawer, const std::vector<const orders::Check *> &checks);

/// As a Z writes it.
std::vector<Heard> heardFrom(const std::map<std::int32_t, std::int64_t> &lastByDevice);

/// `checks` are all the checks that this terminal knows; only those closed in this session count.
Result<DrawerClosed, DrawerRefusal> decideClose(
    const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask);

/// The Z of a session, worked out from the facts alone: what decideClose() writes and what anybody can check later.
/// Tenders count where they were taken, checks and their taxes where they were closed.
DrawerClosed zOf(const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask);

/// Whether the Z of the session where a payment was taken again counts it, too: its till had not heard of the first.
bool isCountedTwice(const orders::Check &check, const orders::TakenAgain &again, const Drawer *session);

/// What a person put into a Z: the count, and the total that it goes on from. zOf() with it gives the Z again.
CloseDrawer asWritten(const DrawerClosed &z, Currency currency);

/// Notes a guest is likely to hand over for an amount: exact first, then the next round sums of the currency, each
/// once, rising.
std::vector<Money> quickCash(Money due);

} // namespace jiko::payments
