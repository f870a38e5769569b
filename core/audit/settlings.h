// What a terminal wrote when somebody settled what two had done apart: several facts of one commit, which stand or fall
// together.
#pragma once

#include "audit/views.h"

namespace jiko::audit {

using Acts = std::vector<const Told<orders::CheckFact> *>;

struct Settling {
    Acts facts; ///< in order; of lines taken off some of the first may have been taken off before
    bool cutOff = false; ///< the copy ends before the terminal had written all of it
    /// The DecisionSettled; where that was cut off, the last of what was written before it.
    const Told<orders::CheckFact> &decided() const;
};

/// As they stand in a check's story, judged by nobody; money given back with no decision is one, too. `ends`: where the
/// copy may have cut one off.
std::vector<Settling> settlingsIn(const CheckStory &story, const Chains *ends = nullptr);

/// Those of its facts that a terminal wrote which was asked this: decide() gives them, in some view it may have had.
/// All of them where there are too many views to tell; none when nobody can have been asked.
Acts explained(const CheckStory &story, const Settling &settling, const Known *within = nullptr);

/// All facts of a check that are explained so.
std::set<Stamp> explainedIn(const CheckStory &story, const Chains &ends);

} // namespace jiko::audit
