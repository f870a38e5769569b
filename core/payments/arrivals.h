// The live set of money that arrived by itself.
#pragma once

#include "base/streams.h"
#include "orders/checks.h"
#include "payments/arrival.h"
#include "payments/prompts.h"

#include <QObject>

namespace jiko::payments {

class Arrivals : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True when the fact was an arrival's and new.
    bool apply(const Fact &fact);

    const Arrival *find(const Id &arrival) const { return m_arrivals.find(arrival); }
    /// Newest first.
    std::vector<const Arrival *> all() const;

Q_SIGNALS:
    void changed(const jiko::base::Id &arrival);

private:
    base::Streams<Arrival, ArrivalFact, decodeArrivalFact> m_arrivals;
};

/// Where its receipt stands on this terminal.
ArrivalPlace placeOf(const Arrival &arrival, const orders::Checks &checks, const Prompts &prompts);

} // namespace jiko::payments
