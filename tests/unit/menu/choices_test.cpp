#include "menu/choices.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;
using given::Grill;

class ChoicesTest : public QObject {
    Q_OBJECT
    Grill house;
    Menu menu = house.menu();
    Result<Chosen, ChoiceRefusal> choose(const Id &item, const std::vector<Id> &modifiers) const
    {
        return menu::choose(menu, item, modifiers, base::kes);
    }
private Q_SLOTS:
    void aDishThatIsNotOnTheMenuIsRefused() { QCOMPARE(choose(newId(), {}).why(), ChoiceRefusal::UnknownItem); }
    void aDishThatIsNotOnSaleIsRefused() { QCOMPARE(choose(house.off, {}).why(), ChoiceRefusal::NotOnSale); }
    void aModifierOfAnotherDishIsRefused()
    {
        QCOMPARE(choose(house.mukimo, {house.leg}).why(), ChoiceRefusal::UnknownModifier);
        QCOMPARE(choose(house.kuku, {house.leg, newId()}).why(), ChoiceRefusal::UnknownModifier);
    }
    void oneModifierTwiceIsRefused()
    {
        QCOMPARE(choose(house.kuku, {house.leg, house.chips, house.chips}).why(), ChoiceRefusal::UnknownModifier);
    }
    void aForcedGroupThatIsNotDoneIsRefused()
    {
        QCOMPARE(choose(house.kuku, {}).why(), ChoiceRefusal::TooFew);
        QCOMPARE(choose(house.kuku, {house.chips}).why(), ChoiceRefusal::TooFew);
    }
    void moreThanAGroupAllowsIsRefused()
    {
        QCOMPARE(choose(house.kuku, {house.leg, house.wing}).why(), ChoiceRefusal::TooMany);
        QCOMPARE(
            choose(house.kuku, {house.leg, house.chips, house.ugali, house.kachumbari}).why(), ChoiceRefusal::TooMany);
        QVERIFY(choose(house.kuku, {house.leg, house.chips, house.ugali}));
    }
    void theUnitPriceIsTheDishAndItsModifiers()
    {
        QCOMPARE(choose(house.kuku, {house.leg})->unitPrice, given::kes(65000));
        QCOMPARE(choose(house.kuku, {house.chips, house.wing})->unitPrice, given::kes(65000 + 5000 - 5000));
        QCOMPARE(choose(house.mukimo, {})->unitPrice, given::kes(40000));
    }
    void modifiersStandInTheOrderOfTheirGroups()
    {
        const auto chosen = choose(house.kuku, {house.ugali, house.chips, house.leg});
        QCOMPARE(chosen->modifiers.size(), 3u);
        QCOMPARE(chosen->modifiers[0]->id, house.leg);
        QCOMPARE(chosen->modifiers[1]->id, house.chips);
        QCOMPARE(chosen->modifiers[2]->id, house.ugali);
    }
    void aGroupThatIsGoneAsksForNothing()
    {
        Grill other;
        other.retire("modifier_group", other.part);
        QVERIFY(menu::choose(other.menu(), other.kuku, {}, base::kes));
    }
    void aDishStartsWithItsDefaults()
    {
        QCOMPARE(defaultChoices(menu, *menu.item(house.kuku)), std::vector<Id>{house.chips});
        QVERIFY(defaultChoices(menu, *menu.item(house.mukimo)).empty());
    }
};

JIKO_SUITE(ChoicesTest)
#include "choices_test.moc"
