#include "enrol/outlet.h"
#include "enrol/terminals.h"
#include "support/test_cluster.h"

#include <QFileInfo>
#include <QTest>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;
using namespace jiko::enrol;

class TerminalsTest : public QObject {
    Q_OBJECT

    struct Ground {
        TestDatabase database = TestCluster::instance().freshDatabase();
        PgSession owner{{database.ownerConninfo}};
        QTemporaryDir folder;
        Grounds grounds{database.tenant, database.outlet, QByteArray(32, 'p'),
            [this](const QByteArray &role) { return TestCluster::instance().cluster().conninfo(database.name, role); }};
        NewTerminal till{
            folder.filePath(QStringLiteral("o'hara till")), QStringLiteral("Till 1"), QStringLiteral("pos"), {}, {}};

        Result<sync::Terminal, QString> enrol() { return enrolTerminal(owner, grounds, till); }
        int devices() { return (*owner.run(Statement("SELECT 1 FROM jiko.device WHERE kind = 'pos'"))).count(); }
    };
    static std::int32_t whoIs(const sync::Terminal &terminal)
    {
        PgSession session({terminal.conninfo});
        const auto rows = session.run(Statement("SELECT device FROM api.whoami()"));
        return rows ? static_cast<std::int32_t>((*rows)[0].int64(0)) : -1;
    }

private Q_SLOTS:
    void anEnrolledTerminalLogsInWithItsFolder()
    {
        Ground ground;

        const auto terminal = ground.enrol();

        QVERIFY2(terminal, terminal ? "" : qPrintable(terminal.why()));
        const auto read = sync::loadTerminal(ground.till.home);
        QVERIFY(read);
        QCOMPARE(whoIs(*read), terminal->device);
        QCOMPARE(read->pepper, QByteArray(32, 'p'));
        QCOMPARE(read->kind, QStringLiteral("pos"));
        for (const char *file : {"/terminal.json", "/pepper", "/passfile"}) {
            const auto rights = QFileInfo(ground.till.home + QLatin1String(file)).permissions();
            QVERIFY2(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)), file);
        }
        QVERIFY(!(QFileInfo(ground.till.home).permissions() & (QFile::ExeGroup | QFile::ExeOther)));
        QVERIFY(!read->conninfo.contains("password"));
    }

    void enrolledAgainItStaysWhoItIs()
    {
        Ground ground;
        const auto first = ground.enrol();
        const auto before = QFileInfo(ground.till.home + QStringLiteral("/terminal.json")).lastModified();

        const auto second = ground.enrol();

        QVERIFY(first && second);
        QCOMPARE(second->device, first->device);
        QCOMPARE(second->stream, first->stream);
        QCOMPARE(ground.devices(), 1);
        QCOMPARE(QFileInfo(ground.till.home + QStringLiteral("/terminal.json")).lastModified(), before);
        QCOMPARE(whoIs(*second), first->device);
    }

    void aLostPasswordIsRenewed()
    {
        Ground ground;
        const auto first = ground.enrol();
        QVERIFY(QFile::remove(ground.till.home + QStringLiteral("/passfile")));
        QCOMPARE(whoIs(*first), -1);

        const auto second = ground.enrol();

        QVERIFY(second);
        QCOMPARE(whoIs(*second), first->device);
        QCOMPARE(ground.devices(), 1);
    }

    /// Its journal is gone too, and the numbers in it must never be given twice.
    void aLostFolderIsANewDevice()
    {
        Ground ground;
        const auto first = ground.enrol();
        QVERIFY(QDir(ground.till.home).removeRecursively());

        const auto second = ground.enrol();

        QVERIFY(second);
        QVERIFY(second->device != first->device);
        QCOMPARE(ground.devices(), 2);
    }

    void aRevokedDeviceIsNotTakenUpAgain()
    {
        Ground ground;
        const auto first = ground.enrol();
        QVERIFY(ground.owner.run(Statement("SELECT api.revoke_device(:device)"), {{"device", first->device}}));

        const auto second = ground.enrol();

        QVERIFY(second);
        QVERIFY(second->device != first->device);
    }

    void whatMovedIsWrittenAnew()
    {
        Ground ground;
        const auto first = ground.enrol();
        ground.till.name = QStringLiteral("Bar till");
        ground.till.receiptPrinter = QStringLiteral("p");

        const auto second = ground.enrol();

        QVERIFY(second);
        QCOMPARE(second->device, first->device);
        QCOMPARE(sync::loadTerminal(ground.till.home)->name, QStringLiteral("Bar till"));
        QCOMPARE(sync::loadTerminal(ground.till.home)->receiptPrinter, QStringLiteral("p"));
    }

    void anUnknownKindIsRefusedInWords()
    {
        Ground ground;
        ground.till.kind = QStringLiteral("fridge");
        const auto refused = ground.enrol();
        QVERIFY(!refused);
        QVERIFY(!refused.why().isEmpty());
    }

    void aPepperIsMadeOnceAndNeverReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pepper"));
        const auto made = keptPepper(path);
        QVERIFY(made);
        QCOMPARE(made->size(), 32);
        QCOMPARE(*keptPepper(path), *made);
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("half");
        damaged.close();
        QVERIFY(!keptPepper(path));
    }

    void recordsThatAreTheSameAreNotWrittenAgain()
    {
        Ground ground;
        const auto file = [&](const QByteArray &price) {
            return readRecords(
                R"({"tax": [{"code": "vat", "names": {"en": "VAT"}, "rate_ppm": 160000, "included": true}],
                "menu_category": [{"code": "c", "names": {"en": "C"}, "position": 1, "hue": 5}],
                "menu_item": [{"code": "i", "category": "c", "names": {"en": "I"}, "tax": "vat", "groups": [], "price_minor": )"
                    + price + R"(}],
                "staff_role": [{"code": "r", "names": {"en": "R"}, "permissions": ["orders.take"]}],
                "staff": [{"code": "s", "name": "S", "role": "r", "pin": "7531"}]})",
                ground.database.outlet, [](const QString &) { return QByteArray(32, 'h'); });
        };

        const auto first = loadRecords(ground.owner, ground.database.outlet, file("5000")->records);
        const auto again = loadRecords(ground.owner, ground.database.outlet, file("5000")->records);
        const auto dearer = loadRecords(ground.owner, ground.database.outlet, file("6000")->records);

        QVERIFY2(first, first ? "" : qPrintable(first.why()));
        QCOMPARE(first->written, 5);
        QVERIFY(again && dearer);
        QCOMPARE(again->written, 0);
        QCOMPARE(again->unchanged, 5);
        QCOMPARE(dearer->written, 1);
        const auto prices = ground.owner.run(Statement("SELECT price_minor FROM jiko.menu_item"));
        QCOMPARE((*prices)[0].int64(0), 6000);
    }

    /// All or nothing, and the database's own words.
    void aRecordThatCannotBeSoStopsTheWholeFile()
    {
        Ground ground;
        const auto file = readRecords(
            R"({"room": [{"code": "ok", "names": {"en": "Hall"}}, {"code": "bad", "names": {"sw": "Ukumbi"}}]})",
            ground.database.outlet, {});

        const auto refused = loadRecords(ground.owner, ground.database.outlet, file->records);

        QVERIFY(!refused);
        QVERIFY2(refused.why().contains(QLatin1String("name in English")), qPrintable(refused.why()));
        QCOMPARE((*ground.owner.run(Statement("SELECT 1 FROM jiko.room"))).count(), 0);
    }
};

QTEST_GUILESS_MAIN(TerminalsTest)
#include "terminals_test.moc"
