// A slip on a page of A4, for printers that stand in an office: a PDF, with letters that can be searched.
#pragma once

#include "printing/escpos.h"

namespace jiko::printing {

/// As many pages as it needs; a cut begins a new one.
PrintBytes pdfOf(const Sheet &sheet, const PrinterProfile &profile);

} // namespace jiko::printing
