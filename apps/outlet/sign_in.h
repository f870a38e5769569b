// Who stands at the terminal. The PIN alone names the person; hashing it runs on another thread.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

class SignIn : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY personChanged)
    /// Ids and names are empty while nobody is signed in.
    Q_PROPERTY(QString personId READ personId NOTIFY personChanged)
    Q_PROPERTY(QString name READ name NOTIFY personChanged)
    Q_PROPERTY(QString roleName READ roleName NOTIFY personChanged)
    Q_PROPERTY(QString language READ language NOTIFY personChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /// Why the last try did not work, in words; empty after a good one.
    Q_PROPERTY(QString problemText READ problemText NOTIFY problemChanged)
    /// Grows by one with each refusal: the pad shakes when it changes.
    Q_PROPERTY(int refusals READ refusals NOTIFY problemChanged)
    /// What the house is called; empty until the terminal has its records.
    Q_PROPERTY(QString houseName READ houseName NOTIFY readyChanged)
    /// False until the terminal has its staff.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    /// The terminal's store cannot be used, and so nobody can sign in.
    Q_PROPERTY(bool stopped READ isStopped NOTIFY readyChanged)

public:
    /// `program`: what the facts call it, "pos".
    SignIn(Live &live, QString program, QObject *parent = nullptr);

    Q_INVOKABLE void tryPin(const QString &pin);
    /// What a badge or fob says; whoever is signed in makes way.
    Q_INVOKABLE void tryBadge(const QString &badge);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE bool may(const QString &permission) const;

    bool isSignedIn() const { return !m_person.isNull(); }
    Id person() const { return m_person; }
    QString personId() const { return isSignedIn() ? m_person.toString(QUuid::WithoutBraces) : QString(); }
    QString name() const;
    QString roleName() const;
    QString language() const;
    bool isBusy() const { return m_busy; }
    bool isReady() const { return !m_live.people().all().empty(); }
    bool isStopped() const { return !isReady() && m_live.node.trouble().has_value(); }
    QString houseName() const { return m_live.house().name; }
    QString problemText() const { return m_problem; }
    int refusals() const { return m_refusals; }

    /// Finds who has this PIN, for an approval; answers on this thread, nil when nobody. Counts as a try.
    void identify(const QString &pin, std::function<void(const identity::Person *)> answer);

Q_SIGNALS:
    void personChanged();
    void busyChanged();
    void problemChanged();
    void readyChanged();

private:
    using Hash = QByteArray (*)(const QString &, const Id &, const QByteArray &);
    using Find = const identity::Person *(identity::People::*)(const QString &) const;
    void identify(const QString &secret, Hash hash, Find find, std::function<void(const identity::Person *)> answer);
    void come(const Id &person);
    const identity::Person *who() const { return m_live.people().person(m_person); }
    void refuse(const QString &words);

    Live &m_live;
    QString m_program;
    Id m_person;
    bool m_busy = false;
    QString m_problem;
    int m_refusals = 0;
};

} // namespace jiko::outlet
