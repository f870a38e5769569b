#include "kitchen/ticket.h"
#include "support/given.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;
using namespace std::chrono_literals;

namespace {
Ticket sent(given::Clock &clock, std::vector<TicketLine> lines)
{
    Ticket ticket;
    ticket.id = newId();
    TicketSent fact;
    fact.lines = std::move(lines);
    fact.label = QStringLiteral("12");
    return fold(ticket, TicketFact(fact), clock.next());
}
TicketLine dish(const Id &item = newId(), int count = 1)
{
    return {newId(), item, QStringLiteral("KUKU"), Quantity{count * 1000LL}, {}, {}, 0, {}};
}
} // namespace

class TicketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachActIsRefusedForItsReasons()
    {
        given::Clock clock;
        const TicketLine line = dish();
        Ticket ticket = sent(clock, {line});
        QCOMPARE(decideBump(Ticket()).why(), TicketRefusal::NotSent);
        QCOMPARE(decideRecall(Ticket()).why(), TicketRefusal::NotSent);
        QCOMPARE(decideRecall(ticket).why(), TicketRefusal::NotBumped);
        QCOMPARE(decideSeen(ticket).why(), TicketRefusal::NothingToSee);
        QCOMPARE(decideStart(ticket, newId()).why(), TicketRefusal::NoSuchLine);
        ticket = fold(ticket, TicketFact(LineCancelled{line.line, QStringLiteral("void")}), clock.next());
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::ChangeNotSeen);
        QCOMPARE(decideStart(ticket, line.line).why(), TicketRefusal::LineCancelled);
        ticket = fold(ticket, TicketFact(*decideSeen(ticket)), clock.next());
        ticket = fold(ticket, TicketFact(*decideBump(ticket)), clock.next());
        QCOMPARE(decideBump(ticket).why(), TicketRefusal::AlreadyBumped);
        QCOMPARE(decideStart(ticket, line.line).why(), TicketRefusal::AlreadyBumped);
    }
    void aRecalledTicketKeepsItsFirstTime()
    {
        given::Clock clock;
        Ticket ticket = sent(clock, {dish()});
        const auto first = ticket.sentAt;
        ticket = fold(ticket, TicketFact(*decideBump(ticket)), clock.next());
        ticket = fold(ticket, TicketFact(*decideRecall(ticket)), clock.next());
        QVERIFY(ticket.isOpen());
        QVERIFY(ticket.recalled);
        QVERIFY(ticket.sentAt == first);
    }
    void aBumpThatArrivesBeforeItsTicketStillCounts()
    {
        given::Clock clock;
        Ticket ticket = fold(Ticket(), TicketFact(Bumped{}), clock.next());
        QVERIFY(!ticket.isOpen());
        TicketSent fact;
        ticket = fold(ticket, TicketFact(fact), clock.next());
        QVERIFY(!ticket.isOpen());
    }
    void aRoundMakesOneTicketAStationAndLosesNoLine()
    {
        given::Clock clock;
        orders::Check check = given::openCheck(clock);
        auto grill = given::lineOf(100);
        auto grillToo = given::lineOf(100);
        grillToo.station = grill.station;
        auto bar = given::lineOf(100);
        auto nowhere = given::lineOf(100);
        nowhere.station = {};
        std::vector<Id> lines;
        for (const auto &line : {grill, grillToo, bar, nowhere}) {
            check = orders::fold(check, line, clock.next());
            lines.push_back(line.line);
        }
        const Id fallback = newId();
        const auto drafts = ticketsFor(check, lines, fallback, newId);
        QCOMPARE(drafts.size(), 3u);
        std::size_t carried = 0;
        for (const Draft &draft : drafts) {
            Fact fact;
            fact.type = draft.type;
            fact.body = draft.body;
            const auto ticket = std::get<TicketSent>(*decodeTicketFact(fact));
            carried += ticket.lines.size();
            QVERIFY(ticket.station == grill.station || ticket.station == bar.station || ticket.station == fallback);
        }
        QCOMPARE(carried, 4u);
    }
    void allDayCountsWhatIsStillToCook()
    {
        given::Clock clock;
        const Id kuku = newId();
        const TicketLine two = dish(kuku, 2);
        const TicketLine gone = dish(kuku, 5);
        Ticket a = sent(clock, {two, gone});
        a = fold(a, TicketFact(LineCancelled{gone.line, {}}), clock.next());
        Ticket b = sent(clock, {dish(kuku, 1), dish()});
        b = fold(b, TicketFact(*decideStart(b, b.lines[0].line.line)), clock.next());
        const auto counts = allDay({&a, &b});
        QCOMPARE(counts.size(), 2u);
        QCOMPARE(counts[0].item, kuku);
        QCOMPARE(counts[0].queued.milli, 2000);
        QCOMPARE(counts[0].started.milli, 1000);
    }
    void aTicketIsSoonAtThreeQuartersAndLateAtItsTarget()
    {
        given::Clock clock;
        const Ticket ticket = sent(clock, {dish()});
        QVERIFY(heatOf(ticket, ticket.sentAt + 8min, 12min) == Heat::Calm);
        QVERIFY(heatOf(ticket, ticket.sentAt + 9min, 12min) == Heat::Soon);
        QVERIFY(heatOf(ticket, ticket.sentAt + 12min, 12min) == Heat::Late);
    }
    void theLastWordOnSoldOutHolds()
    {
        given::Clock clock;
        Availability dishState = fold(Availability(), AvailabilityFact(EightySixed{}), clock.next());
        QVERIFY(dishState.soldOut);
        dishState = fold(dishState, AvailabilityFact(BackOn{}), clock.next());
        QVERIFY(!dishState.soldOut);
    }
};

QTEST_GUILESS_MAIN(TicketTest)
#include "ticket_test.moc"
