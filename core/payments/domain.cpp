#include "payments/domain.h"

#include "identity/people.h"
#include "payments/arrival_facts.h"
#include "payments/card_facts.h"
#include "payments/facts.h"
#include "payments/projector.h"
#include "payments/prompt_facts.h"
#include "payments/purse_facts.h"

namespace jiko::payments {

sync::Domain domain()
{
    return {"payments",
        sync::TypesOf<DrawerFact>::list() + sync::TypesOf<PromptFact>::list() + sync::TypesOf<ArrivalFact>::list()
            + sync::TypesOf<CardFact>::list() + sync::TypesOf<PurseFact>::list(),
        {identity::permission::openDrawer, identity::permission::closeDrawer, identity::permission::ownBank},
        "payments-4",
        [](const sync::Place &place) -> std::unique_ptr<sync::Projection> {
            return std::make_unique<Projector>(place);
        },
        [](const Fact &fact) {
            return decodeDrawerFact(fact) || decodePromptFact(fact) || decodeArrivalFact(fact) || decodeCardFact(fact)
                || decodePurseFact(fact);
        },
        {DrawerOpened::type, DrawerClosed::type}};
}

} // namespace jiko::payments
