#include "sim/people.h"

#include "kitchen/questions.h"
#include "orders/decisions.h"
#include "sim/world.h"

namespace jiko::sim {

namespace {
using orders::Check;
using orders::Line;
using orders::LineState;
using test::Terminal;

/// Ids that are the same in every run.
Id fixedId(int family, int number)
{
    return base::idAt(UtcMicros(std::chrono::seconds(1)), static_cast<quint64>(family), static_cast<quint64>(number));
}

const std::vector<menu::Item> &dishes()
{
    static const std::vector<menu::Item> made = [] {
        std::vector<menu::Item> all;
        for (int i = 0; i < 8; ++i) {
            menu::Item item;
            item.id = fixedId(1, i);
            item.names.byLanguage[QStringLiteral("en")] = QStringLiteral("Dish %1").arg(i);
            item.priceMinor = 100'00 + 33'33 * i;
            item.station = fixedId(2, i % 2);
            all.push_back(item);
        }
        return all;
    }();
    return made;
}

class Person {
public:
    Person(const Terminal &known, std::int32_t device, World &world, std::mt19937_64 &dice)
        : m_known(known),
          m_device(device),
          m_world(world),
          m_dice(dice)
    {
    }
    Act does(What what);

private:
    std::uint64_t draw(std::uint64_t below) { return m_dice() % below; }
    template <class T> T any(const std::vector<T> &from) { return from[draw(from.size())]; }
    Id table() { return fixedId(3, static_cast<int>(draw(6))); }
    BusinessDate today() { return BusinessDate(QDate(2026, 11, 21)); }
    /// An open one, of those that will do where there are such.
    template <class Wanted> const Check *anyCheck(Wanted wanted)
    {
        const auto open = m_known.checks.open();
        std::vector<const Check *> fit;
        std::copy_if(open.begin(), open.end(), std::back_inserter(fit), wanted);
        return !fit.empty() ? any(fit) : open.empty() ? nullptr : any(open);
    }
    Id tableThatIs(floor::Occupancy wanted)
    {
        for (int i = 0; i < 6; ++i)
            if (m_known.tables.state(fixedId(3, i)).occupancy == wanted && m_known.checks.openAt(fixedId(3, i)).empty())
                return fixedId(3, i);
        return table();
    }
    const kitchen::Ticket *anyTicket()
    {
        const auto open = m_known.tickets.open();
        return open.empty() ? nullptr : any(open);
    }
    const Line *anyLine(const Check &check, LineState state)
    {
        std::vector<const Line *> found;
        for (const Line &line : check.lines)
            if (line.state == state)
                found.push_back(&line);
        return found.empty() ? nullptr : any(found);
    }

    Act openDrawer();
    Act countDrawer();
    Act seat();
    Act order();
    Act add(const Check &check);
    Act change(const Check &check);
    Act takeOff(const Check &check);
    Act send(const Check &check);
    Act cancel(const Check &check);
    Act pay(const Check &check, bool all);
    Act leave();
    Act clean();
    Act cook(What what, const kitchen::Ticket &ticket);
    Act sell(bool soldOut);
    Act settle();
    Act answer();

    const Terminal &m_known;
    std::int32_t m_device;
    World &m_world;
    std::mt19937_64 &m_dice;
};

orders::AddLine lineOf(const menu::Item &dish, const Id &id, int count)
{
    orders::AddLine ask;
    ask.line = id;
    ask.chosen = {&dish, {}, Money(dish.priceMinor, base::kes)};
    ask.taxRate = RatePpm{160000};
    ask.quantity = Quantity{count * 1000LL};
    ask.language = QStringLiteral("en");
    return ask;
}

/// Does the terminal show the line in that state?
auto lineIs(const Id &check, const Id &line, LineState state, const QString &otherwise)
{
    return [=](const Terminal &shows) {
        const Check *found = shows.checks.find(check);
        const Line *there = found ? found->line(line) : nullptr;
        return there && there->state == state ? QString() : otherwise;
    };
}

Act Person::openDrawer()
{
    if (m_known.drawers.current())
        return {};
    const Id drawer = m_world.id();
    const auto opened =
        payments::decideOpen(nullptr, {Money(5000'00, base::kes), QStringLiteral("Till %1").arg(m_device), today()});
    return {{payments::record(drawer, *opened)}, {}, [=](const Terminal &shows) {
                return shows.drawers.current() ? QString() : QStringLiteral("no drawer is open");
            }};
}

Act Person::countDrawer()
{
    const payments::Drawer *drawer = m_known.drawers.current();
    if (!drawer)
        return {};
    const auto closed =
        payments::decideClose(*drawer, m_known.allChecks(), {drawer->expected(), m_known.drawers.nextZ()});
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
    const Id party = m_world.id();
    const auto seated = floor::decideSeat(m_known.tables.state(where), party, 1 + static_cast<int>(draw(6)), {});
    if (!seated)
        return {};
    return {{floor::record(where, *seated)}, {}, [=](const Terminal &shows) {
                return shows.tables.state(where).party == party ? QString() : QStringLiteral("others sit there");
            }};
}

Act Person::order()
{
    const Id where = table();
    if (!m_known.checks.openAt(where).empty())
        return {};
    std::vector<Draft> drafts;
    if (const auto seated = floor::decideSeat(m_known.tables.state(where), m_world.id(), 2, {}))
        drafts.push_back(floor::record(where, *seated));
    Check check;
    check.id = m_world.id();
    const auto opened = orders::decide(orders::OpenCheck{check.id, where, QStringLiteral("T"),
        m_known.checks.nextNumber(), 2, fixedId(4, m_device), QStringLiteral("Amina"), today(), base::kes});
    drafts.push_back(orders::record(check.id, *opened));
    check = orders::fold(check, orders::CheckFact(*opened), Stamp{});
    for (auto lines = 1 + draw(4); lines > 0; --lines) {
        const auto added = orders::decide(check, lineOf(any(dishes()), m_world.id(), 1 + static_cast<int>(draw(3))));
        drafts.push_back(orders::record(check.id, *added));
    }
    return {drafts, QStringLiteral("check %1").arg(opened->number), [id = check.id](const Terminal &shows) {
                const Check *made = shows.checks.find(id);
                return made && made->isOpen() && !made->lines.empty() ? QString() : QStringLiteral("no such check");
            }};
}

Act Person::add(const Check &check)
{
    const menu::Item &dish = dishes()[draw(dishes().size())];
    if (m_known.tickets.isSoldOut(dish.id))
        return {};
    const auto added = orders::decide(check, lineOf(dish, m_world.id(), 1 + static_cast<int>(draw(2))));
    if (!added)
        return {};
    return {{orders::record(check.id, *added)}, check.number,
        lineIs(check.id, added->line, LineState::Unsent, QStringLiteral("the line is not there"))};
}

Act Person::change(const Check &check)
{
    const Line *line = anyLine(check, LineState::Unsent);
    if (!line)
        return {};
    const Quantity wanted{(1 + static_cast<std::int64_t>(draw(5))) * 1000};
    const auto changed = orders::decide(check, orders::ChangeLine{line->id, wanted, {}, 0, {}});
    if (!changed)
        return {};
    return {{orders::record(check.id, *changed)}, check.number,
        [wanted, check = check.id, line = line->id](const Terminal &shows) {
            return shows.checks.find(check)->line(line)->quantity == wanted ? QString()
                                                                            : QStringLiteral("the old quantity");
        }};
}

Act Person::takeOff(const Check &check)
{
    const Line *line = anyLine(check, LineState::Unsent);
    if (!line)
        return {};
    const auto removed = orders::decide(check, orders::RemoveLine{line->id});
    if (!removed)
        return {};
    return {{orders::record(check.id, *removed)}, check.number,
        lineIs(check.id, line->id, LineState::Removed, QStringLiteral("the line is still there"))};
}

Act Person::send(const Check &check)
{
    const auto sent = orders::decide(check, orders::Send{});
    if (!sent)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *sent)};
    for (Draft &ticket : kitchen::ticketsFor(check, sent->lines, fixedId(2, 0), [this] { return m_world.id(); }))
        drafts.push_back(std::move(ticket));
    return {drafts, check.number,
        lineIs(check.id, sent->lines.front(), LineState::Sent, QStringLiteral("the line is not sent"))};
}

Act Person::cancel(const Check &check)
{
    const Line *line = anyLine(check, LineState::Sent);
    if (!line)
        return {};
    const auto voided =
        orders::decide(check, orders::VoidLine{line->id, QStringLiteral("Changed mind"), true, fixedId(4, m_device)});
    if (!voided)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *voided)};
    if (const kitchen::Ticket *ticket = m_known.tickets.carrying(check.id, line->id))
        drafts.push_back(kitchen::record(ticket->id, kitchen::LineCancelled{line->id, voided->reason}));
    return {
        drafts, check.number, lineIs(check.id, line->id, LineState::Voided, QStringLiteral("the line is not void"))};
}

Act Person::pay(const Check &check, bool all)
{
    const payments::Drawer *drawer = m_known.drawers.current();
    const Money due = orders::totals(check).due;
    if (!drawer || due.minor() <= 0)
        return {};
    const Money amount =
        all ? due : Money(1 + static_cast<std::int64_t>(draw(static_cast<std::uint64_t>(due.minor()))), base::kes);
    const bool cash = draw(2) == 0;
    const auto taken = orders::decide(check,
        orders::TakeTender{m_world.id(), cash ? orders::TenderKind::Cash : orders::TenderKind::Card, amount, amount,
            drawer->id, cash ? QString() : QStringLiteral("482113")});
    if (!taken)
        return {};
    std::vector<Draft> drafts{orders::record(check.id, *taken)};
    if (const auto inDrawer = payments::cashOf(*taken, check.id))
        drafts.push_back(payments::record(drawer->id, *inDrawer));
    const Check paid = orders::fold(check, orders::CheckFact(*taken), Stamp{});
    const auto closed = orders::decide(
        paid, orders::CloseCheck{today(), drawer->id, QString::number(m_device), m_known.checks.nextReceipt()});
    if (closed)
        drafts.push_back(orders::record(check.id, *closed));
    return {drafts,
        QStringLiteral("%1: %2%3")
            .arg(check.number)
            .arg(amount.minor())
            .arg(closed ? QStringLiteral(", receipt %1").arg(closed->receipt) : QString()),
        [id = check.id, tender = taken->tender, closes = bool(closed)](const Terminal &shows) {
            const Check *now = shows.checks.find(id);
            const bool there = std::any_of(now->tenders.begin(), now->tenders.end(),
                [&](const orders::Tender &each) { return each.id == tender; });
            return !there                ? QStringLiteral("no such payment")
                : closes && !now->closed ? QStringLiteral("the check is open")
                                         : QString();
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
                    return now && now->state == kitchen::CookState::Started ? QString() : QStringLiteral("not started");
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

/// The first decision that is open, the sensible choice or another that is offered.
Act Person::settle()
{
    std::vector<const Check *> asking;
    m_known.checks.forEach([&](const Check &check) {
        if (!orders::decisionsOf(check).empty())
            asking.push_back(&check);
    });
    if (asking.empty())
        return {};
    std::sort(asking.begin(), asking.end(), [](const Check *a, const Check *b) { return a->id < b->id; });
    const Check &check = *any(asking);
    const orders::Decision decision = orders::decisionsOf(check).front();
    const payments::Drawer *drawer = m_known.drawers.current();
    orders::Settle ask;
    ask.decision = decision.kind;
    ask.choice = draw(2) ? decision.choices.front() : any(decision.choices);
    ask.amount = decision.amount;
    ask.mayTakePayment = ask.mayVoid = true;
    ask.approvedBy = fixedId(4, m_device);
    ask.reason = QStringLiteral("Served apart");
    ask.tender = m_world.id();
    ask.closing = {today(), drawer ? drawer->id : Id(), QString::number(m_device), m_known.checks.nextReceipt()};
    const auto settled = orders::decide(check, ask);
    if (!settled)
        return {};
    std::vector<Draft> drafts;
    for (const orders::CheckFact &fact : *settled) {
        drafts.push_back(orders::record(check.id, fact));
        if (const auto *tender = std::get_if<orders::TenderTaken>(&fact))
            if (const auto cash = payments::cashOf(*tender, check.id))
                drafts.push_back(payments::record(drawer->id, *cash));
        if (const auto *voided = std::get_if<orders::LineVoided>(&fact))
            if (const kitchen::Ticket *ticket = m_known.tickets.carrying(check.id, voided->line))
                drafts.push_back(kitchen::record(ticket->id, kitchen::LineCancelled{voided->line, voided->reason}));
    }
    return {drafts, check.number, [=, id = check.id](const Terminal &shows) {
                for (const orders::Decision &left : orders::decisionsOf(*shows.checks.find(id)))
                    if (left.kind == decision.kind)
                        return QStringLiteral("decision %1 is asked again after choice %2")
                            .arg(int(left.kind))
                            .arg(int(ask.choice));
                return QString();
            }};
}

Act Person::answer()
{
    const auto find = [this](const Id &item) { return m_known.tickets.availability(item); };
    std::vector<std::pair<const kitchen::Ticket *, kitchen::Question>> asked;
    m_known.tickets.forEach([&](const kitchen::Ticket &ticket) {
        for (kitchen::Question &question : kitchen::questionsOf(ticket, m_known.tickets.ofCheck(ticket.check), find))
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

Act Person::does(What what)
{
    switch (what) {
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
        switch (what) {
        case What::Pay:
        case What::PayPart:
            return !open.hasUnsent() && orders::totals(open).due.minor() > 0;
        case What::Void:
            return anyLine(open, LineState::Sent) != nullptr;
        case What::Change:
        case What::TakeOff:
        case What::Send:
            return open.hasUnsent();
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
    case What::Void:
        return cancel(*check);
    case What::PayPart:
        return pay(*check, false);
    case What::Pay:
        return pay(*check, true);
    default:
        return {};
    }
}
} // namespace

Act actOf(What what, const Terminal &known, std::int32_t device, World &world, std::mt19937_64 &dice)
{
    return Person(known, device, world, dice).does(what);
}

} // namespace jiko::sim
