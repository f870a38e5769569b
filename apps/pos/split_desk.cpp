#include "pos/split_desk.h"

#include "orders/bill.h"
#include "payments/awaited.h"
#include "pos/words.h"

namespace jiko::pos {

SplitDesk::SplitDesk(outlet::Live &live, Till &till, QObject *parent) : QObject(parent), m_live(live), m_till(till)
{
    connect(&till, &Till::checkChanged, this, &SplitDesk::changed);
    const auto anew = [this] { m_before.reset(); };
    connect(&till, &Till::opened, this, anew);
    connect(&till, &Till::left, this, anew);
}

QVariantMap SplitDesk::lineOn(const orders::Check &check, const Id &id, Money amount, const QString &part) const
{
    const orders::Line *line = check.line(id);
    return {{QStringLiteral("line"), text(id)}, {QStringLiteral("name"), line ? m_till.nameOf(*line) : tr("Service")},
        {QStringLiteral("count"), line ? QString::number(line->quantity.milli / 1000) : QString()},
        {QStringLiteral("amount"), base::amountText(amount)}, {QStringLiteral("part"), part}};
}

QVariantList SplitDesk::linesOf(const orders::Check &check, const orders::ShareDue &share) const
{
    QVariantList lines;
    for (const orders::SharedLine &shared : share.lines)
        lines.append(lineOn(check, shared.line, shared.gross,
            shared.weight == shared.of ? QString() : QStringLiteral("%1/%2").arg(shared.weight).arg(shared.of)));
    if (share.share.id != check.id)
        return lines;
    // What nobody has is still on the table, dish by dish.
    const orders::Bill bill = orders::billOf(check);
    for (const orders::BillRow &row : bill.rows)
        if (!row.line.isNull()
            && std::none_of(check.portions.begin(), check.portions.end(),
                [&](const orders::Portion &portion) { return portion.line == row.line; }))
            lines.append(lineOn(check, row.line, row.gross(), {}));
    return lines;
}

QVariantList SplitDesk::shares() const
{
    QVariantList rows;
    const orders::Check *check = m_till.check();
    if (!check)
        return rows;
    for (const orders::ShareDue &share : orders::splitOf(*check)) {
        QString receipt;
        for (const orders::ShareReceipt &paper : check->shareReceipts)
            if (paper.share == share.share.id)
                receipt = paper.number();
        const bool hasDishes = share.share.id == check->id || share.share.kind == orders::ShareKind::Lines;
        const QVariantMap row{{QStringLiteral("share"), text(share.share.id)},
            {QStringLiteral("name"), share.share.name}, {QStringLiteral("due"), base::amountText(share.due)},
            {QStringLiteral("owes"), share.due.minor() > 0},
            {QStringLiteral("paid"), share.due.minor() <= 0 && !share.paid.isZero()},
            {QStringLiteral("receipt"), receipt}, {QStringLiteral("takesDishes"), hasDishes},
            {QStringLiteral("fixed"), share.share.kind == orders::ShareKind::Amount},
            {QStringLiteral("lines"), linesOf(*check, share)}};
        // What nobody has stands first: from there dishes are given.
        rows.insert(share.share.id == check->id ? 0 : rows.size(), row);
    }
    return rows;
}

QString SplitDesk::seatsReason() const
{
    const orders::Check *check = m_till.check();
    return check && orders::bySeats(*check, newId).shares.empty()
        ? tr("No dish is on a seat. Pick seats when you order, or split by dish.")
        : QString();
}

QString SplitDesk::fixedReason() const
{
    const orders::Check *check = m_till.check();
    if (!check)
        return {};
    for (const orders::ShareDue &share : orders::splitOf(*check))
        if (!share.paid.isZero())
            return tr("Somebody has paid. What is paid stays as it is.");
    return {};
}

orders::Split SplitDesk::now() const
{
    const orders::Check *check = m_till.check();
    return check ? orders::Split{check->shares, check->portions, {}} : orders::Split();
}

orders::Share SplitDesk::fresh(const orders::Split &split) const
{
    // A name that nobody has, also where one in the middle was taken away.
    for (int number = 1;; ++number) {
        const QString name = QString::number(number);
        if (std::none_of(split.shares.begin(), split.shares.end(),
                [&](const orders::Share &share) { return share.name == name; }))
            return {newId(), name, orders::ShareKind::Lines, 0, 1};
    }
}

void SplitDesk::record(orders::Split split, const QString &words)
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    const orders::Split before = now();
    split.awaited = payments::awaitedOn(check->id, m_live.prompts, m_live.cards, m_live.checks);
    const auto set = orders::decide(*check, split);
    if (!set)
        return m_till.say(wordsFor(set.why()));
    if (!m_till.record({orders::record(m_till.checkId(), *set)}))
        return;
    m_before = before;
    if (!words.isEmpty())
        Q_EMIT splitNow(words);
}

void SplitDesk::bySeats()
{
    if (!m_till.check())
        return;
    if (!seatsReason().isEmpty())
        return m_till.say(seatsReason());
    record(orders::bySeats(*m_till.check(), newId), tr("Split by seat."));
}

void SplitDesk::evenly(int ways)
{
    record(orders::evenly(ways, newId), tr("Split in %n equal parts.", nullptr, ways));
}

void SplitDesk::byDish()
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    orders::Split split;
    for (int guest = 0; guest < std::clamp(check->covers, 2, 8); ++guest)
        split.shares.push_back(fresh(split));
    record(split);
}

void SplitDesk::addShare(qint64 whole)
{
    orders::Split split = now();
    orders::Share share = fresh(split);
    if (whole > 0) {
        share.kind = orders::ShareKind::Amount;
        share.amountMinor = whole;
        for (int i = 0; i < m_live.house().currency.exponent(); ++i)
            share.amountMinor *= 10;
    }
    split.shares.push_back(share);
    record(split);
}

void SplitDesk::give(const QString &lineId, const QString &shareId)
{
    const Id line = Id::fromString(lineId);
    orders::Split split = now();
    std::erase_if(split.portions, [&](const orders::Portion &portion) { return portion.line == line; });
    const Id share = Id::fromString(shareId);
    if (m_till.check() && m_till.check()->share(share))
        split.portions.push_back({line, share, 1});
    record(split);
}

void SplitDesk::cut(const QString &lineId, int ways)
{
    const Id line = Id::fromString(lineId);
    orders::Split split = now();
    std::erase_if(split.portions, [&](const orders::Portion &portion) { return portion.line == line; });
    int given = 0;
    for (const orders::Share &share : split.shares)
        if (share.kind == orders::ShareKind::Lines && (ways == 0 || given < ways)) {
            split.portions.push_back({line, share.id, 1});
            ++given;
        }
    record(split);
}

void SplitDesk::merge()
{
    record({}, tr("One bill again."));
}

void SplitDesk::undo()
{
    if (const auto before = std::exchange(m_before, std::nullopt))
        record(*before);
}

} // namespace jiko::pos
