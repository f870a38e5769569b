// Who worked how long, and what tips they were left and took home.
#pragma once

#include "base/clock.h"
#include "insight/sales.h"

#include <optional>

namespace jiko::insight {

/// One spell of work that counts, of those that began in a stretch of time.
struct WorkSpell {
    Id person;
    Id job;
    QString jobName;
    std::optional<std::int64_t> rateMinor; ///< an hour
    std::optional<std::int64_t> minutes; ///< paid time; nothing while it is open
};
store::PgOutcome<std::vector<WorkSpell>> workSpells(
    store::PgSession &session, const Id &outlet, UtcMicros from, UtcMicros to);

/// What guests left whom, on closed checks of those days; who has neither tips nor sales is not there.
struct ServerTips {
    Id server;
    QString name;
    std::int64_t tipsMinor = 0;
    std::int64_t salesMinor = 0; ///< less refunds
};
store::PgOutcome<std::vector<ServerTips>> serverTips(
    store::PgSession &session, const Id &outlet, const Period &period, const QString &currency);

/// Of tips that were shared out on those days: what went into pools and came out of them.
struct PoolSum {
    Id person;
    QString name;
    std::int64_t paidInMinor = 0;
    std::int64_t outMinor = 0;
    std::int64_t days = 0;
    std::int64_t unsignedDays = 0;
};
store::PgOutcome<std::vector<PoolSum>> poolSums(
    store::PgSession &session, const Id &outlet, const Period &period, const QString &currency);

} // namespace jiko::insight
