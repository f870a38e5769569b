#include "floor/table.h"
#include "support/fields.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::floor;
using namespace std::chrono_literals;

namespace {
Party waiting(given::Clock &clock)
{
    return fold(
        Party(), WaitFact(*decideWait(QStringLiteral(" Otieno "), 4, QStringLiteral(" 0722 "), 15)), clock.next());
}
} // namespace

class WaitlistTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartyWithoutANameIsRefused()
    {
        QCOMPARE(decideWait(QStringLiteral(" "), 2, {}, 5).why(), WaitRefusal::NoName);
    }
    void aPartyOfNobodyIsRefused()
    {
        QCOMPARE(decideWait(QStringLiteral("Otieno"), 0, {}, 5).why(), WaitRefusal::NoCovers);
    }
    void onlyAPartyThatWaitsIsSeatedOrTakenOff()
    {
        given::Clock clock;
        Party party = waiting(clock);
        const Party seated = fold(party, WaitFact(*decideSeatWaiting(party, newId())), clock.next());
        const Party gone = fold(party, WaitFact(*decideRemove(party, true)), clock.next());
        for (const Party &other : {Party(), seated, gone}) {
            QCOMPARE(decideSeatWaiting(other, newId()).why(), WaitRefusal::NotWaiting);
            QCOMPARE(decideRemove(other, false).why(), WaitRefusal::NotWaiting);
        }
    }
    void onlyAPartyThatWentComesBack()
    {
        given::Clock clock;
        Party party = waiting(clock);
        QCOMPARE(decideRestore(party).why(), WaitRefusal::NotGone);
        party = fold(party, WaitFact(*decideRemove(party, true)), clock.next());
        const auto since = party.since;
        party = fold(party, WaitFact(*decideRestore(party)), clock.next());
        QVERIFY(party.state == Party::State::Waiting);
        QVERIFY(party.since == since); // keeps its place in the queue
        party = fold(party, WaitFact(*decideSeatWaiting(party, newId())), clock.next());
        QCOMPARE(decideRestore(party).why(), WaitRefusal::NotGone);
    }
    void whatWasTypedIsKeptWithoutItsBlanks()
    {
        given::Clock clock;
        const Party party = waiting(clock);
        QVERIFY(party.added);
        QCOMPARE(party.name, QStringLiteral("Otieno"));
        QCOMPARE(party.phone, QStringLiteral("0722"));
        QCOMPARE(party.covers, 4);
        QCOMPARE(party.quotedMinutes, 15);
    }
    void aPartySeatedHereWhileTakenOffThereIsSeated()
    {
        given::Clock clock;
        const Party party = waiting(clock);
        const Id table = newId();
        const WaitFact seated = WaitSeated{table};
        const WaitFact removed = WaitRemoved{true};
        for (const auto &[first, second] : {std::pair(seated, removed), std::pair(removed, seated)}) {
            const Party both = fold(fold(party, first, clock.next()), second, clock.next());
            QVERIFY(both.state == Party::State::Seated);
            QCOMPARE(both.table, table);
        }
    }
    void aPartyAddedTwiceStandsOnceWithItsFirstTime()
    {
        given::Clock clock;
        const Party party = waiting(clock);
        QCOMPARE(test::Words::of(fold(party, WaitFact(WaitAdded{QStringLiteral("X"), 9, {}, 1}), clock.next())),
            test::Words::of(party));
    }

    void nobodyAheadAndAFittingTableIsNoWait() { QCOMPARE(quoteMinutes({}, 0, true), 0); }
    void withoutATurnToGoByATurnIsFortyMinutes()
    {
        QCOMPARE(quoteMinutes({}, 0, false), 20);
        QCOMPARE(quoteMinutes({}, 1, true), 40);
    }
    void theQuoteIsHalfTheMedianForEachPartyAheadAndThisOne()
    {
        QCOMPARE(quoteMinutes({90min, 30min, 50min}, 0, false), 25);
        QCOMPARE(quoteMinutes({90min, 30min, 50min}, 1, true), 50);
        QCOMPARE(quoteMinutes({90min, 30min, 50min}, 2, false), 75);
    }
    void theQuoteIsRoundedUpToFiveMinutes()
    {
        QCOMPARE(quoteMinutes({42min}, 0, false), 25); // 21
        QCOMPARE(quoteMinutes({41min}, 0, false), 25); // 20 and a half
        QCOMPARE(quoteMinutes({40min}, 0, false), 20);
        QCOMPARE(quoteMinutes({1min}, 0, false), 5);
    }
};

JIKO_SUITE(WaitlistTest)
#include "waitlist_test.moc"
