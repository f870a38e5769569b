#include "identity/domain.h"

#include "identity/facts.h"
#include "identity/people.h"

namespace jiko::identity {

sync::Domain domain()
{
    const QByteArrayList types = sync::TypesOf<IdentityFact>::list() + QByteArrayList{recordEditedType};
    return {"identity", types,
        {permission::editStaff, permission::viewReports, permission::manageDevices, permission::repairLog}, {}, nullptr,
        [](const Fact &fact) { return decodeIdentityFact(fact).has_value(); }, types}; // who came to which terminal
}

} // namespace jiko::identity
