#include "pos/measure_pad.h"

#include "base/weight.h"

namespace jiko::pos {

namespace {
constexpr qsizetype mostDigits = 9;
constexpr qsizetype mostGramDigits = 6;
} // namespace

MeasurePad::MeasurePad(outlet::Live &live, Till &till, QObject *parent) : QObject(parent), m_live(live), m_till(till)
{
    connect(&till, &Till::measureWanted, this, &MeasurePad::ask);
    connect(&till, &Till::left, this, &MeasurePad::cancel);
    connect(&till, &Till::opened, this, &MeasurePad::cancel);
    connect(&live, &outlet::Live::menuChanged, this, &MeasurePad::changed);
}

void MeasurePad::show(const Id &item)
{
    m_item = item;
    m_typed.clear();
    Q_EMIT changed();
    Q_EMIT openChanged();
}

void MeasurePad::ask(const QString &id)
{
    const menu::Item *dish = m_live.menu().item(Id::fromString(id));
    if (dish)
        show(dish->id);
}

void MeasurePad::cancel()
{
    if (isOpen())
        show({});
}

void MeasurePad::type(const QString &digits)
{
    const QString all = m_typed + digits;
    const bool fits = all.size() <= (weighs() ? mostGramDigits : mostDigits);
    // A price may have cents where the currency has them; grams are whole.
    const bool reads = weighs() ? !all.contains(QLatin1Char('.'))
                                : !amountTyped(all + QLatin1Char('0'), m_live.house().currency).isNegative()
            || !amountTyped(all, m_live.house().currency).isNegative();
    if (fits && reads)
        m_typed = all;
    Q_EMIT changed();
}

void MeasurePad::erase()
{
    m_typed.chop(1);
    Q_EMIT changed();
}

void MeasurePad::clear()
{
    m_typed.clear();
    Q_EMIT changed();
}

bool MeasurePad::weighs() const
{
    return item() && item()->weighed;
}

QString MeasurePad::dish() const
{
    return item() ? item()->names.in(languageNow()) : QString();
}

Till::Measure MeasurePad::measure() const
{
    if (weighs())
        return {m_typed.toLongLong(), std::nullopt};
    const Money price = amountTyped(m_typed, m_live.house().currency);
    return {0, price.isNegative() ? std::nullopt : std::optional(price.minor())};
}

QString MeasurePad::typedText() const
{
    if (m_typed.isEmpty() || !item())
        return {};
    return weighs() ? base::weightText(m_typed.toLongLong()) : m_typed;
}

QString MeasurePad::kiloText() const
{
    if (!weighs())
        return {};
    const Currency currency = m_live.house().currency;
    const auto kilo = menu::priceOf(m_live.menu(), {m_item, {}, std::nullopt, {}}, m_till.saleNow(), currency);
    return base::amountText(kilo ? kilo->price : Money(item()->priceMinor, currency));
}

QString MeasurePad::amountText() const
{
    if (m_typed.isEmpty() || !item())
        return {};
    const Till::Measure typed = measure();
    const auto priced = menu::priceOf(
        m_live.menu(), {m_item, {}, typed.priceMinor, {}, typed.grams}, m_till.saleNow(), m_live.house().currency);
    return priced ? base::moneyText(priced->price) : QString();
}

QString MeasurePad::reason() const
{
    if (!item())
        return {};
    if (weighs())
        return m_typed.toLongLong() > 0 ? QString() : tr("Weigh it and type the grams.");
    return measure().priceMinor ? QString() : tr("Type what it costs.");
}

void MeasurePad::take()
{
    if (!isOpen())
        return;
    if (!reason().isEmpty())
        return m_till.say(reason());
    const QString dish = text(m_item);
    const Till::Measure typed = measure();
    cancel();
    m_till.tapMeasured(dish, typed);
}

} // namespace jiko::pos
