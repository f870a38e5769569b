#include "menu/exchange.h"
#include "sample.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::menu;
using given::Bar;
using What = menu::Difference::What;

class ExchangeTest : public QObject {
    Q_OBJECT
    Bar house = withCourse();
    Menu menu = house.menu();

    /// Dishes of the sample have no course of their own; a file wants one for a new dish.
    static Bar withCourse()
    {
        Bar bar;
        bar.row("course", {{QStringLiteral("names"), Bar::named(QStringLiteral("Mains"))}, Bar::position(1)});
        bar.row("modifier_group",
            {{QStringLiteral("names"), Bar::named(QStringLiteral("Sauce"))}, {QStringLiteral("min_choices"), 0},
                {QStringLiteral("max_choices"), 1}, Bar::position(3)});
        return bar;
    }
    std::vector<Difference> of(const char *csv) const
    {
        const auto sheet = sheetFromCsv(csv);
        return sheet ? differences(menu, *sheet, base::kes) : std::vector<Difference>();
    }
    Difference first(const char *csv) const
    {
        const auto all = of(csv);
        return all.empty() ? Difference{-1, What::Same, {}, {}, {}, {}, {}} : all.front();
    }
    static QString text(const Difference &found)
    {
        QStringList fields;
        for (const auto &field : found.fields)
            fields.append(QStringLiteral("%1: %2 > %3").arg(field.column, field.before, field.after));
        return fields.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void whatWasExportedChangesNothing_data()
    {
        QTest::addColumn<bool>("asJson");
        QTest::newRow("CSV") << false;
        QTest::newRow("JSON") << true;
    }
    void whatWasExportedChangesNothing()
    {
        QFETCH(bool, asJson);
        Bar other = withCourse();
        other.changed("menu_item", other.kuku,
            {{QStringLiteral("names"),
                 QJsonObject{{QStringLiteral("en"), QStringLiteral("=Kuku, \"hot\"")},
                     {QStringLiteral("sw"), QStringLiteral("-Kuku")}}},
                {QStringLiteral("allergens"), QJsonArray{QStringLiteral("soya"), QStringLiteral("milk")}},
                {QStringLiteral("barcode"), QStringLiteral("0061")}});
        const Menu all = other.menu();
        const auto sheet = asJson ? sheetFromJson(jsonOf(all, base::kes)) : sheetFromCsv(csvOf(all, base::kes));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), all.items().size());
        for (const Difference &found : differences(all, *sheet, base::kes)) {
            QVERIFY2(found.what == What::Same, qUtf8Printable(text(found) + found.column));
            QCOMPARE(itemBody(found.item), itemBody(*all.item(found.item.id)));
        }
    }
    void aFormulaInANameIsMadeHarmlessInTheFile()
    {
        Bar other;
        other.changed("menu_item", other.kuku, {{QStringLiteral("names"), Bar::named(QStringLiteral("@SUM(A1)"))}});
        QVERIFY(csvOf(other.menu(), base::kes).contains(",'@SUM(A1),"));
    }
    void aCellThatDiffersIsAChange()
    {
        const Difference found = first("plu,price,name_sw\n101,700,Kuku mkubwa\n");
        QCOMPARE(found.what, What::Changed);
        QCOMPARE(text(found), QStringLiteral("price: 650.00 > 700.00; name_sw: Kuku wa kuchoma > Kuku mkubwa"));
        QCOMPARE(found.item.id, house.kuku);
        QCOMPARE(found.item.priceMinor, 70000);
        QCOMPARE(found.item.station, house.fire);
        QCOMPARE(found.line, 2);
    }
    void everyColumnCanBeChanged()
    {
        const Difference found =
            first("plu;name_en;kitchen_name;category;price;sizes;tax;station;course;groups;allergens;"
                  "barcode;on_sale\n"
                  "S1;Soda pop;SODA;grill;1,250.50;large=200 | Small = 150;VAT;Fire;Mains;Sauce|extras;"
                  "Milk|gluten;42;no\n");
        QCOMPARE(found.what, What::Changed);
        const Item &soda = found.item;
        QCOMPARE(soda.names.in(QStringLiteral("en")), QStringLiteral("Soda pop"));
        QCOMPARE(soda.kitchenName, QStringLiteral("SODA"));
        QCOMPARE(soda.category, house.grill);
        QCOMPARE(soda.priceMinor, 125050);
        QCOMPARE(soda.sizes, (std::vector<SizePrice>{{house.large, 20000}, {house.small, 15000}}));
        QCOMPARE(soda.tax, house.packTax); // three are called so: it keeps its own
        QCOMPARE(soda.course, menu.courses().front().id);
        QCOMPARE(soda.groups.size(), 2u);
        QCOMPARE(soda.groups.back(), house.extras);
        QCOMPARE(soda.allergens, (std::vector<QString>{QStringLiteral("gluten"), QStringLiteral("milk")}));
        QCOMPARE(soda.barcode, QStringLiteral("42"));
        QVERIFY(!soda.onSale);
    }
    void anEmptyCellEmptiesWhatMayBeEmptyAndElseChangesNothing()
    {
        const Difference found = first("plu,name_en,name_sw,price,category,station,on_sale,groups\n101,,,,,,,\n");
        QCOMPARE(text(found), QStringLiteral("name_sw: Kuku wa kuchoma > ; groups: Part | Extras > "));
        // A row that ends early says nothing of what it lacks.
        QCOMPARE(first("plu,name_sw,groups\n101\n").what, What::Same);
    }
    void aDishThatIsNotThereIsNew()
    {
        const Difference found = first("plu,name_en,category,price,tax,station,course\n"
                                       "55,Chapati,Grill,40,VAT,Fire,Mains\n");
        QCOMPARE(found.what, What::New);
        QVERIFY(found.item.id.isNull());
        QCOMPARE(found.item.plu, QStringLiteral("55"));
        QCOMPARE(found.item.priceMinor, 4000);
        QVERIFY(found.item.onSale);
    }
    void aNewDishThatCannotBeSoldSaysWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("column");
        const auto row = [](const char *column, const char *csv) {
            QTest::newRow(column) << QByteArray("plu,name_en,category,price,tax,station,course\n") + csv
                                  << QString::fromLatin1(column);
        };
        row("name_en", "55,,Grill,40,VAT,Fire,Mains\n");
        row("category", "55,Chapati,,40,VAT,Fire,Mains\n");
        row("price", "55,Chapati,Grill,,VAT,Fire,Mains\n");
        row("tax", "55,Chapati,Grill,40,,Fire,Mains\n");
        row("station", "55,Chapati,Grill,40,VAT,,Mains\n");
        row("course", "55,Chapati,Grill,40,VAT,Fire,\n");
    }
    void aNewDishThatCannotBeSoldSaysWhatIsMissing()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, column);
        const Difference found = first(csv.constData());
        QCOMPARE(found.what, What::Refused);
        QVERIFY(found.refusal == RowRefusal::Missing);
        QCOMPARE(found.column, column);
    }
    void theOnlyTaxNeedsNoName()
    {
        given::Grill grill;
        grill.row("course", {{QStringLiteral("names"), Bar::named(QStringLiteral("Mains"))}, Bar::position(1)});
        const auto sheet = sheetFromCsv("name_en,category,price,station,course\nChapati,Grill,40,Fire,Mains\n");
        const auto all = differences(grill.menu(), *sheet, base::kes);
        QCOMPARE(all.front().what, What::New);
        QCOMPARE(all.front().item.tax, grill.vat);
    }
    void aDishWithoutANumberIsKnownByItsName()
    {
        Bar other = withCourse();
        const Id plain =
            other.dish({{}, QStringLiteral("Éclair"), {}, 100, other.grill, other.vat, other.fire, {}, true, 1, {}});
        const auto sheet = sheetFromCsv("name_en,price\neclair,2\n");
        auto all = differences(other.menu(), *sheet, base::kes);
        QCOMPARE(all.front().what, What::Changed);
        QCOMPARE(all.front().item.id, plain);

        other.dish({{}, QStringLiteral("Eclair"), {}, 100, other.grill, other.vat, other.fire, {}, true, 1, {}});
        all = differences(other.menu(), *sheet, base::kes);
        QVERIFY(all.front().refusal == RowRefusal::AmbiguousName);
    }
    void aRowThatCannotBeReadIsRefusedAndTheOthersStand_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<QString>("column");
        const auto row = [](RowRefusal why, const char *column, const char *csv) {
            QTest::newRow(csv) << QByteArray(csv) << static_cast<int>(why) << QString::fromLatin1(column);
        };
        row(RowRefusal::NoKey, "", "plu,price\n,700\n");
        row(RowRefusal::BadAmount, "price", "plu,price\n101,dear\n");
        row(RowRefusal::BadAmount, "price", "plu,price\n101,-5\n");
        row(RowRefusal::BadAmount, "price", "plu,price\n101,5.005\n");
        row(RowRefusal::BadAmount, "sizes", "plu,sizes\nS1,Large\n");
        row(RowRefusal::UnknownName, "sizes", "plu,sizes\nS1,Huge=5\n");
        row(RowRefusal::UnknownName, "category", "plu,category\n101,Attic\n");
        row(RowRefusal::UnknownName, "tax", "plu,tax\n101,Salt tax\n");
        row(RowRefusal::UnknownName, "station", "plu,station\n101,Attic\n");
        row(RowRefusal::UnknownName, "course", "plu,course\n101,Tenth\n");
        row(RowRefusal::UnknownName, "groups", "plu,groups\n101,Part | Sawce\n");
        row(RowRefusal::UnknownAllergen, "allergens", "plu,allergens\n101,milk|dust\n");
        row(RowRefusal::BadYesNo, "on_sale", "plu,on_sale\n101,perhaps\n");
    }
    void aRowThatCannotBeReadIsRefusedAndTheOthersStand()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, refusal);
        QFETCH(QString, column);
        csv.append("007,\n");
        const auto all = of(csv.constData());
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].what, What::Refused);
        QCOMPARE(static_cast<int>(*all[0].refusal), refusal);
        QCOMPARE(all[0].column, column);
        QVERIFY(all[1].what != What::Refused);
    }
    void oneDishTwiceInAFileIsRefusedTheSecondTime()
    {
        const auto all = of("plu,price\n101,1\n101,2\n");
        QCOMPARE(all[0].what, What::Changed);
        QVERIFY(all[1].refusal == RowRefusal::TwiceInFile);
        QCOMPARE(all[1].line, 3);
    }
    void aBarcodeOfAnotherDishIsRefused()
    {
        Bar other = withCourse();
        other.changed("menu_item", other.kuku, {{QStringLiteral("barcode"), QStringLiteral("42")}});
        const auto all = differences(other.menu(), *sheetFromCsv("plu,barcode\nB12,42\n101,42\n"), base::kes);
        QVERIFY(all[0].refusal == RowRefusal::BarcodeTaken);
        QCOMPARE(all[1].what, What::Same);
    }
    void aFileThatIsNoMenuIsRefusedWhole()
    {
        QCOMPARE(sheetFromCsv("\xff\xfe").why(), SheetRefusal::NotReadable);
        QCOMPARE(sheetFromCsv("plu\n\"101\n").why(), SheetRefusal::NotReadable);
        QCOMPARE(sheetFromCsv("").why(), SheetRefusal::NoHeader);
        QCOMPARE(sheetFromCsv("price\n5\n").why(), SheetRefusal::NoHeader);
        QCOMPARE(sheetFromCsv("plu,prize\n101,5\n").why(), SheetRefusal::UnknownColumn);
        QCOMPARE(sheetFromCsv("plu,price,price\n101,5,6\n").why(), SheetRefusal::ColumnTwice);
        QCOMPARE(sheetFromCsv("plu,price\n101,5,6\n").why(), SheetRefusal::RowTooLong);
        QVERIFY(sheetFromCsv("plu,price,\n101,5,\n")); // as spreadsheets leave it
        QCOMPARE(sheetFromJson("{}").why(), SheetRefusal::NotReadable);
        QCOMPARE(sheetFromJson(R"([{"plu": "1", "price": 5.0}])").why(), SheetRefusal::NotReadable);
        QCOMPARE(sheetFromJson("[]").why(), SheetRefusal::NoHeader);
    }
    void aFieldThatOneDishOfAJsonFileLacksStays()
    {
        const auto sheet = sheetFromJson(R"([{"plu": "101", "name_sw": ""}, {"plu": "B12", "price": "360.00"}])");
        const auto all = differences(menu, *sheet, base::kes);
        QCOMPARE(text(all[0]), QStringLiteral("name_sw: Kuku wa kuchoma > "));
        QCOMPARE(text(all[1]), QStringLiteral("price: 350.00 > 360.00"));
    }
    void anEditHoldsWhatItChangesAndNothingElse()
    {
        const Item before = *menu.item(house.kuku);
        Item after = before;
        QCOMPARE(editOf(before, after), QByteArray("{}"));
        after.priceMinor = 1;
        after.barcode = QStringLiteral("7");
        QCOMPARE(editOf(before, after), QByteArray(R"({"barcode":"7","price_minor":1})"));
        QCOMPARE(editOf(after, before), QByteArray(R"({"barcode":"","price_minor":65000})"));
    }
    void amountsAreReadInTheCurrency()
    {
        QCOMPARE(minorFrom(QStringLiteral("650"), base::kes), std::optional<std::int64_t>(65000));
        QCOMPARE(minorFrom(QStringLiteral(" 1,250.5 "), base::kes), std::optional<std::int64_t>(125050));
        QCOMPARE(minorFrom(QStringLiteral("650"), Currency('U', 'G', 'X')), std::optional<std::int64_t>(650));
        for (const char *wrong : {"", "x", "-1", "1.005", "1,25", "1 250", "9999999999"})
            QVERIFY2(!minorFrom(QLatin1String(wrong), base::kes), wrong);
        QVERIFY(!minorFrom(QStringLiteral("6.5"), Currency('U', 'G', 'X')));
    }
};

JIKO_SUITE(ExchangeTest)
#include "exchange_test.moc"
