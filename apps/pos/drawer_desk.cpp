#include "pos/drawer_desk.h"

#include "pos/words.h"

namespace jiko::pos {

namespace {
constexpr std::int64_t mostCash = 1'000'000'000; ///< whole units
constexpr qsizetype mostReceipts = 60;
} // namespace

DrawerDesk::DrawerDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till)
{
    connect(&live.drawers, &payments::Drawers::changed, this, &DrawerDesk::changed);
    connect(&live, &outlet::Live::caughtUp, this, &DrawerDesk::changed);
    connect(&live.checks, &orders::Checks::changed, this, &DrawerDesk::changed);
    connect(&live, &outlet::Live::houseChanged, this, &DrawerDesk::changed);
}

Money DrawerDesk::amount(const QString &typed) const
{
    const Currency currency = m_live.house().currency;
    bool whole = false;
    std::int64_t minor = QString(typed).remove(QLatin1Char(',')).trimmed().toLongLong(&whole);
    if (!whole || minor > mostCash)
        return Money(-1, currency);
    for (int i = 0; i < currency.exponent(); ++i)
        minor *= 10;
    return Money(minor, currency);
}

void DrawerDesk::open(const QString &floatTyped)
{
    if (!m_signIn.may(QLatin1String(identity::permission::openDrawer)))
        return m_till.say(tr("Your role does not open drawers. Ask a cashier or a manager."));
    const auto opened = payments::decideOpen(m_live.drawers.current(),
        payments::OpenDrawer{amount(floatTyped), m_live.node.terminal().name, m_live.today()});
    if (!opened)
        return m_till.say(wordsFor(opened.why()));
    if (m_till.record({payments::record(newId(), *opened)}))
        Q_EMIT this->opened();
}

QString DrawerDesk::judge(const QString &countTyped) const
{
    const payments::Drawer *drawer = m_live.drawers.current();
    const Money counted = amount(countTyped);
    if (!drawer || counted.isNegative())
        return {};
    const Money difference = counted - drawer->expected();
    const QString sums =
        tr("Counted %1, expected %2").arg(base::amountText(counted), base::amountText(drawer->expected()));
    if (difference.isZero())
        return tr("%1: it is right.").arg(sums);
    return difference.isNegative() ? tr("%1: short by %2.").arg(sums, base::moneyText(-difference))
                                   : tr("%1: over by %2.").arg(sums, base::moneyText(difference));
}

void DrawerDesk::close(const QString &countTyped)
{
    if (!m_signIn.may(QLatin1String(identity::permission::closeDrawer)))
        return m_till.say(tr("Your role does not close shifts. Ask a cashier or a manager."));
    const payments::Drawer *drawer = m_live.drawers.current();
    if (!drawer)
        return m_till.say(wordsFor(payments::DrawerRefusal::NotOpen));
    std::vector<const orders::Check *> checks;
    m_live.checks.forEach([&](const orders::Check &check) { checks.push_back(&check); });
    const auto closed = payments::decideClose(*drawer, checks, {amount(countTyped), m_live.drawers.nextZ()});
    if (!closed)
        return m_till.say(wordsFor(closed.why()));
    const Id id = drawer->id;
    if (m_till.record({payments::record(id, *closed)}))
        Q_EMIT closedWith(tr("The shift is closed. Z %1 is kept here and goes to the printer.").arg(closed->zNumber));
}

QString DrawerDesk::sinceText() const
{
    const payments::Drawer *drawer = m_live.drawers.current();
    return drawer ? base::localTimeText(drawer->openedAt, m_live.house().hours) : QString();
}

QString DrawerDesk::floatText() const
{
    const payments::Drawer *drawer = m_live.drawers.current();
    return drawer ? base::moneyText(drawer->floatAmount) : QString();
}

int DrawerDesk::openChecks() const
{
    return static_cast<int>(m_live.checks.open().size());
}

QVariantList DrawerDesk::history() const
{
    QVariantList rows;
    for (const payments::Drawer *drawer : m_live.drawers.closed())
        if (drawer->device == m_live.node.terminal().device)
            rows.append(QVariantMap{{QStringLiteral("drawer"), drawer->id.toString(QUuid::WithoutBraces)},
                {QStringLiteral("text"),
                    tr("Z %1, %2")
                        .arg(drawer->z.zNumber)
                        .arg(base::localDateText(drawer->closedAt, m_live.house().hours))},
                {QStringLiteral("detail"), base::moneyText(Money(drawer->z.grossMinor, drawer->currency))}});
    return rows;
}

QVariantList DrawerDesk::receipts() const
{
    std::vector<const orders::Check *> closed;
    m_live.checks.forEach([&](const orders::Check &check) {
        if (check.closed && check.closedBy == m_live.node.terminal().device)
            closed.push_back(&check);
    });
    std::sort(closed.begin(), closed.end(),
        [](const orders::Check *a, const orders::Check *b) { return a->receipt > b->receipt; });
    QVariantList rows;
    for (const orders::Check *check : closed) {
        if (rows.size() == mostReceipts)
            break;
        rows.append(QVariantMap{{QStringLiteral("check"), check->id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("text"), tr("%1, table %2").arg(check->receiptNumber(), check->label)},
            {QStringLiteral("detail"),
                tr("%1 at %2")
                    .arg(base::moneyText(orders::totals(*check).total),
                        base::localTimeText(check->closedAt, m_live.house().hours))}});
    }
    return rows;
}

} // namespace jiko::pos
