// What must hold once all is mended and everybody has talked to everybody.
#pragma once

#include <QString>

namespace jiko::sim {

class World;

/// Do all terminals that may be here hold what the server holds?
bool settled(World &world);

/// The first thing that does not hold, in words; empty when all does.
QString verdictOn(World &world);

} // namespace jiko::sim
