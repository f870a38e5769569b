#include "outlet/live.h"

#include "kitchen/ingredients.h"
#include "kitchen/paper.h"
#include "menu/price.h"
#include "orders/allergy.h"

namespace jiko::outlet {

using namespace std::chrono_literals;

namespace {
/// The job of a kitchen's paper; none for a fact that causes no paper.
std::optional<Id> slipOf(const Fact &fact)
{
    if (!kitchen::wantsPaper(fact))
        return std::nullopt;
    return printing::jobOf(fact, fact.type == kitchen::TicketSent::type);
}
} // namespace

Live::Live(sync::Terminal terminal, QObject *parent)
    : QObject(parent),
      node(std::move(terminal)),
      checks(node.terminal().device),
      drawers(node.terminal().device),
      m_scales([this](const UtcMicros &now) {
          Q_EMIT weighed();
          return kitchen::Load::of(
              brigade(), tickets.open(),
              [this](const Id &item, const kitchen::Station &station) { return prepMinutes(item, station); }, now);
      }),
      m_renewal(node.terminal())
{
    // Sixty thousand facts at a start are one piece of news to a screen.
    keepStill(true);
    node.onFact([this](const Fact &fact) { hear(fact); });
    connect(&tickets, &kitchen::Tickets::changed, this, [this] { m_scales.touch(); });
    connect(&node, &sync::Node::recordsChanged, this, &Live::readRecords);
    connect(&node, &sync::Node::ready, this, [this] {
        QSet<QByteArray> kinds;
        for (const auto &[kind, rows] : node.records())
            kinds.insert(kind);
        keepStill(false);
        m_scales.touch();
        readRecords(kinds);
        Q_EMIT caughtUp();
        leaveYesterdayBehind();
    });
    node.overWhen([this](const Id &stream) { return isOver(stream); });
    // A ticket that comes back without its paper would be printed once more.
    node.goesWith(slipOf);
    connect(&m_dayPasses, &QTimer::timeout, this, &Live::leaveYesterdayBehind);
    m_dayPasses.start(10min);
    m_menuTurns.setSingleShot(true);
    m_menuTurns.setTimerType(Qt::PreciseTimer);
    connect(&m_menuTurns, &QTimer::timeout, this, [this] {
        if (!m_menu->versions().empty())
            return readMenu();
        Q_EMIT menuChanged(); // the same dishes at other prices
        awaitTurn();
    });
    connect(&m_renewal, &enrol::Renewal::renewed, &node, &sync::Node::showNewPapers);
}

bool Live::isOver(const Id &stream) const
{
    if (stream == node.terminal().stream)
        return m_lockout.wrongInARow == 0;
    if (const orders::Check *check = checks.find(stream); check && drawers.awaitsZOf(*check))
        return false;
    if (awaitsPrompt(stream) || awaitsCard(stream))
        return false;
    if (const payments::Arrival *arrival = arrivals.find(stream); arrival
        && payments::stepOf(*arrival, payments::placeOf(*arrival, checks, prompts)) != payments::ArrivalStep::Done)
        return false;
    // What lies there may be spent in a year, and an account goes on.
    if (const payments::Purse *purse = purses.find(stream))
        return purse->known && purse->kind != payments::PurseKind::Account && purse->balance.isZero();
    if (stream == printing::deskStream(node.terminal().outlet))
        return false;
    // While its ticket is told anew, it is known that the paper is out.
    if (const printing::PaperJob *job = paper.find(stream); job && (!job->isDone() || !isOver(job->about)))
        return false;
    const UtcMicros now = base::utcNow();
    if (!askings.isOver(stream, now) || !book.isOver(stream, now))
        return false;
    const kitchen::Ticket *ticket = tickets.find(stream);
    return checks.isOver(stream) && drawers.isOver(stream) && tables.isOver(stream) && tickets.isOver(stream)
        && (!ticket
            || (checks.isOver(ticket->check)
                && std::all_of(ticket->lines.begin(), ticket->lines.end(),
                    [&](const kitchen::CookLine &line) { return checks.isOver(ticket->checkOf(line)); })));
}

bool Live::awaitsPrompt(const Id &stream) const
{
    const auto isDone = [this](const payments::Prompt *prompt) {
        return payments::stepOf(*prompt, placeOf(*prompt)) == payments::PromptStep::Done;
    };
    if (const payments::Prompt *prompt = prompts.find(stream))
        return !isDone(prompt);
    const auto ofCheck = prompts.ofCheck(stream);
    return !std::all_of(ofCheck.begin(), ofCheck.end(), isDone);
}

bool Live::awaitsCard(const Id &stream) const
{
    const auto isDone = [this](const payments::CardPayment *payment) {
        return payments::stepOf(*payment, placeOf(*payment)) == payments::CardStep::Done;
    };
    if (const payments::CardPayment *payment = cards.find(stream))
        return !isDone(payment);
    const auto ofCheck = cards.ofCheck(stream);
    return !std::all_of(ofCheck.begin(), ofCheck.end(), isDone);
}

payments::PursePlace Live::purseAt(const Id &purse) const
{
    const sync::Node::State state = node.state();
    const bool online = state == sync::Node::State::Synced || state == sync::Node::State::Saving;
    return {purses.find(purse), m_ways.account(purse), online, node.terminal().device};
}

payments::CardPlace Live::placeOf(const payments::CardPayment &payment) const
{
    return {checks.find(payment.check), cards.isAskedAgain(payment)};
}

payments::PromptPlace Live::placeOf(const payments::Prompt &prompt) const
{
    return payments::placeOf(prompt, checks);
}

void Live::leaveYesterdayBehind()
{
    if (!node.isReady() || m_leftBehind == today())
        return;
    m_leftBehind = today();
    node.leaveBehind(base::startOf(m_leftBehind, m_house.hours));
}

void Live::keepStill(bool still)
{
    for (QObject *set : std::initializer_list<QObject *>{&checks, &tickets, &tables, &drawers, &prompts, &arrivals,
             &cards, &purses, &askings, &book, &paper, &printers})
        set->blockSignals(still);
}

void Live::hear(const Fact &fact)
{
    if (fact.type.startsWith("orders."))
        checks.apply(fact);
    else if (fact.type.startsWith("kitchen.")) {
        const auto job = slipOf(fact);
        if (tickets.apply(fact) && job)
            paper.want({*job, printing::PaperKind::Kitchen, fact});
    } else if (fact.type.startsWith("printing."))
        printers.apply(fact) || paper.apply(fact);
    else if (fact.type.startsWith("floor."))
        tables.apply(fact);
    else if (fact.type.startsWith("payments."))
        drawers.apply(fact) || prompts.apply(fact) || arrivals.apply(fact) || cards.apply(fact) || purses.apply(fact);
    else if (fact.type.startsWith("labour."))
        book.apply(fact);
    else if (askings.apply(fact))
        return;
    else if (fact.stream == node.terminal().stream)
        if (const auto own = identity::decodeIdentityFact(fact))
            m_lockout = identity::fold(m_lockout, *own, base::stampOf(fact));
}

void Live::readRecords(const QSet<QByteArray> &kinds)
{
    const auto touches = [&](std::initializer_list<const char *> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const char *kind) { return kinds.contains(kind); });
    };
    if (touches({"menu_item", "menu_category", "modifier_group", "modifier", "station", "course", "tax", "menu_size",
            "pre_modifier", "ingredient", "menu", "order_type", "price_rule", "promotion", "service_charge", "reason",
            "menu_version"})) {
        readMenu();
    }
    if (touches({"station", "kitchen_route"})) {
        m_brigade = kitchen::Brigade::from(node.records());
        m_scales.touch();
    }
    if (touches({"kitchen_target"}))
        m_targets = kitchen::Targets::from(node.records());
    if (touches({"room", "dining_table"})) {
        m_plan = floor::Plan::from(node.records());
        Q_EMIT planChanged();
    }
    if (touches({"staff", "staff_role"})) {
        m_people = identity::People::from(node.records());
        Q_EMIT peopleChanged();
    }
    if (touches({"job", "tip_rule"})) {
        m_jobs = labour::jobsFrom(node.records());
        m_tipRules = labour::tipRulesFrom(node.records());
        Q_EMIT labourChanged();
    }
    if (touches({"card_terminal", "foreign_currency", "tip_preset", "house_account"})) {
        m_ways = payments::waysFrom(node.records());
        Q_EMIT waysChanged();
    }
    if (touches({"outlet_profile"})) {
        m_house = identity::houseFrom(node.records());
        Q_EMIT houseChanged();
        awaitTurn();
    }
}

kitchen::Service Live::placesFor(const orders::Check &check) const
{
    const menu::OrderType *type = menu().orderTypeCoded(check.terms.orderType);
    kitchen::Service service{base::houseTimeAt(base::utcNow(), m_house.hours), type ? type->id : Id()};
    service.promiseMinutes = type ? type->promiseMinutes : 0;
    return service;
}

kitchen::Service Live::serviceFor(const orders::Check &check) const
{
    kitchen::Service service = placesFor(check);
    service.openDishes = [this](const Id &station) { return kitchen::openDishes(tickets.open(station)); };
    service.prepMinutes = [this](const Id &item, const Id &station) {
        const kitchen::Station *cooks = brigade().station(station);
        return cooks ? prepMinutes(item, *cooks) : 0;
    };
    service.waitMinutes = [this](const Id &station) { return load().waitAt(station); };
    service.targetMinutes = [this](const Id &item, const Id &course, const Id &station) {
        kitchen::TicketLine line;
        line.item = item;
        line.course = course;
        return static_cast<int>(targets().of(line, station).count());
    };
    service.uses = [this](const orders::Line &line) {
        return menu::usedBy(menu(), line.item, orders::askedOf(line).picks);
    };
    service.takes = [this](const orders::Line &line) { return kitchen::takenBy(menu(), line); };
    return service;
}

int Live::prepMinutes(const Id &item, const kitchen::Station &station) const
{
    const menu::Item *dish = menu().item(item);
    return dish && dish->prepMinutes > 0 ? dish->prepMinutes : station.prepMinutes;
}

const kitchen::Load &Live::load() const
{
    return m_scales.at(base::utcNow());
}

menu::IsGone Live::isGone() const
{
    return [this](const Id &id) { return tickets.isSoldOut(id); };
}

Id Live::missingFor(const Id &item) const
{
    return tickets.isAllOnSale() ? Id() : menu::missingFor(menu(), item, isGone());
}

Id Live::missingForChoice(const Id &modifier) const
{
    return tickets.isAllOnSale() ? Id() : menu::missingForChoice(menu(), modifier, isGone());
}

Id Live::missingIn(const menu::ChoiceAsk &ask) const
{
    return tickets.isAllOnSale() ? Id() : menu::missingIn(menu(), ask, isGone());
}

std::optional<int> Live::portionsLeft(const Id &item) const
{
    std::map<Id, int> times{{item, 1}};
    if (tickets.counted().isEmpty())
        return std::nullopt;
    for (const Id &used : menu::usedBy(menu(), item, {}))
        ++times[used];
    std::optional<int> least;
    for (const auto &[dish, each] : times)
        if (const auto left = tickets.portionsLeft(dish))
            least = std::min(least.value_or(*left / each), *left / each);
    return least;
}

kitchen::DoneAt Live::doneAtOf(const Id &check) const
{
    return [this, check](const Id &line) { return tickets.doneAt(check, line); };
}

std::optional<kitchen::LineProgress> Live::progressOf(const Id &check, const Id &line) const
{
    return kitchen::lineProgress(tickets.carrying(check, line), line, base::utcNow(),
        [this](const kitchen::Ticket &ticket) { return paperOf(ticket); });
}

bool Live::isOverdue(const Id &table) const
{
    const auto open = checks.openAt(table);
    return std::any_of(open.begin(), open.end(), [this](const orders::Check *check) {
        return kitchen::isOverdue(tickets.ofCheck(check->id), base::utcNow(),
            [this](const kitchen::Ticket &ticket) { return paperOf(ticket); });
    });
}

kitchen::OnPaper Live::paperOf(const kitchen::Ticket &ticket) const
{
    const printing::PaperJob *job = paper.find(printing::firstJobOf(ticket.id));
    if (!job || job->attempts.empty())
        return kitchen::OnPaper::No;
    if (job->isPrinted() || job->there.hlc != 0)
        return kitchen::OnPaper::Yes;
    const bool doubtful = job->attempts.back().end == printing::JobEnd::Doubtful;
    return doubtful ? kitchen::OnPaper::Doubtful : kitchen::OnPaper::Tried;
}

void Live::readMenu()
{
    const Records &records = node.records();
    // What a version lays over a record does not show in the record's revision: such a menu is read from the first
    // word.
    m_menu = std::make_shared<const menu::Menu>(records.contains("menu_version")
            ? menu::Menu::from(menu::recordsAt(records, base::utcNow()))
            : menu::Menu::from(records, *m_menu));
    m_scales.touch();
    Q_EMIT menuChanged();
    awaitTurn();
}

void Live::awaitTurn()
{
    const UtcMicros now = base::utcNow();
    const auto turn = menu::nextTurn(*m_menu, now, m_house.hours);
    if (!turn)
        return m_menuTurns.stop();
    // Rounded up, so that it does not turn a moment too early; and never so long that a clock that was set is not
    // noticed.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*turn - now);
    m_menuTurns.start(std::min<std::chrono::milliseconds>(left, 1h));
}

void Live::speakAnew()
{
    Q_EMIT menuChanged();
    Q_EMIT planChanged();
    Q_EMIT peopleChanged();
    Q_EMIT houseChanged();
    Q_EMIT labourChanged();
    Q_EMIT waysChanged();
}

BusinessDate Live::today() const
{
    return base::businessDateOf(base::utcNow(), m_house.hours);
}

std::vector<Draft> Live::leavingWith(const orders::Check &closing) const
{
    std::vector<Draft> drafts;
    // Who has paid first and waits for a course still sits there.
    if (std::any_of(closing.lines.begin(), closing.lines.end(), [](const orders::Line &line) { return line.isHeld(); }))
        return drafts;
    const auto others = checks.openAt(closing.table);
    if (!closing.table.isNull() && others.size() == 1 && others.front()->id == closing.id)
        for (const floor::Left &left : floor::leavingAll(tables.state(closing.table)))
            drafts.push_back(floor::record(closing.table, left));
    return drafts;
}

floor::TableStatus Live::statusOf(const Id &table) const
{
    return floor::statusOf(table, tables, checks, tickets);
}

} // namespace jiko::outlet
