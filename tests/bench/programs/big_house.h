// The demo restaurant, grown: thousands of dishes, and a log of thousands of checks that opened and closed.
#pragma once

#include "enrol/demo.h"

namespace jiko::bench {

/// Errors in words. Dishes beyond those of the demo restaurant stand behind them in their categories.
Result<enrol::DemoOutlet, QString> bigHouse(const QString &folder, int dishes);

/// Serves so many tables at the second till, without a window, until the database has every fact; answers how many.
Result<std::int64_t, QString> serveChecks(const enrol::DemoOutlet &house, int checks);

} // namespace jiko::bench
