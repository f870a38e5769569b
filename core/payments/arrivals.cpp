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
    for (const Prompt *prompt : prompts.all())
        place.ofPrompt = place.ofPrompt || prompt->receipt == arrival.receipt;
    UtcMicros undoneAt;
    checks.forEach([&](const orders::Check &check) {
        for (const orders::Tender &tender : check.tenders) {
            if (tender.kind != orders::TenderKind::MobileMoney || tender.isGivenBack()
                || tender.reference.compare(arrival.receipt, Qt::CaseInsensitive) != 0)
                continue;
            const auto undo = std::find_if(check.tenders.begin(), check.tenders.end(),
                [&](const orders::Tender &each) { return each.undoes == tender.id && each.refund.isNull(); });
            if (undo == check.tenders.end()) {
                place.twice = place.tender != nullptr;
                place.tender = &tender;
            } else if (undo->takenAt > undoneAt) {
                undoneAt = undo->takenAt;
                place.undone = undo->id;
            }
        }
    });
    return place;
}

} // namespace jiko::payments
