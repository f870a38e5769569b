#include "menu/choices.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;

namespace {
/// A pizza: a crust that may be filled, the filling with a cheese, the cheese with its age; and toppings, two of them
/// free.
struct Pizzeria : given::Bar {
    Id toppings = changed("modifier_group", group(QStringLiteral("Toppings"), 0, 3, 1),
        {{QStringLiteral("free_choices"), 2}, {QStringLiteral("pre_modifiers"), QJsonArray{}}});
    Id no = before("No", false, 0, 0);
    Id extra = before("Extra", true, 20000, 0);
    Id onTheSide = before("On the side", true, 10000, 500);
    Id unused = before("Light", true, 5000, 0);
    Id olives = allergic(modifier(toppings, QStringLiteral("Olives"), 2000, 1), {});
    Id ham = allergic(modifier(toppings, QStringLiteral("Ham"), 5000, 2), {QStringLiteral("sulphites")});
    Id prawns = allergic(modifier(toppings, QStringLiteral("Prawns"), 9000, 3), {QStringLiteral("crustaceans")});
    Id basil = modifier(toppings, QStringLiteral("Basil"), 0, 4);

    Id ages = group(QStringLiteral("Age"), 0, 1, 4);
    Id old = modifier(ages, QStringLiteral("Old"), 700, 1);
    Id cheeses = group(QStringLiteral("Cheese"), 1, 1, 3);
    Id blue = opening(allergic(modifier(cheeses, QStringLiteral("Blue"), 1000, 1), {QStringLiteral("milk")}), {});
    Id fillings = group(QStringLiteral("Filling"), 1, 1, 2);
    Id cheese = opening(modifier(fillings, QStringLiteral("Cheese"), 3000, 1, true), {cheeses});
    Id sausage = modifier(fillings, QStringLiteral("Sausage"), 4000, 2);
    Id crusts = group(QStringLiteral("Crust"), 1, 1, 1);
    Id thin = modifier(crusts, QStringLiteral("Thin"), 0, 1);
    Id filled = opening(modifier(crusts, QStringLiteral("Filled"), 0, 2, true), {fillings});
    Id pizza = changed("menu_item",
        dish({QStringLiteral("P1"), QStringLiteral("Pizza"), {}, 80000, grill, vat, fire, {crusts, toppings}, true, 1,
            {}}),
        {{QStringLiteral("sizes"), QJsonArray{sizePrice(small, 80000), sizePrice(large, 120000)}},
            {QStringLiteral("allergens"), QJsonArray{QStringLiteral("gluten")}}});

    Pizzeria()
    {
        changed("modifier_group", toppings,
            {{QStringLiteral("pre_modifiers"), QJsonArray{text(no), text(extra), text(onTheSide)}}});
        changed("modifier", prawns, {{QStringLiteral("prices"), QJsonArray{sizePrice(large, 12000)}}});
    }
    Id before(const char *name, bool counts, int rate, int extraMinor)
    {
        return row("pre_modifier",
            {{QStringLiteral("names"), named(QLatin1String(name))}, position(1), {QStringLiteral("counts"), counts},
                {QStringLiteral("rate_bp"), rate}, {QStringLiteral("extra_minor"), extraMinor}});
    }
    Id opening(const Id &modifier, const std::vector<Id> &groups)
    {
        return changed("modifier", modifier, {{QStringLiteral("opens"), texts(groups)}});
    }
    Id allergic(const Id &modifier, const QJsonArray &allergens)
    {
        return changed("modifier", modifier, {{QStringLiteral("allergens"), allergens}});
    }
};
} // namespace

class NestedChoicesTest : public QObject {
    Q_OBJECT
    Pizzeria house;
    Menu menu = house.menu();

    Result<Chosen, ChoiceRefusal> choose(const std::vector<Pick> &picks, std::optional<Id> size = {}) const
    {
        return menu::choose(menu, ChoiceAsk{house.pizza, size.value_or(house.small), picks}, base::kes);
    }
    std::int64_t minor(const std::vector<Pick> &picks, std::optional<Id> size = {}) const
    {
        const auto chosen = choose(picks, size);
        return chosen ? chosen->unitPrice.minor() : -1;
    }

private Q_SLOTS:
    void whatIsNotSoldIsRefusedHereToo()
    {
        const auto why = [&](const ChoiceAsk &ask) { return menu::choose(menu, ask, base::kes).why(); };
        QCOMPARE(why({newId(), {}, {}}), ChoiceRefusal::UnknownItem);
        QCOMPARE(why({house.off, {}, {}}), ChoiceRefusal::NotOnSale);
    }
    void aDishInSizesWantsOneOfThem()
    {
        const auto why = [&](const Id &size) {
            return menu::choose(menu, {house.pizza, size, {{house.thin, {}}}}, base::kes).why();
        };
        QCOMPARE(why({}), ChoiceRefusal::SizeMissing);
        QCOMPARE(why(newId()), ChoiceRefusal::UnknownSize);
        QCOMPARE(menu::choose(menu, {house.mukimo, house.small, {}}, base::kes).why(), ChoiceRefusal::UnknownSize);
        QVERIFY(menu::choose(menu, {house.mukimo, {}, {}}, base::kes));
    }
    void theSizeSetsThePriceOfTheDishAndOfWhatIsChosen()
    {
        const std::vector<Pick> picks{{house.thin, {}}, {house.prawns, {}}, {house.olives, {}}, {house.ham, {}}};
        QCOMPARE(minor(picks), 80000 + 9000); // the two cheapest are free
        QCOMPARE(minor(picks, house.large), 120000 + 12000);
        QCOMPARE(choose(picks, house.large)->size->size, house.large);
    }
    void theCheapestChoicesAreFreeInWhateverOrderTheyWereTapped()
    {
        QCOMPARE(minor({{house.thin, {}}, {house.prawns, {}}, {house.ham, {}}}), 80000);
        QCOMPARE(minor({{house.ham, {}}, {house.thin, {}}, {house.prawns, {}}, {house.olives, {}}}), 80000 + 9000);
        QCOMPARE(minor({{house.olives, {}}, {house.prawns, {}}, {house.ham, {}}, {house.thin, {}}}), 80000 + 9000);
    }
    void aChoiceThatCostsNothingIsOneOfTheFreeOnes()
    {
        QCOMPARE(minor({{house.thin, {}}, {house.basil, {}}, {house.ham, {}}, {house.prawns, {}}}), 80000 + 9000);
    }
    void whatIsSaidBeforeAChoiceChangesItsPrice()
    {
        // All three cost something, so the two cheapest are free: twice the olives are still cheaper than ham.
        const auto chosen =
            choose({{house.thin, {}}, {house.olives, house.extra}, {house.ham, {}}, {house.prawns, house.extra}});
        QCOMPARE(chosen->unitPrice.minor(), 80000 + 18000);
        QCOMPARE(chosen->taken.back().priceMinor, 18000);
        QCOMPARE(chosen->taken.back().name(QStringLiteral("en")), QStringLiteral("Extra Prawns"));
        QCOMPARE(minor({{house.thin, {}}, {house.olives, {}}, {house.ham, {}}, {house.prawns, house.onTheSide}}),
            80000 + 9500);
    }
    void whatIsLeftOutCostsNothingAndIsNoChoice()
    {
        const auto chosen = choose({{house.thin, {}}, {house.prawns, house.no}, {house.olives, {}}, {house.ham, {}},
            {house.basil, {}}}); // three that count, of at most three
        QVERIFY(chosen);
        QCOMPARE(chosen->unitPrice.minor(), 80000 + 5000);
        QCOMPARE(choose({{house.thin, {}}, {house.prawns, {}}, {house.olives, {}}, {house.ham, {}}, {house.basil, {}}})
                     .why(),
            ChoiceRefusal::TooMany);
    }
    void whatMayNotBeSaidBeforeAChoiceIsRefused()
    {
        QCOMPARE(choose({{house.thin, {}}, {house.ham, house.unused}}).why(), ChoiceRefusal::UnknownPreModifier);
        QCOMPARE(choose({{house.thin, {}}, {house.ham, newId()}}).why(), ChoiceRefusal::UnknownPreModifier);
        QCOMPARE(choose({{house.thin, house.extra}}).why(), ChoiceRefusal::UnknownPreModifier);
    }
    void aChoiceOpensAGroupThatMustBeDone()
    {
        QVERIFY(choose({{house.thin, {}}}));
        QCOMPARE(choose({{house.filled, {}}}).why(), ChoiceRefusal::TooFew);
        QCOMPARE(minor({{house.filled, {}}, {house.sausage, {}}}), 84000);
        QCOMPARE(choose({{house.thin, {}}, {house.sausage, {}}}).why(), ChoiceRefusal::UnknownModifier);
    }
    void choicesOpenFurtherOnesThreeDeep()
    {
        const auto chosen = choose({{house.blue, {}}, {house.cheese, {}}, {house.filled, {}}, {house.olives, {}}});
        QVERIFY(chosen);
        QCOMPARE(chosen->unitPrice.minor(), 80000 + 3000 + 1000);
        // As they are asked: what a choice opens right after it.
        std::vector<std::pair<Id, int>> order;
        for (const Taken &taken : chosen->taken)
            order.emplace_back(taken.modifier->id, taken.depth);
        QCOMPARE(order,
            (std::vector<std::pair<Id, int>>{
                {house.filled, 1}, {house.cheese, 2}, {house.blue, 3}, {house.olives, 1}}));
        QCOMPARE(chosen->modifiers.size(), 4u);
    }
    void deeperThanThreeIsRefused()
    {
        Pizzeria deep;
        deep.opening(deep.blue, {deep.ages});
        const auto all = deep.menu();
        QCOMPARE(menu::choose(all,
                     {deep.pizza, deep.small, {{deep.filled, {}}, {deep.cheese, {}}, {deep.blue, {}}, {deep.old, {}}}},
                     base::kes)
                     .why(),
            ChoiceRefusal::TooDeep);
        QVERIFY(menu::choose(all, {deep.pizza, deep.small, {{deep.thin, {}}}}, base::kes));
    }
    void groupsThatOpenEachOtherEnd()
    {
        Pizzeria round;
        round.opening(round.cheese, {round.crusts, round.fillings});
        const auto all = round.menu();
        QVERIFY(menu::choose(all, {round.pizza, round.small, {{round.filled, {}}, {round.cheese, {}}}}, base::kes));
        QCOMPARE(defaultChoices(all, *all.item(round.pizza)), (std::vector<Id>{round.filled, round.cheese}));
    }
    void aGroupThatIsLeftOutOpensNothing()
    {
        Pizzeria other;
        other.changed("modifier_group", other.crusts,
            {{QStringLiteral("pre_modifiers"), QJsonArray{Pizzeria::text(other.no)}},
                {QStringLiteral("min_choices"), 0}});
        QVERIFY(menu::choose(other.menu(), {other.pizza, other.small, {{other.filled, other.no}}}, base::kes));
    }
    void bareIdsMayBeNestedToo()
    {
        // As a till asks that knows no sizes: by the record's price.
        QCOMPARE(
            menu::choose(menu, house.pizza, {house.filled, house.cheese, house.blue}, base::kes)->unitPrice.minor(),
            84000);
        QCOMPARE(menu::choose(menu, house.pizza, {house.filled}, base::kes).why(), ChoiceRefusal::TooFew);
    }
    void aSheetLearnsWhichGroupsToAskFor()
    {
        const auto asked = [&](const std::vector<Pick> &picks) {
            std::vector<Id> ids;
            for (const ModifierGroup *group : askedGroups(menu, *menu.item(house.pizza), picks))
                ids.push_back(group->id);
            return ids;
        };
        QCOMPARE(asked({}), (std::vector<Id>{house.crusts, house.toppings}));
        QCOMPARE(asked({{house.filled, {}}}), (std::vector<Id>{house.crusts, house.fillings, house.toppings}));
        QCOMPARE(asked({{house.cheese, {}}, {house.filled, {}}}),
            (std::vector<Id>{house.crusts, house.fillings, house.cheeses, house.toppings}));
        QCOMPARE(defaultChoices(menu, *menu.item(house.pizza)), (std::vector<Id>{house.filled, house.cheese}));
    }
    void allergensComeWithWhatIsChosen()
    {
        const auto in = [&](const std::vector<Pick> &picks) {
            QStringList found;
            for (const QString &allergen : allergensOf(*choose(picks)))
                found.append(allergen);
            return found.join(QLatin1Char(' '));
        };
        QCOMPARE(in({{house.thin, {}}}), QStringLiteral("gluten"));
        QCOMPARE(in({{house.filled, {}}, {house.cheese, {}}, {house.blue, {}}, {house.prawns, {}}}),
            QStringLiteral("crustaceans gluten milk"));
        QCOMPARE(in({{house.thin, {}}, {house.prawns, house.no}}), QStringLiteral("gluten"));
        const auto possible = possibleAllergens(menu, *menu.item(house.pizza));
        QCOMPARE(possible,
            (std::vector<QString>{QStringLiteral("crustaceans"), QStringLiteral("gluten"), QStringLiteral("milk"),
                QStringLiteral("sulphites")}));
        QVERIFY(possibleAllergens(menu, *menu.item(house.mukimo)).empty());
    }
};

JIKO_SUITE(NestedChoicesTest)
#include "nested_choices_test.moc"
