// Asks the hub for the terminal's next certificate, long before the one it has comes to its end. On the UI thread;
// nothing waits.
#pragma once

#include "base/clock.h"
#include "enrol/hub_call.h"
#include "sync/terminal.h"

#include <QObject>
#include <QTimer>

namespace jiko::enrol {

class Renewal : public QObject {
    Q_OBJECT
public:
    /// Looks every few hours; a terminal that knows of no hub, or has no certificate, does nothing.
    explicit Renewal(const sync::Terminal &terminal, QObject *parent = nullptr);

    /// Looks at once, by that clock. False when nothing is due.
    bool look(UtcMicros now);
    /// When the certificate ends; nothing when there is none.
    std::optional<UtcMicros> endsAt() const;

Q_SIGNALS:
    /// Lies in the terminal's folder: whoever opens connections reads it anew.
    void renewed();
    /// The hub signs no more for this terminal.
    void refused();

private:
    void keep(const QByteArray &certificate);

    QString m_home;
    QString m_hub;
    HubCalls m_calls;
    QTimer m_looks;
    bool m_asking = false;
};

} // namespace jiko::enrol
