// The drawer, the count, the time clock and the tips.
#include "labour/tips.h"
#include "looks/at_our_till.h"

using namespace Qt::StringLiterals;

namespace jiko::test {
namespace {

void shift(Looks &looks)
{
    TillStory told(looks, u"shift"_s);
    told.digits(cashierPin);
    told.tap("shift");
    told.show("pos-drawer-float");
    told.type("drawer.float", u"3000"_s);
    told.tap("drawer.open");
    told.until("shift.closing");
    told.show("pos-shift");
    told.tap("shift.payIn");
    told.show("pos-pay-in");
    told.escape();
    told.tap("shift.payOut");
    told.type("move.amount", u"450"_s);
    told.taps({"move.reason.1"});
    told.show("pos-pay-out");
    told.tap("move.do");
    told.tap("shift.drop");
    told.show("pos-drop");
    told.escape();
    told.tap("shift.noSale");
    told.show("pos-no-sale");
    told.escape();
    told.tap("shift.x");
    told.show("pos-x");
    told.tap("shift.purse");
    told.show("pos-load");
    told.tap("load.kind.3");
    told.show("pos-load-account");
    told.escape();
    told.tap("back");
    told.serve(u"4"_s, u"mutura"_s);
    told.serve(u"8"_s, u"chapati"_s);
    told.tap("shift");
    told.tap("shift.closing");
    told.until("shift.count");
    told.show("pos-count");
    told.type("shift.count", u"2500"_s);
    told.tap("shift.counted");
    told.until("shift.judgement");
    told.show("pos-count-short");
    told.tap("shift.reason.0");
    told.hold("shift.close");
    told.check("the drawer is closed", QTest::qWaitFor([&] { return !told.at->parts->drawerDesk.isOpen(); }));
    told.taps({"history1", "z.0"});
    told.show("pos-z");
}

void closing(Looks &looks)
{
    TillStory told(looks, u"closing"_s);
    told.cashier();
    told.served();
    told.at->parts->tenderDesk.takeCash(orders::totals(*told.at->check()).due.minor());
    told.taps({"change.done", "shift"});
    told.at->hear(9,
        orders::record(
            told.table, orders::TenderTaken{newId(), orders::TenderKind::Cash, 350'00, 350'00, newId(), {}}));
    told.at->hear(9, orders::record(told.table, orders::Closed{told.live().today().iso(), newId(), u"9"_s, 4}));
    told.serve(u"8"_s, u"chapati"_s);
    told.serve(u"2"_s, u"chapati"_s);
    told.taps({"shift", "shift.closing"});
    told.show("pos-check-list");
}

void time(Looks &looks)
{
    TillStory told(looks, u"time"_s);
    labour::TipsShared shared{
        told.live().today().iso(), u"KES"_s, u"House pool"_s, RateBp{5000}, labour::SharedBy::Hours, {}};
    looks.know({u"House pool"_s});
    shared.parts.push_back({told.at->house.id("staff", u"brian"_s), u"Brian Otieno"_s, 600'00, 300'00, 360, 200'00});
    shared.parts.push_back({told.at->house.id("staff", u"faith"_s), u"Faith Njeri"_s, 0, 0, 180, 100'00});
    const Id day = labour::tipDayId(told.at->terminal.outlet, told.live().today());
    told.at->hear(9, labour::record(day, labour::TipFact(shared)), told.at->house.id("staff", u"amina"_s));
    told.check("Brian signs in", told.at->signIn(waiterPin));
    told.tap("mine.time");
    told.show("pos-time");
    told.tap("time.job.0");
    told.until("time.out");
    told.show("pos-time-in");
    told.tap("time.tips.0");
    told.show("pos-tips");
    told.tap("time.unpaidBreak");
    told.until("time.back");
    told.show("pos-time-break");
}

void bank(Looks &looks)
{
    TillStory told(looks, u"bank"_s);
    told.check("Brian signs in", told.at->signIn(waiterPin));
    told.tap("shift");
    told.show("pos-bank-float");
    told.type("drawer.float", u"1000"_s);
    told.tap("drawer.open");
    told.until("shift.closing");
    told.show("pos-bank");
    told.tap("session0");
    told.show("pos-bank-drawer");
}

} // namespace

void tellShifts(Looks &looks)
{
    shift(looks);
    closing(looks);
    time(looks);
    bank(looks);
}

} // namespace jiko::test
