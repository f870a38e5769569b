#include "orders/check.h"
#include "orders/checks.h"
#include "support/given.h"

#include <QTest>

#include <random>

using namespace jiko;
using namespace jiko::orders;
using given::checkDue;
using given::kes;
using given::lineOf;

namespace {
Result<TenderTaken, TenderRefusal> cash(const Check &check, Money amount, Money given, Id drawer = newId())
{
    return decide(check, TakeTender{newId(), TenderKind::Cash, amount, given, drawer, {}});
}

menu::Item dish()
{
    menu::Item item;
    item.id = newId();
    item.names.byLanguage[QStringLiteral("en")] = QStringLiteral("Pilau");
    item.priceMinor = 45000;
    return item;
}

AddLine asked(const menu::Item &item)
{
    AddLine ask;
    ask.line = newId();
    ask.chosen = menu::Chosen{&item, {}, kes(item.priceMinor)};
    ask.language = QStringLiteral("en");
    return ask;
}

Check closedCheck()
{
    Check check = checkDue(kes(1000));
    given::Clock clock(9);
    check = fold(check, *cash(check, kes(1000), kes(1000)), clock.next());
    return fold(check, *decide(check, CloseCheck{BusinessDate(QDate(2026, 11, 21)), newId(), QStringLiteral("9"), 1}),
        clock.next());
}
} // namespace

class CheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckNeedsALabelAndASensibleParty()
    {
        QCOMPARE(decide(OpenCheck{newId(), {}, QStringLiteral("  ")}).why(), OpenRefusal::NoLabel);
        OpenCheck crowd{newId(), {}, QStringLiteral("Bar")};
        crowd.covers = 501;
        QCOMPARE(decide(crowd).why(), OpenRefusal::TooManyCovers);
    }
    void coversAreOneToFiveHundredAndOnlyWhileOpen()
    {
        QCOMPARE(decide(checkDue(kes(1)), ChangeCovers{0}).why(), CoversRefusal::TooFew);
        QCOMPARE(decide(checkDue(kes(1)), ChangeCovers{501}).why(), CoversRefusal::TooMany);
        QCOMPARE(decide(closedCheck(), ChangeCovers{3}).why(), CoversRefusal::CheckClosed);
        QCOMPARE(decide(checkDue(kes(1)), ChangeCovers{3})->covers, 3);
    }
    void aLineNeedsAQuantityASeatAndAShortNote()
    {
        const menu::Item item = dish();
        const Check check = checkDue(kes(1));
        AddLine ask = asked(item);
        ask.quantity = Quantity{0};
        QCOMPARE(decide(check, ask).why(), LineRefusal::QuantityNotPositive);
        ask.quantity = Quantity{999'001};
        QCOMPARE(decide(check, ask).why(), LineRefusal::QuantityTooLarge);
        ask = asked(item);
        ask.seat = 100;
        QCOMPARE(decide(check, ask).why(), LineRefusal::UnknownSeat);
        ask = asked(item);
        ask.note = QString(201, QLatin1Char('x'));
        QCOMPARE(decide(check, ask).why(), LineRefusal::NoteTooLong);
        QCOMPARE(decide(closedCheck(), asked(item)).why(), LineRefusal::CheckClosed);
        QCOMPARE(decide(check, asked(item))->priceMinor, 45000);
    }
    void onlyWhatIsNotSentCanChangeOrGo()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const Id sent = check.lines.front().id;
        QCOMPARE(decide(check, RemoveLine{sent}).why(), LineRefusal::AlreadySent);
        QCOMPARE(decide(check, RemoveLine{newId()}).why(), LineRefusal::NoSuchLine);
        const auto unsent = lineOf(500);
        check = fold(check, unsent, clock.next());
        check = fold(check, *decide(check, ChangeLine{unsent.line, Quantity{3000}}), clock.next());
        QCOMPARE(totals(check).total, kes(2500));
        check = fold(check, *decide(check, RemoveLine{unsent.line}), clock.next());
        QCOMPARE(totals(check).total, kes(1000));
        QCOMPARE(decide(check, RemoveLine{unsent.line}).why(), LineRefusal::NoSuchLine);
    }
    void sendingNeedsSomethingUnsent()
    {
        QCOMPARE(decide(checkDue(kes(1000)), Send{}).why(), SendRefusal::NothingToSend);
        QCOMPARE(decide(closedCheck(), Send{}).why(), SendRefusal::CheckClosed);
    }
    void aVoidNeedsASentLineAReasonAndARight()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const Id sent = check.lines.front().id;
        QCOMPARE(decide(check, VoidLine{newId(), QStringLiteral("x"), true}).why(), VoidRefusal::NoSuchLine);
        QCOMPARE(decide(check, VoidLine{sent, QStringLiteral(" "), true}).why(), VoidRefusal::NoReason);
        QCOMPARE(decide(check, VoidLine{sent, QStringLiteral("late"), false}).why(), VoidRefusal::NeedsApproval);
        QCOMPARE(decide(closedCheck(), VoidLine{sent, QStringLiteral("late"), true}).why(), VoidRefusal::CheckClosed);
        const auto unsent = lineOf(500);
        check = fold(check, unsent, clock.next());
        QCOMPARE(decide(check, VoidLine{unsent.line, QStringLiteral("late"), true}).why(), VoidRefusal::NotSent);
        check = fold(check, *decide(check, VoidLine{sent, QStringLiteral("late"), true, newId()}), clock.next());
        QCOMPARE(totals(check).total, kes(500));
        QCOMPARE(decide(check, VoidLine{sent, QStringLiteral("late"), true}).why(), VoidRefusal::AlreadyVoided);
    }
    void aTenderIsRefusedForEachOfItsReasons()
    {
        const Check check = checkDue(kes(185000));
        QCOMPARE(cash(closedCheck(), kes(1), kes(1)).why(), TenderRefusal::CheckClosed);
        QCOMPARE(cash(check, kes(0), kes(0)).why(), TenderRefusal::AmountNotPositive);
        QCOMPARE(cash(check, kes(185001), kes(200000)).why(), TenderRefusal::MoreThanDue);
        QCOMPARE(cash(check, kes(185000), kes(184999)).why(), TenderRefusal::GivenTooLittle);
        QCOMPARE(cash(check, kes(185000), kes(185000), Id()).why(), TenderRefusal::NoDrawer);
        QCOMPARE(
            decide(check, TakeTender{newId(), TenderKind::Card, kes(100), kes(200), {}, QStringLiteral("1")}).why(),
            TenderRefusal::OverTenderNeedsCash);
        QCOMPARE(
            decide(check, TakeTender{newId(), TenderKind::Card, kes(100), kes(100), {}, QStringLiteral(" ")}).why(),
            TenderRefusal::NoReference);
        given::Clock clock(2);
        QCOMPARE(cash(fold(check, lineOf(100), clock.next()), kes(100), kes(100)).why(), TenderRefusal::UnsentLines);
    }
    void aRetriedTenderGetsTheFirstAnswerAndAnotherAmountIsRefused()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(1000));
        const TakeTender ask{newId(), TenderKind::Cash, kes(400), kes(500), newId(), {}};
        check = fold(check, *decide(check, ask), clock.next());
        QCOMPARE(decide(check, ask)->amountMinor, 400);
        TakeTender other = ask;
        other.amount = kes(300);
        QCOMPARE(decide(check, other).why(), TenderRefusal::SameIdOtherAmount);
        check = fold(check, *decide(check, ask), clock.next());
        QCOMPARE(totals(check).paid, kes(400));
        QCOMPARE(check.tenders.front().change(), kes(100));
    }
    void aCheckClosesWhenNothingIsOwedAndNothingIsUnsent()
    {
        const CloseCheck ask{BusinessDate(QDate(2026, 11, 21)), newId(), QStringLiteral("1"), 7};
        QCOMPARE(decide(checkDue(kes(1000)), ask).why(), CloseRefusal::StillOwing);
        QCOMPARE(decide(closedCheck(), ask).why(), CloseRefusal::AlreadyClosed);
        given::Clock clock(2);
        QCOMPARE(decide(fold(checkDue(kes(1000)), lineOf(1), clock.next()), ask).why(), CloseRefusal::UnsentLines);
        QCOMPARE(closedCheck().receiptNumber(), QStringLiteral("9-000001"));
    }
    void taxIsWorkedOutOnceOnTheWholeCheck()
    {
        given::Clock clock(2);
        Check check = checkDue(kes(3333));
        for (int i = 0; i < 2; ++i)
            check = fold(check, lineOf(3333), clock.next());
        const CheckTotals sum = totals(check);
        QCOMPARE(sum.total, kes(9999));
        QCOMPARE(sum.tax, kes(1379)); // 9999 * 16 / 116 = 1379.17; line by line it would be 3 * 460 = 1380
        QCOMPARE(sum.net + sum.tax, sum.total);
    }
    void aLineAddedAfterAnotherTerminalClosedTheCheckIsKeptAndOwed()
    {
        given::Clock clock(3);
        const Check check = fold(closedCheck(), lineOf(500), clock.next());
        QVERIFY(check.closed);
        QCOMPARE(totals(check).due, kes(500));
    }
    void aCheckPaidOnTwoTerminalsKeepsBothPayments()
    {
        const Check check = checkDue(kes(1000));
        given::Clock clock(3);
        Check both = fold(check, *cash(check, kes(1000), kes(1000)), clock.next());
        both = fold(both, *cash(check, kes(1000), kes(1000)), clock.next());
        QCOMPARE(totals(both).due, kes(-1000));
    }
    void aLineSentHereWhileTakenOffThereCounts()
    {
        given::Clock clock(3);
        Check check = given::openCheck(clock);
        const auto line = lineOf(700);
        check = fold(check, line, clock.next());
        check = fold(check, LineRemoved{line.line}, clock.next());
        check = fold(check, Sent{{line.line}}, clock.next());
        QCOMPARE(totals(check).total, kes(700));
    }
    void anyOrderOfArrivalShowsTheSame()
    {
        std::mt19937 random(20261121);
        const Id stream = newId();
        const auto line = lineOf(650, 2);
        std::vector<Draft> drafts{
            record(stream,
                CheckOpened{QStringLiteral("2026-11-21"), QStringLiteral("KES"), QStringLiteral("1"), newId(),
                    QStringLiteral("4"), 2, newId(), QStringLiteral("A")}),
            record(stream, line), record(stream, lineOf(90)),
            record(stream, LineChanged{line.line, Quantity{3000}, newId(), 1, QStringLiteral("no chilli")}),
            record(stream, CoversChanged{5}), record(stream, Sent{{line.line}}),
            record(stream, LineVoided{line.line, QStringLiteral("late"), newId()}),
            record(stream, TenderTaken{newId(), TenderKind::Cash, 90, 100, newId(), {}})};
        std::vector<Fact> facts;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            Fact fact;
            fact.device = static_cast<std::int32_t>(i % 3 + 1);
            fact.seq = static_cast<std::int64_t>(i / 3 + 1);
            fact.hlc = static_cast<Hlc>(i + 1) << 16;
            fact.stream = stream;
            fact.type = drafts[i].type;
            fact.body = drafts[i].body;
            facts.push_back(fact);
        }
        Checks straight(1);
        for (const Fact &fact : facts)
            QVERIFY(straight.apply(fact));
        const auto picture = [&](const Checks &checks) {
            const Check &check = *checks.find(stream);
            QString text = QStringLiteral("%1|%2|%3|%4")
                               .arg(check.covers)
                               .arg(totals(check).total.minor())
                               .arg(totals(check).due.minor())
                               .arg(check.label);
            for (const Line &each : check.lines)
                text += QStringLiteral("|%1 %2 %3 %4")
                            .arg(each.id.toString(), each.note)
                            .arg(each.quantity.milli)
                            .arg(static_cast<int>(each.state));
            return text;
        };
        for (int round = 0; round < 200; ++round) {
            auto shuffled = facts;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            Checks checks(1);
            for (const Fact &fact : shuffled) {
                QVERIFY(checks.apply(fact));
                QVERIFY(!checks.apply(fact)); // told twice, folded once
            }
            QCOMPARE(picture(checks), picture(straight));
        }
    }
    void theReceiptSeriesGoesOnFromTheDevicesOwnFacts()
    {
        Checks checks(1);
        QCOMPARE(checks.nextReceipt(), 1);
        Fact fact;
        fact.stream = newId();
        fact.device = 1;
        fact.seq = 1;
        fact.hlc = 1;
        const Draft closed = record(fact.stream, Closed{QStringLiteral("2026-11-21"), {}, QStringLiteral("1"), 41});
        fact.type = closed.type;
        fact.body = closed.body;
        checks.apply(fact);
        QCOMPARE(checks.nextReceipt(), 42);
        fact.device = 2;
        fact.stream = newId();
        checks.apply(fact);
        QCOMPARE(checks.nextReceipt(), 42);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
