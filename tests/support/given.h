// Builders for the given of a rule's test.
#pragma once

#include "orders/check.h"

namespace jiko::given {

inline Money kes(std::int64_t minor)
{
    return {minor, base::kes};
}

/// Stamps that rise by a millisecond, all of one device.
class Clock {
public:
    explicit Clock(std::int32_t device = 1) : m_device(device) { }
    Stamp next()
    {
        ++m_seq;
        return {(1'700'000'000'000LL + m_seq) << 16, m_device, m_seq, {}};
    }

private:
    std::int32_t m_device;
    std::int64_t m_seq = 0;
};

inline orders::LineAdded lineOf(std::int64_t priceMinor, int count = 1)
{
    orders::LineAdded line;
    line.line = newId();
    line.item = newId();
    line.name = QStringLiteral("Kuku choma");
    line.kitchenName = QStringLiteral("KUKU");
    line.station = newId();
    line.priceMinor = priceMinor;
    line.quantity = Quantity{count * 1000LL};
    line.taxRate = RatePpm{160000};
    return line;
}

inline orders::Check openCheck(Clock &clock)
{
    orders::Check check;
    check.id = newId();
    return orders::fold(check,
        orders::CheckOpened{QStringLiteral("2026-11-21"), QStringLiteral("KES"), QStringLiteral("1001"), newId(),
            QStringLiteral("12"), 2, newId(), QStringLiteral("Amina")},
        clock.next());
}

/// An open check with one sent line of that price.
inline orders::Check checkDue(Money due)
{
    Clock clock;
    orders::Check check = openCheck(clock);
    const auto line = lineOf(due.minor());
    check = orders::fold(check, line, clock.next());
    return orders::fold(check, orders::Sent{{line.line}}, clock.next());
}

} // namespace jiko::given
