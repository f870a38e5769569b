#include "menu/records.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;
using given::Bar;

class RecordsTest : public QObject {
    Q_OBJECT
    static UtcMicros hour(int h)
    {
        return UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(h));
    }
    static QJsonObject change(const char *kind, const Id &id, const QJsonObject &body)
    {
        return {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("id"), Bar::text(id)},
            {QStringLiteral("body"), body}};
    }
    static QJsonObject price(qint64 minor) { return {{QStringLiteral("price_minor"), minor}}; }
    static std::int64_t kuku(const Bar &house, UtcMicros at)
    {
        return Menu::from(recordsAt(house.records(), at)).item(house.kuku)->priceMinor;
    }

private Q_SLOTS:
    void everyKindIsReadWithWhatItSays()
    {
        const Bar house;
        const Menu menu = house.menu();
        QCOMPARE(menu.sizes().size(), 2u);
        QCOMPARE(menu.size(house.large)->names.in(QStringLiteral("en")), QStringLiteral("Large"));
        QCOMPARE(menu.orderTypes().size(), 2u);
        QCOMPARE(menu.orderTypeCoded(QStringLiteral("takeaway"))->id, house.takeaway);
        QVERIFY(!menu.orderTypeCoded(QStringLiteral("drive_in")));
        QCOMPARE(menu.orderType(house.takeaway)->taxes.size(), 1u);
        QCOMPARE(menu.specialPrices().size(), 2u);
        QCOMPARE(menu.promotions().size(), 2u);
        QCOMPARE(menu.serviceCharges().size(), 2u);
        QCOMPARE(menu.item(house.soda)->sizes.size(), 2u);
        QCOMPARE(menu.item(house.soda)->size(house.large)->priceMinor, 18000);
        QVERIFY(!menu.item(house.soda)->size(newId()));
        QVERIFY(menu.item(house.special)->openPrice && !menu.item(house.soda)->openPrice);
    }
    void reasonsAreAskedForByTheAct()
    {
        Bar house;
        const auto reason = [&](const char *kind, const char *name, int position, bool active = true) {
            return house.row("reason",
                {{QStringLiteral("names"), Bar::named(QLatin1String(name))},
                    {QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("position"), position},
                    {QStringLiteral("rate_bp"), 1000}, {QStringLiteral("needs_approval"), true},
                    {QStringLiteral("active"), active}});
        };
        const Id late = reason("comp", "Late", 2);
        const Id quality = reason("comp", "Quality", 1);
        reason("comp", "Old", 3, false);
        const Id change = reason("price_change", "Agreed", 1);
        reason("whim", "Whim", 1);
        const Menu menu = house.menu();
        const auto comps = menu.reasonsFor(ReasonKind::Comp);
        QCOMPARE(comps.size(), 2u);
        QCOMPARE(comps[0]->id, quality);
        QCOMPARE(comps[1]->id, late);
        QVERIFY(comps[0]->needsApproval);
        QCOMPARE(comps[0]->rate.bp, 1000);
        QCOMPARE(menu.reasonsFor(ReasonKind::PriceChange).front()->id, change);
        QVERIFY(menu.reasonsFor(ReasonKind::Void).empty());
        QCOMPARE(menu.reason(late)->names.in(QStringLiteral("en")), QStringLiteral("Late"));
    }
    void everyActHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const ReasonKind kind :
            {ReasonKind::Void, ReasonKind::Comp, ReasonKind::Discount, ReasonKind::Refund, ReasonKind::PriceChange,
                ReasonKind::NoSale, ReasonKind::PayIn, ReasonKind::PayOut, ReasonKind::Service})
            words.insert(word(kind));
        QCOMPARE(words.size(), 9);
        QVERIFY(!words.contains(QString()));
    }
    void aRowFromBeforeThereWereSuchFieldsIsReadAndAnEditMayEmptyThem()
    {
        const Bar house;
        const Item kuku = *house.menu().item(house.kuku); // has none of them
        QVERIFY(kuku.allergens.empty() && kuku.barcode.isEmpty() && !kuku.weighed && kuku.sizes.empty());
        const QJsonObject body = QJsonDocument::fromJson(itemBody(kuku)).object();
        for (const char *field : {"guest_names", "kitchen_names", "receipt_names", "allergens", "barcode", "image",
                 "open_price", "weighed", "sizes"})
            QVERIFY2(body.contains(QLatin1String(field)), field);
    }
    void aColumnWithoutAValueIsNothing()
    {
        Bar house;
        house.changed("price_rule", house.happy, {{QStringLiteral("price_minor"), QJsonValue()}});
        house.changed("service_charge", house.service, {{QStringLiteral("tax_id"), QJsonValue()}});
        const Menu menu = house.menu();
        QCOMPARE(menu.specialPrices().size(), 2u);
        QCOMPARE(menu.serviceCharges().size(), 2u);
    }
    void aDishHasANameForGuestsTheKitchenAndTheReceipt()
    {
        Bar house;
        house.changed("menu_item", house.kuku,
            {{QStringLiteral("guest_names"), QJsonObject{{QStringLiteral("sw"), QStringLiteral("Kuku mtamu")}}},
                {QStringLiteral("receipt_names"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Chicken")}}},
                {QStringLiteral("kitchen_names"), QJsonObject{{QStringLiteral("ar"), QStringLiteral("دجاج")}}},
                {QStringLiteral("kitchen_name"), QStringLiteral("KUKU")}});
        const Item dish = *house.menu().item(house.kuku);
        QCOMPARE(dish.guestName(QStringLiteral("sw")), QStringLiteral("Kuku mtamu"));
        QCOMPARE(dish.guestName(QStringLiteral("en")), QStringLiteral("Kuku choma"));
        QCOMPARE(dish.receiptName(QStringLiteral("en")), QStringLiteral("Chicken"));
        QCOMPARE(dish.receiptName(QStringLiteral("sw")), QStringLiteral("Kuku wa kuchoma"));
        QCOMPARE(dish.kitchenNameIn(QStringLiteral("ar")), QStringLiteral("دجاج"));
        QCOMPARE(dish.kitchenNameIn(QStringLiteral("en")), QStringLiteral("KUKU"));
        QCOMPARE(
            house.menu().item(house.mukimo)->kitchenNameIn(QStringLiteral("en")), QStringLiteral("Mukimo à la Jiko"));
    }
    void aScannerFindsWhatIsOnSale()
    {
        Bar house;
        const QJsonObject code{{QStringLiteral("barcode"), QStringLiteral("6161100000017")}};
        house.changed("menu_item", house.tusker, code);
        house.changed("menu_item", house.off, {{QStringLiteral("barcode"), QStringLiteral("1")}});
        const Menu menu = house.menu();
        QCOMPARE(menu.itemWithBarcode(QStringLiteral("6161100000017"))->id, house.tusker);
        QVERIFY(!menu.itemWithBarcode(QStringLiteral("1")));
        QVERIFY(!menu.itemWithBarcode(QString()));
    }

    void aVersionLiesOverTheRecordsFromItsHourUntilItIsTakenBack()
    {
        Bar house;
        const Id spring =
            house.version(QStringLiteral("published"), hour(8), {change("menu_item", house.kuku, price(70000))});
        QCOMPARE(kuku(house, hour(8) - std::chrono::microseconds(1)), 65000);
        QCOMPARE(kuku(house, hour(8)), 70000);

        house.changed("menu_version", spring, {{QStringLiteral("state"), QStringLiteral("taken_back")}});
        QCOMPARE(kuku(house, hour(9)), 65000);
        house.changed("menu_version", spring, {{QStringLiteral("state"), QStringLiteral("draft")}});
        QCOMPARE(kuku(house, hour(9)), 65000);
        house.changed("menu_version", spring, {{QStringLiteral("state"), QStringLiteral("published")}});
        QCOMPARE(kuku(house, hour(9)), 70000);
        house.retire("menu_version", spring);
        QCOMPARE(kuku(house, hour(9)), 65000);
    }
    void theLatestVersionLiesOnTop()
    {
        Bar house;
        house.version(QStringLiteral("published"), hour(10), {change("menu_item", house.kuku, price(90000))});
        house.version(QStringLiteral("published"), hour(8), {change("menu_item", house.kuku, price(70000))});
        QCOMPARE(kuku(house, hour(9)), 70000);
        QCOMPARE(kuku(house, hour(10)), 90000);
    }
    void aVersionChangesTheMenuAndNothingElse()
    {
        Bar house;
        const Id person = house.row("staff", {{QStringLiteral("name"), QStringLiteral("Amina")}});
        house.version(QStringLiteral("published"), hour(8),
            {change("staff", person, {{QStringLiteral("name"), QStringLiteral("Mallory")}}),
                change("menu_item", newId(), price(1)), change("dream", newId(), price(1)),
                change("menu_item", house.kuku, {{QStringLiteral("on_sale"), false}})});
        const Records later = recordsAt(house.records(), hour(9));
        QCOMPARE(later.at("staff"), house.records().at("staff"));
        QCOMPARE(later.at("menu_item").size(), house.records().at("menu_item").size());
        QVERIFY(!Menu::from(later).item(house.kuku)->onSale);
        QCOMPARE(Menu::from(later).item(house.kuku)->priceMinor, 65000);
    }
};

JIKO_SUITE(RecordsTest)
#include "records_test.moc"
