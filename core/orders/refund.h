// Giving money back for a check that is closed: what is credited, and by which ways the money returns.
#pragma once

#include "orders/check.h"

namespace jiko::orders {

struct GiveRefund {
    Id refund; ///< made by the till, the same on a retry
    enum class What { All, Lines, Amount };
    What what = What::All;
    struct Part {
        Id line;
        Quantity quantity;
    };
    std::vector<Part> lines; ///< Lines
    Money amount; ///< Amount
    BusinessDate businessDate;
    Id drawer; ///< that gives the money back
    QString series; ///< of credit notes
    std::int64_t number = 0;
    QString reason;
    bool mayRefund = false; ///< the person's own right or the approver's
    Id approvedBy;
    Id to; ///< the payment that takes all of it; nil: the way it came, in proportion
    std::optional<TenderKind> toKind; ///< or another way, where the person may
    std::vector<Id> tenders; ///< ids for the money given back, as many as there are payments
};
enum class RefundRefusal {
    NotClosed, ///< on an open check lines are voided
    NothingToRefund,
    NoSuchLine,
    MoreThanSold,
    MoreThanPaid, ///< as far as this till knows; what was written off was never paid
    NoSuchTender,
    NoDrawer,
    NoReason,
    NeedsApproval
};

/// The credit, then the money: a tender below zero for each way it goes back.
struct RefundGiven {
    Refunded credit;
    std::vector<TenderTaken> tenders;
};
Result<RefundGiven, RefundRefusal> decide(const Check &check, const GiveRefund &ask);

/// What of a row was not credited yet; taxes as the row bears them.
struct Creditable {
    Id line;
    std::int64_t milli = 0;
    Money gross;
    std::vector<Credit::Tax> taxes;
    std::int64_t soldMilli = 0; ///< before anything was credited
    Money soldGross;
    std::vector<Credit::Tax> soldTaxes;
};
std::vector<Creditable> creditableOf(const Check &check);

/// What was given back, as far as it counts. Where one gave money back for a dish while another, who had not heard of
/// it, took that dish off, it is off the bill once: the void counts, and the credit by so much less. Else the guest
/// would be owed the same money again.
std::vector<Refund> countedRefunds(const Check &check);

/// The credits as far as there is still something to credit.
std::vector<Credit> within(const Check &check, const std::vector<Credit> &credits);

} // namespace jiko::orders
