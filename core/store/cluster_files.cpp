#include "store/cluster_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiko::store {

namespace {

using Trouble = ClusterTrouble;

ClusterProblem failed(const QString &words)
{
    return {Trouble::Failed, words};
}

const QByteArray settings = R"(# Jiko's own settings; a person's go below the include line of postgresql.conf.
listen_addresses = ''
max_connections = 60
unix_socket_permissions = 0700
password_encryption = 'scram-sha-256'
timezone = 'UTC'
log_timezone = 'UTC'
jit = off
# Parameters may hold what nobody should read in a log.
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
# A file a weekday, so a week is kept.
logging_collector = on
log_directory = 'log'
log_filename = 'postgresql-%a.log'
log_rotation_age = '1d'
log_rotation_size = 0
log_truncate_on_rotation = on
)";

const QByteArray logins =
    R"(# The owner is known by who runs the program; devices by their passwords; nobody comes over the network.
local all jiko peer map=jiko
local all all scram-sha-256
)";

const QByteArray networkLogins = logins
    + R"(# Those of other machines by their certificates, which name their roles. Nobody else, and never the owner.
hostssl all +jiko_terminal,+jiko_office all cert
)";

/// Written, owned and on the disk.
bool write(const QString &path, const QByteArray &contents, const OsUser &user, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(contents) != contents.size() || !file.flush())
        return false;
    return fchown(file.handle(), user.uid, user.gid) == 0 && fsync(file.handle()) == 0;
}

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = fsync(folder) == 0;
    ::close(folder);
    return synced;
}

ClusterOutcome<Nothing> configure(const QString &dir, const OsUser &user)
{
    const OsUser starter = OsUser::current();
    QByteArray map = "jiko " + user.name.toUtf8() + " jiko\n";
    if (starter.uid != user.uid)
        map += "jiko " + starter.name.toUtf8() + " jiko\n";
    const auto at = [&dir](const char *name) { return dir + QLatin1Char('/') + QLatin1String(name); };
    if (write(at("jiko.conf"), settings, user, QIODevice::WriteOnly)
        && write(at("postgresql.conf"), "\ninclude 'jiko.conf'\n", user, QIODevice::Append)
        && write(at("pg_ident.conf"), map, user, QIODevice::WriteOnly) && syncFolder(dir))
        return Nothing{};
    return Refused{failed(dir + QLatin1String(": ") + qt_error_string(errno))};
}

} // namespace

ClusterOutcome<Nothing> putLogins(const QString &dataDir, const OsUser &user, const std::optional<Network> &network)
{
    const auto put = [&](const char *name, const QByteArray &contents) {
        return write(dataDir + QLatin1Char('/') + QLatin1String(name), contents, user, QIODevice::WriteOnly);
    };
    const bool papers = !network
        || (put("jiko_authority.crt", network->authority) && put("jiko_server.crt", network->certificate)
            && put("jiko_server.key", network->key)
            && put("jiko_network", network->addresses + ' ' + QByteArray::number(network->port) + '\n'));
    if (papers && put("pg_hba.conf", network ? networkLogins : logins))
        return Nothing{};
    return Refused{failed(dataDir + QLatin1String(": ") + qt_error_string(errno))};
}

std::optional<Network> keptNetwork(const QString &dataDir)
{
    const auto read = [&](const char *name) {
        QFile file(dataDir + QLatin1Char('/') + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray place = read("jiko_network").trimmed();
    Network network{place.left(place.lastIndexOf(' ')), place.mid(place.lastIndexOf(' ') + 1).toUShort(),
        read("jiko_authority.crt"), read("jiko_server.crt"), read("jiko_server.key")};
    const bool whole =
        network.port > 0 && !network.authority.isEmpty() && !network.certificate.isEmpty() && !network.key.isEmpty();
    return whole ? std::optional(network) : std::nullopt;
}

QStringList networkSettings(const std::optional<Network> &network)
{
    if (!network)
        return {QStringLiteral("listen_addresses=")};
    return {QStringLiteral("listen_addresses=") + QString::fromLatin1(network->addresses), QStringLiteral("ssl=on"),
        QStringLiteral("ssl_min_protocol_version=TLSv1.3"), QStringLiteral("ssl_ca_file=jiko_authority.crt"),
        QStringLiteral("ssl_cert_file=jiko_server.crt"), QStringLiteral("ssl_key_file=jiko_server.key")};
}

int majorOf(const QString &dataDir)
{
    QFile file(dataDir + QLatin1String("/PG_VERSION"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

QString installedBinDir(int major)
{
    const QString versions = QStringLiteral("/usr/lib/postgresql");
    int newest = major;
    if (major == 0)
        for (const QString &version : QDir(versions).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (QFileInfo(QStringLiteral("%1/%2/bin/initdb").arg(versions, version)).isExecutable())
                newest = std::max(newest, version.toInt());
    const QString bin = QStringLiteral("%1/%2/bin").arg(versions).arg(newest);
    return QFileInfo(bin + QLatin1String("/postgres")).isExecutable() ? bin : QString();
}

ClusterOutcome<Nothing> makePrivateDir(const QString &path, const OsUser &user)
{
    const QByteArray name = QFile::encodeName(path);
    if (mkdir(name.constData(), 0700) == 0) {
        if (chown(name.constData(), user.uid, user.gid) != 0)
            return Refused{failed(path + QLatin1String(": ") + qt_error_string(errno))};
    } else if (errno != EEXIST) {
        return Refused{failed(path + QLatin1String(": ") + qt_error_string(errno))};
    }
    struct stat found = {};
    if (lstat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != user.uid
        || (found.st_mode & 077))
        return Refused{
            failed(path + QStringLiteral(" is not a private folder of the user %1. Remove it.").arg(user.name))};
    return Nothing{};
}

ClusterOutcome<Nothing> makeDataDir(const QString &dataDir, const QString &binDir, const OsUser &user, Durable durable)
{
    const QString parent = QFileInfo(dataDir).absolutePath();
    if (!QDir().mkpath(parent))
        return Refused{failed(parent + QStringLiteral(" cannot be made"))};
    const QString growing = dataDir + QLatin1String(".tmp");
    QDir(growing).removeRecursively(); // of an earlier try that was cut off
    if (auto made = makePrivateDir(growing, user); !made)
        return made;
    if (!runAs(user, QStringLiteral("test"), {QStringLiteral("-w"), growing}, std::chrono::seconds(10)).ok())
        return Refused{ClusterProblem{Trouble::OutOfReach,
            QStringLiteral("The database runs as the user %1, who cannot reach %2. Choose a folder outside of "
                           "private homes, such as /var/lib/jiko, or run as an ordinary user.")
                .arg(user.name, dataDir)}};
    QStringList arguments{QStringLiteral("-D"), growing, QStringLiteral("-U"), QStringLiteral("jiko"),
        QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
        QStringLiteral("--auth-local=peer"), QStringLiteral("--auth-host=reject"), QStringLiteral("--data-checksums"),
        QStringLiteral("--no-instructions")};
    if (durable == Durable::No)
        arguments << QStringLiteral("--no-sync");
    if (const Ran ran = runAs(user, binDir + QLatin1String("/initdb"), arguments, std::chrono::seconds(120)); !ran.ok())
        return Refused{failed(QString::fromUtf8(ran.output).trimmed())};
    if (auto configured = configure(growing, user); !configured)
        return configured;
    if (auto put = putLogins(growing, user, {}); !put)
        return put;
    if (rename(QFile::encodeName(growing).constData(), QFile::encodeName(dataDir).constData()) != 0
        || !syncFolder(parent))
        return Refused{failed(dataDir + QLatin1String(": ") + qt_error_string(errno))};
    return Nothing{};
}

} // namespace jiko::store
