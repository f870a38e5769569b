#include "cards/terminal_server.h"

namespace jiko::test {

using namespace std::chrono_literals;

TerminalServer::TerminalServer(PlayedTerminal::Plays plays, QObject *parent)
    : QObject(parent),
      m_terminal(std::move(plays))
{
    connect(&m_server, &QTcpServer::newConnection, this, &TerminalServer::welcome);
    connect(&m_tick, &QTimer::timeout, this, &TerminalServer::serve);
    m_tick.start(20);
}

PlayTime TerminalServer::now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

bool TerminalServer::listen(const QHostAddress &address, quint16 port)
{
    return m_server.listen(address, port);
}

void TerminalServer::welcome()
{
    // One till at a time: who comes last is spoken to.
    cut();
    m_line = m_server.nextPendingConnection();
    m_terminal.connected();
    connect(m_line, &QTcpSocket::readyRead, this, [this, line = m_line.data()] {
        if (line == m_line)
            m_terminal.hear(line->readAll(), now());
        serve();
    });
    connect(m_line, &QTcpSocket::disconnected, this, [this, line = m_line.data()] {
        if (line == m_line)
            m_terminal.disconnected();
        line->deleteLater();
    });
}

void TerminalServer::cut()
{
    if (!m_line)
        return;
    m_terminal.disconnected();
    QTcpSocket *line = m_line;
    m_line.clear();
    line->abort();
    line->deleteLater();
}

void TerminalServer::serve()
{
    const QByteArray out = m_terminal.goOn(now());
    if (!out.isEmpty() && m_line)
        m_line->write(out);
}

CardPlay playOfSum(std::int64_t minor)
{
    CardPlay play;
    play.decides = 2600ms;
    play.tipMinor = minor / 10;
    switch (minor / 100 % 100) {
    case 1:
        play.guest = CardPlay::Guest::NoMoney;
        break;
    case 2:
        play.guest = CardPlay::Guest::WrongPin;
        break;
    case 3:
        play.guest = CardPlay::Guest::Cancels;
        break;
    case 4:
        play.guest = CardPlay::Guest::WalksAway;
        break;
    case 5:
        play.decides = 40s;
        break;
    }
    return play;
}

} // namespace jiko::test
