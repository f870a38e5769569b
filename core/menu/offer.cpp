#include "menu/offer.h"

#include <algorithm>

namespace jiko::menu {

bool OfferPart::fits(const Id &item, const Id &category) const
{
    if (items.empty() && categories.empty())
        return true;
    return std::find(items.begin(), items.end(), item) != items.end()
        || std::find(categories.begin(), categories.end(), category) != categories.end();
}

} // namespace jiko::menu
