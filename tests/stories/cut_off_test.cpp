#include "house.h"

#include "orders/decisions.h"
#include "support/fields.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using given::kes;
using orders::TenderKind;
using test::House;

namespace {
constexpr std::int32_t left = 1;
constexpr std::int32_t right = 2;

/// Two tills with open drawers of 1,000.00 and one table between them.
struct Pair {
    House house{2};
    Id table = newId();
    std::vector<Id> drawers{newId(), newId()};
    Pair()
    {
        for (const std::int32_t device : {left, right}) {
            const auto opened = payments::decideOpen(nullptr, {kes(1'000'00), {}, given::today()});
            house.happens(device, {payments::record(drawers[static_cast<std::size_t>(device - 1)], *opened)});
        }
    }
    orders::CheckTotals sum(std::int32_t device, const Id &check)
    {
        return orders::totals(*house.at(device).checks.find(check));
    }
    bool agree()
    {
        const auto &facts = house.log().facts();
        return house.at(left).picture(facts) == house.at(right).picture(facts);
    }
    const orders::Check &check(std::int32_t device, const Id &id) { return *house.at(device).checks.find(id); }
    /// What the card on a terminal asks; the same on both, or the story stops.
    orders::Decision card(const Id &id)
    {
        const auto here = orders::decisionsOf(check(left, id));
        const auto there = orders::decisionsOf(check(right, id));
        if (here.empty() || test::Words::of(here) != test::Words::of(there))
            qFatal("the terminals do not ask the same");
        if (house.at(left).checks.undecided().size() != 1 || house.at(right).checks.undecided().size() != 1)
            qFatal("a terminal does not know that it is asked");
        return here.front();
    }
    void settle(std::int32_t device, const Id &id, orders::Choice choice)
    {
        const orders::Decision open = card(id);
        test::Terminal &till = house.at(device);
        const auto facts = orders::decide(check(device, id),
            orders::Settle{open.kind, choice, open.amount, true, true, newId(), QStringLiteral("Guests have left"),
                newId(),
                {given::today(), till.drawers.current()->id, QString::number(device), till.checks.nextReceipt()}});
        std::vector<Draft> drafts;
        for (const orders::CheckFact &fact : *facts) {
            drafts.push_back(orders::record(id, fact));
            if (const auto *back = std::get_if<orders::TenderTaken>(&fact))
                drafts.push_back(payments::record(back->drawer, *payments::cashOf(*back, id)));
        }
        house.happens(device, drafts);
    }
    /// Both Zs are signed, and together they are the checks, their payments and the cash that lies there.
    bool zsAddUp()
    {
        std::int64_t gross = 0;
        std::int64_t paid = 0;
        std::int64_t accepted = 0;
        for (const orders::Check *each : house.at(left).allChecks()) {
            const auto totals = orders::totals(*each);
            gross += totals.total.minor();
            paid += totals.paid.minor();
            accepted += totals.accepted.minor();
        }
        payments::DrawerClosed both;
        std::int64_t tenders = 0;
        std::int64_t cash = 0;
        for (const std::int32_t device : {left, right}) {
            test::Terminal &till = house.at(device);
            const auto signedZ = payments::decideClose(
                *till.drawers.current(), till.allChecks(), {till.drawers.current()->expected(), 1});
            if (!signedZ)
                return false;
            both.grossMinor += signedZ->grossMinor;
            both.checks += signedZ->checks;
            both.expectedMinor += signedZ->expectedMinor;
            cash += signedZ->cashMinor;
            for (const payments::ZTender &row : signedZ->tenders)
                tenders += row.amountMinor;
        }
        return both.grossMinor == gross && both.checks == static_cast<int>(house.at(left).allChecks().size())
            && tenders == paid && paid == gross + accepted && both.expectedMinor == 2'000'00 + cash;
    }
    payments::DrawerClosed z(std::int32_t device)
    {
        test::Terminal &till = house.at(device);
        return payments::zOf(*till.drawers.current(), till.allChecks(), {kes(0), 1});
    }
};
} // namespace

/// The cable is out while guests eat on.
class CutOffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoTillsThatServeOneCheckApartAgreeOnceTheyMeet()
    {
        Pair pair;
        const Id check = pair.house.open(left, pair.table, QStringLiteral("7"), 2);
        pair.house.cutOff(right);
        pair.house.add(left, check, pair.house.carte().pilau, 1); // 650.00
        pair.house.send(left, check);
        pair.house.add(right, check, pair.house.carte().tusker, 2); // 700.00
        pair.house.send(right, check);
        QCOMPARE(pair.sum(left, check).total, kes(650'00));
        QCOMPARE(pair.sum(right, check).total, kes(700'00));

        pair.house.reconnect();

        QVERIFY(pair.agree());
        QCOMPARE(pair.sum(left, check).total, kes(1'350'00));
        QCOMPARE(pair.house.at(left).tickets.ofCheck(check).size(), 2u);
    }
    void aLineServedWhileTheCheckWasPaidElsewhereIsOwedAndSeen()
    {
        Pair pair;
        const Id check = pair.house.open(left, pair.table, QStringLiteral("7"), 2);
        pair.house.add(left, check, pair.house.carte().pilau, 1);
        pair.house.send(left, check);
        pair.house.cutOff(right);
        pair.house.take(left, check, TenderKind::Cash, kes(650'00), kes(1'000'00));
        pair.house.add(right, check, pair.house.carte().tusker, 1);
        pair.house.send(right, check);

        pair.house.reconnect();

        QVERIFY(pair.agree());
        QVERIFY(pair.house.at(right).checks.find(check)->closed);
        QCOMPARE(pair.sum(right, check).due, kes(350'00));
        QCOMPARE(pair.z(left).grossMinor, 1'000'00);
        QCOMPARE(pair.z(left).cashMinor, 650'00);

        QCOMPARE(pair.card(check).kind, orders::DecisionKind::StillOwing);
        QCOMPARE(pair.card(check).amount, kes(350'00));
        QVERIFY(!pair.zsAddUp()); // no drawer is closed over an open question
        pair.settle(right, check, orders::Choice::Charge);
        QVERIFY(pair.check(left, check).isOpen());
        pair.house.take(right, check, TenderKind::Cash, kes(350'00), kes(350'00));

        QVERIFY(pair.agree());
        QVERIFY(orders::decisionsOf(pair.check(left, check)).empty());
        QCOMPARE(pair.z(left).grossMinor, 650'00);
        QCOMPARE(pair.z(right).grossMinor, 350'00);
        QVERIFY(pair.zsAddUp());
    }
    void aCheckPaidTwiceKeepsBothPaymentsAndBothNumbers()
    {
        Pair pair;
        const Id check = pair.house.open(left, pair.table, QStringLiteral("7"), 2);
        pair.house.add(left, check, pair.house.carte().pilau, 2); // 1300.00
        pair.house.send(left, check);
        pair.house.cutOff(right);
        pair.house.take(left, check, TenderKind::Cash, kes(1'300'00), kes(1'300'00));
        pair.house.take(right, check, TenderKind::Cash, kes(1'300'00), kes(2'000'00));

        pair.house.reconnect();

        QVERIFY(pair.agree());
        QCOMPARE(pair.sum(left, check).due, kes(-1'300'00)); // the house owes it back
        QCOMPARE(pair.house.at(right).checks.find(check)->receiptNumber(), QStringLiteral("1-000001"));
        QCOMPARE(pair.house.at(left).checks.nextReceipt(), 2);
        QCOMPARE(pair.house.at(right).checks.nextReceipt(), 2); // 2-000001 stands on a paper
        const auto mine = pair.z(left);
        const auto theirs = pair.z(right);
        QCOMPARE(mine.checks + theirs.checks, 1);
        QCOMPARE(mine.cashMinor + theirs.cashMinor, 2'600'00);
        QCOMPARE(theirs.expectedMinor, 2'300'00); // the cash is there, whichever receipt holds

        QCOMPARE(pair.card(check).kind, orders::DecisionKind::PaidTooMuch);
        QCOMPARE(pair.card(check).amount, kes(1'300'00));
        QVERIFY(pair.card(check).concerns(left) && pair.card(check).concerns(right));
        QVERIFY(!pair.zsAddUp());
        pair.settle(right, check, orders::Choice::GiveBack);

        QVERIFY(pair.agree());
        QVERIFY(orders::decisionsOf(pair.check(left, check)).empty());
        QCOMPARE(pair.z(right).expectedMinor, 1'000'00);
        QVERIFY(pair.zsAddUp());
    }
    void aLineTakenOffHereAndSentThereIsCookedAndPaid()
    {
        Pair pair;
        const Id check = pair.house.open(left, pair.table, QStringLiteral("7"), 2);
        const Id line = pair.house.add(left, check, pair.house.carte().tusker, 1);
        pair.house.cutOff(right);
        const auto gone = orders::decide(*pair.house.at(left).checks.find(check), orders::RemoveLine{line});
        pair.house.happens(left, {orders::record(check, *gone)});
        pair.house.send(right, check);
        QCOMPARE(pair.sum(left, check).total, kes(0));

        pair.house.reconnect();

        QVERIFY(pair.agree());
        QCOMPARE(pair.sum(left, check).total, kes(350'00));
        QVERIFY(!pair.house.at(left).tickets.carrying(check, line).empty());
    }
    void aTableFreedByMistakeLateKeepsTheGuestsOfNow()
    {
        Pair pair;
        const Id first = newId();
        const Id second = newId();
        const auto seat = [&](std::int32_t device, const Id &party, int covers) {
            const auto seated = floor::decideSeat(pair.house.at(device).tables.state(pair.table), party, covers, {});
            pair.house.happens(device, {floor::record(pair.table, floor::TableFact(*seated))});
        };
        seat(left, first, 2);
        pair.house.cutOff(right);
        const auto gone = floor::decideLeave(pair.house.at(left).tables.state(pair.table), false);
        pair.house.happens(left, {floor::record(pair.table, floor::TableFact(*gone))});
        seat(left, second, 5);
        const auto mistake = floor::decideUnseat(pair.house.at(right).tables.state(pair.table), false);
        pair.house.happens(right, {floor::record(pair.table, floor::TableFact(*mistake))});

        pair.house.reconnect();

        QVERIFY(pair.agree());
        QCOMPARE(pair.house.at(right).tables.state(pair.table).party, second);
        QCOMPARE(pair.house.at(left).tables.state(pair.table).covers, 5);
    }
};

JIKO_SUITE(CutOffTest)
#include "cut_off_test.moc"
