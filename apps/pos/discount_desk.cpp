#include "pos/discount_desk.h"

#include "orders/bill.h"
#include "pos/allowed.h"
#include "pos/reasons.h"
#include "pos/words.h"

#include <QRegularExpression>

namespace jiko::pos {

namespace {
/// "7.5" or "7,5" as basis points; nothing when it is no percentage.
RateBp rateOf(const QString &typed)
{
    static const QRegularExpression percentage(QStringLiteral(R"(^(\d{1,3})(?:[.,](\d{1,2}))?$)"));
    const auto match = percentage.match(typed.trimmed());
    return match.hasMatch()
        ? RateBp{match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, QLatin1Char('0')).toInt()}
        : RateBp{};
}
} // namespace

DiscountDesk::DiscountDesk(
    outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_approval(approval)
{
    connect(&till, &Till::checkChanged, this, &DiscountDesk::changed);
    connect(&till, &Till::menuChanged, this, &DiscountDesk::spoken);
}

QVariantList DiscountDesk::choices() const
{
    QVariantList rows;
    for (const DiscountChoice &choice : discountChoices(m_live.menu()))
        rows.append(QVariantMap{{QStringLiteral("text"), choice.reason},
            {QStringLiteral("detail"),
                choice.comp              ? tr("Comp")
                    : choice.rate.bp > 0 ? percentText(choice.rate)
                                         : base::amountText(Money(choice.amountMinor, m_live.house().currency))},
            {QStringLiteral("comp"), choice.comp}});
    return rows;
}

QStringList DiscountDesk::discountReasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::Discount);
}

QStringList DiscountDesk::priceReasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::Reprice);
}

QStringList DiscountDesk::serviceReasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::WaiveService);
}

QVariantList DiscountDesk::given() const
{
    QVariantList rows;
    const orders::Check *check = m_till.check();
    if (!check)
        return rows;
    const orders::Bill bill = orders::billOf(*check);
    for (const orders::DiscountGiven &discount : check->discounts) {
        Money off(0, check->currency);
        for (const orders::BillRow &row : bill.rows)
            for (const orders::Reduction &reduction : row.reductions)
                if (reduction.id == discount.discount)
                    off += reduction.amount;
        const orders::Line *line = discount.lines.size() == 1 ? check->line(discount.lines.front()) : nullptr;
        rows.append(QVariantMap{{QStringLiteral("discount"), text(discount.discount)},
            {QStringLiteral("text"), line ? m_till.nameOf(*line) : tr("Whole check")},
            {QStringLiteral("detail"), discount.comp ? tr("Comp: %1").arg(discount.reason) : discount.reason},
            {QStringLiteral("amount"), base::amountText(-off)},
            {QStringLiteral("line"), line ? text(line->id) : QString()}});
    }
    return rows;
}

QString DiscountDesk::reason() const
{
    if (!m_till.hasCheck())
        return tr("Open a check first.");
    if (m_till.check()->closed)
        return wordsFor(orders::DiscountRefusal::CheckClosed);
    return m_till.sums().total.minor() > 0 || !m_till.check()->discounts.empty() ? QString()
                                                                                 : tr("Nothing is on this check yet.");
}

bool DiscountDesk::isCouponOnly() const
{
    return m_till.hasCheck() && m_till.check()->isOpen() && !reason().isEmpty();
}

QString DiscountDesk::service() const
{
    const orders::Check *check = m_till.check();
    if (!check || !check->terms.service)
        return {};
    if (check->serviceWaived)
        return QStringLiteral("waived");
    return orders::totals(*check).service.isZero() ? QString() : QStringLiteral("charged");
}

void DiscountDesk::give(int index, const QString &line, int count)
{
    const auto all = discountChoices(m_live.menu());
    if (index < 0 || static_cast<std::size_t>(index) >= all.size())
        return;
    const DiscountChoice &choice = all[static_cast<std::size_t>(index)];
    orders::GiveDiscount ask;
    ask.name = choice.reason;
    ask.rate = choice.rate;
    ask.amount = Money(choice.amountMinor, m_live.house().currency);
    ask.comp = choice.comp;
    if (!line.isEmpty())
        ask.lines = {Id::fromString(line)};
    ask.quantity = Quantity{line.isEmpty() ? 0 : count * 1000LL};
    ask.reason = choice.reason;
    give(std::move(ask), choice.house);
}

void DiscountDesk::givePercent(const QString &typed, const QString &reason, const QString &line)
{
    orders::GiveDiscount ask;
    ask.name = reason;
    ask.rate = rateOf(typed);
    if (!line.isEmpty())
        ask.lines = {Id::fromString(line)};
    ask.reason = reason;
    give(std::move(ask), nullptr);
}

void DiscountDesk::giveAmount(const QString &typed, const QString &reason, const QString &line)
{
    if (!m_till.check())
        return;
    orders::GiveDiscount ask;
    ask.name = reason;
    ask.amount = amountTyped(typed, m_till.check()->currency);
    if (!line.isEmpty())
        ask.lines = {Id::fromString(line)};
    ask.reason = reason;
    give(std::move(ask), nullptr);
}

QString DiscountDesk::wordsOf(const orders::Check &check, const orders::GiveDiscount &ask) const
{
    const orders::Line *line = ask.lines.empty() ? nullptr : check.line(ask.lines.front());
    const auto milli = line && ask.quantity.milli == 0 ? line->quantity.milli : ask.quantity.milli;
    const QString what =
        line ? tr("%1 × %2").arg(QString::number(milli / 1000), m_till.nameOf(*line)) : tr("the whole check");
    if (ask.comp)
        return tr("Comp %1").arg(what);
    return tr("%1 off %2").arg(ask.rate.bp > 0 ? percentText(ask.rate) : base::amountText(ask.amount), what);
}

void DiscountDesk::give(orders::GiveDiscount ask, const menu::Reason *house)
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    ask.discount = newId();
    ask.mayDiscount = true;
    const auto tried = orders::decide(*check, ask);
    if (!tried)
        return m_till.say(wordsFor(tried.why()));
    const orders::Check after = orders::fold(*check, orders::CheckFact(*tried), Stamp{});
    const Money off = orders::totals(*check).total - orders::totals(after).total;
    askFor(m_live, m_till, m_approval, check->id, ask,
        {wordsOf(*check, ask), base::moneyText(-off), ask.reason, orders::rightFor(ask, house), {}},
        [this, ask](const orders::Check &before) {
            Q_EMIT gave(tr("%1. Done.").arg(wordsOf(before, ask)), text(ask.discount));
        });
}

void DiscountDesk::withdraw(const QString &discount)
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    const auto withdrawn = orders::decide(*check, orders::WithdrawDiscount{Id::fromString(discount)});
    if (!withdrawn)
        return m_till.say(wordsFor(withdrawn.why()));
    if (m_till.record({orders::record(check->id, *withdrawn)}))
        m_till.say(tr("It is charged again."));
}

void DiscountDesk::reprice(const QString &lineId, const QString &typed, const QString &reason)
{
    const orders::Check *check = m_till.check();
    const orders::Line *line = check ? check->line(Id::fromString(lineId)) : nullptr;
    if (!line)
        return;
    const Money price = amountTyped(typed, check->currency);
    const orders::RepriceLine ask{line->id, price.minor(), reason, true, m_signIn.person(), {}};
    const QString name = m_till.nameOf(*line);
    askFor(m_live, m_till, m_approval, check->id, ask,
        {tr("%1: %2 instead of %3").arg(name, base::amountText(price), base::amountText(line->ownPrice)), {}, reason,
            rightFor(m_live.menu(), ReasonFor::Reprice, reason, identity::permission::reprice), {}},
        [this, name, price](const orders::Check &) {
            m_till.say(tr("%1 costs %2 on this check.").arg(name, base::amountText(price)));
        });
}

void DiscountDesk::waiveService(const QString &reason)
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    askFor(m_live, m_till, m_approval, check->id, orders::SetService{true, reason, true, {}},
        {tr("No service charge"), base::moneyText(-orders::totals(*check).serviceGross), reason,
            rightFor(m_live.menu(), ReasonFor::WaiveService, reason, identity::permission::waiveService), {}},
        [this](const orders::Check &) { m_till.say(tr("No service is charged on this check.")); });
}

void DiscountDesk::chargeService()
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    const auto charged = orders::decide(*check, orders::SetService{false, {}, true, {}});
    if (!charged)
        return m_till.say(wordsFor(charged.why()));
    if (m_till.record({orders::record(check->id, *charged)}))
        m_till.say(tr("Service is charged again."));
}

} // namespace jiko::pos
