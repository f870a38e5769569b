// Tables and parties → read.table_state, read.party.
#pragma once

#include "base/streams.h"
#include "floor/table.h"
#include "sync/projection.h"

namespace jiko::floor {

class Projector : public sync::Projection {
public:
    using Projection::Projection;
    bool apply(const Fact &fact) override { return m_tables.apply(fact) || m_parties.apply(fact); }
    std::vector<store::PgCall> rows(const std::set<Id> &streams) const override;
    std::vector<store::PgCall> clear() const override;

private:
    base::Streams<TableState, TableFact, decodeTableFact> m_tables;
    base::Streams<Party, WaitFact, decodeWaitFact> m_parties;
};

} // namespace jiko::floor
