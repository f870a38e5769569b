#include "domains.h"

#include "floor/domain.h"
#include "identity/domain.h"
#include "kitchen/domain.h"
#include "labour/domain.h"
#include "menu/domain.h"
#include "orders/domain.h"
#include "payments/domain.h"
#include "printing/domain.h"

namespace jiko {

const std::vector<sync::Domain> &domains()
{
    static const std::vector<sync::Domain> all{
        orders::domain(),
        payments::domain(),
        kitchen::domain(),
        floor::domain(),
        menu::domain(),
        identity::domain(),
        labour::domain(),
        printing::domain(),
    };
    return all;
}

} // namespace jiko
