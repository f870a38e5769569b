#include "store/statement.h"
#include <QTest>

using namespace jiko;
using namespace jiko::store;

class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreNumberedInTheOrderTheyAppear()
    {
        const Statement statement("SELECT :b, :a, :b FROM t WHERE x=:_long_Name9;");

        QCOMPARE(statement.numbered(), QByteArray("SELECT $1, $2, $1 FROM t WHERE x=$3;"));
        QCOMPARE(statement.names(), (std::vector<QByteArray>{"b", "a", "_long_Name9"}));
        QCOMPARE(statement.text(), QByteArray("SELECT :b, :a, :b FROM t WHERE x=:_long_Name9;"));
    }
    void whatIsNoParameterStays_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("line comment") << QByteArray("SELECT 1 -- in :server_id\n + 2");
        QTest::newRow("line comment at the end") << QByteArray("SELECT 1 -- :x");
        QTest::newRow("block comment") << QByteArray("SELECT /* :x ' */ 1");
        QTest::newRow("string") << QByteArray("SELECT 'at :noon', 'it''s :x'");
        QTest::newRow("escape string") << QByteArray("SELECT E'it\\'s :x', e'\\\\', 'y'");
        QTest::newRow("identifier") << QByteArray("SELECT \"a:b\", \"q\"\":c\"");
        QTest::newRow("dollar quote") << QByteArray("SELECT $$ :x ' $$, $tag$ :y $$ $tag$");
        QTest::newRow("cast") << QByteArray("SELECT '1'::bigint, x::text");
        QTest::newRow("slice") << QByteArray("SELECT a[1:2], a[ : ]");
        QTest::newRow("unfinished") << QByteArray("SELECT 'never :closed");
        QTest::newRow("colon last") << QByteArray("SELECT 1 :");
    }
    void whatIsNoParameterStays()
    {
        QFETCH(QByteArray, sql);

        const Statement statement(sql);

        QCOMPARE(statement.numbered(), sql);
        QVERIFY(statement.names().empty());
    }
    void aParameterBehindWhatLooksLikeAnEscapeIsFound()
    {
        const Statement statement("SELECT name'x\\', :a, $1x$ FROM t");

        QCOMPARE(statement.names(), (std::vector<QByteArray>{"a"}));
    }
    void parametersAreArrangedByName()
    {
        const Statement statement("SELECT :b, :a");
        const Params params{{"a", 1}, {"b", true}};

        const auto arranged = statement.arrange(params);

        QVERIFY(arranged.wrong.isEmpty());
        QVERIFY(std::get<bool>(arranged.values[0]->held()));
        QCOMPARE(std::get<std::int64_t>(arranged.values[1]->held()), 1);
    }
    void aMissingUnknownOrDoubledParameterIsNamed()
    {
        const Statement statement("SELECT :a, :b");
        const Value one = 1;

        QCOMPARE(statement.arrange({{"a", one}}).wrong, QByteArray("b"));
        QCOMPARE(statement.arrange({{"a", one}, {"b", one}, {"c", one}}).wrong, QByteArray("c"));
        QCOMPARE(statement.arrange({{"a", one}, {"b", one}, {"a", one}}).wrong, QByteArray("a"));
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
