#include "cooking.h"
#include "kitchen/courses.h"
#include "support/given_brigade.h"
#include "support/suite.h"

#include <QTest>

#include <map>

using namespace jiko;
using namespace jiko::kitchen;

namespace {
/// A table with drinks, starters, mains and a dessert, a dish of each, in a house that decides when the mains follow.
struct Table {
    Id drinks = newId();
    Id starters = newId();
    Id mains = newId();
    Id desserts = newId();
    given::Clock clock;
    orders::Check check = given::openCheck(clock);
    std::map<Id, Id> lineOf; ///< course → its line
    given::KitchenRecords rows;
    menu::Menu menu;
    std::map<Id, UtcMicros> done;

    explicit Table(menu::Fires mainsFire, int minutes = 0)
    {
        course(drinks, 1, menu::Fires::WithOrder, 0, false);
        course(starters, 2, menu::Fires::WithOrder);
        course(mains, 3, mainsFire, minutes);
        course(desserts, 4, menu::Fires::ByHand);
        menu = menu::Menu::from(rows.records);
    }
    void course(const Id &id, int position, menu::Fires fires, int minutes = 0, bool waitedFor = true)
    {
        rows.put("course", id,
            QStringLiteral(R"("names": {"en": "C"}, "position": %1, "fires": %2, "minutes": %3, "waited_for": %4)")
                .arg(position)
                .arg(static_cast<int>(fires))
                .arg(minutes)
                .arg(waitedFor ? QStringLiteral("true") : QStringLiteral("false"))
                .toUtf8());
    }
    void order(const Id &course)
    {
        auto line = given::lineOf(100);
        line.course = course;
        lineOf[course] = line.line;
        happens(line);
    }
    void happens(const orders::CheckFact &fact) { check = orders::fold(check, fact, clock.next()); }
    UtcMicros now() { return clock.next().at(); }
    DoneAt doneAt() const
    {
        return [this](const Id &line) {
            const auto known = done.find(line);
            return known == done.end() ? std::nullopt : std::optional(known->second);
        };
    }
    Round round()
    {
        std::vector<Id> lines;
        for (const orders::Line &line : check.lines)
            if (line.isNew())
                lines.push_back(line.id);
        return roundOf(check, lines, menu, doneAt(), now());
    }
    void send()
    {
        const Round sent = round();
        if (!sent.now.empty())
            happens(orders::Sent{sent.now});
        if (!sent.later.empty())
            happens(orders::LinesHeld{sent.later, true, true});
    }
    std::vector<Id> due(const UtcMicros &at) { return dueOf(check, menu, doneAt(), at); }
    std::vector<Id> due() { return due(now()); }
    std::vector<Id> its(const Id &course) const { return {lineOf.at(course)}; }
};
} // namespace

class CoursesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withTheOrderAllGoAtOnce()
    {
        Table table(menu::Fires::WithOrder);
        table.order(table.starters);
        table.order(table.mains);
        QCOMPARE(table.round().now.size(), 2u);
        QVERIFY(table.round().later.empty());
    }
    void mainsWaitForTheStartersAndThenGoByThemselves()
    {
        Table table(menu::Fires::AfterOthers);
        table.order(table.drinks);
        table.order(table.starters);
        table.order(table.mains);
        const Round round = table.round();
        QCOMPARE(round.now, (std::vector<Id>{table.lineOf[table.drinks], table.lineOf[table.starters]}));
        QCOMPARE(round.later, table.its(table.mains));
        table.send();
        QVERIFY(table.due().empty());
        // Nobody waits for drinks.
        table.done[table.lineOf[table.drinks]] = table.now();
        QVERIFY(table.due().empty());
        table.done[table.lineOf[table.starters]] = table.now();
        QCOMPARE(table.due(), table.its(table.mains));
        table.happens(orders::Sent{table.due()});
        QVERIFY(table.due().empty());
    }
    void theyMayWaitSomeMinutesMore()
    {
        Table table(menu::Fires::AfterOthers, 5);
        table.order(table.starters);
        table.order(table.mains);
        table.send();
        const UtcMicros done = table.now();
        table.done[table.lineOf[table.starters]] = done;
        QVERIFY(table.due(done + std::chrono::minutes(5) - std::chrono::microseconds(1)).empty());
        QCOMPARE(table.due(done + std::chrono::minutes(5)), table.its(table.mains));
    }
    void byTheClockTheyFollowWhatWentBefore()
    {
        Table table(menu::Fires::AfterMinutes, 20);
        table.order(table.starters);
        table.order(table.mains);
        table.send();
        const UtcMicros sent = table.check.line(table.lineOf[table.starters])->sent.at();
        QVERIFY(table.due(sent + std::chrono::minutes(19)).empty());
        QCOMPARE(table.due(sent + std::chrono::minutes(20)), table.its(table.mains));
    }
    void whatIsOrderedWhenItsTurnHasComeGoesAtOnce()
    {
        Table table(menu::Fires::AfterOthers);
        table.order(table.starters);
        table.send();
        table.done[table.lineOf[table.starters]] = table.now();
        table.order(table.mains);
        QCOMPARE(table.round().now, table.its(table.mains));
        // Alone on the check, a dessert waits for nobody either.
        Table sweet(menu::Fires::AfterOthers);
        sweet.order(sweet.desserts);
        QCOMPARE(sweet.round().now, sweet.its(sweet.desserts));
    }
    void whoTakesItAlongTakesItAllAtOnce()
    {
        Table table(menu::Fires::AfterOthers);
        table.rows.put(
            "order_type", newId(), R"("code": "away", "names": {"en": "A"}, "position": 1, "kind": "takeaway")");
        table.menu = menu::Menu::from(table.rows.records);
        table.order(table.starters);
        table.order(table.mains);
        QCOMPARE(table.round().later, table.its(table.mains));
        table.check.terms.orderType = QStringLiteral("away");
        QVERIFY(table.round().later.empty());
    }
    void byHandIsNeverFiredByItself()
    {
        Table table(menu::Fires::WithOrder);
        table.order(table.mains);
        table.order(table.desserts);
        table.send();
        QVERIFY(table.check.line(table.lineOf[table.desserts])->isHeld());
        table.done[table.lineOf[table.mains]] = table.now();
        QVERIFY(table.due().empty());
    }
    void whatSomebodyHoldsWaitsForThatPerson()
    {
        Table table(menu::Fires::AfterOthers);
        table.order(table.starters);
        table.send();
        table.order(table.mains);
        table.happens(orders::LinesHeld{table.its(table.mains)});
        table.done[table.lineOf[table.starters]] = table.now();
        QVERIFY(table.due().empty());
    }
    void whatIsTakenBackIsNotWaitedFor()
    {
        Table table(menu::Fires::AfterOthers);
        table.order(table.starters);
        table.order(table.mains);
        table.send();
        table.happens(orders::LineVoided{table.lineOf[table.starters], QStringLiteral("Changed mind"), {}});
        QCOMPARE(table.due(), table.its(table.mains));
    }
    void whatWentToAnotherCheckLeavesItToAHand()
    {
        Table table(menu::Fires::AfterOthers);
        table.order(table.starters);
        table.order(table.mains);
        table.send();
        std::erase_if(table.check.lines, [&](const orders::Line &line) { return line.course == table.starters; });
        QVERIFY(table.due().empty());
    }
    void aRoundIsSentWholeOrNotAtAll()
    {
        Table table(menu::Fires::AfterOthers);
        table.order(table.starters);
        table.order(table.mains);
        const Round round = table.round();
        const auto cooked = sendingOf(
            table.check, round, given::brigadeOf({table.check.lines[0].station, table.check.lines[1].station}), {});
        QCOMPARE(cooked->size(), 3u); // sent, held, and the starters' ticket
        // What waits has to be cooked some day, too.
        QCOMPARE(sendingOf(table.check, round, given::brigadeOf({table.check.lines[0].station}), {}).why(),
            RouteRefusal::NoStation);
    }
};

JIKO_SUITE(CoursesTest)
#include "courses_test.moc"
