#include "sync/ballast.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace jiko::sync {

bool BallastFile::isThere() const
{
    struct stat found = {};
    constexpr std::int64_t block = 512; // what st_blocks counts, whatever the disk's own are
    return stat(QFile::encodeName(m_path).constData(), &found) == 0 && found.st_blocks * block >= m_bytes;
}

void BallastFile::layAside()
{
    if (freeBytes() < 2 * m_bytes)
        return;
    const int file = ::open(QFile::encodeName(m_path).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const bool laid = file >= 0 && posix_fallocate(file, 0, m_bytes) == 0;
    if (file >= 0)
        ::close(file);
    if (!laid)
        giveUp();
}

bool BallastFile::giveUp()
{
    return ::unlink(QFile::encodeName(m_path).constData()) == 0;
}

std::int64_t BallastFile::freeBytes() const
{
    struct statvfs disk = {};
    if (statvfs(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(), &disk) != 0)
        return 0;
    return static_cast<std::int64_t>(disk.f_bavail) * static_cast<std::int64_t>(disk.f_frsize);
}

} // namespace jiko::sync
