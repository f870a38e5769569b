#include "payments/purse_facts.h"

#include "base/codec.h"

namespace jiko::payments {

template <class Io> static void describe(Io &io, PurseLoaded &f)
{
    io("load", f.load);
    io("kind", f.kind);
    io("code", f.code);
    io("holder", f.holder);
    io("amount_minor", f.amountMinor);
    io("currency", f.currency);
    io("drawer", f.drawer);
    io("by", f.by);
    io("reference", f.reference);
    io.maybe("phone", f.phone);
}
template <class Io> static void describe(Io &io, PurseUsed &f)
{
    io("kind", f.kind);
    io("code", f.code);
    io("check", f.check);
    io("tender", f.tender);
    io("amount_minor", f.amountMinor);
    io("currency", f.currency);
    io("alone", f.alone);
    io.maybe("signer", f.signer);
}
template <class Io> static void describe(Io &io, PursePaidOut &f)
{
    io("payout", f.payout);
    io("amount_minor", f.amountMinor);
    io("drawer", f.drawer);
    io("by", f.by);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, PurseSettled &f)
{
    io("overdrawn_minor", f.overdrawnMinor);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}

std::optional<PurseFact> decodePurseFact(const Fact &fact)
{
    if (!fact.type.startsWith("payments.purse_"))
        return std::nullopt;
    return base::decodeAs<PurseFact>(fact);
}

Draft record(const Id &purse, const PurseFact &fact)
{
    return base::draftOf(purse, fact);
}

QString purseCode(const QString &typed)
{
    QString code;
    for (const QChar sign : typed.toUpper())
        if ((sign >= QLatin1Char('A') && sign <= QLatin1Char('Z'))
            || (sign >= QLatin1Char('0') && sign <= QLatin1Char('9')) || sign == QLatin1Char('-'))
            code += sign;
        else if (!sign.isSpace())
            return {};
    return code.size() >= 3 && code.size() <= 24 ? code : QString();
}

Id purseOf(const Id &outlet, const QString &code)
{
    return base::namedId(outlet, QStringLiteral("purse ") + code);
}

} // namespace jiko::payments
