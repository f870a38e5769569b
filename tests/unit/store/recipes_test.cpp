#include "support/test_cluster.h"
#include <QTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

/// What goes into dishes and choices, as the database takes it.
class RecipesTest : public QObject {
    Q_OBJECT
    TestDatabase database;
    std::unique_ptr<PgSession> office;
    Id rice;
    Id category;
    Id tax;
    Id group;

    static QByteArray text(const Id &id) { return id.toByteArray(QUuid::WithoutBraces); }
    PgOutcome<PgRows> put(const char *kind, const Id &id, std::int64_t seen, QByteArray body)
    {
        static const Statement statement("SELECT api.put_record(:kind, :id, :seen, :body, NULL)");
        return office->run(
            statement, {{"kind", Utf8{kind}}, {"id", id}, {"seen", seen}, {"body", Utf8{body.replace('\'', '"')}}});
    }
    QByteArray dish() const
    {
        return "{'names':{'en':'x'},'price_minor':1,'category_id':'" + text(category) + "','tax_id':'" + text(tax)
            + "','ingredients':[";
    }
    QByteArray choice() const { return "{'names':{'en':'x'},'group_id':'" + text(group) + "','ingredients':["; }
    QByteArray some(const char *milli) const { return "{'ingredient_id':'" + text(rice) + "','milli':" + milli + '}'; }

private Q_SLOTS:
    void init()
    {
        database = TestCluster::instance().freshDatabase();
        office = std::make_unique<PgSession>(PgSession::Options{database.enrol(QStringLiteral("office")).conninfo});
        category = newId();
        tax = newId();
        group = newId();
        rice = newId();
        QVERIFY(put("menu_category", category, 0, "{'names':{'en':'Grills'}}"));
        QVERIFY(put("tax", tax, 0, "{'names':{'en':'VAT'},'rate_ppm':160000}"));
        QVERIFY(put("modifier_group", group, 0, "{'names':{'en':'With'}}"));
        QVERIFY(put("ingredient", rice, 0, "{'names':{'en':'Rice'},'unit':'g'}"));
    }
    void anAmountOfAnIngredientIsTaken_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("dish") << QByteArray("menu_item");
        QTest::newRow("choice") << QByteArray("modifier");
    }
    void anAmountOfAnIngredientIsTaken()
    {
        QFETCH(QByteArray, kind);
        const QByteArray head = kind == "modifier" ? choice() : dish();
        const auto why = [&](const QByteArray &entries) {
            const auto outcome = put(kind.constData(), newId(), 0, head + entries + "]}");
            return outcome ? QString() : outcome.why().message;
        };

        QCOMPARE(why({}), QString());
        QCOMPARE(why(some("1") + ',' + some("1000000000").replace(text(rice), text(rice).toUpper())), QString());
        QCOMPARE(why("{'ingredient_id':'" + text(newId()) + "','milli':1}"),
            QStringLiteral("An ingredient that goes into it does not exist"));
        QCOMPARE(why("17"), QStringLiteral("A list of entries is needed"));
        for (const QByteArray &wrong :
            QByteArrayList{some("0"), some("-1"), some("1000000001"), some("1.5"), some("'1'"), some("null"),
                "{'ingredient_id':'" + text(rice) + "'}", "{'milli':1}", "{'ingredient_id':null,'milli':1}",
                "{'ingredient_id':7,'milli':1}", "{'ingredient_id':'rice','milli':1}"})
            QCOMPARE(why(some("1") + ',' + wrong),
                QStringLiteral("What goes into it wants an ingredient and an amount of more than nothing, "
                               "1,000,000 at most"));
    }
    void itReachesTheTerminals()
    {
        QVERIFY(put("modifier", newId(), 0, choice() + some("150000") + "]}"));
        static const Statement since("SELECT kind, body FROM api.reference_since(3)");
        const auto rows = office->run(since);
        QVERIFY(rows);
        QCOMPARE(rows->count(), 2);
        QCOMPARE((*rows)[0].utf8(0), QByteArray("ingredient"));
        const auto body = [&](int row) { return QJsonDocument::fromJson((*rows)[row].utf8(1)).object(); };
        QCOMPARE(body(0).value(QLatin1String("unit")).toString(), QStringLiteral("g"));
        const auto part = body(1).value(QLatin1String("ingredients"))[0].toObject();
        QCOMPARE(part.value(QLatin1String("ingredient_id")).toString().toLatin1(), text(rice));
        QCOMPARE(part.value(QLatin1String("milli")).toInt(), 150'000);
    }
    void whatCannotBeSoIsRefusedInPlainWords()
    {
        QCOMPARE(put("ingredient", newId(), 0, "{'names':{'en':'x'},'unit':'kg'}").why().message,
            QStringLiteral("An ingredient is counted in pieces, g or ml"));
        for (const char *portion : {"-1", "100001"})
            QCOMPARE(put("pre_modifier", newId(), 0, QByteArray("{'names':{'en':'x'},'portion_bp':") + portion + '}')
                         .why()
                         .message,
                QStringLiteral("What is taken of a choice is from 0 to 1000 %"));
        QVERIFY(put("pre_modifier", newId(), 0, "{'names':{'en':'Extra'},'portion_bp':20000}"));
    }
    void aDishKeepsWhatIsTakenOutOfUse()
    {
        const Id item = newId();
        QVERIFY(put("menu_item", item, 0, dish() + some("150000") + "]}"));
        static const Statement retire("SELECT api.retire_record(:kind, :id, :seen, NULL)");
        QVERIFY(office->run(retire, {{"kind", Utf8{"ingredient"}}, {"id", rice}, {"seen", 4}}));
        const auto edited = put("menu_item", item, 5, "{'price_minor':2}");
        QVERIFY2(edited, edited ? "" : qPrintable(edited.why().message));
    }
};

QTEST_GUILESS_MAIN(RecipesTest)
#include "recipes_test.moc"
