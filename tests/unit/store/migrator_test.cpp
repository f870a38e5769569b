#include "store/migrator.h"
#include <QTest>

#include "store/sqlite_db.h"
#include "support/test_cluster.h"

#include <QCryptographicHash>
#include <QDir>

#include <atomic>
#include <thread>

using namespace jiko;
using namespace jiko::store;
using namespace jiko::test;

namespace {

const QVersionNumber ours(1, 0);

/// A folder of migrations for one test.
class Folder {
public:
    void put(const char *name, const QByteArray &contents)
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("%s", name);
    }
    void remove(const char *name) { QFile::remove(m_dir.filePath(QLatin1String(name))); }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

/// The same suite on both engines.
class Database {
public:
    explicit Database(const QString &engine)
    {
        if (engine == QLatin1String("postgresql")) {
            m_session =
                std::make_unique<PgSession>(PgSession::Options{TestCluster::instance().emptyDatabase().ownerConninfo});
        } else {
            auto opened = SqliteDb::open({m_dir.filePath(QStringLiteral("local.db"))});
            m_db = std::make_unique<SqliteDb>(std::move(opened).value());
        }
    }
    MigrationOutcome<int> migrate(const Folder &folder, const QVersionNumber &program = ours)
    {
        const auto files = readMigrations(folder.path());
        if (!files)
            return Refused{files.why()};
        return m_session ? store::migrate(*m_session, *files, program) : store::migrate(*m_db, *files, program);
    }
    /// -1 when the question cannot be asked.
    std::int64_t number(const char *sql)
    {
        const Statement statement{sql};
        if (m_session) {
            const auto rows = m_session->run(statement);
            return rows ? (*rows)[0].int64(0) : -1;
        }
        const auto found = m_db->number(statement);
        return found ? found->value_or(-1) : -1;
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<SqliteDb> m_db;
};

template <class T> MigrationTrouble kindOf(const MigrationOutcome<T> &outcome)
{
    return outcome ? MigrationTrouble::Failed : outcome.why().kind;
}

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT
private:
    void engines()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
    }

private Q_SLOTS:
    void filesAreAppliedInOrderAndOnce_data() { engines(); }
    void filesAreAppliedInOrderAndOnce()
    {
        QFETCH(QString, engine);
        Database database(engine);
        Folder folder;
        folder.put("0002_more.sql", "INSERT INTO note VALUES (2); INSERT INTO note VALUES (3);");
        folder.put("0001_first.sql", "-- oldest program: 0.1\nCREATE TABLE note (id integer PRIMARY KEY);");

        QCOMPARE(*database.migrate(folder), 2);
        QCOMPARE(*database.migrate(folder), 0);
        folder.put("0010_later.sql", "INSERT INTO note VALUES (10);");
        QCOMPARE(*database.migrate(folder), 1);

        QCOMPARE(database.number("SELECT sum(id) FROM note"), 15);
    }
    void aFileThatFailsLeavesNothingBehind_data() { engines(); }
    void aFileThatFailsLeavesNothingBehind()
    {
        QFETCH(QString, engine);
        Database database(engine);
        Folder folder;
        folder.put("0001_first.sql", "CREATE TABLE note (id integer PRIMARY KEY);");
        folder.put("0002_wrong.sql", "INSERT INTO note VALUES (1); INSERT INTO nowhere VALUES (1);");

        const auto outcome = database.migrate(folder);

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, MigrationTrouble::Failed);
        QVERIFY(outcome.why().words.startsWith(QLatin1String("0002_wrong: ")));
        QCOMPARE(database.number("SELECT count(*) FROM note"), 0);
        folder.put("0002_wrong.sql", "INSERT INTO note VALUES (1);");
        QCOMPARE(*database.migrate(folder), 1);
    }
    void aChangedFileIsRefused_data() { engines(); }
    void aChangedFileIsRefused()
    {
        QFETCH(QString, engine);
        Database database(engine);
        Folder folder;
        folder.put("0001_first.sql", "CREATE TABLE note (id integer PRIMARY KEY);");
        QVERIFY(database.migrate(folder));

        folder.put("0001_first.sql", "CREATE TABLE note (id integer PRIMARY KEY); ");
        folder.put("0002_more.sql", "INSERT INTO note VALUES (2);");

        QCOMPARE(kindOf(database.migrate(folder)), MigrationTrouble::Changed);
        QCOMPARE(database.number("SELECT count(*) FROM note"), 0);
    }
    void aFileSlippedInBeforeAppliedOnesIsRefused_data() { engines(); }
    void aFileSlippedInBeforeAppliedOnesIsRefused()
    {
        QFETCH(QString, engine);
        Database database(engine);
        Folder folder;
        folder.put("0003_first.sql", "CREATE TABLE note (id integer PRIMARY KEY);");
        QVERIFY(database.migrate(folder));

        folder.put("0002_early.sql", "CREATE TABLE other (id integer PRIMARY KEY);");

        QCOMPARE(kindOf(database.migrate(folder)), MigrationTrouble::Changed);
    }
    void aNewerDatabaseIsOpenedOnlyIfItLeavesRoomForUs_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("opens");
        for (const QString &engine : {QStringLiteral("postgresql"), QStringLiteral("sqlite")}) {
            const auto row = [&engine](const char *says, bool opens) {
                QTest::addRow("%s: %s", qPrintable(engine), QByteArray(says).split('\n').last().constData())
                    << engine << QByteArray(says) << opens;
            };
            row("-- oldest program: 0.9", true);
            row("-- oldest program: 1.0", true);
            row("-- What it does.\n-- oldest program: 0.5", true);
            row("-- oldest program: 1.1", false);
            row("-- nothing said", false);
        }
    }
    void aNewerDatabaseIsOpenedOnlyIfItLeavesRoomForUs()
    {
        QFETCH(QString, engine);
        QFETCH(QByteArray, says);
        QFETCH(bool, opens);
        Database database(engine);
        Folder folder;
        folder.put("0001_first.sql", "CREATE TABLE note (id integer PRIMARY KEY);");
        folder.put("0002_newer.sql", says + "\nCREATE TABLE other (id integer PRIMARY KEY);");
        QVERIFY(database.migrate(folder, QVersionNumber(2, 0)));

        folder.remove("0002_newer.sql"); // we are the older program
        const auto outcome = database.migrate(folder, ours);

        QCOMPARE(bool(outcome), opens);
        if (!opens)
            QCOMPARE(outcome.why().kind, MigrationTrouble::TooNew);
    }
    void rowsThatWouldBreakAConstraintAreListedFirst_data() { engines(); }
    void rowsThatWouldBreakAConstraintAreListedFirst()
    {
        QFETCH(QString, engine);
        Database database(engine);
        Folder folder;
        folder.put(
            "0001_first.sql", "CREATE TABLE dish (name text, price integer); INSERT INTO dish VALUES ('Rice', -5);");
        QVERIFY(database.migrate(folder));
        folder.put("0002_positive.sql", "CREATE INDEX dish_price ON dish (price);");
        folder.put(
            "0002_positive.check.sql", "SELECT 'The price of ' || name || ' is below zero' FROM dish WHERE price < 0");

        const auto outcome = database.migrate(folder);

        QVERIFY(!outcome);
        QCOMPARE(outcome.why().kind, MigrationTrouble::RowsInTheWay);
        QCOMPARE(outcome.why().words, QStringLiteral("0002_positive: The price of Rice is below zero"));
    }
    void namesThatAreNoMigrationsAreRefused()
    {
        Folder wrong;
        wrong.put("first.sql", "SELECT 1");
        QCOMPARE(kindOf(readMigrations(wrong.path())), MigrationTrouble::BadFiles);
        Folder twice;
        twice.put("0001_a.sql", "SELECT 1");
        twice.put("0001_b.sql", "SELECT 1");
        QCOMPARE(kindOf(readMigrations(twice.path())), MigrationTrouble::BadFiles);
    }
    void twoProgramsThatMigrateAtOneTimeWaitForEachOther()
    {
        const TestDatabase database = TestCluster::instance().emptyDatabase();
        Folder folder;
        folder.put("0001_first.sql", "CREATE TABLE note (id integer PRIMARY KEY); SELECT pg_sleep(0.3);");
        folder.put("0002_more.sql", "INSERT INTO note VALUES (1);");
        const auto files = *readMigrations(folder.path());
        std::atomic<int> applied = 0;
        std::atomic<int> failed = 0;
        const auto starter = [&] {
            PgSession session({database.ownerConninfo});
            const auto outcome = migrate(session, files, ours);
            outcome ? applied += *outcome : ++failed;
        };
        std::thread one(starter);
        std::thread two(starter);
        one.join();
        two.join();

        QCOMPARE(failed.load(), 0);
        QCOMPARE(applied.load(), 2);
    }
    void theLocalStoreIsMadeByTheFilesThatTheProgramCarries()
    {
        auto db = SqliteDb::open({QStringLiteral(":memory:")});
        QVERIFY(db);
        SqliteDb local = std::move(db).value();

        const auto migrated = migrateLocal(local);

        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.why()));
        QCOMPARE(*local.number(Statement("SELECT count(*) FROM fact")), std::optional<std::int64_t>(0));
    }
    void frozenFilesAreWhatTheyWere_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("server") << QStringLiteral(JIKO_SOURCE_DIR "/db/migrations");
        QTest::newRow("local") << QStringLiteral(JIKO_SOURCE_DIR "/db/local");
    }
    void frozenFilesAreWhatTheyWere()
    {
        QFETCH(QString, folder);
        QFile list(folder + QStringLiteral("/HASHES"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QMap<QString, QByteArray> frozen;
        for (const QByteArray &line : list.readAll().split('\n'))
            if (!line.isEmpty())
                frozen.insert(QString::fromUtf8(line.mid(66)), line.left(64));

        QMap<QString, QByteArray> found;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files)) {
            QFile file(folder + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            found.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        }

        QVERIFY(!found.isEmpty());
        QCOMPARE(frozen.keys(), found.keys());
        for (const QString &name : found.keys())
            QVERIFY2(frozen.value(name) == found.value(name),
                qPrintable(name + QStringLiteral(" was changed; write a new file")));
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"
