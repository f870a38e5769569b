#include "store/sqlite_db.h"
#include <QTest>

#include <QTemporaryDir>

using namespace jiko;
using namespace jiko::store;

namespace {
struct Dish {
    Id id;
    QString name;
    std::int64_t minor = 0;
    bool onSale = false;
    std::optional<QString> note;
};
template <class Io> void describe(Io &io, Dish &d)
{
    io("id", d.id);
    io("name", d.name);
    io("minor", d.minor);
    io("on_sale", d.onSale);
    io("note", d.note);
}
const Statement insertDish("INSERT INTO dish (id, name, minor, on_sale, note, picture) "
                           "VALUES (:id, :name, :minor, :on_sale, :note, :picture)");
} // namespace

class SqliteDbTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> dir;
    std::optional<SqliteDb> db;

    QString path() const { return dir->filePath(QStringLiteral("local.db")); }
    std::int64_t number(const char *sql) { return db->number(Statement(sql))->value_or(-1); }
    SqliteOutcome<std::int64_t> insert(const Id &id, const QString &name)
    {
        return db->run(insertDish,
            {{"id", id}, {"name", name}, {"minor", 100}, {"on_sale", true}, {"note", Value()},
                {"picture", QByteArray()}});
    }

private Q_SLOTS:
    void init()
    {
        dir = std::make_unique<QTemporaryDir>();
        db.emplace(SqliteDb::open({path()}).value());
        QVERIFY(db->runScript("CREATE TABLE dish (id BLOB PRIMARY KEY, name TEXT NOT NULL, minor INTEGER NOT NULL, "
                              "on_sale INTEGER NOT NULL, note TEXT, picture BLOB) STRICT;"
                              "CREATE TABLE line (dish BLOB NOT NULL REFERENCES dish) STRICT;"));
    }
    void cleanup() { db.reset(); }

    void theFileIsSafeAgainstPowerCuts()
    {
        QString mode;
        QVERIFY(db->query(Statement("PRAGMA journal_mode"), {}, [&mode](const SqliteRow &row) { mode = row.text(0); }));
        QCOMPARE(mode, QStringLiteral("wal"));
        QCOMPARE(number("PRAGMA synchronous"), 2);
        QCOMPARE(number("PRAGMA foreign_keys"), 1);
        QCOMPARE(number("PRAGMA mmap_size"), 0);
    }
    void everyKindOfValueComesBackAsItWent()
    {
        const Id id = newId();
        const QByteArray picture("\0\x01\xff", 3);
        QVERIFY(db->run(insertDish,
            {{"id", id}, {"name", QStringLiteral("Kuku كباب")}, {"minor", -9007199254740993LL}, {"on_sale", true},
                {"note", Value()}, {"picture", picture}}));

        const auto dishes = db->read<Dish>(Statement("SELECT * FROM dish"));
        QByteArray held;
        QVERIFY(db->query(
            Statement("SELECT picture FROM dish"), {}, [&held](const SqliteRow &row) { held = row.bytes(0); }));

        QVERIFY(dishes);
        QCOMPARE(dishes->size(), std::size_t(1));
        const Dish &dish = dishes->front();
        QCOMPARE(dish.id, id);
        QCOMPARE(dish.name, QStringLiteral("Kuku كباب"));
        QCOMPARE(dish.minor, -9007199254740993LL);
        QVERIFY(dish.onSale);
        QVERIFY(!dish.note);
        QCOMPARE(held, picture);
    }
    void aColumnThatIsMissingIsOurFault()
    {
        QVERIFY(insert(newId(), QStringLiteral("Rice")));

        const auto dishes = db->read<Dish>(Statement("SELECT id, name FROM dish"));

        QVERIFY(!dishes);
        QCOMPARE(dishes.why().kind, SqliteTrouble::Broken);
    }
    void wrongParametersAreOurFault()
    {
        QCOMPARE(db->run(insertDish, {{"id", newId()}}).why().kind, SqliteTrouble::Broken);
        QCOMPARE(
            db->run(Statement("SELECT :a"), {{"a", std::vector<std::int64_t>{1}}}).why().kind, SqliteTrouble::Broken);
        QCOMPARE(db->run(Statement("SELECT FROM")).why().kind, SqliteTrouble::Broken);
    }
    void constraintsAreRefusals()
    {
        const Id id = newId();
        QVERIFY(insert(id, QStringLiteral("Rice")));

        QCOMPARE(insert(id, QStringLiteral("Rice")).why().kind, SqliteTrouble::Refused);
        const auto orphan = db->run(Statement("INSERT INTO line VALUES (:dish)"), {{"dish", newId()}});
        QVERIFY(!orphan);
        QCOMPARE(orphan.why().kind, SqliteTrouble::Refused);
    }
    void runTellsHowManyRowsChanged()
    {
        QCOMPARE(*insert(newId(), QStringLiteral("Rice")), 1);
        QCOMPARE(*insert(newId(), QStringLiteral("Beans")), 1);
        QCOMPARE(*db->run(Statement("UPDATE dish SET minor = minor + :more"), {{"more", 5}}), 2);
    }
    void aProblemInATransactionUndoesAllOfIt()
    {
        const auto outcome = db->inTransaction([&]() -> SqliteOutcome<Nothing> {
            if (auto first = insert(newId(), QStringLiteral("Rice")); !first)
                return Refused{first.why()};
            return Refused{SqliteProblem{SqliteTrouble::Refused, 0, QStringLiteral("changed my mind")}};
        });

        QVERIFY(!outcome);
        QCOMPARE(number("SELECT count(*) FROM dish"), 0);
        QVERIFY(db->inTransaction([&] { return insert(newId(), QStringLiteral("Rice")); }));
        QCOMPARE(number("SELECT count(*) FROM dish"), 1);
    }
    void aSecondWriterIsRefused()
    {
        const auto second = SqliteDb::open({path()});

        QVERIFY(!second);
        QCOMPARE(second.why().kind, SqliteTrouble::Held);
        db.reset();
        QVERIFY(SqliteDb::open({path()}));
    }
    void aReaderSeesWhatIsCommittedAndCannotWrite()
    {
        QVERIFY(insert(newId(), QStringLiteral("Rice")));
        SqliteDb reader = SqliteDb::open({path(), true}).value();

        QCOMPARE(*reader.number(Statement("SELECT count(*) FROM dish")), std::optional<std::int64_t>(1));
        QVERIFY(!reader.runScript("DELETE FROM dish"));
    }
    void whatWasCommittedIsThereAfterReopening()
    {
        QVERIFY(insert(newId(), QStringLiteral("Rice")));
        db.reset();

        db.emplace(SqliteDb::open({path()}).value());

        QCOMPARE(number("SELECT count(*) FROM dish"), 1);
    }
    void aFileThatIsNoDatabaseAndAFolderThatIsMissingAreTold()
    {
        QFile wrong(dir->filePath(QStringLiteral("wrong.db")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write(QByteArray(8192, 'x'));
        wrong.close();

        QCOMPARE(SqliteDb::open({wrong.fileName()}).why().kind, SqliteTrouble::Damaged);
        QCOMPARE(SqliteDb::open({dir->filePath(QStringLiteral("no/where.db"))}).why().kind, SqliteTrouble::CannotOpen);
        QCOMPARE(
            SqliteDb::open({path() + QStringLiteral("2"), false, "no-such-vfs"}).why().kind, SqliteTrouble::Broken);
    }
    void aQueryStopsWhenToldTo()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(insert(newId(), QStringLiteral("Rice")));
        int seen = 0;

        const auto rows =
            db->query(Statement("SELECT 1 FROM dish"), {}, [&seen](const SqliteRow &) { return ++seen < 2; });

        QVERIFY(rows);
        QCOMPARE(seen, 2);
        QVERIFY(db->runScript("DELETE FROM dish")); // no statement is left open
    }
};

QTEST_GUILESS_MAIN(SqliteDbTest)
#include "sqlite_db_test.moc"
