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
    void aKnotThatTheOfficeTiedEndsSomewhere()
    {
        needs(house.kuku, {house.mukimo});
        needs(house.mukimo, {house.kuku});
        house.changed("modifier", house.leg, {{QStringLiteral("opens"), QJsonArray{given::Office::text(house.part)}}});
        const Menu menu = house.menu();
        QVERIFY(missingFor(menu, house.kuku, isGone).isNull());
        QVERIFY(usedBy(menu, house.kuku, {}).size() < 10u);
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
