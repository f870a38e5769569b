#include "floor/turns.h"

#include "support/given_checks.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::floor;
using namespace std::chrono_literals;

class TurnsTest : public QObject {
    Q_OBJECT
    static orders::Check sat(int covers, std::chrono::minutes time, bool closed = true)
    {
        orders::Check check;
        check.id = newId();
        check.opened = true;
        check.covers = covers;
        check.businessDate = given::today();
        check.openedAt = UtcMicros(1h);
        check.closed = closed;
        check.closedAt = check.openedAt + time;
        return check;
    }
private Q_SLOTS:
    void partiesOfTheSizeAreCountedAndOneMoreOrLess()
    {
        Turns turns(given::today());
        for (const orders::Check &check : {sat(1, 20min), sat(2, 40min), sat(3, 50min), sat(5, 90min)})
            turns.note(check);
        auto two = turns.like(2);
        std::sort(two.begin(), two.end());
        QCOMPARE(two, (std::vector<std::chrono::minutes>{20min, 40min, 50min}));
        QCOMPARE(turns.like(6), std::vector<std::chrono::minutes>{90min});
        QVERIFY(turns.like(9).empty());
        QCOMPARE(turns.covers(), 11);
    }
    void aCheckIsAsItIsNow()
    {
        Turns turns(given::today());
        orders::Check check = sat(2, 40min, false);
        turns.note(check);
        QVERIFY(turns.like(2).empty());
        QCOMPARE(turns.covers(), 2);
        check.closed = true;
        turns.note(check);
        QCOMPARE(turns.like(2), std::vector<std::chrono::minutes>{40min});
        // Opened again it is not done; and closed on another day it is that day's.
        check.closed = false;
        turns.note(check);
        QVERIFY(turns.like(2).empty());
        check.businessDate = BusinessDate(given::today().day().addDays(1));
        turns.note(check);
        QCOMPARE(turns.covers(), 0);
    }
};

JIKO_SUITE(TurnsTest)
#include "turns_test.moc"
