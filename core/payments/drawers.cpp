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
    if (drawer.device == m_ownDevice && drawer.isOpen())
        m_openHere.insert(drawer.id);
    else
        m_openHere.remove(drawer.id);
    // Not drawer.z: where two terminals closed one session, the fold shows the first and this series went on all the
    // same.
    if (fact.device == m_ownDevice && fact.type == DrawerClosed::type)
        if (const auto body = decodeDrawerFact(fact); body && std::get<DrawerClosed>(*body).zNumber >= m_lastZ) {
            m_lastZ = std::get<DrawerClosed>(*body).zNumber;
            m_lastGrandMinor = std::get<DrawerClosed>(*body).grandTotalMinor;
            m_lastZOf = fact.stream;
        }
    Q_EMIT changed(drawer.id);
    return true;
}

const Drawer *Drawers::bankAnywhere(const Id &person) const
{
    if (const Drawer *here = bankOf(person))
        return here;
    const Drawer *found = nullptr;
    m_drawers.forEach([&](const Drawer &drawer) {
        if (drawer.isOpen() && drawer.isBank() && drawer.owner == person)
            found = &drawer;
    });
    return found;
}

const Drawer *Drawers::takenBy(const Id &person) const
{
    const Drawer *bank = bankOf(person);
    return bank ? bank : current();
}

const Drawer *Drawers::openHere(const Id &owner) const
{
    const Drawer *latest = nullptr;
    for (const Id &id : m_openHere)
        if (const Drawer *drawer = m_drawers.find(id); drawer->owner == owner
            && (!latest || std::tie(latest->openedAt, latest->id) < std::tie(drawer->openedAt, drawer->id)))
            latest = drawer;
    return latest;
}

std::vector<BankTwice> Drawers::banksTwice() const
{
    std::vector<BankTwice> banks;
    m_drawers.forEach([&](const Drawer &drawer) {
        if (auto twice = takenInTwice(drawer, [this](const Id &session) { return find(session); }))
            banks.push_back(std::move(*twice));
    });
    return banks;
}

bool Drawers::isOver(const Id &id) const
{
    const Drawer *drawer = find(id);
    if (!drawer || !drawer->closed)
        return !drawer;
    // A counted bank is handed in on its day.
    const Drawer *till = current();
    if (takenInTwice(*drawer, [this](const Id &session) { return find(session); }))
        return false;
    const bool waits = drawer->isBank() && drawer->z.countedMinor > 0 && drawer->handedIn.empty()
        && (!till || till->businessDate == drawer->businessDate);
    return id != m_lastZOf && !waits;
}

bool Drawers::awaitsZOf(const orders::Check &check) const
{
    const auto inOpenSession = [this](const auto &money) {
        const Drawer *drawer = find(money.drawer);
        return drawer && drawer->isOpen();
    };
    return std::any_of(check.tenders.begin(), check.tenders.end(), inOpenSession)
        || std::any_of(check.closings.begin(), check.closings.end(), inOpenSession)
        || std::any_of(check.countedLess.begin(), check.countedLess.end(), inOpenSession);
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
