#include "payments/drawers.h"

namespace jiko::payments {

Drawers::Drawers(std::int32_t ownDevice, QObject *parent) : QObject(parent), m_ownDevice(ownDevice)
{
}

bool Drawers::apply(const Fact &fact)
{
    if (!m_drawers.apply(fact))
        return false;
    const Drawer &drawer = *m_drawers.find(fact.stream);
    if (drawer.device == m_ownDevice) {
        if (drawer.isOpen())
            m_current = drawer.id;
        else if (m_current == drawer.id)
            m_current = {};
        if (drawer.closed)
            m_lastZ = std::max(m_lastZ, drawer.z.zNumber);
    }
    Q_EMIT changed(drawer.id);
    return true;
}

const Drawer *Drawers::current() const
{
    return m_current.isNull() ? nullptr : m_drawers.find(m_current);
}

std::vector<const Drawer *> Drawers::closed() const
{
    std::vector<const Drawer *> found;
    m_drawers.forEach([&](const Drawer &drawer) {
        if (drawer.closed)
            found.push_back(&drawer);
    });
    std::sort(found.begin(), found.end(),
        [](const Drawer *a, const Drawer *b) { return std::tie(b->closedAt, b->id) < std::tie(a->closedAt, a->id); });
    return found;
}

} // namespace jiko::payments
