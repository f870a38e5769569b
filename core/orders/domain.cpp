#include "orders/domain.h"

#include "identity/people.h"
#include "orders/facts.h"
#include "orders/projector.h"

namespace jiko::orders {

sync::Domain domain()
{
    return {"orders", sync::TypesOf<CheckFact>::list(),
        {identity::permission::takeOrders, identity::permission::voidLine, identity::permission::discount,
            identity::permission::comp, identity::permission::reprice, identity::permission::waiveService,
            identity::permission::reopen, identity::permission::assignServer, identity::permission::takePayment,
            identity::permission::refund, identity::permission::correctTip},
        "orders-4",
        [](const sync::Place &place) -> std::unique_ptr<sync::Projection> {
            return std::make_unique<Projector>(place);
        },
        [](const Fact &fact) { return decodeCheckFact(fact).has_value(); },
        {Closed::type, Receipted::type, Refunded::type}}; // a number on paper
}

} // namespace jiko::orders
