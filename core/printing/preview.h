// The laid-out slip on screen, dot for dot as it leaves the printer.
#pragma once

#include "printing/layout.h"

namespace jiko::printing {

/// shape   black on white, one pixel a printer dot, as wide as the paper with its margins
QImage previewOf(const Sheet &sheet, const PrinterProfile &profile);

} // namespace jiko::printing
