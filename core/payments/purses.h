// The live set of house accounts, gift cards, vouchers and deposits.
#pragma once

#include "base/streams.h"
#include "payments/purse.h"

#include <QObject>

namespace jiko::payments {

class Purses : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True when the fact was a purse's and new.
    bool apply(const Fact &fact);

    const Purse *find(const Id &purse) const { return m_purses.find(purse); }
    /// The one that a tender was paid from; null where it is not known here.
    const Purse *paidBy(const Id &tender) const;
    /// Every one, by code.
    std::vector<const Purse *> all() const;

Q_SIGNALS:
    void changed(const jiko::base::Id &purse);

private:
    base::Streams<Purse, PurseFact, decodePurseFact> m_purses;
    QHash<Id, Id> m_ofTender;
};

} // namespace jiko::payments
