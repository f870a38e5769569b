#include "menu/recipe.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

#include <limits>

using namespace jiko;
using namespace jiko::menu;
using given::Bar;

class RecipeTest : public QObject {
    Q_OBJECT
    Bar house;
    Id chicken;
    Id maize;
    Id oil;

    Id ingredient(const char *name, const char *unit, int position)
    {
        return house.row("ingredient",
            {{QStringLiteral("names"), given::Office::named(QString::fromLatin1(name))},
                {QStringLiteral("position"), position}, {QStringLiteral("unit"), QString::fromLatin1(unit)}});
    }
    void takes(const char *kind, const Id &id, const std::vector<IngredientAmount> &amounts)
    {
        QJsonArray list;
        for (const IngredientAmount &each : amounts)
            list.append(QJsonObject{{QStringLiteral("ingredient_id"), given::Office::text(each.ingredient)},
                {QStringLiteral("milli"), static_cast<qint64>(each.milli)}});
        house.changed(kind, id, {{QStringLiteral("ingredients"), list}});
    }
    Id said(const char *name, bool counts, int portionBp)
    {
        return house.row("pre_modifier",
            {{QStringLiteral("names"), given::Office::named(QString::fromLatin1(name))},
                {QStringLiteral("position"), 1}, {QStringLiteral("counts"), counts},
                {QStringLiteral("portion_bp"), portionBp}});
    }
    using Amounts = std::vector<IngredientAmount>;

private Q_SLOTS:
    void init()
    {
        house = Bar();
        maize = ingredient("Maize flour", "g", 2);
        chicken = ingredient("Chicken quarter", "piece", 1);
        oil = ingredient("Oil", "ml", 3);
    }
    void ingredientsStandInTheOfficesOrder()
    {
        const Menu menu = house.menu();
        QCOMPARE(menu.ingredients().size(), 3u);
        QCOMPARE(menu.ingredients()[0].id, chicken);
        QCOMPARE(menu.ingredients()[0].unit, QStringLiteral("piece"));
        QCOMPARE(menu.ingredient(maize)->names.in(QStringLiteral("en")), QStringLiteral("Maize flour"));
        QCOMPARE(menu.ingredient(newId()), nullptr);
    }
    void aDishTakesItsOwnAndWhatIsChosenWithIt()
    {
        takes("menu_item", house.kuku, {{chicken, 1000}, {oil, 20'000}});
        takes("modifier", house.chips, {{oil, 30'000}});
        takes("modifier", house.ugali, {{maize, 150'000}});
        const Menu menu = house.menu();
        QCOMPARE(ingredientsOf(menu, house.kuku, {{house.leg, {}}}), (Amounts{{chicken, 1000}, {oil, 20'000}}));
        QCOMPARE(ingredientsOf(menu, house.kuku, {{house.leg, {}}, {house.chips, {}}, {house.ugali, {}}}),
            (Amounts{{chicken, 1000}, {oil, 50'000}, {maize, 150'000}}));
        QVERIFY(ingredientsOf(menu, house.tusker, {}).empty());
        QVERIFY(ingredientsOf(menu, newId(), {{newId(), {}}}).empty());
    }
    void whatIsLeftOutTakesNothingAndExtraTakesMore()
    {
        takes("modifier", house.chips, {{oil, 30'000}});
        const Id no = said("No", false, 10'000);
        const Id extra = said("Extra", true, 20'000);
        const Id light = said("Light", true, 5000);
        const Id aside = house.row("pre_modifier",
            {{QStringLiteral("names"), given::Office::named(QStringLiteral("Aside"))},
                {QStringLiteral("position"), 1}}); // from before there was such a field
        const Menu menu = house.menu();
        QVERIFY(ingredientsOf(menu, house.kuku, {{house.chips, no}}).empty());
        QCOMPARE(ingredientsOf(menu, house.kuku, {{house.chips, extra}}), (Amounts{{oil, 60'000}}));
        QCOMPARE(ingredientsOf(menu, house.kuku, {{house.chips, light}}), (Amounts{{oil, 15'000}}));
        QCOMPARE(ingredientsOf(menu, house.kuku, {{house.chips, aside}}), (Amounts{{oil, 30'000}}));
    }
    void aSetTakesWhatItsDishesTakeAndAChoiceWhatItsDishTakes()
    {
        takes("menu_item", house.kuku, {{chicken, 1000}});
        takes("menu_item", house.mukimo, {{maize, 100'000}});
        house.changed("menu_item", house.off,
            {{QStringLiteral("needs"), QJsonArray{given::Office::text(house.kuku), given::Office::text(house.kuku)}}});
        house.changed("modifier", house.ugali, {{QStringLiteral("item_id"), given::Office::text(house.mukimo)}});
        const Menu menu = house.menu();
        QCOMPARE(ingredientsOf(menu, house.off, {{house.ugali, {}}}), (Amounts{{chicken, 2000}, {maize, 100'000}}));
    }
    void noAmountGrowsBeyondWhatIsCounted()
    {
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(portionOf(1000, 1500, 1000), 1500);
        QCOMPARE(portionOf(1, 500, 1000), 1); // halves up
        QCOMPARE(portionOf(1, 499, 1000), 0);
        QCOMPARE(portionOf(-5, 1000, 1000), 0);
        QCOMPARE(portionOf(5, -1000, 1000), 0);
        QCOMPARE(portionOf(most, most, 1), mostMilli);
        QCOMPARE(together(mostMilli, mostMilli), mostMilli);
        takes("menu_item", house.kuku, {{chicken, most}, {chicken, most}, {oil, -1}, {maize, 0}});
        QCOMPARE(ingredientsOf(house.menu(), house.kuku, {}), (Amounts{{chicken, mostMilli}}));
    }
    void whetherAnythingIsSaidIsKnown()
    {
        QVERIFY(!hasIngredients(house.menu()));
        takes("modifier", house.chips, {{oil, 1}});
        QVERIFY(hasIngredients(house.menu()));
        takes("modifier", house.chips, {});
        takes("menu_item", house.kuku, {{oil, 1}});
        QVERIFY(hasIngredients(house.menu()));
    }
    void anEditKeepsWhatGoesIntoADish()
    {
        takes("menu_item", house.kuku, {{chicken, 1250}});
        const Menu menu = house.menu();
        const auto again = itemFrom({"menu_item", house.kuku, 9, false, itemBody(*menu.item(house.kuku))});
        QVERIFY(again);
        QCOMPARE(again->ingredients, (Amounts{{chicken, 1250}}));
    }
};

JIKO_SUITE(RecipeTest)
#include "recipe_test.moc"
