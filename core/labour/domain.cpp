#include "labour/domain.h"

#include "identity/people.h"
#include "labour/facts.h"

namespace jiko::labour {

sync::Domain domain()
{
    return {"labour", sync::TypesOf<SpellFact>::list() + sync::TypesOf<TipFact>::list(),
        {identity::permission::correctTime, identity::permission::shareTips}, {}, nullptr,
        [](const Fact &fact) { return decodeSpellFact(fact).has_value() || decodeTipFact(fact).has_value(); }};
}

} // namespace jiko::labour
