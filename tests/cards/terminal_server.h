// The played card terminal behind a real socket: for tests of the whole till, and for the demo.
#pragma once

#include "cards/played_terminal.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace jiko::test {

class TerminalServer : public QObject {
    Q_OBJECT
public:
    explicit TerminalServer(PlayedTerminal::Plays plays, QObject *parent = nullptr);
    bool listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    const PlayedTerminal &terminal() const { return m_terminal; }
    /// The cable is pulled; whoever calls next is answered again.
    void cut();

private:
    void welcome();
    void serve();
    static PlayTime now();

    PlayedTerminal m_terminal;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_line;
    QTimer m_tick;
};

/// By the sum's last two digits before the point: 01 is declined, 02 has the wrong PIN, 03 cancels, 04 walks away, 05
/// pays and takes his time; any other pays after three seconds, with a tip of a tenth where he is asked.
CardPlay playOfSum(std::int64_t minor);

} // namespace jiko::test
