// What goes beside the sum due: tips that are offered, and money of other countries.
#include "payments/foreign_cash.h"
#include "pos/tender_desk.h"
#include "pos/words.h"

namespace jiko::pos {

void TenderDesk::chooseTip(qint64 minor)
{
    const Money tip(minor, due().currency());
    m_tip = tip == m_tip || minor <= 0 ? Money(0, due().currency()) : tip;
    Q_EMIT changed();
    Q_EMIT typedChanged();
}

Money TenderDesk::tipOfCard() const
{
    return m_tip + std::max(asked() - due(), Money(0, due().currency()));
}

QVariantList TenderDesk::tips() const
{
    QVariantList rows;
    const auto offered = payments::offeredTips(m_live.ways(), due());
    if (offered.empty())
        return rows;
    const auto add = [&](const QString &words, Money tip) {
        rows.append(QVariantMap{{QStringLiteral("text"), words},
            {QStringLiteral("detail"), tip.isZero() ? QString() : base::amountText(tip)},
            {QStringLiteral("minor"), static_cast<qint64>(tip.minor())}, {QStringLiteral("chosen"), tip == m_tip}});
    };
    add(tr("No tip"), Money(0, due().currency()));
    for (const payments::OfferedTip &tip : offered)
        add(percentText(tip.rate), tip.amount);
    return rows;
}

QString TenderDesk::tipText() const
{
    const Money tip = tipOfCard();
    return tip.minor() <= 0 ? QString() : base::moneyText(tip);
}

// --- money of other countries

QVariantList TenderDesk::currencies() const
{
    QVariantList rows;
    const Money whole = cashDue() + m_tip;
    for (const payments::ForeignRate &rate : m_live.ways().rates) {
        const auto enough = payments::quickForeign(rate, whole);
        if (enough.empty())
            continue;
        QVariantList quick;
        for (const payments::QuickForeign &each : enough)
            quick.append(QVariantMap{{QStringLiteral("text"), base::amountText(each.sum)},
                {QStringLiteral("typed"), QString::number(each.whole)}});
        const QString one = base::moneyText(payments::worthOfOne(rate, whole.currency()));
        rows.append(QVariantMap{{QStringLiteral("currency"), rate.currency},
            {QStringLiteral("name"), rate.names.in(languageNow())},
            {QStringLiteral("rate"), QStringLiteral("1 %1 = %2").arg(rate.currency, one)},
            {QStringLiteral("due"), base::amountText(enough.front().sum)}, {QStringLiteral("quick"), quick}});
    }
    return rows;
}

std::optional<orders::ForeignCash> TenderDesk::foreignTyped(const QString &currency, const QString &typed) const
{
    const payments::ForeignRate *rate = m_live.ways().rate(currency);
    const Money sum = amountTyped(typed, Currency::fromCode(currency));
    if (!rate || sum.minor() <= 0)
        return std::nullopt;
    return orders::ForeignCash{currency, sum.minor(), rate->rateMicro};
}

Money TenderDesk::worthHere(const orders::ForeignCash &foreign) const
{
    return payments::worthAgainst(foreign, cashDue() + m_tip, m_till.check() ? m_till.check()->terms.cashStepMinor : 0);
}

QString TenderDesk::worthText(const QString &currency, const QString &typed) const
{
    const auto foreign = foreignTyped(currency, typed);
    if (!foreign)
        return {};
    const Money worth = worthHere(*foreign);
    const Money change = worth - cashDue() - m_tip;
    return change.isNegative() ? tr("%1. %2 is still due then.").arg(base::moneyText(worth), base::moneyText(-change))
                               : tr("%1. Change %2").arg(base::moneyText(worth), base::moneyText(change));
}

QString TenderDesk::foreignProblem(const QString &currency, const QString &typed) const
{
    return foreignTyped(currency, typed) ? QString() : tr("Type what the guest gave, or tap a sum.");
}

void TenderDesk::takeForeign(const QString &currency, const QString &typed)
{
    const auto foreign = foreignTyped(currency, typed);
    if (!foreign)
        return m_till.say(foreignProblem(currency, typed));
    const Money given = worthHere(*foreign);
    const Money tip = std::min(m_tip, std::max(given - cashDue(), Money(0, given.currency())));
    take({orders::TenderKind::Cash, std::min(given - tip, cashDue()), given, tip, {}, foreign});
}

} // namespace jiko::pos
