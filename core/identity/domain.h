// What identity offers to the suite; listed in core/domains.cpp.
#pragma once

#include "sync/domain.h"

namespace jiko::identity {
sync::Domain domain();
}
