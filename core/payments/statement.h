// The provider's statement of the house's account beside what the house knows: every payment in it is explained, and
// every code that was taken at a till is looked for in it.
#pragma once

#include "base/business_date.h"
#include "payments/arrival_facts.h"

#include <vector>

namespace jiko::payments {

struct StatementRow {
    QString receipt;
    std::int64_t amountMinor = 0; ///< paid in
    UtcMicros paidAt;
    QString details; ///< in the provider's words: who paid, for what account
};
struct Statement {
    std::vector<StatementRow> paidIn; ///< completed, in the file's order
    int other = 0; ///< rows of money that went out, of charges, or that did not come about
};
enum class StatementRefusal {
    NotReadable, ///< not CSV in UTF-8
    NoHeader, ///< no row names "Receipt No.", "Completion Time" and "Paid In"
    BadRow, ///< a time or a sum that cannot be read
};
/// shape   the M-PESA organisation portal's CSV; lines above its header are passed over. Times are the house's own.
Result<Statement, StatementRefusal> statementOf(const QByteArray &csv, const TradingHours &hours);

/// A receipt that the house knows.
struct KnownReceipt {
    QString receipt;
    std::int64_t amountMinor = 0; ///< on the bill, with its tip; or as it came
    QString check; ///< number of the bill; empty where it is on none
    bool explained = false; ///< for no bill, and somebody said why
    UtcMicros at;
};

struct StatementFinding {
    enum class What {
        Fits, ///< on a bill, to the cent
        Explained,
        Waiting, ///< known, and on no bill
        Unknown, ///< nobody has heard of it
        Differs, ///< a bill has it with another sum
        NotThere, ///< a bill has its code, and the statement does not
    };
    What what = What::Fits;
    StatementRow row; ///< of NotThere: as the bill has it
    QString check;
    std::int64_t knownMinor = 0;
};
/// What people must look at first: NotThere, Differs, Unknown, Waiting, then the rest in the file's order. Codes are
/// looked for from the statement's first minute to its last.
std::vector<StatementFinding> compare(const Statement &statement, const std::vector<KnownReceipt> &known);

/// What an unknown row becomes.
MoneyArrived arrivedOf(const StatementRow &row, Currency currency);

} // namespace jiko::payments
