#include "identity/askings.h"

namespace jiko::identity {

bool Askings::apply(const Fact &fact)
{
    if (!m_askings.apply(fact))
        return false;
    Q_EMIT changed(fact.stream);
    return true;
}

std::vector<const Asking *> Askings::toShow(UtcMicros now) const
{
    std::vector<const Asking *> found;
    m_askings.forEach([&](const Asking &asking) {
        if (asking.isOpen(now) || asking.isAnsweredBothWays())
            found.push_back(&asking);
    });
    std::sort(found.begin(), found.end(),
        [](const Asking *a, const Asking *b) { return std::tie(a->by, a->id) < std::tie(b->by, b->id); });
    return found;
}

bool Askings::isOver(const Id &id, UtcMicros now) const
{
    const Asking *asking = find(id);
    return !asking || (!asking->isOpen(now) && !asking->isAnsweredBothWays());
}

} // namespace jiko::identity
