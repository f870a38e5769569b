#include "printing/domain.h"

#include "printing/job_facts.h"
#include "printing/printer_facts.h"
#include "printing/projector.h"

namespace jiko::printing {

sync::Domain domain()
{
    const QByteArrayList all = sync::TypesOf<JobFact>::list() + sync::TypesOf<PrinterFact>::list();
    // How a printer is matters while it is so; which paper came out is asked for later.
    return {"printing", all, {}, "printing-1",
        [](const sync::Place &place) -> std::unique_ptr<sync::Projection> {
            return std::make_unique<Projector>(place);
        },
        [](const Fact &fact) { return decodeJobFact(fact).has_value() || decodePrinterFact(fact).has_value(); }, all};
}

} // namespace jiko::printing
