#include "sync/exchange.h"

#include <QTest>

using namespace jiko;
using namespace jiko::sync;
using namespace std::chrono_literals;
using Do = Exchange::Do;

namespace {
const UtcMicros noon{std::chrono::microseconds(1'700'000'000'000'000)};

Fact factOf(std::int32_t device, std::int64_t seq, Hlc hlc)
{
    Fact fact;
    fact.device = device;
    fact.seq = seq;
    fact.hlc = hlc;
    return fact;
}

/// Linked, with nothing to ask for.
Exchange quiet(std::int64_t onDisk, std::int64_t serverHas)
{
    Exchange exchange(1, {}, 7);
    exchange.ownOnDisk(onDisk);
    exchange.linked(serverHas);
    exchange.pulled({}, false, noon);
    exchange.recordsRefreshed(noon);
    return exchange;
}
} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itConnectsFirst()
    {
        const Exchange exchange(1, {}, 7);
        QVERIFY(exchange.next(noon).what == Do::Connect);
    }
    void onlyWhatIsOnDiskIsPushed()
    {
        Exchange exchange = quiet(0, 0);
        QVERIFY(exchange.next(noon).what == Do::Wait);

        exchange.ownOnDisk(3);

        const auto step = exchange.next(noon);
        QVERIFY(step.what == Do::Push);
        QCOMPARE(step.from, 1);
        QCOMPARE(step.to, 3);
    }
    void aPushCarriesNoMoreThanABatch()
    {
        const Exchange exchange = quiet(1200, 0);
        QCOMPARE(exchange.next(noon).to, 500);
    }
    void pushingGoesOnWhereTheServerSaysItIs()
    {
        Exchange exchange = quiet(10, 4);
        QCOMPARE(exchange.next(noon).from, 5);
        exchange.pushed(8);
        QCOMPARE(exchange.next(noon).from, 9);
        exchange.pushed(10);
        QVERIFY(exchange.next(noon).what == Do::Wait);
        QCOMPARE(exchange.waiting(), 0);
    }
    void aServerRestoredFromABackupGetsAgainWhatItLacks()
    {
        Exchange exchange = quiet(10, 10);
        exchange.lost(noon);

        exchange.linked(6);

        QCOMPARE(exchange.next(noon).from, 7);
    }
    void aServerThatKnowsMoreOfUsThanWeDoIsNotWrittenTo()
    {
        Exchange exchange(1, {}, 7);
        exchange.ownOnDisk(5);
        exchange.linked(9);
        QVERIFY(exchange.refusal());
        QVERIFY(exchange.next(noon).what != Do::Push);
    }
    void aRefusalStopsPushingAndNothingElse()
    {
        Exchange exchange = quiet(5, 0);
        exchange.pushRefused(PushRefusal::Malformed, noon);
        QVERIFY(exchange.next(noon).what == Do::Wait);
        exchange.hinted();
        QVERIFY(exchange.next(noon).what == Do::Pull);
    }
    void aGapAsksTheServerAnewFromWhere()
    {
        Exchange exchange = quiet(5, 3);
        exchange.pushRefused(PushRefusal::Gap, noon);
        QVERIFY(!exchange.isLinked());
        QVERIFY(!exchange.refusal());
    }
    void retriesWaitLongerEachTimeButNotForEver()
    {
        Exchange exchange(1, {}, 7);
        UtcMicros now = noon;
        std::chrono::microseconds longest{0};
        for (int i = 0; i < 20; ++i) {
            exchange.lost(now);
            const auto step = exchange.next(now);
            QVERIFY(step.what == Do::Wait);
            QVERIFY(step.until - now >= 100ms);
            longest = std::max(longest, std::chrono::microseconds(step.until - now));
            now = step.until;
            QVERIFY(exchange.next(now).what == Do::Connect);
        }
        QVERIFY(longest > 5s);
        QVERIFY(longest <= 10s);
    }
    void aFullAnswerMeansThereIsMore()
    {
        Exchange exchange = quiet(0, 0);
        exchange.pulled({factOf(2, 1, 10)}, true, noon);
        QVERIFY(exchange.next(noon).what == Do::Pull);
        exchange.pulled({factOf(2, 2, 20)}, false, noon);
        QVERIFY(exchange.next(noon).what == Do::Wait);
        QCOMPARE(exchange.vector().at(2).seq, 2);
        QCOMPARE(exchange.vector().at(2).hlc, 20);
    }
    void theVectorNeverGoesBackAndNeverHoldsOurselves()
    {
        Exchange exchange = quiet(0, 0);
        exchange.pulled({factOf(2, 5, 50)}, false, noon);
        exchange.pulled({factOf(2, 3, 30), factOf(1, 9, 90)}, false, noon);
        QCOMPARE(exchange.vector().at(2).seq, 5);
        QVERIFY(!exchange.vector().contains(1));
    }
    void aLostHintIsMadeUpForByThePoll()
    {
        const Exchange exchange = quiet(0, 0);
        const auto step = exchange.next(noon);
        QVERIFY(step.what == Do::Wait);
        QVERIFY(exchange.next(step.until).what == Do::Pull);
    }
    void aHintRefreshesFactsAndRecords()
    {
        Exchange exchange = quiet(0, 0);
        exchange.hinted();
        QVERIFY(exchange.next(noon).what == Do::Pull);
        exchange.pulled({}, false, noon);
        QVERIFY(exchange.next(noon).what == Do::RefreshRecords);
        exchange.recordsRefreshed(noon);
        QVERIFY(exchange.next(noon).what == Do::Wait);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
