// The live set of drawer sessions on a terminal.
#pragma once

#include "base/streams.h"
#include "payments/drawer.h"

#include <QObject>

namespace jiko::payments {

class Drawers : public QObject {
    Q_OBJECT
public:
    explicit Drawers(std::int32_t ownDevice, QObject *parent = nullptr);

    bool apply(const Fact &fact);

    const Drawer *find(const Id &drawer) const { return m_drawers.find(drawer); }
    /// This terminal's open session; nullptr when there is none.
    const Drawer *current() const;
    /// Closed sessions with their Z, newest first.
    std::vector<const Drawer *> closed() const;
    std::int64_t nextZ() const { return m_lastZ + 1; }

Q_SIGNALS:
    void changed(const jiko::base::Id &drawer);

private:
    base::Streams<Drawer, DrawerFact, decodeDrawerFact> m_drawers;
    std::int32_t m_ownDevice;
    Id m_current;
    std::int64_t m_lastZ = 0;
};

} // namespace jiko::payments
