// A new terminal on its way into the outlet: from the digits that a person typed to a folder that says who it is. On
// the UI thread; nothing waits.
#pragma once

#include "enrol/code.h"
#include "enrol/hub_call.h"

#include <QObject>
#include <QStringList>

namespace jiko::enrol {

class Joining : public QObject {
    Q_OBJECT
public:
    enum class Trouble {
        NobodyThere, ///< no hub answers
        NotTheHouse, ///< whoever answers did not make the code: a mistyped digit, or a stranger
        WrongCode, ///< used, too old, or mistyped
        OtherKind, ///< the code is for another kind of terminal; see kind
        NoDatabase, ///< the hub cannot reach it now
        DiskRefuses,
    };
    Q_ENUM(Trouble)

    /// `home`: the folder of a program of that kind ("pos"), not enrolled.
    Joining(QString home, QString kind, QObject *parent = nullptr);

    /// Asks at these places, one after the other, until one proves that it made the code. Answered by joined() or
    /// failed(). Again after a failure is harmless: the same machine is let in as the same device.
    void join(const Code &code, const QStringList &places);
    bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    void joined();
    void failed(jiko::enrol::Joining::Trouble trouble, const QString &kind);

private:
    void askNext();
    void say(const QString &place, const QByteArray &authority);
    void settle(const QString &place, const QByteArray &authority, const Admitted &admitted);
    void fail(Trouble trouble, const QString &kind = {});

    QString m_home;
    QString m_kind;
    HubCalls m_calls;
    Code m_code;
    QStringList m_places;
    bool m_sawStranger = false;
    bool m_underWay = false;
};

} // namespace jiko::enrol
