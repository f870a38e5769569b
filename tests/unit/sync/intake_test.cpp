#include "base/json.h"
#include "sync/author.h"
#include "sync/intake.h"
#include "sync/ledger.h"

#include <QTest>

using namespace jiko;
using namespace jiko::sync;
using namespace std::chrono_literals;

namespace {
const UtcMicros noon{std::chrono::microseconds(1'700'000'000'000'000)};
const Id tenant = newId();
const Id outlet = newId();

std::vector<Fact> madeBy(std::int32_t device, int count)
{
    Author author(tenant, outlet, device);
    std::vector<Fact> facts;
    for (int i = 0; i < count; ++i)
        facts.push_back(author.write({{newId(), "test.happened", 1, "{}"}}, {}, noon + i * 1s).front());
    return facts;
}
/// The fact as its author would have made it, following on another.
Fact madeAnew(Fact fact, const Head &before)
{
    fact.hash = base::chainHash(before.hash, fact);
    return fact;
}
QList<qint64> numbers(const std::vector<Fact> &facts)
{
    QList<qint64> all;
    for (const Fact &fact : facts)
        all << fact.seq;
    return all;
}
} // namespace

class IntakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFactIsTakenOnceWhoeverIsQuicker()
    {
        const auto facts = madeBy(2, 3);
        Intake intake;
        QCOMPARE(numbers(intake.take({facts[0], facts[1]}, From::Author).facts), (QList<qint64>{1, 2}));
        const Taken again = intake.take(facts, From::Server);
        QCOMPARE(numbers(again.facts), QList<qint64>{3});
        QVERIFY(!again.forked);
        QVERIFY(intake.take(facts, From::Passer).nothing());
    }
    void whatComesBeforeItsPredecessorIsNotTaken()
    {
        const auto facts = madeBy(2, 3);
        Intake intake;
        const Taken early = intake.take({facts[2]}, From::Author);
        QVERIFY(early.nothing());
        QVERIFY(early.gap);
        QCOMPARE(intake.heldOf(2), 0);
    }
    void itGoesOnFromWhatTheStoreHolds()
    {
        const auto facts = madeBy(2, 3);
        Intake intake;
        intake.holds(2, headOf(facts[1]));
        QCOMPARE(numbers(intake.take({facts[2]}, From::Author).facts), QList<qint64>{3});
    }
    void aFactThatDoesNotHoldIsPutAsideAndTheNextIsTaken_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("body") << Fault::NoObject;
        QTest::newRow("size") << Fault::TooLarge;
        QTest::newRow("clock") << Fault::ClockStuck;
        QTest::newRow("chain") << Fault::ChainBroken;
    }
    void aFactThatDoesNotHoldIsPutAsideAndTheNextIsTaken()
    {
        QFETCH(Fault, fault);
        auto facts = madeBy(2, 3);
        Fact &bad = facts[1];
        switch (fault) {
        case Fault::NoObject:
            bad.body = "[1]";
            break;
        case Fault::TooLarge:
            bad.body = "{\"a\":\"" + QByteArray(70000, 'x') + "\"}";
            break;
        case Fault::ClockStuck:
            bad.hlc = facts[0].hlc;
            break;
        case Fault::ChainBroken:
            bad.hlc += 1'000'000'000; // not believed, so it is in nobody's way
            break;
        }
        if (fault != Fault::ChainBroken)
            bad = madeAnew(bad, headOf(facts[0]));
        facts[2] = madeAnew(facts[2], headOf(bad));
        Intake intake;

        const Taken taken = intake.take(facts, From::Author);

        QCOMPARE(numbers(taken.facts), (QList<qint64>{1, 3}));
        QCOMPARE(taken.parked.size(), 1u);
        QCOMPARE(taken.parked[0].second, fault);
        QCOMPARE(intake.heads().at(2), headOf(facts[2]));
    }
    void aPassersFaultyCopyProvesNothing()
    {
        auto facts = madeBy(2, 3);
        Fact flipped = facts[1];
        flipped.body = "{\"a\":1}";
        Intake intake;

        const Taken taken = intake.take({facts[0], flipped, facts[2]}, From::Passer);

        QCOMPARE(numbers(taken.facts), QList<qint64>{1});
        QVERIFY(taken.parked.empty());
        QVERIFY(taken.refused);
        QCOMPARE(numbers(intake.take(facts, From::Passer).facts), (QList<qint64>{2, 3}));
    }
    void twoMachinesThatAreOneDeviceAreNoticed()
    {
        const auto facts = madeBy(2, 2);
        const auto copy = madeBy(2, 2);
        Intake intake;
        intake.take(facts, From::Author);
        QVERIFY(!intake.take({copy[1]}, From::Passer).forked);
        QVERIFY(intake.take({copy[1]}, From::Author).forked);
    }
    // Found by the simulator, seed 52261711.
    void aDamagedCopyOfWhatThisDiskHasLostIsNoOtherMachine()
    {
        const auto lost = madeBy(1, 3);
        Fact flipped = lost[1];
        flipped.body = "{\"a\":1}";
        Ledger ledger(tenant, outlet, 1);
        ledger.resume({{1, headOf(lost[0])}}, noon);

        const Taken taken = ledger.take({flipped, lost[2]}, From::Passer, noon);

        QVERIFY(taken.refused);
        QVERIFY(!taken.ownForked);
        QCOMPARE(ledger.own().seq, 1);
        QCOMPARE(numbers(ledger.take(lost, From::Passer, noon).facts), (QList<qint64>{2, 3}));
        QCOMPARE(ledger.own(), headOf(lost[2]));
        QVERIFY(ledger.take({madeBy(1, 4)[3]}, From::Server, noon).ownForked);
    }

    void anAuthorsClockGoesOnAfterWhatItSawButNotAfterAClockThatIsDaysAhead()
    {
        Author author(tenant, outlet, 1);
        author.saw(base::hlcAt(noon + 24h), noon);
        const Fact after = author.write({{newId(), "test.happened", 1, "{}"}}, {}, noon).front();
        QVERIFY(after.hlc > base::hlcAt(noon + 24h));

        author.saw(base::hlcAt(noon + 72h), noon);
        const Fact next = author.write({{newId(), "test.happened", 1, "{}"}}, {}, noon).front();
        QVERIFY(next.hlc < base::hlcAt(noon + 72h));
        QVERIFY(next.hlc > after.hlc);
    }
    // Found by the simulator, seed 4608.
    void whatIsMadeAfterAPreviewStandsBehindIt()
    {
        Author ahead(tenant, outlet, 2);
        const Fact previewed = ahead.write({{newId(), "test.happened", 1, "{}"}}, {}, noon + 5h).front();
        Ledger ledger(tenant, outlet, 1);
        ledger.shown(previewed, noon);
        const auto made = ledger.write({{newId(), "test.happened", 1, "{}"}}, {}, noon);
        QVERIFY(made);
        QVERIFY(base::happenedBefore(previewed, made->front()));
        QCOMPARE(ledger.heldOf(2), 0);
    }
    void anAuthorsOwnClockNeverStepsBack()
    {
        Author before(tenant, outlet, 1);
        const Fact ahead = before.write({{newId(), "test.happened", 1, "{}"}}, {}, noon + 5h).front();
        Author author(tenant, outlet, 1);
        author.resume(headOf(ahead));

        const Fact next = author.write({{newId(), "test.happened", 1, "{}"}}, {}, noon).front();

        QCOMPARE(next.seq, 2);
        QVERIFY(!faultOf(next, headOf(ahead)));
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
