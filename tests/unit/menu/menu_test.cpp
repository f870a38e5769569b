#include "sample.h"
#include "support/fields.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;
using given::Grill;

class MenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowThatDoesNotParseIsLeftOut()
    {
        Grill house;
        house.row("menu_item", {{QStringLiteral("plu"), QStringLiteral("1")}});
        house.row("menu_category", {});
        QCOMPARE(house.menu().items().size(), 4u);
        QCOMPARE(house.menu().categories().size(), 2u);
    }
    void whatTheOfficeRetiredIsNotSold()
    {
        Grill house;
        house.retire("menu_item", house.kuku);
        house.retire("modifier", house.leg);
        house.retire("menu_category", house.bar);
        const Menu menu = house.menu();
        QVERIFY(!menu.item(house.kuku));
        QVERIFY(!menu.modifier(house.leg));
        QCOMPARE(menu.group(house.part)->modifiers.size(), 1u);
        QCOMPARE(menu.categories().size(), 1u);
    }
    void aMenuReadAfterAnotherIsTheSameAsReadAlone()
    {
        given::Bar house;
        const Menu before = house.menu();

        house.changed("menu_item", house.kuku, {{QStringLiteral("price_minor"), 70000}});
        house.retire("menu_item", house.tusker);
        house.retire("modifier_group", house.part);
        const Menu after = Menu::from(house.records(), before);

        QCOMPARE(after.item(house.kuku)->priceMinor, 70000);
        QVERIFY(!after.item(house.kuku)->hasForcedChoice);
        QVERIFY(before.item(house.kuku)->hasForcedChoice);
        QVERIFY(!after.item(house.tusker));
        QCOMPARE(itemBody(*after.item(house.mukimo)), itemBody(*house.menu().item(house.mukimo)));
        QCOMPARE(after.items().size(), house.menu().items().size());
    }
    void thingsStandInTheOfficesOrder()
    {
        const Grill house;
        const Menu menu = house.menu();
        QCOMPARE(menu.categories().front().id, house.bar);
        QCOMPARE(menu.group(house.part)->modifiers.front().id, house.wing);
        const auto items = menu.itemsIn(house.grill);
        QCOMPARE(items.size(), 2u); // the third is not on sale
        QCOMPARE(items[0]->id, house.mukimo);
        QCOMPARE(items[1]->id, house.kuku);
        QVERIFY(menu.itemsIn(newId()).empty());
    }
    void aDishAsksForAChoiceWhenOneOfItsGroupsDoes()
    {
        const Grill house;
        QVERIFY(house.menu().item(house.kuku)->hasForcedChoice);
        QVERIFY(!house.menu().item(house.mukimo)->hasForcedChoice);
    }
    void whatIsNotThereIsNotFound()
    {
        const Menu menu = Grill().menu();
        const Id nothing = newId();
        QVERIFY(!menu.item(nothing) && !menu.group(nothing) && !menu.modifier(nothing));
        QVERIFY(!menu.tax(nothing) && !menu.station(nothing) && !menu.course(nothing));
        QVERIFY(Menu::from({}).items().empty());
    }
    void taxesAndStationsAreRead()
    {
        Grill house;
        const Id printer = newId();
        const Id pass = house.row("station",
            {{QStringLiteral("names"), Grill::named(QStringLiteral("Pass"))}, {QStringLiteral("position"), 0},
                {QStringLiteral("printer_id"), Grill::text(printer)}});
        const Menu menu = house.menu();
        QCOMPARE(menu.tax(house.vat)->rate.ppm, 160000);
        QVERIFY(menu.tax(house.vat)->included);
        QCOMPARE(menu.stations().front().id, pass);
        QVERIFY(menu.station(pass)->printer == printer);
        QVERIFY(!menu.station(house.fire)->printer);
    }
    void anItemsRecordComesBackAsItWent()
    {
        Grill house;
        Item item = *house.menu().item(house.kuku);
        item.names.byLanguage[QStringLiteral("ar")] = QStringLiteral("دجاج مشوي 🍗");
        item.kitchenName = QStringLiteral("KUKU \"1/2\"");
        item.plu = QStringLiteral("0101");
        item.priceMinor = -1;

        const Record record{"menu_item", item.id, 77, false, itemBody(item)};
        const auto read = itemFrom(record);

        QVERIFY(read);
        QCOMPARE(read->id, item.id);
        QCOMPARE(read->revision, 77);
        QCOMPARE(read->names, item.names);
        QCOMPARE(read->kitchenName, item.kitchenName);
        QCOMPARE(read->plu, item.plu);
        QCOMPARE(read->groups, item.groups);
        QCOMPARE(itemBody(*read), itemBody(item));
        QVERIFY(!itemFrom({"menu_item", item.id, 1, false, "{}"}));
    }
    void aNameFallsBackToEnglish()
    {
        const Menu menu = Grill().menu();
        for (const auto &[id, item] : menu.items())
            if (item.plu == QLatin1String("101")) {
                QCOMPARE(item.names.in(QStringLiteral("sw")), QStringLiteral("Kuku wa kuchoma"));
                QCOMPARE(item.names.in(QStringLiteral("ar")), QStringLiteral("Kuku choma"));
            }
    }
};

JIKO_SUITE(MenuTest)
#include "menu_test.moc"
