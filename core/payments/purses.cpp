#include "payments/purses.h"

namespace jiko::payments {

bool Purses::apply(const Fact &fact)
{
    if (!m_purses.apply(fact))
        return false;
    if (fact.type == PurseUsed::type)
        if (const auto body = decodePurseFact(fact))
            m_ofTender.insert(std::get<PurseUsed>(*body).tender, fact.stream);
    Q_EMIT changed(fact.stream);
    return true;
}

const Purse *Purses::paidBy(const Id &tender) const
{
    const Id purse = m_ofTender.value(tender);
    return purse.isNull() ? nullptr : find(purse);
}

std::vector<const Purse *> Purses::all() const
{
    std::vector<const Purse *> found;
    m_purses.forEach([&](const Purse &purse) {
        if (purse.known)
            found.push_back(&purse);
    });
    std::sort(found.begin(), found.end(),
        [](const Purse *a, const Purse *b) { return std::tie(a->code, a->id) < std::tie(b->code, b->id); });
    return found;
}

} // namespace jiko::payments
