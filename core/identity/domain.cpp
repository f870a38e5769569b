#include "identity/domain.h"

#include "identity/facts.h"
#include "identity/people.h"

namespace jiko::identity {

sync::Domain domain()
{
    return {"identity", sync::TypesOf<IdentityFact>::list() + QByteArrayList{recordEditedType},
        {permission::editStaff, permission::viewReports, permission::manageDevices}, {}, nullptr};
}

} // namespace jiko::identity
