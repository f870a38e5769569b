// The log as one JSON object a line on standard error, for journald and whoever collects it.
#pragma once

#include <QString>

namespace jiko::shell {

/// From now on every qInfo, qWarning, ... of the process is {"time","level","program","category","text"}; time is UTC.
void logAsJsonLines(const QString &program);

} // namespace jiko::shell
