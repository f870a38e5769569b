// Tickets, how long their lines took, what was thrown away of them, and what is sold out → read.ticket,
// read.kitchen_performance_fact, read.plate_waste, read.sold_out.
#pragma once

#include "base/streams.h"
#include "kitchen/ticket.h"
#include "sync/projection.h"

namespace jiko::kitchen {

class Projector : public sync::Projection {
public:
    using Projection::Projection;
    bool apply(const Fact &fact) override { return m_tickets.apply(fact) || m_availability.apply(fact); }
    std::vector<store::PgCall> rows(const std::set<Id> &streams) const override;
    std::vector<store::PgCall> clear() const override;

private:
    base::Streams<Ticket, TicketFact, decodeTicketFact> m_tickets;
    base::Streams<Availability, AvailabilityFact, decodeAvailabilityFact> m_availability;
};

} // namespace jiko::kitchen
