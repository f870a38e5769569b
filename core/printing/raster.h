// Lines as pictures, for scripts that a printer's letters lack: shaped and ordered by Qt, at printer dots, one bit a
// dot.
#pragma once

#include "printing/layout.h"

namespace jiko::printing {

/// shape   Format_Mono, columns × cell width dots wide, pitchOf(look) high, more where marks of the script reach
///         beyond that; 1 = black
QImage rasterOf(const TextLine &line, const PrinterProfile &profile);
QImage rasterOf(const RuleLine &line, const PrinterProfile &profile);

/// A QR code with its quiet zone of 4 modules, modules as large as 28 mm of paper allow, 4 to 8 dots each.
/// errors  null when the text is longer than a code of the paper's width can hold
QImage qrPicture(const QString &text, const PrinterProfile &profile);

/// Modules of 4 to 8 dots, so that a native code comes out as large as qrPicture's.
int qrModuleDots(const QString &text, const PrinterProfile &profile);

/// A one-bit picture, 1 = black, all white.
QImage blankDots(int width, int height);

} // namespace jiko::printing
