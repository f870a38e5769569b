#include "house.h"
#include "orders/send.h"

#include "kitchen/paper.h"
#include "menu/choices.h"
#include "support/fields.h"

#include <set>

namespace jiko::test {

std::optional<Id> slipOf(const Fact &fact)
{
    if (!kitchen::wantsPaper(fact))
        return std::nullopt;
    return printing::jobOf(fact, fact.type == kitchen::TicketSent::type);
}

void Terminal::hear(const Fact &fact)
{
    checks.apply(fact);
    drawers.apply(fact);
    const auto job = slipOf(fact);
    if (tickets.apply(fact) && job)
        paper.want({*job, printing::PaperKind::Kitchen, fact});
    paper.apply(fact);
    tables.apply(fact);
    askings.apply(fact);
    book.apply(fact);
    cards.apply(fact);
    purses.apply(fact);
}

bool Terminal::isOver(const Id &stream) const
{
    const kitchen::Ticket *ticket = tickets.find(stream);
    if (const orders::Check *check = checks.find(stream); check && drawers.awaitsZOf(*check))
        return false;
    if (askings.find(stream) || book.find(stream) || book.tipDay(stream))
        return false;
    if (const payments::Purse *purse = purses.find(stream))
        return purse->known && purse->kind != payments::PurseKind::Account && purse->balance.isZero();
    const payments::CardPayment *card = cards.find(stream);
    if (card
        && payments::stepOf(*card, {checks.find(card->check), cards.isAskedAgain(*card)}) != payments::CardStep::Done)
        return false;
    if (stream == printing::deskStream(outlet))
        return false;
    if (const printing::PaperJob *job = paper.find(stream); job && (!job->isDone() || !isOver(job->about)))
        return false;
    return checks.isOver(stream) && drawers.isOver(stream) && tables.isOver(stream) && tickets.isOver(stream)
        && (!ticket
            || (checks.isOver(ticket->check)
                && std::all_of(ticket->lines.begin(), ticket->lines.end(),
                    [&](const kitchen::CookLine &line) { return checks.isOver(ticket->checkOf(line)); })));
}

floor::TableStatus Terminal::statusOf(const Id &table) const
{
    return floor::statusOf(table, tables, checks, tickets);
}

std::vector<const orders::Check *> Terminal::allChecks() const
{
    std::vector<const orders::Check *> all;
    checks.forEach([&](const orders::Check &check) { all.push_back(&check); });
    return all;
}

QString Terminal::picture(const std::vector<Fact> &facts) const
{
    std::set<Id> streams;
    for (const Fact &fact : facts)
        streams.insert(fact.stream);
    QStringList words;
    const auto put = [&](const auto *known) {
        if (known)
            words.append(Words::of(*known));
    };
    for (const Id &stream : streams) {
        put(checks.find(stream));
        put(drawers.find(stream));
        put(cards.find(stream));
        put(purses.find(stream));
        put(tickets.find(stream));
        put(paper.find(stream));
        put(tables.party(stream));
        put(askings.find(stream));
        put(book.find(stream));
        put(book.tipDay(stream));
        const floor::TableState table = tables.state(stream);
        put(&table);
    }
    return words.join(QLatin1Char('\n'));
}

House::House(int terminals)
{
    for (int device = 1; device <= terminals; ++device)
        m_terminals.push_back(std::make_unique<Terminal>(device));
}

void House::happens(std::int32_t device, const std::vector<Draft> &drafts, const Id &staff)
{
    for (const Draft &draft : drafts) {
        const Fact fact = m_log.tell(device, draft, staff);
        for (std::int32_t other = 1; other <= static_cast<std::int32_t>(m_terminals.size()); ++other)
            if (other == device || (device != m_alone && other != m_alone))
                at(other).hear(fact);
    }
}

void House::reconnect()
{
    m_alone = 0;
    for (const auto &terminal : m_terminals)
        for (const Fact &fact : m_log.facts())
            terminal->hear(fact);
}

Id House::open(std::int32_t device, const Id &table, const QString &label, int covers)
{
    const Id check = newId();
    const auto opened = orders::decide(orders::OpenCheck{check, table, label, at(device).checks.nextNumber(), covers,
        newId(), QStringLiteral("Amina"), given::today(), base::kes});
    happens(device, {orders::record(check, *opened)});
    return check;
}

Id House::add(std::int32_t device, const Id &check, const Id &dish, int count, const std::vector<Id> &modifiers)
{
    orders::AddLine ask;
    ask.line = newId();
    ask.chosen = *menu::choose(m_menu, dish, modifiers, base::kes);
    ask.bears = tax::ofRate(m_menu.tax(ask.chosen.item->tax)->rate, true);
    ask.quantity = Quantity{count * 1000LL};
    ask.language = QStringLiteral("sw");
    happens(device, {orders::record(check, *orders::decide(*at(device).checks.find(check), ask))});
    return ask.line;
}

void House::send(std::int32_t device, const Id &check)
{
    const orders::Check &known = *at(device).checks.find(check);
    const auto sent = orders::decide(known, orders::Send{});
    std::vector<Draft> drafts{orders::record(check, *sent)};
    const auto tickets = kitchen::ticketsFor(known, sent->lines, kitchen::Brigade::from(m_carte.records()), {});
    drafts.insert(drafts.end(), tickets->begin(), tickets->end());
    happens(device, drafts);
}

void House::take(std::int32_t device, const Id &check, orders::TenderKind kind, Money amount, Money given)
{
    Terminal &till = at(device);
    const Id session = till.drawers.current()->id;
    const QString slip = kind == orders::TenderKind::Cash ? QString() : QStringLiteral("482113");
    const auto taken =
        orders::decide(*till.checks.find(check), orders::TakeTender{newId(), kind, amount, given, session, slip});
    std::vector<Draft> drafts{orders::record(check, *taken)};
    if (const auto cash = payments::cashOf(*taken, check))
        drafts.push_back(payments::record(session, *cash));
    happens(device, drafts);
    const auto closed = orders::decide(*till.checks.find(check),
        orders::CloseCheck{given::today(), session, QString::number(device), till.checks.nextReceipt()});
    if (closed)
        happens(device, {orders::record(check, *closed)});
}

} // namespace jiko::test
