// How a check takes what was moved, for the folds; and what a part of a line is.
#pragma once

#include "orders/check.h"

namespace jiko::orders {

/// A line as it was ordered.
Line lineFrom(const LineAdded &fact, Currency currency, const Stamp &added);

/// Whole units, and fewer than there are.
bool isPartOf(const Line &line, std::int64_t milli);
/// So much of the one line was given away, or taken off: what belongs to that much cannot be told of a part.
bool isPartGivenAway(const Check &check, const Id &line);
/// The latest move that took units of a line away finds that so many of them were taken off as well.
void noteLacking(Check &check, const Id &line, std::int64_t milli);

void apply(Check &check, const LinesMovedOut &fact, const Stamp &stamp);
void apply(Check &check, const LinesMovedIn &fact, const Stamp &stamp);
void apply(Check &check, const LinesReseated &fact, const Stamp &stamp);
void apply(Check &check, const LinePartVoided &fact, const Stamp &stamp);
void apply(Check &check, const ServerChanged &fact, const Stamp &stamp);

} // namespace jiko::orders
