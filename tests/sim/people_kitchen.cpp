// What people do in a kitchen beside beginning, bumping and recalling.
#include "sim/person.h"

namespace jiko::sim {

namespace {
using kitchen::Ticket;

QString unless(bool shown, const char *otherwise)
{
    return shown ? QString() : QLatin1String(otherwise);
}
} // namespace

Act Person::workOn(What what, const Ticket &ticket)
{
    const Id id = ticket.id;
    const auto made = [&](const auto &decided, auto shows, const char *otherwise) -> Act {
        if (!decided)
            return {};
        return {{kitchen::record(id, kitchen::TicketFact(*decided))}, ticket.number,
            [=](const Terminal &known) { return unless(shows(*known.tickets.find(id)), otherwise); }};
    };
    const Id line = ticket.lines.empty() ? Id() : any(ticket.lines).line.line;
    switch (what) {
    case What::Look:
        return made(
            kitchen::decideLooked(ticket), [](const Ticket &now) { return now.seen.hlc != 0; }, "not seen");
    case What::Ready: {
        const auto ready = draw(3) ? kitchen::decideReady(ticket, {line}) : kitchen::decideSeatReady(ticket, 0);
        return made(
            ready,
            [=](const Ticket &now) {
                const auto *plate = now.line(line);
                return !plate || plate->begun.hlc != 0 || now.line(ready->lines.front())->begun.hlc != 0;
            },
            "not ready");
    }
    case What::NotReady:
        return made(
            kitchen::decideNotReady(ticket, {line}),
            [=](const Ticket &now) { return now.line(line)->state != kitchen::CookState::Ready; }, "still ready");
    case What::Carry:
        return carry(ticket);
    case What::Park:
        return made(
            kitchen::decidePark(ticket), [](const Ticket &now) { return now.parked; }, "not put aside");
    case What::Unpark:
        return made(
            kitchen::decideUnpark(ticket), [](const Ticket &now) { return !now.parked; }, "still put aside");
    case What::Hurry:
        if (!ticket.priority.isEmpty())
            return made(
                kitchen::decideCalm(ticket), [](const Ticket &now) { return now.priority.isEmpty(); }, "still first");
        return made(
            kitchen::decidePrioritise(ticket, QStringLiteral("Waited long")),
            [](const Ticket &now) { return !now.priority.isEmpty(); }, "not first");
    case What::Waste:
        return made(
            kitchen::decide(ticket, kitchen::WastePlate{line, {1000}, QStringLiteral("Fell"), draw(2) == 0}),
            [](const Ticket &now) { return !now.wastes.empty(); }, "nothing thrown away");
    case What::ShowAgain:
        return made(
            kitchen::decideShowAgain(ticket), [](const Ticket &now) { return now.shownAgain.hlc != 0; },
            "not asked for");
    default: {
        const auto &stations = brigade().stations();
        const Id to = stations.empty() ? Id() : any(stations).id;
        return made(
            kitchen::decideReroute(ticket, to), [=](const Ticket &now) { return now.station == to; }, "where it was");
    }
    }
}

Act Person::carry(const Ticket &ticket)
{
    // Mostly what was bumped: it stands at the pass.
    const auto bumped = m_known.tickets.bumped({}, 20);
    const Ticket &out = !bumped.empty() && draw(4) ? *any(bumped) : ticket;
    const Id line = out.lines.empty() ? Id() : any(out.lines).line.line;
    const auto carried = kitchen::decideCarry(out, {line}, draw(5) == 0);
    if (!carried)
        return {};
    return {{kitchen::record(out.id, *carried)}, out.number, [id = out.id, line](const Terminal &shows) {
                const auto *plate = shows.tickets.find(id)->line(line);
                return unless(plate && plate->carried.hlc != 0, "not carried");
            }};
}

Act Person::count()
{
    const menu::Item &dish = dishes()[draw(dishes().size())];
    const QString name = dish.names.in(QStringLiteral("en"));
    const auto counted = kitchen::decideCount(m_known.tickets.availability(dish.id), name, static_cast<int>(draw(6)));
    return {{kitchen::record(dish.id, *counted)}, name, [id = dish.id](const Terminal &shows) {
                return unless(shows.tickets.portionsLeft(id).has_value(), "nobody counts");
            }};
}

Act Person::say()
{
    const Id id = m_newId();
    kitchen::MessageSaid words;
    words.toKitchen = draw(2) == 0;
    words.saying = kitchen::Saying(draw(8));
    words.text = QStringLiteral("KUKU");
    words.server = draw(2) ? Id() : fixedId(4, 1 + static_cast<int>(draw(4)));
    const auto said = kitchen::decide(words);
    return {{kitchen::record(id, *said)}, {},
        [id](const Terminal &shows) { return unless(shows.tickets.message(id)->said, "not said"); }};
}

Act Person::seeMessage()
{
    const auto open = m_known.tickets.openMessages();
    if (open.empty())
        return {};
    const kitchen::Message &message = *any(open);
    const auto seen = kitchen::decideSeen(message, {});
    return {{kitchen::record(message.id, *seen)}, {}, [id = message.id](const Terminal &shows) {
                return unless(!shows.tickets.message(id)->isOpen(), "nobody has seen it");
            }};
}

} // namespace jiko::sim
