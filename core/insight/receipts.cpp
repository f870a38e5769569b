#include "insight/receipts.h"

#include "insight/ask.h"

namespace jiko::insight {

template <class Io> static void describe(Io &io, Receipt &r)
{
    io("receipt", r.receipt);
    io("amount_minor", r.amountMinor);
    io("check_number", r.check);
    io("explained", r.explained);
    io("at_us", r.atUs);
}

store::PgOutcome<std::vector<Receipt>> knownReceipts(
    store::PgSession &session, const Id &outlet, UtcMicros from, UtcMicros to)
{
    static const auto known = store::Statement::fromFile(":/sql/insight/known_receipts.sql");
    const auto micros = [](UtcMicros at) { return std::int64_t(at.time_since_epoch().count()); };
    return ask<Receipt>(session, known, {{"outlet", outlet}, {"from_us", micros(from)}, {"to_us", micros(to)}});
}

} // namespace jiko::insight
