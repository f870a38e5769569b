// The live set of payments that card terminals were asked for.
#pragma once

#include "base/streams.h"
#include "payments/card.h"

#include <QObject>

namespace jiko::payments {

class Cards : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True when the fact was a card payment's and new.
    bool apply(const Fact &fact);

    const CardPayment *find(const Id &payment) const { return m_payments.find(payment); }
    /// Of one check, what went back included, oldest first.
    std::vector<const CardPayment *> ofCheck(const Id &check) const;
    /// Every one, oldest first.
    std::vector<const CardPayment *> all() const;
    /// Of money that goes back: it was asked for again, later.
    bool isAskedAgain(const CardPayment &back) const;

Q_SIGNALS:
    void changed(const jiko::base::Id &payment);

private:
    base::Streams<CardPayment, CardFact, decodeCardFact> m_payments;
    QHash<Id, std::vector<Id>> m_ofCheck;
};

} // namespace jiko::payments
