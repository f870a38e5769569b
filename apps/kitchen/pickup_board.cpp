#include "kitchen/pickup_board.h"

#include <algorithm>

namespace jiko::kitchen_app {

PickupBoard::PickupBoard(outlet::Live &live, QObject *parent) : QObject(parent), m_live(live)
{
    const auto lookAgain = [this](const Id &check) {
        if (look(check))
            Q_EMIT changed();
    };
    connect(&live.checks, &orders::Checks::changed, this, lookAgain);
    connect(&live.tickets, &kitchen::Tickets::changed, this,
        [this, lookAgain](const Id &ticket) { lookAgain(m_live.tickets.find(ticket)->check); });
    connect(&live, &outlet::Live::caughtUp, this, &PickupBoard::readAnew);
    connect(&live, &outlet::Live::houseChanged, this, &PickupBoard::houseChanged);
}

QString PickupBoard::houseName() const
{
    return m_live.house().name;
}

void PickupBoard::readAnew()
{
    m_orders.clear();
    m_live.tickets.forEach([this](const kitchen::Ticket &ticket) { look(ticket.check); });
    Q_EMIT changed();
}

bool PickupBoard::look(const Id &id)
{
    const auto known = m_orders.find(id);
    const orders::Check *check = m_live.checks.find(id);
    Order order;
    bool isCarried = true;
    // Who sits at a table is brought the food.
    if (check && check->table.isNull())
        for (const kitchen::Ticket *ticket : m_live.tickets.ofCheck(id)) {
            if (!ticket->sent || ticket->check != id)
                continue;
            order.since = order.since.hlc == 0 ? ticket->sending : std::min(order.since, ticket->sending);
            for (const kitchen::CookLine &line : ticket->lines) {
                if (line.state == kitchen::CookState::Cancelled)
                    continue;
                order.isReady = order.isReady && ticket->isReady(line);
                isCarried = isCarried && line.carried.hlc != 0;
            }
        }
    if (isCarried)
        return m_orders.erase(id) > 0;
    order.number = check->number;
    if (known != m_orders.end() && known->second.number == order.number && known->second.isReady == order.isReady)
        return false;
    m_orders.insert_or_assign(id, order);
    return true;
}

QStringList PickupBoard::numbers(bool ready) const
{
    std::vector<const Order *> shown;
    for (const auto &[check, order] : m_orders)
        if (order.isReady == ready)
            shown.push_back(&order);
    std::sort(shown.begin(), shown.end(), [](const Order *a, const Order *b) { return a->since < b->since; });
    QStringList list;
    for (const Order *order : shown)
        list.append(order->number);
    return list;
}

} // namespace jiko::kitchen_app
