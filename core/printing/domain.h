// What printing offers to the suite; listed in core/domains.cpp.
#pragma once

#include "sync/domain.h"

namespace jiko::printing {
sync::Domain domain();
}
