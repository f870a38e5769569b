// The played M-PESA behind a real socket: for tests of the whole hub, and for the demo.
#pragma once

#include "hub/gateway/wire.h"
#include "hub/http_server.h"
#include "mobile/played_daraja.h"

#include <QObject>
#include <QTimer>

#include <mutex>

namespace jiko::test {

class DarajaServer : public QObject {
    Q_OBJECT
public:
    DarajaServer(PlayedDaraja::Rules rules, PlayedDaraja::Plays plays, QObject *parent = nullptr);

    /// shape   where it listens, "127.0.0.1:8480"
    Result<QString, QString> listen(const QString &where);
    /// A guest pays the number by himself; answers the receipt.
    QString payTill(const QString &phone, std::int64_t shillings, const QString &reference);
    /// What it knows now.
    std::vector<PlayedPayment> payments() const;

Q_SIGNALS:
    void pushed(const QString &phone, qint64 shillings);
    void calledBack(int status);

private:
    hub::HttpReply answer(const hub::HttpRequest &request);
    void callBack();

    mutable std::mutex m_mutex; ///< of the one below: requests come on the server's thread
    PlayedDaraja m_daraja;
    std::unique_ptr<hub::Wire> m_wire = hub::networkWire();
    QTimer m_timer;
    hub::HttpServer m_server; ///< last: it asks the others
};

/// By the phone's last three digits: 001 cancels, 002 has no money, 003 does not answer, 004 pays and nobody is told
/// but who asks, 005 pays after the phone was said to be silent, 006 is told five times, 007 pays and the answer to the
/// request is lost, 008 the same and no call-back comes; any other pays after four seconds.
Play playOfPhone(const QString &phone);

} // namespace jiko::test
