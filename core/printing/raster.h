// Lines as pictures, for scripts that a printer's letters lack: shaped and ordered by Qt, at printer dots, one bit a
// dot.
#pragma once

#include "printing/layout.h"

class QPainter;

namespace jiko::printing {

/// Drawn lines are kept, since the same ones come again on every slip; the oldest go.
/// shape   Format_Mono, columns × cell width dots wide, pitchOf(look) high, more where marks of the script reach
///         beyond that; 1 = black
QImage rasterOf(const TextLine &line, const PrinterProfile &profile);
/// The letters of a line drawn where the painter stands, in printer dots; for pages, where nothing is a dot.
void drawLine(QPainter &painter, const TextLine &line, const PrinterProfile &profile);
QImage rasterOf(const RuleLine &line, const PrinterProfile &profile);

/// A QR code with its quiet zone of 4 modules, modules as large as 28 mm of paper allow, 4 to 8 dots each.
/// errors  null when the text is longer than a code of the paper's width can hold
QImage qrPicture(const QString &text, const PrinterProfile &profile);

/// Modules of 4 to 8 dots, so that a native code comes out as large as qrPicture's.
int qrModuleDots(const QString &text, const PrinterProfile &profile);

/// Width of a Code 128 in bars of 2 dots, with its quiet zones.
/// errors  0 for a text that it cannot hold: anything but printable ASCII, or nothing
int barcodeDots(const QString &text);
/// Code 128, set B, bars of 2 dots, 80 high. The text must have barcodeDots.
QImage barcodePicture(const QString &text);
inline constexpr int barcodeHeight = 80;

/// A one-bit picture, 1 = black, all white.
QImage blankDots(int width, int height);

} // namespace jiko::printing
