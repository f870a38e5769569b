// The demo restaurant's records as they are loaded: printers and hours are those of this machine and moment.
#pragma once

#include "demo/stage.h"

namespace jiko::demo {

enum class Hours {
    AsUsual,
    OfOneEvening, ///< happy hour comes and goes every other minute, and a card terminal stands beside the first till
};

/// The number of the first till among the house's devices.
inline constexpr int firstTill = 3;

/// Starts what the records name, and answers the path of a copy of the records that says where they
/// listen. errors  words for a person
Result<QString, QString> recordsOfTheHouse(Stage &stage, Hours hours);

} // namespace jiko::demo
