// Makes a cluster's data directory, so that a power cut in between leaves nothing half made.
#pragma once

#include "store/cluster.h"

namespace jiko::store {

/// The major version that a data directory was made by; 0 when there is none.
int majorOf(const QString &dataDir);

/// Programs of that major version, or of the newest when it is 0; empty when not installed.
QString installedBinDir(int major);

/// initdb beside it, settings, then the rename.
ClusterOutcome<Nothing> makeDataDir(const QString &dataDir, const QString &binDir, const OsUser &user, Durable durable);

/// Says in the data directory who may come, and puts what TLS needs there.
ClusterOutcome<Nothing> putLogins(const QString &dataDir, const OsUser &user, const std::optional<Network> &network);
/// The network that was put there last; none where there never was one.
std::optional<Network> keptNetwork(const QString &dataDir);
/// The settings of a server with or without a network, "name=value" each.
QStringList networkSettings(const std::optional<Network> &network);

/// A folder of that user alone; one that another user made or may write to is refused.
ClusterOutcome<Nothing> makePrivateDir(const QString &path, const OsUser &user);

} // namespace jiko::store
