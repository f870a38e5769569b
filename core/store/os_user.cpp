#include "store/os_user.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <pwd.h>
#include <unistd.h>

namespace jiko::store {

namespace {

std::optional<OsUser> userOf(const passwd *entry)
{
    if (!entry)
        return std::nullopt;
    return OsUser{QString::fromLocal8Bit(entry->pw_name), entry->pw_uid, entry->pw_gid};
}

/// The command with what makes it run as that user in front. setpriv is part of util-linux, so always there.
QStringList commandAs(const OsUser &user, const QString &program, const QStringList &arguments, bool bound)
{
    QStringList command;
    if (bound)
        command << QStringLiteral("--pdeathsig") << QStringLiteral("QUIT");
    if (!user.isUs())
        command << QStringLiteral("--reuid=%1").arg(user.uid) << QStringLiteral("--regid=%1").arg(user.gid)
                << QStringLiteral("--clear-groups");
    if (command.isEmpty())
        return QStringList{program} + arguments;
    return QStringList{QStringLiteral("setpriv")} + command + QStringList{QStringLiteral("--"), program} + arguments;
}

/// Ours, without what would steer PostgreSQL elsewhere (PGPORT, PGDATA, …).
QProcessEnvironment environment()
{
    QProcessEnvironment clean;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &key : ours.keys())
        if (!key.startsWith(QLatin1String("PG")) && !key.startsWith(QLatin1String("LC_")))
            clean.insert(key, ours.value(key));
    clean.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    clean.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    return clean;
}

std::unique_ptr<QProcess> started(const QStringList &command, const QString &log)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setWorkingDirectory(QStringLiteral("/"));
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(log, QIODevice::Append);
    process->start(command.first(), command.mid(1));
    return process;
}

} // namespace

bool OsUser::isUs() const
{
    return uid == geteuid();
}

OsUser OsUser::current()
{
    return withUid(geteuid()).value_or(OsUser{QString::number(geteuid()), geteuid(), getegid()});
}

std::optional<OsUser> OsUser::named(const char *name)
{
    return userOf(getpwnam(name));
}

std::optional<OsUser> OsUser::withUid(uid_t uid)
{
    return userOf(getpwuid(uid));
}

std::optional<OsUser> OsUser::forCluster()
{
    if (geteuid() != 0)
        return current();
    for (const char *name : {"jiko", "postgres", "nobody"})
        if (const auto user = named(name); user && user->uid != 0)
            return user;
    return std::nullopt;
}

Ran runAs(const OsUser &user, const QString &program, const QStringList &arguments, std::chrono::seconds atMost)
{
    // A file and not a pipe: a server that pg_ctl leaves behind would hold a pipe open for ever.
    QTemporaryFile output;
    if (!output.open())
        return {-1, "no room for a temporary file"};
    const auto process = started(commandAs(user, program, arguments, false), output.fileName());
    const auto milliseconds = std::chrono::milliseconds(atMost).count();
    if (!process->waitForFinished(static_cast<int>(milliseconds)) && process->state() != QProcess::NotRunning)
        return {-1, program.toUtf8() + " does not end"};
    if (process->error() == QProcess::FailedToStart)
        return {-1, program.toUtf8() + " cannot be run"};
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, output.readAll()};
}

std::unique_ptr<QProcess> startBoundTo(
    const OsUser &user, const QString &program, const QStringList &arguments, const QString &log)
{
    auto process = started(commandAs(user, program, arguments, true), log);
    process->waitForStarted();
    return process;
}

} // namespace jiko::store
