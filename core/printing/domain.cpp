#include "printing/domain.h"

#include "printing/job_facts.h"
#include "printing/printer_facts.h"

namespace jiko::printing {

sync::Domain domain()
{
    const QByteArrayList all = sync::TypesOf<JobFact>::list() + sync::TypesOf<PrinterFact>::list();
    // No tables: what became of paper is looked at on the floor, while it matters.
    return {"printing", all, {}, {}, nullptr,
        [](const Fact &fact) { return decodeJobFact(fact).has_value() || decodePrinterFact(fact).has_value(); }, all};
}

} // namespace jiko::printing
