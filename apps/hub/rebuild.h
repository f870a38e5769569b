// The read model against the log: written anew from it, or compared with what it should be.
#pragma once

#include "base/result.h"
#include "sync/terminal.h"

#include <QString>
#include <QStringList>

namespace jiko::hub {

enum class RebuildTrouble {
    Unreachable, ///< no database
    Broken, ///< the database says no; the words are its own
};
struct RebuildProblem {
    RebuildTrouble kind = RebuildTrouble::Broken;
    QString words;
};

struct Rebuilt {
    std::int64_t facts = 0;
    std::int64_t rows = 0;
};
/// Takes the outlet's rows out and writes them anew from the log, in one transaction; readers see the old ones until
/// then. A running hub may go on meanwhile.
Result<Rebuilt, RebuildProblem> rebuild(const sync::Terminal &terminal);

struct Verified {
    std::int64_t facts = 0;
    std::int64_t rows = 0;
    QStringList brokenFacts; ///< chains that do not hold
    QStringList differingTables; ///< not what the log gives
    bool holds() const { return brokenFacts.isEmpty() && differingTables.isEmpty(); }
};
/// Checks every chain of the log, and each table against what the log gives. Changes nothing; a hub that runs meanwhile
/// waits.
Result<Verified, RebuildProblem> verify(const sync::Terminal &terminal);

} // namespace jiko::hub
