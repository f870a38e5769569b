#include "kitchen/facts.h"
#include "support/round_trip.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::kitchen;

class KitchenFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTicketIsNotADishAndNeitherIsACheck()
    {
        const Draft bump = record(newId(), TicketFact(Bumped{newId()}));
        const Draft gone = record(newId(), AvailabilityFact(EightySixed{QStringLiteral("Tilapia")}));
        QVERIFY(test::refusesStrangers(decodeTicketFact, bump));
        QVERIFY(test::refusesStrangers(decodeAvailabilityFact, gone));
        QVERIFY(!decodeTicketFact(test::carrying(gone)));
        QVERIFY(!decodeAvailabilityFact(test::carrying(bump)));
    }
};

JIKO_SUITE(KitchenFactsTest)
#include "facts_test.moc"
