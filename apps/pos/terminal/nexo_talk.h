// What is said on a connection to a card terminal that speaks nexo's Sale to POI protocol 3.1 in JSON: bytes in, bytes
// out, and what they mean. It opens no connection and knows no time but what it is told. Each message is preceded by
// four bytes of length; the till logs in first, and no request leaves before the terminal has said who it is.
#pragma once

#include "base/clock.h"
#include "payments/card_terminal.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace jiko::pos {

class NexoTalk {
public:
    struct Names {
        QString sale; ///< the till, as the terminal knows it
        QString poi; ///< the terminal, as it calls itself
    };
    explicit NexoTalk(Names names) : m_names(std::move(names)) { }

    void ask(const payments::CardRequest &request, UtcMicros now);
    /// The connection stands.
    void opened(UtcMicros now);
    void read(const QByteArray &bytes, UtcMicros now);
    /// The connection is gone, or was never made.
    void closed();

    /// What has to be written now.
    QByteArray takeBytes() { return std::exchange(m_out, {}); }
    std::vector<payments::CardHeard> takeHeard() { return std::exchange(m_heard, {}); }
    /// There is something to say or to wait for.
    bool wantsLine() const { return !m_queue.empty() || !m_awaited.empty(); }
    /// What came makes no sense: the connection is of no use any more.
    bool isBroken() const { return m_broken; }

private:
    void write(const QJsonObject &message);
    void sayAll(UtcMicros now);
    void say(const payments::CardRequest &request, UtcMicros now);
    void readMessage(const QByteArray &text, UtcMicros now);
    void readResponse(const QJsonObject &response, UtcMicros now);
    void readRequest(const QJsonObject &request);
    QJsonObject header(const char *category, const QString &message) const;
    bool isForUs(const QJsonObject &header) const;
    payments::CardHeard statusOf(const payments::CardRequest &request, const QJsonObject &body) const;

    Names m_names;
    bool m_open = false;
    bool m_loggedIn = false;
    bool m_broken = false;
    QByteArray m_in;
    QByteArray m_out;
    std::vector<payments::CardRequest> m_queue; ///< nothing of them has left
    std::map<QString, payments::CardRequest> m_awaited; ///< by message
    std::vector<payments::CardHeard> m_heard;
};

} // namespace jiko::pos
