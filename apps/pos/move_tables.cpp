// Guests go to another table, or join others: the check, the floor and the kitchen in one record.
#include "pos/move_desk.h"
#include "pos/words.h"

namespace jiko::pos {

using orders::Check;

bool MoveDesk::canLeave(const QString &table) const
{
    const Id id = Id::fromString(table);
    return !m_live.checks.openAt(id).empty() || m_live.tables.state(id).occupancy == floor::Occupancy::Taken;
}

bool MoveDesk::addCheck(std::vector<Draft> &drafts, const Check &check, const Id &table, const QString &label,
    const QString &orderType) const
{
    const auto moves = orders::decide(check, orders::MoveCheck{table, label});
    if (!moves) {
        m_till.say(wordsFor(moves.why()));
        return false;
    }
    drafts.push_back(orders::record(check.id, *moves));
    const Check there = orders::fold(check, orders::CheckFact(*moves), Stamp{});
    // What was ordered keeps its price; how the check is reckoned is that of the other room.
    const auto terms = orders::decide(check, orders::TakeTerms{m_till.termsFor(there, orderType), awaitedOf(check)});
    if (!terms) {
        m_till.say(wordsFor(terms.why()));
        return false;
    }
    if (*terms)
        drafts.push_back(orders::record(check.id, **terms));
    for (Draft &draft : kitchen::movesFor(m_live.tickets.ofCheck(check.id), there, check.label))
        drafts.push_back(std::move(draft));
    return true;
}

void MoveDesk::seatElsewhere(std::vector<Draft> &drafts, const Wanted &wanted, const std::vector<Id> &parties) const
{
    floor::TableState from = m_live.tables.state(wanted.from);
    // Others have a check there still: they stay, whoever was seated first.
    const auto here = m_live.checks.openAt(wanted.from);
    const bool othersStay = std::any_of(here.begin(), here.end(), [&](const Check *check) {
        return std::find(wanted.checks.begin(), wanted.checks.end(), check->id) == wanted.checks.end();
    });
    if (othersStay)
        from.seated.clear();
    floor::Seating otherwise{newId(), 0, {}, {}, false};
    for (const Id &check : wanted.checks)
        otherwise.covers += m_live.checks.find(check)->covers;
    if (wanted.to.isNull()) {
        for (const floor::Unseated &leave : floor::joiningOthers(from))
            drafts.push_back(floor::record(wanted.from, leave));
        return;
    }
    const floor::Transfer transfer = floor::transferOf(from, m_live.tables.state(wanted.to), parties, otherwise);
    for (const floor::Unseated &leave : transfer.leave)
        drafts.push_back(floor::record(wanted.from, leave));
    for (const floor::TableFact &arrive : transfer.arrive)
        drafts.push_back(floor::record(wanted.to, arrive));
}

void MoveDesk::transfer(const Wanted &wanted, const std::vector<Id> &parties, bool canBeUndone)
{
    const floor::Table *to = m_live.plan().table(wanted.to);
    if (!to)
        return;
    std::vector<Draft> drafts;
    for (const Id &id : wanted.checks) {
        const Check *check = m_live.checks.find(id);
        if (!check || !addCheck(drafts, *check, to->id, to->label, QStringLiteral("dine_in")))
            return;
    }
    std::vector<Id> gone;
    for (const floor::Seating &each : m_live.tables.state(wanted.from).seated)
        if (parties.empty() || std::find(parties.begin(), parties.end(), each.party) != parties.end())
            gone.push_back(each.party);
    const floor::Table *from = m_live.plan().table(wanted.from);
    const Check *first = wanted.checks.empty() ? nullptr : m_live.checks.find(wanted.checks.front());
    const QString label = from ? tr("Table %1").arg(from->label) : first ? first->label : QString();
    const QString name = first ? first->label : QString();
    const QString type = first ? first->terms.orderType : QString();
    seatElsewhere(drafts, wanted, parties);
    if (drafts.empty() || !m_till.record(drafts))
        return;
    Undoing undoing;
    if (canBeUndone && from)
        undoing.other = [this, back = Wanted{wanted.checks, {}, wanted.to, wanted.from}, gone] {
            transfer(back, gone, false);
        };
    else if (canBeUndone)
        undoing.other = [this, id = wanted.checks.front(), at = wanted.to, name, type] {
            std::vector<Draft> facts;
            const Check *check = m_live.checks.find(id);
            if (!check || !addCheck(facts, *check, {}, name, type))
                return;
            seatElsewhere(facts, {{id}, {}, at, {}}, {});
            m_till.record(facts);
        };
    done(tr("%1 sits at table %2 now. The kitchen knows.").arg(label, to->label), std::move(undoing));
}

void MoveDesk::tableTo(const QString &fromId, const QString &toId)
{
    Wanted wanted{{}, {}, Id::fromString(fromId), Id::fromString(toId)};
    if (!m_till.mayTakeOrders())
        return;
    if (wanted.from == wanted.to)
        return m_till.say(wordsFor(orders::MoveRefusal::SameTable));
    if (!canLeave(fromId))
        return m_till.say(tr("Nobody sits at this table, so nothing was moved."));
    for (const Check *check : m_live.checks.openAt(wanted.from))
        wanted.checks.push_back(check->id);
    if (!canLeave(toId))
        return transfer(wanted);
    const floor::Table *from = m_live.plan().table(wanted.from);
    const floor::Table *to = m_live.plan().table(wanted.to);
    if (from && to)
        askHow(wanted, tr("Table %1").arg(from->label), *to);
}

void MoveDesk::askHow(Wanted wanted, const QString &from, const floor::Table &to)
{
    m_wanted = std::move(wanted);
    Q_EMIT changed();
    Q_EMIT choiceWanted(from, tr("Table %1").arg(to.label));
}

QVariantList MoveDesk::bills() const
{
    QVariantList rows;
    const auto there = m_wanted ? m_live.checks.openAt(m_wanted->to) : std::vector<const Check *>();
    if (there.size() < 2)
        return rows;
    for (const Check *check : there)
        rows.append(QVariantMap{{QStringLiteral("check"), text(check->id)},
            {QStringLiteral("text"), tr("#%1, %2").arg(check->number, check->serverName)},
            {QStringLiteral("due"), base::amountText(orders::totals(*check).due)}});
    return rows;
}

void MoveDesk::toTable(const QString &tableId)
{
    const Check *check = inHand();
    const floor::Table *to = m_live.plan().table(Id::fromString(tableId));
    if (!check || !to || !m_till.mayTakeOrders())
        return;
    const auto chosen = parts();
    const auto there = m_live.checks.openAt(to->id);
    if (chosen.empty()) {
        const Wanted wanted{{check->id}, {}, check->table, to->id};
        if (check->table == to->id)
            return m_till.say(wordsFor(orders::MoveRefusal::SameTable));
        if (!canLeave(tableId))
            return transfer(wanted);
        return askHow(wanted, placeName(*check), *to);
    }
    if (to->id == check->table)
        return toNewCheck();
    if (there.empty()) {
        std::vector<Draft> drafts;
        orders::OpenCheck open = orders::beside(*check, newId(), m_live.checks.nextNumber());
        open.table = to->id;
        open.label = to->label;
        const auto opened = orders::decide(open);
        if (!opened)
            return m_till.say(wordsFor(opened.why()));
        const floor::Transfer seats = floor::transferOf({}, m_live.tables.state(to->id), {},
            {newId(), std::max(1, static_cast<int>(chosen.size())), {}, {}, false});
        if (m_live.tables.state(to->id).occupancy != floor::Occupancy::Taken)
            for (const floor::TableFact &arrive : seats.arrive)
                drafts.push_back(floor::record(to->id, arrive));
        Check fresh;
        fresh.id = open.check;
        fresh = orders::fold(fresh, orders::CheckFact(*opened), Stamp{});
        fresh.terms = m_till.termsFor(fresh, QStringLiteral("dine_in"));
        drafts.push_back(orders::record(fresh.id, *opened));
        drafts.push_back(orders::record(fresh.id, fresh.terms));
        return moveInto(fresh, std::move(drafts), chosen, tr("%1 moved to table %2.").arg(chosenText(), to->label));
    }
    if (there.size() > 1)
        return askHow({{check->id}, chosen, check->table, to->id}, chosenText(), *to);
    moveInto(*there.front(), {}, chosen, tr("%1 moved to table %2.").arg(chosenText(), to->label));
}

void MoveDesk::toTab(const QString &name)
{
    const Check *check = inHand();
    if (!check || !m_till.mayTakeOrders())
        return;
    const Id id = check->id;
    const Id table = check->table;
    std::vector<Draft> drafts;
    if (!addCheck(drafts, *check, {}, name, QStringLiteral("bar_tab")))
        return;
    std::vector<Id> gone;
    for (const floor::Seating &each : m_live.tables.state(table).seated)
        gone.push_back(each.party);
    seatElsewhere(drafts, {{id}, {}, table, {}}, {});
    if (!m_till.record(drafts))
        return;
    Undoing undoing;
    if (!table.isNull())
        undoing.other = [this, id, table] { transfer({{id}, {}, {}, table}, {}, false); };
    done(tr("%1 is a tab now.").arg(name.trimmed()), std::move(undoing));
}

std::optional<orders::MovedLines> MoveDesk::joinOne(
    std::vector<Draft> &drafts, const Check &from, const Check &into, const Id &move)
{
    auto merged = orders::decide(from, into, orders::MergeChecks{move, awaitedOf(from)});
    if (!merged) {
        m_till.say(wordsFor(merged.why()));
        return std::nullopt;
    }
    drafts.push_back(orders::record(from.id, merged->out));
    drafts.push_back(orders::record(into.id, merged->in));
    tellKitchen(drafts, from, *merged, into);
    return *merged;
}

void MoveDesk::join()
{
    const auto there = m_wanted ? m_live.checks.openAt(m_wanted->to) : std::vector<const Check *>();
    // Others sit there and have ordered nothing: the guests' check becomes that of the table.
    if (m_wanted && (there.empty() || m_wanted->checks.empty()))
        return transfer(*std::exchange(m_wanted, std::nullopt));
    if (!there.empty())
        joinWith(text(there.front()->id));
}

void MoveDesk::joinWith(const QString &check)
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    const Check *into = m_live.checks.find(Id::fromString(check));
    if (!wanted || !into)
        return;
    if (wanted->parts.empty())
        return joinInto(*wanted, *into);
    moveInto(*into, {}, wanted->parts, tr("%1 moved to table %2.").arg(chosenText(), into->label));
}

void MoveDesk::joinInto(const Wanted &wanted, const Check &chosen)
{
    Check into = chosen;
    const QString label = into.label;
    std::vector<Draft> drafts;
    Undoing undoing{{}, into.id, {}};
    for (const Id &id : wanted.checks) {
        const Id move = newId();
        const auto joined = joinOne(drafts, *m_live.checks.find(id), into, move);
        if (!joined)
            return;
        into = orders::fold(into, orders::CheckFact(joined->in), Stamp{});
        undoing.moves.insert(undoing.moves.begin(), move);
    }
    const floor::TableState left = m_live.tables.state(wanted.from);
    seatElsewhere(drafts, {wanted.checks, {}, wanted.from, {}}, {});
    if (!m_till.record(drafts))
        return;
    if (!left.seated.empty() && m_live.tables.state(wanted.from).seated.empty())
        undoing.other = [this, left] {
            std::vector<Draft> facts;
            for (const floor::TableFact &arrive : floor::transferOf(left, m_live.tables.state(left.id), {}, {}).arrive)
                facts.push_back(floor::record(left.id, arrive));
            m_till.record(facts);
        };
    done(tr("One bill now, at table %1.").arg(label), std::move(undoing));
}

void MoveDesk::sitTogether()
{
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        transfer(*wanted);
}

} // namespace jiko::pos
