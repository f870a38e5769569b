#include "outlet/sign_in.h"

#include "identity/pin.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace jiko::outlet {

SignIn::SignIn(Live &live, QString program, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_program(std::move(program))
{
    connect(&live, &Live::peopleChanged, this, [this] {
        if (isSignedIn() && !who())
            signOut(); // the office took the person off the staff
        Q_EMIT readyChanged();
        Q_EMIT personChanged();
    });
    connect(&live, &Live::houseChanged, this, &SignIn::readyChanged);
    connect(&live.node, &sync::Node::stateChanged, this, &SignIn::readyChanged);
}

QString SignIn::name() const
{
    return who() ? who()->name : QString();
}

QString SignIn::roleName() const
{
    return who() ? who()->roleNames.in(QLocale().name().left(2)) : QString();
}

QString SignIn::language() const
{
    return who() ? who()->language : QString();
}

bool SignIn::may(const QString &permission) const
{
    return who() && who()->may(permission.toLatin1().constData());
}

void SignIn::refuse(const QString &words)
{
    m_problem = words;
    ++m_refusals;
    Q_EMIT problemChanged();
}

void SignIn::identify(const QString &pin, std::function<void(const identity::Person *)> answer)
{
    identify(pin, &identity::pinHash, &identity::People::withPinHash, std::move(answer));
}

void SignIn::identify(const QString &secret, Hash hash, Find find, std::function<void(const identity::Person *)> answer)
{
    const auto now = base::utcNow();
    const auto openAgain = m_live.lockout().openAgainAt();
    if (now < openAgain) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(openAgain - now).count();
        refuse(tr("Too many wrong PINs. Try again in %n second(s), or use another terminal.", nullptr,
            static_cast<int>(seconds)));
        return answer(nullptr);
    }
    m_busy = true;
    Q_EMIT busyChanged();
    const auto &terminal = m_live.node.terminal();
    QThreadPool::globalInstance()->start([self = QPointer(this), secret, hash, find, outlet = terminal.outlet,
                                             pepper = terminal.pepper, answer = std::move(answer)] {
        const QByteArray known = hash(secret, outlet, pepper);
        QMetaObject::invokeMethod(
            qApp,
            [self, known, find, answer] {
                if (!self)
                    return;
                self->m_busy = false;
                Q_EMIT self->busyChanged();
                const identity::Person *person =
                    known.isEmpty() ? nullptr : (self->m_live.people().*find)(QString::fromLatin1(known.toHex()));
                if (!person) {
                    const int wrong = self->m_live.lockout().wrongInARow + 1;
                    self->m_live.node.record({identity::record(self->m_live.node.terminal().stream,
                                                 identity::SignInRefused{self->m_program, wrong})},
                        {});
                    self->refuse(
                        tr("Nobody here has this PIN. %n try(s) left.", nullptr, self->m_live.lockout().triesLeft()));
                }
                answer(person);
            },
            Qt::QueuedConnection);
    });
}

void SignIn::tryPin(const QString &pin)
{
    if (m_busy)
        return;
    identify(pin, [this](const identity::Person *person) {
        if (person)
            come(person->id);
    });
}

void SignIn::tryBadge(const QString &badge)
{
    if (m_busy)
        return;
    identify(badge, &identity::badgeHash, &identity::People::withBadgeHash, [this](const identity::Person *person) {
        if (!person || person->id == m_person)
            return;
        if (isSignedIn())
            m_live.node.record(
                {identity::record(m_live.node.terminal().stream, identity::SignedOut{m_person, m_program})}, m_person);
        come(person->id);
    });
}

void SignIn::come(const Id &person)
{
    m_person = person;
    m_problem.clear();
    m_live.node.record(
        {identity::record(m_live.node.terminal().stream, identity::SignedIn{m_person, m_program})}, m_person);
    Q_EMIT problemChanged();
    Q_EMIT personChanged();
}

void SignIn::signOut()
{
    if (!isSignedIn())
        return;
    m_live.node.record(
        {identity::record(m_live.node.terminal().stream, identity::SignedOut{m_person, m_program})}, m_person);
    m_person = {};
    Q_EMIT personChanged();
}

} // namespace jiko::outlet
