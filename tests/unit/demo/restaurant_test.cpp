// The demo restaurant's file: whoever edits it hears here what would not load or could not be sold.
#include "enrol/records_file.h"
#include "floor/plan.h"
#include "identity/people.h"
#include "menu/choices.h"
#include "menu/price.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRect>
#include <QTest>

#include <set>

using namespace jiko;
using namespace Qt::StringLiterals;

class RestaurantTest : public QObject {
    Q_OBJECT
    QByteArray m_bytes;
    QJsonObject m_house;

    std::vector<QJsonObject> of(const char *kind) const
    {
        std::vector<QJsonObject> rows;
        const auto array = m_house.value(QLatin1String(kind)).toArray();
        for (const auto &row : array)
            rows.push_back(row.toObject());
        return rows;
    }
    static QString text(const QJsonObject &row, const char *field)
    {
        return row.value(QLatin1String(field)).toString();
    }
    static int number(const QJsonObject &row, const char *field) { return row.value(QLatin1String(field)).toInt(-1); }
    static QByteArray name(const QJsonObject &row) { return text(row, "code").toUtf8(); }

    std::set<QString> all(const char *kind, const char *field) const
    {
        std::set<QString> values;
        for (const auto &row : of(kind))
            values.insert(text(row, field));
        return values;
    }
    void everyValueIsOnce(const char *kind, const char *field) const
    {
        const auto values = all(kind, field);
        QCOMPARE(values.size(), of(kind).size());
        QVERIFY(!values.contains(QString()));
    }
    void everyReferenceResolves(const char *kind, const char *field, const char *named) const
    {
        const auto codes = all(named, "code");
        for (const auto &row : of(kind)) {
            const QJsonValue value = row.value(QLatin1String(field));
            const auto list = value.isArray() ? value.toArray() : QJsonArray{value};
            for (const auto &code : list)
                QVERIFY2(codes.contains(code.toString()), name(row) + " names " + code.toString().toUtf8());
        }
    }

    // What a terminal would hold of it.
    Records records() const
    {
        const auto read = enrol::readRecords(m_bytes, newId(), [](const QString &) { return QByteArray(32, 'p'); });
        Records held;
        if (!read) {
            qWarning("%s", qUtf8Printable(read.why()));
            return held;
        }
        for (const auto &row : read->records)
            held[row.kind][row.id] = {row.kind, row.id, 1, false, QJsonDocument(row.body).toJson()};
        return held;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(JIKO_SOURCE_DIR "/db/demo/jiko_milele.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        m_bytes = file.readAll();
        m_house = QJsonDocument::fromJson(m_bytes, &error).object();
        QVERIFY2(!m_house.isEmpty(), qUtf8Printable(error.errorString()));
    }
    void everyDomainReadsItsRows()
    {
        const Records held = records();
        const auto menu = menu::Menu::from(held);
        const auto plan = floor::Plan::from(held);
        const auto people = identity::People::from(held);
        const auto house = identity::houseFrom(held);

        QCOMPARE(menu.items().size(), of("menu_item").size());
        QCOMPARE(menu.categories().size(), of("menu_category").size());
        QCOMPARE(menu.groups().size(), of("modifier_group").size());
        QCOMPARE(menu.stations().size(), of("station").size());
        QCOMPARE(menu.courses().size(), of("course").size());
        std::size_t modifiers = 0;
        for (const auto &[id, group] : menu.groups())
            modifiers += group.modifiers.size();
        QCOMPARE(modifiers, of("modifier").size());
        QCOMPARE(menu.sizes().size(), of("menu_size").size());
        QCOMPARE(menu.preModifiers().size(), of("pre_modifier").size());
        QCOMPARE(menu.cards().size(), of("menu").size());
        QCOMPARE(menu.orderTypes().size(), of("order_type").size());
        QCOMPARE(menu.specialPrices().size(), of("price_rule").size());
        QCOMPARE(menu.promotions().size(), of("promotion").size());
        QCOMPARE(menu.serviceCharges().size(), of("service_charge").size());
        std::size_t reasons = 0;
        using enum menu::ReasonKind;
        for (const auto kind : {Void, Comp, Discount, Refund, PriceChange, NoSale, PayIn, PayOut, Service}) {
            QVERIFY2(!menu.reasonsFor(kind).empty(), qUtf8Printable(menu::word(kind)));
            reasons += menu.reasonsFor(kind).size();
        }
        QCOMPARE(reasons, of("reason").size());
        QCOMPARE(plan.rooms().size(), of("room").size());
        for (const auto &table : of("dining_table"))
            QVERIFY2(plan.tableLabelled(text(table, "label")), name(table));
        QCOMPARE(people.all().size(), of("staff").size());
        QVERIFY(std::all_of(people.all().begin(), people.all().end(),
            [](const identity::Person &person) { return !person.permissions.empty() && person.pinHash; }));
        QCOMPARE(house.name, u"Jiko Milele"_s);
        QCOMPARE(house.footer.in(u"sw"_s), u"Asante. Karibu tena!"_s);
    }
    void everyDishCanBeOrderedWithItsFirstChoices()
    {
        const Records held = records();
        const auto menu = menu::Menu::from(held);
        const auto shillings = identity::houseFrom(held).currency;
        for (const auto &[id, item] : menu.items()) {
            std::vector<Id> chosen;
            for (const Id &groupId : item.groups) {
                const auto *group = menu.group(groupId);
                QVERIFY2(group, qUtf8Printable(item.kitchenName));
                for (int choice = 0; choice < group->minChoices; ++choice)
                    chosen.push_back(group->modifiers.at(static_cast<std::size_t>(choice)).id);
            }
            const auto answer = menu::choose(menu, id, chosen, shillings);
            QVERIFY2(answer, qUtf8Printable(item.kitchenName));
            QVERIFY2(answer->unitPrice.minor() >= item.priceMinor, qUtf8Printable(item.kitchenName));
        }
    }
    void itsHappyHourLunchAndServiceAreAsTheCardSays()
    {
        const Records held = records();
        const auto menu = menu::Menu::from(held);
        const auto house = identity::houseFrom(held);
        const auto plu = [&](const char *code) {
            for (const auto &item : of("menu_item"))
                if (text(item, "code") == QLatin1String(code))
                    for (const auto &[id, known] : menu.items())
                        if (known.plu == text(item, "plu"))
                            return id;
            return Id();
        };
        // 20 November 2026, a Friday; Nairobi is three hours ahead.
        const auto at = [&](int hour, int minute, const char *orderType) {
            menu::Sale sale;
            sale.at = base::UtcMicros(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)
                + std::chrono::hours(hour - 3) + std::chrono::minutes(minute));
            sale.hours = house.hours;
            const auto *type = menu.orderTypeCoded(QLatin1String(orderType));
            sale.orderType = type ? type->id : Id();
            return sale;
        };
        const auto price = [&](const char *code, const menu::Sale &sale) {
            const auto priced = menu::priceOf(menu, {plu(code), {}, {}, {}}, sale, house.currency);
            return priced ? priced->price.minor() : -1;
        };
        QCOMPARE(price("tusker", at(16, 59, "dine_in")), 32000);
        QCOMPARE(price("tusker", at(17, 0, "dine_in")), 26000); // a fifth less, to ten shillings
        QCOMPARE(price("mojito", at(18, 59, "bar_tab")), 62000);
        QCOMPARE(price("mojito", at(19, 0, "bar_tab")), 78000);
        QCOMPARE(price("gin_house", at(17, 0, "dine_in")), 35000);
        const auto atNoon = menu::offersFor(menu, at(12, 0, "dine_in"));
        QCOMPARE(atNoon.size(), 2u); // lunch, and the burger's set, which is to be had at any hour
        for (const auto &offer : atNoon) {
            QCOMPARE(offer.kind, menu::OfferKind::Set);
            // A set costs less than its parts, whatever is chosen.
            std::int64_t apart = 0;
            for (const auto &part : offer.parts) {
                std::int64_t least = std::numeric_limits<std::int64_t>::max();
                for (const auto &item : part.items) {
                    QVERIFY(menu.item(item));
                    std::int64_t worth = menu.item(item)->priceMinor;
                    for (const auto &extra : part.extras)
                        worth -= extra.item == item ? extra.minor : 0;
                    least = std::min(least, worth);
                }
                apart += least * part.count;
            }
            QVERIFY2(offer.amountMinor < apart, qUtf8Printable(offer.name));
        }
        QCOMPARE(menu::offersFor(menu, at(15, 0, "dine_in")).size(), 1u);
        QCOMPARE(menu::offersFor(menu, at(12, 0, "takeaway")).size(), 1u);
        QVERIFY(menu::couponOffer(menu, u"karibu"_s, at(20, 0, "dine_in")));
        const auto service = menu::serviceFor(menu, at(20, 0, "dine_in"));
        QCOMPARE(service->rate.bp, 1000);
        QCOMPARE(service->fromCovers, 8);
        QVERIFY(!menu::serviceFor(menu, at(20, 0, "takeaway")));
        for (const auto &[id, item] : menu.items()) {
            QVERIFY2(menu::isOffered(menu, item, at(13, 0, "dine_in")), qUtf8Printable(item.kitchenName));
            const auto taxes = menu::taxesOf(menu, item, {}, BusinessDate(QDate(2026, 11, 20)));
            QCOMPARE(taxes->rate().ppm, 160'000);
        }
    }
    void itIsAWholeRestaurant()
    {
        QVERIFY(of("menu_item").size() >= 120);
        QVERIFY(of("menu_category").size() >= 10);
        QVERIFY(of("modifier_group").size() >= 12);
        QCOMPARE(of("station").size(), 5u);
        QCOMPARE(of("course").size(), 4u);
        QCOMPARE(of("room").size(), 2u);
        QCOMPARE(of("dining_table").size(), 24u);
        QCOMPARE(of("staff_role").size(), 5u);
        QCOMPARE(of("staff").size(), 12u);
        QCOMPARE(of("outlet_profile").size(), 1u);
        QCOMPARE(number(of("tax").front(), "rate_ppm"), 160'000);
    }
    void everyRowHasTheFieldsOfItsKind_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QStringList>("others"); // that a row may have
        const auto kind = [](const char *kindName, const char *fields, const char *others = "") {
            QStringList list = QString::fromLatin1(fields).split(u' ');
            list.append(u"code"_s);
            list.sort();
            QTest::newRow(kindName) << list << QString::fromLatin1(others).split(u' ');
        };
        kind("outlet_profile", "name address phone tax_pin zone cut_over_hour currency footer",
            "logo receipt_qr payment_qr");
        kind("printer", "name transport address columns code_page all_raster purpose", "language model backup");
        kind("picture", "jpeg");
        kind("station", "names position printer hands prep_minutes", "overflow overflow_above");
        kind("course", "names position", "fires waited_for");
        kind("kitchen_route", "names items station also");
        kind("tax", "names rate_ppm included country pack_class");
        kind("order_type", "names position kind", "kitchen_mark wants_name wants_phone promise_minutes");
        kind("menu_size", "names position");
        kind("pre_modifier", "names kitchen_name position", "counts rate_bp portion_bp");
        kind("ingredient", "names position unit");
        kind("menu", "names position categories", "hours");
        kind("price_rule", "names", "items categories hours rate_bp step_minor");
        kind(
            "promotion", "names kind", "rate_bp amount_minor parts hours order_types coupon most most_uses most_a_day");
        kind("service_charge", "names rate_bp from_covers order_types tax");
        kind("reason", "names kind position", "rate_bp needs_approval wants_note");
        kind("card_terminal", "names position address port poi active");
        kind("foreign_currency", "names position currency rate_micro");
        kind("tip_preset", "names position rate_bp");
        kind("house_account", "names position limit_minor", "signers phone");
        kind("menu_category", "names position hue");
        kind("menu_item", "category plu names kitchen_name price_minor tax station course groups position on_sale",
            "sizes allergens barcode weighed image prep_minutes needs ingredients");
        kind("modifier_group", "names min_choices max_choices position", "pre_modifiers");
        kind("modifier", "group names price_minor position is_default", "opens allergens item ingredients");
        kind("room", "names position");
        kind("dining_table", "room label seats shape x y width height angle");
        kind("staff_role", "names permissions");
        kind("staff", "name role pin language");
    }
    void everyRowHasTheFieldsOfItsKind()
    {
        QFETCH(QStringList, fields);
        QFETCH(QStringList, others);
        const auto rows = of(QTest::currentDataTag());
        QVERIFY(!rows.empty());
        for (const auto &row : rows) {
            QStringList keys = row.keys();
            keys.removeIf([&](const QString &key) { return others.contains(key); });
            QCOMPARE(keys, fields);
        }
        everyValueIsOnce(QTest::currentDataTag(), "code");
    }
    void everyNameIsInThreeLanguages()
    {
        int seen = 0;
        for (auto kind = m_house.begin(); kind != m_house.end(); ++kind)
            for (const auto &row : of(kind.key().toLatin1().constData()))
                for (const char *field : {"names", "footer"})
                    if (row.contains(QLatin1String(field))) {
                        const auto names = row.value(QLatin1String(field)).toObject();
                        QCOMPARE(names.keys(), (QStringList{u"ar"_s, u"en"_s, u"sw"_s}));
                        for (const auto &text : names)
                            QVERIFY2(!text.toString().trimmed().isEmpty(), name(row));
                        const QString arabic = names.value(u"ar"_s).toString();
                        QVERIFY2(std::any_of(arabic.begin(), arabic.end(),
                                     [](QChar letter) { return letter.script() == QChar::Script_Arabic; }),
                            name(row));
                        ++seen;
                    }
        QVERIFY(seen > 250);
    }
    void everyReferenceIsToSomethingThatIsThere()
    {
        everyReferenceResolves("station", "printer", "printer");
        everyReferenceResolves("modifier", "group", "modifier_group");
        everyReferenceResolves("menu_item", "category", "menu_category");
        everyReferenceResolves("menu_item", "tax", "tax");
        everyReferenceResolves("menu_item", "station", "station");
        everyReferenceResolves("menu_item", "course", "course");
        everyReferenceResolves("menu_item", "groups", "modifier_group");
        everyReferenceResolves("dining_table", "room", "room");
        const auto known = all("ingredient", "code");
        for (const char *kind : {"menu_item", "modifier"})
            for (const auto &row : of(kind))
                for (const auto &part : row.value(u"ingredients"_s).toArray())
                    QVERIFY2(known.contains(part[u"ingredient"_s].toString()), name(row));
        everyReferenceResolves("staff", "role", "staff_role");
    }
    void nothingIsListedInVain()
    {
        const auto used = [&](const char *kind, const char *field) {
            std::set<QString> values;
            for (const auto &row : of(kind)) {
                const QJsonValue value = row.value(QLatin1String(field));
                const auto list = value.isArray() ? value.toArray() : QJsonArray{value};
                for (const auto &code : list)
                    values.insert(code.toString());
            }
            return values;
        };
        QCOMPARE(used("menu_item", "category"), all("menu_category", "code"));
        QCOMPARE(used("menu_item", "station"), all("station", "code"));
        QCOMPARE(used("menu_item", "course"), all("course", "code"));
        auto groups = used("menu_item", "groups");
        groups.merge(used("modifier", "opens"));
        groups.erase(QString());
        QCOMPARE(groups, all("modifier_group", "code"));
        QCOMPARE(used("staff", "role"), all("staff_role", "code"));
        std::set<QString> ingredients;
        for (const char *kind : {"menu_item", "modifier"})
            for (const auto &row : of(kind))
                for (const auto &part : row.value(u"ingredients"_s).toArray())
                    ingredients.insert(part[u"ingredient"_s].toString());
        QCOMPARE(ingredients, all("ingredient", "code"));
    }
    void everyDishCanBeSoldAndCooked()
    {
        everyValueIsOnce("menu_item", "plu");
        everyValueIsOnce("menu_item", "kitchen_name");
        for (const auto &item : of("menu_item")) {
            QVERIFY2(number(item, "price_minor") > 0, name(item));
            QVERIFY2(number(item, "price_minor") % 10'00 == 0, name(item));
            const QString kitchen = text(item, "kitchen_name");
            QVERIFY2(kitchen.size() <= 18 && kitchen == QString::fromLatin1(kitchen.toLatin1()), name(item));
        }
    }
    /// What comes from a bar, and what is bought by the plate, need not.
    void mostOfWhatIsCookedSaysWhatGoesIntoIt()
    {
        int hot = 0;
        int says = 0;
        for (const auto &item : of("menu_item"))
            if (text(item, "station") == u"grill" || text(item, "station") == u"hot") {
                ++hot;
                says += item.contains(u"ingredients"_s);
            }
        QVERIFY(hot > 60);
        QVERIFY2(says * 3 > hot * 2, qPrintable(u"%1 of %2"_s.arg(says).arg(hot)));
    }
    void everyForcedChoiceCanBeMade()
    {
        for (const auto &group : of("modifier_group")) {
            int offered = 0;
            int preset = 0;
            for (const auto &modifier : of("modifier")) {
                if (text(modifier, "group") != text(group, "code"))
                    continue;
                ++offered;
                preset += modifier.value(u"is_default"_s).toBool();
                QVERIFY2(number(modifier, "price_minor") >= 0, name(modifier));
            }
            const int least = number(group, "min_choices");
            const int most = number(group, "max_choices");
            QVERIFY2(least >= 0 && most >= 1 && least <= most, name(group));
            QVERIFY2(offered >= 2 && offered >= most, name(group));
            QVERIFY2(preset <= most, name(group));
            QVERIFY2(preset == 0 || preset >= least, name(group));
        }
    }
    void someDishesWantJustOneChoice()
    {
        // A forced single choice closes its sheet by itself: these dishes are two taps.
        std::set<QString> forced;
        for (const auto &group : of("modifier_group"))
            if (number(group, "min_choices") == 1 && number(group, "max_choices") == 1)
                forced.insert(text(group, "code"));
        const auto items = of("menu_item");
        const auto quick = std::count_if(items.begin(), items.end(), [&](const QJsonObject &item) {
            const auto groups = item.value(u"groups"_s).toArray();
            return groups.size() == 1 && forced.contains(groups.first().toString());
        });
        QVERIFY(quick >= 5);
    }
    void tablesStandApartInsideTheirRoom()
    {
        everyValueIsOnce("dining_table", "label");
        static const std::set<QString> shapes{u"round"_s, u"square"_s, u"long"_s, u"booth"_s, u"bar"_s};
        const QRect plan(0, 0, 1000, 600);
        std::set<QString> drawn;
        const auto tables = of("dining_table");
        const auto place = [](const QJsonObject &table) {
            return QRect(number(table, "x"), number(table, "y"), number(table, "width"), number(table, "height"));
        };
        for (const auto &table : tables) {
            drawn.insert(text(table, "shape"));
            QVERIFY2(plan.contains(place(table)), name(table));
            QVERIFY2(place(table).width() >= 96 && place(table).height() >= 80, name(table));
            QVERIFY2(number(table, "seats") >= 1, name(table));
            for (const auto &other : tables)
                if (name(other) != name(table) && text(other, "room") == text(table, "room"))
                    QVERIFY2(!place(table).marginsAdded({8, 8, 8, 8}).intersects(place(other)), name(table));
        }
        QCOMPARE(drawn, shapes);
    }
    void everybodySignsInWithAPinOfTheirOwn()
    {
        everyValueIsOnce("staff", "pin");
        static const QStringList trivial{u"0000"_s, u"1111"_s, u"1234"_s, u"4321"_s, u"2580"_s, u"123456"_s};
        const auto staff = of("staff");
        for (const auto &person : staff) {
            const QString pin = text(person, "pin");
            bool isNumber = false;
            pin.toInt(&isNumber);
            QVERIFY2(isNumber, name(person));
            QCOMPARE(pin.size(), text(person, "role") == u"manager" ? 6 : 4);
            QVERIFY2(!trivial.contains(pin), name(person));
            for (const auto &other : staff)
                QVERIFY2(name(other) == name(person) || !text(other, "pin").startsWith(pin), name(person));
            QVERIFY2((QStringList{u"en"_s, u"sw"_s, u"ar"_s}).contains(text(person, "language")), name(person));
        }
    }
    void managersMayDoEverything()
    {
        std::set<QString> known;
        std::set<QString> managers;
        for (const auto &role : of("staff_role"))
            for (const auto &permission : role.value(u"permissions"_s).toArray()) {
                known.insert(permission.toString());
                if (text(role, "code") == u"manager")
                    managers.insert(permission.toString());
            }
        QCOMPARE(managers, known);
        for (const auto &needed : {u"orders.take"_s, u"orders.void"_s, u"orders.comp"_s, u"payments.take"_s,
                 u"payments.refund"_s, u"drawer.open"_s, u"drawer.close"_s, u"menu.edit"_s, u"kitchen.eighty_six"_s,
                 u"staff.edit"_s, u"reports.view"_s, u"floor.seat"_s, u"log.repair"_s})
            QVERIFY2(known.contains(needed), qUtf8Printable(needed));
    }
    void printersHaveAnAddressEach()
    {
        everyValueIsOnce("printer", "address");
        const auto printers = of("printer");
        QCOMPARE(std::count_if(printers.begin(), printers.end(),
                     [](const QJsonObject &printer) { return text(printer, "purpose") == u"receipt"; }),
            2);
        for (const auto &printer : printers)
            QVERIFY2(number(printer, "columns") == 48 || number(printer, "columns") == 32, name(printer));
    }
};

QTEST_GUILESS_MAIN(RestaurantTest)
#include "restaurant_test.moc"
