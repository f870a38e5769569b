#include "hub/service.h"

#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstring>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace jiko::hub {

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_handle = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(m_handle, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo heard;
        if (::read(m_handle, &heard, sizeof heard) == sizeof heard)
            Q_EMIT stopAsked();
    });
}

StopSignals::~StopSignals()
{
    ::close(m_handle);
}

void tellServiceManager(const char *state)
{
    QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return;
    if (path.startsWith('@'))
        path[0] = '\0'; // an abstract socket
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(path.size()));
    ::sendto(socket, state, std::strlen(state), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}

void keepWatchdogQuiet(QObject *owner)
{
    const qint64 micros = qEnvironmentVariable("WATCHDOG_USEC").toLongLong();
    if (micros <= 0)
        return;
    auto *timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [] { tellServiceManager("WATCHDOG=1"); });
    timer->start(std::chrono::milliseconds(std::max<qint64>(1, micros / 2000)));
}

} // namespace jiko::hub
