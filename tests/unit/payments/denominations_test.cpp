#include "payments/denominations.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;

class DenominationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kenyasDrawerIsCountedByTenWorths()
    {
        QStringList worths;
        for (const Money worth : denominations(base::kes))
            worths.append(base::amountText(worth));
        QCOMPARE(worths.join(QLatin1Char(' ')), QStringLiteral("1,000 500 200 100 50 40 20 10 5 1"));
    }
    void everyCurrencyGoesFromItsLargestToItsSmallest_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("largest");
        QTest::addColumn<QString>("smallest");
        const auto row = [](const char *code, const char *largest, const char *smallest) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(largest)
                                << QString::fromLatin1(smallest);
        };
        row("TZS", "10000.00", "50.00");
        row("UGX", "50000", "50");
        row("GHS", "200.00", "0.05");
        row("ZAR", "200.00", "0.10");
        row("INR", "500.00", "1.00");
        row("USD", "100.00", "0.01");
        row("EUR", "200.00", "0.01");
    }
    void everyCurrencyGoesFromItsLargestToItsSmallest()
    {
        QFETCH(QString, code);
        QFETCH(QString, largest);
        QFETCH(QString, smallest);
        const auto worths = denominations(Currency::fromCode(code));
        QCOMPARE(base::plainText(worths.front()), largest);
        QCOMPARE(base::plainText(worths.back()), smallest);
        for (std::size_t i = 1; i < worths.size(); ++i)
            QVERIFY(worths[i] < worths[i - 1]);
    }
    void aCurrencyNobodyKnowsIsCountedByItsSum() { QVERIFY(denominations(Currency('X', 'X', 'X')).empty()); }
};

JIKO_SUITE(DenominationsTest)
#include "denominations_test.moc"
