#include "menu/shortage.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

#include <set>

using namespace jiko;
using namespace jiko::menu;
using given::Bar;

class ShortageTest : public QObject {
    Q_OBJECT
    Bar house;
    std::set<Id> gone;
    IsGone isGone = [this](const Id &id) { return gone.contains(id); };

    void needs(const Id &dish, const std::vector<Id> &others)
    {
        QJsonArray ids;
        for (const Id &id : others)
            ids.append(given::Office::text(id));
        house.changed("menu_item", dish, {{QStringLiteral("needs"), ids}});
    }
    void is(const Id &modifier, const Id &dish)
    {
        house.changed("modifier", modifier, {{QStringLiteral("item_id"), given::Office::text(dish)}});
    }
private Q_SLOTS:
    void init()
    {
        house = Bar();
        gone.clear();
    }
    void whatIsThereCanBeHad()
    {
        needs(house.kuku, {house.mukimo});
        is(house.leg, house.tusker);
        const Menu menu = house.menu();
        QVERIFY(missingFor(menu, house.kuku, isGone).isNull());
        QVERIFY(missingForChoice(menu, house.leg, isGone).isNull());
        QVERIFY(missingIn(menu, {house.kuku, {}, {{house.leg, {}}}}, isGone).isNull());
        QVERIFY(missingFor(menu, newId(), isGone).isNull());
    }
    void aDishThatIsSoldOutIsMissingItself()
    {
        gone = {house.mukimo};
        const Menu menu = house.menu();
        QCOMPARE(missingFor(menu, house.mukimo, isGone), house.mukimo);
        QVERIFY(missingFor(menu, house.kuku, isGone).isNull());
    }
    void aSetCannotBeHadWithoutADishThatIsInIt()
    {
        needs(house.kuku, {house.tusker, house.mukimo});
        needs(house.off, {house.kuku}); // a set of a set
        gone = {house.mukimo};
        const Menu menu = house.menu();
        QCOMPARE(missingFor(menu, house.kuku, isGone), house.mukimo);
        QCOMPARE(missingFor(menu, house.off, isGone), house.mukimo);
        QCOMPARE(missingIn(menu, {house.kuku, {}, {{house.leg, {}}}}, isGone), house.mukimo);
        QVERIFY(missingFor(menu, house.tusker, isGone).isNull());
    }
    void aChoiceThatIsTheDishCannotBeChosenAndOthersCan()
    {
        is(house.leg, house.mukimo);
        gone = {house.mukimo};
        const Menu menu = house.menu();
        QCOMPARE(missingForChoice(menu, house.leg, isGone), house.mukimo);
        QVERIFY(missingForChoice(menu, house.wing, isGone).isNull());
        QVERIFY(missingFor(menu, house.kuku, isGone).isNull());
        QCOMPARE(missingIn(menu, {house.kuku, {}, {{house.leg, {}}}}, isGone), house.mukimo);
        QVERIFY(missingIn(menu, {house.kuku, {}, {{house.wing, {}}}}, isGone).isNull());
    }
    void whenNoAnswerIsLeftTheDishCannotBeHad()
    {
        is(house.leg, house.mukimo);
        is(house.wing, house.tusker);
        is(house.chips, house.mukimo); // nobody must choose an extra
        gone = {house.mukimo};
        QVERIFY(missingFor(house.menu(), house.kuku, isGone).isNull());
        gone.insert(house.tusker);
        QVERIFY(!missingFor(house.menu(), house.kuku, isGone).isNull());
    }
    void aChoiceByItselfMayBeSoldOut()
    {
        gone = {house.chips};
        QCOMPARE(missingForChoice(house.menu(), house.chips, isGone), house.chips);
        QVERIFY(missingFor(house.menu(), house.kuku, isGone).isNull());
    }
    void aChoiceWhoseFurtherQuestionHasNoAnswerCannotBeChosen()
    {
        house.changed(
            "modifier", house.chips, {{QStringLiteral("opens"), QJsonArray{given::Office::text(house.part)}}});
        is(house.leg, house.mukimo);
        is(house.wing, house.mukimo);
        gone = {house.mukimo};
        QCOMPARE(missingForChoice(house.menu(), house.chips, isGone), house.mukimo);
        QVERIFY(missingForChoice(house.menu(), house.ugali, isGone).isNull());
    }
    void whatIsLeftOutIsNotMissing()
    {
        const Id no = house.row("pre_modifier",
            {{QStringLiteral("names"), given::Office::named(QStringLiteral("No"))}, {QStringLiteral("position"), 1},
                {QStringLiteral("counts"), false}});
        is(house.chips, house.mukimo);
        gone = {house.mukimo};
        const Menu menu = house.menu();
        QVERIFY(missingIn(menu, {house.kuku, {}, {{house.leg, {}}, {house.chips, no}}}, isGone).isNull());
        QCOMPARE(missingIn(menu, {house.kuku, {}, {{house.leg, {}}, {house.chips, {}}}}, isGone), house.mukimo);
        QVERIFY(usedBy(menu, house.kuku, {{house.chips, no}}).empty());
    }
    void setsOfSetsAreFollowedFourDeep()
    {
        const std::vector<Id> sets{house.off, house.soda, house.special, house.tusker, house.mukimo, house.kuku};
        for (std::size_t at = 1; at < sets.size(); ++at)
            needs(sets[at - 1], {sets[at]});
        gone = {sets[4]};
        QCOMPARE(missingFor(house.menu(), sets[0], isGone), sets[4]);
        gone = {sets[5]};
        QVERIFY(missingFor(house.menu(), sets[0], isGone).isNull());
        QCOMPARE(missingFor(house.menu(), sets[1], isGone), sets[5]);
        QCOMPARE(usedBy(house.menu(), sets[0], {}), (std::vector<Id>{sets[1], sets[2], sets[3], sets[4]}));
        const Id asked = house.modifier(house.extras, QStringLiteral("A set"), 0, 9);
        is(asked, sets[0]);
        QCOMPARE(usedBy(house.menu(), house.soda, {{asked, {}}}).size(), 4u + 5u);
    }
    void aQuestionThatNobodyIsAskedLacksNothing()
    {
        // Each answer asks the next question; that of the third is asked no more.
        std::vector<Id> groups;
        std::vector<Id> answers;
        for (int depth = 1; depth <= 4; ++depth) {
            groups.push_back(house.group(QStringLiteral("Depth %1").arg(depth), 1, 1, depth));
            answers.push_back(house.modifier(groups.back(), QStringLiteral("Answer"), 0, 1));
            if (depth > 1)
                house.changed("modifier", answers[answers.size() - 2],
                    {{QStringLiteral("opens"), QJsonArray{given::Office::text(groups.back())}}});
        }
        house.changed(
            "menu_item", house.mukimo, {{QStringLiteral("groups"), QJsonArray{given::Office::text(groups[0])}}});
        gone = {answers[2]};
        QCOMPARE(missingFor(house.menu(), house.mukimo, isGone), answers[2]);
        QCOMPARE(missingForChoice(house.menu(), answers[0], isGone), answers[2]);
        gone = {answers[3]};
        QVERIFY(missingFor(house.menu(), house.mukimo, isGone).isNull());
        QVERIFY(missingForChoice(house.menu(), answers[0], isGone).isNull());
    }
    void aKnotThatTheOfficeTiedEndsSomewhere()
    {
        needs(house.kuku, {house.mukimo});
        needs(house.mukimo, {house.kuku});
        house.changed("modifier", house.leg, {{QStringLiteral("opens"), QJsonArray{given::Office::text(house.part)}}});
        const Menu menu = house.menu();
        QVERIFY(missingFor(menu, house.kuku, isGone).isNull());
        QCOMPARE(usedBy(menu, house.kuku, {}), (std::vector<Id>{house.mukimo, house.kuku, house.mukimo, house.kuku}));
    }
    void whatIsUsedUpIsCountedAsOftenAsItIsInIt()
    {
        needs(house.kuku, {house.mukimo, house.mukimo});
        is(house.chips, house.tusker);
        const Menu menu = house.menu();
        QCOMPARE(usedBy(menu, house.kuku, {{house.leg, {}}, {house.chips, {}}}),
            (std::vector<Id>{house.mukimo, house.mukimo, house.tusker}));
        QVERIFY(usedBy(menu, house.tusker, {}).empty());
    }
};

JIKO_SUITE(ShortageTest)
#include "shortage_test.moc"
