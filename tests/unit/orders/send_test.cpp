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
