// The live set of payments that were asked for on guests' phones.
#pragma once

#include "base/streams.h"
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
    /// Every prompt, oldest first.
    std::vector<const Prompt *> all() const;

Q_SIGNALS:
    void changed(const jiko::base::Id &payment);

private:
    base::Streams<Prompt, PromptFact, decodePromptFact> m_prompts;
    QHash<Id, std::vector<Id>> m_ofCheck;
};

} // namespace jiko::payments
