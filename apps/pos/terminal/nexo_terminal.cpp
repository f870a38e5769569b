#include "pos/terminal/nexo_terminal.h"

namespace jiko::pos {

using namespace std::chrono_literals;
using payments::CardHeard;
using payments::CardRequest;

namespace {
constexpr auto answerWithin = 5s;
constexpr auto closeAfter = 3s;
} // namespace

NexoLine::NexoLine(NexoTalk::Names names, QString host, quint16 port)
    : m_talk(std::move(names)),
      m_host(std::move(host)),
      m_port(port)
{
}

NexoLine::~NexoLine()
{
    // It says good-bye to nobody that is half gone.
    if (m_socket)
        m_socket->disconnect(this);
}

void NexoLine::begin()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_patience = std::make_unique<QTimer>();
    m_idle = std::make_unique<QTimer>();
    m_patience->setSingleShot(true);
    m_idle->setSingleShot(true);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_talk.opened(base::utcNow());
        goOn();
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        m_patience->stop();
        m_talk.read(m_socket->readAll(), base::utcNow());
        goOn();
    });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &NexoLine::drop);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &NexoLine::drop);
    connect(m_patience.get(), &QTimer::timeout, this, &NexoLine::drop);
    connect(m_idle.get(), &QTimer::timeout, this, [this] {
        if (!m_talk.wantsLine())
            drop();
    });
}

void NexoLine::ask(const CardRequest &request)
{
    m_talk.ask(request, base::utcNow());
    if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        m_socket->connectToHost(m_host, m_port);
    }
    // It says at once who it is and what it knows; only a guest may take his time.
    if (m_socket->state() != QAbstractSocket::ConnectedState || request.what != payments::CardMessage::Act)
        m_patience->start(answerWithin);
    goOn();
}

void NexoLine::goOn()
{
    if (const QByteArray bytes = m_talk.takeBytes();
        !bytes.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytes);
    for (const CardHeard &each : m_talk.takeHeard())
        Q_EMIT heard(each);
    if (m_talk.isBroken())
        drop();
    else if (!m_talk.wantsLine())
        m_idle->start(closeAfter);
}

void NexoLine::drop()
{
    m_patience->stop();
    {
        const QSignalBlocker quiet(m_socket.get());
        m_socket->abort();
    }
    m_talk.closed();
    for (const CardHeard &each : m_talk.takeHeard())
        Q_EMIT heard(each);
}

NexoTerminal::NexoTerminal(NexoTalk::Names names, const QString &host, quint16 port, Heard heard)
    : m_line(new NexoLine(std::move(names), host, port))
{
    qRegisterMetaType<payments::CardHeard>();
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_line, &NexoLine::begin);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    QObject::connect(m_line, &NexoLine::heard, &m_here, std::move(heard), Qt::QueuedConnection);
    m_thread.start();
}

NexoTerminal::~NexoTerminal()
{
    m_thread.quit();
    m_thread.wait();
}

void NexoTerminal::send(const CardRequest &request)
{
    QMetaObject::invokeMethod(
        m_line, [line = m_line, request] { line->ask(request); }, Qt::QueuedConnection);
}

} // namespace jiko::pos
