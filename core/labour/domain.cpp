#include "labour/domain.h"

#include "identity/people.h"
#include "labour/projector.h"

namespace jiko::labour {

sync::Domain domain()
{
    return {"labour", sync::TypesOf<SpellFact>::list() + sync::TypesOf<TipFact>::list(),
        {identity::permission::correctTime, identity::permission::shareTips}, "labour-1",
        [](const sync::Place &place) -> std::unique_ptr<sync::Projection> {
            return std::make_unique<Projector>(place);
        },
        [](const Fact &fact) { return decodeSpellFact(fact).has_value() || decodeTipFact(fact).has_value(); }};
}

} // namespace jiko::labour
