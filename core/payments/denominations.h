// Notes and coins that a drawer is counted by.
#pragma once

#include "base/money.h"

#include <vector>

namespace jiko::payments {

/// What people pay with in a currency, the largest first; none for a currency that is counted by its sum alone.
std::vector<Money> denominations(Currency currency);

} // namespace jiko::payments
