#include "menu/domain.h"

#include "identity/people.h"

namespace jiko::menu {

sync::Domain domain()
{
    return {"menu", {}, {identity::permission::editMenu}, {}, nullptr};
}

} // namespace jiko::menu
