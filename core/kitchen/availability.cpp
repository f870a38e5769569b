#include "kitchen/ticket.h"

#include <algorithm>
#include <set>

namespace jiko::kitchen {

Availability fold(Availability availability, const AvailabilityFact &fact, const Stamp &stamp)
{
    availability.changed = stamp;
    availability.soldOut = std::holds_alternative<EightySixed>(fact);
    availability.reason.clear();
    availability.until = {};
    if (const auto *soldOut = std::get_if<EightySixed>(&fact)) {
        availability.reason = soldOut->reason;
        availability.until = UtcMicros(std::chrono::microseconds(soldOut->untilUs));
    }
    availability.counted.reset();
    if (const auto *count = std::get_if<PortionsCounted>(&fact)) {
        availability.counted = count->portions;
        availability.counting = stamp;
    }
    return availability;
}

namespace {
/// What was taken of a line: nothing where it was taken back before anybody began.
std::int64_t takenBy(const Ticket &ticket, const CookLine &line, const Id &dish)
{
    std::int64_t milli = 0;
    for (const Waste &waste : ticket.wastes)
        if (waste.line == line.line.line && waste.again)
            milli += waste.quantity.milli;
    const bool isUsed = line.state != CookState::Cancelled || line.begun.hlc != 0;
    return (isUsed ? milli + line.line.quantity.milli : milli) * line.line.times(dish);
}
} // namespace

std::vector<Portion> portionsOf(const Availability &dish, const std::vector<const Ticket *> &tickets)
{
    std::vector<Portion> taken;
    std::set<Id> counted;
    std::vector<const Ticket *> inOrder = tickets;
    std::sort(inOrder.begin(), inOrder.end(),
        [](const Ticket *a, const Ticket *b) { return std::tie(a->sending, a->id) < std::tie(b->sending, b->id); });
    for (const Ticket *ticket : inOrder)
        for (const CookLine &line : ticket->lines) {
            if (!ticket->sent || line.line.times(dish.id) == 0 || !(dish.counting < ticket->sending)
                || !counted.insert(line.line.line).second)
                continue;
            if (const std::int64_t milli = takenBy(*ticket, line, dish.id); milli > 0)
                taken.push_back({ticket->id, line.line.line, milli, ticket->sending});
        }
    return taken;
}

std::optional<int> leftOf(const Availability &dish, const std::vector<Portion> &portions)
{
    if (!dish.counted)
        return std::nullopt;
    std::int64_t milli = *dish.counted * 1000LL;
    for (const Portion &portion : portions)
        milli -= portion.milli;
    // Half a portion is none.
    return static_cast<int>(milli >= 0 ? milli / 1000 : -((-milli + 999) / 1000));
}

std::vector<Portion> oversold(const Availability &dish, const std::vector<Portion> &portions)
{
    std::vector<Portion> beyond;
    if (!dish.counted)
        return beyond;
    std::int64_t milli = *dish.counted * 1000LL;
    for (const Portion &portion : portions) {
        milli -= portion.milli;
        if (milli < 0)
            beyond.push_back(portion);
    }
    return beyond;
}

Result<EightySixed, AvailabilityRefusal> decide(const Availability *dish, const MarkSoldOut &ask)
{
    if (dish && dish->soldOut)
        return Refused{AvailabilityRefusal::AlreadySoldOut};
    return EightySixed{ask.name, ask.reason.trimmed(), ask.until.time_since_epoch().count()};
}

Result<BackOn, AvailabilityRefusal> decideBackOn(const Availability *dish, const QString &name)
{
    if (!dish || !(dish->soldOut || dish->counted))
        return Refused{AvailabilityRefusal::OnSale};
    return BackOn{name};
}

Result<PortionsCounted, AvailabilityRefusal> decideCount(const Availability *, const QString &name, int portions)
{
    if (portions < 0 || portions > 9999)
        return Refused{AvailabilityRefusal::WrongCount};
    return PortionsCounted{name, portions};
}

} // namespace jiko::kitchen
