#include "payments/statement.h"
#include "support/suite.h"

#include <QTest>

using namespace jiko;
using namespace jiko::payments;
using namespace std::chrono_literals;
using What = StatementFinding::What;

namespace {
// As the organisation portal writes it: lines above the header, sums with commas, newest first.
const QByteArray csv =
    "\xEF\xBB\xBFShort Code,174379\n"
    "Report Time,21-11-2026 23:00:00\n\n"
    "Receipt No.,Completion Time,Initiation Time,Details,Transaction Status,Paid In,Withdrawn,Balance\n"
    "SKA0000003,21-11-2026 20:15:00,x,Merchant fee,Completed,,-12.00,100\n"
    "SKA0000002,21-11-2026 19:05:30,x,\"Pay Bill from 2547****678 - AMINA, Acc. 1002\",Completed,"
    "\"1,850.50\",,100\n"
    "SKA0000004,21-11-2026 19:04:00,x,Pay Bill,Failed,990.00,,100\n"
    "SKA0000001,21-11-2026 18:00:00,x,Pay Bill,Completed,350,,100\n";
const TradingHours nairobi{"Africa/Nairobi", 4};
const UtcMicros sixPm{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 15h};

KnownReceipt onBill(const char *receipt, std::int64_t minor, UtcMicros at = sixPm + 1min)
{
    return {QLatin1String(receipt), minor, QStringLiteral("1001"), false, at};
}
What whatOf(const std::vector<StatementFinding> &found, const char *receipt)
{
    for (const StatementFinding &each : found)
        if (each.row.receipt == QLatin1String(receipt))
            return each.what;
    return What(-1);
}
} // namespace

class StatementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasPaidInIsRead()
    {
        const auto read = statementOf(csv, nairobi);
        QVERIFY(read);
        QCOMPARE(read->paidIn.size(), 2u);
        QCOMPARE(read->other, 2);
        QCOMPARE(read->paidIn[0].receipt, QStringLiteral("SKA0000002"));
        QCOMPARE(read->paidIn[0].amountMinor, 185050);
        QCOMPARE(read->paidIn[0].details, QStringLiteral("Pay Bill from 2547****678 - AMINA, Acc. 1002"));
        QCOMPARE(read->paidIn[1].amountMinor, 35000);
        QVERIFY(read->paidIn[1].paidAt == sixPm);
    }
    void whatIsNoStatementIsRefused()
    {
        QCOMPARE(statementOf("\xff\xfe\x01", nairobi).why(), StatementRefusal::NotReadable);
        QCOMPARE(statementOf("a,b\n1,2\n", nairobi).why(), StatementRefusal::NoHeader);
        QByteArray bad = csv;
        QCOMPARE(statementOf(bad.replace("18:00:00", "6 pm"), nairobi).why(), StatementRefusal::BadRow);
        bad = csv;
        QCOMPARE(statementOf(bad.replace("350,,", "35O,,"), nairobi).why(), StatementRefusal::BadRow);
    }
    void everyRowIsExplainedOrAsksToBe()
    {
        const Statement statement = *statementOf(csv, nairobi);
        const auto what = [&](const KnownReceipt &known) { return whatOf(compare(statement, {known}), "SKA0000001"); };
        QCOMPARE(what(onBill("ska0000001", 35000)), What::Fits);
        QCOMPARE(what(onBill("SKA0000001", 34000)), What::Differs);
        QCOMPARE(what({QStringLiteral("SKA0000001"), 35000, {}, true, sixPm}), What::Explained);
        QCOMPARE(what({QStringLiteral("SKA0000001"), 35000, {}, false, sixPm}), What::Waiting);
        QCOMPARE(what(onBill("OTHER00000", 1)), What::Unknown);
    }
    void aBillSaysMoreThanThatItCame()
    {
        const Statement statement = *statementOf(csv, nairobi);
        const KnownReceipt came{QStringLiteral("SKA0000001"), 35000, {}, false, sixPm};
        QCOMPARE(whatOf(compare(statement, {came, onBill("SKA0000001", 35000)}), "SKA0000001"), What::Fits);
        QCOMPARE(whatOf(compare(statement, {onBill("SKA0000001", 35000), came}), "SKA0000001"), What::Fits);
    }
    void aCodeThatNobodyPaidStandsFirst()
    {
        const Statement statement = *statementOf(csv, nairobi);
        const auto found = compare(statement, {onBill("FAKE000001", 35000), onBill("SKA0000001", 35000)});
        QCOMPARE(found.front().what, What::NotThere);
        QCOMPARE(found.front().row.receipt, QStringLiteral("FAKE000001"));
        QCOMPARE(found.front().check, QStringLiteral("1001"));
        // Before its first minute and after its last it says nothing; and a prompt without a receipt is no code.
        QCOMPARE(whatOf(compare(statement, {onBill("FAKE000001", 1, sixPm - 1s)}), "FAKE000001"), What(-1));
        QCOMPARE(whatOf(compare(statement, {onBill("FAKE000001", 1, sixPm + 2h)}), "FAKE000001"), What(-1));
        QCOMPARE(whatOf(compare(statement, {onBill("ws_CO_1", 1)}), "ws_CO_1"), What(-1));
    }
    void whatWantsPeopleStandsAboveWhatDoesNot()
    {
        const Statement statement = *statementOf(csv, nairobi);
        const auto found = compare(statement, {onBill("SKA0000002", 185050)});
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].what, What::Unknown);
        QCOMPARE(found[1].what, What::Fits);
    }
    void anUnknownRowBecomesMoneyThatArrived()
    {
        const StatementRow row = statementOf(csv, nairobi)->paidIn[0];
        const MoneyArrived arrived = arrivedOf(row, base::kes);
        QCOMPARE(arrived.receipt, row.receipt);
        QCOMPARE(arrived.amountMinor, 185050);
        QCOMPARE(arrived.currency, QStringLiteral("KES"));
        QCOMPARE(arrived.source, ArrivalSource::Statement);
    }
};

JIKO_SUITE(StatementTest)
#include "statement_test.moc"
