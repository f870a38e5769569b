#include "floor/domain.h"

#include "floor/facts.h"
#include "floor/projector.h"
#include "identity/people.h"

namespace jiko::floor {

sync::Domain domain()
{
    return {"floor", sync::TypesOf<TableFact>::list() + sync::TypesOf<WaitFact>::list(),
        {identity::permission::seatGuests, identity::permission::assignTables}, "floor-1",
        [](const sync::Place &place) -> std::unique_ptr<sync::Projection> {
            return std::make_unique<Projector>(place);
        },
        [](const Fact &fact) { return decodeTableFact(fact) || decodeWaitFact(fact); }, {}};
}

} // namespace jiko::floor
