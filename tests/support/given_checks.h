// Checks for the given of a rule's test.
#pragma once

#include "orders/check.h"
#include "support/given.h"

namespace jiko::given {

inline orders::CheckOpened opening(int covers = 2, const char *currency = "KES", const Id &table = newId())
{
    return {today().iso(), QLatin1String(currency), QStringLiteral("1001"), table, QStringLiteral("12"), covers,
        newId(), QStringLiteral("Amina")};
}

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

inline orders::TenderTaken cash(std::int64_t amountMinor, const Id &drawer = newId())
{
    return {newId(), orders::TenderKind::Cash, amountMinor, amountMinor, drawer, {}};
}

inline orders::Check openCheck(Clock &clock)
{
    orders::Check check;
    check.id = newId();
    return orders::fold(check, opening(), clock.next());
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

/// Paid in cash and closed by device 9, as the first of its receipts.
inline orders::Check closedCheck(Money due = kes(1000), const Id &drawer = newId())
{
    Clock clock(9);
    orders::Check check = orders::fold(checkDue(due), cash(due.minor(), drawer), clock.next());
    return orders::fold(check, orders::Closed{today().iso(), drawer, QStringLiteral("9"), 1}, clock.next());
}

} // namespace jiko::given
