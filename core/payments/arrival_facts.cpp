#include "payments/arrival_facts.h"

#include "base/codec.h"

namespace jiko::payments {

template <class Io> static void describe(Io &io, MoneyArrived &f)
{
    io("provider", f.provider);
    io("receipt", f.receipt);
    io("amount_minor", f.amountMinor);
    io("currency", f.currency);
    io("phone", f.phone);
    io("payer", f.payer);
    io("reference", f.reference);
    io("paid_at_us", f.paidAtUs);
    io("source", f.source);
}
template <class Io> static void describe(Io &io, ArrivalSettled &f)
{
    io("choice", f.choice);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}

std::optional<ArrivalFact> decodeArrivalFact(const Fact &fact)
{
    if (fact.type != MoneyArrived::type && fact.type != ArrivalSettled::type)
        return std::nullopt;
    return base::decodeAs<ArrivalFact>(fact);
}

Draft record(const Id &arrival, const ArrivalFact &fact)
{
    return base::draftOf(arrival, fact);
}

Id arrivalId(Provider provider, const QString &receipt)
{
    static const Id arrivals = Id::fromString(QStringLiteral("5a0c6a1e-3f0b-5d7e-9a55-2f6d7f1c8b10"));
    return base::namedId(arrivals, QStringLiteral("%1/%2").arg(static_cast<int>(provider)).arg(receipt.toUpper()));
}

} // namespace jiko::payments
