// What happens to a cash drawer: one stream a session, from the float to the Z.
#pragma once

#include "base/fact.h"
#include "base/money.h"
#include "orders/tender.h"

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
};

/// Cash of a tender that stays in the drawer: what was given less the change.
struct CashTaken {
    static constexpr char type[] = "payments.cash_taken";
    static constexpr int version = 1;
    Id check;
    Id tender;
    std::int64_t amountMinor = 0;
};

struct ZTender {
    orders::TenderKind kind = orders::TenderKind::Cash;
    int count = 0;
    std::int64_t amountMinor = 0;
    bool operator==(const ZTender &) const = default;
};
struct ZTax {
    RatePpm rate;
    std::int64_t grossMinor = 0;
    std::int64_t taxMinor = 0;
    bool operator==(const ZTax &) const = default;
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
    bool operator==(const DrawerClosed &) const = default;
};

using DrawerFact = std::variant<DrawerOpened, CashTaken, DrawerClosed>;

std::optional<DrawerFact> decodeDrawerFact(const Fact &fact);
Draft record(const Id &drawer, const DrawerFact &fact);

} // namespace jiko::payments
