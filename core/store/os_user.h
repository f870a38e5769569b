// Runs PostgreSQL's programs as the user who owns the cluster: PostgreSQL refuses to run as root.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <sys/types.h>

namespace jiko::store {

struct OsUser {
    QString name;
    uid_t uid = 0;
    gid_t gid = 0;
    bool isUs() const;

    static OsUser current();
    static std::optional<OsUser> named(const char *name);
    static std::optional<OsUser> withUid(uid_t uid);
    /// Ourselves; for root the first of jiko, postgres and nobody that there is.
    static std::optional<OsUser> forCluster();
};

struct Ran {
    int exitCode = -1;
    QByteArray output; ///< both streams
    bool ok() const { return exitCode == 0; }
};

/// Runs to the end, as that user. Whatever it leaves running in the background keeps none of our files.
Ran runAs(const OsUser &user, const QString &program, const QStringList &arguments, std::chrono::seconds atMost);

/// Starts a child that gets SIGQUIT when we die, however we die. Start it from a thread that lives as long as we do:
/// the kernel means the thread.
std::unique_ptr<QProcess> startBoundTo(
    const OsUser &user, const QString &program, const QStringList &arguments, const QString &log);

} // namespace jiko::store
