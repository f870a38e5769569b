// A program that belongs to no outlet yet: takes the twelve digits of the office, and says what became of them.
#pragma once

#include "enrol/hub_finder.h"
#include "enrol/joining.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace jiko::outlet {

class Enrolment : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// What did not work and what to do, in words; empty otherwise.
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    /// Whether a hub was heard on this network, so that nobody needs to type where it is.
    Q_PROPERTY(bool hubHeard READ hubHeard NOTIFY changed)
public:
    /// `home`: the folder it shall be enrolled in; `kind`: "pos", "kitchen", "host" or "office".
    Enrolment(const QString &home, const QString &kind, sync::PeerGround ground = {}, QObject *parent = nullptr);

    /// The digits as typed or scanned; `place` names the hub's address where it was not heard, or is empty.
    Q_INVOKABLE void connectWith(const QString &typed, const QString &place);
    /// "482177" → "482 177", as far as it was typed.
    Q_INVOKABLE static QString grouped(const QString &typed);
    /// Whether what was typed may be a whole code.
    Q_INVOKABLE static bool isWhole(const QString &typed);
    Q_INVOKABLE void forgetProblem();

    bool isBusy() const { return m_joining.isUnderWay(); }
    QString problemText() const;
    bool hubHeard() const { return !m_finder.places().isEmpty(); }

Q_SIGNALS:
    void changed();
    void done();

private:
    QString kindWords(const QString &kind) const;

    QString m_kind;
    enrol::HubFinder m_finder;
    enrol::Joining m_joining;
    std::optional<enrol::Joining::Trouble> m_trouble;
    bool m_noCode = false;
    bool m_noPlace = false;
    QString m_kindOfCode;
};

} // namespace jiko::outlet
