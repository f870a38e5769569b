// The staff and what they may do; and the Z reports of all tills.
#pragma once

#include "office/archive.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class StaffList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{id, name, role, language, pin, badge, hasBadge, rights}]
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    StaffList(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);
    QVariantList rows() const;

    /// As typed; hashed on another thread before it goes anywhere. The old one is never shown, and is no more.
    Q_INVOKABLE void setPin(const QString &person, const QString &pin);
    /// What the reader said; hashed on another thread before it goes anywhere.
    Q_INVOKABLE void giveBadge(const QString &person, const QString &badge);
    Q_INVOKABLE void takeBadge(const QString &person);

Q_SIGNALS:
    void changed();
    void given();
    void told(const QString &words);

private:
    void put(const Id &person, const char *column, const QJsonValue &hash, const QString &words);
    bool mayEdit();

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
};

class ZReports : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{drawer, till, number, date, closed, gross, counted, difference, differenceKind}], newest first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    explicit ZReports(outlet::Live &live, QObject *parent = nullptr);
    QVariantList rows() const;
    /// What stands on the Z: [{name, value, strong}].
    Q_INVOKABLE QVariantList lines(const QString &drawer) const;
    /// Worked out again from the facts: true when it says the same.
    Q_INVOKABLE bool holds(const QString &drawer) const;

Q_SIGNALS:
    void changed();

private:
    outlet::Live &m_live;
};

} // namespace jiko::office_app
