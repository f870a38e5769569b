#include "base/money.h"
#include <QTest>

using namespace jiko;
using namespace jiko::base;

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesAddUpToTheWhole_data()
    {
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QList<qint64>>("weights");
        QTest::addColumn<QList<qint64>>("parts");
        QTest::newRow("thirds of 100.00") << 10000LL << QList<qint64>{1, 1, 1} << QList<qint64>{3334, 3333, 3333};
        QTest::newRow("one cent for three") << 1LL << QList<qint64>{5, 5, 5} << QList<qint64>{1, 0, 0};
        QTest::newRow("by weight") << 1000LL << QList<qint64>{1, 2} << QList<qint64>{333, 667};
        QTest::newRow("a refund") << -100LL << QList<qint64>{1, 1, 1} << QList<qint64>{-34, -33, -33};
        QTest::newRow("no weight at all") << 5LL << QList<qint64>{0, 0} << QList<qint64>{3, 2};
    }
    void sharesAddUpToTheWhole()
    {
        QFETCH(qint64, whole);
        QFETCH(QList<qint64>, weights);
        QFETCH(QList<qint64>, parts);

        const std::vector<std::int64_t> given(weights.begin(), weights.end());
        const auto shares = share(Money(whole, kes), given);

        QList<qint64> got;
        Money sum(0, kes);
        for (const Money part : shares) {
            got.append(part.minor());
            sum += part;
        }
        QCOMPARE(got, parts);
        QCOMPARE(sum.minor(), whole);
    }
    void sharingAmongNobodyGivesNothing() { QVERIFY(share(Money(100, kes), {}).empty()); }

    void includedTaxOfSixteenPercentIsSixteenOverHundredAndSixteen()
    {
        QCOMPARE(taxIncludedIn(Money(11600, kes), RatePpm{160000}).minor(), 1600);
        QCOMPARE(taxIncludedIn(Money(65000, kes), RatePpm{160000}).minor(), 8966); // 8965.517
        QCOMPARE(taxIncludedIn(Money(-65000, kes), RatePpm{160000}).minor(), -8966);
    }
    void halvesGoAwayFromZero()
    {
        QCOMPARE(partOf(Money(5, kes), RateBp{5000}).minor(), 3);
        QCOMPARE(partOf(Money(-5, kes), RateBp{5000}).minor(), -3);
        QCOMPARE(priceOf(Money(333, kes), Quantity{1500}).minor(), 500);
    }
    void amountsReadAsTheHouseWritesThem()
    {
        QCOMPARE(moneyText(Money(125000, kes)), QStringLiteral("KSh\u00A01,250.00"));
        QCOMPARE(moneyText(Money(-15000, kes)), QStringLiteral("\u2212KSh\u00A0150.00"));
        QCOMPARE(moneyText(Money(1250000, Currency('T', 'Z', 'S'))), QStringLiteral("TSh\u00A012,500"));
        QCOMPARE(moneyText(Money(38000, Currency('U', 'G', 'X'))), QStringLiteral("USh\u00A038,000"));
        QCOMPARE(amountText(Money(125000, kes)), QStringLiteral("1,250"));
        QCOMPARE(amountText(Money(125050, kes)), QStringLiteral("1,250.50"));
        QCOMPARE(plainText(Money(-123456789, kes)), QStringLiteral("-1234567.89"));
    }
    void acodeThatIsNotThreeCapitalsIsNoCurrency()
    {
        QVERIFY(!Currency::fromCode(QStringLiteral("ks")).isValid());
        QVERIFY(!Currency::fromCode(QStringLiteral("kes")).isValid());
        QVERIFY(Currency::fromCode(QStringLiteral("KES")) == kes);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
