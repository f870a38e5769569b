// Signing in, the floor and the check: everything before somebody pays.
#include "looks/at_our_till.h"

#include "floor/tables.h"
#include "identity/askings.h"

using namespace Qt::StringLiterals;

namespace jiko::test {
namespace {

void signIn(Looks &looks)
{
    TillStory told(looks, u"sign in"_s);
    told.until("key1");
    told.show("pos-sign-in");
    told.tap("pin.long");
    told.show("pos-sign-in-long");
    told.tap("pin.long");
    told.digits(u"0001"_s);
    told.check("nobody has that PIN",
        QTest::qWaitFor([&] { return !told.at->parts->signIn.problemText().isEmpty(); }, 15'000));
    told.show("pos-sign-in-wrong");
    told.tap("pin.time");
    told.show("pos-sign-in-time");
}

void floorOfTables(Looks &looks)
{
    TillStory told(looks, u"floor"_s);
    told.cashier();
    told.serve(u"8"_s, u"mutura"_s);
    told.serve(u"2"_s, u"chapati"_s);
    told.served();
    told.at->parts->till.leave();
    told.show("pos-floor");
    told.tap("tab");
    told.show("pos-tab");
    told.escape();
    told.tap("handOver");
    told.show("pos-hand-over");
    told.escape();
    told.tap("find");
    told.type("find", u"4"_s);
    told.show("pos-find");
    told.escape();
    told.manager();
    told.tap("sectionButton");
    told.show("pos-sections");
}

void check(Looks &looks)
{
    TillStory told(looks, u"check"_s);
    told.cashier();
    told.at->openTable(u"4"_s);
    told.until("search");
    told.show("pos-check-empty");
    told.at->parts->till.leave();
    told.served();
    told.at->order(u"mutura"_s);
    told.show("pos-check");
    told.tap("line.2");
    told.show("pos-line-new");
    told.tap("line.note");
    told.show("pos-note");
    told.escape();
    told.tap("line.allergy");
    told.show("pos-allergy");
    told.tap("allergy.nuts");
    told.tap("allergy.done");
    told.show("pos-check-allergy");
    told.tap("line.3");
    told.show("pos-line-sent");
    told.tap("line.discount");
    told.show("pos-discount-line");
    told.tap("discount.other");
    told.show("pos-discount-other");
    told.escape();
    told.tap("line.price");
    told.show("pos-price");
    told.tap("price.change");
    told.show("pos-price-change");
    told.escape();
    told.tap("line.void");
    told.show("pos-void");
    told.tap("void.reason.0");
    told.show("pos-permission");
    told.tap("permission/ask");
    told.until("waitingBanner");
    told.show("pos-permission-waiting");
    told.tap("waitingBanner");
    told.taps({"line.3", "course"});
    told.show("pos-courses");
    told.escape();
    told.tap("orderType");
    told.show("pos-order-type");
    told.escape();
    told.tap("discount");
    told.show("pos-discount");
    told.tap("discount.coupon");
    told.show("pos-coupon");
    told.escape();
    told.tap("totals");
    told.show("pos-total");
    told.escape();
    told.tap("repeat");
    told.show("pos-repeat");
    told.tap("search");
    told.type("search", u"ku"_s);
    told.show("pos-search");
}

void dishes(Looks &looks)
{
    TillStory told(looks, u"dishes"_s);
    told.cashier();
    told.at->openTable(u"4"_s);
    told.until("search");
    told.tap("tile.101");
    told.show("pos-choices");
    told.at->parts->choices.cancel();
    told.at->parts->till.tapDish(pos::text(told.at->house.dish(u"burger_beef"_s)));
    told.at->parts->choices.toggle(0, 0);
    told.show("pos-choices-burger");
    told.at->parts->choices.cancel();
    told.at->parts->till.tapDish(pos::text(told.at->house.dish(u"gin_house"_s)));
    told.at->parts->choices.toggle(0, 0);
    told.show("pos-choices-nested");
    told.at->parts->choices.cancel();
    told.tap("tile.105");
    told.show("pos-weight");
    told.digits(u"750"_s);
    told.show("pos-weight-typed");
    told.tap("measure.close");
    told.at->edit(
        "menu_item", told.at->house.dish(u"mutura"_s), [](QJsonObject &dish) { dish[u"open_price"_s] = true; });
    told.until("tile.113");
    told.tap("tile.113");
    told.show("pos-typed-price");
    told.tap("measure.close");
    told.manager();
    told.at->openTable(u"5"_s);
    told.until("tile.101");
    told.screen->hold(u"tile.101"_s, 900);
    told.show("pos-dish");
    told.tap("dish.soldOut");
    told.show("pos-sold-out");
}

void moves(Looks &looks)
{
    TillStory told(looks, u"moves"_s);
    told.cashier();
    told.serve(u"8"_s, u"mutura"_s);
    told.served();
    told.tap("move");
    told.show("pos-move");
    told.tap("move.line.0");
    told.show("pos-move-picked");
    told.tap("move.line.0");
    told.tap("table.8");
    told.show("pos-move-join");
    told.escape();
    told.taps({"back", "back", "floor.move", "table.4"});
    told.show("pos-floor-move");
}

void decisions(Looks &looks)
{
    TillStory told(looks, u"decisions"_s);
    told.cashier();
    told.served();
    told.at->parts->tenderDesk.takeCash(orders::totals(*told.at->check()).due.minor());
    told.taps({"change.done"});
    const Money due = orders::totals(*told.live().checks.find(told.table)).paid;
    told.at->hear(9,
        orders::record(
            told.table, orders::TenderTaken{newId(), orders::TenderKind::Cash, due.minor(), due.minor(), newId(), {}}));
    told.at->hear(9, orders::record(told.table, orders::Closed{told.live().today().iso(), newId(), u"9"_s, 4}));
    told.at->openTable(u"8"_s);
    told.at->order(u"mutura"_s);
    told.at->parts->till.leave();
    told.at->hear(9, floor::record(told.at->house.table(u"8"_s), floor::Seated{newId(), 2, u"Otieno"_s}));
    told.until("decisionsBanner");
    told.show("pos-floor-decisions");
    told.tap("decisionsBanner");
    told.show("pos-decisions");
    looks.know({u"Otieno"_s, u"Void 1 × Tusker"_s, u"Wrong dish"_s});
}

void approvals(Looks &looks)
{
    TillStory told(looks, u"approvals"_s);
    looks.know({u"Void 1 × Tusker"_s, u"Wrong dish"_s});
    told.at->hear(9,
        identity::record(newId(),
            identity::ApprovalAsked{
                u"orders.void"_s, u"Void 1 × Tusker"_s, u"KSh 300"_s, u"Wrong dish"_s, newId(), u"12"_s, 300}),
        told.at->house.id("staff", u"faith"_s));
    told.manager();
    told.until("approvalsBanner");
    told.show("pos-approvals-banner");
    told.tap("approvalsBanner");
    told.show("pos-approvals");
}

void offLine(Looks &looks)
{
    TillStory told(looks, u"off line"_s);
    told.cashier();
    told.served();
    const auto follow = [&] { told.screen->window->setProperty("bannerText", told.at->parts->sync.bannerText()); };
    QObject::connect(&told.at->parts->sync, &outlet::SyncStatus::changed, told.screen->window, follow);
    told.check("it says that it is off line",
        QTest::qWaitFor([&] { return !told.at->parts->sync.bannerText().isEmpty(); }, 15'000));
    follow();
    told.show("pos-check-offline");
    told.at->parts->till.leave();
    told.show("pos-floor-offline");
    told.tap("sync");
    told.show("pos-sync");
}

void practice(Looks &looks)
{
    TillStory told(looks, u"practice"_s);
    told.screen.reset();
    auto terminal = pos::practiceOf(told.at->terminal, told.live().node.records());
    if (!terminal) {
        looks.complain(u"nobody can practise"_s);
        return told.look();
    }
    {
        pos::Parts parts(*terminal);
        startUp(parts.live);
        Screen screen(parts.live, parts.properties(), u"Pos/PosMain"_s);
        told.watch(screen);
        told.show("pos-training-sign-in");
        told.digits(cashierPin);
        told.until("table.4");
        told.show("pos-training-floor");
        parts.drawerDesk.open(u"1000"_s);
        told.taps({"table.4", "tile.113"});
        told.show("pos-training-check");
    }
    told.look();
}

} // namespace

void tellOrders(Looks &looks)
{
    signIn(looks);
    floorOfTables(looks);
    check(looks);
    dishes(looks);
    moves(looks);
    decisions(looks);
    approvals(looks);
    offLine(looks);
    practice(looks);
}

} // namespace jiko::test
