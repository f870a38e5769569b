// What stands in a data directory's postmaster.pid, and whether it is true.
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>

namespace jiko::store {

struct PostmasterFile {
    pid_t pid = 0;
    quint16 port = 0;
    QString socketDir;
};
std::optional<PostmasterFile> readPostmasterFile(const QString &dataDir);

enum class PostmasterState {
    None, ///< no file, or no process of that number: PostgreSQL cleans up by itself
    Running, ///< that process is the data directory's server
    Ending, ///< that process is gone or foreign, but orphans of the old server still hold the data: wait
    Stale, ///< the number belongs to a zombie or to a stranger; PostgreSQL would refuse to start for ever
};
PostmasterState postmasterState(const QString &dataDir);

} // namespace jiko::store
