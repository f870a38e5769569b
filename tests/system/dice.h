// What every test of the twin draws from and tells.
#pragma once

#include "support/figure.h"
#include "support/test_cluster.h"
#include "system/twin.h"

#include <QDateTime>

namespace jiko::twin {

inline bool nightly()
{
    return qEnvironmentVariableIsSet("JIKO_NIGHTLY");
}

/// Another one every day; JIKO_SEED draws an old one again. Printed, since all choices follow from it.
inline std::uint64_t seedOfToday()
{
    bool given = false;
    std::uint64_t seed = qEnvironmentVariable("JIKO_SEED").toULongLong(&given);
    if (!given)
        seed = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch());
    qInfo("JIKO_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

inline Ground groundOf(const test::TestDatabase &database)
{
    return {database.tenant, database.outlet, database.ownerConninfo, database.name,
        database.cluster->cluster().socketDir()};
}

} // namespace jiko::twin
