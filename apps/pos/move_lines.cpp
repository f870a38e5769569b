// Dishes go to another check or seat, and a check to another server.
#include "pos/move_desk.h"
#include "pos/words.h"

namespace jiko::pos {

using orders::Check;
using orders::MoveLines;

void MoveDesk::moveInto(
    const Check &into, std::vector<Draft> drafts, const std::vector<MoveLines::Part> &parts, const QString &words)
{
    const Check *from = inHand();
    if (!from)
        return;
    const Id move = newId();
    const Id at = into.id;
    const auto moves = orders::decide(*from, into, MoveLines{move, parts, std::nullopt, awaitedOf(*from)});
    if (!moves)
        return m_till.say(wordsFor(moves.why()));
    drafts.push_back(orders::record(from->id, moves->out));
    drafts.push_back(orders::record(at, moves->in));
    tellKitchen(drafts, *from, *moves, into);
    // Where nothing is left of the check, its guests have gone with it.
    if (moves->out.merged && !from->table.isNull() && into.table != from->table)
        seatElsewhere(drafts, {{from->id}, {}, from->table, {}}, {});
    const bool stays = !moves->out.merged;
    if (!m_till.record(drafts))
        return;
    begin();
    done(words, {{move}, at, {}}, stays);
}

void MoveDesk::toCheck(const QString &checkId)
{
    const Check *into = m_live.checks.find(Id::fromString(checkId));
    const Check *from = inHand();
    if (!into || !from || !m_till.mayTakeOrders())
        return;
    auto chosen = parts();
    if (chosen.empty())
        for (const orders::Line &line : from->lines)
            if (line.counts())
                chosen.push_back({line.id, Quantity{0}, {}});
    moveInto(*into, {}, chosen, tr("%1 moved to %2.").arg(chosenText(), placeName(*into)));
}

void MoveDesk::toNewCheck()
{
    const Check *from = inHand();
    if (!from || !m_till.mayTakeOrders())
        return;
    const auto chosen = parts();
    if (chosen.empty())
        return m_till.say(wordsFor(orders::MoveLinesRefusal::NothingToMove));
    const orders::OpenCheck open = orders::beside(*from, newId(), m_live.checks.nextNumber());
    const auto opened = orders::decide(open);
    if (!opened)
        return m_till.say(wordsFor(opened.why()));
    Check fresh;
    fresh.id = open.check;
    fresh = orders::fold(fresh, orders::CheckFact(*opened), Stamp{});
    fresh.terms = from->terms;
    moveInto(fresh, {orders::record(fresh.id, *opened), orders::record(fresh.id, fresh.terms)}, chosen,
        tr("%1 on a bill of its own, #%2.").arg(chosenText(), open.number));
}

void MoveDesk::toSeat(int seat)
{
    const Check *check = inHand();
    if (!check || !m_till.mayTakeOrders())
        return;
    const Id id = check->id;
    std::map<int, std::vector<Id>> before;
    const auto chosen = parts();
    const auto moves = orders::decide(*check, orders::Reseat{chosen, seat});
    if (!moves)
        return m_till.say(wordsFor(moves.why()));
    for (const orders::Units &units : moves->lines)
        before[check->line(units.line)->seat].push_back(units.there());
    std::vector<Draft> drafts{orders::record(id, *moves)};
    for (Draft &draft : kitchen::movesFor(m_live.tickets.ofCheck(id), moves->lines, *check, check->label, seat))
        drafts.push_back(std::move(draft));
    const QString words = seat > 0 ? tr("%1 moved to seat %2.").arg(chosenText(), QString::number(seat))
                                   : tr("%1 moved to the whole table.").arg(chosenText());
    if (!m_till.record(drafts))
        return;
    begin();
    const auto back = [this, id, before] {
        std::vector<Draft> facts;
        const Check *now = m_live.checks.find(id);
        for (const auto &[was, lines] : before) {
            std::vector<MoveLines::Part> all;
            for (const Id &line : lines)
                all.push_back({line, Quantity{0}, {}});
            const auto home = orders::decide(*now, orders::Reseat{all, was});
            if (!home)
                return m_till.say(wordsFor(home.why()));
            facts.push_back(orders::record(id, *home));
            for (Draft &draft : kitchen::movesFor(m_live.tickets.ofCheck(id), home->lines, *now, now->label, was))
                facts.push_back(std::move(draft));
        }
        m_till.record(facts);
    };
    done(words, {{}, {}, back}, true);
}

void MoveDesk::moveBack(const Id &holderId, const Id &move)
{
    const Check *holder = m_live.checks.find(holderId);
    const orders::Moving *moving = holder ? holder->moving(move) : nullptr;
    const Check *home = moving ? m_live.checks.find(moving->other) : nullptr;
    if (!home)
        return m_till.say(wordsFor(orders::MoveLinesRefusal::NoSuchMove));
    const auto back = orders::decide(*holder, *home, orders::MoveBack{move, newId(), awaitedOf(*holder)});
    if (!back)
        return m_till.say(wordsFor(back.why()));
    std::vector<Draft> drafts{orders::record(holder->id, back->out), orders::record(home->id, back->in)};
    tellKitchen(drafts, *holder, *back, *home);
    // A table that was left when the check went is theirs again, if nobody sits there now.
    if (!home->isOpen() && !home->table.isNull()
        && m_live.tables.state(home->table).occupancy != floor::Occupancy::Taken)
        if (const auto seated =
                floor::decideSeat(m_live.tables.state(home->table), newId(), std::max(1, back->in.covers), {}))
            drafts.push_back(floor::record(home->table, *seated));
    m_till.record(drafts);
}

void MoveDesk::takeBack(const QString &moveId)
{
    const Check *check = inHand();
    if (!check || !m_till.mayTakeOrders())
        return;
    const Id move = Id::fromString(moveId);
    const orders::Moving *moving = check->moving(move);
    const Check *home = moving ? m_live.checks.find(moving->other) : nullptr;
    const QString words = home ? tr("Back at %1.").arg(placeName(*home)) : QString();
    moveBack(check->id, move);
    if (const orders::Moving *now = inHand() ? inHand()->moving(move) : nullptr; now && now->undone)
        done(words, {}, true);
}

void MoveDesk::toServer(const QString &server)
{
    if (const Check *check = inHand())
        assign({check->id}, Id::fromString(server));
}

void MoveDesk::handOverAll(const QString &server)
{
    std::vector<Id> mine;
    for (const Check *check : m_live.checks.open())
        if (check->server == m_signIn.person())
            mine.push_back(check->id);
    if (mine.empty())
        return m_till.say(tr("You serve nobody now."));
    assign(mine, Id::fromString(server));
}

void MoveDesk::assign(std::vector<Id> checks, const Id &server, bool canBeUndone)
{
    const identity::Person *to = m_live.people().person(server);
    if (!to || !m_till.mayTakeOrders())
        return;
    const auto isOthers = [this](const Id &id) {
        const Check *check = m_live.checks.find(id);
        return check && check->server != m_signIn.person();
    };
    if (std::none_of(checks.begin(), checks.end(), isOthers) || !canBeUndone)
        return assignAs(checks, server, canBeUndone ? Id() : m_signIn.person(), canBeUndone);
    m_approval.ask({tr("Hand over %n check(s) to %1", nullptr, static_cast<int>(checks.size())).arg(to->name), {}, {},
        identity::permission::assignServer,
        [this, checks, server, canBeUndone](const Id &approver) { assignAs(checks, server, approver, canBeUndone); }});
}

void MoveDesk::assignAs(const std::vector<Id> &checks, const Id &server, const Id &approver, bool canBeUndone)
{
    const identity::Person *to = m_live.people().person(server);
    std::vector<Draft> drafts;
    std::map<Id, std::vector<Id>> before;
    for (const Id &id : checks) {
        const Check *check = m_live.checks.find(id);
        if (!check || !to)
            continue;
        const auto given = orders::decide(
            *check, orders::AssignServer{server, to->name, m_signIn.person(), !approver.isNull(), approver});
        if (!given)
            return m_till.say(wordsFor(given.why()));
        before[check->server].push_back(id);
        drafts.push_back(orders::record(id, *given));
    }
    if (drafts.empty() || !m_till.record(drafts) || !canBeUndone)
        return;
    Undoing undoing;
    undoing.other = [this, before] {
        for (const auto &[was, theirs] : before)
            assign(theirs, was, false);
    };
    done(tr("%1 serves %n check(s) more now.", nullptr, static_cast<int>(drafts.size())).arg(to->name),
        std::move(undoing));
}

} // namespace jiko::pos
