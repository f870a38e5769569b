#include "pos/tender_desk.h"

#include "orders/split.h"
#include "pos/words.h"

namespace jiko::pos {

TenderDesk::TenderDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, const Cashier &cashier, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_cashier(cashier),
      m_next(newId())
{
    connect(&till, &Till::checkChanged, this, &TenderDesk::changed);
    connect(&till, &Till::opened, this, &TenderDesk::startAnew);
    connect(&till, &Till::left, this, &TenderDesk::startAnew);
    connect(&live.drawers, &payments::Drawers::changed, this, &TenderDesk::changed);
    connect(&live, &outlet::Live::caughtUp, this, &TenderDesk::changed);
    connect(&live, &outlet::Live::waysChanged, this, &TenderDesk::changed);
}

Money TenderDesk::due() const
{
    return m_till.check() ? orders::dueOf(*m_till.check(), m_share) : Money(0, m_live.house().currency);
}

Money TenderDesk::cashDue() const
{
    return m_till.check() ? orders::cashDueOf(*m_till.check(), m_share) : Money(0, m_live.house().currency);
}

void TenderDesk::setShare(const QString &share)
{
    m_share = Id::fromString(share);
    Q_EMIT changed();
}

void TenderDesk::offerTip(Money tip)
{
    m_tip = tip;
    Q_EMIT typedChanged();
    Q_EMIT changed();
}

QString TenderDesk::shareName() const
{
    const orders::Share *share = m_till.check() ? m_till.check()->share(m_share) : nullptr;
    return share ? share->name : QString();
}

QString TenderDesk::roundingText() const
{
    return due() == cashDue() ? QString() : base::moneyText(cashDue());
}

QString TenderDesk::dueText() const
{
    return base::moneyText(due());
}

QVariantList TenderDesk::quickCash() const
{
    QVariantList keys;
    if (due().minor() <= 0)
        return keys;
    const Money exact = cashDue() + m_tip;
    for (const Money note : payments::quickCash(exact))
        keys.append(QVariantMap{{QStringLiteral("text"), note == exact ? tr("Exact") : base::amountText(note)},
            {QStringLiteral("minor"), static_cast<qint64>(note.minor())},
            {QStringLiteral("sum"), base::moneyText(note)},
            {QStringLiteral("name"),
                note == exact ? QStringLiteral("exact") : base::amountText(note).remove(QLatin1Char(','))}});
    return keys;
}

void TenderDesk::typeDigits(const QString &digits)
{
    if (m_digits.size() + digits.size() <= 9)
        m_digits += digits;
    Q_EMIT typedChanged();
}

void TenderDesk::eraseTyped()
{
    m_digits.chop(1);
    Q_EMIT typedChanged();
}

void TenderDesk::clearTyped()
{
    m_digits.clear();
    Q_EMIT typedChanged();
}

void TenderDesk::startAnew()
{
    m_share = {};
    m_next = newId();
    m_tip = Money(0, m_live.house().currency);
    clearTyped();
}

Money TenderDesk::typed() const
{
    std::int64_t minor = m_digits.toLongLong();
    for (int i = 0; i < m_live.house().currency.exponent(); ++i)
        minor *= 10;
    return Money(minor, m_live.house().currency);
}

QString TenderDesk::typedText() const
{
    return m_digits.isEmpty() ? QString() : base::amountText(typed());
}

QVariantList TenderDesk::taken() const
{
    QVariantList rows;
    if (const orders::Check *check = m_till.check())
        for (const orders::Tender &tender : check->tenders)
            rows.append(QVariantMap{{QStringLiteral("name"), tenderName(tender.kind)},
                {QStringLiteral("amount"), base::amountText(tender.amount)},
                {QStringLiteral("reference"), tender.reference}});
    return rows;
}

void TenderDesk::takeCash(qint64 givenMinor)
{
    const Money given(givenMinor, due().currency());
    const Money tip = std::min(m_tip, std::max(given - cashDue(), Money(0, given.currency())));
    take({orders::TenderKind::Cash, std::min(given - tip, cashDue()), given, tip, {}, {}});
}

void TenderDesk::takeTypedCash()
{
    takeCash(typed().minor());
}

void TenderDesk::takeCard(const QString &reference)
{
    take({orders::TenderKind::Card, askedOfCard(), askedOfCard() + tipOfCard(), tipOfCard(), reference, {}});
}

void TenderDesk::takeMobile(const QString &code)
{
    take(
        {orders::TenderKind::MobileMoney, askedOfCard(), askedOfCard() + tipOfCard(), tipOfCard(), code.toUpper(), {}});
}

void TenderDesk::take(const Taken &what)
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    // Cash lies in a drawer, and a card or a phone counts in its Z: both want a session.
    const payments::Drawer *drawer = m_cashier.mayTake() ? m_cashier.drawer(due()) : nullptr;
    if (!drawer)
        return;
    const auto taken = m_cashier.put(*check,
        {m_next, what.kind, what.amount, what.given, drawer->id, what.reference, m_share, what.tip, what.foreign}, {});
    if (!taken)
        return;
    m_next = newId();
    m_digits.clear();
    m_tip = Money(0, due().currency());
    Q_EMIT typedChanged();
    show(*taken);
}

void TenderDesk::show(const Cashier::Taken &taken)
{
    const orders::Check *paidCheck = m_live.checks.find(taken.check);
    m_check = text(taken.check);
    const Money given(taken.tender.givenMinor, paidCheck->currency);
    if (!taken.taking.closes && !taken.taking.receiptsShare) {
        const Money amount(taken.tender.amountMinor, paidCheck->currency);
        Q_EMIT partTaken(tr("%1 taken. %2 is still due.").arg(base::amountText(amount), base::amountText(due())));
        Q_EMIT changed();
        return;
    }
    showPaid(taken.tender, given,
        taken.taking.closes ? paidCheck->receiptNumber() : paidCheck->shareReceipts.back().number());
    m_goesOn = taken.taking.receiptsShare;
    Q_EMIT paid();
}

bool TenderDesk::tipIs(Money tip)
{
    const orders::Check *check = m_live.checks.find(Id::fromString(m_check));
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    if (!check)
        return false;
    const auto set = orders::decide(*check, orders::SetTip{m_lastTender, tip, drawer ? drawer->id : Id(), {}});
    if (!set) {
        m_till.say(wordsFor(set.why(), due()));
        return false;
    }
    return m_till.record({orders::record(check->id, *set)});
}

void TenderDesk::leaveChange()
{
    const Money tip = m_left;
    if (tip.minor() <= 0 || !tipIs(tip))
        return;
    const orders::Check *check = m_live.checks.find(Id::fromString(m_check));
    m_left = Money(0, tip.currency());
    m_change = base::moneyText(m_left);
    Q_EMIT paid();
    Q_EMIT changeLeft(tr("Tip %1 for %2. Take it out of the drawer.").arg(base::amountText(tip), check->serverName));
}

void TenderDesk::takeChangeBack()
{
    const orders::Check *check = m_live.checks.find(Id::fromString(m_check));
    const orders::Tender *tender = check ? check->tender(m_lastTender) : nullptr;
    if (!tender || tender->tip.isZero())
        return;
    const Money tip = tender->tip;
    if (!tipIs(Money(0, tip.currency())))
        return;
    m_left = tip;
    m_change = base::moneyText(m_left);
    Q_EMIT paid();
}

void TenderDesk::showPaid(const orders::TenderTaken &tender, Money given, const QString &receipt)
{
    const Money amount(tender.amountMinor, given.currency());
    const Money tip(tender.tipMinor, given.currency());
    m_change = tender.kind == orders::TenderKind::Cash ? base::moneyText(given - amount - tip) : QString();
    m_amount = base::moneyText(amount + tip);
    m_lastTender = tender.tender;
    m_left = given - amount - tip;
    const QString what = tender.foreign ? foreignText(*tender.foreign) : base::amountText(given);
    m_paid = tip.isZero() ? tr("%1 %2 for %3").arg(tenderName(tender.kind), what, base::amountText(amount))
                          : tr("%1 %2 for %3 and a tip of %4")
                                .arg(tenderName(tender.kind), what, base::amountText(amount), base::amountText(tip));
    m_receipt = receipt;
}

} // namespace jiko::pos
