// The demo restaurant's records as they are loaded: printers and hours are those of this machine and moment.
#pragma once

#include "demo/stage.h"

namespace jiko::demo {

enum class HappyHour {
    AsUsual,
    EveryOtherMinute, ///< for an hour and a half from now, so that an evening of minutes sees it turn
};

/// Starts the printers that the records name, and answers the path of a copy of the records that says where they
/// listen. errors  words for a person
Result<QString, QString> recordsOfTheHouse(Stage &stage, HappyHour happyHour);

} // namespace jiko::demo
