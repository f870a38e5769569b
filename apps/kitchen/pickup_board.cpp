#include "kitchen/pickup_board.h"

#include <algorithm>
#include <map>

namespace jiko::kitchen_app {

PickupBoard::PickupBoard(outlet::Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    connect(&live.tickets, &kitchen::Tickets::changed, this, &PickupBoard::changed);
    connect(&live.checks, &orders::Checks::changed, this, &PickupBoard::changed);
    connect(&live, &outlet::Live::caughtUp, this, &PickupBoard::changed);
    connect(&live, &outlet::Live::houseChanged, this, &PickupBoard::houseChanged);
}

QString PickupBoard::houseName() const
{
    return m_live.house().name;
}

QStringList PickupBoard::numbers(bool ready) const
{
    struct Order {
        QString number;
        Stamp since;
        bool isReady = true;
        bool isCarried = true;
    };
    std::map<Id, Order> orders;
    m_live.tickets.forEach([&](const kitchen::Ticket &ticket) {
        const orders::Check *check = m_live.checks.find(ticket.check);
        // Who sits at a table is brought the food.
        if (!ticket.sent || !check || !check->table.isNull())
            return;
        const auto [at, isNew] = orders.try_emplace(check->id);
        Order &order = at->second;
        order.number = check->number;
        order.since = isNew ? ticket.sending : std::min(order.since, ticket.sending);
        for (const kitchen::CookLine &line : ticket.lines) {
            if (line.state == kitchen::CookState::Cancelled)
                continue;
            order.isReady = order.isReady && ticket.isReady(line);
            order.isCarried = order.isCarried && line.carried.hlc != 0;
        }
    });
    std::vector<const Order *> shown;
    for (const auto &[check, order] : orders)
        if (!order.isCarried && order.isReady == ready)
            shown.push_back(&order);
    std::sort(shown.begin(), shown.end(), [](const Order *a, const Order *b) { return a->since < b->since; });
    QStringList list;
    for (const Order *order : shown)
        list.append(order->number);
    return list;
}

} // namespace jiko::kitchen_app
