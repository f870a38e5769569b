#include "sim/people.h"

#include "kitchen/questions.h"
#include "orders/moves.h"
#include "sim/person.h"

namespace jiko::sim {

Act Person::openDrawer()
{
    if (m_known.drawers.current())
        return {};
    const Id drawer = m_newId();
    const auto opened =
        payments::decideOpen(nullptr, {Money(5000'00, base::kes), QStringLiteral("Till %1").arg(m_device), today()});
    return {{payments::record(drawer, *opened)}, {}, [=](const Terminal &shows) {
                return shows.drawers.current() ? QString() : QStringLiteral("no drawer is open");
            }};
}

Act Person::openBank()
{
    const Id drawer = m_newId();
    const auto opened = payments::decideOpen(m_known.drawers.bankAnywhere(self()),
        {Money(1000'00, base::kes), QStringLiteral("Till %1").arg(m_device), today(), self(), QStringLiteral("Amina")},
        m_device);
    if (!opened)
        return {};
    return {{payments::record(drawer, *opened)}, {}, [=, who = self()](const Terminal &shows) {
                return shows.drawers.bankOf(who) ? QString() : QStringLiteral("no bank is open");
            }};
}

Act Person::handBankIn()
{
    const payments::Drawer *till = m_known.drawers.current();
    for (const payments::Drawer *bank : m_known.drawers.closed()) {
        const auto taken = till ? payments::decide(*bank, *till, {m_newId(), QStringLiteral("Bank"), true, self()})
                                : Refused{payments::BankRefusal::NoTill};
        if (!taken)
            continue;
        return {{payments::record(bank->id, taken->out), payments::record(till->id, taken->in)}, {},
            [=, bank = bank->id, till = till->id](const Terminal &shows) {
                const auto &moves = shows.drawers.find(till)->moves;
                const bool isIn = std::any_of(
                    moves.begin(), moves.end(), [&](const auto &move) { return move.move == taken->in.move; });
                return isIn && !shows.drawers.find(bank)->handedIn.empty() ? QString()
                                                                           : QStringLiteral("it was not handed in");
            }};
    }
    return {};
}

Act Person::countDrawer()
{
    const payments::Drawer *drawer = draw(2) ? m_known.drawers.current() : m_known.drawers.takenBy(self());
    if (!drawer)
        return {};
    payments::CloseDrawer ask{drawer->expected(), m_known.drawers.nextZ()};
    ask.grandBeforeMinor = m_known.drawers.lastGrandMinor();
    ask.heard = payments::heardFrom(m_known.checks.heard());
    const auto closed = payments::decideClose(*drawer, m_known.allChecks(), ask);
    if (!closed)
        return {};
    return {{payments::record(drawer->id, *closed)}, QStringLiteral("Z %1").arg(closed->zNumber),
        [id = drawer->id](const Terminal &shows) {
            return shows.drawers.find(id)->closed ? QString() : QStringLiteral("the drawer is open");
        }};
}

Act Person::seat()
{
    const Id where = table();
    const Id party = m_newId();
    const auto seated = floor::decideSeat(m_known.tables.state(where), party, 1 + static_cast<int>(draw(6)), {});
    if (!seated)
        return {};
    return {{floor::record(where, *seated)}, {}, [=](const Terminal &shows) {
                return shows.tables.state(where).party == party ? QString() : QStringLiteral("others sit there");
            }};
}

Act Person::leave()
{
    const Id where = tableThatIs(floor::Occupancy::Taken);
    const auto left = floor::decideLeave(m_known.tables.state(where), !m_known.checks.openAt(where).empty());
    if (!left)
        return {};
    return {{floor::record(where, *left)}, {}, [=, party = left->party](const Terminal &shows) {
                // Where two parties were seated apart the other one stays.
                const floor::TableState &now = shows.tables.state(where);
                return now.occupancy == floor::Occupancy::CleanUp || now.party != party
                    ? QString()
                    : QStringLiteral("they still sit there");
            }};
}

Act Person::clean()
{
    const Id where = tableThatIs(floor::Occupancy::CleanUp);
    const auto cleaned = floor::decideClean(m_known.tables.state(where));
    if (!cleaned)
        return {};
    return {{floor::record(where, *cleaned)}, {}, [=](const Terminal &shows) {
                return shows.tables.state(where).occupancy == floor::Occupancy::Free
                    ? QString()
                    : QStringLiteral("the table is not free");
            }};
}

Act Person::cook(What what, const kitchen::Ticket &ticket)
{
    const Id id = ticket.id;
    if (what == What::Start) {
        const Id line = ticket.lines.empty() ? Id() : any(ticket.lines).line.line;
        const auto started = kitchen::decideStart(ticket, line);
        if (!started)
            return {};
        return {{kitchen::record(id, *started)}, ticket.number, [=](const Terminal &shows) {
                    const auto *now = shows.tickets.find(id)->line(line);
                    return now && now->begun.hlc != 0 ? QString() : QStringLiteral("not started");
                }};
    }
    if (what == What::SeeChange) {
        const auto seen = kitchen::decideSeen(ticket);
        if (!seen)
            return {};
        return {{kitchen::record(id, *seen)}, ticket.number, [=](const Terminal &shows) {
                    return shows.tickets.find(id)->hasUnseenChange() ? QStringLiteral("not seen") : QString();
                }};
    }
    const auto bumped = kitchen::decideBump(ticket);
    if (!bumped)
        return {};
    return {{kitchen::record(id, *bumped)}, ticket.number, [=](const Terminal &shows) {
                return shows.tickets.find(id)->bumped ? QString() : QStringLiteral("not bumped");
            }};
}

Act Person::sell(bool soldOut)
{
    const menu::Item &dish = dishes()[draw(dishes().size())];
    if (m_known.tickets.isSoldOut(dish.id) == soldOut)
        return {};
    const QString name = dish.names.in(QStringLiteral("en"));
    const kitchen::AvailabilityFact fact = soldOut ? kitchen::AvailabilityFact(kitchen::EightySixed{name})
                                                   : kitchen::AvailabilityFact(kitchen::BackOn{name});
    return {{kitchen::record(dish.id, fact)}, name, [=, id = dish.id](const Terminal &shows) {
                return shows.tickets.isSoldOut(id) == soldOut ? QString() : QStringLiteral("the dish says otherwise");
            }};
}

Act Person::answer()
{
    std::vector<std::pair<const kitchen::Ticket *, kitchen::Question>> asked;
    m_known.tickets.forEach([&](const kitchen::Ticket &ticket) {
        for (kitchen::Question &question : m_known.tickets.questionsAbout(ticket))
            asked.emplace_back(&ticket, std::move(question));
    });
    if (asked.empty())
        return {};
    std::sort(asked.begin(), asked.end(), [](const auto &a, const auto &b) { return a.first->id < b.first->id; });
    const auto &[ticket, question] = asked[draw(asked.size())];
    const auto settled = kitchen::decide(*ticket, m_known.checks.find(ticket->check), question,
        {draw(2) ? question.answers.front() : any(question.answers), true, fixedId(4, m_device),
            QStringLiteral("Sold out")});
    if (!settled)
        return {};
    return {*settled, ticket->number};
}

Act Person::clock(What what)
{
    const labour::Spell *now = m_known.book.current(self());
    const Id spell = now ? now->id : m_newId();
    labour::Job job;
    job.id = fixedId(6, static_cast<int>(draw(2)));
    job.names.byLanguage[QStringLiteral("en")] = QStringLiteral("Job");
    const auto made = [&](const auto &decided, auto shows, const QString &otherwise) -> Act {
        if (!decided)
            return {};
        return {{labour::record(spell, labour::SpellFact(*decided))}, {},
            [=](const Terminal &known) { return shows(*known.book.find(spell)) ? QString() : otherwise; }};
    };
    switch (what) {
    case What::ClockIn:
        return made(
            labour::decide(now, labour::ClockIn{self(), &job, QStringLiteral("en")}),
            [](const labour::Spell &shown) { return shown.isOpen(); }, QStringLiteral("not at work"));
    case What::TakeBreak:
        if (now && now->isOnBreak())
            return made(
                labour::decideBack(now), [](const labour::Spell &shown) { return !shown.isOnBreak(); },
                QStringLiteral("still on a break"));
        return made(
            labour::decideBreak(now, draw(2) == 0), [](const labour::Spell &shown) { return shown.isOnBreak(); },
            QStringLiteral("not on a break"));
    default:
        return made(
            labour::decideOut(now), [](const labour::Spell &shown) { return !shown.isOpen(); },
            QStringLiteral("still at work"));
    }
}

namespace {
/// Two managers, at no terminal of their own.
const identity::People &staff()
{
    static const identity::People people = [] {
        given::Office office;
        const Id role = office.row("staff_role",
            {{QStringLiteral("names"), given::Office::named(QStringLiteral("Manager"))},
                {QStringLiteral("permissions"), QJsonArray{QStringLiteral("orders.void")}}},
            fixedId(7, 0));
        for (int i = 1; i <= 2; ++i)
            office.row("staff",
                {{QStringLiteral("name"), QStringLiteral("Manager %1").arg(i)},
                    {QStringLiteral("role_id"), given::Office::text(role)},
                    {QStringLiteral("language"), QStringLiteral("en")}},
                fixedId(7, i));
        return identity::People::from(office.records());
    }();
    return people;
}
} // namespace

Act Person::ask()
{
    const Id asking = m_newId();
    const auto asked = identity::decideAsk(staff(), self(),
        {QStringLiteral("orders.void"), QStringLiteral("Void 1"), {}, QStringLiteral("Wrong"), {}, {}, 300});
    if (!asked)
        return {};
    return {{identity::record(asking, *asked)}, {}, [=](const Terminal &shows) {
                return shows.askings.find(asking)->asked ? QString() : QStringLiteral("nothing is asked");
            }};
}

Act Person::allow()
{
    std::vector<const identity::Asking *> open;
    m_known.askings.forEach([&](const identity::Asking &asking) {
        if (asking.isOpen(asking.by.at()))
            open.push_back(&asking);
    });
    if (open.empty())
        return {};
    std::sort(
        open.begin(), open.end(), [](const identity::Asking *a, const identity::Asking *b) { return a->id < b->id; });
    const identity::Asking &asking = *any(open);
    const identity::Person *manager = staff().person(fixedId(7, 1 + static_cast<int>(draw(2))));
    const auto answered = identity::decide(asking, identity::AnswerAsking{manager, draw(3) != 0, asking.by.at()});
    if (!answered)
        return {};
    return {{identity::record(asking.id, *answered)}, {}, [id = asking.id](const Terminal &shows) {
                return shows.askings.find(id)->verdict() ? QString() : QStringLiteral("not answered");
            }};
}

Act Person::assign()
{
    const Id where = table();
    const Id to = draw(4) ? fixedId(4, 1 + static_cast<int>(draw(4))) : Id();
    const auto assigned = floor::decide(m_known.tables.state(where), floor::Assign{to, today(), true});
    if (!assigned)
        return {};
    return {{floor::record(where, floor::TableFact(*assigned))}, {}, [=, day = today()](const Terminal &shows) {
                return shows.tables.state(where).serverOn(day) == to ? QString() : QStringLiteral("another's table");
            }};
}

Act Person::does(What what)
{
    switch (what) {
    case What::OpenBank:
        return openBank();
    case What::ClockIn:
    case What::TakeBreak:
    case What::ClockOut:
        return clock(what);
    case What::Ask:
        return ask();
    case What::Allow:
        return allow();
    case What::Assign:
        return assign();
    case What::HandBankIn:
        return handBankIn();
    case What::Refund:
        return refund();
    case What::OpenDrawer:
        return openDrawer();
    case What::CountDrawer:
        return countDrawer();
    case What::Seat:
        return seat();
    case What::Order:
        return order();
    case What::Leave:
        return leave();
    case What::Clean:
        return clean();
    case What::EightySix:
        return sell(true);
    case What::BackOn:
        return sell(false);
    case What::Settle:
        return settle();
    case What::Answer:
        return answer();
    case What::Ready:
    case What::NotReady:
    case What::Carry:
    case What::Park:
    case What::Unpark:
    case What::Hurry:
    case What::Waste:
    case What::Reroute:
    case What::ShowAgain:
    case What::Look: {
        const kitchen::Ticket *ticket = anyTicket();
        return ticket ? workOn(what, *ticket) : Act{};
    }
    case What::Count:
        return count();
    case What::Say:
        return say();
    case What::SeeMessage:
        return seeMessage();
    case What::Start:
    case What::SeeChange:
    case What::Bump: {
        const kitchen::Ticket *ticket = anyTicket();
        return ticket ? cook(what, *ticket) : Act{};
    }
    case What::Recall: {
        const auto bumped = m_known.tickets.bumped({}, 20);
        const auto recalled = bumped.empty()
            ? Result<kitchen::Recalled, kitchen::TicketRefusal>(Refused{kitchen::TicketRefusal::NotBumped})
            : kitchen::decideRecall(*bumped.front());
        if (!recalled)
            return {};
        return {{kitchen::record(bumped.front()->id, *recalled)}, bumped.front()->number,
            [id = bumped.front()->id](const Terminal &shows) {
                return shows.tickets.find(id)->isOpen() ? QString() : QStringLiteral("not back");
            }};
    }
    default:
        break;
    }
    const Check *check = anyCheck([&](const Check *each) {
        const Check &open = *each;
        if (!open.isOpen())
            return what == What::Fire || what == What::FireDue;
        switch (what) {
        case What::Pay:
        case What::PayPart:
            return !open.keepsFromPaying() && orders::totals(open).due.minor() > 0;
        case What::MoveBack:
            return !orders::broughtTo(open).empty();
        case What::Void:
        case What::VoidPart:
        case What::Reseat:
        case What::SayAllergy:
            return anyLine(open, LineState::Sent) != nullptr;
        case What::Change:
        case What::TakeOff:
        case What::Send:
        case What::Hold:
        case What::Fire:
            return open.hasUnsent();
        case What::FireDue:
            return !kitchen::dueOf(open, carte(), doneAt(open), UtcMicros::max()).empty();
        default:
            return true;
        }
    });
    if (!check)
        return {};
    switch (what) {
    case What::Add:
        return add(*check);
    case What::Change:
        return change(*check);
    case What::TakeOff:
        return takeOff(*check);
    case What::Send:
        return send(*check);
    case What::Hold:
        return hold(*check);
    case What::FireDue:
        return send(*check, {kitchen::dueOf(*check, carte(), doneAt(*check), UtcMicros::max()), {}});
    case What::Fire: {
        orders::Fire all;
        for (const Line &line : check->lines)
            all.lines.push_back(line.id);
        const auto fired = orders::decide(*check, all);
        return fired ? send(*check, {fired->lines, {}}) : Act{};
    }
    case What::Void:
        return cancel(*check);
    case What::VoidPart:
        return voidPart(*check);
    case What::MoveGuests:
        return moveGuests(*check);
    case What::MoveLines:
        return moveLines(*check);
    case What::Merge:
        return merge(*check);
    case What::MoveBack:
        return moveBack(*check);
    case What::Reseat:
        return reseat(*check);
    case What::HandOver:
        return handOver(*check);
    case What::SayAllergy:
        return sayAllergy(*check);
    case What::PayPart:
        return pay(*check, false);
    case What::Pay:
        return pay(*check, true);
    default:
        return {};
    }
}

Act actOf(
    What what, const Terminal &known, std::int32_t device, const std::function<Id()> &newId, std::mt19937_64 &dice)
{
    return Person(known, device, newId, dice).does(what);
}

} // namespace jiko::sim
