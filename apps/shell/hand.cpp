#include "shell/hand.h"

#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

constexpr int lookEveryMs = 8;
constexpr qsizetype longestLine = 1 << 20;

} // namespace

HandServer::HandServer(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    m_looks.setInterval(lookEveryMs);
    m_looks.setTimerType(Qt::PreciseTimer);
    connect(&m_looks, &QTimer::timeout, this, &HandServer::advance);
    connect(&m_server, &QLocalServer::newConnection, this, &HandServer::welcome);
}

HandServer::~HandServer() = default;

Result<Nothing, QString> HandServer::listen(const QString &socketPath)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        return Refused{u"The remote hand cannot listen on %1: %2."_s.arg(socketPath, m_server.errorString())};
    watchFrames();
    return Nothing{};
}

void HandServer::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void HandServer::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine() && socket->bytesAvailable() > longestLine) {
        socket->abort();
        return;
    }
    while (socket->canReadLine()) {
        const auto document = QJsonDocument::fromJson(socket->readLine());
        m_waiting.push_back({socket, document.object()});
    }
    next();
}

// One command at a time, whoever sends them: there is one finger.
void HandServer::next()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_step = begin(m_current->body);
    const QJsonObject painted = m_current->body.value(u"painted"_s).toObject();
    m_wantsFrames = !painted.isEmpty();
    if (m_wantsFrames)
        m_step = painting(std::move(m_step), painted);
    m_since.start();
    m_looks.start();
    advance();
}

void HandServer::advance()
{
    // A touch may open an event loop of its own (a dialog), and the next look would then come from inside this one.
    if (!m_current || m_looking)
        return;
    m_looking = true;
    auto reply = m_step(m_since.elapsed());
    m_looking = false;
    if (reply)
        answer(std::move(*reply));
}

void HandServer::answer(QJsonObject reply)
{
    m_looks.stop();
    m_wantsFrames = false;
    if (const auto id = m_current->body.value(u"id"_s); !id.isUndefined())
        reply[u"id"_s] = id;
    if (QLocalSocket *socket = m_current->from) {
        socket->write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        socket->flush();
    }
    m_current.reset();
    m_step = nullptr;
    // Not from here: a long queue would pile up on the stack.
    QMetaObject::invokeMethod(this, &HandServer::next, Qt::QueuedConnection);
}

HandServer::Step HandServer::begin(const QJsonObject &body)
{
    const QString act = body.value(u"do"_s).toString();
    if (act == u"tap")
        return touching(body, 0);
    if (act == u"hold")
        return touching(body, body.value(u"ms"_s).toInt(600));
    if (act == u"type")
        return typing(body);
    if (act == u"key")
        return striking(body);
    if (act == u"wait")
        return waiting(body);
    if (act == u"read")
        return reading(body);
    if (act == u"list")
        return listing(body);
    if (act == u"grab")
        return grabbing(body);
    if (act == u"quiet")
        return comingToRest(body);
    if (act == u"count")
        return counting(body);
    if (act == u"set")
        return setting(body);
    if (act == u"frames")
        return timing();
    if (act == u"nothing")
        return [](qint64) { return QJsonObject{{u"ok"_s, true}}; };
    return [act](qint64) {
        return QJsonObject{
            {u"ok"_s, false}, {u"why"_s, u"unknown_command"_s}, {u"say"_s, u"There is no command \"%1\"."_s.arg(act)}};
    };
}

} // namespace jiko::shell
