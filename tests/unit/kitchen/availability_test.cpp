#include "cooking.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::kitchen;

class AvailabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDishCanBeSoldUntilSomebodySaysOtherwise() { QVERIFY(!Availability().soldOut); }
    void theLastWordHoldsAndSaysWhoSpoke()
    {
        given::Clock clock(6);
        Availability dish = fold(Availability(), AvailabilityFact(EightySixed{}), clock.next());
        QVERIFY(dish.soldOut);
        const Stamp last = clock.next();
        dish = fold(dish, AvailabilityFact(BackOn{}), last);
        QVERIFY(!dish.soldOut);
        QCOMPARE(dish.changed, last);
    }
};

JIKO_SUITE(AvailabilityTest)
#include "availability_test.moc"
