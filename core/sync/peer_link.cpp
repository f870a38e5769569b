#include "sync/peer_link.h"

#include "sync/secret_file.h"

#include <QCborArray>
#include <QCborValue>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUdpSocket>

namespace jiko::sync {

Q_LOGGING_CATEGORY(logPeers, "jiko.peers")

using namespace std::chrono_literals;

namespace {
constexpr auto tryAgainAfter = 3s;
const QString placesFile = QStringLiteral("/peers"); ///< CBOR: own port, then [device, address, port] each
constexpr std::size_t mostDevices = 200; // of an outlet that we would call

QByteArray fileIn(const QString &home, const char *name)
{
    return readFile(home + QLatin1Char('/') + QLatin1String(name));
}

QString outletName(const Id &outlet)
{
    return outlet.toString(QUuid::WithoutBraces);
}

QSslConfiguration tlsOf(const Terminal &terminal)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer); // both ways: a stranger is not let in either
    tls.setCaCertificates(QSslCertificate::fromData(fileIn(terminal.home, "authority.crt")));
    tls.setLocalCertificateChain(QSslCertificate::fromData(fileIn(terminal.home, "device.crt")));
    tls.setPrivateKey(QSslKey(fileIn(terminal.home, "device.key"), QSsl::Ec));
    return tls;
}

/// Where a hub's desk answers; 0 elsewhere.
quint16 deskOf(const Terminal &terminal)
{
    return terminal.kind == QLatin1String("hub") ? terminal.hub.section(QLatin1Char(':'), -1).toUShort() : 0;
}

PeerTuning speaking(const PeerGround &ground)
{
    PeerTuning tuning;
    tuning.sayAtLeast = ground.speakEvery;
    return tuning;
}
} // namespace

bool PeerLink::canBeUsed(const Terminal &terminal)
{
    const QSslConfiguration tls = tlsOf(terminal);
    return !tls.privateKey().isNull() && !tls.localCertificate().isNull() && !tls.caCertificates().isEmpty();
}

PeerLink::PeerLink(Terminal terminal, JournalPlace place, const Heads &heads, PeerGround ground)
    : m_terminal(std::move(terminal)),
      m_place(std::move(place)),
      m_ground(std::move(ground)),
      m_tls(tlsOf(m_terminal)),
      m_peering(m_terminal.device, speaking(m_ground), static_cast<std::uint64_t>(m_terminal.device)),
      m_announcing(this),
      m_waking(this)
{
    qRegisterMetaType<PeerStatus>();
    for (const auto &[device, head] : heads)
        m_peering.onDisk(device, head.seq);
}

PeerLink::~PeerLink() = default;

quint16 PeerLink::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void PeerLink::start()
{
    auto journal = JournalFile::openToRead(m_place);
    if (!journal) {
        qCWarning(logPeers, "no peers: %s", qUtf8Printable(journal.why().words));
        return;
    }
    m_journal.emplace(std::move(journal).value());

    m_server = new QSslServer(this);
    m_server->setSslConfiguration(m_tls);
    connect(m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server->nextPendingConnection()))
            greet(socket);
    });
    m_ears = new QUdpSocket(this);
    connect(m_ears, &QUdpSocket::readyRead, this, &PeerLink::hearAnnouncements);
    recallPlaces();
    m_placesMoved = true;
    const bool listens = (m_wishedPort > 0 && m_server->listen(QHostAddress::AnyIPv4, m_wishedPort))
        || m_server->listen(QHostAddress::AnyIPv4);
    if (!listens
        || !m_ears->bind(QHostAddress::AnyIPv4, m_ground.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        qCWarning(
            logPeers, "peers cannot reach us: %s", qUtf8Printable(m_server->errorString() + m_ears->errorString()));
    m_ears->setSocketOption(QAbstractSocket::MulticastLoopbackOption, 1);

    connect(&m_announcing, &QTimer::timeout, this, &PeerLink::announce);
    connect(&m_waking, &QTimer::timeout, this, &PeerLink::pump);
    m_waking.setSingleShot(true);
    m_announcing.start(m_ground.announceEvery);
    announce();
}

void PeerLink::recallPlaces()
{
    const QCborArray places = QCborValue::fromCbor(readFile(m_terminal.home + placesFile)).toArray();
    m_wishedPort = static_cast<quint16>(places.at(0).toInteger());
    for (qsizetype at = 1; at < places.size(); ++at) {
        const QCborArray place = places.at(at).toArray();
        const auto device = static_cast<std::int32_t>(place.at(0).toInteger());
        const Seen seen{QHostAddress(place.at(1).toString()), static_cast<quint16>(place.at(2).toInteger()), {}};
        if (device > 0 && device != m_terminal.device && !seen.address.isNull() && seen.port > 0)
            m_seen[device] = seen;
    }
}

void PeerLink::keepPlaces()
{
    QCborArray places{m_server->serverPort()};
    for (const auto &[device, seen] : m_seen)
        places.append(QCborArray{device, seen.address.toString(), seen.port});
    // A disk that takes nothing now costs no more than a search at the next start.
    m_placesMoved = !writeSecretly(m_terminal.home + placesFile, QCborValue(places).toCbor());
}

void PeerLink::announce()
{
    if (m_placesMoved)
        keepPlaces();
    const QByteArray here =
        announced({m_terminal.outlet, m_terminal.device, m_server->serverPort(), deskOf(m_terminal)});
    for (const QNetworkInterface &network : networksUp()) {
        m_ears->joinMulticastGroup(m_ground.group, network); // a network that came up just now, too
        m_ears->setMulticastInterface(network);
        m_ears->writeDatagram(here, m_ground.group, m_ground.port);
    }
    // Those that were heard of once are tried again: a switch may swallow what is for many and carry what is for one.
    for (auto &[device, seen] : m_seen)
        meet(device, seen);
    const Moment now = base::momentNow();
    std::vector<std::pair<std::int32_t, QSslSocket *>> silent;
    for (const auto &[peer, wire] : m_wires)
        if (now > wire.heardAt + m_ground.silentFor)
            silent.emplace_back(peer, wire.socket);
    for (const auto &[peer, socket] : silent)
        drop(peer, socket);
}

void PeerLink::hearAnnouncements()
{
    while (m_ears->hasPendingDatagrams()) {
        QByteArray bytes(std::max<qint64>(m_ears->pendingDatagramSize(), 0), '\0');
        Seen seen;
        m_ears->readDatagram(bytes.data(), bytes.size(), &seen.address);
        const auto said = readAnnouncement(bytes);
        if (!said || said->device == m_terminal.device || said->outlet != m_terminal.outlet)
            continue;
        if (m_seen.size() > mostDevices && !m_seen.contains(said->device))
            continue;
        seen.port = said->port;
        Seen &known = m_seen[said->device];
        if (known.address != seen.address || known.port != seen.port) {
            known = seen;
            m_placesMoved = true;
        }
        meet(said->device, known);
        if (said->desk != 0)
            Q_EMIT hubHeard(seen.address.toString().toLatin1());
    }
}

void PeerLink::meet(std::int32_t device, const Seen &at)
{
    // Of two the one with the lower number calls, so that they do not meet twice.
    const Moment now = base::momentNow();
    if (device < m_terminal.device || m_wires.contains(device) || m_refused.contains(device)
        || now < at.triedAt + tryAgainAfter)
        return;
    m_seen[device].triedAt = now;
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { greet(socket); });
    connect(socket, &QSslSocket::errorOccurred, socket, [socket, device](auto) {
        qCDebug(logPeers, "device %d: %s", device, qUtf8Printable(socket->errorString()));
        socket->deleteLater();
    });
    socket->connectToHostEncrypted(
        at.address.toString(), at.port, QString::fromLatin1(terminalName(m_terminal.outlet)));
}

std::int32_t PeerLink::deviceOf(const QSslSocket &socket) const
{
    const QSslCertificate theirs = socket.peerCertificate();
    if (theirs.subjectInfo(QSslCertificate::Organization).value(0) != outletName(m_terminal.outlet))
        return 0;
    return theirs.subjectInfo(QSslCertificate::OrganizationalUnitName).value(0).toInt();
}

void PeerLink::greet(QSslSocket *socket)
{
    const std::int32_t peer = deviceOf(*socket);
    if (peer <= 0 || peer == m_terminal.device || m_refused.contains(peer)) {
        qCWarning(logPeers, "a machine at %s is not of this outlet, or not any more",
            qUtf8Printable(socket->peerAddress().toString()));
        socket->disconnectFromHost();
        socket->deleteLater();
        return;
    }
    if (const auto old = m_wires.find(peer); old != m_wires.end())
        drop(peer, old->second.socket);
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::readyRead, this, [this, peer] { read(peer); });
    connect(socket, &QSslSocket::disconnected, this, [this, peer, socket] { drop(peer, socket); });
    m_wires.insert_or_assign(peer, Wire{socket, PeerReader(m_terminal.tenant, m_terminal.outlet), base::momentNow()});
    m_peering.joined(peer, base::momentNow());
    qCInfo(logPeers, "device %d is here", peer);
    read(peer); // what came with the last word of the greeting
    pump();
}

void PeerLink::drop(std::int32_t peer, QSslSocket *socket)
{
    const auto wire = m_wires.find(peer);
    if (wire == m_wires.end() || wire->second.socket != socket)
        return;
    m_wires.erase(wire);
    m_peering.left(peer);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    qCInfo(logPeers, "device %d is gone", peer);
    pump();
}

void PeerLink::read(std::int32_t peer)
{
    const auto found = m_wires.find(peer);
    if (found == m_wires.end())
        return;
    Wire &wire = found->second;
    const Moment now = base::momentNow();
    wire.heardAt = now;
    wire.reader.add(wire.socket->readAll());
    while (const auto words = wire.reader.next()) {
        if (const auto *have = std::get_if<HaveWords>(&*words)) {
            m_peering.heardHave(peer, have->held, now);
        } else if (const auto *want = std::get_if<WantWords>(&*words)) {
            m_peering.heardWant(peer, want->device, want->from, want->upTo);
        } else {
            Q_EMIT arrived(
                peer, std::make_shared<const std::vector<Fact>>(std::get<FactWords>(std::move(*words)).facts));
        }
    }
    if (wire.reader.isBroken()) {
        qCWarning(logPeers, "device %d says what makes no sense", peer);
        drop(peer, wire.socket);
        return;
    }
    pump();
}

void PeerLink::judged(std::int32_t peer, std::int32_t device, std::int64_t upTo, bool sound)
{
    if (sound)
        m_peering.received(device, upTo);
    m_peering.heardFacts(peer, device, upTo, sound, base::momentNow());
    pump();
}

void PeerLink::refuse(std::int32_t device)
{
    m_refused.insert(device);
    if (const auto wire = m_wires.find(device); wire != m_wires.end())
        drop(device, wire->second.socket);
}

void PeerLink::readPapers()
{
    m_tls = tlsOf(m_terminal);
    if (m_server)
        m_server->setSslConfiguration(m_tls);
}

void PeerLink::onDisk(const Heads &upTo)
{
    for (const auto &[device, head] : upTo)
        m_peering.onDisk(device, head.seq);
    pump();
}

void PeerLink::pump()
{
    if (!m_journal)
        return;
    const Moment now = base::momentNow();
    while (const auto message = m_peering.next(now))
        send(*message);
    tellStatus();
    Moment wake = m_peering.wakeAt();
    for (const auto &[peer, wire] : m_wires)
        if (const Moment quiet = wire.heardAt + m_ground.quietFor; quiet >= now)
            wake = std::min(wake, quiet + 1ms);
    const auto rest = std::chrono::ceil<std::chrono::milliseconds>(wake - now);
    m_waking.start(std::max(rest, 1ms));
}

void PeerLink::send(const Peering::Message &message)
{
    const auto wire = m_wires.find(message.to);
    if (wire == m_wires.end())
        return;
    PeerWords words;
    switch (message.what) {
    case Peering::Say::Have:
        words = HaveWords{m_peering.have()};
        break;
    case Peering::Say::Want:
        words = WantWords{message.device, message.from, message.upTo};
        break;
    case Peering::Say::Facts: {
        auto facts = m_journal->facts(message.device, message.from, message.upTo);
        if (!facts || facts->empty()) {
            qCWarning(logPeers, "facts of device %d cannot be read", message.device);
            return;
        }
        words = FactWords{std::move(facts).value()};
        break;
    }
    }
    wire->second.socket->write(frameOf(words));
}

void PeerLink::tellStatus()
{
    PeerStatus status = m_peering.status();
    const Moment quietSince = base::momentNow() - m_ground.quietFor;
    std::erase_if(status.here, [&](std::int32_t peer) {
        const auto wire = m_wires.find(peer);
        return wire != m_wires.end() && wire->second.heardAt < quietSince;
    });
    if (status == m_told)
        return;
    m_told = status;
    Q_EMIT statusChanged(status);
}

} // namespace jiko::sync
