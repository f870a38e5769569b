// A private PostgreSQL cluster of the suite's own, beside any other PostgreSQL: on a Unix socket, and over the network
// only where it is told so, for devices with a certificate.
#pragma once

#include "base/result.h"
#include "store/os_user.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace jiko::store {

enum class ClusterTrouble {
    NotInstalled, ///< no PostgreSQL programs
    OtherMajor, ///< the data belongs to another major version; only a person may upgrade it
    NoUser, ///< we are root, and there is no user to run as
    OutOfReach, ///< the user it runs as cannot reach the folder
    PathTooLong, ///< of the socket: the system allows 107 bytes
    Busy, ///< another starter does not come to an end
    Failed, ///< PostgreSQL did not start; the words are its own
};
struct ClusterProblem {
    ClusterTrouble kind = ClusterTrouble::Failed;
    QString words; ///< what happened and the way out
};
template <class T> using ClusterOutcome = Result<T, ClusterProblem>;

/// How devices of other machines come in: over TLS, each as the role that its certificate names.
struct Network {
    QByteArray addresses = "*"; ///< where to listen, "127.0.0.1" or "*"
    quint16 port = 5433; ///< beside the 5432 of a PostgreSQL of the house's own
    QByteArray authority; ///< PEM, of those who sign for devices
    QByteArray certificate; ///< PEM, the server's own
    QByteArray key; ///< PEM
};

enum class Durable { Yes, No }; ///< No: what a power cut leaves behind does not matter

/// Blocks for about a second when it must be made, 0.1 s when started: before the first window, or on a worker thread.
class Cluster {
public:
    struct Options {
        QString dataDir; ///< made where missing
        QString socketDir; ///< empty: a short one is chosen
        QString binDir; ///< empty: Debian's, of the data's major version or else the newest
        std::optional<Network> network = {}; ///< none: the one it had last, or nobody comes over the network
    };
    /// Makes it where missing, starts it where stopped, else attaches. It outlives us: a crash of ours does not stop
    /// it. One that runs keeps the network it was started with, and reads its certificates anew.
    static ClusterOutcome<Cluster> start(const Options &options);

    /// For tests: in a temporary folder, gone with us however we end. Start it from the main thread.
    static ClusterOutcome<Cluster> startThrowaway(
        Durable durable = Durable::No, const std::optional<Network> &network = {});

    Cluster(Cluster &&other) noexcept { *this = std::move(other); }
    Cluster &operator=(Cluster &&other) noexcept;
    ~Cluster(); ///< ends a throwaway one; leaves another running

    /// Fast and orderly: open transactions are rolled back, the log is flushed.
    ClusterOutcome<Nothing> stop();

    /// Makes the database where missing. Small letters, digits and _ only.
    ClusterOutcome<Nothing> ensureDatabase(const QByteArray &name) const;

    /// For PgSession. The owner logs in by who runs the program; others give "passfile=…" beside it.
    QByteArray conninfo(const QByteArray &database, const QByteArray &role = "jiko") const;
    const QString &dataDir() const { return m_dataDir; }
    const QString &socketDir() const { return m_socketDir; }
    quint16 port() const { return m_port; } ///< of the socket's name, and of the network where there is one
    bool wasRunning() const { return m_wasRunning; }
    /// The package was updated below the running server: stop and start at a quiet moment.
    bool runsOldBinary() const;

private:
    Cluster() = default;
    void endThrowaway();

    QString m_dataDir;
    QString m_socketDir;
    QString m_binDir;
    quint16 m_port = 5432;
    OsUser m_user;
    bool m_wasRunning = false;
    std::unique_ptr<QProcess> m_process; ///< of a throwaway one
    QString m_throwawayDir;
};

/// Does a server work on that data directory now?
bool isRunning(const QString &dataDir);

} // namespace jiko::store
