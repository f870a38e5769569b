// Lets a new terminal in: makes a code, shows until when it is good, and says who came. And sends a lost one away.
#pragma once

#include "enrol/code.h"
#include "office/archive.h"
#include "outlet/live.h"
#include "outlet/sign_in.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace jiko::office_app {

class Invitations : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Lists to choose from: [{id, text}].
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList stations READ stations NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList printers READ printers NOTIFY choicesChanged) ///< the first one is none

    // The code that is open now; empty when none is.
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    /// For a scanner; empty when the hub's place is not known.
    Q_PROPERTY(QString scanText READ scanText NOTIFY changed)
    /// "192.168.1.10:8471"; empty when it is not known.
    Q_PROPERTY(QString hubPlace READ hubPlace CONSTANT)
    /// Until when it is good, who came with it, or why it is good no more.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool came READ hasCome NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed) ///< nobody came, and nobody can any more
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    /// Why this person or this office cannot let terminals in or send them away; empty when it can.
    Q_PROPERTY(QString reason READ reason NOTIFY choicesChanged)

public:
    Invitations(outlet::Live &live, outlet::SignIn &signIn, Archive &archive, QObject *parent = nullptr);

    /// Places in `kinds`, `stations` and `printers`; `replaces` is a device number or 0.
    Q_INVOKABLE void invite(const QString &name, int kind, int station, int printer, int replaces);
    /// Closes the card; a code that nobody used ends by itself.
    Q_INVOKABLE void forget();
    /// At once and for good.
    Q_INVOKABLE void sendAway(int device, const QString &name);

    QVariantList kinds() const;
    QVariantList stations() const;
    QVariantList printers() const;
    QString digits() const { return m_code ? m_code->digits() : QString(); }
    QString scanText() const;
    QString hubPlace() const { return m_live.node.terminal().hub; }
    QString stateText() const;
    bool hasCome() const { return m_device > 0; }
    bool isOver() const { return m_code && !hasCome() && (!m_open || base::utcNow() >= m_endsAt); }
    bool isBusy() const { return m_busy; }
    QString problemText() const { return m_problem; }
    QString reason() const;

Q_SIGNALS:
    void choicesChanged();
    void changed();
    /// A terminal came or went: what is shown of them is old.
    void devicesChanged();
    void done(const QString &words);

private:
    void look();
    std::vector<std::pair<Id, QString>> receiptPrinters() const;

    outlet::Live &m_live;
    outlet::SignIn &m_signIn;
    Archive &m_archive;
    QByteArray m_authority; ///< its certificate; empty where this office has none
    QTimer m_looks;
    std::optional<enrol::Code> m_code;
    Id m_invitation;
    QString m_name;
    UtcMicros m_endsAt;
    bool m_open = false;
    std::int32_t m_device = 0;
    bool m_busy = false;
    QString m_problem;
};

} // namespace jiko::office_app
