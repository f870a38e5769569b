// The gateway at work in a hub: its desk on the hub's node, its clock, and the door for call-backs.
#pragma once

#include "hub/gateway/gateway_desk.h"
#include "hub/gateway/gateway_setup.h"
#include "hub/http_server.h"
#include "sync/node.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace jiko::hub {

class MobileMoney : public QObject {
    Q_OBJECT
public:
    /// Before the node starts, so that it hears all of the log.
    MobileMoney(sync::Node &node, const GatewaySetup &setup, QObject *parent = nullptr);

    /// A call-back, answered at once; nothing for any other path. Any thread.
    std::optional<HttpReply> answer(const HttpRequest &request);

    struct Status {
        int underWay = 0;
        int parked = 0; ///< call-backs that people must look at
    };
    /// Any thread.
    Status status() const { return {m_underWay, m_parked}; }

private:
    void askToBeTold();
    QUrl callbackOf(const Id &payment) const;
    void turnSoon();
    void turn();
    std::optional<Stamp> record(const Draft &draft);

    sync::Node &m_node;
    QUrl m_callback;
    CallbackPaths m_paths;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<CallbackBox> m_box;
    Daraja m_daraja;
    GatewayDesk m_desk;
    QTimer m_next;
    QTimer m_askToBeTold;
    std::atomic<int> m_underWay = 0;
    std::atomic<int> m_parked = 0;
};

} // namespace jiko::hub
