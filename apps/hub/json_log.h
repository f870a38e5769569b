// The log as one JSON object a line on standard error, which the journal of systemd keeps.
#pragma once

namespace jiko::hub {

/// From now on qDebug() and its kin write {"at", "level", "category", "message"}.
void logAsJson();

} // namespace jiko::hub
