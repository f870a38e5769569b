#include "floor/facts.h"
#include "support/round_trip.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::floor;

class FloorFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTableIsNotAPartyAndNeitherIsACheck()
    {
        const Draft left = record(newId(), TableFact(Left{newId()}));
        const Draft removed = record(newId(), WaitFact(WaitRemoved{true}));
        QVERIFY(test::refusesStrangers(decodeTableFact, left));
        QVERIFY(test::refusesStrangers(decodeWaitFact, removed));
        QVERIFY(!decodeTableFact(test::carrying(removed)));
        QVERIFY(!decodeWaitFact(test::carrying(left)));
    }
};

JIKO_SUITE(FloorFactsTest)
#include "facts_test.moc"
