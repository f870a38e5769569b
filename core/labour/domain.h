// What labour offers to the suite; listed in core/domains.cpp.
#pragma once

#include "sync/domain.h"

namespace jiko::labour {
sync::Domain domain();
}
