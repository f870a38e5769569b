// A server's bank that two tills took in, who did not hear each other: its money lies in one drawer, and is expected in
// both.
#pragma once

#include "payments/drawer.h"

#include <functional>
#include <optional>
#include <vector>

namespace jiko::payments {

struct BankTwice {
    Id bank;
    QString owner;
    std::int64_t zNumber = 0;
    Money amount; ///< counted
    struct Taking {
        Id move;
        Id drawer; ///< session
        QString till;
        Stamp stamp;
    };
    std::vector<Taking> takings; ///< in order

    bool concerns(std::int32_t device) const;
};
using FindDrawer = std::function<const Drawer *(const Id &)>;
/// Nothing where one till took it in, or somebody has said where it lies.
std::optional<BankTwice> takenInTwice(const Drawer &bank, const FindDrawer &find);

/// The money lies in the drawer of that taking; out of the other drawers, where they are open still, it is taken again.
/// What is closed has its Z, and a count that told.
struct SettleBank {
    Id lies; ///< the taking
    std::int32_t device = 0; ///< of who decides: a drawer is put right at its own till
    QString reason; ///< "Bank of Amina, Z 12"
    bool mayMove = false; ///< the person's own right or the approver's
    Id approvedBy;
    std::function<Id()> moveId;
};
enum class SettleBankRefusal { NotTwice, NoSuchTaking, OtherTillsDrawer, NeedsApproval };
struct SettledBank {
    BankSettled settled; ///< of the bank
    std::vector<std::pair<Id, CashMoved>> out; ///< of other sessions
};
Result<SettledBank, SettleBankRefusal> decide(const Drawer &bank, const FindDrawer &find, const SettleBank &ask);

} // namespace jiko::payments
