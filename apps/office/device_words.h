// What stands on the device board, in words for a person.
#pragma once

#include "insight/devices.h"

namespace jiko::office_app {

/// "Till", "Kitchen", …
QString kindName(const QString &kind);
/// What a terminal calls for help with, and the way out; empty when it does not.
QString helpWords(const insight::Device &device);
QString waitingWords(const insight::Device &device);
QString clockWords(const insight::Device &device);
QString diskWords(const insight::Device &device);

} // namespace jiko::office_app
