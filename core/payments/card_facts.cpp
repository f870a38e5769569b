#include "payments/card_facts.h"

#include "base/codec.h"

namespace jiko::payments {

template <class Io> static void describe(Io &io, CardAsked &f)
{
    io("check", f.check);
    io("share", f.share);
    io("amount_minor", f.amountMinor);
    io("currency", f.currency);
    io("act", f.act);
    io("terminal", f.terminal);
    io("reference", f.reference);
    io("ask_tip", f.askTip);
    io.maybe("original", f.original);
    io.maybe("tender", f.tender);
    io.maybe("original_ref", f.originalRef);
    io.maybe("original_at", f.originalAt);
    io.maybe("tip_minor", f.tipMinor);
}
template <class Io> static void describe(Io &io, CardSent &f)
{
    io("message", f.message);
    io("what", f.what);
}
template <class Io> static void describe(Io &io, CardStarted &f)
{
    io("message", f.message);
}
template <class Io> static void describe(Io &io, CardAnswered &f)
{
    io("outcome", f.outcome);
    io("evidence", f.evidence);
    io("message", f.message);
    io("code", f.code);
    io.maybe("amount_minor", f.amountMinor);
    io.maybe("tip_minor", f.tipMinor);
    io.maybe("scheme", f.scheme);
    io.maybe("card", f.card);
    io.maybe("authorisation", f.authorisation);
    io.maybe("terminal_ref", f.terminalRef);
    io.maybe("terminal_at", f.terminalAt);
    io.maybe("reason", f.reason);
    io.maybe("approved_by", f.approvedBy);
}
template <class Io> static void describe(Io &io, CardGivenUp &f)
{
    io("check", f.check);
}
template <class Io> static void describe(Io &io, CardSettled &f)
{
    io("choice", f.choice);
    io("amount_minor", f.amountMinor);
    io("reason", f.reason);
    io("approved_by", f.approvedBy);
}

std::optional<CardFact> decodeCardFact(const Fact &fact)
{
    if (!fact.type.startsWith("payments.card_"))
        return std::nullopt;
    return base::decodeAs<CardFact>(fact);
}

Draft record(const Id &payment, const CardFact &fact)
{
    return base::draftOf(payment, fact);
}

QString messageName(const Id &made)
{
    static constexpr char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray bytes = made.toRfc4122();
    QString name;
    // The last bytes are all chance, in whichever way the id was made.
    for (qsizetype at = bytes.size() - 8; at < bytes.size(); ++at)
        name += QLatin1Char(signs[static_cast<unsigned char>(bytes[at]) % 32]);
    name += QLatin1Char(signs[static_cast<unsigned char>(bytes[7]) % 32]);
    return name + QLatin1Char(signs[static_cast<unsigned char>(bytes[5]) % 32]);
}

QString maskedCard(const QString &sent)
{
    QString signs;
    for (const QChar sign : sent)
        if (sign.isDigit())
            signs += sign;
        else if (!sign.isSpace() && sign != QLatin1Char('-'))
            signs += QLatin1Char('*');
    if (signs.size() > 24)
        return {};
    // Of a number that came whole the middle is struck out; of a short one all but the last four.
    const qsizetype shown = signs.size() >= 13 ? 6 : 0;
    for (qsizetype at = shown; at < signs.size() - 4; ++at)
        signs[at] = QLatin1Char('*');
    return signs;
}

} // namespace jiko::payments
