// What people move: guests, dishes, checks.
#include "orders/moves.h"
#include "sim/person.h"

namespace jiko::sim {

namespace {
void tellKitchen(std::vector<Draft> &drafts, const Terminal &known, const Check &from, const orders::MovedLines &moved,
    const Check &into)
{
    for (Draft &draft : kitchen::movesFor(known.tickets.ofCheck(from.id), moved.out.lines, into, from.label))
        drafts.push_back(std::move(draft));
}

/// What came is there, under the name that it has on that check.
auto isThere(const Id &into, const Id &move)
{
    return [=](const Terminal &shows) {
        const Check *check = shows.checks.find(into);
        const orders::Moving *moving = check ? check->moving(move) : nullptr;
        if (!moving)
            return QStringLiteral("nothing came");
        for (const orders::Moving::Part &part : moving->parts)
            if (const Line *line = check->line(part.of); !line || line->state == LineState::Moved)
                return QStringLiteral("a moved line is not there");
        return QString();
    };
}
} // namespace

const Check *Person::otherThan(const Check &check)
{
    std::vector<const Check *> others;
    for (const Check *open : m_known.checks.open())
        if (open->id != check.id)
            others.push_back(open);
    return others.empty() ? nullptr : any(others);
}

Act Person::voidPart(const Check &check)
{
    const Line *line = anyLine(check, LineState::Sent);
    if (!line)
        return {};
    const Id part = m_newId();
    const auto voided = orders::decide(
        check, orders::VoidPart{line->id, Quantity{1000}, part, QStringLiteral("Flat"), true, fixedId(4, m_device)});
    if (!voided)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *voided)};
    for (Draft &told : kitchen::takenBack(
             m_known.tickets.carrying(check.id, line->id), {line->id, voided->milli, part}, voided->reason))
        drafts.push_back(std::move(told));
    return {drafts, check.number, [=, id = check.id](const Terminal &shows) {
                const Line *gone = shows.checks.find(id)->line(part);
                return gone && gone->state == LineState::Voided ? QString() : QStringLiteral("the part is not void");
            }};
}

Act Person::moveGuests(const Check &check)
{
    const Id to = table();
    const auto moves = orders::decide(check, orders::MoveCheck{to, QStringLiteral("T")});
    if (!moves || to == check.table)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *moves)};
    const Check there = orders::fold(check, orders::CheckFact(*moves), Stamp{});
    for (Draft &draft : kitchen::movesFor(m_known.tickets.ofCheck(check.id), there, check.label))
        drafts.push_back(std::move(draft));
    const auto seats = floor::transferOf(
        m_known.tables.state(check.table), m_known.tables.state(to), {}, {m_newId(), check.covers, {}, {}, false});
    for (const floor::Unseated &leave : seats.leave)
        drafts.push_back(floor::record(check.table, leave));
    for (const floor::TableFact &arrive : seats.arrive)
        drafts.push_back(floor::record(to, arrive));
    return {drafts, check.number, [=, id = check.id](const Terminal &shows) {
                return shows.checks.find(id)->table == to ? QString() : QStringLiteral("it stands where it was");
            }};
}

Act Person::moveLines(const Check &check)
{
    const Line *line = anyLine(check, draw(3) ? LineState::Sent : LineState::Unsent);
    if (!line)
        return {};
    const bool isPart = draw(2) && line->quantity.milli > 1000;
    const orders::MoveLines ask{
        m_newId(), {{line->id, Quantity{isPart ? 1000 : 0}, isPart ? m_newId() : Id()}}, std::nullopt, {}};
    std::vector<Draft> drafts;
    const Check *into = draw(4) ? otherThan(check) : nullptr;
    Check fresh;
    if (!into) {
        const orders::OpenCheck open = orders::beside(check, m_newId(), m_known.checks.nextNumber());
        const auto opened = orders::decide(open);
        fresh.id = open.check;
        fresh = orders::fold(fresh, orders::CheckFact(*opened), Stamp{});
        drafts.push_back(orders::record(fresh.id, *opened));
        into = &fresh;
    }
    const auto moved = orders::decide(check, *into, ask);
    if (!moved)
        return {};
    drafts.push_back(orders::record(check.id, moved->out));
    drafts.push_back(orders::record(into->id, moved->in));
    tellKitchen(drafts, m_known, check, *moved, *into);
    return {drafts, check.number, isThere(into->id, moved->in.move)};
}

Act Person::merge(const Check &check)
{
    const Check *into = otherThan(check);
    const auto moved = into ? orders::decide(check, *into, orders::MergeChecks{m_newId(), {}})
                            : Refused{orders::MoveLinesRefusal::NothingToMove};
    if (!moved)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, moved->out), orders::record(into->id, moved->in)};
    tellKitchen(drafts, m_known, check, *moved, *into);
    return {drafts, check.number, [there = isThere(into->id, moved->in.move), id = check.id](const Terminal &shows) {
                return shows.checks.find(id)->isMerged() ? there(shows) : QStringLiteral("the check is still open");
            }};
}

Act Person::moveBack(const Check &check)
{
    const auto brought = orders::broughtTo(check);
    if (brought.empty())
        return {};
    const Id undone = any(brought)->move;
    const Check *home = m_known.checks.find(check.moving(undone)->other);
    const auto moved = home ? orders::decide(check, *home, orders::MoveBack{undone, m_newId(), {}})
                            : Refused{orders::MoveLinesRefusal::NoSuchMove};
    if (!moved)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, moved->out), orders::record(home->id, moved->in)};
    tellKitchen(drafts, m_known, check, *moved, *home);
    return {drafts, check.number, [=, id = check.id](const Terminal &shows) {
                return shows.checks.find(id)->moving(undone)->undone ? QString()
                                                                     : QStringLiteral("it has not gone back");
            }};
}

Act Person::reseat(const Check &check)
{
    const Line *line = anyLine(check, LineState::Sent);
    const int seat = 1 + static_cast<int>(draw(4));
    const auto moved = line ? orders::decide(check, orders::Reseat{{{line->id}}, seat})
                            : Refused{orders::MoveLinesRefusal::NothingToMove};
    if (!moved)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *moved)};
    for (Draft &draft : kitchen::movesFor(m_known.tickets.ofCheck(check.id), moved->lines, check, check.label, seat))
        drafts.push_back(std::move(draft));
    return {drafts, check.number, [=, id = check.id, line = line->id](const Terminal &shows) {
                return shows.checks.find(id)->line(line)->seat == seat ? QString() : QStringLiteral("the old seat");
            }};
}

Act Person::handOver(const Check &check)
{
    const Id to = fixedId(4, 1 + static_cast<int>(draw(5)));
    const auto given =
        orders::decide(check, orders::AssignServer{to, QStringLiteral("Njeri"), check.server, false, {}});
    if (!given)
        return {};
    return {{orders::record(check.id, *given)}, check.number, [=, id = check.id](const Terminal &shows) {
                return shows.checks.find(id)->server == to ? QString() : QStringLiteral("the old server");
            }};
}

} // namespace jiko::sim
