// A till of a big house on a busy day, on its own disk and without a server.
#pragma once

#include "support/at_the_till.h"

namespace jiko::bench {

constexpr int busyTables = 200;

/// Puts so many dishes and tables on the disk of a till that is off. The dishes fill the categories of the demo.
void enlarge(const sync::Terminal &terminal, int dishes, int tables);

/// So many checks of today that were paid into the drawer that is open; written when it returns.
void serveToday(test::AtTheTill &at, int checks);

/// An open check with a dish sent at each of the tables that enlarge() put there.
void seatEverybody(test::AtTheTill &at);

/// The table that enlarge() gave this number.
Id bigTable(const sync::Terminal &terminal, int number);

} // namespace jiko::bench
