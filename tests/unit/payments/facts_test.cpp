#include "payments/facts.h"
#include "support/round_trip.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::payments;

class DrawerFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotADrawer()
    {
        QVERIFY(test::refusesStrangers(decodeDrawerFact, record(newId(), CashTaken{newId(), newId(), 1})));
    }
};

JIKO_SUITE(DrawerFactsTest)
#include "facts_test.moc"
