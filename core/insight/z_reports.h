// Z reports as they were closed.
#pragma once

#include "insight/sales.h"

namespace jiko::insight {

struct ZReport {
    Id drawer;
    std::int32_t device = 0;
    QString till;
    std::int64_t zNumber = 0;
    QString businessDate; ///< ISO
    QString currency;
    std::int64_t openedAtUs = 0;
    std::int64_t closedAtUs = 0;
    Id closedBy; ///< nil when the device itself
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    std::int64_t grossMinor = 0;
    std::int64_t netMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t voids = 0;
    std::int64_t voidedMinor = 0;
    std::int64_t floatMinor = 0;
    std::int64_t cashMinor = 0;
    std::int64_t expectedMinor = 0;
    std::int64_t countedMinor = 0;
    QString firstReceipt;
    QString lastReceipt;
    std::int64_t factSeq = 0;
    QByteArray factHash; ///< 32 bytes: the closing fact's link in its device's chain
    std::vector<TaxSum> taxes;
    std::vector<TenderSum> tenders;

    std::int64_t differenceMinor() const { return countedMinor - expectedMinor; }
};

/// Newest first.
store::PgOutcome<std::vector<ZReport>> zReports(store::PgSession &session, const Id &outlet, const Period &period);
/// Empty when that session has no Z.
store::PgOutcome<std::optional<ZReport>> zReport(store::PgSession &session, const Id &outlet, const Id &drawer);

} // namespace jiko::insight
