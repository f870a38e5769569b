// Each device's log by itself: numbers, chain, clock, and whether what is parked was rightly parked.
#pragma once

#include "audit/finding.h"
#include "sync/intake.h"

namespace jiko::audit {

class Chains {
public:
    struct Judged {
        Hlc place = 0; ///< where the fact stands: its clock, or the last sound one before
        bool fresh = false; ///< its number was not there yet
    };
    /// A device's facts in sequence.
    Judged see(const Fact &fact, bool parked);

    const std::vector<Finding> &findings() const { return m_findings; }
    /// The last number of a device; 0 when nothing of it was seen.
    std::int64_t lastOf(std::int32_t device) const;
    const sync::Heads &heads() const { return m_heads; }
    /// Whether a fact between the two, neither counted, is missing or parked: what it said nobody folds.
    bool holeBetween(std::int32_t device, std::int64_t after, std::int64_t before) const;

private:
    void find(Breach what, const Fact &fact, Hlc place, const QString &words);
    void judge(const Fact &fact, bool parked, std::optional<sync::Fault> fault, Hlc place);

    sync::Heads m_heads;
    sync::Heads m_before; ///< where each stood before its last fact
    std::map<std::int32_t, std::map<std::int64_t, std::int64_t>> m_holes; ///< first → last of each
    std::vector<Finding> m_findings;
};

} // namespace jiko::audit
