// The host's stand, the kitchen, and the office's page about the kitchen, as they are.
#include "host/parts.h"
#include "kitchen/parts.h"
#include "looks/looks.h"
#include "office/parts.h"
#include "support/at_work.h"
#include "support/restaurant.h"

using namespace Qt::StringLiterals;

namespace jiko::test {
namespace {

void host(Looks &looks)
{
    Restaurant house({u"5920"_s}); // Zawadi
    host_app::Parts parts(house.terminal(u"host"_s));
    startUp(parts.live);
    looks.knowRecords(parts.live.node.records());
    Screen screen(parts.live, parts.properties(), u"Host/HostMain"_s);
    Story told(looks, u"host"_s);
    told.watch(screen);
    told.until("key1");
    told.show("host-sign-in");
    told.digits(u"5920"_s);
    told.until("table.4");
    told.show("host-empty");
    told.tap("wait.add");
    told.tap("wait.size.4");
    told.tap("wait.name");
    told.type("wait.name", u"Otieno"_s);
    told.show("host-wait");
    told.tap("wait.save");
    told.tap("party.0");
    told.show("host-party");
    told.tap("table.2");
    told.tap("table.4");
    told.show("host-table");
    told.tap("size.2");
    told.show("host-floor");
    told.tap("table.4");
    told.show("host-taken");
}

void kitchen(Looks &looks)
{
    Restaurant house({u"480217"_s});
    kitchen_app::Parts parts(house.terminal(u"kitchen"_s));
    startUp(parts.live);
    looks.knowRecords(parts.live.node.records());
    Screen screen(parts.live, parts.properties(), u"Kitchen/KitchenMain"_s);
    Others others;
    Story told(looks, u"kitchen"_s);
    told.watch(screen);
    told.show("kitchen-empty");
    int number = 1000;
    for (const QString &table : {u"4"_s, u"8"_s, u"2"_s}) {
        kitchen::TicketSent sent;
        sent.check = newId();
        sent.number = u"%1/1"_s.arg(++number);
        sent.label = table;
        sent.table = house.table(table);
        sent.station = house.id("station", u"grill"_s);
        sent.covers = 2;
        sent.serverName = u"Brian Otieno"_s;
        kitchen::TicketLine line;
        line.line = newId();
        line.item = house.dish(u"mutura"_s);
        line.name = u"MUTURA"_s;
        line.quantity = Quantity{2000};
        line.takes = {{house.id("ingredient", u"beef"_s), 350'000}, {house.id("ingredient", u"chicken"_s), 1500},
            {house.id("ingredient", u"pizza_base"_s), 1000}, {house.id("ingredient", u"coconut_milk"_s), 40'000}};
        sent.lines = {line, line};
        sent.lines[1].line = newId();
        sent.lines[1].allergies = {u"nuts"_s};
        others.tell(parts.live, kitchen::record(newId(), sent));
    }
    told.until("ticket.1/done");
    told.show("kitchen-rail");
    told.tap("allDay");
    told.show("kitchen-all-day");
    told.tap("allDayPart.1");
    told.show("kitchen-all-day-ingredients");
    told.tap("allDay");
    told.tap("soldOut");
    told.show("kitchen-sold-out");
    told.escape();
    told.tap("ticket.1/done"); // what somebody may not eat is acknowledged
    told.tap("ticket.1/line0");
    told.tap("ticket.1/line0");
    told.show("kitchen-line-ready");
    const Id second = parts.live.tickets.open()[1]->id;
    parts.screen.prioritise(second.toString(), u"Waited long"_s);
    parts.screen.park(parts.live.tickets.open()[2]->id.toString());
    kitchen::MessageSaid words;
    words.toKitchen = true;
    words.saying = kitchen::Saying::HowLong;
    words.label = u"8"_s;
    others.tell(parts.live, kitchen::record(newId(), kitchen::MessageFact(words)));
    told.until("talkBanner");
    told.show("kitchen-first-and-message");
    told.tap("talkBanner");
    told.tap("parked");
    told.show("kitchen-parked");
    told.escape();
    told.tap("stationButton");
    told.show("kitchen-stations");
    told.escape();
    told.tap("screenButton");
    told.show("kitchen-screen");
    told.tap("keys");
    told.show("kitchen-keys");
    told.escape();
    told.escape();
    told.tap("expoButton");
    told.until("order.1/runHeld");
    told.show("kitchen-expo");
    told.tap("rail.back");
    told.tap("ticket.1/done");
    told.tap("recall");
    told.show("kitchen-recall");
    told.escape();
    kitchen::TicketSent banquet;
    banquet.check = newId();
    banquet.number = u"2001/1"_s;
    banquet.label = u"9"_s;
    banquet.station = house.id("station", u"grill"_s);
    banquet.covers = 24;
    banquet.serverName = u"Brian Otieno"_s;
    for (int i = 0; i < 14; ++i) {
        kitchen::TicketLine line;
        line.line = newId();
        line.item = house.dish(u"mutura"_s);
        line.name = u"MUTURA"_s;
        line.quantity = Quantity{1000LL * (i + 1)};
        banquet.lines.push_back(line);
    }
    others.tell(parts.live, kitchen::record(newId(), banquet));
    told.until("onward");
    told.show("kitchen-long-ticket");
}

/// What the tables would say of a night.
office_app::KitchenReport::Found night(const outlet::Live &live)
{
    office_app::KitchenReport::Found found;
    std::int64_t lines = 84;
    for (const kitchen::Station &station : live.brigade().stations()) {
        insight::KitchenTimes times{station.id, {}, -1, lines, lines - 1, 590, 1040, 4205, 35, lines - 1, lines / 8, 1};
        found.all.lines += times.lines;
        found.rows.push_back(times);
        lines = lines * 2 / 3;
    }
    const std::int64_t all = found.all.lines;
    found.all = {{}, {}, -1, all, all - 4, 560, 1010, 4205, 32, all - 4, all / 9, 3};
    return found;
}

void office(Looks &looks)
{
    Restaurant house({u"480217"_s});
    office_app::Parts parts(house.terminal(u"office"_s));
    startUp(parts.live);
    looks.knowRecords(parts.live.node.records());
    Screen screen(parts.live, parts.properties(), u"Office/OfficeMain"_s);
    Story told(looks, u"office"_s);
    told.watch(screen);
    told.until("key4");
    told.digits(u"480217"_s);
    told.tap("nav10");
    told.check("the tables are asked", QTest::qWaitFor([&] { return !parts.kitchenTimes.isBusy(); }, 20'000));
    parts.kitchenTimes.show({}, u"station"_s);
    told.show("office-kitchen-nothing");
    parts.kitchenTimes.show(night(parts.live), u"station"_s);
    told.show("office-kitchen");
}

} // namespace

void tellOffice(Looks &looks)
{
    office(looks);
}

void tellOtherPrograms(Looks &looks)
{
    host(looks);
    kitchen(looks);
}

} // namespace jiko::test
