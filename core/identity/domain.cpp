#include "identity/domain.h"

#include "identity/approval_facts.h"
#include "identity/facts.h"
#include "identity/people.h"

namespace jiko::identity {

sync::Domain domain()
{
    const QByteArrayList ofTerminal = sync::TypesOf<IdentityFact>::list() + QByteArrayList{recordEditedType};
    return {"identity", ofTerminal + sync::TypesOf<ApprovalFact>::list(),
        {permission::editStaff, permission::viewReports, permission::manageDevices, permission::repairLog,
            permission::practise, permission::agree},
        {}, nullptr,
        [](const Fact &fact) { return decodeIdentityFact(fact).has_value() || decodeApprovalFact(fact).has_value(); },
        ofTerminal}; // who came to which terminal
}

} // namespace jiko::identity
