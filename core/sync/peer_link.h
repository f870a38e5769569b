// The outlet's other terminals over the local network: finds them, lets in only who the outlet's authority signed, and
// carries what Peering says. Lives on a thread of its own.
#pragma once

#include "sync/journal_file.h"
#include "sync/peer_wire.h"
#include "sync/peering.h"
#include "sync/terminal.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <memory>

class QSslServer;
class QSslSocket;
class QUdpSocket;

namespace jiko::sync {

/// Where terminals look for each other.
struct PeerGround {
    QHostAddress group{QStringLiteral("239.255.74.73")}; ///< of the range that stays within a site (RFC 2365)
    quint16 port = 47401;
    std::chrono::milliseconds announceEvery{2000};
    std::chrono::milliseconds silentFor{15000}; ///< a peer of which nothing was heard for so long is gone
};

class PeerLink : public QObject {
    Q_OBJECT
public:
    /// Is the terminal signed for, with `device.key`, `device.crt` and `authority.crt` in its folder?
    static bool canBeUsed(const Terminal &terminal);

    PeerLink(Terminal terminal, JournalPlace place, const Heads &heads, PeerGround ground = {});
    ~PeerLink() override;
    /// Where it can be called, once started.
    quint16 port() const;

    // From its own thread, or queued.
    void start();
    void onDisk(const jiko::sync::Heads &upTo);
    /// What became of facts that arrived: taken in up to there, or refused as damaged.
    void judged(std::int32_t peer, std::int32_t device, std::int64_t upTo, bool sound);

Q_SIGNALS:
    void arrived(std::int32_t peer, std::shared_ptr<const std::vector<jiko::base::Fact>> facts);
    void statusChanged(const jiko::sync::PeerStatus &status);

private:
    struct Wire {
        QSslSocket *socket = nullptr;
        PeerReader reader;
        Moment heardAt;
    };
    struct Seen {
        QHostAddress address;
        quint16 port = 0;
        Moment triedAt;
    };
    void announce();
    void hearAnnouncements();
    void meet(std::int32_t device, const Seen &at);
    void greet(QSslSocket *socket);
    void read(std::int32_t peer);
    void drop(std::int32_t peer, QSslSocket *socket);
    void pump();
    void send(const Peering::Message &message);
    void tellStatus();
    /// The device a certificate names; 0 when it is not of this outlet.
    std::int32_t deviceOf(const QSslSocket &socket) const;

    Terminal m_terminal;
    JournalPlace m_place;
    PeerGround m_ground;
    QSslConfiguration m_tls;
    std::optional<JournalFile> m_journal;
    Peering m_peering;
    QSslServer *m_server = nullptr;
    QUdpSocket *m_ears = nullptr;
    QTimer m_announcing;
    QTimer m_waking;
    std::map<std::int32_t, Wire> m_wires;
    std::map<std::int32_t, Seen> m_seen;
    PeerStatus m_told;
};

} // namespace jiko::sync
