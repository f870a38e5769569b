#include "payments/drawer.h"

#include <algorithm>

namespace jiko::payments {

namespace {
void apply(Drawer &drawer, const DrawerOpened &fact, const Stamp &stamp)
{
    if (drawer.opened)
        return;
    drawer.opened = true;
    drawer.businessDate = BusinessDate::fromIso(fact.businessDate);
    drawer.currency = Currency::fromCode(fact.currency);
    drawer.till = fact.till;
    drawer.device = stamp.device;
    drawer.openedAt = stamp.at();
    drawer.floatAmount = Money(fact.floatMinor, drawer.currency);
    drawer.cash = Money(drawer.cash.minor(), drawer.currency);
}

void apply(Drawer &drawer, const CashTaken &fact, const Stamp &)
{
    if (std::find(drawer.tenders.begin(), drawer.tenders.end(), fact.tender) != drawer.tenders.end())
        return;
    drawer.tenders.push_back(fact.tender);
    drawer.cash = Money(drawer.cash.minor() + fact.amountMinor, drawer.currency);
}

void apply(Drawer &drawer, const DrawerClosed &fact, const Stamp &stamp)
{
    if (drawer.closed)
        return;
    drawer.closed = true;
    drawer.closedAt = stamp.at();
    drawer.closing = stamp;
    drawer.z = fact;
}
} // namespace

Drawer fold(Drawer drawer, const DrawerFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(drawer, body, stamp); }, fact);
    return drawer;
}

Result<DrawerOpened, DrawerRefusal> decideOpen(const Drawer *current, const OpenDrawer &ask)
{
    if (current && current->isOpen())
        return Refused{DrawerRefusal::AlreadyOpen};
    if (ask.floatAmount.isNegative())
        return Refused{DrawerRefusal::NegativeFloat};
    return DrawerOpened{ask.businessDate.iso(), ask.floatAmount.currency().code(), ask.till, ask.floatAmount.minor()};
}

std::optional<CashTaken> cashOf(const orders::TenderTaken &tender, const Id &check)
{
    if (tender.kind != orders::TenderKind::Cash)
        return std::nullopt;
    return CashTaken{check, tender.tender, tender.amountMinor};
}

} // namespace jiko::payments
