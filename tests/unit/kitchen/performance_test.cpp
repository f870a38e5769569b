#include "kitchen/performance.h"

#include "cooking.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using namespace std::chrono_literals;

class PerformanceTest : public QObject {
    Q_OBJECT
    const Id cook = newId();
    std::int64_t seq = 0;

    Stamp after(std::chrono::seconds since, const Id &staff = {})
    {
        const UtcMicros begin{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 16h};
        return {base::hlcAt(begin + since), 1, ++seq, staff};
    }
    Ticket sent(std::vector<TicketLine> lines)
    {
        Ticket ticket;
        ticket.id = newId();
        TicketSent slip = given::slip(std::move(lines));
        slip.orderType = QStringLiteral("takeaway");
        return fold(ticket, TicketFact(slip), after(0s));
    }
private Q_SLOTS:
    void eachStepOfALineHasItsInstant()
    {
        TicketLine dish = given::dish();
        dish.orderedUs = after(-40s).at().time_since_epoch().count();
        dish.targetMinutes = 10;
        dish.course = newId();
        Ticket ticket = sent({dish});
        const Id waiter = newId();
        ticket = fold(ticket, Reached{ticket.station}, after(2s));
        ticket = fold(ticket, TicketSeen{ticket.station}, after(20s));
        ticket = fold(ticket, LineStarted{dish.line}, after(60s));
        ticket = fold(ticket, LinesReady{{dish.line}}, after(590s, cook));
        ticket = fold(ticket, LinesCarried{{dish.line}}, after(620s, waiter));

        const auto rows = performanceOf(ticket);
        QCOMPARE(rows.size(), 1u);
        const Performance &row = rows.front();
        QCOMPARE(row.done, Done::Ready);
        QCOMPARE(row.ticket, ticket.id);
        QCOMPARE(row.line, dish.line);
        QCOMPARE(row.station, ticket.station);
        QCOMPARE(row.course, dish.course);
        QCOMPARE(row.orderType, QStringLiteral("takeaway"));
        QCOMPARE(*row.ordered, after(-40s).at());
        QCOMPARE(row.queued, after(0s).at());
        QCOMPARE(*row.atStation, after(2s).at());
        QCOMPARE(*row.seen, after(20s).at());
        QCOMPARE(*row.begun, after(60s).at());
        QCOMPARE(*row.ready, after(590s).at());
        QCOMPARE(*row.carried, after(620s).at());
        QCOMPARE(*row.took, 590s);
        QCOMPARE(*row.target, 600s);
        QCOMPARE(row.cook, cook);
        QCOMPARE(row.isLate(), std::optional(false));
    }
    void whoTakesAsLongAsTheTargetIsLate_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("late");
        QTest::newRow("before") << 599 << false;
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("to the second") << 600 << true;
        QTest::newRow("long after") << 6000 << true;
    }
    void whoTakesAsLongAsTheTargetIsLate()
    {
        QFETCH(int, seconds);
        QFETCH(bool, late);
        TicketLine dish = given::dish();
        dish.targetMinutes = 10;
        const Ticket ticket = fold(sent({dish}), Bumped{}, after(std::chrono::seconds(seconds)));
        QCOMPARE(performanceOf(ticket).front().isLate(), std::optional(late));
        // As the cook saw it.
        QCOMPARE(heatOf(ticket, ticket.bumpedAt, 10min) == Heat::Late, late);
    }
    void aBumpEndsWhatWasNotSaidToBeReady()
    {
        const TicketLine first = given::dish();
        const TicketLine second = given::dish();
        Ticket ticket = sent({first, second});
        ticket = fold(ticket, LinesReady{{first.line}}, after(100s));
        ticket = fold(ticket, Bumped{}, after(200s, cook));
        const auto rows = performanceOf(ticket);
        QCOMPARE(*rows[0].took, 100s);
        QCOMPARE(*rows[1].took, 200s);
        QCOMPARE(rows[1].cook, cook);
        // Brought back, it is not done after all; bumped again, the last time counts.
        ticket = fold(ticket, Recalled{}, after(210s));
        QVERIFY(!performanceOf(ticket)[1].took);
        QCOMPARE(performanceOf(ticket)[1].done, Done::Open);
        ticket = fold(ticket, Bumped{}, after(300s));
        QCOMPARE(*performanceOf(ticket)[1].took, 300s);
        QCOMPARE(*performanceOf(ticket)[0].took, 100s);
    }
    void aLineThatIsNeverReadyHasNoTime()
    {
        TicketLine dish = given::dish();
        dish.targetMinutes = 1;
        Ticket ticket = fold(sent({dish}), LineStarted{dish.line}, after(3600s, cook));
        const Performance row = performanceOf(ticket).front();
        QCOMPARE(row.done, Done::Open);
        QVERIFY(!row.ready && !row.took && !row.isLate());
        QCOMPARE(row.cook, cook);
    }
    void whatWasTakenBackHasNoTimeThoughItsTicketIsBumped()
    {
        const TicketLine dish = given::dish();
        Ticket ticket =
            fold(sent({dish, given::dish()}), LineCancelled{dish.line, QStringLiteral("Gone"), false}, after(9s));
        ticket = fold(ticket, ChangeSeen{{dish.line}}, after(10s));
        ticket = fold(ticket, Bumped{}, after(20s));
        const auto rows = performanceOf(ticket);
        QCOMPARE(rows[0].done, Done::Cancelled);
        QVERIFY(!rows[0].took && !rows[0].isLate());
        QCOMPARE(rows[1].done, Done::Ready);
    }
    void whatIsCookedOnceMoreIsReadyTheSecondTime()
    {
        const TicketLine dish = given::dish();
        Ticket ticket = fold(sent({dish}), LinesReady{{dish.line}}, after(60s));
        ticket = fold(ticket, PlateWasted{dish.line, dish.item, dish.name, dish.quantity, QStringLiteral("Fell"), true},
            after(70s));
        QVERIFY(!performanceOf(ticket).front().took);
        ticket = fold(ticket, LinesReady{{dish.line}}, after(400s));
        QCOMPARE(*performanceOf(ticket).front().took, 400s);
        QVERIFY(performanceOf(ticket).front().wasted);
    }
    void whereNobodySaidATargetNobodyIsLate()
    {
        const Ticket ticket = fold(sent({given::dish()}), Bumped{}, after(9000s));
        const Performance row = performanceOf(ticket).front();
        QCOMPARE(*row.took, 9000s);
        QVERIFY(!row.target && !row.isLate());
        QVERIFY(!row.ordered); // older facts do not say
    }
    void aClockThatRunsBehindTakesNoTime()
    {
        TicketLine dish = given::dish();
        dish.targetMinutes = 10;
        const Ticket ticket = fold(sent({dish}), Bumped{}, after(-30s));
        QCOMPARE(*performanceOf(ticket).front().took, 0s);
    }
    void whatNobodyHasSentHasNoRows()
    {
        Ticket early;
        early.id = newId();
        QVERIFY(performanceOf(fold(early, Bumped{}, after(5s))).empty());
    }
};

JIKO_SUITE(PerformanceTest)
#include "performance_test.moc"
