#include "payments/drawer.h"
#include "support/given.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;

namespace {
QList<qint64> offered(Money due)
{
    QList<qint64> sums;
    for (const Money note : quickCash(due))
        sums.append(note.minor());
    return sums;
}
} // namespace

class QuickCashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactComesFirstThenTheNextRoundSums()
    {
        QCOMPARE(offered(given::kes(234000)), (QList<qint64>{234000, 240000, 250000, 300000}));
    }
    void aRoundSumIsOfferedOnce()
    {
        QCOMPARE(offered(given::kes(100000)), QList<qint64>{100000});
        QCOMPARE(offered(given::kes(95000)), (QList<qint64>{95000, 100000}));
    }
    void aCentAboveARoundSumWantsTheNext()
    {
        QCOMPARE(offered(given::kes(100001)), (QList<qint64>{100001, 110000, 150000, 200000}));
    }
    void aCurrencyWithoutCentsCountsInWholeUnits()
    {
        QCOMPARE(offered(Money(7200, Currency('U', 'G', 'X'))), (QList<qint64>{7200, 8000, 10000}));
    }
    void smallCurrenciesHaveSmallNotes()
    {
        QCOMPARE(offered(Money(1234, Currency('E', 'U', 'R'))), (QList<qint64>{1234, 2000, 5000}));
    }
    void everySumOfferedIsEnough()
    {
        for (std::int64_t due = 1; due < 400'000; due += 997) {
            const auto notes = quickCash(given::kes(due));
            QCOMPARE(notes.front(), given::kes(due));
            for (std::size_t i = 1; i < notes.size(); ++i)
                QVERIFY(notes[i] > notes[i - 1]);
        }
    }
};

JIKO_SUITE(QuickCashTest)
#include "quick_cash_test.moc"
