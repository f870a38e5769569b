#include "payments/foreign_cash.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using given::kes;

namespace {
/// 129 shillings for a dollar.
ForeignRate dollars()
{
    ForeignRate rate;
    rate.currency = QStringLiteral("USD");
    rate.rateMicro = 129'000'000;
    return rate;
}

QString sumsFor(const ForeignRate &rate, Money due)
{
    QStringList sums;
    for (const QuickForeign &each : quickForeign(rate, due)) {
        sums.append(QString::number(each.whole));
        if (each.sum != Money(each.whole * 100, Currency::fromCode(rate.currency)))
            sums.append(base::moneyText(each.sum));
    }
    return sums.join(QLatin1Char(' '));
}
} // namespace

class ForeignCashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFewestWholeUnitsComeFirstThenRounderOnes()
    {
        QCOMPARE(worthOfOne(dollars(), base::kes), kes(129'00));
        QCOMPARE(sumsFor(dollars(), kes(1'850'00)), QStringLiteral("15 20 50 100"));
        QCOMPARE(sumsFor(dollars(), kes(129'00)), QStringLiteral("1 5 10 20"));
        QCOMPARE(sumsFor(dollars(), kes(129'01)), QStringLiteral("2 5 10 20")); // a cent more wants another dollar
        QCOMPARE(sumsFor(dollars(), kes(0)), QString());
        ForeignRate nothing = dollars();
        nothing.rateMicro = 0;
        QCOMPARE(sumsFor(nothing, kes(100)), QString());
        nothing = dollars();
        nothing.currency = QStringLiteral("?");
        QCOMPARE(sumsFor(nothing, kes(100)), QString());
    }
    void changeComesBackInOurOwnCoins()
    {
        const orders::ForeignCash twenty{QStringLiteral("USD"), 20'00, 129'350'000}; // 2,587.00
        QCOMPARE(worthAgainst(twenty, kes(1'850'00), 0), kes(2'587'00));
        QCOMPARE(worthAgainst(twenty, kes(1'850'00), 1), kes(2'587'00));
        QCOMPARE(worthAgainst(twenty, kes(1'850'00), 5'00), kes(2'585'00)); // 737 back: two shillings stay
        QCOMPARE(worthAgainst(twenty, kes(2'587'00), 5'00), kes(2'587'00)); // nothing comes back
        QCOMPARE(worthAgainst(twenty, kes(3'000'00), 5'00), kes(2'587'00)); // it is a part
    }
};

JIKO_SUITE(ForeignCashTest)
#include "foreign_cash_test.moc"
