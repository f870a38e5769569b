// Checks → read.check_head, check_line, check_tax, check_tender.
#pragma once

#include "base/streams.h"
#include "orders/check.h"
#include "sync/projection.h"

namespace jiko::orders {

class Projector : public sync::Projection {
public:
    using Projection::Projection;
    bool apply(const Fact &fact) override { return m_checks.apply(fact); }
    std::vector<store::PgCall> rows(const std::set<Id> &streams) const override;
    std::vector<store::PgCall> clear() const override;

private:
    base::Streams<Check, CheckFact, decodeCheckFact> m_checks;
};

} // namespace jiko::orders
