// A terminal's hold on the outlet's log: makes its own facts, takes in the others', each once and in order. No I/O, no
// clock.
#pragma once

#include "base/result.h"
#include "sync/author.h"
#include "sync/intake.h"

namespace jiko::sync {

class Ledger {
public:
    Ledger(Id tenant, Id outlet, std::int32_t device) : m_author(tenant, outlet, device) { }

    /// What the store holds of each device.
    void resume(const Heads &heads, UtcMicros now);

    /// The facts of one act, in order; refused, and nothing made, when one of them carries what nobody could fold.
    Result<std::vector<Fact>, Fault> write(const std::vector<Draft> &drafts, const Id &staff, UtcMicros now);
    /// What is new among facts that others brought, in the order in which they are told. Own facts are among them when
    /// this disk has lost what it once held; ownForked when others were made here under the same numbers since.
    Taken take(const std::vector<Fact> &facts, From from, UtcMicros now);

    /// A fact that is shown and not taken in: what is made here from now on stands after it all the same.
    void shown(const Fact &fact, UtcMicros now) { m_author.saw(fact.hlc, now); }

    std::int32_t device() const { return m_author.device(); }
    const Head &own() const { return m_author.head(); }
    const Heads &heads() const { return m_intake.heads(); }
    std::int64_t heldOf(std::int32_t device) const { return m_intake.heldOf(device); }

private:
    Author m_author;
    Intake m_intake;
};

} // namespace jiko::sync
