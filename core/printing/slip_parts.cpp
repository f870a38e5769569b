#include "printing/slip_parts.h"

namespace jiko::printing {

QString columnAmount(Money amount)
{
    return base::moneyText(amount).remove(amount.currency().symbol() + QChar(0x00A0));
}

QString quantityText(Quantity quantity)
{
    QString text = QString::number(quantity.milli / 1000);
    if (const auto part = std::abs(quantity.milli % 1000); part != 0) {
        if (quantity.milli < 0 && quantity.milli > -1000)
            text.prepend(QLatin1Char('-'));
        text += QLatin1Char('.') + QString::number(part).rightJustified(3, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text;
}

QString rateText(RatePpm rate)
{
    QString text = QString::number(rate.ppm / 10'000);
    if (const int part = rate.ppm % 10'000; part != 0) {
        text += QLatin1Char('.') + QString::number(part).rightJustified(4, QLatin1Char('0'));
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
    }
    return text + QStringLiteral(" %");
}

Slip blankSlip(const Words &words)
{
    return {words.language(), words.direction(), {}};
}

void addHouse(Slip &slip, const House &house, const Words &words)
{
    if (!house.logo.isNull())
        slip.add(LogoBlock{house.logo});
    slip.add(TextBlock{house.name, Align::Centre, largeLook});
    for (const QString &line : house.address)
        slip.add(TextBlock{line, Align::Centre});
    if (!house.phone.isEmpty())
        slip.add(TextBlock{words(QT_TRANSLATE_NOOP("Print", "Tel %1")).arg(words.apart(house.phone)), Align::Centre});
    if (!house.taxPin.isEmpty())
        slip.add(
            TextBlock{words(QT_TRANSLATE_NOOP("Print", "Tax PIN %1")).arg(words.apart(house.taxPin)), Align::Centre});
    slip.add(FeedBlock{});
}

void addFact(Slip &slip, const QString &label, const QString &value, Look look)
{
    if (!value.isEmpty())
        slip.add(PairBlock{label, value, look});
}

void addBanner(Slip &slip, const QString &text, Look look)
{
    look.inverse = true;
    slip.add(TextBlock{text, Align::Centre, look});
}

void addTaxes(Slip &slip, const std::vector<TaxRow> &taxes, const Words &words)
{
    for (const TaxRow &row : taxes)
        slip.add(PairBlock{words(QT_TRANSLATE_NOOP("Print", "%1 %2 on %3"))
                               .arg(row.name, words.apart(rateText(row.rate)), words.apart(columnAmount(row.taxable))),
            columnAmount(row.tax)});
}

void addSection(Slip &slip, const QString &title)
{
    slip.add(FeedBlock{});
    slip.add(TextBlock{title, Align::Start, boldLook});
    slip.add(RuleBlock{});
}

void addSignature(Slip &slip, const Words &words)
{
    slip.add(FeedBlock{2});
    slip.add(RuleBlock{});
    slip.add(TextBlock{words(QT_TRANSLATE_NOOP("Print", "Signature")), Align::Centre});
}

namespace {
/// Below a banner of its own, and without the drawer: whatever it said, it says it again or elsewhere.
Slip under(const Slip &slip, const QString &banner, const QString &why, const Look &look = {})
{
    Slip marked{slip.language, slip.direction, {}};
    addBanner(marked, banner);
    marked.add(TextBlock{why, Align::Centre, look});
    marked.add(FeedBlock{});
    for (const Block &block : slip.blocks)
        if (!std::holds_alternative<KickBlock>(block))
            marked.blocks.push_back(block);
    return marked;
}
} // namespace

Slip markedDuplicate(const Slip &slip, const Words &words)
{
    return under(slip, words(QT_TRANSLATE_NOOP("Print", "DUPLICATE?")),
        words(QT_TRANSLATE_NOOP("Print", "Printed again: the first copy may be out already.")));
}

Slip markedElsewhere(const Slip &slip, const QString &wished, const QString &printedAt, const Words &words)
{
    return under(slip, words(QT_TRANSLATE_NOOP("Print", "FOR %1")).arg(words.apart(wished)),
        words(QT_TRANSLATE_NOOP("Print", "Printed at %1, since %2 does not print."))
            .arg(words.apart(printedAt), words.apart(wished)));
}

Slip markedLate(const Slip &slip, const QString &sinceText, const Words &words)
{
    return under(slip, words(QT_TRANSLATE_NOOP("Print", "LATE")),
        words(QT_TRANSLATE_NOOP("Print", "Waiting since %1: ask before you cook.")).arg(words.apart(sinceText)),
        boldLook);
}

} // namespace jiko::printing
