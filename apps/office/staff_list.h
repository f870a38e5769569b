// The staff and what they may do; and the Z reports of all tills.
#pragma once

#include "outlet/live.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class StaffList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// [{name, role, language, hasPin, rights}]
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    explicit StaffList(outlet::Live &live, QObject *parent = nullptr);
    QVariantList rows() const;

Q_SIGNALS:
    void changed();

private:
    outlet::Live &m_live;
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
