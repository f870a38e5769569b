#include "money/counter.h"

#include "money/words.h"

#include <QJsonArray>

#include <algorithm>

namespace jiko::money {

namespace {
orders::TenderKind kindOf(const QString &word)
{
    for (const orders::TenderKind kind : orders::tenderKinds)
        if (orders::tenderWord(kind) == word)
            return kind;
    throw Unreadable{QStringLiteral("'%1' is no way to pay").arg(word)};
}
} // namespace

Id Counter::shareNamed(const QString &name) const
{
    if (name.isEmpty())
        return m_check.id;
    for (const orders::Share &share : m_check.shares)
        if (share.name == name)
            return share.id;
    return Id(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11); // of no share
}

orders::Split Counter::sharesIn(const QJsonArray &shares)
{
    orders::Split split;
    for (const QJsonValue each : shares) {
        const QJsonObject row = each.toObject();
        orders::Share share;
        share.name = row.value(QLatin1String("name")).toString();
        share.id = idAtName("share", share.name);
        if (row.contains(QLatin1String("amount"))) {
            share.kind = orders::ShareKind::Amount;
            share.amountMinor = amount(row.value(QLatin1String("amount"))).minor();
        } else if (row.contains(QLatin1String("rest"))) {
            share.kind = orders::ShareKind::Rest;
            share.weight = row.value(QLatin1String("rest")).toInt();
        }
        const QJsonObject lines = row.value(QLatin1String("lines")).toObject();
        for (auto at = lines.begin(); at != lines.end(); ++at)
            split.portions.push_back({lineNamed(at.key()), share.id, at.value().toInt()});
        split.shares.push_back(share);
    }
    return split;
}

QString Counter::split(const QJsonObject &step)
{
    orders::Split ask;
    if (const QJsonValue how = step.value(QLatin1String("split")); how.isArray())
        ask = sharesIn(how.toArray());
    else if (how.isString()) {
        int seat = 0;
        ask = orders::bySeats(m_check, [&] { return idAtName("seat", QString::number(++seat)); });
    }
    const auto decided = orders::decide(m_check, ask);
    if (!decided)
        return wordOf(decided.why());
    happens(*decided);
    return {};
}

void Counter::receive(const orders::TenderTaken &tender)
{
    happens(tender);
    if (const auto cash = payments::cashOf(tender, m_check.id))
        m_drawer = payments::fold(std::move(m_drawer), *cash, Stamp{++m_seq << 16, 1, m_seq, {}});
}

QString Counter::pay(const QJsonObject &step)
{
    orders::TakeTender ask;
    ask.kind = kindOf(step.value(QLatin1String("pay")).toString());
    const bool cash = ask.kind == orders::TenderKind::Cash;
    const QString name = step.value(QLatin1String("as")).toString(QString::number(m_check.tenders.size() + 1));
    ask.tender = idAtName("tender", name);
    ask.drawer = m_drawer.id;
    ask.reference = cash ? QString() : QStringLiteral("slip");
    if (step.contains(QLatin1String("share")))
        ask.share = shareNamed(step.value(QLatin1String("share")).toString());
    const bool known = ask.share.isNull() || ask.share == m_check.id || m_check.share(ask.share);
    ask.amount = step.contains(QLatin1String("amount")) ? amount(step.value(QLatin1String("amount")))
        : !known                                        ? Money(1, m_check.currency)
        : cash                                          ? orders::cashDueOf(m_check, ask.share)
                                                        : orders::dueOf(m_check, ask.share);
    ask.tip =
        step.contains(QLatin1String("tip")) ? amount(step.value(QLatin1String("tip"))) : Money(0, m_check.currency);
    ask.given =
        step.contains(QLatin1String("given")) ? amount(step.value(QLatin1String("given"))) : ask.amount + ask.tip;
    if (const QJsonObject foreign = step.value(QLatin1String("foreign")).toObject(); !foreign.isEmpty()) {
        const Currency theirs = Currency::fromCode(foreign.value(QLatin1String("currency")).toString());
        const auto given = amountOf(foreign.value(QLatin1String("given")).toString(), theirs);
        if (!given)
            throw Unreadable{QStringLiteral("foreign money wants an amount of its currency")};
        // A whole unit of theirs is worth so much of ours; the fact has it for one of their smallest.
        std::int64_t rate = millionthsOf(foreign.value(QLatin1String("rate")).toString()).value_or(0);
        for (int i = 0; i < m_check.currency.exponent(); ++i)
            rate *= 10;
        for (int i = 0; i < theirs.exponent(); ++i)
            rate /= 10;
        ask.foreign = orders::ForeignCash{theirs.code(), given->minor(), rate};
        ask.given = orders::worthOf(*ask.foreign, m_check.currency);
    }
    const auto taken = orders::decide(m_check, ask);
    if (!taken)
        return wordOf(taken.why());
    m_tenders[name] = ask.tender;
    if (cash)
        m_change = ask.given - ask.amount - ask.tip;
    receive(*taken);
    return {};
}

QString Counter::giveBack(const QJsonObject &step)
{
    const bool undo = step.contains(QLatin1String("undo"));
    const QString name = step.value(QLatin1String(undo ? "undo" : "tip")).toString();
    const auto at = m_tenders.find(name);
    const Id tender = at == m_tenders.end() ? Id() : at->second;
    if (!undo) {
        const auto set = orders::decide(
            m_check, orders::SetTip{tender, amount(step.value(QLatin1String("amount"))), m_drawer.id, {}});
        if (!set)
            return wordOf(set.why());
        happens(*set);
        return {};
    }
    const auto back = orders::decide(m_check, orders::UndoTender{idAtName("undo", name), tender, m_drawer.id});
    if (!back)
        return wordOf(back.why());
    receive(*back);
    return {};
}

QString Counter::refund(const QJsonObject &step)
{
    orders::GiveRefund ask;
    ask.refund = idAtName("refund", QString::number(m_check.refunds.size()));
    const QJsonValue what = step.value(QLatin1String("refund"));
    if (what.isObject()) {
        ask.what = orders::GiveRefund::What::Lines;
        const QJsonObject lines = what.toObject();
        for (auto at = lines.begin(); at != lines.end(); ++at) {
            const auto quantity = quantityOf(at.value().toString());
            if (!quantity)
                throw Unreadable{QStringLiteral("'%1' is no quantity").arg(at.value().toString())};
            ask.lines.push_back({lineNamed(at.key()), *quantity});
        }
    } else if (what.toString() == QLatin1String("amount")) {
        ask.what = orders::GiveRefund::What::Amount;
        ask.amount = amount(step.value(QLatin1String("amount")));
    }
    if (const QString to = step.value(QLatin1String("to")).toString(); m_tenders.contains(to))
        ask.to = m_tenders.at(to);
    else if (!to.isEmpty())
        ask.toKind = kindOf(to);
    ask.businessDate = m_date;
    ask.drawer = m_drawer.id;
    ask.series = QStringLiteral("1");
    ask.number = static_cast<std::int64_t>(m_check.refunds.size()) + 1;
    ask.reason = QStringLiteral("as the case says");
    ask.mayRefund = true;
    for (std::size_t i = 0; i < m_check.tenders.size(); ++i)
        ask.tenders.push_back(idAtName("back", QStringLiteral("%1/%2").arg(m_check.refunds.size()).arg(i)));
    const auto given = orders::decide(m_check, ask);
    if (!given)
        return wordOf(given.why());
    happens(given->credit);
    for (const orders::TenderTaken &tender : given->tenders)
        receive(tender);
    return {};
}

} // namespace jiko::money
