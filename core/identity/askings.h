// The live set of what is asked of those who may allow it.
#pragma once

#include "base/streams.h"
#include "identity/asking.h"

#include <QObject>

namespace jiko::identity {

class Askings : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool apply(const Fact &fact);

    const Asking *find(const Id &asking) const { return m_askings.find(asking); }
    /// What waits for an answer, or was answered both ways and nobody has read it; oldest first.
    std::vector<const Asking *> toShow(UtcMicros now) const;
    template <class See> void forEach(See see) const { m_askings.forEach(see); }
    /// Answered, withdrawn or too old: nobody needs it at hand.
    bool isOver(const Id &asking, UtcMicros now) const;

Q_SIGNALS:
    void changed(const jiko::base::Id &asking);

private:
    base::Streams<Asking, ApprovalFact, decodeApprovalFact> m_askings;
};

} // namespace jiko::identity
