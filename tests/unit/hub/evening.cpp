#include "hub/evening.h"
#include "orders/send.h"

#include "labour/tips.h"
#include "orders/decisions.h"
#include "payments/purse_facts.h"
#include "support/given_brigade.h"

#include <QTest>

namespace jiko::test {

using namespace jiko::store;

namespace {
constexpr RatePpm vat{160'000};

template <class T, class E> T must(Result<T, E> outcome)
{
    if (!outcome)
        qFatal("a rule refused the story: %d", static_cast<int>(outcome.why()));
    return std::move(outcome).value();
}
} // namespace

Evening::Evening(Devices devices, quint32 seed)
    : m_tills{{devices.till1, base::HybridClock(), 0, base::chainStart()},
        {devices.till2, base::HybridClock(), 0, base::chainStart()}},
      m_kitchen{devices.kitchen, base::HybridClock(), 0, base::chainStart()},
      m_host{devices.host, base::HybridClock(), 0, base::chainStart()},
      m_random(seed),
      m_now(std::chrono::sys_days(std::chrono::year(2024) / 11 / 22) + std::chrono::hours(15)),
      m_station(base::namedId(devices.till1.outlet, QStringLiteral("grill"))),
      m_staff(base::namedId(devices.till1.outlet, QStringLiteral("asha")))
{
    for (int i = 0; i < 2; ++i) {
        m_drawers[i] = id();
        const auto opened = must(
            payments::decideOpen(nullptr, {Money(500'000, base::kes), QStringLiteral("Till %1").arg(i + 1), day()}));
        tell(m_tills[i], payments::record(m_drawers[i], opened));
    }
}

void Evening::tell(Maker &maker, const Draft &draft)
{
    m_now += std::chrono::milliseconds(upTo(4000));
    Fact fact;
    fact.tenant = maker.device.tenant;
    fact.outlet = maker.device.outlet;
    fact.device = maker.device.number;
    fact.seq = ++maker.seq;
    fact.hlc = maker.clock.tick(m_now);
    fact.staff = m_staff;
    fact.stream = draft.stream;
    fact.type = draft.type;
    fact.version = draft.version;
    fact.body = draft.body;
    fact.hash = maker.hash = base::chainHash(maker.hash, fact);
    checks.apply(fact);
    drawers.apply(fact) || arrivals.apply(fact);
    tickets.apply(fact);
    tables.apply(fact);
    m_facts.push_back(std::move(fact));
}

void Evening::serve(int count)
{
    for (int i = 0; i < count; ++i)
        serveOne(++m_served);
}

void Evening::serveOne(int number)
{
    Maker &till = m_tills[number % 2];
    const Id table = base::namedId(m_staff, QStringLiteral("table %1").arg(number % 20));
    if (tables.state(table).occupancy == floor::Occupancy::Free) {
        const Id party = id();
        tell(m_host, floor::record(party, must(floor::decideWait(QStringLiteral("Mgeni"), upTo(6), {}, 10))));
        tell(m_host, floor::record(party, must(floor::decideSeatWaiting(*tables.party(party), table))));
        tell(m_host, floor::record(table, must(floor::decideSeat(tables.state(table), party, upTo(6), {}))));
    }
    const Id check = id();
    const auto opened = must(orders::decide(orders::OpenCheck{check, table, QString::number(number % 20),
        QString::number(1000 + number), upTo(6), m_staff, QStringLiteral("Asha"), day(), base::kes}));
    tell(till, orders::record(check, opened));
    order(till, check);
    cook(check);
    if (number % 7 == 0)
        return;
    // The bill is paid at either till.
    pay(m_tills[upTo(2) - 1], check);
    if (const auto left = floor::decideLeave(tables.state(table), !checks.openAt(table).empty()))
        tell(m_host, floor::record(table, *left));
    if (const auto cleaned = floor::decideClean(tables.state(table)))
        tell(m_host, floor::record(table, *cleaned));
}

void Evening::order(Maker &till, const Id &check)
{
    std::vector<Id> lines;
    for (int left = upTo(5); left > 0; --left) {
        orders::LineAdded line;
        line.line = id();
        const int dish = upTo(12);
        line.item = base::namedId(m_station, QStringLiteral("dish %1").arg(dish));
        line.name = QStringLiteral("Dish %1").arg(dish);
        line.kitchenName = line.name.toUpper();
        line.category = base::namedId(m_station, QStringLiteral("category %1").arg(dish % 3));
        line.station = m_station;
        line.priceMinor = dish * 5'000 + 33;
        line.quantity = {upTo(3) * 500};
        if (dish % 2)
            line.modifiers.push_back({id(), QStringLiteral("Pilipili, \"kali\""), 2'500});
        line.taxRate = dish % 5 ? vat : RatePpm{0};
        line.note = dish % 4 ? QString() : QStringLiteral("bila chumvi");
        lines.push_back(line.line);
        tell(till, orders::record(check, line));
    }
    if (lines.size() > 3) {
        tell(till, orders::record(check, must(orders::decide(*checks.find(check), orders::RemoveLine{lines.back()}))));
        lines.pop_back();
    }
    const auto sent = must(orders::decide(*checks.find(check), orders::Send{}));
    tell(till, orders::record(check, sent));
    kitchen::Service service;
    // Of every fourth dish nobody says how long it may take.
    service.targetMinutes = [this](const Id &item, const Id &, const Id &) {
        for (int dish = 4; dish <= 12; dish += 4)
            if (item == base::namedId(m_station, QStringLiteral("dish %1").arg(dish)))
                return 0;
        return 3;
    };
    for (const Draft &draft :
        must(kitchen::ticketsFor(*checks.find(check), lines, given::brigadeOf({m_station}), service)))
        tell(till, draft);
    if (lines.size() > 2) {
        const auto voided = must(orders::decide(
            *checks.find(check), orders::VoidLine{lines.front(), QStringLiteral("Spilled"), true, m_staff}));
        tell(till, orders::record(check, voided));
    }
}

void Evening::cook(const Id &check)
{
    m_now += std::chrono::seconds(m_served * 37 % 400);
    for (const kitchen::Ticket *ticket : tickets.ofCheck(check)) {
        const Id stream = ticket->id;
        // By turns: every evening has a plate that burnt, one cooked again and one that never came out.
        const int turn = ++m_cooked;
        if (turn % 4 == 0) {
            const kitchen::CookLine &first = tickets.find(stream)->lines.front();
            const kitchen::WastePlate burnt{first.line.line, first.line.quantity, QStringLiteral("Burnt"), false};
            tell(m_kitchen, kitchen::record(stream, must(kitchen::decide(*tickets.find(stream), burnt))));
        }
        tell(m_kitchen, kitchen::record(stream, must(kitchen::decideBump(*tickets.find(stream)))));
        if (turn % 5 == 0) {
            tell(m_kitchen, kitchen::record(stream, must(kitchen::decideRecall(*tickets.find(stream)))));
            if (turn % 10 == 0)
                tell(m_kitchen, kitchen::record(stream, must(kitchen::decideBump(*tickets.find(stream)))));
        }
    }
    if (upTo(6) == 1) {
        const Id dish = base::namedId(m_station, QStringLiteral("dish %1").arg(upTo(12)));
        if (tickets.isSoldOut(dish))
            tell(m_kitchen, kitchen::record(dish, kitchen::BackOn{QStringLiteral("Dish")}));
        else
            tell(m_kitchen, kitchen::record(dish, kitchen::EightySixed{QStringLiteral("Dish")}));
    }
}

void Evening::pay(Maker &till, const Id &check)
{
    const int at = &till == &m_tills[0] ? 0 : 1;
    for (;;) {
        const Money due = orders::totals(*checks.find(check)).due;
        if (due.minor() <= 0)
            break;
        orders::TakeTender take;
        take.tender = id();
        take.amount = due.minor() > 20'000 && upTo(3) == 1 ? Money(10'000, base::kes) : due;
        take.kind = orders::tenderKinds[upTo(3) - 1];
        take.given = take.kind == orders::TenderKind::Cash ? take.amount + Money(5'000, base::kes) : take.amount;
        take.drawer = m_drawers[at];
        const QString receipt = QStringLiteral("SK%1").arg(++m_receiptsOfPhones, 8, 10, QLatin1Char('0'));
        take.reference = take.kind == orders::TenderKind::Cash ? QString() : receipt;
        if (take.kind == orders::TenderKind::MobileMoney)
            arrive(till, receipt, take.amount);
        const auto taken = must(orders::decide(*checks.find(check), take));
        tell(till, orders::record(check, taken));
        if (const auto cash = payments::cashOf(taken, check))
            tell(till, payments::record(m_drawers[at], *cash));
    }
    const auto closed = must(orders::decide(*checks.find(check),
        orders::CloseCheck{day(), m_drawers[at], QString::number(till.device.number), ++m_receipts[at]}));
    tell(till, orders::record(check, closed));
}

void Evening::arrive(Maker &till, const QString &receipt, Money amount)
{
    const auto tellOf = [&](const QString &number) {
        const Id arrival = payments::arrivalId(payments::Provider::Mpesa, number);
        tell(till,
            payments::record(arrival,
                payments::MoneyArrived{payments::Provider::Mpesa, number, amount.minor(), amount.currency().code(),
                    QStringLiteral("2547 ***** 678"), QStringLiteral("AMINA"), QStringLiteral("1002"),
                    m_now.time_since_epoch().count(), payments::ArrivalSource::Told}));
        return arrival;
    };
    // By turns: chance is for what others count on.
    if (m_receiptsOfPhones % 2 == 0)
        tellOf(receipt);
    const Id other = tellOf(QLatin1Char('X') + receipt.mid(1));
    if (m_receiptsOfPhones % 3 == 0)
        tell(till,
            payments::record(
                other, payments::ArrivalSettled{payments::ArrivalChoice::SentBack, QStringLiteral("twice"), {}}));
}

Id Evening::openAndSend()
{
    const Id check = id();
    const auto opened = must(orders::decide(orders::OpenCheck{check, {}, QStringLiteral("Tab"),
        QString::number(1000 + ++m_served), upTo(6), m_staff, QStringLiteral("Asha"), day(), base::kes}));
    tell(m_tills[0], orders::record(check, opened));
    order(m_tills[0], check);
    return check;
}

void Evening::payBlindly(int till, const orders::Check &known)
{
    orders::Check check = known;
    const Money due = orders::totals(check).due;
    const auto taken =
        must(orders::decide(check, orders::TakeTender{id(), orders::TenderKind::Cash, due, due, m_drawers[till], {}}));
    tell(m_tills[till], orders::record(check.id, taken));
    tell(m_tills[till], payments::record(m_drawers[till], *payments::cashOf(taken, check.id)));
    check = orders::fold(check, taken, Stamp{});
    const auto closed = must(orders::decide(check,
        orders::CloseCheck{day(), m_drawers[till], QString::number(m_tills[till].device.number), ++m_receipts[till]}));
    tell(m_tills[till], orders::record(check.id, closed));
}

void Evening::addBlindly(int till, const Id &check)
{
    orders::LineAdded line;
    line.line = id();
    line.item = base::namedId(m_station, QStringLiteral("dish 1"));
    line.name = QStringLiteral("Dish 1");
    line.category = base::namedId(m_station, QStringLiteral("category 1"));
    line.station = m_station;
    line.priceMinor = 12'345;
    line.taxRate = upTo(2) == 1 ? vat : RatePpm{80'000};
    tell(m_tills[till], orders::record(check, line));
}

void Evening::settle(int till, const Id &check, orders::Choice choice)
{
    const orders::Check &known = *checks.find(check);
    const orders::Decision open = orders::decisionsOf(known).front();
    const auto facts = must(orders::decide(known,
        orders::Settle{open.kind, choice, open.amount, true, true, m_staff, QStringLiteral("Guests have left"), id(),
            {day(), m_drawers[till], QString::number(m_tills[till].device.number), m_receipts[till] + 1}}));
    for (const orders::CheckFact &fact : facts) {
        tell(m_tills[till], orders::record(check, fact));
        if (const auto *back = std::get_if<orders::TenderTaken>(&fact))
            tell(m_tills[till], payments::record(m_drawers[till], *payments::cashOf(*back, check)));
        m_receipts[till] += std::holds_alternative<orders::Closed>(fact) ? 1 : 0;
    }
}

void Evening::serveApart()
{
    using orders::Choice;
    for (const Choice choice : {Choice::GiveBack, Choice::Accept}) {
        const Id check = openAndSend();
        const orders::Check known = *checks.find(check);
        payBlindly(0, known);
        payBlindly(1, known);
        settle(1, check, choice);
    }
    for (const Choice choice : {Choice::Charge, Choice::TakeOff, Choice::Accept}) {
        const Id check = openAndSend();
        payBlindly(0, *checks.find(check));
        addBlindly(1, check);
        settle(1, check, choice);
        if (choice == Choice::Charge) {
            tell(m_tills[1], orders::record(check, must(orders::decide(*checks.find(check), orders::Send{}))));
            pay(m_tills[1], check);
        }
    }
    // Half here and half there: nothing is owed, and nobody closed it.
    const Id half = openAndSend();
    for (int till = 0; till < 2; ++till) {
        const Money due = orders::totals(*checks.find(half)).due;
        const Money part(till == 0 ? due.minor() / 2 : due.minor(), base::kes);
        const orders::TenderTaken taken{
            id(), orders::TenderKind::Card, part.minor(), part.minor(), m_drawers[till], QStringLiteral("S1")};
        tell(m_tills[till], orders::record(half, taken));
    }
    settle(0, half, Choice::Close);
}

/// A gift card that pays, comes back and is paid out; two spells of work; tips shared out twice and signed once.
void Evening::giftAndWork()
{
    using namespace payments;
    const auto named = [this](const char *what) { return base::namedId(m_staff, QLatin1String(what)); };
    const QString code = QStringLiteral("G1");
    const Id card = named("gift card");
    const auto load = PurseLoaded{named("load"), PurseKind::GiftCard, code, QStringLiteral("Njeri"), 200'000,
        QStringLiteral("KES"), m_drawers[0], orders::TenderKind::Cash, {}};
    tell(m_host, payments::record(card, load));
    for (const std::int64_t used : {75'000, -5'000})
        tell(m_host,
            payments::record(card,
                PurseUsed{PurseKind::GiftCard, code, named("check"), named(used > 0 ? "used" : "back"), used,
                    QStringLiteral("KES"), false, {}}));
    tell(m_host,
        payments::record(card,
            PursePaidOut{
                named("out"), 20'000, m_drawers[0], orders::TenderKind::Cash, QStringLiteral("Rest"), m_staff}));

    using namespace labour;
    const Id first = named("spell 1");
    const Id second = named("spell 2");
    const auto in = ClockedIn{named("person 1"), named("waiter"), QStringLiteral("Waiter"), 15'000};
    tell(m_host, labour::record(first, SpellFact(in)));
    tell(m_host,
        labour::record(second, SpellFact(ClockedIn{named("person 2"), named("bar"), QStringLiteral("Bar"), {}})));
    tell(m_host, labour::record(first, SpellFact(BreakBegun{false})));
    tell(m_host, labour::record(first, SpellFact(BreakEnded{})));
    tell(m_host, labour::record(first, SpellFact(ClockedOut{})));
    const std::int64_t from = std::int64_t(m_now.time_since_epoch().count()) - 7'200'000'000;
    tell(m_host,
        labour::record(first,
            SpellFact(
                TimeCorrected{from, from + 3'660'000'000, in.job, in.jobName, 1, true, QStringLiteral("Forgot")})));
    const Id tips = tipDayId(m_staff, day());
    TipsShared shared{day().iso(), QStringLiteral("KES"), QStringLiteral("Half"), RateBp{5000}, SharedBy::Hours, {}};
    shared.parts = {{named("person 1"), QStringLiteral("Asha"), 1000, 500, 60, 300},
        {named("person 2"), QStringLiteral("Baraka"), 0, 0, 40, 200}};
    tell(m_host, labour::record(tips, TipFact(shared)));
    shared.parts[1].person = named("person 3");
    tell(m_host, labour::record(tips, TipFact(shared)));
    tell(m_host, labour::record(tips, TipFact(TipsSigned{named("person 3"), 200})));
}

void Evening::closeDay()
{
    std::vector<Id> open;
    for (const orders::Check *check : checks.open())
        open.push_back(check->id);
    for (const Id &check : open)
        pay(m_tills[0], check);
    giftAndWork();
    std::vector<const orders::Check *> all;
    checks.forEach([&](const orders::Check &check) { all.push_back(&check); });
    for (int i = 0; i < 2; ++i) {
        const payments::Drawer &drawer = *drawers.find(m_drawers[i]);
        const Money counted = drawer.expected() - Money(i * 1'000, base::kes);
        payments::CloseDrawer ask{counted, 1};
        ask.reason = QStringLiteral("Gave too much change");
        const auto z = must(payments::decideClose(drawer, all, ask));
        tell(m_tills[i], payments::record(m_drawers[i], z));
    }
}

std::vector<Fact> Evening::shuffled(quint32 seed) const
{
    std::map<std::int32_t, std::vector<Fact>> byDevice;
    for (const Fact &fact : m_facts)
        byDevice[fact.device].push_back(fact);
    std::mt19937 random(seed);
    std::vector<Fact> mixed;
    std::map<std::int32_t, std::size_t> at;
    while (mixed.size() < m_facts.size()) {
        auto device = byDevice.begin();
        std::advance(device, random() % byDevice.size());
        // In runs, as batches come.
        for (auto run = random() % 40; run > 0 && at[device->first] < device->second.size(); --run)
            mixed.push_back(device->second[at[device->first]++]);
    }
    return mixed;
}

void upload(const std::vector<Fact> &facts, const Evening::Devices &devices)
{
    for (const TestDevice *device : {&devices.till1, &devices.till2, &devices.kitchen, &devices.host}) {
        PgSession session({device->conninfo});
        std::vector<Fact> batch;
        const auto send = [&] {
            if (batch.empty())
                return;
            const auto call = appendCall(batch);
            if (const auto sent = session.run(call.statement, call.params); !sent)
                qFatal("append: %s", qPrintable(sent.why().message));
            batch.clear();
        };
        for (const Fact &fact : facts) {
            if (fact.device != device->number)
                continue;
            batch.push_back(fact);
            if (batch.size() == 500)
                send();
        }
        send();
    }
}

} // namespace jiko::test
