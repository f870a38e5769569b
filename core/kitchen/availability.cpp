#include "kitchen/ticket.h"

namespace jiko::kitchen {

Availability fold(Availability availability, const AvailabilityFact &fact, const Stamp &stamp)
{
    availability.soldOut = std::holds_alternative<EightySixed>(fact);
    availability.changed = stamp;
    return availability;
}

} // namespace jiko::kitchen
