// A laid-out sheet as the bytes of an ESC/POS printer.
#pragma once

#include "printing/layout.h"

namespace jiko::printing {

struct PrintBytes {
    QByteArray bytes;
    int paperDots = 0; ///< length of paper, from which the time it takes is estimated
};

/// The whole job, from the preamble to the cut; no status request in it (status.h). Of a page printer: a PDF.
PrintBytes escposOf(const Sheet &sheet, const PrinterProfile &profile);

} // namespace jiko::printing
