// What is typed into a plain form, and how records read it.
#include "office/record_fields.h"
#include "outlet/permission_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jiko;
using office_app::FieldType;
using office_app::RecordField;

class RecordFieldsTest : public QObject {
    Q_OBJECT

    /// A value as it is written and read; nothing typed wrong.
    static QString again(const RecordField &field, const char *typed)
    {
        const Records none;
        const office_app::NameBook book(none);
        const auto value = office_app::valueFrom(field, QString::fromUtf8(typed), book, identity::House());
        return value ? office_app::textOf(field, *value, book, identity::House()) : QStringLiteral("refused");
    }
private Q_SLOTS:
    void whatIsTypedIsReadAndShownAgain()
    {
        const auto of = [](FieldType type, bool below = false) {
            return RecordField{QStringLiteral("x"), {}, type, {}, {}, {}, below};
        };
        QCOMPARE(again(of(FieldType::Money), "1,250.5"), QStringLiteral("1250.50"));
        QCOMPARE(again(of(FieldType::Money), "-5"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Money, true), "-5"), QStringLiteral("-5.00"));
        QCOMPARE(again(of(FieldType::Rate), "12.5"), QStringLiteral("12.5"));
        QCOMPARE(again(of(FieldType::Rate), "10"), QStringLiteral("10"));
        QCOMPARE(again(of(FieldType::Rate, true), "-20"), QStringLiteral("-20"));
        QCOMPARE(again(of(FieldType::Rate), "ten"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Minute), "7:05"), QStringLiteral("07:05"));
        QCOMPARE(again(of(FieldType::Minute), "24:00"), QStringLiteral("24:00"));
        QCOMPARE(again(of(FieldType::Minute), "24:01"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Minute), "7.05"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Weekdays), "1, 5"), QStringLiteral("1 5"));
        QCOMPARE(again(of(FieldType::Weekdays), "8"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Day), "2026-11-21"), QStringLiteral("2026-11-21"));
        QCOMPARE(again(of(FieldType::Day), "2026-02-30"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Instant), "2026-11-21 17:00"), QStringLiteral("2026-11-21 17:00"));
        QCOMPARE(again(of(FieldType::Instant), "21.11. 17:00"), QStringLiteral("refused"));
        const Records none;
        const auto instant = office_app::valueFrom(
            of(FieldType::Instant), QStringLiteral("1970-01-01 03:00"), office_app::NameBook(none), identity::House());
        QCOMPARE(instant->toInteger(), 0); // Nairobi is three hours ahead
        QCOMPARE(again(of(FieldType::Texts), "milk|nuts "), QStringLiteral("milk | nuts"));
        QCOMPARE(again(of(FieldType::Texts), ""), QString());
        QCOMPARE(again(of(FieldType::Number), "-1"), QStringLiteral("refused"));
        QCOMPARE(again(of(FieldType::Number), ""), QString());
    }
    void recordsAreCalledByTheirEnglishNames()
    {
        Records records;
        const Id grill = newId(), old = newId();
        records["menu_category"][grill] = {"menu_category", grill, 1, false, R"({"names":{"en":"Grill"}})"};
        records["menu_category"][old] = {"menu_category", old, 1, true, R"({"names":{"en":"Old"}})"};
        const office_app::NameBook book(records);
        const RecordField field{QStringLiteral("x"), {}, FieldType::Many, "menu_category", {}, {}, false};
        const auto value = office_app::valueFrom(field, QStringLiteral(" grill "), book, identity::House());
        QCOMPARE(*value, QJsonValue(QJsonArray{grill.toString(QUuid::WithoutBraces)}));
        QCOMPARE(office_app::textOf(field, *value, book, identity::House()), QStringLiteral("Grill"));
        QVERIFY(!office_app::valueFrom(field, QStringLiteral("Grill | Attic"), book, identity::House()));
        QVERIFY(!office_app::valueFrom(field, QStringLiteral("Old"), book, identity::House()));
        QCOMPARE(*office_app::valueFrom(field, QString(), book, identity::House()), QJsonValue(QJsonArray()));
    }
    void decimalsAreKeptAsWholeNumbers()
    {
        RecordField field;
        field.type = FieldType::Decimal;
        field.decimals = 6;
        const office_app::NameBook book({});
        const auto read = [&](const char *typed) {
            return office_app::valueFrom(field, QString::fromLatin1(typed), book, identity::House());
        };
        QCOMPARE(read("129.5")->toInteger(), 129'500'000);
        QCOMPARE(read("0,000001")->toInteger(), 1);
        QVERIFY(!read("1.0000001"));
        QVERIFY(!read("-3"));
        QVERIFY(!read("1.2.3"));
        QCOMPARE(office_app::textOf(field, 129'500'000, book, identity::House()), QStringLiteral("129.5"));
        QCOMPARE(office_app::textOf(field, 1, book, identity::House()), QStringLiteral("0.000001"));
        QCOMPARE(office_app::textOf(field, 160'000'000, book, identity::House()), QStringLiteral("160"));
    }
    void aRightIsOneWordOfItsList()
    {
        RecordField field;
        field.path = QStringLiteral("permissions");
        field.type = FieldType::YesNo;
        field.member = QStringLiteral("orders.void");
        QJsonObject body{{field.path, QJsonArray{QStringLiteral("orders.take"), QStringLiteral("orders.void")}}};
        QVERIFY(office_app::valueOf(body, field).toBool());
        office_app::setValueOf(body, field, false);
        QCOMPARE(body.value(field.path).toArray(), QJsonArray{QStringLiteral("orders.take")});
        office_app::setValueOf(body, field, true);
        office_app::setValueOf(body, field, true);
        QCOMPARE(body.value(field.path).toArray().size(), 2);
    }
    void everyRightHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (const char *right : outlet::allRights())
            words.insert(outlet::rightWords(QString::fromLatin1(right)));
        QCOMPARE(words.size(), static_cast<qsizetype>(outlet::allRights().size()));
        QVERIFY(!words.contains(QString()));
    }
    void valuesStandWhereTheirPathSays()
    {
        QJsonObject body;
        office_app::setValueAt(body, QStringLiteral("hours.1.from_minute"), 60);
        QCOMPARE(
            QJsonDocument(body).toJson(QJsonDocument::Compact), QByteArray(R"({"hours":[{},{"from_minute":60}]})"));
        QCOMPARE(office_app::valueAt(body, QStringLiteral("hours.1.from_minute")).toInt(), 60);
        QVERIFY(office_app::valueAt(body, QStringLiteral("hours.7.from_minute")).isUndefined());
    }
    void whatSaysNothingIsTakenOut()
    {
        const auto tidy = [](const char *json) {
            return QJsonDocument(office_app::tidied(QJsonDocument::fromJson(json).object()))
                .toJson(QJsonDocument::Compact);
        };
        QCOMPARE(tidy(R"({"names":{"en":"x","sw":""},"hours":[{"weekdays":[],"from_minute":null}]})"),
            QByteArray(R"({"hours":[],"names":{"en":"x"}})"));
        QCOMPARE(tidy(R"({"hours":[{"weekdays":[5]}],"names":{}})"),
            QByteArray(R"({"hours":[{"from_minute":0,"until_minute":0,"weekdays":[5]}],"names":{}})"));
        QCOMPARE(tidy(R"({"parts":[{"items":["a"]},{"items":[],"count":2}],"names":{}})"),
            QByteArray(R"({"names":{},"parts":[{"count":1,"items":["a"]}]})"));
        QCOMPARE(
            tidy(R"({"taxes":[{"from_id":"a","to_id":null}],"names":{}})"), QByteArray(R"({"names":{},"taxes":[]})"));
        QCOMPARE(tidy(R"({"parts":[{"job":"a","points":3},{"job":null,"points":null},{"job":"b"}],"names":{}})"),
            QByteArray(R"({"names":{},"parts":[{"job":"a","points":3},{"job":"b","points":1}]})"));
        // What is half said stays: the server asks for the rest.
        QCOMPARE(tidy(R"({"ingredients":[{"ingredient_id":"a","milli":5},{},{"ingredient_id":null,"milli":null},
            {"ingredient_id":"b"},{"milli":7}],"names":{}})"),
            QByteArray(R"({"ingredients":[{"ingredient_id":"a","milli":5},{"ingredient_id":"b"},{"milli":7}],)"
                       R"("names":{}})"));
        QCOMPARE(tidy(R"({"footer":{"en":"","sw":""}})"), QByteArray(R"({"footer":null})"));
        QCOMPARE(tidy(R"({"footer":{"en":"Bye","sw":""}})"), QByteArray(R"({"footer":{"en":"Bye"}})"));
        QCOMPARE(tidy(R"({"clock_in_first":true})"), QByteArray(R"({"clock_in_first":true})"));
    }
    void aListIsSpreadOverItsEntriesAndOneIsShownWhereThereIsNone()
    {
        const auto pathsOf = [](const char *json) {
            const auto body = QJsonDocument::fromJson(json).object();
            QStringList paths;
            for (const auto &field : office_app::spreadOver(office_app::fieldsOf("promotion"), body))
                if (field.path.startsWith(QLatin1String("hours")) || field.path.startsWith(QLatin1String("parts")))
                    paths.append(field.path);
            return paths;
        };
        const QStringList none = pathsOf("{}");
        QCOMPARE(none.size(), 3 + 1 + 5 + 1);
        QVERIFY(none.contains(QStringLiteral("parts.0.items")) && none.contains(QStringLiteral("parts")));
        QVERIFY(!none.contains(QStringLiteral("hours.0"))); // what is not there cannot be taken out
        const QStringList many = pathsOf(R"({"parts":[{},{},{},{}],"hours":[{},{}]})");
        QCOMPARE(many.size(), 4 * (3 + 1) + 1 + 2 * (5 + 1) + 1);
        for (const char *path : {"parts.3.items", "parts.3", "hours.1.until_minute", "hours.1"})
            QVERIFY2(many.contains(QLatin1String(path)), path);
    }
    void ingredientsAreAddedAndTakenOutByTheirName()
    {
        const auto body = QJsonDocument::fromJson(R"({"ingredients":[{},{"milli":1500}]})").object();
        for (const char *kind : {"menu_item", "modifier"}) {
            QStringList labels;
            for (const auto &field : office_app::spreadOver(office_app::fieldsOf(kind), body))
                if (field.path.startsWith(QLatin1String("ingredients")))
                    labels.append(field.label);
            QCOMPARE(labels.join(QLatin1Char(';')),
                QStringLiteral("Ingredient (1);How much of it, in its unit (1);Take this ingredient out (1);"
                               "Ingredient (2);How much of it, in its unit (2);Take this ingredient out (2);"
                               "Add an ingredient"));
        }
    }
    void everyKindHasAFormThatBeginsWithItsName()
    {
        for (const auto &kind : office_app::recordKinds()) {
            const auto fields = office_app::fieldsOf(kind.kind);
            QVERIFY2(!fields.empty(), kind.kind.constData());
            QCOMPARE(fields.front().path,
                kind.kind == "dining_table" ? QStringLiteral("label")
                    : kind.kind == "outlet_profile" || kind.kind == "printer" || kind.kind == "staff"
                    ? QStringLiteral("name")
                    : QStringLiteral("names.en"));
            for (const auto &field : fields)
                QCOMPARE(field.words.size(), field.values.size());
        }
    }
};

QTEST_GUILESS_MAIN(RecordFieldsTest)
#include "record_fields_test.moc"
