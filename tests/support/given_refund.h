// A refund for the given of a rule's test.
#pragma once

#include "orders/refund.h"
#include "support/given.h"

namespace jiko::given {

/// The whole bill, by somebody who may, out of that drawer; the credit note is the first of its series.
inline orders::GiveRefund refundOfAll(const Id &drawer = newId(), const QString &series = QStringLiteral("9"))
{
    orders::GiveRefund ask;
    ask.refund = newId();
    ask.businessDate = today();
    ask.drawer = drawer;
    ask.series = series;
    ask.number = 1;
    ask.reason = QStringLiteral("cold");
    ask.mayRefund = true;
    ask.amount = kes(0);
    ask.tenders = {newId(), newId(), newId()};
    return ask;
}

} // namespace jiko::given
