#include "outlet/approval.h"

#include <utility>

namespace jiko::outlet {

Approval::Approval(Live &live, SignIn &signIn, QObject *parent) : QObject(parent), m_signIn(signIn)
{
    // Whoever comes next has asked for nothing.
    connect(&signIn, &SignIn::personChanged, this, [this, who = Id()]() mutable {
        const Id before = std::exchange(who, m_signIn.person());
        if (before != who)
            withdraw();
    });
    connect(&live, &Live::peopleChanged, this, &Approval::changed);
}

QString Approval::detail() const
{
    if (!m_act)
        return {};
    return m_act->reason.isEmpty() ? tr("Asked by %1.").arg(m_signIn.name())
                                   : tr("%1. Asked by %2.").arg(m_act->reason, m_signIn.name());
}

void Approval::ask(Act act)
{
    ++m_asked;
    if (m_signIn.may(QLatin1String(act.permission))) {
        withdraw();
        return act.go(m_signIn.person());
    }
    m_act = std::move(act);
    Q_EMIT changed();
}

void Approval::submit(const QString &pin)
{
    if (!m_act)
        return;
    m_signIn.identify(pin, [this, asked = m_asked](const identity::Person *person) {
        if (!m_act || asked != m_asked)
            return;
        if (!person)
            return Q_EMIT refused(m_signIn.problemText());
        if (!person->may(m_act->permission))
            return Q_EMIT refused(tr("%1 may not allow this either. Ask a manager.").arg(person->name));
        const auto go = std::exchange(m_act, std::nullopt)->go;
        Q_EMIT changed();
        go(person->id);
    });
}

void Approval::withdraw()
{
    if (!m_act)
        return;
    m_act.reset();
    Q_EMIT changed();
}

} // namespace jiko::outlet
