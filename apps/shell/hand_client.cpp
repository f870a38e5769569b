#include "shell/hand_client.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace jiko::shell {
namespace {

constexpr auto answerMargin = std::chrono::seconds(30); ///< beyond its patience, since a program may search long lists
constexpr auto betweenTries = std::chrono::milliseconds(20);

HandRefusal refusalNamed(const QString &why)
{
    static const std::map<QString, HandRefusal> names{{u"absent"_s, HandRefusal::Absent},
        {u"hidden"_s, HandRefusal::Hidden}, {u"out_of_view"_s, HandRefusal::OutOfView},
        {u"covered"_s, HandRefusal::Covered}, {u"disabled"_s, HandRefusal::Disabled},
        {u"moving"_s, HandRefusal::Moving}, {u"timeout"_s, HandRefusal::Timeout}};
    const auto known = names.find(why);
    return known == names.end() ? HandRefusal::BadRequest : known->second;
}

HandResult<QJsonObject> resultOf(const QJsonObject &reply)
{
    if (reply.value(u"ok"_s).toBool())
        return reply;
    return Refused{HandFailure{refusalNamed(reply.value(u"why"_s).toString()), reply.value(u"say"_s).toString()}};
}

HandResult<Nothing> nothing(const QJsonObject &)
{
    return Nothing{};
}

} // namespace

Hand::Hand(QString socketPath) : m_path(std::move(socketPath))
{
    QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { hear(); });
}

HandResult<Nothing> Hand::reach(Milliseconds within)
{
    if (m_socket.state() == QLocalSocket::ConnectedState)
        return Nothing{};
    const QDeadlineTimer deadline(within);
    do {
        m_socket.connectToServer(m_path);
        if (m_socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
            return Nothing{};
        m_socket.abort();
        QThread::msleep(betweenTries.count());
    } while (!deadline.hasExpired());
    return Refused{
        HandFailure{HandRefusal::Unreachable, u"No program listens on %1: %2."_s.arg(m_path, m_socket.errorString())}};
}

qint64 Hand::write(QJsonObject &command)
{
    const qint64 id = ++m_lastId;
    command[u"id"_s] = id;
    if (!command.contains(u"timeout_ms"_s))
        command[u"timeout_ms"_s] = static_cast<qint64>(m_patience.count());
    m_socket.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    return id;
}

void Hand::hear()
{
    while (m_socket.canReadLine()) {
        const QJsonObject reply = QJsonDocument::fromJson(m_socket.readLine()).object();
        const auto awaited = m_awaited.find(reply.value(u"id"_s).toInteger());
        if (awaited == m_awaited.end())
            continue;
        const auto then = std::move(awaited->second);
        m_awaited.erase(awaited);
        then(resultOf(reply));
    }
}

HandResult<QJsonObject> Hand::ask(QJsonObject command)
{
    if (auto reached = reach(); !reached)
        return Refused{reached.why()};
    const qint64 id = write(command);
    std::optional<HandResult<QJsonObject>> answer;
    m_awaited.emplace(id, [&answer](HandResult<QJsonObject> result) { answer = std::move(result); });
    const QDeadlineTimer deadline(Milliseconds(command.value(u"timeout_ms"_s).toInteger()) + answerMargin);
    while (!answer) {
        const bool heard = m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        hear();
        if (answer || heard)
            continue;
        m_awaited.erase(id);
        if (m_socket.state() != QLocalSocket::ConnectedState)
            return Refused{HandFailure{HandRefusal::Unreachable, u"The program on %1 has gone."_s.arg(m_path)}};
        return Refused{HandFailure{HandRefusal::NoAnswer, u"The program on %1 does not answer."_s.arg(m_path)}};
    }
    return *answer;
}

void Hand::post(QJsonObject command, std::function<void(HandResult<QJsonObject>)> then)
{
    if (auto reached = reach(); !reached) {
        then(Refused{reached.why()});
        return;
    }
    m_awaited.emplace(write(command), std::move(then));
    m_socket.flush();
}

HandResult<Nothing> Hand::act(const QString &what, QJsonObject more)
{
    more[u"do"_s] = what;
    return ask(std::move(more)).then(nothing);
}

HandResult<Nothing> Hand::tap(const QString &name)
{
    return act(u"tap"_s, {{u"name"_s, name}});
}

HandResult<Nothing> Hand::tapText(const QString &text, const QString &inside)
{
    return act(u"tap"_s, {{u"text"_s, text}, {u"in"_s, inside}});
}

HandResult<Nothing> Hand::tapCalled(const QString &accessibleName, const QString &inside)
{
    return act(u"tap"_s, {{u"accessible"_s, accessibleName}, {u"in"_s, inside}});
}

HandResult<Nothing> Hand::hold(const QString &name, Milliseconds how)
{
    return act(u"hold"_s, {{u"name"_s, name}, {u"ms"_s, static_cast<qint64>(how.count())}});
}

HandResult<Nothing> Hand::type(const QString &text, const QString &name)
{
    QJsonObject command{{u"text"_s, text}};
    if (!name.isEmpty())
        command[u"name"_s] = name;
    return act(u"type"_s, command);
}

HandResult<Nothing> Hand::key(const QString &key)
{
    return act(u"key"_s, {{u"key"_s, key}});
}

HandResult<Nothing> Hand::waitFor(const QString &name)
{
    return act(u"wait"_s, {{u"name"_s, name}});
}

HandResult<Nothing> Hand::waitForText(const QString &text, const QString &inside)
{
    return act(u"wait"_s, {{u"text"_s, text}, {u"in"_s, inside}});
}

HandResult<Nothing> Hand::waitUntilGone(const QString &name)
{
    return act(u"wait"_s, {{u"name"_s, name}, {u"until"_s, u"absent"_s}});
}

HandResult<Nothing> Hand::waitUntilEnabled(const QString &name)
{
    return act(u"wait"_s, {{u"name"_s, name}, {u"until"_s, u"enabled"_s}});
}

HandResult<Nothing> Hand::waitUntilSays(const QString &name, const QString &part)
{
    return act(u"wait"_s, {{u"name"_s, name}, {u"says"_s, part}});
}

HandResult<Nothing> Hand::quiet()
{
    return act(u"quiet"_s, {});
}

HandResult<Reading> Hand::read(const QString &name)
{
    return ask({{u"do"_s, u"read"_s}, {u"name"_s, name}}).then([](const QJsonObject &reply) -> HandResult<Reading> {
        return Reading{reply.value(u"text"_s).toString(), reply.value(u"accessible"_s).toString(),
            reply.value(u"enabled"_s).toBool(), reply.value(u"checked"_s).toBool(), reply.value(u"count"_s).toInt(-1)};
    });
}

HandResult<QStringList> Hand::list(const QString &prefix)
{
    return ask({{u"do"_s, u"list"_s}, {u"prefix"_s, prefix}})
        .then([](const QJsonObject &reply) -> HandResult<QStringList> {
            QStringList names;
            const auto array = reply.value(u"names"_s).toArray();
            for (const auto &name : array)
                names.append(name.toString());
            return names;
        });
}

HandResult<Nothing> Hand::grab(const QString &file)
{
    return act(u"grab"_s, {{u"file"_s, file}});
}

HandResult<int> Hand::taps(bool reset)
{
    return ask({{u"do"_s, u"count"_s}, {u"reset"_s, reset}}).then([](const QJsonObject &reply) -> HandResult<int> {
        return reply.value(u"taps"_s).toInt();
    });
}

HandResult<Nothing> Hand::set(const QJsonObject &choices)
{
    return act(u"set"_s, choices);
}

} // namespace jiko::shell
