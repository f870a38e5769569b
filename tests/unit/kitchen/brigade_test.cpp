#include "kitchen/brigade.h"
#include "support/given_brigade.h"
#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;

namespace {
/// "items": ["…"]
QByteArray only(const char *field, const Id &id)
{
    return '"' + QByteArray(field) + "\": [" + given::quoted(id) + ']';
}

/// A kitchen with a grill, a fryer, a bar and a pass; rules are added to it.
struct Set : given::KitchenRecords {
    Id grill = newId();
    Id fry = newId();
    Id bar = newId();
    Id pass = newId();

    Set()
    {
        station(grill);
        station(fry);
        station(bar, R"("on_expo": false)");
        station(pass, R"("is_expo": true)");
    }
    std::vector<Id> cook(const orders::Line &line, Service service = {}) const
    {
        const auto found = stationsFor(Brigade::from(records), line, service);
        return found ? *found : std::vector<Id>();
    }
};

orders::Line dishAt(const Id &station)
{
    orders::Line line;
    line.id = newId();
    line.item = newId();
    line.category = newId();
    line.station = station;
    line.quantity = Quantity{1000};
    return line;
}
} // namespace

class BrigadeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDishGoesToItsOwnStation()
    {
        const Set set;
        QCOMPARE(set.cook(dishAt(set.grill)), std::vector<Id>{set.grill});
    }
    void whatNobodyCooksIsRefused()
    {
        const Set set;
        const Brigade brigade = Brigade::from(set.records);
        QCOMPARE(stationsFor(brigade, dishAt({}), {}).why(), RouteRefusal::NoStation);
        // A station that was taken away cooks nothing.
        QCOMPARE(stationsFor(brigade, dishAt(newId()), {}).why(), RouteRefusal::NoStation);
    }
    void theRuleClosestToTheDishLeads()
    {
        Set set;
        orders::Line line = dishAt(set.grill);
        set.route(set.pass);
        QCOMPARE(set.cook(line), std::vector<Id>{set.pass});
        set.route(set.bar, only("categories", line.category));
        QCOMPARE(set.cook(line), std::vector<Id>{set.bar});
        const Id chips = newId();
        set.route(set.fry, only("modifiers", chips));
        QCOMPARE(set.cook(line), std::vector<Id>{set.bar});
        line.modifiers = {{chips, QStringLiteral("Chips"), 0}};
        QCOMPARE(set.cook(line), std::vector<Id>{set.fry});
        set.route(set.grill, only("items", line.item) + ", " + R"("priority": 9)");
        QCOMPARE(set.cook(line), std::vector<Id>{set.grill});
    }
    void theLowestPriorityCountsAmongEquals()
    {
        Set set;
        const orders::Line line = dishAt(set.grill);
        set.route(set.fry, only("items", line.item) + ", " + R"("priority": 2)");
        set.route(set.bar, only("items", line.item) + ", " + R"("priority": 1)");
        QCOMPARE(set.cook(line), std::vector<Id>{set.bar});
    }
    void aRuleIsForAllThatItNames()
    {
        Set set;
        const orders::Line line = dishAt(set.grill);
        set.route(set.fry, only("items", line.item) + ", " + only("categories", newId()));
        QCOMPARE(set.cook(line), std::vector<Id>{set.grill});
    }
    void takeawayGoesItsOwnWay()
    {
        Set set;
        const Id takeaway = newId();
        set.route(set.pass, only("order_types", takeaway));
        Service service;
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.grill});
        service.orderType = takeaway;
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.pass});
    }
    void atNightTheGrillIsCold()
    {
        Set set;
        set.route(set.fry, R"("hours": [{"from_minute": 1320, "until_minute": 1560}])");
        Service service;
        service.now = {QDate(2026, 11, 21), 21 * 60, 4 * 60};
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.grill});
        service.now.minute = 25 * 60;
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.fry});
    }
    void aPlateFromTwoStationsGoesToBothOnce()
    {
        Set set;
        const Id chips = newId();
        orders::Line line = dishAt(set.grill);
        set.route(set.fry, only("modifiers", chips) + ", " + R"("also": true)");
        set.route(set.grill, R"("also": true)");
        QCOMPARE(set.cook(line), std::vector<Id>{set.grill});
        line.modifiers = {{chips, QStringLiteral("Chips"), 0}};
        const std::vector<Id> both = set.cook(line);
        QCOMPARE(both.size(), 2u);
        QCOMPARE(both.front(), set.grill);
        QVERIFY(both.back() == set.fry);
    }
    void aBusyStationIsHelpedByOneThatIsNot()
    {
        Set set;
        set.station(set.grill, R"("overflow_id": )" + given::quoted(set.fry) + ", " + R"("overflow_above": 3)");
        std::map<Id, int> open{{set.grill, 2}};
        Service service;
        service.openDishes = [&](const Id &station) { return open[station]; };
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.grill});
        open[set.grill] = 3;
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.fry});
        // Both have too much: then at least where it is known how.
        set.station(set.fry, R"("overflow_id": )" + given::quoted(set.grill) + ", " + R"("overflow_above": 1)");
        open[set.fry] = 1;
        QCOMPARE(set.cook(dishAt(set.grill), service), std::vector<Id>{set.grill});
    }
    void aRuleOutOfUseOrOfAStationThatIsGoneIsNone()
    {
        Set set;
        set.route(set.fry, R"("active": false)");
        set.route(newId());
        QCOMPARE(set.cook(dishAt(set.grill)), std::vector<Id>{set.grill});
    }
    void stationsStandInTheOfficesOrderAndKnowThePass()
    {
        const Set set;
        const Brigade brigade = Brigade::from(set.records);
        QCOMPARE(brigade.stations().size(), 4u);
        QCOMPARE(brigade.stations().front().id, set.grill);
        QVERIFY(brigade.station(set.pass)->isExpo);
        QVERIFY(brigade.station(set.grill)->onExpo);
        QVERIFY(!brigade.station(set.bar)->onExpo);
    }
};

JIKO_SUITE(BrigadeTest)
#include "brigade_test.moc"
