// What payments offers to the suite; listed in core/domains.cpp.
#pragma once

#include "sync/domain.h"

namespace jiko::payments {
sync::Domain domain();
}
