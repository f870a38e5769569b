// Weights are whole grams.
#pragma once

#include <QString>

#include <cstdint>

namespace jiko::base {

/// "0.750 kg", in every language, with a no-break space.
QString weightText(std::int64_t grams);

} // namespace jiko::base
