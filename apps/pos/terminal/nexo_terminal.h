// A card terminal in the house's network that speaks nexo over TCP. Its connection lives on a thread of its own; what
// is heard comes back on the thread that made it.
#pragma once

#include "pos/terminal/nexo_talk.h"

#include <QObject>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace jiko::pos {

/// The connection: opened when there is something to ask, closed when nothing is awaited any more.
class NexoLine : public QObject {
    Q_OBJECT
public:
    NexoLine(NexoTalk::Names names, QString host, quint16 port);
    ~NexoLine() override;
    void begin(); ///< on its thread
    void ask(const payments::CardRequest &request);

Q_SIGNALS:
    void heard(const jiko::payments::CardHeard &heard);

private:
    void goOn();
    void drop();

    NexoTalk m_talk;
    QString m_host;
    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<QTimer> m_patience; ///< for a connection that does not come about
    std::unique_ptr<QTimer> m_idle;
};

class NexoTerminal : public payments::CardTerminal {
public:
    using Heard = std::function<void(const payments::CardHeard &)>;
    NexoTerminal(NexoTalk::Names names, const QString &host, quint16 port, Heard heard);
    ~NexoTerminal() override;
    void send(const payments::CardRequest &request) override;

private:
    QObject m_here; ///< receives on the maker's thread
    QThread m_thread;
    NexoLine *m_line; ///< lives on that thread and dies with it
};

} // namespace jiko::pos

Q_DECLARE_METATYPE(jiko::payments::CardHeard)
