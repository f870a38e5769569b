// What two who do not hear each other do to one line that is moved: both are kept, and what does not add up is asked.
#include "moving.h"
#include "orders/decisions.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::orders;
using given::asking;
using given::kes;
using given::merging;
using given::Tables;

class MovedApartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAnotherTerminalPutOnAMergedCheckKeepsItOpen()
    {
        Tables house;
        house.open(4);
        house.open(9);
        house.order(4, 300'00);
        house.move(4, 9, merging());
        QVERIFY(!house.at[4].isOpen());
        Tables added = house;
        added.order(4, 100'00);
        QVERIFY(added.at[4].isOpen());
        QCOMPARE(added.due(4), kes(100'00));
        // Money that was taken for it, too: somebody must say where it belongs.
        house.happens(4, given::cash(300'00));
        QVERIFY(house.at[4].isOpen());
        const auto asked = decisionsOf(house.at[4]);
        QCOMPARE(asked.front().kind, DecisionKind::PaidTooMuch);
        QVERIFY(std::any_of(asked.front().acts.begin(), asked.front().acts.end(),
            [](const Act &act) { return act.kind == ActKind::Paid; }));
    }
    void aLineMovedTwiceIsAskedAbout()
    {
        Tables house;
        for (int table : {4, 9, 7})
            house.open(table);
        const Id goat = house.order(4, 1200'00);
        house.order(4, 100'00);
        const auto one = decide(house.at[4], house.at[9], asking({{goat}}));
        const auto two = decide(house.at[4], house.at[7], asking({{goat}}));
        house.happens(4, one->out);
        house.happens(9, one->in);
        house.happens(4, two->out);
        house.happens(7, two->in);

        QCOMPARE(house.due(4) + house.due(9) + house.due(7), kes(100'00 + 2 * 1200'00));
        const auto asked = decisionsOf(house.at[4]);
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked.front().kind, DecisionKind::MovedTwice);
        QCOMPARE(asked.front().amount, kes(1200'00));
        QCOMPARE(asked.front().there, house.at[7].id);
        QCOMPARE(asked.front().acts.size(), 2u);
        Settle ask{DecisionKind::MovedTwice, Choice::TakeOffThere, kes(1200'00)};
        ask.move = asked.front().move;
        QCOMPARE(decide(house.at[4], ask).why(), SettleRefusal::NeedsApproval);
        ask.mayVoid = true;
        const auto settled = decide(house.at[4], ask);
        QVERIFY(settled);
        for (const CheckFact &fact :
            takenOff(house.at[7], asked.front().tooMuch, QStringLiteral("Moved twice"), newId(), newId))
            house.happens(7, fact);
        for (const CheckFact &fact : *settled)
            house.happens(4, fact);
        QVERIFY(decisionsOf(house.at[4]).empty());
        QCOMPARE(house.due(9) + house.due(7), kes(1200'00));
    }
    void movedTwiceToOneCheckItIsThereOnce()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id goat = house.order(4, 1200'00);
        house.order(4, 100'00);
        const auto one = decide(house.at[4], house.at[9], asking({{goat}}));
        const auto two = decide(house.at[4], house.at[9], asking({{goat}}));
        for (const auto &moved : {one, two}) {
            house.happens(4, moved->out);
            house.happens(9, moved->in);
        }
        QCOMPARE(house.due(4), kes(100'00));
        QCOMPARE(house.due(9), kes(1200'00));
        QVERIFY(decisionsOf(house.at[4]).empty());
    }
    void moreUnitsMovedThanThereWereIsAskedAbout()
    {
        Tables house;
        for (int table : {4, 9, 7})
            house.open(table);
        const Id beer = house.order(4, 300'00, 3);
        house.order(4, 1'00);
        const auto one = decide(house.at[4], house.at[9], asking({{beer, Quantity{2000}, newId()}}));
        const Id part = newId();
        const auto two = decide(house.at[4], house.at[7], asking({{beer, Quantity{2000}, part}}));
        house.happens(4, one->out);
        house.happens(4, two->out);
        house.happens(9, one->in);
        house.happens(7, two->in);
        const auto asked = decisionsOf(house.at[4]);
        QCOMPARE(asked.front().amount, kes(300'00));
        QCOMPARE(asked.front().tooMuch, (std::vector<Units>{{part, 1000, {}, false}}));
        for (const CheckFact &fact :
            takenOff(house.at[7], asked.front().tooMuch, QStringLiteral("Moved twice"), newId(), newId))
            house.happens(7, fact);
        QCOMPARE(house.due(9) + house.due(7), kes(3 * 300'00));
        // Or the second move is taken back: what was there twice is there once.
        Tables back = house;
        back.at[7] = fold(Check(), given::opening(), back.clock.next());
        back.at[7].id = house.at[7].id;
        back.happens(7, two->in);
        back.move(7, 4, MoveBack{two->out.move, newId(), {}});
        QCOMPARE(back.at[4].line(beer)->quantity.milli, 1000);
        QVERIFY(decisionsOf(back.at[4]).empty());
    }
    void aLineVoidedWhileItWasMovedIsAskedAboutInEitherOrder()
    {
        for (const bool voidFirst : {true, false}) {
            Tables house;
            house.open(4);
            house.open(9);
            const Id goat = house.order(4, 1200'00);
            house.order(4, 100'00);
            const auto moved = decide(house.at[4], house.at[9], asking({{goat}}));
            const auto voided = decide(house.at[4], VoidLine{goat, QStringLiteral("cold"), true, {}});
            if (voidFirst)
                house.happens(4, *voided);
            house.happens(4, moved->out);
            if (!voidFirst)
                house.happens(4, *voided);
            house.happens(9, moved->in);
            QCOMPARE(house.due(4), kes(100'00));
            QCOMPARE(house.due(9), kes(1200'00));
            const auto asked = decisionsOf(house.at[4]);
            QCOMPARE(asked.size(), 1u);
            QCOMPARE(asked.front().amount, kes(1200'00));
            QCOMPARE(asked.front().acts.size(), 2u);
            Settle ask{DecisionKind::MovedTwice, Choice::KeepBoth, kes(1200'00)};
            const auto settled = decide(house.at[4], ask);
            for (const CheckFact &fact : *settled)
                house.happens(4, fact);
            QVERIFY(decisionsOf(house.at[4]).empty());
        }
    }
    void whatWasVoidedInPartWhileItWasMovedIsAskedAbout()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00, 3);
        house.order(4, 1'00);
        const auto moved = decide(house.at[4], house.at[9], asking({{beer, Quantity{2000}, newId()}}));
        const auto all = decide(house.at[4], VoidLine{beer, QStringLiteral("cold"), true, {}});
        const auto part =
            decide(house.at[4], VoidPart{beer, Quantity{2000}, newId(), QStringLiteral("cold"), true, {}});
        house.happens(4, moved->out);
        Tables other = house;
        house.happens(4, *all);
        QCOMPARE(decisionsOf(house.at[4]).front().amount, kes(600'00));
        other.happens(4, *part);
        QCOMPARE(decisionsOf(other.at[4]).front().amount, kes(300'00));
    }
    void paidAtHomeWhileItWasMovedIsPaidTooMuchThere()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id goat = house.order(4, 1200'00);
        house.order(4, 100'00);
        const auto moved = decide(house.at[4], house.at[9], asking({{goat}}));
        house.happens(4, given::cash(1300'00));
        house.happens(4, Closed{given::today().iso(), newId(), QStringLiteral("1"), 1});
        house.happens(4, moved->out);
        house.happens(9, moved->in);
        const auto asked = decisionsOf(house.at[4]);
        QCOMPARE(asked.front().kind, DecisionKind::PaidTooMuch);
        QCOMPARE(asked.front().amount, kes(1200'00));
        QVERIFY(std::any_of(asked.front().acts.begin(), asked.front().acts.end(),
            [](const Act &act) { return act.kind == ActKind::Moved; }));
        QCOMPARE(house.due(9), kes(1200'00));
    }
    void whatCameBesideAClosingIsStillOwed()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id goat = house.order(4, 1200'00);
        house.order(4, 100'00);
        house.order(9, 100'00);
        const auto moved = decide(house.at[4], house.at[9], asking({{goat}}));
        house.happens(9, given::cash(100'00));
        house.happens(9, Closed{given::today().iso(), newId(), QStringLiteral("1"), 1});
        house.happens(4, moved->out);
        house.happens(9, moved->in);
        const auto asked = decisionsOf(house.at[9]);
        QCOMPARE(asked.front().kind, DecisionKind::StillOwing);
        QCOMPARE(asked.front().lines, std::vector<Id>{goat});
    }
};

JIKO_SUITE(MovedApartTest)
#include "moved_apart_test.moc"
