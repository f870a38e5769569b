// Names of things: UUIDv7, so that what was made later sorts later.
#pragma once

#include "base/clock.h"

#include <QUuid>

namespace jiko::base {

using Id = QUuid;

/// A UUIDv7 (RFC 9562) for that instant; `random` supplies its 74 free bits, so a simulator can repeat it.
Id idAt(UtcMicros now, quint64 randomHigh, quint64 randomLow);

/// A fresh id from the machine's clock and its secure random source.
Id newId();

/// A stable id from a name inside a space (UUIDv5): demo records keep their ids from run to run.
Id namedId(const Id &space, const QString &name);

} // namespace jiko::base

namespace jiko {
using base::Id;
using base::newId;
} // namespace jiko
