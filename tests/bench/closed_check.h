// What one served table leaves in the log.
#pragma once

#include "base/fact.h"

#include <QString>

#include <vector>

namespace jiko::bench {

/// Twelve facts: opened, five lines, sent, its ticket and bump, bill, cash, closed; paid into that drawer.
std::vector<Draft> closedCheck(int number, const QString &businessDate, const Id &staff, const Id &drawer = newId());

} // namespace jiko::bench
