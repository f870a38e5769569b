#include "base/csv.h"

#include <QTest>

using namespace jiko;
using Rows = std::vector<QStringList>;

class CsvTest : public QObject {
    Q_OBJECT
    static QStringList list(std::initializer_list<const char *> cells)
    {
        QStringList texts;
        for (const char *cell : cells)
            texts.append(QString::fromUtf8(cell));
        return texts;
    }
private Q_SLOTS:
    void whatWasWrittenIsReadAgain()
    {
        base::Csv csv(list({"a", "b"}));
        const QStringList hard =
            list({"=1+1", "@x", "-5", "6\" pizza, \"hot\"", "two\nlines", "دجاج", "'quoted", " spaces "});
        for (const QString &text : hard)
            csv.text(text).text(QStringLiteral("x")).endRow();
        const auto rows = base::rowsOfCsv(csv.bytes());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(hard.size()) + 1);
        for (qsizetype i = 0; i < hard.size(); ++i)
            QCOMPARE((*rows)[std::size_t(i) + 1], (QStringList{hard[i], QStringLiteral("x")}));
    }
    void otherProgramsPartCellsOtherwise()
    {
        QCOMPARE(*base::rowsOfCsv("a;b\n1,5;2\n"), (Rows{list({"a", "b"}), list({"1,5", "2"})}));
        QCOMPARE(*base::rowsOfCsv("a\tb\n1\t2"), (Rows{list({"a", "b"}), list({"1", "2"})}));
        QCOMPARE(*base::rowsOfCsv("a,b\r\n1,\r\n"), (Rows{list({"a", "b"}), list({"1", ""})}));
    }
    void rowsWithoutAnythingAreLeftOut()
    {
        QCOMPARE(*base::rowsOfCsv("a,b\n\n,\n1,2\n\n"), (Rows{list({"a", "b"}), list({"1", "2"})}));
        QVERIFY(base::rowsOfCsv("")->empty());
    }
    void aQuotationThatDoesNotEndIsNotRead() { QVERIFY(!base::rowsOfCsv("a,\"b\n1,2\n")); }
    void whatIsNotUtf8IsNotRead() { QVERIFY(!base::rowsOfCsv("caf\xe9,b\n")); }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
