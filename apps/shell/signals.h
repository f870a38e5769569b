// A polite end: SIGTERM (systemd, a shutdown) and SIGINT leave the event loop, so that everything is closed in order.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace jiko::shell {

/// Quits the application on either signal while it lives; a second one ends the process at once. One a process.
class QuitOnSignal : public QObject {
    Q_OBJECT
public:
    explicit QuitOnSignal(QObject *parent = nullptr);
    ~QuitOnSignal() override;

private:
    int m_pipe[2] = {-1, -1};
    QSocketNotifier *m_heard = nullptr;
};

} // namespace jiko::shell
