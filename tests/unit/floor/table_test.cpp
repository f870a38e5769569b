#include "floor/table.h"
#include "support/fields.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::floor;

namespace {
TableState taken(given::Clock &clock, const Id &party = newId())
{
    return fold(TableState(), TableFact(*decideSeat(TableState(), party, 4, QStringLiteral(" Otieno "))), clock.next());
}
TableState leftBehind(given::Clock &clock)
{
    const TableState table = taken(clock);
    return fold(table, TableFact(*decideLeave(table, false)), clock.next());
}
} // namespace

class TableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTakenTableIsNotSeatedAgain()
    {
        given::Clock clock;
        QCOMPARE(decideSeat(taken(clock), newId(), 2, {}).why(), TableRefusal::Taken);
    }
    void nobodyIsNotSeated()
    {
        QCOMPARE(decideSeat(TableState(), newId(), 0, {}).why(), TableRefusal::NoCovers);
        QVERIFY(decideSeat(TableState(), newId(), 1, {}));
    }
    void onlyATakenTableIsLeftOrTakenBack()
    {
        given::Clock clock;
        for (const TableState &table : {TableState(), leftBehind(clock)}) {
            QCOMPARE(decideLeave(table, false).why(), TableRefusal::NotTaken);
            QCOMPARE(decideUnseat(table, false).why(), TableRefusal::NotTaken);
        }
    }
    void guestsWithAnOpenCheckDoNotLeave()
    {
        given::Clock clock;
        QCOMPARE(decideLeave(taken(clock), true).why(), TableRefusal::CheckOpen);
        QCOMPARE(decideUnseat(taken(clock), true).why(), TableRefusal::CheckOpen);
    }
    void onlyATableThatWasLeftIsCleaned()
    {
        given::Clock clock;
        QCOMPARE(decideClean(TableState()).why(), TableRefusal::NotWaitingForClearing);
        QCOMPARE(decideClean(taken(clock)).why(), TableRefusal::NotWaitingForClearing);
    }
    void aTableGoesFromFreeOverTakenAndCleanUpToFree()
    {
        given::Clock clock;
        const Id party = newId();
        TableState table = taken(clock, party);
        QVERIFY(table.occupancy == Occupancy::Taken);
        QCOMPARE(table.party, party);
        QCOMPARE(table.name, QStringLiteral("Otieno"));
        QCOMPARE(table.covers, 4);
        const Stamp leaving = clock.next();
        table = fold(table, TableFact(*decideLeave(table, false)), leaving);
        QVERIFY(table.occupancy == Occupancy::CleanUp);
        QVERIFY(table.since == leaving.at());
        table = fold(table, TableFact(*decideClean(table)), clock.next());
        QVERIFY(table.occupancy == Occupancy::Free);
        QVERIFY(table.party.isNull() && table.name.isEmpty() && table.covers == 0);
    }
    void aMistakeTakenBackFreesTheTableAtOnce()
    {
        given::Clock clock;
        const TableState table = taken(clock);
        QVERIFY(fold(table, TableFact(*decideUnseat(table, false)), clock.next()).occupancy == Occupancy::Free);
    }
    void guestsMaySitDownBeforeTheTableIsCleaned()
    {
        given::Clock clock;
        const TableState table = leftBehind(clock);
        const Id next = newId();
        TableState again = fold(table, TableFact(*decideSeat(table, next, 2, {})), clock.next());
        again = fold(again, TableFact(*decideClean(table)), clock.next()); // the traces of the party before
        QVERIFY(again.occupancy == Occupancy::Taken);
        QCOMPARE(again.party, next);
    }
    void factsAboutAPartyThatIsNotHereChangeNothing()
    {
        given::Clock clock;
        const Id old = newId();
        for (const TableState &table : {TableState(), taken(clock), leftBehind(clock)})
            for (const TableFact &fact : {TableFact(Unseated{old}), TableFact(Left{old}), TableFact(Cleaned{old})})
                QCOMPARE(test::Words::of(fold(table, fact, clock.next())), test::Words::of(table));
    }
    void aTableIsNotLeftTwiceNorTakenBackAfterLeaving()
    {
        given::Clock clock;
        const TableState table = leftBehind(clock);
        QCOMPARE(test::Words::of(fold(table, TableFact(Left{table.party}), clock.next())), test::Words::of(table));
        QCOMPARE(test::Words::of(fold(table, TableFact(Unseated{table.party}), clock.next())), test::Words::of(table));
    }
    void ofTwoPartiesSeatedApartTheLaterOneShows()
    {
        given::Clock clock;
        const TableState first = taken(clock);
        const Id second = newId();
        const TableState both = fold(first, TableFact(Seated{second, 3, {}}), clock.next());
        QCOMPARE(both.party, second);
        QCOMPARE(both.covers, 3);
    }
    void withoutAnOpenCheckTheStatusIsTheOccupancy()
    {
        given::Clock clock;
        QVERIFY(statusOf(TableState(), {}, {}) == TableStatus::Free);
        QVERIFY(statusOf(taken(clock), {}, {}) == TableStatus::Seated);
        QVERIFY(statusOf(leftBehind(clock), {}, {}) == TableStatus::CleanUp);
    }
    void withAnOpenCheckTheStatusFollowsKitchenAndBill()
    {
        given::Clock clock;
        orders::Check check = given::checkDue(given::kes(1000));
        const orders::Check other = check;
        kitchen::Ticket ticket =
            kitchen::fold(kitchen::Ticket(), kitchen::TicketFact(kitchen::TicketSent{}), clock.next());
        const kitchen::Ticket cooking = ticket;
        QVERIFY(statusOf(TableState(), {&check}, {}) == TableStatus::Seated);
        QVERIFY(statusOf(TableState(), {&check}, {&ticket}) == TableStatus::InKitchen);
        ticket = kitchen::fold(ticket, kitchen::TicketFact(kitchen::Bumped{}), clock.next());
        QVERIFY(statusOf(TableState(), {&check}, {&ticket}) == TableStatus::FoodReady);
        QVERIFY(statusOf(TableState(), {&check}, {&ticket, &cooking}) == TableStatus::InKitchen);
        check = orders::fold(check, orders::BillPrinted{1000}, clock.next());
        QVERIFY(statusOf(TableState(), {&other, &check}, {&cooking}) == TableStatus::BillPrinted);
    }
};

JIKO_SUITE(TableTest)
#include "table_test.moc"
