#include "store/cluster.h"

#include "store/cluster_files.h"
#include "store/conninfo.h"
#include "store/pg_session.h"
#include "store/postmaster.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <libpq-fe.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiko::store {

namespace {

using Trouble = ClusterTrouble;
using Clock = std::chrono::steady_clock;

constexpr auto startPatience = std::chrono::seconds(20); // a killed server's number may stay a zombie's for seconds
constexpr auto lockPatience = std::chrono::seconds(90);
constexpr auto pollStep = std::chrono::milliseconds(50);

QByteArray conninfoFor(const QString &socketDir, quint16 port, const QByteArray &database, const QByteArray &role)
{
    return "host=" + quotedWord(QFile::encodeName(socketDir)) + " port=" + QByteArray::number(port)
        + " dbname=" + quotedWord(database) + " user=" + quotedWord(role);
}

bool answers(const QString &socketDir, quint16 port)
{
    return PQping(conninfoFor(socketDir, port, "postgres", "jiko").constData()) == PQPING_OK;
}

/// Held while a cluster is made or started; the kernel gives it back when its holder dies.
class StarterLock {
public:
    explicit StarterLock(const QString &dataDir)
        : m_file(
            ::open(QFile::encodeName(dataDir + QLatin1String(".lock")).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        const auto until = Clock::now() + lockPatience;
        while (m_file >= 0 && !(m_held = flock(m_file, LOCK_EX | LOCK_NB) == 0) && Clock::now() < until)
            QThread::msleep(pollStep.count());
    }
    ~StarterLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    StarterLock(const StarterLock &) = delete;
    bool isHeld() const { return m_held; }

private:
    int m_file;
    bool m_held = false;
};

/// Short, ours alone, and the same each time for a data directory.
QString chosenSocketDir(const QString &dataDir)
{
    const QByteArray mark = QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString name = QStringLiteral("jiko-") + QString::fromLatin1(mark);
    if (geteuid() == 0)
        return QFileInfo(QStringLiteral("/run")).isWritable() ? QStringLiteral("/run/") + name
                                                              : QStringLiteral("/tmp/") + name;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QFileInfo(runtime).isDir() && QFileInfo(runtime).isWritable() && runtime.size() < 60)
        return runtime + QLatin1Char('/') + name;
    return QStringLiteral("/tmp/%1-%2").arg(name).arg(geteuid());
}

std::optional<ClusterProblem> tooLong(const QString &socketDir)
{
    const QByteArray path = QFile::encodeName(socketDir) + "/.s.PGSQL.5432";
    if (path.size() <= 107)
        return std::nullopt;
    return ClusterProblem{Trouble::PathTooLong,
        QStringLiteral("%1 is too long for a socket: %2 bytes, and 107 are allowed. Choose a shorter folder.")
            .arg(socketDir)
            .arg(path.size())};
}

OsUser ownerOf(const QString &dataDir, const OsUser &otherwise)
{
    struct stat found = {};
    if (stat(QFile::encodeName(dataDir).constData(), &found) != 0 || found.st_uid == 0)
        return otherwise;
    return OsUser::withUid(found.st_uid).value_or(otherwise);
}

QString tailOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - 2000));
    return QString::fromUtf8(file.readAll()).trimmed();
}

/// Throwaway folders of owners that were killed, and could not take them along.
void sweepThrowaways(const QString &base)
{
    static const QRegularExpression shape(QStringLiteral("^jiko-throwaway-(\\d+)-"));
    for (const QString &name : QDir(base).entryList({QStringLiteral("jiko-throwaway-*")}, QDir::Dirs)) {
        const QRegularExpressionMatch match = shape.match(name);
        if (match.hasMatch() && kill(match.captured(1).toInt(), 0) != 0 && errno == ESRCH)
            QDir(base + QLatin1Char('/') + name).removeRecursively();
    }
}

} // namespace

bool isRunning(const QString &dataDir)
{
    return postmasterState(dataDir) == PostmasterState::Running;
}

ClusterOutcome<Cluster> Cluster::start(const Options &options)
{
    const auto preferred = OsUser::forCluster();
    if (!preferred)
        return Refused{ClusterProblem{Trouble::NoUser,
            QStringLiteral("PostgreSQL does not run as root, and there is no user jiko, postgres or nobody.")}};
    Cluster cluster;
    cluster.m_dataDir = QFileInfo(options.dataDir).absoluteFilePath();
    if (!QDir().mkpath(QFileInfo(cluster.m_dataDir).absolutePath()))
        return Refused{ClusterProblem{Trouble::Failed, options.dataDir + QStringLiteral(" cannot be made")}};
    const StarterLock lock(cluster.m_dataDir);
    if (!lock.isHeld())
        return Refused{ClusterProblem{
            Trouble::Busy, QStringLiteral("Another program has been starting the database for too long. Try again.")}};

    const int major = majorOf(cluster.m_dataDir);
    cluster.m_binDir = options.binDir.isEmpty() ? installedBinDir(major) : options.binDir;
    const bool otherMajor = major && !cluster.m_binDir.contains(QStringLiteral("/%1/").arg(major));
    if (cluster.m_binDir.isEmpty() && major == 0)
        return Refused{ClusterProblem{
            Trouble::NotInstalled, QStringLiteral("PostgreSQL is not installed. Install the package postgresql-15.")}};
    if (cluster.m_binDir.isEmpty() || otherMajor)
        return Refused{ClusterProblem{Trouble::OtherMajor,
            QStringLiteral("%1 was made by PostgreSQL %2, which is not installed here. Install postgresql-%2, or bring "
                           "the data over with pg_upgrade or pg_dumpall; it is never upgraded by itself.")
                .arg(cluster.m_dataDir)
                .arg(major)}};
    cluster.m_user = major ? ownerOf(cluster.m_dataDir, *preferred) : *preferred;
    cluster.m_socketDir = options.socketDir.isEmpty() ? chosenSocketDir(cluster.m_dataDir) : options.socketDir;
    if (const auto problem = tooLong(cluster.m_socketDir))
        return Refused{*problem};
    if (auto made = makePrivateDir(cluster.m_socketDir, cluster.m_user); !made)
        return Refused{made.why()};
    if (major == 0)
        if (auto made = makeDataDir(cluster.m_dataDir, cluster.m_binDir, cluster.m_user, Durable::Yes); !made)
            return Refused{made.why()};
    const auto network = options.network ? options.network : keptNetwork(cluster.m_dataDir);
    if (network)
        cluster.m_port = network->port;
    if (auto put = putLogins(cluster.m_dataDir, cluster.m_user, network); !put)
        return Refused{put.why()};

    const QString log = cluster.m_dataDir + QLatin1String("/start.log");
    QString serverOptions = QStringLiteral("-p %1 -k '%2'").arg(cluster.m_port).arg(cluster.m_socketDir);
    for (const QString &setting : networkSettings(network))
        serverOptions += QStringLiteral(" -c '%1'").arg(setting);
    const auto until = Clock::now() + startPatience;
    for (Ran ran;;) {
        const PostmasterState state = postmasterState(cluster.m_dataDir);
        if (state == PostmasterState::Running) {
            const PostmasterFile held = readPostmasterFile(cluster.m_dataDir).value_or(PostmasterFile{});
            if (!held.socketDir.isEmpty() && answers(held.socketDir, held.port)) {
                cluster.m_socketDir = held.socketDir;
                cluster.m_port = held.port;
                cluster.m_wasRunning = true;
                if (options.network)
                    kill(held.pid, SIGHUP);
                return cluster;
            }
        } else if (state != PostmasterState::Ending) {
            if (state == PostmasterState::Stale)
                QFile::remove(cluster.m_dataDir + QLatin1String("/postmaster.pid"));
            QFile::remove(log);
            ran = runAs(cluster.m_user, cluster.m_binDir + QLatin1String("/pg_ctl"),
                {QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("-D"),
                    cluster.m_dataDir, QStringLiteral("-l"), log, QStringLiteral("-o"), serverOptions,
                    QStringLiteral("start")},
                std::chrono::seconds(70));
            if (ran.ok())
                return cluster;
        }
        if (Clock::now() > until)
            return Refused{ClusterProblem{
                Trouble::Failed, QString::fromUtf8(ran.output).trimmed() + QLatin1Char('\n') + tailOf(log)}};
        QThread::msleep(pollStep.count());
    }
}

ClusterOutcome<Cluster> Cluster::startThrowaway(Durable durable, const std::optional<Network> &network)
{
    const auto user = OsUser::forCluster();
    Cluster cluster;
    cluster.m_binDir = installedBinDir(0);
    if (!user || cluster.m_binDir.isEmpty())
        return Refused{ClusterProblem{Trouble::NotInstalled, QStringLiteral("PostgreSQL or a user for it is missing")}};
    cluster.m_user = *user;
    const QString base = tooLong(QDir::tempPath() + QStringLiteral("/jiko-throwaway-1234567-123456"))
        ? QStringLiteral("/tmp")
        : QDir::tempPath();
    sweepThrowaways(base);
    QTemporaryDir dir(QStringLiteral("%1/jiko-throwaway-%2-XXXXXX").arg(base).arg(getpid()));
    dir.setAutoRemove(false);
    if (!dir.isValid() || chown(QFile::encodeName(dir.path()).constData(), user->uid, user->gid) != 0)
        return Refused{ClusterProblem{Trouble::Failed, dir.errorString()}};
    cluster.m_throwawayDir = cluster.m_socketDir = dir.path();
    cluster.m_dataDir = dir.filePath(QStringLiteral("data"));
    if (auto made = makeDataDir(cluster.m_dataDir, cluster.m_binDir, *user, Durable::No); !made)
        return Refused{made.why()};
    if (network)
        cluster.m_port = network->port;
    if (auto put = putLogins(cluster.m_dataDir, *user, network); !put)
        return Refused{put.why()};
    QStringList arguments{QStringLiteral("-D"), cluster.m_dataDir, QStringLiteral("-p"),
        QString::number(cluster.m_port), QStringLiteral("-k"), cluster.m_socketDir};
    for (const QString &setting : networkSettings(network))
        arguments << QStringLiteral("-c") << setting;
    std::vector<const char *> settings{"logging_collector=off", "max_connections=300"};
    if (durable == Durable::No)
        settings.insert(settings.end(), {"fsync=off", "full_page_writes=off", "synchronous_commit=off"});
    for (const char *setting : settings)
        arguments << QStringLiteral("-c") << QLatin1String(setting);
    const QString log = dir.filePath(QStringLiteral("log"));
    cluster.m_process = startBoundTo(*user, cluster.m_binDir + QLatin1String("/postgres"), arguments, log);
    for (const auto until = Clock::now() + startPatience; !answers(cluster.m_socketDir, cluster.m_port);) {
        if (cluster.m_process->state() == QProcess::NotRunning || Clock::now() > until)
            return Refused{ClusterProblem{Trouble::Failed, tailOf(log)}};
        cluster.m_process->waitForFinished(10);
    }
    return cluster;
}

Cluster &Cluster::operator=(Cluster &&other) noexcept
{
    if (this != &other) {
        endThrowaway();
        m_dataDir = std::move(other.m_dataDir);
        m_socketDir = std::move(other.m_socketDir);
        m_binDir = std::move(other.m_binDir);
        m_port = other.m_port;
        m_user = std::move(other.m_user);
        m_wasRunning = other.m_wasRunning;
        m_process = std::move(other.m_process);
        m_throwawayDir = std::exchange(other.m_throwawayDir, {});
    }
    return *this;
}

Cluster::~Cluster()
{
    endThrowaway();
}

void Cluster::endThrowaway()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        kill(static_cast<pid_t>(m_process->processId()), SIGQUIT);
        m_process->waitForFinished(10000);
    }
    m_process.reset();
    if (!m_throwawayDir.isEmpty())
        QDir(m_throwawayDir).removeRecursively();
    m_throwawayDir.clear();
}

ClusterOutcome<Nothing> Cluster::stop()
{
    if (!m_throwawayDir.isEmpty()) {
        endThrowaway();
        return Nothing{};
    }
    const Ran ran = runAs(m_user, m_binDir + QLatin1String("/pg_ctl"),
        {QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("-D"), m_dataDir,
            QStringLiteral("-m"), QStringLiteral("fast"), QStringLiteral("stop")},
        std::chrono::seconds(70));
    if (ran.ok() || postmasterState(m_dataDir) != PostmasterState::Running)
        return Nothing{};
    return Refused{ClusterProblem{Trouble::Failed, QString::fromUtf8(ran.output).trimmed()}};
}

ClusterOutcome<Nothing> Cluster::ensureDatabase(const QByteArray &name) const
{
    static const QRegularExpression shape(QStringLiteral("^[a-z_][a-z0-9_]{0,62}$"));
    if (!shape.match(QString::fromUtf8(name)).hasMatch())
        return Refused{
            ClusterProblem{Trouble::Failed, QStringLiteral("A database is called by small letters, digits and _")}};
    static const Statement there("SELECT 1 FROM pg_database WHERE datname = :name");
    PgSession session({conninfo("postgres")});
    const auto found = session.run(there, {{"name", Utf8{name}}});
    if (!found)
        return Refused{ClusterProblem{Trouble::Failed, found.why().message}};
    if (!found->isEmpty())
        return Nothing{};
    // 42P04: another starter made it meanwhile.
    if (const auto made = session.runScript("CREATE DATABASE " + name); !made && made.why().sqlState != "42P04")
        return Refused{ClusterProblem{Trouble::Failed, made.why().message}};
    return Nothing{};
}

QByteArray Cluster::conninfo(const QByteArray &database, const QByteArray &role) const
{
    return conninfoFor(m_socketDir, m_port, database, role);
}

bool Cluster::runsOldBinary() const
{
    PgSession session({conninfo("postgres")});
    if (!session.connect())
        return false;
    // "postgres (PostgreSQL) 15.20 (Debian …)"
    static const QRegularExpression shape(QStringLiteral("(\\d+)\\.(\\d+)"));
    const Ran ran = runAs(
        OsUser::current(), m_binDir + QLatin1String("/postgres"), {QStringLiteral("-V")}, std::chrono::seconds(10));
    const QRegularExpressionMatch match = shape.match(QString::fromUtf8(ran.output));
    return match.hasMatch() && match.captured(1).toInt() * 10000 + match.captured(2).toInt() != session.serverVersion();
}

} // namespace jiko::store
