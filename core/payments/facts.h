// What happens to a cash drawer: one stream a session, from the float to the Z.
#pragma once

#include "base/fact.h"
#include "base/money.h"
#include "orders/tender.h"
#include "payments/purse_facts.h"

#include <optional>
#include <variant>
#include <vector>

namespace jiko::payments {

struct DrawerOpened {
    static constexpr char type[] = "payments.drawer_opened";
    static constexpr int version = 1;
    QString businessDate;
    QString currency;
    QString till; ///< the terminal's name
    std::int64_t floatMinor = 0;
    Id owner; ///< whose own bank it is; nil: the till's drawer, as of older facts
    QString ownerName;
};

/// Money of another country that lies in the drawer.
struct ForeignSum {
    QString currency;
    std::int64_t minor = 0;
    bool operator==(const ForeignSum &) const = default;
};

/// Cash of a tender that stays in the drawer: what was given less the change.
struct CashTaken {
    static constexpr char type[] = "payments.cash_taken";
    static constexpr int version = 1;
    Id check;
    Id tender;
    std::int64_t amountMinor = 0; ///< of our own money; below zero: change for foreign money, or given back
    std::optional<ForeignSum> foreign;
};

/// Why cash moves without a guest. The numbers are written in facts: never re-use one.
enum class MoveKind {
    PayIn = 1, ///< change from the bank
    PayOut = 2, ///< bought something, paid a tip out
    Drop = 3, ///< into the safe
};
struct CashMoved {
    static constexpr char type[] = "payments.cash_moved";
    static constexpr int version = 1;
    Id move;
    MoveKind kind = MoveKind::PayIn;
    std::int64_t amountMinor = 0; ///< above zero
    QString reason;
    Id approvedBy;
    Id bank; ///< of PayIn: the server's bank whose counted money it is
};

/// A server's bank was counted, and its money lies in a till's drawer now: a pay-in there has the same id.
struct BankHandedIn {
    static constexpr char type[] = "payments.bank_handed_in";
    static constexpr int version = 1;
    Id move;
    Id to; ///< the till's session
    std::int64_t amountMinor = 0;
};

/// A bank that two tills took in, who did not hear each other, lies in the drawer of that taking.
struct BankSettled {
    static constexpr char type[] = "payments.bank_settled";
    static constexpr int version = 1;
    Id move; ///< the taking that counts
    int takings = 0; ///< how many were known when it was said
    Id approvedBy;
};

/// The drawer was opened and nothing was paid.
struct NoSale {
    static constexpr char type[] = "payments.no_sale";
    static constexpr int version = 1;
    QString reason;
    Id approvedBy;
};

/// Money that was paid for a gift card, a voucher or a deposit, or on an account; below zero: paid out of one. A
/// liability or a debt, never revenue.
struct PursePaid {
    static constexpr char type[] = "payments.purse_money";
    static constexpr int version = 1;
    Id move; ///< the load or the payout
    Id purse;
    PurseKind kind = PurseKind::GiftCard;
    orders::TenderKind by = orders::TenderKind::Cash;
    std::int64_t amountMinor = 0;
    QString code;
};

struct ZPurse {
    PurseKind kind = PurseKind::GiftCard;
    orders::TenderKind by = orders::TenderKind::Cash;
    int count = 0;
    std::int64_t amountMinor = 0;
    bool operator==(const ZPurse &) const = default;
};

struct ZTender {
    orders::TenderKind kind = orders::TenderKind::Cash;
    int count = 0;
    std::int64_t amountMinor = 0;
    bool operator==(const ZTender &) const = default;
};
struct ZTax {
    QString code; ///< "VAT"; older ones have none
    RatePpm rate;
    std::int64_t grossMinor = 0;
    std::int64_t taxMinor = 0;
    bool operator==(const ZTax &) const = default;
};

/// Money of another country when the drawer is counted.
struct ZForeign {
    QString currency;
    std::int64_t expectedMinor = 0;
    std::int64_t countedMinor = 0;
    bool operator==(const ZForeign &) const = default;
};
/// So many notes or coins of one worth.
struct Pieces {
    std::int64_t worthMinor = 0;
    int pieces = 0;
    bool operator==(const Pieces &) const = default;
};

/// What was credited in the session. It is not taken off gross.
struct ZRefunds {
    int count = 0;
    std::int64_t grossMinor = 0;
    std::int64_t taxMinor = 0;
    std::vector<ZTax> taxes;
    bool operator==(const ZRefunds &) const = default;
};
/// How far a till had heard another one.
struct Heard {
    std::int32_t device = 0;
    std::int64_t seq = 0;
    bool operator==(const Heard &) const = default;
};
/// How cash moved without guests, and how it was counted.
struct ZCash {
    std::int64_t paidInMinor = 0;
    std::int64_t paidOutMinor = 0;
    std::int64_t droppedMinor = 0;
    int noSales = 0;
    std::vector<ZForeign> foreign;
    std::vector<Pieces> pieces; ///< none where only the sum was counted
    QString reason; ///< of a difference
    int counts = 0; ///< how often it was counted: what was expected is seen after the first; older ones do not say
    bool operator==(const ZCash &) const = default;
};

/// The Z: closes the session, is numbered gap-free per device, never changes, and can be worked out again from the
/// facts.
struct DrawerClosed {
    static constexpr char type[] = "payments.drawer_closed";
    static constexpr int version = 1;
    std::int64_t zNumber = 0;
    QString businessDate;
    int checks = 0;
    int covers = 0;
    std::int64_t grossMinor = 0;
    std::int64_t netMinor = 0;
    std::int64_t taxMinor = 0;
    std::vector<ZTax> taxes;
    std::vector<ZTender> tenders;
    int voids = 0;
    std::int64_t voidedMinor = 0;
    std::int64_t floatMinor = 0;
    std::int64_t cashMinor = 0; ///< taken in this session
    std::int64_t expectedMinor = 0; ///< float and cash
    std::int64_t countedMinor = 0;
    QString firstReceipt;
    QString lastReceipt;
    std::int64_t openedAtUs = 0;
    std::int64_t discountMinor = 0; ///< offers and discounts; not in gross
    std::int64_t compMinor = 0; ///< given away; not in gross
    std::int64_t serviceMinor = 0; ///< service charge; in gross
    std::int64_t roundingMinor = 0; ///< of cash; in no other sum
    std::int64_t tipMinor = 0; ///< never revenue
    ZRefunds refunds;
    ZCash moved;
    std::vector<ZPurse> purses; ///< in no sum of sales; what came in cash is expected in the drawer
    std::int64_t grandTotalMinor = 0; ///< gross less refunds of all Zs of this terminal, this one included
    std::vector<Heard> heard; ///< what it was worked out from, beside the till's own facts; older ones do not say
    bool operator==(const DrawerClosed &) const = default;
};

using DrawerFact =
    std::variant<DrawerOpened, CashTaken, DrawerClosed, CashMoved, NoSale, PursePaid, BankHandedIn, BankSettled>;

std::optional<DrawerFact> decodeDrawerFact(const Fact &fact);
Draft record(const Id &drawer, const DrawerFact &fact);

} // namespace jiko::payments
