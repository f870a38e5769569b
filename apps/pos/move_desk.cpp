#include "pos/move_desk.h"

#include "payments/awaited.h"
#include "pos/line_words.h"
#include "pos/words.h"

namespace jiko::pos {

using orders::Check;
using orders::MoveLines;

MoveDesk::MoveDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_approval(approval)
{
    connect(&till, &Till::checkChanged, this, &MoveDesk::changed);
    connect(&till, &Till::mineChanged, this, &MoveDesk::changed);
    connect(&till, &Till::opened, this, [this] { begin(); });
    connect(&signIn, &outlet::SignIn::personChanged, this, [this] {
        m_undoings.clear();
        m_wanted.reset();
        begin();
    });
}

const Check *MoveDesk::inHand() const
{
    return m_till.isNew() ? nullptr : m_till.check();
}

QString MoveDesk::reason() const
{
    const Check *check = inHand();
    if (!check
        || std::none_of(check->lines.begin(), check->lines.end(), [](const auto &line) { return line.counts(); }))
        return tr("Nothing is on this check yet.");
    return check->isOpen() ? QString() : wordsFor(orders::MoveLinesRefusal::CheckClosed);
}

QString MoveDesk::fromText() const
{
    return m_till.check() ? placeName(*m_till.check()) : QString();
}

QString MoveDesk::chosenText() const
{
    int count = 0;
    for (const auto &[line, units] : m_chosen)
        count += units;
    return count == 0 ? tr("All of it") : tr("%n dish(es)", nullptr, count);
}

void MoveDesk::begin(const QString &lineId)
{
    m_chosen.clear();
    const Check *check = inHand();
    if (const orders::Line *line = check ? check->line(Id::fromString(lineId)) : nullptr; line && line->counts())
        m_chosen[line->id] = std::max(1, static_cast<int>(line->quantity.milli / 1000));
    Q_EMIT changed();
}

void MoveDesk::choose(const QString &lineId, int count)
{
    const Check *check = inHand();
    const orders::Line *line = check ? check->line(Id::fromString(lineId)) : nullptr;
    if (!line || !line->counts())
        return;
    if (count <= 0)
        m_chosen.erase(line->id);
    else
        m_chosen[line->id] = std::min(count, std::max(1, static_cast<int>(line->quantity.milli / 1000)));
    Q_EMIT changed();
}

std::vector<MoveLines::Part> MoveDesk::parts() const
{
    std::vector<MoveLines::Part> parts;
    const Check *check = inHand();
    for (const auto &[id, count] : m_chosen) {
        const orders::Line *line = check ? check->line(id) : nullptr;
        if (!line)
            continue;
        const bool isAll = count * 1000LL >= line->quantity.milli;
        parts.push_back({id, isAll ? Quantity{0} : Quantity{count * 1000LL}, isAll ? Id() : newId()});
    }
    return parts;
}

QVariantList MoveDesk::lines() const
{
    QVariantList rows;
    const Check *check = inHand();
    if (!check)
        return rows;
    for (const orders::Line &line : check->lines) {
        if (!line.counts())
            continue;
        const auto chosen = m_chosen.find(line.id);
        rows.append(QVariantMap{{QStringLiteral("line"), text(line.id)}, {QStringLiteral("name"), m_till.nameOf(line)},
            {QStringLiteral("detail"), modifiersOf(m_live.menu(), line, languageNow()).join(QStringLiteral(", "))},
            {QStringLiteral("amount"), base::amountText(line.amount())},
            {QStringLiteral("count"), std::max(1, static_cast<int>(line.quantity.milli / 1000))},
            {QStringLiteral("chosen"), chosen == m_chosen.end() ? 0 : chosen->second},
            {QStringLiteral("seat"), line.seat}, {QStringLiteral("sent"), line.state == orders::LineState::Sent}});
    }
    return rows;
}

QVariantList MoveDesk::checks() const
{
    QVariantList rows;
    const Check *check = m_till.check();
    if (!check)
        return rows;
    for (const Check *other : m_live.checks.open())
        if (other->id != check->id && (other->table.isNull() || other->table == check->table))
            rows.append(QVariantMap{{QStringLiteral("check"), text(other->id)},
                {QStringLiteral("label"),
                    other->table.isNull() ? other->label : tr("#%1, same table").arg(other->number)},
                {QStringLiteral("due"), base::amountText(orders::totals(*other).due)}});
    return rows;
}

QVariantList MoveDesk::servers() const
{
    QVariantList rows;
    const Check *check = m_till.check();
    for (const identity::Person &person : m_live.people().all())
        if (person.may(identity::permission::takeOrders) && person.id != (check ? check->server : m_signIn.person()))
            rows.append(QVariantMap{{QStringLiteral("id"), text(person.id)}, {QStringLiteral("name"), person.name}});
    return rows;
}

QVariantList MoveDesk::brought() const
{
    QVariantList rows;
    const Check *check = inHand();
    if (!check)
        return rows;
    for (const orders::Moving *moving : orders::broughtTo(*check)) {
        const Check *home = m_live.checks.find(moving->other);
        if (home && !home->closed)
            rows.append(QVariantMap{{QStringLiteral("move"), text(moving->move)},
                {QStringLiteral("text"),
                    moving->merged ? tr("%1 by itself again").arg(placeName(*home))
                                   : tr("%n dish(es) back to %1", nullptr, static_cast<int>(moving->parts.size()))
                                         .arg(placeName(*home))}});
    }
    return rows;
}

QString MoveDesk::table() const
{
    return m_till.atTable() ? text(m_till.check()->table) : QString();
}

int MoveDesk::mineCount() const
{
    const auto open = m_live.checks.open();
    return static_cast<int>(std::count_if(
        open.begin(), open.end(), [this](const Check *check) { return check->server == m_signIn.person(); }));
}

std::vector<orders::Awaited> MoveDesk::awaitedOf(const Check &check) const
{
    return payments::awaitedOn(check.id, m_live.prompts, m_live.cards, m_live.checks);
}

void MoveDesk::done(const QString &words, Undoing undoing, bool stays)
{
    const bool can = !undoing.moves.empty() || undoing.other;
    if (can)
        m_undoings[++m_lastKey] = std::move(undoing);
    Q_EMIT moved(words, can ? m_lastKey : 0, stays);
}

void MoveDesk::undo(int key)
{
    const auto at = m_undoings.find(key);
    if (at == m_undoings.end())
        return;
    const Undoing undoing = at->second;
    m_undoings.erase(at);
    if (undoing.other)
        undoing.other();
    for (const Id &move : undoing.moves)
        moveBack(undoing.at, move);
}

void MoveDesk::tellKitchen(
    std::vector<Draft> &drafts, const Check &from, const orders::MovedLines &moved, const Check &into) const
{
    for (Draft &draft : kitchen::movesFor(m_live.tickets.ofCheck(from.id), moved.out.lines, into, from.label))
        drafts.push_back(std::move(draft));
}

} // namespace jiko::pos
