// Every domain of the suite: adding one is a folder and a line in domains.cpp.
#pragma once

#include "sync/domain.h"

namespace jiko {

const std::vector<sync::Domain> &domains();

} // namespace jiko
