// Drawer sessions → read.drawer and read.z_report; money that came by itself → read.money_arrived; gift cards and
// accounts → read.purse and read.purse_move.
#pragma once

#include "base/streams.h"
#include "payments/arrival.h"
#include "payments/drawer.h"
#include "payments/purse.h"
#include "sync/projection.h"

namespace jiko::payments {

class Projector : public sync::Projection {
public:
    using Projection::Projection;
    bool apply(const Fact &fact) override;
    std::vector<store::PgCall> rows(const std::set<Id> &streams) const override;
    std::vector<store::PgCall> clear() const override;

private:
    base::Streams<Drawer, DrawerFact, decodeDrawerFact> m_drawers;
    base::Streams<Arrival, ArrivalFact, decodeArrivalFact> m_arrivals;
    base::Streams<Purse, PurseFact, decodePurseFact> m_purses;
    std::map<Stamp, QByteArray> m_closingHashes; ///< of the facts that closed a session
};

} // namespace jiko::payments
