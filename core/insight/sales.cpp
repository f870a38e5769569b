#include "insight/sales.h"

#include "insight/ask.h"

#include <algorithm>

namespace jiko::insight {

using store::Params;
using store::PgOutcome;
using store::PgSession;
using store::Statement;

template <class Io> static void describe(Io &io, DaySummary &s)
{
    io("checks", s.checks);
    io("covers", s.covers);
    io("gross_minor", s.grossMinor);
    io("net_minor", s.netMinor);
    io("tax_minor", s.taxMinor);
    io("paid_minor", s.paidMinor);
    io("voids", s.voids);
    io("voided_minor", s.voidedMinor);
    io("open_checks", s.openChecks);
    io("open_due_minor", s.openDueMinor);
    io("paid_twice", s.paidTwice);
}
template <class Io> static void describe(Io &io, TaxSum &s)
{
    io("rate_ppm", s.rate);
    io("gross_minor", s.grossMinor);
    io("tax_minor", s.taxMinor);
}
template <class Io> static void describe(Io &io, TenderSum &s)
{
    io("kind", s.kind);
    io("count", s.count);
    io("amount_minor", s.amountMinor);
}
template <class Io> static void describe(Io &io, HourSales &s)
{
    io("hour", s.hour);
    io("checks", s.checks);
    io("covers", s.covers);
    io("gross_minor", s.grossMinor);
}
template <class Io> static void describe(Io &io, ItemSales &s)
{
    io("item_id", s.item);
    io("name", s.name);
    io("category_id", s.category);
    io("quantity_milli", s.quantity);
    io("amount_minor", s.amountMinor);
}
template <class Io> static void describe(Io &io, CategorySales &s)
{
    io("category_id", s.category);
    io("quantity_milli", s.quantity);
    io("amount_minor", s.amountMinor);
}
template <class Io> static void describe(Io &io, ServerSales &s)
{
    io("server_id", s.server);
    io("name", s.name);
    io("checks", s.checks);
    io("covers", s.covers);
    io("gross_minor", s.grossMinor);
    io("voids", s.voids);
    io("voided_minor", s.voidedMinor);
}
template <class Io> static void describe(Io &io, ItemWaste &w)
{
    io("item_id", w.item);
    io("name", w.name);
    io("reason", w.reason);
    io("quantity_milli", w.quantity);
    io("again_milli", w.again);
}

namespace {
Params paramsOf(const Id &outlet, const Period &period)
{
    return {{"outlet", outlet}, {"from_date", period.from.iso()}, {"to_date", period.to.iso()}};
}

Params paramsOf(const Id &outlet, const Period &period, const TradingHours &hours)
{
    Params params = paramsOf(outlet, period);
    params.push_back({"zone", QString::fromLatin1(hours.zone)});
    params.push_back({"cut_over_hour", hours.cutOverHour});
    return params;
}

std::int64_t average(std::int64_t sum, std::int64_t parts)
{
    return parts == 0 ? 0 : base::divideHalfAway(sum, 1, parts);
}
} // namespace

std::int64_t DaySummary::perCheckMinor() const
{
    return average(grossMinor, checks);
}

std::int64_t DaySummary::perCoverMinor() const
{
    return average(grossMinor, covers);
}

PgOutcome<DaySummary> daySummary(PgSession &session, const Id &outlet, const Period &period)
{
    static const auto daySums = Statement::fromFile(":/sql/insight/day_sums.sql");
    static const auto dayTaxes = Statement::fromFile(":/sql/insight/day_taxes.sql");
    static const auto dayTenders = Statement::fromFile(":/sql/insight/day_tenders.sql");
    auto sums = ask<DaySummary>(session, daySums, paramsOf(outlet, period));
    if (!sums)
        return Refused{sums.why()};
    auto taxes = ask<TaxSum>(session, dayTaxes, paramsOf(outlet, period));
    if (!taxes)
        return Refused{taxes.why()};
    auto tenders = ask<TenderSum>(session, dayTenders, paramsOf(outlet, period));
    if (!tenders)
        return Refused{tenders.why()};
    DaySummary summary = sums->front();
    summary.taxes = std::move(taxes).value();
    summary.tenders = std::move(tenders).value();
    return summary;
}

PgOutcome<std::vector<HourSales>> salesByHour(
    PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours)
{
    static const auto byHour = Statement::fromFile(":/sql/insight/sales_by_hour.sql");
    return ask<HourSales>(session, byHour, paramsOf(outlet, period, hours));
}

PgOutcome<std::vector<ItemWaste>> wasteByItem(
    PgSession &session, const Id &outlet, const Period &period, const TradingHours &hours)
{
    static const auto byItem = Statement::fromFile(":/sql/insight/waste_by_item.sql");
    return ask<ItemWaste>(session, byItem, paramsOf(outlet, period, hours));
}

PgOutcome<std::vector<ItemSales>> salesByItem(PgSession &session, const Id &outlet, const Period &period)
{
    static const auto byItem = Statement::fromFile(":/sql/insight/sales_by_item.sql");
    return ask<ItemSales>(session, byItem, paramsOf(outlet, period));
}

PgOutcome<std::vector<CategorySales>> salesByCategory(PgSession &session, const Id &outlet, const Period &period)
{
    static const auto byCategory = Statement::fromFile(":/sql/insight/sales_by_category.sql");
    return ask<CategorySales>(session, byCategory, paramsOf(outlet, period));
}

PgOutcome<std::vector<ServerSales>> salesByServer(PgSession &session, const Id &outlet, const Period &period)
{
    static const auto byServer = Statement::fromFile(":/sql/insight/sales_by_server.sql");
    return ask<ServerSales>(session, byServer, paramsOf(outlet, period));
}

} // namespace jiko::insight
