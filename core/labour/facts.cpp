#include "labour/facts.h"

#include "base/codec.h"

namespace jiko::labour {

template <class Io> static void describe(Io &io, ClockedIn &f)
{
    io("person", f.person);
    io("job", f.job);
    io("job_name", f.jobName);
    io("rate_minor", f.rateMinor);
}
template <class Io> static void describe(Io &io, BreakBegun &f)
{
    io("paid", f.paid);
}
template <class Io> static void describe(Io &io, BreakEnded &f)
{
    io("ended", f.ended);
}
template <class Io> static void describe(Io &io, ClockedOut &f)
{
    io("out", f.out);
}
template <class Io> static void describe(Io &io, TimeCorrected &f)
{
    io("in_us", f.inUs);
    io("out_us", f.outUs);
    io("job", f.job);
    io("job_name", f.jobName);
    io("unpaid_minutes", f.unpaidMinutes);
    io("counts", f.counts);
    io("reason", f.reason);
}
template <class Io> static void describe(Io &io, TipPart &f)
{
    io("person", f.person);
    io("name", f.name);
    io("tips_minor", f.tipsMinor);
    io("paid_in_minor", f.paidInMinor);
    io("weight", f.weight);
    io("out_minor", f.outMinor);
}
template <class Io> static void describe(Io &io, TipsShared &f)
{
    io("business_date", f.businessDate);
    io("currency", f.currency);
    io("rule", f.rule);
    io("share_bp", f.share);
    io("by", f.by);
    io("parts", f.parts);
}
template <class Io> static void describe(Io &io, TipsSigned &f)
{
    io("person", f.person);
    io("amount_minor", f.amountMinor);
}

std::optional<SpellFact> decodeSpellFact(const Fact &fact)
{
    if (!fact.type.startsWith("labour."))
        return std::nullopt;
    return base::decodeAs<SpellFact>(fact);
}

std::optional<TipFact> decodeTipFact(const Fact &fact)
{
    if (!fact.type.startsWith("labour.tips_"))
        return std::nullopt;
    return base::decodeAs<TipFact>(fact);
}

Draft record(const Id &spell, const SpellFact &fact)
{
    return base::draftOf(spell, fact);
}

Draft record(const Id &day, const TipFact &fact)
{
    return base::draftOf(day, fact);
}

} // namespace jiko::labour
