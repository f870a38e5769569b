// The live set of drawer sessions on a terminal.
#pragma once

#include "base/streams.h"
#include "payments/bank_twice.h"

#include <QObject>
#include <QSet>

namespace jiko::payments {

class Drawers : public QObject {
    Q_OBJECT
public:
    explicit Drawers(std::int32_t ownDevice, QObject *parent = nullptr);

    bool apply(const Fact &fact);

    const Drawer *find(const Id &drawer) const { return m_drawers.find(drawer); }
    /// This terminal's own open session, the latest where it opened two; nullptr when there is none.
    const Drawer *current() const { return openHere({}); }
    /// A person's own bank that is open on this terminal; nullptr when there is none.
    const Drawer *bankOf(const Id &person) const { return person.isNull() ? nullptr : openHere(person); }
    /// The same on any terminal: a person has one at a time.
    const Drawer *bankAnywhere(const Id &person) const;
    /// Where money goes that this person takes here: into their bank, else into the terminal's drawer.
    const Drawer *takenBy(const Id &person) const;
    /// Nobody needs it at hand any more: it has its Z, and no other Z of this terminal follows on it.
    bool isOver(const Id &drawer) const;
    /// Was it paid or closed in a session that is still open? Its Z is worked out from such checks, however old.
    bool awaitsZOf(const orders::Check &check) const;
    /// Banks that more than one till took in, and nobody has said where the money lies.
    std::vector<BankTwice> banksTwice() const;
    /// Closed sessions with their Z, newest first.
    std::vector<const Drawer *> closed() const;
    /// The next gap-free number of this device's Z reports, from its own facts.
    std::int64_t nextZ() const { return m_lastZ + 1; }
    /// The grand total of this device's last Z, which the next one goes on from.
    std::int64_t lastGrandMinor() const { return m_lastGrandMinor; }

Q_SIGNALS:
    void changed(const jiko::base::Id &drawer);

private:
    const Drawer *openHere(const Id &owner) const;

    base::Streams<Drawer, DrawerFact, decodeDrawerFact> m_drawers;
    std::int32_t m_ownDevice;
    QSet<Id> m_openHere;
    std::int64_t m_lastZ = 0;
    std::int64_t m_lastGrandMinor = 0;
    Id m_lastZOf;
};

} // namespace jiko::payments
