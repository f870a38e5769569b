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
    void twoPartiesSeatedApartAreBothKeptUntilSomebodyDecides()
    {
        given::Clock clock;
        TableState table = taken(clock);
        QVERIFY(!table.isSeatedTwice());
        const Id first = table.party;
        const Id second = newId();
        table = fold(table, TableFact(Seated{second, 3, {}}), clock.next());
        table = fold(table, TableFact(Seated{second, 3, {}}), clock.next());
        QCOMPARE(table.seated.size(), 2u);
        QVERIFY(table.isSeatedTwice());

        const auto moved = decideMoveLater(table, TableState());
        QCOMPARE(moved->from.party, second);
        QCOMPARE(moved->to.party, second);
        QCOMPARE(moved->to.covers, 3);
        const TableState without = fold(table, TableFact(moved->from), clock.next());
        QVERIFY(!without.isSeatedTwice());
        QCOMPARE(without.party, first);
        QCOMPARE(without.covers, 4);
        QVERIFY(without.occupancy == Occupancy::Taken);

        QCOMPARE(decideOneParty(table)->party, second);
    }
    void partiesThatShareLeaveOneAfterTheOther()
    {
        given::Clock clock;
        TableState table = taken(clock);
        const Id first = table.party;
        table = fold(table, TableFact(Seated{newId(), 3, {}}), clock.next());
        table = fold(table, TableFact(*decideShare(table)), clock.next());
        QVERIFY(!table.isSeatedTwice());
        QCOMPARE(table.seated.size(), 2u);
        table = fold(table, TableFact(*decideLeave(table, false)), clock.next());
        QVERIFY(table.occupancy == Occupancy::Taken);
        QCOMPARE(table.party, first);
        table = fold(table, TableFact(*decideLeave(table, false)), clock.next());
        QVERIFY(table.occupancy == Occupancy::CleanUp);
        // A third party that nobody spoke of is asked about.
        table = fold(taken(clock), TableFact(Seated{newId(), 3, {}}), clock.next());
        table = fold(table, TableFact(*decideShare(table)), clock.next());
        QVERIFY(fold(table, TableFact(Seated{newId(), 1, {}}), clock.next()).isSeatedTwice());
    }
    void onlyATableSeatedTwiceIsDecided()
    {
        given::Clock clock;
        QCOMPARE(decideMoveLater(taken(clock), TableState()).why(), TableRefusal::NotSeatedTwice);
        QCOMPARE(decideOneParty(TableState()).why(), TableRefusal::NotSeatedTwice);
        QCOMPARE(decideShare(leftBehind(clock)).why(), TableRefusal::NotSeatedTwice);
    }
    void theLaterPartyDoesNotMoveToATakenTable()
    {
        given::Clock clock;
        const TableState table = fold(taken(clock), TableFact(Seated{newId(), 3, {}}), clock.next());
        QCOMPARE(decideMoveLater(table, taken(clock)).why(), TableRefusal::Taken);
    }
    void theChecksOfTheLaterPartyAreThoseOfItsTerminal()
    {
        given::Clock here(1);
        given::Clock there(2);
        const TableState first = taken(here);
        for (int i = 0; i < 5; ++i)
            there.next();
        const TableState table = fold(first, TableFact(Seated{newId(), 3, {}}), there.next());
        orders::Check ours = given::openCheck(here);
        ours.openedAt = first.since;
        orders::Check theirs = given::openCheck(there);
        orders::Check before = theirs;
        before.openedAt = first.since;
        QCOMPARE(checksOfLater(table, {&ours, &theirs, &before}), std::vector<const orders::Check *>{&theirs});
        QVERIFY(checksOfLater(first, {&ours, &theirs}).empty());
    }
    void withoutAnOpenCheckTheStatusIsTheOccupancy()
    {
        given::Clock clock;
        QVERIFY(statusOf(TableState(), {}, {}) == TableStatus::Free);
        QVERIFY(statusOf(taken(clock), {}, {}) == TableStatus::Seated);
        QVERIFY(statusOf(leftBehind(clock), {}, {}) == TableStatus::CleanUp);
    }
    void aTableIsInSomebodysSectionForTheDay()
    {
        given::Clock clock;
        const Id brian = newId();
        const BusinessDate tomorrow(given::today().day().addDays(1));
        QCOMPARE(decide(TableState(), Assign{brian, given::today(), false}).why(), AssignRefusal::NeedsRight);
        TableState table = taken(clock);
        table = fold(table, TableFact(*decide(table, Assign{brian, given::today(), true})), clock.next());
        QCOMPARE(table.serverOn(given::today()), brian);
        QVERIFY(table.serverOn(tomorrow).isNull());
        QVERIFY(table.occupancy == Occupancy::Taken);
        QCOMPARE(decide(table, Assign{brian, given::today(), true}).why(), AssignRefusal::AlreadyTheirs);
        QVERIFY(decide(table, Assign{brian, tomorrow, true}));
        table = fold(table, TableFact(*decide(table, Assign{{}, given::today(), true})), clock.next());
        QVERIFY(table.serverOn(given::today()).isNull());
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
    void guestsTakeTheirSeatsAlong()
    {
        given::Clock clock;
        TableState four;
        TableState nine;
        const Id first = newId();
        const Id second = newId();
        four = fold(four, Seated{first, 3, QStringLiteral("Otieno")}, clock.next());
        four = fold(four, Seated{second, 2, {}}, clock.next());
        four = fold(four, Shared{{first, second}}, clock.next());
        const auto happen = [&](TableState &table, const auto &facts) {
            for (const auto &fact : facts)
                table = fold(table, TableFact(fact), clock.next());
        };

        const Transfer all = transferOf(four, nine, {}, {newId(), 9, {}, {}});
        happen(four, all.leave);
        happen(nine, all.arrive);
        QCOMPARE(four.occupancy, Occupancy::Free);
        QCOMPARE(nine.seated.size(), 2u);
        QCOMPARE(nine.seated.front().name, QStringLiteral("Otieno"));
        QVERIFY(!nine.isSeatedTwice()); // nobody is asked about what somebody did on purpose

        // One of them goes on, to a table where others sit; they share it.
        TableState seven = fold(TableState(), Seated{newId(), 4, {}}, clock.next());
        const Transfer one = transferOf(nine, seven, {first}, {newId(), 9, {}, {}});
        happen(nine, one.leave);
        happen(seven, one.arrive);
        QVERIFY(nine.seats(second) && !nine.seats(first));
        QCOMPARE(seven.seated.size(), 2u);
        QVERIFY(!seven.isSeatedTwice());
        QCOMPARE(leavingAll(seven).size(), 2u);

        // Who had no seat gets one.
        const Transfer unseated = transferOf(TableState(), TableState(), {}, {second, 0, {}, {}});
        QVERIFY(unseated.leave.empty());
        QCOMPARE(std::get<Seated>(unseated.arrive.front()).covers, 1);
        QCOMPARE(joiningOthers(seven).size(), 2u);
    }
};

JIKO_SUITE(TableTest)
#include "table_test.moc"
