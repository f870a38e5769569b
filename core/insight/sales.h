// What was sold, when, and by whom.
#pragma once

#include "base/business_date.h"
#include "store/pg_session.h"

namespace jiko::insight {

/// Business dates, both included.
struct Period {
    BusinessDate from;
    BusinessDate to;
};

struct TaxSum {
    RatePpm rate;
    std::int64_t grossMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t netMinor() const { return grossMinor - taxMinor; }
};

struct TenderSum {
    QString kind; ///< cash, card, mobile_money
    std::int64_t count = 0;
    std::int64_t amountMinor = 0;
};

/// Closed checks of the period, but for what is named open.
struct DaySummary {
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    std::int64_t grossMinor = 0;
    std::int64_t netMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t paidMinor = 0;
    std::int64_t voids = 0; ///< lines
    std::int64_t voidedMinor = 0;
    std::int64_t openChecks = 0;
    std::int64_t openDueMinor = 0;
    std::int64_t paidTwice = 0; ///< checks that got more than they owe: a manager should look
    std::vector<TaxSum> taxes; ///< by rate, rising
    std::vector<TenderSum> tenders; ///< by kind, most money first; those on open checks too

    /// Rounded to the minor unit; 0 when there were none.
    std::int64_t perCheckMinor() const;
    std::int64_t perCoverMinor() const;
};
store::PgOutcome<DaySummary> daySummary(store::PgSession &session, const Id &outlet, const Period &period);

struct HourSales {
    int hour = 0; ///< 0 to 23 on the house's clock, in which the check was closed
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    std::int64_t grossMinor = 0;
};
/// Only hours with a sale, in the order of the trading day.
store::PgOutcome<std::vector<HourSales>> salesByHour(
    store::PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours);

struct ItemSales {
    Id item; ///< nil for a line without a dish
    QString name; ///< as last sold
    Id category;
    Quantity quantity;
    std::int64_t amountMinor = 0; ///< as charged, modifiers included
};
/// Most money first.
store::PgOutcome<std::vector<ItemSales>> salesByItem(store::PgSession &session, const Id &outlet, const Period &period);

struct CategorySales {
    Id category; ///< its name is the menu's
    Quantity quantity;
    std::int64_t amountMinor = 0;
};
store::PgOutcome<std::vector<CategorySales>> salesByCategory(
    store::PgSession &session, const Id &outlet, const Period &period);

struct ServerSales {
    Id server;
    QString name;
    std::int64_t checks = 0;
    std::int64_t covers = 0;
    std::int64_t grossMinor = 0;
    std::int64_t voids = 0;
    std::int64_t voidedMinor = 0;
};
store::PgOutcome<std::vector<ServerSales>> salesByServer(
    store::PgSession &session, const Id &outlet, const Period &period);

/// What the kitchen cooked and threw away.
struct ItemWaste {
    Id item;
    QString name; ///< as the kitchen calls it
    QString reason;
    Quantity quantity;
    Quantity again; ///< of it, cooked once more
};
/// By dish and reason, most first.
store::PgOutcome<std::vector<ItemWaste>> wasteByItem(
    store::PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours);

} // namespace jiko::insight
