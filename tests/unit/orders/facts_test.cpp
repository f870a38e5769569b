#include "orders/facts.h"
#include "support/round_trip.h"
#include "support/suite.h"

using namespace jiko;
using namespace jiko::orders;

class FactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void factsOfOthersAreNotACheck()
    {
        QVERIFY(test::refusesStrangers(decodeCheckFact, record(newId(), CoversChanged{3})));
    }
    void anAmountThatDoesNotFitIsRefused()
    {
        Fact fact = test::carrying(record(newId(), CoversChanged{3}));
        fact.body = R"({"covers":2147483648})";
        QVERIFY(!decodeCheckFact(fact));
        fact.body = R"({"covers":"3"})";
        QVERIFY(!decodeCheckFact(fact));
    }
    void aTenderOfAKindOfTomorrowIsStillMoney()
    {
        TenderTaken tender{newId(), static_cast<TenderKind>(7), 500, 500, newId(), {}};
        const auto read = decodeCheckFact(test::carrying(record(newId(), tender)));
        QVERIFY(read);
        QCOMPARE(std::get<TenderTaken>(*read).amountMinor, 500);
        QCOMPARE(static_cast<int>(std::get<TenderTaken>(*read).kind), 7);
    }
    void theNamesOnDiskAreForEver()
    {
        // Change these and yesterday's facts cannot be read.
        const Id line(QStringLiteral("{00000000-0000-7000-8000-000000000001}"));
        QCOMPARE(record(newId(), LineVoided{line, QStringLiteral("cold"), {}}).body,
            QByteArray(R"({"approved_by":"00000000-0000-0000-0000-000000000000",)"
                       R"("line":"00000000-0000-7000-8000-000000000001","reason":"cold"})"));
        QCOMPARE(record(newId(), TenderTaken{line, TenderKind::MobileMoney, 1, 2, line, QStringLiteral("QK7")}).body,
            QByteArray(R"({"amount_minor":1,"drawer":"00000000-0000-7000-8000-000000000001","given_minor":2,"kind":3,)"
                       R"("reference":"QK7","tender":"00000000-0000-7000-8000-000000000001"})"));
        QCOMPARE(record(newId(), Closed{QStringLiteral("2026-11-21"), line, QStringLiteral("3"), 42}).type,
            QByteArray("orders.closed"));
    }
};

JIKO_SUITE(FactsTest)
#include "facts_test.moc"
