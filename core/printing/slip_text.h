// A slip as text, for keeping: what is read back prints the same bytes on the same printer.
#pragma once

#include "printing/layout.h"
#include "printing/words.h"

#include <optional>

namespace jiko::printing {

/// Compressed, in letters that a fact can carry. The names inside are for ever.
QString writtenSlip(const Slip &slip);
/// Nothing when it is none, or of a later program.
std::optional<Slip> slipFrom(const QString &written);

/// The same paper once more: it says COPY above its first row of facts, and the drawer stays shut.
Slip markedCopy(const Slip &slip, const Words &words);

} // namespace jiko::printing
