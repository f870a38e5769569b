// The shortest story that still breaks something.
#pragma once

#include "sim/story.h"

#include <functional>

namespace jiko::sim {

/// Leaves out what is not needed for `breaks` to say so, in ever smaller pieces, for at most so many tries.
Story shortest(Story story, const std::function<bool(const Story &)> &breaks, int tries = 400);

} // namespace jiko::sim
