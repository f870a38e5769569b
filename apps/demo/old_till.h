// A till that somebody put away yesterday with an old program, a wrong clock and a payment that cannot be taken as it
// is: so that pictures of the device board have something to show.
#pragma once

#include "enrol/demo.h"

namespace jiko::demo {

Result<Nothing, QString> addOldTill(const enrol::DemoOutlet &outlet);

} // namespace jiko::demo
