#include "enrol/hub_finder.h"

namespace jiko::enrol {

namespace {
constexpr int mostHubs = 20; // on one network that we would ask
} // namespace

HubFinder::HubFinder(sync::PeerGround ground, QObject *parent) : QObject(parent), m_ground(std::move(ground))
{
    connect(&m_ears, &QUdpSocket::readyRead, this, &HubFinder::hear);
    if (!m_ears.bind(QHostAddress::AnyIPv4, m_ground.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return;
    connect(&m_joins, &QTimer::timeout, this, &HubFinder::join);
    m_joins.start(m_ground.announceEvery);
    join();
}

void HubFinder::join()
{
    for (const QNetworkInterface &network : sync::networksUp()) // one that came up just now, too
        m_ears.joinMulticastGroup(m_ground.group, network);
}

void HubFinder::hear()
{
    while (m_ears.hasPendingDatagrams()) {
        QByteArray bytes(std::max<qint64>(m_ears.pendingDatagramSize(), 0), '\0');
        QHostAddress from;
        m_ears.readDatagram(bytes.data(), bytes.size(), &from);
        const auto said = sync::readAnnouncement(bytes);
        if (!said || said->desk == 0 || m_places.size() >= mostHubs)
            continue;
        const QString place = from.toString() + QLatin1Char(':') + QString::number(said->desk);
        if (m_places.contains(place))
            continue;
        m_places.append(place);
        Q_EMIT found();
    }
}

} // namespace jiko::enrol
