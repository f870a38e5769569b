// The hub at work: a terminal like any other, whose facts all go to the projector, and which answers HTTP.
#pragma once

#include "hub/gateway/gateway_setup.h"
#include "hub/http_server.h"
#include "hub/projector.h"
#include "hub/report.h"
#include "sync/node.h"

#include <QObject>

namespace jiko::hub {

class MobileMoney;

class Hub : public QObject {
    Q_OBJECT
public:
    /// `gateway`: nothing where this hub asks no provider.
    explicit Hub(
        sync::Terminal terminal, const std::optional<GatewaySetup> &gateway = std::nullopt, QObject *parent = nullptr);
    ~Hub() override;

    /// Starts to answer; /health says 503 until all is well.
    Result<QString, QString> listen(const QString &where);
    /// Opens the journal; answered by ready() or stopped().
    void start();
    /// Any thread.
    Report report() const;

Q_SIGNALS:
    void ready();
    /// The journal could not be opened, and nothing works without it.
    void stopped();

private:
    void noteNode();
    HttpReply answer(const HttpRequest &request);

    sync::Node m_node;
    std::unique_ptr<MobileMoney> m_mobileMoney;
    Projector m_projector;
    UtcMicros m_startedAt;
    bool m_wasReady = false;

    mutable std::mutex m_mutex;
    bool m_journalOpen = false; ///< these three as the node last said
    bool m_linked = false;
    QString m_journalTrouble;

    HttpServer::Handler m_pages;
    HttpServer m_server; ///< last: it asks all of the above
};

} // namespace jiko::hub
