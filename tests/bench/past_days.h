// Days of service on a terminal's disk.
#pragma once

#include "sync/journal_file.h"

namespace jiko::bench {

constexpr int checksADay = 1500; // of twelve facts

/// Opens the terminal's store and writes what a device has made on so many days, the last of them that one.
sync::JournalFile servedStore(const sync::JournalPlace &place, std::int32_t device, int days, UtcMicros lastDay);

} // namespace jiko::bench
