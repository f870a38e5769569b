#include "kitchen/pass.h"

#include <algorithm>

namespace jiko::kitchen {

namespace {
bool meetsAtPass(const Ticket &ticket, const Brigade &brigade)
{
    const Station *station = brigade.station(ticket.station);
    return ticket.sent && (!station || station->onExpo || station->isExpo);
}

bool isPaidAtTable(const orders::Check *check, const menu::Menu &menu)
{
    if (!check || !check->opened || check->isOpen())
        return false;
    const menu::OrderType *type = menu.orderTypeCoded(check->terms.orderType);
    return type && type->kind == QLatin1String("dine_in");
}
} // namespace

std::vector<PassPlate> platesOf(const Id &check, const std::vector<const Ticket *> &tickets, const Brigade &brigade)
{
    std::vector<PassPlate> plates;
    for (const Ticket *ticket : tickets) {
        if (!meetsAtPass(*ticket, brigade))
            continue;
        for (const CookLine &line : ticket->lines) {
            if (line.state == CookState::Cancelled || ticket->checkOf(line) != check)
                continue;
            const bool isReady = ticket->isReady(line);
            const auto known = std::find_if(plates.begin(), plates.end(),
                [&](const PassPlate &plate) { return plate.line->line.line == line.line.line; });
            if (known == plates.end()) {
                plates.push_back({ticket, &line, {ticket}, isReady, line.carried.hlc != 0});
                continue;
            }
            // Cooked at two stations it is as far as the slower one.
            known->carriers.push_back(ticket);
            known->isCarried = known->isCarried && line.carried.hlc != 0;
            if (known->isReady && !isReady) {
                known->ticket = ticket;
                known->line = &line;
                known->isReady = false;
            }
        }
    }
    std::stable_sort(plates.begin(), plates.end(),
        [](const PassPlate &a, const PassPlate &b) { return a.line->line.seat < b.line->line.seat; });
    return plates;
}

bool isAtPass(const std::vector<PassPlate> &plates, const orders::Check *check, const menu::Menu &menu)
{
    if (std::all_of(plates.begin(), plates.end(), [](const PassPlate &plate) { return plate.isCarried; }))
        return false;
    return !isPaidAtTable(check, menu)
        || std::any_of(plates.begin(), plates.end(), [](const PassPlate &plate) { return !plate.isReady; });
}

} // namespace jiko::kitchen
