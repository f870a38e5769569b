// The outlet's other terminals over the local network: finds them, lets in only who the outlet's authority signed, and
// carries what Peering says. Lives on a thread of its own.
#pragma once

#include "sync/announcement.h"
#include "sync/journal_file.h"
#include "sync/peer_wire.h"
#include "sync/peering.h"
#include "sync/terminal.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QThread>
#include <QTimer>

#include <memory>
#include <set>

class QSslServer;
class QSslSocket;
class QUdpSocket;

namespace jiko::sync {

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
    /// A device that was sent away: hung up on, and not let in again though its certificate is still good.
    void refuse(std::int32_t device);
    /// The certificate in the terminal's folder is a newer one.
    void readPapers();

Q_SIGNALS:
    void arrived(std::int32_t peer, std::shared_ptr<const std::vector<jiko::base::Fact>> facts);
    void statusChanged(const jiko::sync::PeerStatus &status);
    /// Somebody says that the outlet's hub is there: it, or a liar.
    void hubHeard(const QByteArray &address);

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
    void recallPlaces();
    void keepPlaces();
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
    std::set<std::int32_t> m_refused;
    std::optional<JournalFile> m_journal;
    Peering m_peering;
    QSslServer *m_server = nullptr;
    QUdpSocket *m_ears = nullptr;
    QTimer m_announcing;
    QTimer m_waking;
    std::map<std::int32_t, Wire> m_wires;
    std::map<std::int32_t, Seen> m_seen;
    quint16 m_wishedPort = 0; ///< the one it had last: others may still call there
    bool m_placesMoved = false;
    PeerStatus m_told;
};

} // namespace jiko::sync
