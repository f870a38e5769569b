#include "system/cable.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace jiko::twin {

namespace {
constexpr int lookEveryMs = 50;

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        qFatal("%s is too long for a socket", path.constData());
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    return address;
}

QByteArray socketIn(const QString &folder)
{
    return QFile::encodeName(folder) + "/.s.PGSQL.5432";
}

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

bool sendAll(int to, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto wrote = ::send(to, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (wrote <= 0)
            return false;
        sent += wrote;
    }
    return true;
}

QByteArray take(int from)
{
    QByteArray bytes(65536, Qt::Uninitialized);
    const auto got = ::recv(from, bytes.data(), std::size_t(bytes.size()), 0);
    bytes.truncate(std::max<qsizetype>(0, got));
    return bytes;
}

/// The server is ready for the next query, and no transaction is open: what was asked for is committed.
const QByteArray readyAndIdle("Z\0\0\0\5I", 6);
} // namespace

Cable::Cable(const QString &near, const QString &far) : m_farPath(socketIn(far))
{
    QDir().mkpath(near);
    const QByteArray path = socketIn(near);
    QFile::remove(QFile::decodeName(path));
    const sockaddr_un address = addressOf(path);
    m_ears = newSocket();
    if (::bind(m_ears, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(m_ears, 64) != 0
        || ::pipe2(m_wake, O_CLOEXEC) != 0)
        qFatal("no cable at %s: %s", path.constData(), qUtf8Printable(qt_error_string()));
    m_thread = std::thread([this] { carry(); });
}

Cable::~Cable()
{
    while (::write(m_wake[1], "", 1) < 0 && errno == EINTR) { }
    m_thread.join();
    ::close(m_wake[1]);
    for (const Call &call : m_calls) {
        ::close(call.near);
        ::close(call.far);
    }
    ::close(m_ears);
    ::close(m_wake[0]);
}

void Cable::carry()
{
    for (;;) {
        std::vector<pollfd> watched{{m_wake[0], POLLIN, 0}, {m_ears, POLLIN, 0}};
        for (const Call &call : m_calls) {
            watched.push_back({call.near, POLLIN, 0});
            watched.push_back({call.far, POLLIN, 0});
        }
        ::poll(watched.data(), watched.size(), lookEveryMs);
        if (watched[0].revents)
            return;
        std::size_t at = 2;
        for (auto call = m_calls.begin(); call != m_calls.end(); at += 2) {
            if (m_in && carryOn(*call, watched[at].revents, watched[at + 1].revents)) {
                ++call;
                continue;
            }
            ::close(call->near);
            ::close(call->far);
            call = m_calls.erase(call);
        }
        if (watched[1].revents)
            answerNew();
    }
}

void Cable::answerNew()
{
    Call call{::accept4(m_ears, nullptr, nullptr, SOCK_CLOEXEC), newSocket()};
    const sockaddr_un address = addressOf(m_farPath);
    if (m_in && ::connect(call.far, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        m_calls.push_back(call);
        return;
    }
    ::close(call.near);
    ::close(call.far);
}

bool Cable::carryOn(Call &call, bool nearReady, bool farReady)
{
    if (nearReady) {
        const QByteArray bytes = take(call.near);
        if (bytes.isEmpty() || !sendAll(call.far, bytes))
            return false;
        const int every = m_cutEvery;
        // Kinds of facts go this way in batches alone.
        if (every > 0 && !call.bringsFacts && (bytes.contains("orders.") || bytes.contains("kitchen.")))
            call.bringsFacts = ++m_batches % every == 0;
    }
    if (farReady) {
        const QByteArray bytes = take(call.far);
        if (bytes.isEmpty())
            return false;
        if (call.bringsFacts) {
            if (!bytes.contains(readyAndIdle))
                return true;
            ++m_cuts;
            return false;
        }
        return sendAll(call.near, bytes);
    }
    return true;
}

} // namespace jiko::twin
