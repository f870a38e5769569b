// How amounts, quantities and refusals are written in a case's file.
#pragma once

#include "orders/discount.h"
#include "orders/moves.h"
#include "orders/refund.h"
#include "orders/send.h"
#include "orders/split.h"

namespace jiko::money {

/// "1250.00" in the currency; nothing when it has more decimals than the currency, or is no number.
std::optional<Money> amountOf(const QString &text, Currency currency);
/// "0.345" → 345 thousandths.
std::optional<Quantity> quantityOf(const QString &text);
/// "12.5" → 1250 basis points.
std::optional<RateBp> rateOf(const QString &text);
/// "129.4375" → millionths.
std::optional<std::int64_t> millionthsOf(const QString &text);
/// "19:05" → minutes since midnight.
std::optional<int> minuteOf(const QString &text);

QString wordOf(orders::LineRefusal why);
QString wordOf(orders::VoidRefusal why);
QString wordOf(orders::RestoreRefusal why);
QString wordOf(orders::SendRefusal why);
QString wordOf(orders::CoversRefusal why);
QString wordOf(orders::TenderRefusal why);
QString wordOf(orders::CloseRefusal why);
QString wordOf(orders::ReopenRefusal why);
QString wordOf(orders::DiscountRefusal why);
QString wordOf(orders::ServiceRefusal why);
QString wordOf(orders::SplitRefusal why);
QString wordOf(orders::RefundRefusal why);
QString wordOf(orders::MoveLinesRefusal why);

} // namespace jiko::money
