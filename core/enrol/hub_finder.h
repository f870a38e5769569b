// Hears which hubs are on the local network, for a terminal that belongs to no outlet yet.
#pragma once

#include "sync/announcement.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUdpSocket>

namespace jiko::enrol {

class HubFinder : public QObject {
    Q_OBJECT
public:
    explicit HubFinder(sync::PeerGround ground = {}, QObject *parent = nullptr);

    /// Where desks answer, as far as was heard: "192.168.1.10:8471". Which one is right shows the code.
    const QStringList &places() const { return m_places; }

Q_SIGNALS:
    void found();

private:
    void join();
    void hear();

    sync::PeerGround m_ground;
    QUdpSocket m_ears;
    QTimer m_joins;
    QStringList m_places;
};

} // namespace jiko::enrol
