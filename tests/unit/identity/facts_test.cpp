#include "identity/facts.h"
#include "support/round_trip.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::identity;

class IdentityFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotASignIn()
    {
        QVERIFY(test::refusesStrangers(decodeIdentityFact, record(newId(), SignedIn{newId(), QStringLiteral("pos")})));
    }
};

JIKO_SUITE(IdentityFactsTest)
#include "facts_test.moc"
