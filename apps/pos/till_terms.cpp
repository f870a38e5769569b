// How the check in hand is sold: eaten here, taken away, on a tab; and what guests hand in for it.
#include "pos/till.h"
#include "pos/words.h"

#include <algorithm>

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
    orders::TermsSet terms = orders::termsOf(m_live.menu(), sale, orderType);
    terms.payFirst = m_live.house().payFirst;
    return terms;
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

QString Till::promiseText() const
{
    const menu::OrderType *type = m_live.menu().orderTypeCoded(orderType());
    if (!check() || !check()->isOpen() || !type || type->promiseMinutes <= 0)
        return {};
    UtcMicros promised;
    for (const kitchen::Ticket *ticket : m_live.tickets.ofCheck(m_check))
        promised = std::max(promised, ticket->promised);
    if (promised != UtcMicros())
        return tr("for %1", "a time that a guest was promised")
            .arg(base::localTimeText(promised, m_live.house().hours));
    const kitchen::Service service = m_live.serviceFor(*check());
    std::vector<kitchen::Plate> plates;
    for (const orders::Line &line : check()->lines)
        if (line.isNew())
            if (const auto stations = kitchen::stationsFor(m_live.brigade(), line, service))
                for (const Id &station : *stations)
                    plates.push_back({line.id, station, service.prepMinutes(line.item, station)});
    return tr("about %1 min", "until a takeaway is ready")
        .arg(kitchen::quoteMinutes(kitchen::landsIn(plates, service.waitMinutes), type->promiseMinutes));
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
    const orders::Resold sold =
        orders::resold(m_live.menu(), *check(), terms, m_live.house().hours, roomOf(check()->table));
    for (const orders::OfferMade &offer : sold.offers)
        drafts.push_back(orders::record(m_check, offer));
    for (const orders::LineRepriced &change : sold.lines)
        drafts.push_back(orders::record(m_check, change));
    const auto changed = std::count_if(sold.lines.begin(), sold.lines.end(), [this](const auto &change) {
        return check()->line(change.line)->ownPrice.minor() != change.priceMinor || change.levies;
    });
    const Money before = sums().total;
    if (!record(drafts))
        return;
    QString words = changed == 0
        ? tr("Sold as: %1.").arg(orderTypeName())
        : tr("Sold as: %1. %n line(s) cost something else now.", nullptr, static_cast<int>(changed))
              .arg(orderTypeName());
    if (!sold.lost.empty())
        words += QLatin1Char(' ')
            + tr("Not for it: %1. The check comes to %2 now, it was %3.")
                  .arg(QStringList(sold.lost.begin(), sold.lost.end()).join(QStringLiteral(", ")),
                      base::amountText(sums().total), base::amountText(before));
    Q_EMIT done(words, {}, {});
}

void Till::chooseLanguage(const QString &code)
{
    if (!check())
        return;
    const auto chosen = orders::decide(*check(), orders::ChooseLanguage{code});
    if (!chosen)
        return;
    if (m_new) {
        m_new->check.language = chosen->language;
        return Q_EMIT checkChanged();
    }
    record({orders::record(m_check, *chosen)});
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
    // Nothing is on this check yet, so there is none: the coupon is kept with it until there is.
    if (m_new) {
        m_new->check = orders::fold(std::move(m_new->check), orders::CheckFact(*made), Stamp{});
        Q_EMIT checkChanged();
        return Q_EMIT done(tr("%1 is kept. It counts once something is ordered for it.").arg(made->offer.name), {}, {});
    }
    if (!record({orders::record(m_check, *made)}))
        return;
    const Money off = before - sums().total;
    Q_EMIT done(off.isZero() ? tr("%1 is taken. Nothing on this check is for it yet.").arg(made->offer.name)
                             : tr("%1: %2 less.").arg(made->offer.name, base::amountText(off)),
        {}, {});
}

} // namespace jiko::pos
