#include "house.h"
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
        QVERIFY(pair.house.at(left).tickets.carrying(check, line));
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
