// Parties that are out of the ordinary: who pays for what, what the house gives, and what is given back.
#include "demo/evening.h"

#include <thread>

namespace jiko::demo {

using namespace std::chrono_literals;

std::int64_t Evening::have(Party &party, const std::vector<Wish> &wishes)
{
    const QString who = QLatin1String(tills[party.till]);
    seat(party);
    awaitSeated(party);
    tap(who, QStringLiteral("table.%1").arg(party.table));
    std::int64_t prices = 0;
    for (const Wish &wish : wishes) {
        if (wish.seat > 0)
            tap(who, QStringLiteral("seat.%1").arg(wish.seat));
        prices += ask(party.till, wish);
    }
    tap(who, QStringLiteral("send"));
    await(who, QStringLiteral("table.%1").arg(party.table));
    return prices;
}

std::int64_t Evening::ask(int till, const Wish &wish)
{
    const QString who = QLatin1String(tills[till]);
    const QString tile = QStringLiteral("tile.%1").arg(QLatin1String(wish.plu));
    if (std::exchange(m_category[till], wish.category) != wish.category)
        tap(who, QStringLiteral("category%1").arg(wish.category));
    const std::int64_t price = minorOf(readText(who, tile + QStringLiteral(".price")));
    tap(who, tile);
    if (wish.answer == Answer::First)
        tap(who, QStringLiteral("choice.0.0"));
    else if (wish.answer == Answer::Add)
        tap(who, QStringLiteral("add"));
    return price;
}

void Evening::expect(const QString &what, std::int64_t found, std::int64_t wanted)
{
    if (ok() && found != wanted)
        m_failure = QStringLiteral("%1: %2 where %3 was expected").arg(what).arg(found).arg(wanted);
}

std::int64_t Evening::owedBy(const QString &who, int share)
{
    return minorOf(readText(who, QStringLiteral("share.pay.%1").arg(share)));
}

void Evening::payShare(Party &party, int share, Pays how)
{
    const QString who = QLatin1String(tills[party.till]);
    const std::int64_t due = owedBy(who, share);
    tap(who, QStringLiteral("share.pay.%1").arg(share));
    if (how == Pays::Cash) {
        tap(who, QStringLiteral("cash.exact"));
        m_tally.cashMinor[party.till] += due;
    } else if (how == Pays::Card) {
        payByCard(who);
        m_tally.cardMinor += due;
    } else {
        askPhone(who, PhoneTurn::NeverAnswered);
        m_tally.mobileMinor += due;
    }
    await(who, QStringLiteral("change"));
    tap(who, QStringLiteral("change.done"));
}

void Evening::splitBySeat()
{
    Party party{QStringLiteral("5"), 2, 0, false};
    const QString who = QLatin1String(tills[0]);
    const std::int64_t prices = have(party, {{1, 6, "224"}, {2, 5, "205"}, {2, 10, "303"}});
    tap(who, QStringLiteral("table.5"));
    tap(who, QStringLiteral("split"));
    tap(who, QStringLiteral("split.seats"));
    expect(QStringLiteral("two seats"), owedBy(who, 0) + owedBy(who, 1), prices);
    grab(who, QStringLiteral("split-by-seat"));
    payShare(party, 0, Pays::Cash);
    payShare(party, 1, Pays::Card);
    await(who, QStringLiteral("table.5"));
    clear(party);
    tell(QStringLiteral("table 5 paid by seat, one in cash and one by card"));
}

void Evening::shareADish()
{
    Party party{QStringLiteral("9"), 3, 1, false};
    const QString who = QLatin1String(tills[1]);
    const std::int64_t prices = have(party, {{0, 5, "202"}, {0, 5, "208"}, {0, 5, "212"}, {0, 10, "305"}});
    tap(who, QStringLiteral("table.9"));
    tap(who, QStringLiteral("split"));
    tap(who, QStringLiteral("split.dishes"));
    // What nobody has stands in the first column, and the next dish moves up there.
    for (const char *guest : {"share.1", "share.2", "share.3"}) {
        tap(who, QStringLiteral("share.line.0.0"));
        tap(who, QLatin1String(guest));
    }
    tap(who, QStringLiteral("share.line.0.0"));
    tap(who, QStringLiteral("cut.3"));
    std::int64_t shares = 0;
    for (int share = 0; share < 3; ++share)
        shares += owedBy(who, share);
    expect(QStringLiteral("three shares and a cake cut in three"), shares, prices);
    grab(who, QStringLiteral("split-by-dish"));
    payShare(party, 0, Pays::Cash);
    payShare(party, 1, Pays::Card);
    payShare(party, 2, Pays::Phone);
    await(who, QStringLiteral("table.9"));
    clear(party);
    tell(QStringLiteral("table 9 shared a cake by three and paid one check in cash, by card and by M-PESA"));
}

void Evening::splitEvenly()
{
    Party party{QStringLiteral("10"), 4, 0, false};
    const QString who = QLatin1String(tills[0]);
    const std::int64_t prices = have(party, {{0, 6, "224"}, {0, 5, "202"}, {0, 5, "210"}});
    tap(who, QStringLiteral("table.10"));
    tap(who, QStringLiteral("pay"));
    tap(who, QStringLiteral("tender.equal"));
    tap(who, QStringLiteral("split.ways.4"));
    std::int64_t shares = 0;
    for (int share = 0; share < 4; ++share)
        shares += owedBy(who, share);
    expect(QStringLiteral("four equal shares"), shares, prices);
    for (int share = 0; share < 4; ++share)
        payShare(party, share, Pays::Card);
    await(who, QStringLiteral("table.10"));
    clear(party);
    tell(QStringLiteral("table 10 paid in four equal parts"));
}

void Evening::giveForFree()
{
    Party party{QStringLiteral("6"), 2, 1, false};
    const QString who = QLatin1String(tills[1]);
    const std::int64_t prices = have(party, {{0, 10, "303"}, {0, 5, "209"}});
    tap(who, QStringLiteral("table.6"));
    tap(who, QStringLiteral("line.0"));
    tap(who, QStringLiteral("line.discount"));
    if (ok())
        did(who, QStringLiteral("choose the comp"), m_stage.hand(who).tapCalled(QStringLiteral("Comp: Came late")));
    signIn(who, m_cast.managerPin);
    if (ok())
        did(who, QStringLiteral("see the approval go"), m_stage.hand(who).waitUntilGone(QStringLiteral("permission")));
    const std::int64_t left = minorOf(readText(who, QStringLiteral("total")));
    if (ok() && (left <= 0 || left >= prices))
        m_failure = QStringLiteral("%1 of %2 is left after a comp").arg(left).arg(prices);
    tap(who, QStringLiteral("back"));
    await(who, QStringLiteral("table.6"));
    pay(party);
    clear(party);
    tell(QStringLiteral("a dish of table 6 came late and was on the house, with the manager's PIN"));
}

void Evening::serveALargeParty()
{
    Party party{QStringLiteral("13"), 9, 0, false};
    const QString who = QLatin1String(tills[0]);
    const std::int64_t prices = have(party, {{0, 6, "224"}, {0, 10, "303"}, {0, 5, "205"}});
    tap(who, QStringLiteral("table.13"));
    expect(QStringLiteral("nine guests with 10 % service"), minorOf(readText(who, QStringLiteral("total"))),
        prices + prices / 10);
    tap(who, QStringLiteral("back"));
    await(who, QStringLiteral("table.13"));
    pay(party);
    clear(party);
    tell(QStringLiteral("nine guests paid 10 % for service"));
}

void Evening::sellASet()
{
    Party party{QStringLiteral("7"), 2, 1, false};
    const QString who = QLatin1String(tills[1]);
    const std::int64_t prices =
        have(party, {{0, 8, "261", Answer::Add}, {0, 5, "206", Answer::Add}, {0, 13, "441", Answer::First}});
    tap(who, QStringLiteral("table.7"));
    const std::int64_t together = minorOf(readText(who, QStringLiteral("total")));
    if (ok() && (together <= 0 || together >= prices))
        m_failure = QStringLiteral("burger, chips and soda cost %1 together and %2 apart").arg(together).arg(prices);
    tap(who, QStringLiteral("back"));
    await(who, QStringLiteral("table.7"));
    pay(party);
    clear(party);
    tell(QStringLiteral("a burger, chips and a soda became the set: %1 instead of %2")
             .arg(together / 100)
             .arg(prices / 100));
}

void Evening::drinkAtTheTurnOfTheHour()
{
    Party party{QStringLiteral("22"), 2, 1, false};
    const QString who = QLatin1String(tills[1]);
    const Wish mojito{0, 16, "510"};
    seat(party);
    awaitSeated(party);
    tap(who, QStringLiteral("table.22"));
    const std::int64_t before = ask(1, mojito);
    std::int64_t after = before;
    // This evening's happy hour comes and goes every other minute (stage settings in main.cpp).
    for (int look = 0; ok() && after == before && look < 700; ++look) {
        did(who, QStringLiteral("rest"), m_stage.hand(who).quiet());
        std::this_thread::sleep_for(100ms);
        after = minorOf(readText(who, QStringLiteral("tile.510.price")));
    }
    tap(who, QStringLiteral("tile.510"));
    expect(QStringLiteral("a drink before and one after the turn"), minorOf(readText(who, QStringLiteral("total"))),
        before + after);
    if (ok() && before == after)
        m_failure = QStringLiteral("happy hour did not turn");
    grab(who, QStringLiteral("happy-hour"));
    tap(who, QStringLiteral("send"));
    await(who, QStringLiteral("table.22"));
    pay(party);
    clear(party);
    tell(QStringLiteral("happy hour turned while table 22 was ordering: the same drink at %1 and at %2")
             .arg(before / 100)
             .arg(after / 100));
}

void Evening::bringATabToATable()
{
    const QString who = QLatin1String(tills[0]);
    chooseRoom(who, QStringLiteral("8"));
    tap(who, QStringLiteral("tab"));
    type(who, QStringLiteral("Joe"), QStringLiteral("words"));
    tap(who, QStringLiteral("words.save"));
    std::int64_t prices = ask(0, {0, 16, "511"});
    tap(who, QStringLiteral("send"));
    tap(who, QStringLiteral("mine.0"));
    tap(who, QStringLiteral("move"));
    grab(who, QStringLiteral("move"));
    tap(who, QStringLiteral("table.8"));
    Party party{QStringLiteral("8"), 0, 0, true};
    awaitCalled(who, QStringLiteral("table.8"), QStringLiteral("In kitchen"));
    tap(who, QStringLiteral("table.8"));
    prices += ask(0, {0, 10, "303"});
    expect(QStringLiteral("a tab at its table"), minorOf(readText(who, QStringLiteral("total"))), prices);
    party.covers = static_cast<int>(minorOf(readText(who, QStringLiteral("covers"))) / 100);
    tap(who, QStringLiteral("send"));
    await(who, QStringLiteral("table.8"));
    ++m_tally.parties;
    m_tally.covers += party.covers;
    pay(party);
    clear(party);
    tell(QStringLiteral("Joe came from the bar to table 8, and his drink came along"));
}

void Evening::giveBack()
{
    const QString who = QLatin1String(tills[0]);
    tap(who, QStringLiteral("shift"));
    tap(who, QStringLiteral("receipt.0"));
    tap(who, QStringLiteral("slip.refund"));
    tap(who, QStringLiteral("refund.by.2"));
    type(who, QStringLiteral("100"), QStringLiteral("refund.typed"));
    tap(who, QStringLiteral("refund.inCash"));
    tap(who, QStringLiteral("refund.reason.0"));
    if (ok())
        did(who, QStringLiteral("give money back"), m_stage.hand(who).hold(QStringLiteral("refund.hold"), 1200ms));
    signIn(who, m_cast.managerPin);
    if (ok())
        did(who, QStringLiteral("see the approval go"), m_stage.hand(who).waitUntilGone(QStringLiteral("permission")));
    m_tally.cashMinor[0] -= 10000;
    tap(who, QStringLiteral("back")); // from the receipt
    tap(who, QStringLiteral("back"));
    await(who, QStringLiteral("table.1"));
    tell(QStringLiteral("a guest brought something back after paying: 100 in cash, with a credit note"));
}

void Evening::playParties()
{
    using Moment = void (Evening::*)();
    for (const Moment moment : {&Evening::splitBySeat, &Evening::shareADish, &Evening::splitEvenly,
             &Evening::giveForFree, &Evening::serveALargeParty, &Evening::sellASet, &Evening::drinkAtTheTurnOfTheHour,
             &Evening::bringATabToATable, &Evening::giveBack})
        if (ok())
            (this->*moment)();
    cook();
}

} // namespace jiko::demo
