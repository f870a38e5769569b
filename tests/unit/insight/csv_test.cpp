#include "insight/csv.h"

#include <QTest>

using namespace jiko;
using insight::Csv;

namespace {
QByteArray rowOf(const QString &text)
{
    Csv csv({});
    const auto head = csv.bytes().size();
    return csv.text(text).endRow().bytes().mid(head);
}
} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithAByteOrderMarkAndEndsLinesAsTheRfcSays()
    {
        Csv csv({QStringLiteral("Jina"), QStringLiteral("Kiasi")});
        csv.text(QStringLiteral("Chapati ya maji")).money(Money(125'050, base::kes)).endRow();
        QCOMPARE(csv.bytes(), QByteArray("\xEF\xBB\xBFJina,Kiasi\r\nChapati ya maji,1250.50\r\n"));
    }

    void textIsQuotedWhereItMust_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("comma") << QStringLiteral("Kuku, wali") << QByteArray("\"Kuku, wali\"\r\n");
        QTest::newRow("quote") << QStringLiteral("6\" pizza") << QByteArray("\"6\"\" pizza\"\r\n");
        QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"\r\n");
        QTest::newRow("return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"\r\n");
        QTest::newRow("Arabic") << QString::fromUtf8("دجاج") << QByteArray("دجاج\r\n");
        QTest::newRow("empty") << QString() << QByteArray("\r\n");
    }
    void textIsQuotedWhereItMust()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, row);
        QCOMPARE(rowOf(text), row);
    }

    void textThatLooksLikeAFormulaIsMadeHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("=") << QStringLiteral("=1+1") << QByteArray("'=1+1\r\n");
        QTest::newRow("+") << QStringLiteral("+254 700") << QByteArray("'+254 700\r\n");
        QTest::newRow("-") << QStringLiteral("-2") << QByteArray("'-2\r\n");
        QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)\r\n");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1\r\n");
        QTest::newRow("return") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"\r\n");
        QTest::newRow("with a comma") << QStringLiteral("=A1,B1") << QByteArray("\"'=A1,B1\"\r\n");
        QTest::newRow("inside") << QStringLiteral("a=b") << QByteArray("a=b\r\n");
    }
    void textThatLooksLikeAFormulaIsMadeHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, row);
        QCOMPARE(rowOf(text), row);
    }

    void numbersStayNumbers()
    {
        Csv csv({});
        const auto head = csv.bytes().size();
        csv.number(-3).money(Money(-150'00, base::kes)).quantity({1500}).quantity({2000}).quantity({-50}).endRow();
        QCOMPARE(csv.bytes().mid(head), QByteArray("-3,-150.00,1.5,2,-0.05\r\n"));
    }

    void salesByDishBecomeAFile()
    {
        const Id category = newId();
        const QByteArray file = insight::salesCsv({{newId(), QStringLiteral("Kuku choma"), category, {3000}, 2'550'00}},
            base::kes, [&](const Id &id) { return id == category ? QStringLiteral("Choma") : QString(); });
        QCOMPARE(file.split('\n').at(1), QByteArray("Kuku choma,Choma,3,2550.00,KES\r"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
