#include "store/postmaster.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

namespace jiko::store {

namespace {

QByteArray firstLineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

QString workingFolderOf(const QString &process)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(process));
}

bool anyProcessWorksIn(const QString &folder)
{
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (process.at(0).isDigit() && workingFolderOf(process) == folder)
            return true;
    return false;
}

} // namespace

std::optional<PostmasterFile> readPostmasterFile(const QString &dataDir)
{
    QFile file(dataDir + QLatin1String("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    PostmasterFile found;
    found.pid = qAbs(lines.value(0).trimmed().toInt()); // negative in single-user mode
    found.port = lines.value(3).trimmed().toUShort();
    found.socketDir = QString::fromUtf8(lines.value(4).trimmed());
    return found;
}

PostmasterState postmasterState(const QString &dataDir)
{
    const auto file = readPostmasterFile(dataDir);
    if (!file || file->pid <= 0 || (kill(file->pid, 0) != 0 && errno == ESRCH))
        return PostmasterState::None;
    const QString data = QFileInfo(dataDir).canonicalFilePath();
    const bool ours // a zombie works nowhere any more
        = workingFolderOf(QString::number(file->pid)) == data
        && firstLineOf(QStringLiteral("/proc/%1/comm").arg(file->pid)) == "postgres";
    if (ours)
        return PostmasterState::Running;
    return anyProcessWorksIn(data) ? PostmasterState::Ending : PostmasterState::Stale;
}

} // namespace jiko::store
