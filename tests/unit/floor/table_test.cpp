#include "floor/table.h"
#include "support/given.h"

#include <QTest>

using namespace jiko;
using namespace jiko::floor;
using namespace std::chrono_literals;

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTableGoesFromFreeOverTakenAndCleanUpToFree()
    {
        given::Clock clock;
        TableState table;
        QCOMPARE(decideSeat(table, newId(), 0, {}).why(), TableRefusal::NoCovers);
        QCOMPARE(decideLeave(table, false).why(), TableRefusal::NotTaken);
        QCOMPARE(decideUnseat(table, false).why(), TableRefusal::NotTaken);
        QCOMPARE(decideClean(table).why(), TableRefusal::NotWaitingForClearing);
        table = fold(table, TableFact(*decideSeat(table, newId(), 4, {})), clock.next());
        QCOMPARE(decideSeat(table, newId(), 2, {}).why(), TableRefusal::Taken);
        QCOMPARE(decideLeave(table, true).why(), TableRefusal::CheckOpen);
        QCOMPARE(decideUnseat(table, true).why(), TableRefusal::CheckOpen);
        table = fold(table, TableFact(*decideLeave(table, false)), clock.next());
        QVERIFY(statusOf(table, {}, {}) == TableStatus::CleanUp);
        table = fold(table, TableFact(*decideClean(table)), clock.next());
        QVERIFY(statusOf(table, {}, {}) == TableStatus::Free);
    }
    void aMistakeTakenBackLateDoesNotUnseatTheGuestsOfNow()
    {
        given::Clock clock;
        const Id first = newId();
        TableState table = fold(TableState(), TableFact(Seated{first, 2, {}}), clock.next());
        table = fold(table, TableFact(Left{first}), clock.next());
        table = fold(table, TableFact(Seated{newId(), 3, {}}), clock.next());
        table = fold(table, TableFact(Unseated{first}), clock.next());
        table = fold(table, TableFact(Left{first}), clock.next());
        QVERIFY(table.occupancy == Occupancy::Taken);
        QCOMPARE(table.covers, 3);
    }
    void theStatusFollowsChecksAndTickets()
    {
        given::Clock clock;
        orders::Check check = given::checkDue(given::kes(1000));
        kitchen::Ticket ticket =
            kitchen::fold(kitchen::Ticket(), kitchen::TicketFact(kitchen::TicketSent{}), clock.next());
        QVERIFY(statusOf(TableState(), {&check}, {}) == TableStatus::Seated);
        QVERIFY(statusOf(TableState(), {&check}, {&ticket}) == TableStatus::InKitchen);
        ticket = kitchen::fold(ticket, kitchen::TicketFact(kitchen::Bumped{}), clock.next());
        QVERIFY(statusOf(TableState(), {&check}, {&ticket}) == TableStatus::FoodReady);
        check = orders::fold(check, orders::BillPrinted{1000}, clock.next());
        QVERIFY(statusOf(TableState(), {&check}, {&ticket}) == TableStatus::BillPrinted);
    }
    void aPartyWaitsIsSeatedOrLeaves()
    {
        given::Clock clock;
        QCOMPARE(decideWait(QStringLiteral(" "), 2, {}, 5).why(), WaitRefusal::NoName);
        QCOMPARE(decideWait(QStringLiteral("Otieno"), 0, {}, 5).why(), WaitRefusal::NoCovers);
        Party party = fold(Party(), WaitFact(*decideWait(QStringLiteral("Otieno"), 4, {}, 15)), clock.next());
        QCOMPARE(decideRestore(party).why(), WaitRefusal::NotGone);
        party = fold(party, WaitFact(*decideRemove(party, true)), clock.next());
        QCOMPARE(decideSeatWaiting(party, newId()).why(), WaitRefusal::NotWaiting);
        QCOMPARE(decideRemove(party, true).why(), WaitRefusal::NotWaiting);
        party = fold(party, WaitFact(*decideRestore(party)), clock.next());
        party = fold(party, WaitFact(*decideSeatWaiting(party, newId())), clock.next());
        QVERIFY(party.state == Party::State::Seated);
    }
    void theQuoteGoesByTodaysTurns()
    {
        QCOMPARE(quoteMinutes({}, 0, true), 0);
        QCOMPARE(quoteMinutes({}, 0, false), 20);
        QCOMPARE(quoteMinutes({30min, 50min, 90min}, 0, false), 25);
        QCOMPARE(quoteMinutes({30min, 50min, 90min}, 1, true), 50);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
