// The live set of payments that were asked for on guests' phones.
#pragma once

#include "base/index.h"
#include "base/streams.h"
#include "orders/checks.h"
#include "payments/prompt.h"

#include <QObject>

namespace jiko::payments {

class Prompts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True when the fact was a prompt's and new.
    bool apply(const Fact &fact);

    const Prompt *find(const Id &payment) const { return m_prompts.find(payment); }
    /// Of one check, oldest first.
    std::vector<const Prompt *> ofCheck(const Id &check) const;
    /// One that was paid under this receipt; null when none was.
    const Prompt *paidBy(const QString &receipt) const;
    /// Every prompt, oldest first.
    std::vector<const Prompt *> all() const;

Q_SIGNALS:
    void changed(const jiko::base::Id &payment);

private:
    base::Streams<Prompt, PromptFact, decodePromptFact> m_prompts;
    QHash<Id, std::vector<Id>> m_ofCheck;
    mutable QSet<Id> m_unsorted; ///< changed since somebody last looked by receipt
    mutable base::Index<QString> m_paidBy;
};

/// Where its check stands towards it on this terminal.
PromptPlace placeOf(const Prompt &prompt, const orders::Checks &checks);
/// The mobile payment that stands on a bill under this confirmation code; nil when none does.
Id tenderWith(const QString &code, const orders::Checks &checks);

} // namespace jiko::payments
