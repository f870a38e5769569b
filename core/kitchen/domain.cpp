#include "kitchen/domain.h"

#include "identity/people.h"
#include "kitchen/facts.h"
#include "kitchen/projector.h"

namespace jiko::kitchen {

sync::Domain domain()
{
    return {"kitchen",
        sync::TypesOf<TicketFact>::list() + sync::TypesOf<AvailabilityFact>::list()
            + sync::TypesOf<MessageFact>::list(),
        {identity::permission::eightySix}, "kitchen-2",
        [](const sync::Place &place) -> std::unique_ptr<sync::Projection> {
            return std::make_unique<Projector>(place);
        },
        [](const Fact &fact) {
            return decodeTicketFact(fact) || decodeAvailabilityFact(fact) || decodeMessageFact(fact);
        },
        {}};
}

} // namespace jiko::kitchen
