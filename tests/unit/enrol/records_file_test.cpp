#include "enrol/records_file.h"

#include <QJsonArray>
#include <QTest>

using namespace jiko;
using namespace jiko::enrol;

class RecordsFileTest : public QObject {
    Q_OBJECT

    const Id m_outlet = Id(QStringLiteral("01890000-0000-7000-8000-000000000001"));
    Result<RecordsFile, QString> read(const QByteArray &json)
    {
        return readRecords(json, m_outlet, [](const QString &pin) { return QByteArray(32, pin.front().toLatin1()); });
    }
    QString why(const QByteArray &json)
    {
        const auto outcome = read(json);
        return outcome ? QStringLiteral("read") : outcome.why();
    }

private Q_SLOTS:
    void codesBecomeIdsThatStay()
    {
        const auto file = read(R"({"menu_item": [{"code": "kuku", "category": "grill", "groups": ["part", "side"]}],
            "menu_category": [{"code": "grill", "names": {"en": "Grill"}}],
            "modifier_group": [{"code": "part"}, {"code": "side"}]})");
        QVERIFY2(file, file ? "" : qPrintable(file.why()));
        // What is referred to comes first, whatever the order in the file.
        QCOMPARE(file->records.front().kind, QByteArray("menu_category"));
        const FileRecord &kuku = file->records.back();
        QCOMPARE(kuku.id, recordId(m_outlet, "menu_item", QStringLiteral("kuku")));
        QCOMPARE(kuku.body.value(QLatin1String("category_id")).toString(),
            file->records.front().id.toString(QUuid::WithoutBraces));
        const auto groups = kuku.body.value(QLatin1String("groups")).toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[1].toString(),
            recordId(m_outlet, "modifier_group", QStringLiteral("side")).toString(QUuid::WithoutBraces));
        QVERIFY(!kuku.body.contains(QLatin1String("code")) && !kuku.body.contains(QLatin1String("category")));
        QVERIFY(recordId(newId(), "menu_item", QStringLiteral("kuku")) != kuku.id);
    }

    void codesInsideAListBecomeIds()
    {
        const auto file = read(R"({"menu_size": [{"code": "large"}], "menu_category": [{"code": "beer"}],
            "menu_item": [{"code": "soda", "category": "beer", "sizes": [{"size": "large", "price_minor": 9}]}],
            "promotion": [{"code": "set", "parts": [{"items": ["soda"], "extras": [{"item": "soda", "minor": 5}]},
                {"categories": ["beer"]}]}]})");
        QVERIFY2(file, file ? "" : qPrintable(file.why()));
        const auto idOf = [&](const char *kind, const char *code) {
            return QJsonValue(recordId(m_outlet, kind, QLatin1String(code)).toString(QUuid::WithoutBraces));
        };
        const auto size = file->ofKind("menu_item").front().body.value(QLatin1String("sizes")).toArray()[0].toObject();
        QCOMPARE(size.value(QLatin1String("size_id")), idOf("menu_size", "large"));
        QCOMPARE(size.value(QLatin1String("price_minor")).toInt(), 9);
        QVERIFY(!size.contains(QLatin1String("size")));
        const auto made = read(R"({"ingredient": [{"code": "rice"}], "modifier": [{"code": "more",
            "ingredients": [{"ingredient": "rice", "milli": 5}]}]})");
        QVERIFY2(made, made ? "" : qPrintable(made.why()));
        const auto part = made->ofKind("modifier").front().body.value(QLatin1String("ingredients"))[0].toObject();
        QCOMPARE(part.value(QLatin1String("ingredient_id")), idOf("ingredient", "rice"));
        QVERIFY(!part.contains(QLatin1String("ingredient")));
        const auto parts = file->ofKind("promotion").front().body.value(QLatin1String("parts")).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0][QLatin1String("items")][0], idOf("menu_item", "soda"));
        QCOMPARE(parts[0][QLatin1String("extras")][0][QLatin1String("item")], idOf("menu_item", "soda"));
        QCOMPARE(parts[1][QLatin1String("categories")][0], idOf("menu_category", "beer"));
    }

    void aPinBecomesAHashAndIsInNoBody()
    {
        const auto file = read(R"({"staff_role": [{"code": "waiter", "names": {"en": "Waiter"}}],
            "staff": [{"code": "asha", "name": "Asha", "role": "waiter", "pin": "7531"}, {"code": "bo", "name": "Bo", "role": "waiter"}]})");
        QVERIFY2(file, file ? "" : qPrintable(file.why()));
        const auto staff = file->ofKind("staff");
        QCOMPARE(staff[0].body.value(QLatin1String("pin_hash")).toString(),
            QString::fromLatin1(QByteArray(32, '7').toHex()));
        QVERIFY(!staff[0].body.contains(QLatin1String("pin")));
        QVERIFY(!staff[1].body.contains(QLatin1String("pin_hash")));
        QCOMPARE(file->people[0].pin, QStringLiteral("7531"));
        QCOMPARE(file->people[0].role, QStringLiteral("Waiter"));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("{\"a\": ") << QStringLiteral("no JSON");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("no JSON");
        QTest::newRow("kind") << QByteArray(R"({"dish": []})") << QStringLiteral("dish");
        QTest::newRow("no code") << QByteArray(R"({"room": [{"names": {}}]})") << QStringLiteral("no code");
        QTest::newRow("twice") << QByteArray(R"({"room": [{"code": "a"}, {"code": "a"}]})") << QStringLiteral("twice");
        QTest::newRow("nobody") << QByteArray(R"({"dining_table": [{"code": "1", "room": "attic"}]})")
                                << QStringLiteral("dining_table \"1\": there is no room \"attic\"");
        QTest::newRow("nobody inside a list")
            << QByteArray(R"({"menu_item": [{"code": "x", "sizes": [{"size": "huge"}]}]})")
            << QStringLiteral("there is no menu_size \"huge\"");
        QTest::newRow("nobody in a list") << QByteArray(R"({"menu_item": [{"code": "x", "groups": ["y"]}]})")
                                          << QStringLiteral("there is no modifier_group \"y\"");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        QVERIFY2(why(json).contains(words), qPrintable(why(json)));
    }
};

QTEST_GUILESS_MAIN(RecordsFileTest)
#include "records_file_test.moc"
