// How systemd starts, watches and stops us. Without systemd the notes go nowhere and signals work the same.
#pragma once

#include <QObject>

namespace jiko::hub {

/// Before any thread starts: SIGTERM and SIGINT then come as stopAsked(), not as the end.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopAsked();

private:
    int m_handle;
};

/// "READY=1", "STOPPING=1", "WATCHDOG=1"; see sd_notify(3).
void tellServiceManager(const char *state);

/// Tells the service manager that the event loop turns, at the pace it asked for; does nothing when it did not ask.
void keepWatchdogQuiet(QObject *owner);

} // namespace jiko::hub
