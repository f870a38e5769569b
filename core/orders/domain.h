// What orders offer to the suite; listed in core/domains.cpp.
#pragma once

#include "sync/domain.h"

namespace jiko::orders {
sync::Domain domain();
}
