#include "payments/prompt_facts.h"

#include "base/codec.h"

namespace jiko::payments {

template <class Io> static void describe(Io &io, PromptAsked &f)
{
    io("check", f.check);
    io("share", f.share);
    io("amount_minor", f.amountMinor);
    io("currency", f.currency);
    io("phone", f.phone);
    io("provider", f.provider);
    io("reference", f.reference);
    io.maybe("tip_minor", f.tipMinor);
}
template <class Io> static void describe(Io &io, PromptSent &f)
{
    io("provider", f.provider);
}
template <class Io> static void describe(Io &io, PromptAccepted &f)
{
    io("checkout", f.checkout);
    io("merchant", f.merchant);
}
template <class Io> static void describe(Io &io, PromptAnswered &f)
{
    io("outcome", f.outcome);
    io("code", f.code);
    io("receipt", f.receipt);
    io("amount_minor", f.amountMinor);
    io("paid_at_us", f.paidAtUs);
}
template <class Io> static void describe(Io &io, PromptChased &f)
{
    io("check", f.check);
}
template <class Io> static void describe(Io &io, PromptGivenUp &f)
{
    io("check", f.check);
}
template <class Io> static void describe(Io &io, PromptSettled &f)
{
    io("choice", f.choice);
    io("amount_minor", f.amountMinor);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}

std::optional<PromptFact> decodePromptFact(const Fact &fact)
{
    if (!fact.type.startsWith("payments.prompt_"))
        return std::nullopt;
    return base::decodeAs<PromptFact>(fact);
}

Draft record(const Id &payment, const PromptFact &fact)
{
    return base::draftOf(payment, fact);
}

} // namespace jiko::payments
