#include "payments/arrivals.h"

namespace jiko::payments {

bool Arrivals::apply(const Fact &fact)
{
    if (!m_arrivals.apply(fact))
        return false;
    Q_EMIT changed(fact.stream);
    return true;
}

std::vector<const Arrival *> Arrivals::all() const
{
    std::vector<const Arrival *> found;
    m_arrivals.forEach([&](const Arrival &arrival) {
        if (arrival.known)
            found.push_back(&arrival);
    });
    std::sort(found.begin(), found.end(),
        [](const Arrival *a, const Arrival *b) { return std::tie(b->paidAt, b->id) < std::tie(a->paidAt, a->id); });
    return found;
}

ArrivalPlace placeOf(const Arrival &arrival, const orders::Checks &checks, const Prompts &prompts)
{
    ArrivalPlace place;
    place.ofPrompt = prompts.paidBy(arrival.receipt) != nullptr;
    UtcMicros undoneAt;
    for (const auto &paid : checks.paidBy(arrival.receipt)) {
        if (paid.tender->kind != orders::TenderKind::MobileMoney)
            continue;
        if (paid.undoneBy.isNull()) {
            place.twice = place.tender != nullptr;
            place.tender = paid.tender;
        } else if (const orders::Tender *undo = paid.check->tender(paid.undoneBy); undo->takenAt > undoneAt) {
            undoneAt = undo->takenAt;
            place.undone = undo->id;
        }
    }
    return place;
}

} // namespace jiko::payments
