#include "menu/menu.h"
#include "orders/send.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::kes;
using given::lineOf;

class SendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClosedCheckSendsNothing() { QCOMPARE(decide(given::closedCheck(), Send{}).why(), SendRefusal::CheckClosed); }
    void aRoundOfNothingIsRefused() { QCOMPARE(decide(checkDue(kes(1000)), Send{}).why(), SendRefusal::NothingToSend); }
    void removedLinesAreNothingToSend()
    {
        given::Clock clock;
        const auto line = lineOf(500);
        Check check = fold(given::openCheck(clock), line, clock.next());
        check = fold(check, LineRemoved{line.line}, clock.next());
        QCOMPARE(decide(check, Send{}).why(), SendRefusal::NothingToSend);
    }
    void aSecondRoundSendsOnlyWhatIsNew()
    {
        given::Clock clock(2);
        const auto dessert = lineOf(500);
        Check check = fold(checkDue(kes(1000)), dessert, clock.next());

        const auto sent = decide(check, Send{});
        const Stamp stamp = clock.next();
        check = fold(check, *sent, stamp);

        QCOMPARE(sent->lines, std::vector<Id>{dessert.line});
        QVERIFY(!check.hasUnsent());
        QVERIFY(check.line(dessert.line)->sent == stamp);
    }
    void aLineSentHereWhileTakenOffThereCounts()
    {
        given::Clock clock;
        const auto line = lineOf(700);
        Check check = fold(given::openCheck(clock), line, clock.next());
        check = fold(check, LineRemoved{line.line}, clock.next());
        check = fold(check, Sent{{line.line}}, clock.next());
        QCOMPARE(totals(check).total, kes(700));
        QCOMPARE(check.line(line.line)->state, LineState::Sent);
    }
    void whatIsHeldIsNotSentWithTheRest()
    {
        given::Clock clock(2);
        const auto main = lineOf(900);
        const auto starter = lineOf(400);
        Check check = fold(fold(given::openCheck(clock), main, clock.next()), starter, clock.next());
        const auto held = decide(check, Hold{{main.line}});
        QCOMPARE(held->lines, std::vector<Id>{main.line});
        check = fold(check, *held, clock.next());

        QVERIFY(check.line(main.line)->isHeld());
        QCOMPARE(totals(check).total, kes(1300));
        const auto sent = decide(check, Send{});
        QCOMPARE(sent->lines, std::vector<Id>{starter.line});
        check = fold(check, *sent, clock.next());
        QVERIFY(check.hasUnsent());
        QVERIFY(!check.hasNew());
        QCOMPARE(decide(check, Send{}).why(), SendRefusal::NothingToSend);

        const auto fired = decide(check, Fire{heldOf(check, main.course)});
        QCOMPARE(fired->lines, std::vector<Id>{main.line});
        check = fold(check, *fired, clock.next());
        QVERIFY(!check.hasUnsent());
        QCOMPARE(decide(check, Fire{{main.line}}).why(), SendRefusal::NothingHeld);
    }
    void whatIsHeldByCourseIsFiredByCourse()
    {
        given::Clock clock(2);
        auto main = lineOf(900);
        main.course = newId();
        const auto other = lineOf(400);
        Check check = fold(fold(given::openCheck(clock), main, clock.next()), other, clock.next());
        check = fold(check, *decide(check, Hold{{main.line, other.line, newId()}}), clock.next());
        QCOMPARE(heldOf(check, main.course), std::vector<Id>{main.line});
        QCOMPARE(heldOf(check, {}), std::vector<Id>{other.line});

        // Two courses at one place of the menu are two.
        auto sweet = lineOf(300, 2);
        sweet.course = newId();
        sweet.station = newId();
        check = fold(check, sweet, clock.next());
        check = fold(check, *decide(check, Hold{{sweet.line}}), clock.next());
        const auto waiting = heldByCourse(menu::Menu(), check);
        QCOMPARE(waiting.size(), 3u);
        QCOMPARE(waiting[0].course, main.course);
        QCOMPARE(waiting[2].course, sweet.course);
        QCOMPARE(waiting[2].quantity, Quantity{2000});
        const auto there =
            heldByCourse(menu::Menu(), check, [&](const Line &line) { return line.station == sweet.station; });
        QCOMPARE(there.size(), 1u);
        QCOMPARE(there.front().course, sweet.course);
    }
    void aLineThatNeedNotWaitIsAsItWas()
    {
        given::Clock clock;
        const auto line = lineOf(700);
        Check check = fold(given::openCheck(clock), line, clock.next());
        check = fold(check, *decide(check, Hold{{line.line}}), clock.next());
        QCOMPARE(decide(check, Hold{{line.line}}).why(), HoldRefusal::NothingToHold);
        check = fold(check, *decide(check, Hold{{line.line}, false}), clock.next());
        QVERIFY(check.line(line.line)->isNew());
        QCOMPARE(decide(check, Hold{{line.line}, false}).why(), HoldRefusal::NothingToHold);
        QCOMPARE(decide(check, Send{})->lines, std::vector<Id>{line.line});
    }
    void aSentLineIsNotHeld()
    {
        const Check check = checkDue(kes(1000));
        QCOMPARE(decide(check, Hold{{check.lines.front().id}}).why(), HoldRefusal::NothingToHold);
        // Held there while it was sent here: it is being cooked.
        given::Clock clock(3);
        const Check heard = fold(check, LinesHeld{{check.lines.front().id}}, clock.next());
        QVERIFY(!heard.line(check.lines.front().id)->isHeld());
    }
    void aClosedCheckHoldsAndFiresNothing()
    {
        const Check check = given::closedCheck();
        QCOMPARE(decide(check, Hold{{check.lines.front().id}}).why(), HoldRefusal::CheckClosed);
        QCOMPARE(decide(check, Fire{{check.lines.front().id}}).why(), SendRefusal::CheckClosed);
    }
    void aHeldLineIsNotPaid()
    {
        given::Clock clock;
        const auto line = lineOf(700);
        Check check = fold(given::openCheck(clock), line, clock.next());
        check = fold(check, *decide(check, Hold{{line.line}}), clock.next());
        const TakeTender pay{newId(), TenderKind::Cash, kes(700), kes(700), newId(), {}};
        QCOMPARE(decide(check, pay).why(), TenderRefusal::UnsentLines);
    }
    void whereTheHousePaysFirstWhatWaitsIsPaidAndCookedAfterwards()
    {
        given::Clock clock;
        const auto starter = lineOf(400);
        const auto main = lineOf(700);
        Check check = fold(fold(given::openCheck(clock), starter, clock.next()), main, clock.next());
        TermsSet terms;
        terms.payFirst = true;
        check = fold(check, terms, clock.next());
        const Id drawer = newId();
        const auto pay = [&](std::int64_t minor) {
            return TakeTender{newId(), TenderKind::Cash, kes(minor), kes(minor), drawer, {}};
        };
        // What the kitchen knows nothing of is still not paid.
        check = fold(check, *decide(check, Hold{{main.line}}), clock.next());
        QCOMPARE(decide(check, pay(1100)).why(), TenderRefusal::UnsentLines);
        QCOMPARE(
            decide(check, CloseCheck{given::today(), drawer, QStringLiteral("1"), 1}).why(), CloseRefusal::UnsentLines);
        check = fold(check, *decide(check, Send{}), clock.next());
        const auto taken = decide(check, pay(1100));
        QVERIFY(taken);
        check = fold(check, *taken, clock.next());
        const auto closed = decide(check, CloseCheck{given::today(), drawer, QStringLiteral("1"), 1});
        QVERIFY(closed);
        check = fold(check, *closed, clock.next());

        QVERIFY(check.hasPaidAndWaiting());
        QCOMPARE(decide(check, Send{}).why(), SendRefusal::CheckClosed);
        QCOMPARE(decide(check, Hold{{main.line}, false}).why(), HoldRefusal::CheckClosed);
        QCOMPARE(decide(check, Fire{{starter.line}}).why(), SendRefusal::NothingHeld);
        const auto fired = decide(check, Fire{{main.line}});
        QVERIFY(fired);
        const Check cooked = fold(check, *fired, clock.next());
        QVERIFY(!cooked.hasPaidAndWaiting());
        QCOMPARE(totals(cooked).due, kes(0));
        QCOMPARE(cooked.line(main.line)->state, LineState::Sent);
        QCOMPARE(decide(cooked, Fire{{main.line}}).why(), SendRefusal::CheckClosed);

        // Whose money went back is not cooked.
        Check refunded = check;
        Refund refund;
        refund.credits.push_back({main.line, 1000, 700, {}});
        refunded.refunds.push_back(refund);
        QVERIFY(!refunded.hasPaidAndWaiting());
        QCOMPARE(decide(refunded, Fire{{main.line}}).why(), SendRefusal::CheckClosed);

        // In another house it is as it was.
        check = fold(check, TermsSet{}, clock.next());
        QVERIFY(!check.hasPaidAndWaiting());
        QCOMPARE(decide(check, Fire{{main.line}}).why(), SendRefusal::CheckClosed);
    }
    void aVoidedLineIsNotRevivedByALateSending()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const Id line = check.lines.front().id;
        check = fold(check, LineVoided{line, QStringLiteral("cold"), {}}, clock.next());
        check = fold(check, Sent{{line, newId()}}, clock.next());
        QCOMPARE(totals(check).total, kes(0));
        QCOMPARE(check.line(line)->state, LineState::Voided);
    }
};

JIKO_SUITE(SendTest)
#include "send_test.moc"
