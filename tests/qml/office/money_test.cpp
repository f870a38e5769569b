// Money that came by itself, and the provider's statement, at the manager's desk over a real database.
#include "desk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace jiko;
using namespace jiko::test;
using namespace jiko::payments;
using namespace std::chrono_literals;

#define TAP(name) QVERIFY2(screen->tap(QStringLiteral(name)), name)
#define SHOWS(name) QVERIFY2(screen->shows(QStringLiteral(name)), name)

class MoneyTest : public QObject {
    Q_OBJECT

    Desk desk;
    std::optional<office_app::Parts> &parts = desk.parts;
    std::optional<Screen> &screen = desk.screen;

    Id arrive(const char *receipt, std::int64_t minor)
    {
        const Id id = arrivalId(Provider::Mpesa, QLatin1String(receipt));
        parts->live.node.record(
            {record(id,
                MoneyArrived{Provider::Mpesa, QLatin1String(receipt), minor, QStringLiteral("KES"),
                    QStringLiteral("2547 ***** 678"), QStringLiteral("AMINA"), QStringLiteral("1002"),
                    std::chrono::microseconds(base::utcNow().time_since_epoch()).count(), ArrivalSource::Told})},
            {});
        return id;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(desk.open()); }
    void cleanupTestCase() { QVERIFY(desk.close()); }

    void init()
    {
        QVERIFY(desk.sitDown());
        TAP("nav7");
    }
    void cleanup() { QCOMPARE(desk.standUp(), QString()); }

    void whatIsForNoBillIsExplained()
    {
        const Id id = arrive("TKA0000001", 99000);
        QTRY_COMPARE(parts->money.open(), 1);
        QVERIFY(screen->tapInVain(QStringLiteral("money.explain")));
        TAP("money.rows/row0");
        TAP("money.explain");
        QVERIFY(screen->tapInVain(QStringLiteral("explain.keep")));
        QVERIFY(screen->typeInto(QStringLiteral("explain.why"), QStringLiteral("Deposit for Saturday")));
        TAP("explain.keep");
        QTRY_COMPARE(parts->money.open(), 0);
        const auto &settled = parts->live.arrivals.find(id)->settled;
        QVERIFY(settled && settled->choice == ArrivalChoice::NotForABill);
        QCOMPARE(settled->reason, QStringLiteral("Deposit for Saturday"));
        QCOMPARE(parts->money.rows().at(0).toMap()[QStringLiteral("words")].toString(), settled->reason);
    }
    void aStatementTellsWhatNobodyHadHeardOf()
    {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        documents.mkpath(QStringLiteral("."));
        QFile file(documents.filePath(QStringLiteral("statement.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Receipt No.,Completion Time,Details,Transaction Status,Paid In,Withdrawn\n"
                   "SKA0000001,21-11-2026 18:00:00,Pay Bill from 2547****678 - AMINA,Completed,350.00,\n"
                   "SKA0000002,21-11-2026 18:10:00,Merchant fee,Completed,,-12.00\n");
        file.close();
        TAP("money.statement");
        QTRY_VERIFY(!parts->money.files().isEmpty());
        TAP("statement.files/row0");
        SHOWS("statement.rows");
        QTRY_COMPARE_WITH_TIMEOUT(parts->money.findings().size(), 1, 10'000);
        QCOMPARE(parts->money.unknown(), 1);
        TAP("statement.take");
        const Id id = arrivalId(Provider::Mpesa, QStringLiteral("SKA0000001"));
        QTRY_VERIFY(parts->live.arrivals.find(id));
        QCOMPARE(parts->live.arrivals.find(id)->amount, Money(35000, base::kes));
        QCOMPARE(parts->live.arrivals.find(id)->source, ArrivalSource::Statement);
        // A second look at the same file takes nothing over twice.
        parts->money.read(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(parts->money.findings().size(), 1, 10'000);
        const auto before = parts->live.node.lastSeq();
        parts->money.takeOver();
        QCOMPARE(parts->live.node.lastSeq(), before);
    }
    void aFileThatIsNoStatementChangesNothing()
    {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QFile file(documents.filePath(QStringLiteral("other.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();
        parts->money.read(file.fileName());
        QTRY_VERIFY(parts->money.problemText().contains(QStringLiteral("no statement")));
        QVERIFY(parts->money.findings().isEmpty());
    }
};

QTEST_MAIN(MoneyTest)
#include "money_test.moc"
