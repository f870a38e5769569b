// How the check in hand is sold: eaten here, taken away, on a tab; and what guests hand in for it.
#include "pos/till.h"
#include "pos/words.h"

namespace jiko::pos {

Id Till::roomOf(const Id &table) const
{
    const floor::Table *known = m_live.plan().table(table);
    return known ? known->room : Id();
}

menu::Sale Till::saleNow() const
{
    static const orders::Check nobodys;
    const orders::Check &sold = check() ? *check() : nobodys;
    return orders::saleOf(m_live.menu(), sold, base::utcNow(), m_live.house().hours, roomOf(sold.table));
}

orders::TermsSet Till::termsFor(const orders::Check &check, const QString &orderType) const
{
    const menu::Sale sale =
        orders::saleOf(m_live.menu(), check, base::utcNow(), m_live.house().hours, roomOf(check.table));
    return orders::termsOf(m_live.menu(), sale, orderType);
}

QString Till::orderType() const
{
    return check() ? check()->terms.orderType : QString();
}

QString Till::orderTypeName() const
{
    if (m_live.menu().orderTypes().size() < 2)
        return {};
    const menu::OrderType *type = m_live.menu().orderTypeCoded(orderType());
    return type ? type->names.in(languageNow()) : QString();
}

QVariantList Till::orderTypes() const
{
    QVariantList rows;
    for (const menu::OrderType &type : m_live.menu().orderTypes())
        rows.append(
            QVariantMap{{QStringLiteral("code"), type.code}, {QStringLiteral("name"), type.names.in(languageNow())},
                {QStringLiteral("wantsName"), type.kind != QLatin1String("dine_in")}});
    return rows;
}

void Till::changeOrderType(const QString &code)
{
    if (!check() || code == orderType())
        return;
    if (check()->closed)
        return say(wordsFor(orders::CloseRefusal::AlreadyClosed));
    const orders::TermsSet terms = termsFor(*check(), code);
    if (m_new) {
        m_new->check.terms = terms;
        return Q_EMIT checkChanged();
    }
    std::vector<Draft> drafts{orders::record(m_check, terms)};
    for (orders::LineRepriced &change :
        orders::resold(m_live.menu(), *check(), terms, m_live.house().hours, roomOf(check()->table)))
        drafts.push_back(orders::record(m_check, std::move(change)));
    const std::size_t changed = drafts.size() - 1;
    if (!record(drafts))
        return;
    Q_EMIT done(changed == 0
            ? tr("Sold as: %1.").arg(orderTypeName())
            : tr("Sold as: %1. %n line(s) cost something else now.", nullptr, static_cast<int>(changed))
                  .arg(orderTypeName()),
        {}, {});
}

void Till::handIn(const QString &coupon)
{
    if (!check())
        return;
    const auto uses = [this, today = m_live.today()](
                          const Id &promotion) { return m_live.checks.usesOf(promotion, today); };
    const auto made = orders::handIn(m_live.menu(), saleNow(), *check(), coupon, uses);
    if (!made)
        return say(wordsFor(made.why()));
    const Money before = sums().total;
    if (m_new || !record({orders::record(m_check, *made)}))
        return;
    const Money off = before - sums().total;
    Q_EMIT done(off.isZero() ? tr("%1 is taken. Nothing on this check is for it yet.").arg(made->offer.name)
                             : tr("%1: %2 less.").arg(made->offer.name, base::amountText(off)),
        {}, {});
}

} // namespace jiko::pos
