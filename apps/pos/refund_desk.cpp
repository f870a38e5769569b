#include "pos/refund_desk.h"

#include "pos/allowed.h"
#include "pos/reasons.h"
#include "pos/words.h"

#include <algorithm>

namespace jiko::pos {

RefundDesk::RefundDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval,
    const CardDesk &cards, const PurseDesk &purses, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_approval(approval),
      m_cards(cards),
      m_purses(purses)
{
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &check) {
        if (check == m_check)
            Q_EMIT changed();
    });
    connect(&live.drawers, &payments::Drawers::changed, this, &RefundDesk::changed);
    connect(&till, &Till::menuChanged, this, &RefundDesk::spoken);
}

const orders::Check *RefundDesk::closed() const
{
    const orders::Check *check = m_live.checks.find(m_check);
    return check && check->opened ? check : nullptr;
}

void RefundDesk::setCheck(const QString &check)
{
    m_check = Id::fromString(check);
    Q_EMIT changed();
}

QString RefundDesk::title() const
{
    return closed() ? tr("Receipt %1, table %2").arg(closed()->receiptNumber(), closed()->label) : QString();
}

QVariantList RefundDesk::lines() const
{
    QVariantList rows;
    if (!closed())
        return rows;
    for (const orders::Creditable &left : orders::creditableOf(*closed())) {
        const orders::Line *line = closed()->line(left.line);
        if (!line || left.gross.minor() <= 0)
            continue;
        rows.append(
            QVariantMap{{QStringLiteral("line"), text(left.line)}, {QStringLiteral("name"), m_till.nameOf(*line)},
                {QStringLiteral("count"), static_cast<int>(std::max<std::int64_t>(1, left.milli / 1000))},
                {QStringLiteral("amount"), base::amountText(left.gross)}});
    }
    return rows;
}

QString RefundDesk::leftText() const
{
    if (!closed())
        return {};
    Money left(0, closed()->currency);
    for (const orders::Creditable &each : orders::creditableOf(*closed()))
        left += each.gross;
    return base::moneyText(left);
}

QVariantList RefundDesk::payments() const
{
    QVariantList rows;
    if (!closed())
        return rows;
    const auto wasUndone = [this](const orders::Tender &tender) {
        return std::any_of(closed()->tenders.begin(), closed()->tenders.end(),
            [&](const orders::Tender &back) { return back.undoes == tender.id && back.refund.isNull(); });
    };
    for (const orders::Tender &tender : closed()->tenders)
        if (!tender.isGivenBack() && !wasUndone(tender))
            rows.append(QVariantMap{{QStringLiteral("tender"), text(tender.id)},
                {QStringLiteral("name"), tenderName(tender.kind)},
                {QStringLiteral("amount"), base::amountText(tender.amount)},
                {QStringLiteral("tip"), tender.tip.isZero() ? QString() : base::amountText(tender.tip)},
                {QStringLiteral("reference"), tender.reference}});
    return rows;
}

QStringList RefundDesk::refundReasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::Refund);
}

QStringList RefundDesk::reopenReasons() const
{
    return reasonsFor(m_live.menu(), ReasonFor::Reopen);
}

QString RefundDesk::refundReason() const
{
    if (!closed())
        return tr("Pick a receipt first.");
    orders::GiveRefund ask = asked({}, {}, false);
    ask.reason = QStringLiteral("-");
    const auto tried = orders::decide(*closed(), ask);
    return tried ? QString() : wordsFor(tried.why());
}

QString RefundDesk::reopenReason() const
{
    if (!closed())
        return tr("Pick a receipt first.");
    const auto tried = orders::decide(*closed(), orders::Reopen{QStringLiteral("-"), true, {}});
    return tried ? QString() : wordsFor(tried.why());
}

orders::GiveRefund RefundDesk::asked(const QVariantList &counts, const QString &typed, bool inCash) const
{
    orders::GiveRefund ask;
    const QVariantList rows = lines();
    const bool some =
        std::any_of(counts.begin(), counts.end(), [](const QVariant &count) { return count.toInt() > 0; });
    if (!typed.isEmpty()) {
        ask.what = orders::GiveRefund::What::Amount;
        ask.amount = amountTyped(typed, closed()->currency);
    } else if (some) {
        ask.what = orders::GiveRefund::What::Lines;
        for (qsizetype i = 0; i < std::min(counts.size(), rows.size()); ++i)
            if (const int count = counts[i].toInt(); count > 0)
                ask.lines.push_back({Id::fromString(rows[i].toMap().value(QStringLiteral("line")).toString()),
                    Quantity{count * 1000LL}});
    }
    ask.businessDate = m_live.today();
    if (const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person()))
        ask.drawer = drawer->id;
    ask.series = QString::number(m_live.node.terminal().device);
    ask.number = m_live.checks.nextCreditNote();
    ask.mayRefund = true;
    if (inCash)
        ask.toKind = orders::TenderKind::Cash;
    for (std::size_t i = 0; i <= closed()->tenders.size(); ++i)
        ask.tenders.push_back(newId());
    return ask;
}

QString RefundDesk::waysText(const orders::RefundGiven &given, Currency currency) const
{
    QStringList ways;
    for (const orders::TenderTaken &back : given.tenders)
        ways.append(tr("%1 %2", "a means of payment and an amount")
                        .arg(tenderName(back.kind), base::amountText(Money(-back.amountMinor, currency))));
    return ways.join(QStringLiteral(", "));
}

QString RefundDesk::judge(const QVariantList &counts, const QString &typed, bool inCash) const
{
    if (!closed())
        return {};
    orders::GiveRefund ask = asked(counts, typed, inCash);
    ask.reason = QStringLiteral("-");
    const auto given = orders::decide(*closed(), ask);
    if (!given)
        return wordsFor(given.why());
    return tr("Goes back: %1.").arg(waysText(*given, closed()->currency));
}

void RefundDesk::refund(const QVariantList &counts, const QString &typed, bool inCash, const QString &reason)
{
    if (!closed())
        return;
    orders::GiveRefund ask = asked(counts, typed, inCash);
    ask.refund = newId();
    ask.reason = reason;
    const auto tried = orders::decide(*closed(), ask);
    if (!tried)
        return m_till.say(wordsFor(tried.why()));
    m_approval.ask({tr("Refund of receipt %1").arg(closed()->receiptNumber()), waysText(*tried, closed()->currency),
        reason, rightFor(m_live.menu(), ReasonFor::Refund, reason, identity::permission::refund),
        [this, check = m_check, ask](const Id &approver) {
            orders::GiveRefund allowed = ask;
            allowed.approvedBy = approver;
            refundNow(check, allowed);
        },
        m_check});
}

void RefundDesk::refundNow(const Id &id, orders::GiveRefund ask)
{
    const orders::Check *check = m_live.checks.find(id);
    if (!check)
        return;
    // Another credit note may have been written while somebody came to allow this one.
    ask.number = m_live.checks.nextCreditNote();
    const auto given = orders::decide(*check, ask);
    if (!given)
        return m_till.say(wordsFor(given.why()));
    std::vector<Draft> drafts{orders::record(id, given->credit)};
    for (const orders::TenderTaken &back : given->tenders) {
        drafts.push_back(orders::record(id, back));
        if (const auto cash = payments::cashOf(back, id))
            drafts.push_back(payments::record(ask.drawer, *cash));
    }
    for (Draft &draft : m_purses.comingBack(id, *given))
        drafts.push_back(std::move(draft));
    // What a card terminal took goes back through it.
    for (Draft &draft : m_cards.goingBack(*given))
        drafts.push_back(std::move(draft));
    const QString ways = waysText(*given, check->currency);
    if (m_till.record(drafts))
        Q_EMIT refunded(
            tr("Given back: %1. Credit note %2-%3 goes to the printer.")
                .arg(ways, ask.series, QString::number(given->credit.number).rightJustified(6, QLatin1Char('0'))));
}

void RefundDesk::reopen(const QString &reason)
{
    if (!closed())
        return;
    askFor(m_live, m_till, m_approval, m_check, orders::Reopen{reason, true, {}},
        {tr("Open receipt %1 again").arg(closed()->receiptNumber()), base::moneyText(orders::totals(*closed()).total),
            reason, identity::permission::reopen, {}},
        [this](const orders::Check &before) { Q_EMIT reopened(text(before.id)); });
}

void RefundDesk::setTip(const QString &tender, const QString &typed)
{
    if (!closed())
        return;
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    const orders::SetTip ask{
        Id::fromString(tender), amountTyped(typed, closed()->currency), drawer ? drawer->id : Id(), {}};
    const QString tip = base::amountText(ask.tip);
    askFor(
        m_live, m_till, m_approval, m_check, ask,
        {tr("Tip %1 on receipt %2").arg(tip, closed()->receiptNumber()), {}, {}, identity::permission::correctTip, {}},
        [this, tip](
            const orders::Check &) { m_till.say(tr("The tip is %1 now. It is no revenue of the house.").arg(tip)); },
        Money(0, closed()->currency));
}

} // namespace jiko::pos
