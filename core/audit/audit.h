// What must hold in an outlet's log, whoever wrote it. An outlet has no master: a check that two terminals closed or
// were paid for, a line added after another terminal had closed, are no breach; both sides are kept. A breach is what
// cannot come from honest programs, whatever the network did.
#pragma once

#include "audit/rules.h"

namespace jiko::audit {

struct Tally {
    std::int64_t facts = 0;
    std::int64_t parked = 0;
    std::int64_t devices = 0;
    std::int64_t checks = 0; ///< opened
    std::int64_t receipts = 0;
    std::int64_t zReports = 0;
    std::map<QString, Money> taken; ///< payments, by currency
};

class Audit {
public:
    explicit Audit(Copy copy = Copy::AtRest) : m_copy(copy) { }

    /// A device's facts in sequence, devices in any order. `parked`: this copy holds it beside the log, as broken.
    void see(const Fact &fact, bool parked);

    /// Everything that does not hold, the first broken fact first.
    std::vector<Finding> findings();
    Tally tally() const;

    /// Where each device's log ends.
    const sync::Heads &heads() const { return m_ledger.chains.heads(); }
    const Ledger &ledger() const { return m_ledger; }

private:
    Copy m_copy;
    Ledger m_ledger;
    std::int64_t m_facts = 0;
    std::int64_t m_parked = 0;
};

} // namespace jiko::audit
