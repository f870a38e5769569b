#include "moving.h"
#include "orders/bill.h"
#include "orders/decisions.h"
#include "orders/discount.h"
#include "orders/split.h"
#include "support/arbitrary.h"
#include "support/suite.h"

#include <QTest>

#include <set>

using namespace jiko;
using namespace jiko::orders;
using given::asking;
using given::kes;
using given::lineOf;
using given::merging;
using given::Tables;

class MovesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineGoesToAnotherCheckAtItsPriceAndSent()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id goat = house.order(4, 1200'00, 1, 2);
        house.order(4, 300'00);
        house.order(9, 100'00);
        const Line before = *house.at[4].line(goat);

        house.move(4, 9, asking({{goat}}));

        QCOMPARE(house.due(4), kes(300'00));
        QCOMPARE(house.due(9), kes(1300'00));
        const Line &there = *house.at[9].line(goat);
        QCOMPARE(there.state, LineState::Sent);
        QCOMPARE(there.sent, before.sent);
        QCOMPARE(there.added, before.added);
        QCOMPARE(there.bears, before.bears);
        QCOMPARE(there.seat, 0); // nobody knows where there
        QCOMPARE(house.at[4].line(goat)->state, LineState::Moved);
        QVERIFY(decisionsOf(house.at[4]).empty() && decisionsOf(house.at[9]).empty());
    }
    void nothingOfALineIsLeftBehind()
    {
        for (quint64 seed = 1; seed <= 50; ++seed) {
            test::Arbitrary any(seed);
            Tables house;
            house.open(4);
            house.open(9);
            LineAdded line;
            any.fill(line);
            line.line = newId();
            line.priceMinor = any.between(0, 90'000);
            line.quantity = Quantity{any.between(1, 5) * 1000};
            line.seat = 0; // nobody knows where there
            for (LineModifier &modifier : line.modifiers)
                modifier.priceMinor = any.between(0, 900);
            for (menu::PriceStep &step : line.steps)
                step.minor = any.between(0, 900);
            line.taxRate = RatePpm{160000};
            line.levies = std::nullopt;
            house.happens(4, line);
            house.happens(4, Sent{{line.line}});
            house.order(4, 1'00);
            const Line before = *house.at[4].line(line.line);
            house.move(4, 9, asking({{line.line}}));
            Line there = *house.at[9].line(line.line);
            QVERIFY(there.moved.hlc != 0);
            there.moved = {};
            QCOMPARE(test::Words::of(there), test::Words::of(before));
        }
    }
    void someUnitsGoAndTheRestStays()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00, 5);
        const Id part = newId();
        house.move(4, 9, asking({{beer, Quantity{2000}, part}}));
        QCOMPARE(house.at[4].line(beer)->quantity.milli, 3000);
        QCOMPARE(house.at[9].line(part)->quantity.milli, 2000);
        QCOMPARE(house.due(4) + house.due(9), kes(1500'00));
    }
    void whatCannotBeMovedIsRefused()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00, 5);
        LineAdded weighed = lineOf(1000'00);
        weighed.quantity = Quantity{1450};
        house.happens(4, weighed);
        const Check &from = house.at[4];
        const Check &into = house.at[9];
        const auto why = [](const auto &result) { return result ? -1 : int(result.why()); };
        const auto is = [](MoveLinesRefusal refusal) { return int(refusal); };

        QCOMPARE(why(decide(given::closedCheck(), into, asking({{beer}}))), is(MoveLinesRefusal::CheckClosed));
        QCOMPARE(why(decide(given::closedCheck(), into, merging())), is(MoveLinesRefusal::CheckClosed));
        QCOMPARE(why(decide(from, given::closedCheck(), asking({{beer}}))), is(MoveLinesRefusal::TargetClosed));
        QCOMPARE(why(decide(from, given::closedCheck(), merging())), is(MoveLinesRefusal::TargetClosed));
        QCOMPARE(why(decide(from, from, asking({{beer}}))), is(MoveLinesRefusal::SameCheck));
        QCOMPARE(why(decide(from, from, merging())), is(MoveLinesRefusal::SameCheck));
        QCOMPARE(why(decide(from, into, asking({}))), is(MoveLinesRefusal::NothingToMove));
        QCOMPARE(why(decide(into, from, merging())), is(MoveLinesRefusal::NothingToMove));
        QCOMPARE(why(decide(from, into, asking({{newId()}}))), is(MoveLinesRefusal::NoSuchLine));
        QCOMPARE(why(decide(from, into, asking({{beer}, {beer}}))), is(MoveLinesRefusal::NoSuchLine));
        QCOMPARE(why(decide(from, into, asking({{beer, Quantity{6000}, newId()}}))), is(MoveLinesRefusal::NotPart));
        QCOMPARE(why(decide(from, into, asking({{beer, Quantity{-1000}, newId()}}))), is(MoveLinesRefusal::NotPart));
        QCOMPARE(why(decide(from, into, asking({{beer, Quantity{2000}, {}}}))), is(MoveLinesRefusal::NotPart));
        QCOMPARE(
            why(decide(from, into, asking({{weighed.line, Quantity{1000}, newId()}}))), is(MoveLinesRefusal::NotPart));

        Check foreign = into;
        foreign.currency = Currency::fromCode(QStringLiteral("TZS"));
        QCOMPARE(why(decide(from, foreign, asking({{beer}}))), is(MoveLinesRefusal::OtherCurrency));

        DiscountGiven comp{newId(), {}, {}, 0, true, {beer}, 1000, QStringLiteral("late"), {}};
        house.happens(4, comp);
        QCOMPARE(why(decide(house.at[4], into, asking({{beer, Quantity{2000}, newId()}}))),
            is(MoveLinesRefusal::PartGivenAway));
        QCOMPARE(why(decide(house.at[4], into, asking({{beer}}))), -1);
    }
    void whatIsPaidStays()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00);
        const Id goat = house.order(4, 1200'00);
        house.happens(4, given::cash(400'00));
        QCOMPARE(decide(house.at[4], house.at[9], merging()).why(), MoveLinesRefusal::PartPaid);
        QCOMPARE(decide(house.at[4], house.at[9], asking({{goat}})).why(), MoveLinesRefusal::PaidAlready);
        QVERIFY(decide(house.at[4], house.at[9], asking({{beer}})));
        // The other way round it goes.
        house.order(9, 100'00);
        house.move(9, 4, merging());
        QCOMPARE(house.due(4), kes(1200'00));
    }
    void aShareThatSomebodyPaidKeepsItsDishes()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00);
        const Id goat = house.order(4, 1200'00);
        const Share one{newId(), QStringLiteral("1")};
        const Share two{newId(), QStringLiteral("2")};
        house.happens(4, SplitSet{{one, two}, {{beer, one.id, 1}, {goat, two.id, 1}}});
        TenderTaken paid = given::cash(300'00);
        paid.share = one.id;
        house.happens(4, paid);
        QCOMPARE(decide(house.at[4], house.at[9], asking({{beer}})).why(), MoveLinesRefusal::SharePaid);
        QVERIFY(decide(house.at[4], house.at[9], asking({{goat}})));
        // Of equal parts each owes of everything.
        Tables even;
        even.open(4);
        even.open(9);
        const Id dish = even.order(4, 900'00);
        even.order(4, 900'00);
        const Split ways = evenly(2, newId);
        even.happens(4, SplitSet{ways.shares, {}});
        paid.share = ways.shares.front().id;
        paid.tender = newId();
        even.happens(4, paid);
        QCOMPARE(decide(even.at[4], even.at[9], asking({{dish}})).why(), MoveLinesRefusal::SharePaid);
    }
    void whatIsAskedForStaysWhereItIs_data()
    {
        QTest::addColumn<AwaitedBy>("by");
        QTest::addColumn<MoveLinesRefusal>("why");
        QTest::newRow("phone") << AwaitedBy::Phone << MoveLinesRefusal::PhoneAsked;
        QTest::newRow("card") << AwaitedBy::Card << MoveLinesRefusal::CardAsked;
    }
    void whatIsAskedForStaysWhereItIs()
    {
        QFETCH(AwaitedBy, by);
        QFETCH(MoveLinesRefusal, why);
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00);
        const Id goat = house.order(4, 1200'00);
        MoveLines ask = asking({{beer}});
        ask.awaited = {{{}, kes(1201'00), by}};
        QCOMPARE(decide(house.at[4], house.at[9], ask).why(), why);
        ask.awaited = {{{}, kes(600'00), by}, {{}, kes(601'00), by}};
        QCOMPARE(decide(house.at[4], house.at[9], ask).why(), why);
        ask.awaited = {{{}, kes(1200'00), by}};
        QVERIFY(decide(house.at[4], house.at[9], ask));
        QCOMPARE(decide(house.at[4], house.at[9], MergeChecks{newId(), {{{}, kes(1), by}}}).why(), why);

        // A share that is asked for keeps its dishes; the other's can go.
        const Share one{newId(), QStringLiteral("1")};
        const Share two{newId(), QStringLiteral("2")};
        house.happens(4, SplitSet{{one, two}, {{beer, one.id, 1}, {goat, two.id, 1}}});
        ask.awaited = {{one.id, kes(300'00), by}};
        QCOMPARE(decide(house.at[4], house.at[9], ask).why(), why);
        ask.lines = {{goat}};
        QVERIFY(decide(house.at[4], house.at[9], ask));
    }
    void whatIsAskedForIsStillOwedWhereOtherTermsHold()
    {
        Tables house;
        house.open(4);
        house.order(4, 1000'00);
        TermsSet terrace = house.at[4].terms;
        terrace.service = ServiceTerms{};
        terrace.service->rate = RateBp{1000};
        house.happens(4, terrace);
        QCOMPARE(house.due(4), kes(1100'00));
        TermsSet tab = terrace;
        tab.service.reset();
        const Awaited card{{}, kes(1100'00), AwaitedBy::Card};

        QCOMPARE(decide(house.at[4], TakeTerms{tab, {card}}).why(), MoveLinesRefusal::CardAsked);
        QVERIFY(decide(house.at[4], TakeTerms{tab, {}})->has_value());
        QVERIFY(!decide(house.at[4], TakeTerms{terrace, {card}})->has_value());
        QCOMPARE(decide(given::closedCheck(), TakeTerms{tab, {}}).why(), MoveLinesRefusal::CheckClosed);
    }
    void discountsOfLinesGoAlongAndThoseOfTheCheckStay()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00, 2);
        const Id goat = house.order(4, 1000'00);
        house.order(9, 100'00);
        house.happens(4, DiscountGiven{newId(), {}, RateBp{1000}, 0, false, {beer}, 0, {}, {}});
        house.happens(4, DiscountGiven{newId(), {}, RateBp{}, 160'00, false, {beer, goat}, 0, {}, {}});
        house.happens(4, DiscountGiven{newId(), {}, RateBp{1000}, 0, false, {}, 0, {}, {}});
        // 540 and 1000 are left when 160 are shared: 56.10 of the beer, 103.90 of the goat; then a tenth of the rest.
        QCOMPARE(house.due(4), kes(1242'00));

        house.move(4, 9, asking({{beer}}));

        QCOMPARE(house.due(9), kes(100'00 + 540'00 - 56'10));
        QCOMPARE(house.due(4), kes((1000'00 - 103'90) * 9 / 10));
    }
    void allThatIsLeftMakesAMerge()
    {
        Tables house;
        house.open(4, 3);
        house.open(9, 2);
        const Id beer = house.order(4, 300'00, 1, 1);
        const Id tea = house.order(4, 100'00, 1, 2);
        const Id late = house.order(4, 500'00);
        house.happens(4, LineVoided{late, QStringLiteral("late"), {}, 1000});
        house.happens(4, DiscountGiven{newId(), {}, RateBp{5000}, 0, false, {}, 0, {}, {}});
        house.order(9, 100'00, 1, 1);

        house.move(4, 9, asking({{beer}, {tea}}));

        QVERIFY(house.at[4].isMerged() && !house.at[4].isOpen() && !house.at[4].closed);
        QCOMPARE(house.at[4].mergedInto(), house.at[9].id);
        QCOMPARE(house.at[4].receiptNumber(), QString()); // no number is spent on it
        QCOMPARE(house.at[4].number, QStringLiteral("1001")); // and what people called it is not lost
        QCOMPARE(house.due(4), kes(0));
        QCOMPARE(house.due(9), kes(300'00)); // the discount went along, for what it was given for
        QCOMPARE(house.at[9].covers, 5);
        QCOMPARE(house.at[9].line(tea)->seat, 4); // two sat here before
        QCOMPARE(house.at[9].line(late)->state, LineState::Voided); // a void is in the Z of whoever closes
        QCOMPARE(house.at[4].covers, 0);
    }
    void twoWhoOpenedOneTableApartCountItsGuestsOnce()
    {
        Tables house;
        house.open(1, 4);
        house.open(2, 4);
        house.at[2].table = house.at[1].table;
        house.order(1, 100'00, 1, 3);
        house.order(2, 100'00, 1, 3);
        const Id dish = house.at[2].lines.front().id;
        house.move(2, 1, merging());
        QCOMPARE(house.at[1].covers, 4);
        QCOMPARE(house.at[1].line(dish)->seat, 3);
    }
    void aNewCheckBesideTakesItsGuestsAlong()
    {
        Tables house;
        house.open(4, 4);
        const Id one = house.order(4, 100'00, 1, 2);
        const Id two = house.order(4, 100'00, 1, 4);
        house.order(4, 100'00, 1, 1);
        const OpenCheck open = beside(house.at[4], newId(), QStringLiteral("1002"));
        house.at[5].id = open.check;
        house.happens(5, *decide(open));
        house.move(4, 5, asking({{one}, {two}}));
        QCOMPARE(house.at[5].table, house.at[4].table);
        QCOMPARE(house.at[5].covers, 2);
        QCOMPARE(house.at[4].covers, 2);
        QCOMPARE(house.at[5].line(one)->seat, 1);
        QCOMPARE(house.at[5].line(two)->seat, 2);
        // And together again they are four.
        house.move(5, 4, merging());
        QCOMPARE(house.at[4].covers, 4);
        // One who sits alone sits at both.
        Check alone = house.at[4];
        alone.covers = 1;
        QCOMPARE(beside(alone, newId(), {}).covers, 1);
    }
    void offersGoAlongAndACouponStays()
    {
        Tables house;
        house.open(4);
        house.open(9);
        menu::Offer happy;
        happy.id = newId();
        happy.kind = menu::OfferKind::Percent;
        happy.rate = RateBp{5000};
        menu::Offer coupon = happy;
        coupon.id = newId();
        coupon.coupon = QStringLiteral("KARIBU");
        house.happens(4, OfferMade{happy});
        house.happens(4, OfferMade{coupon});
        LineAdded beer = lineOf(300'00);
        beer.offers = {happy.id};
        LineAdded tea = lineOf(100'00);
        tea.offers = {coupon.id};
        house.happens(4, beer);
        house.happens(4, tea);
        house.order(4, 1'00);
        house.move(4, 9, asking({{beer.line}, {tea.line}}));
        QCOMPARE(house.due(9), kes(150'00 + 100'00));
        QCOMPARE(house.at[9].offers.size(), 1u);
    }
    void aMoveIsTakenBackAsLongAsItIsUntouched()
    {
        Tables house;
        house.open(4);
        house.open(9);
        const Id beer = house.order(4, 300'00, 5, 2);
        const Id tea = house.order(4, 100'00, 1, 1);
        house.order(9, 100'00);
        const Id part = newId();
        const auto moved = house.move(4, 9, asking({{beer, Quantity{2000}, part}, {tea}}));
        QCOMPARE(broughtTo(house.at[9]).size(), 1u);
        QCOMPARE(decide(house.at[9], house.at[4], MoveBack{newId(), newId(), {}}).why(), MoveLinesRefusal::NoSuchMove);

        Tables touched = house;
        touched.happens(9, LinePartVoided{part, 1000, newId(), QStringLiteral("late"), {}});
        QCOMPARE(decide(touched.at[9], touched.at[4], MoveBack{moved.out.move, newId(), {}}).why(),
            MoveLinesRefusal::Changed);
        Tables paid = house;
        paid.happens(9, given::cash(400'00));
        QCOMPARE(
            decide(paid.at[9], paid.at[4], MoveBack{moved.out.move, newId(), {}}).why(), MoveLinesRefusal::PaidAlready);

        house.move(9, 4, MoveBack{moved.out.move, newId(), {}});
        QCOMPARE(house.at[4].line(beer)->quantity.milli, 5000);
        QCOMPARE(house.at[4].line(tea)->state, LineState::Sent);
        QCOMPARE(house.at[4].line(tea)->seat, 1);
        QCOMPARE(house.at[4].line(part), nullptr);
        QCOMPARE(house.due(9), kes(100'00));
        QVERIFY(broughtTo(house.at[9]).empty() && broughtTo(house.at[4]).empty());
        QCOMPARE(decide(house.at[9], house.at[4], MoveBack{moved.out.move, newId(), {}}).why(),
            MoveLinesRefusal::NoSuchMove);
    }
    void aMergeIsTakenBackAndTheCheckIsOpenAgain()
    {
        Tables house;
        house.open(4, 3);
        house.open(9);
        house.order(4, 300'00, 1, 1);
        house.order(9, 100'00);
        const DiscountGiven tenth{newId(), {}, RateBp{1000}, 0, false, {}, 0, {}, {}};
        house.happens(4, tenth);
        const auto merged = house.move(4, 9, merging());
        QCOMPARE(house.due(9), kes(370'00));
        house.move(9, 4, MoveBack{merged.out.move, newId(), {}});
        QVERIFY(house.at[4].isOpen());
        QCOMPARE(house.due(4), kes(270'00));
        QCOMPARE(house.due(9), kes(100'00));
        QCOMPARE(house.at[4].covers, 3);
        QCOMPARE(house.at[9].covers, 2);
        // The discount is for all of the check again, also for what is still to come.
        house.order(4, 100'00);
        QCOMPARE(house.due(4), kes(360'00));
    }
    void aDiscountWithdrawnMeanwhileDoesNotComeBack()
    {
        Tables house;
        house.open(4);
        house.open(9);
        house.order(4, 300'00);
        house.order(9, 100'00);
        const DiscountGiven tenth{newId(), {}, RateBp{1000}, 0, false, {}, 0, {}, {}};
        house.happens(4, tenth);
        const auto merged = house.move(4, 9, merging());
        house.happens(9, DiscountWithdrawn{tenth.discount});
        house.move(9, 4, MoveBack{merged.out.move, newId(), {}});
        QCOMPARE(house.due(4), kes(300'00));
    }
    void aLineGoesToAnotherSeatSentOrNot()
    {
        Tables house;
        house.open(4);
        const Id beer = house.order(4, 300'00, 3, 1);
        const Share one{newId(), QStringLiteral("1")};
        house.happens(4, SplitSet{{one}, {{beer, one.id, 1}}});
        QCOMPARE(decide(given::closedCheck(), Reseat{{{beer}}, 2}).why(), MoveLinesRefusal::CheckClosed);
        QCOMPARE(decide(house.at[4], Reseat{{{beer}}, 1}).why(), MoveLinesRefusal::NothingToMove);
        QCOMPARE(decide(house.at[4], Reseat{{{beer}}, 100}).why(), MoveLinesRefusal::NothingToMove);
        const Id part = newId();
        house.happens(4, *decide(house.at[4], Reseat{{{beer, Quantity{1000}, part}}, 2}));
        QCOMPARE(house.at[4].line(beer)->quantity.milli, 2000);
        QCOMPARE(house.at[4].line(part)->seat, 2);
        QCOMPARE(house.at[4].line(part)->state, LineState::Sent);
        QCOMPARE(splitOf(house.at[4]).front().due, kes(900'00)); // who pays it is the same
        house.happens(4, *decide(house.at[4], Reseat{{{beer}}, 0}));
        QCOMPARE(house.at[4].line(beer)->seat, 0);
        QCOMPARE(house.due(4), kes(900'00));
    }
    void oneHandsOverOnesOwnAndAsksForOthers()
    {
        const Check check = given::checkDue(kes(1000));
        const Id njeri = newId();
        const AssignServer own{njeri, QStringLiteral("Njeri"), check.server};
        QCOMPARE(decide(given::closedCheck(), own).why(), AssignRefusal::CheckClosed);
        QCOMPARE(decide(check, AssignServer{{}, {}, check.server}).why(), AssignRefusal::NoServer);
        QCOMPARE(decide(check, AssignServer{check.server, {}, check.server}).why(), AssignRefusal::SameServer);
        QCOMPARE(decide(check, AssignServer{njeri, {}, newId()}).why(), AssignRefusal::NeedsApproval);
        QVERIFY(decide(check, AssignServer{njeri, {}, newId(), true, newId()}));
        given::Clock clock(3);
        const Check handed = fold(check, *decide(check, own), clock.next());
        QCOMPARE(handed.server, njeri);
        QCOMPARE(handed.serverName, QStringLiteral("Njeri"));
    }
    void movesOfDifferentLinesCommute()
    {
        Tables house;
        for (int table : {4, 9, 7})
            house.open(table);
        const Id beer = house.order(4, 300'00, 3);
        const Id goat = house.order(4, 1200'00);
        house.order(4, 1'00);
        const auto one = decide(house.at[4], house.at[9], asking({{beer, Quantity{1000}, newId()}}));
        const auto two = decide(house.at[4], house.at[7], asking({{goat}}));
        const auto three = decide(house.at[4], VoidPart{beer, Quantity{1000}, newId(), QStringLiteral("x"), true, {}});
        std::vector<CheckFact> acts{one->out, two->out, *three, ServerChanged{newId(), {}, {}}};
        std::set<std::int64_t> dues;
        std::sort(acts.begin(), acts.end(), [](const auto &a, const auto &b) { return a.index() < b.index(); });
        std::vector<int> order{0, 1, 2, 3};
        do {
            Check check = house.at[4];
            given::Clock clock(5);
            for (const int i : order)
                check = fold(check, acts[static_cast<std::size_t>(i)], clock.next());
            dues.insert(totals(check).due.minor());
            QVERIFY(decisionsOf(check).empty());
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(dues, std::set<std::int64_t>{301'00});
    }
};

JIKO_SUITE(MovesTest)
#include "moves_test.moc"
