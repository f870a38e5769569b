// A cash drawer's session, from the float to the Z that closes it.
#pragma once

#include "base/business_date.h"
#include "base/result.h"
#include "orders/check.h"
#include "payments/facts.h"

namespace jiko::payments {

struct Drawer {
    Id id;
    bool opened = false;
    bool closed = false;
    BusinessDate businessDate;
    Currency currency;
    QString till;
    std::int32_t device = 0;
    UtcMicros openedAt;
    UtcMicros closedAt;
    Money floatAmount;
    Money cash; ///< taken from guests
    std::vector<Id> tenders; ///< whose cash lies here
    DrawerClosed z; ///< once closed
    Stamp closing;

    bool isOpen() const { return opened && !closed; }
    Money expected() const { return floatAmount + cash; }
};

Drawer fold(Drawer drawer, const DrawerFact &fact, const Stamp &stamp);

struct OpenDrawer {
    Money floatAmount;
    QString till;
    BusinessDate businessDate;
};
enum class DrawerRefusal { AlreadyOpen, NotOpen, NegativeFloat, NegativeCount, HalfPaidCheck, OpenDecision };
Result<DrawerOpened, DrawerRefusal> decideOpen(const Drawer *current, const OpenDrawer &ask);

/// The cash side of a tender just taken; nothing for other kinds.
std::optional<CashTaken> cashOf(const orders::TenderTaken &tender, const Id &check);

struct CloseDrawer {
    Money counted;
    std::int64_t zNumber = 0;
};
/// `checks` are all the checks that this terminal knows; only those closed in this session count.
Result<DrawerClosed, DrawerRefusal> decideClose(
    const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask);

/// The Z of a session, worked out from the facts alone: what decideClose() writes and what anybody can check later.
/// Tenders count where they were taken, checks and their taxes where they were closed.
DrawerClosed zOf(const Drawer &drawer, const std::vector<const orders::Check *> &checks, const CloseDrawer &ask);

/// Notes a guest is likely to hand over for an amount: exact first, then the next round sums of the currency, each
/// once, rising.
std::vector<Money> quickCash(Money due);

} // namespace jiko::payments
