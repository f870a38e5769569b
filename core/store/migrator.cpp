#include "store/migrator.h"

#include "store/pg_session.h"
#include "store/sqlite_db.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace jiko::store {

namespace {

using Trouble = MigrationTrouble;

struct Applied {
    int number = 0;
    QString name;
    QString sha256;
    QString oldestProgram;
};
template <class Io> void describe(Io &io, Applied &a)
{
    io("number", a.number);
    io("name", a.name);
    io("sha256", a.sha256);
    io("oldest_program", a.oldestProgram);
}

const QByteArray makeTable =
    "CREATE TABLE IF NOT EXISTS schema_migration (number integer PRIMARY KEY, name text NOT NULL, "
    "sha256 text NOT NULL, oldest_program text NOT NULL)";

const Statement &readApplied()
{
    static const Statement statement(
        "SELECT number, name, sha256, oldest_program FROM schema_migration ORDER BY number");
    return statement;
}
const Statement &noteApplied()
{
    static const Statement statement("INSERT INTO schema_migration (number, name, sha256, oldest_program) "
                                     "VALUES (:number, :name, :sha256, :oldest_program)");
    return statement;
}

Params noteOf(const Migration &migration)
{
    return {{"number", migration.number}, {"name", migration.name}, {"sha256", QString::fromLatin1(migration.sha256)},
        {"oldest_program", migration.oldestProgram.toString()}};
}

MigrationProblem problemOf(const PgProblem &problem)
{
    const QString words =
        problem.detail.isEmpty() ? problem.message : problem.message + QLatin1String(" – ") + problem.detail;
    return {problem.kind == PgTrouble::Unreachable ? Trouble::Unreachable : Trouble::Failed, words};
}
MigrationProblem problemOf(const SqliteProblem &problem)
{
    const bool away = problem.kind == SqliteTrouble::Busy || problem.kind == SqliteTrouble::Held;
    return {away ? Trouble::Unreachable : Trouble::Failed, problem.message};
}

/// What differs between the engines: how rows come back, and how two starters wait for each other.
class Server {
public:
    explicit Server(PgSession &session) : m_session(session) { }
    auto prepare()
    {
        // Whoever comes second waits here; the lock ends with the connection at the latest. The owner's name is also
        // that of a schema, where an empty table of applied files would hide the real one.
        return m_session.runScript(
            "SET search_path = public; SELECT pg_advisory_lock(hashtext('jiko migrations'));" + makeTable);
    }
    void finish()
    {
        if (!m_session.runScript("SELECT pg_advisory_unlock(hashtext('jiko migrations')); RESET search_path"))
            m_session.disconnect();
    }
    PgOutcome<std::vector<Applied>> applied()
    {
        auto rows = m_session.run(readApplied());
        if (!rows)
            return Refused{rows.why()};
        return rows->as<Applied>().value_or(std::vector<Applied>{});
    }
    PgOutcome<QStringList> inTheWay(const QByteArray &check)
    {
        auto rows = m_session.run(Statement(check));
        if (!rows)
            return Refused{rows.why()};
        QStringList words;
        for (int i = 0; i < rows->count(); ++i)
            words << (*rows)[i].text(0);
        return words;
    }
    PgOutcome<Nothing> apply(const Migration &migration)
    {
        return m_session.inTransaction([&] {
            return m_session.runScript(migration.sql).then([&](Nothing) {
                return m_session.run(noteApplied(), noteOf(migration)).then([](const PgRows &) {
                    return PgOutcome<Nothing>(Nothing{});
                });
            });
        });
    }

private:
    PgSession &m_session;
};

class Local {
public:
    explicit Local(SqliteDb &db) : m_db(db) { }
    auto prepare() { return m_db.runScript(makeTable); }
    void finish() { }
    auto applied() { return m_db.read<Applied>(readApplied()); }
    SqliteOutcome<QStringList> inTheWay(const QByteArray &check)
    {
        QStringList words;
        auto rows = m_db.query(Statement(check), {}, [&words](const SqliteRow &row) { words << row.text(0); });
        if (!rows)
            return Refused{rows.why()};
        return words;
    }
    SqliteOutcome<Nothing> apply(const Migration &migration)
    {
        return m_db.inTransaction([&] {
            return m_db.runScript(migration.sql).then([&](Nothing) {
                return m_db.run(noteApplied(), noteOf(migration)).then([](std::int64_t) {
                    return SqliteOutcome<Nothing>(Nothing{});
                });
            });
        });
    }

private:
    SqliteDb &m_db;
};

QString title(int number, const QString &name)
{
    return QStringLiteral("%1_%2").arg(number, 4, 10, QLatin1Char('0')).arg(name);
}

/// Whether what was applied is what we know, or is from a newer program that leaves room for us.
std::optional<MigrationProblem> whatIsWrongWith(
    const std::vector<Applied> &applied, const std::vector<Migration> &known, const QVersionNumber &program)
{
    for (std::size_t i = 0; i < applied.size(); ++i) {
        const Applied &there = applied[i];
        if (i >= known.size()) {
            const QVersionNumber oldest = QVersionNumber::fromString(there.oldestProgram);
            if (oldest.isNull() || oldest > program)
                return MigrationProblem{Trouble::TooNew,
                    QStringLiteral(
                        "The database was changed by a newer version (%1). Install at least version %2 here.")
                        .arg(title(there.number, there.name),
                            oldest.isNull() ? QStringLiteral("that one") : oldest.toString())};
        } else if (known[i].number != there.number || QString::fromLatin1(known[i].sha256) != there.sha256) {
            return MigrationProblem{Trouble::Changed,
                QStringLiteral("%1 is not what was applied to this database. A file that was applied never changes: "
                               "put it back, and write the change as a new file.")
                    .arg(title(known[i].number, known[i].name))};
        }
    }
    return std::nullopt;
}

template <class Engine>
MigrationOutcome<int> applyMissing(
    Engine &engine, const std::vector<Migration> &migrations, const QVersionNumber &program)
{
    const auto applied = engine.applied();
    if (!applied)
        return Refused{problemOf(applied.why())};
    if (const auto wrong = whatIsWrongWith(*applied, migrations, program))
        return Refused{*wrong};
    int count = 0;
    for (std::size_t i = applied->size(); i < migrations.size(); ++i, ++count) {
        const Migration &migration = migrations[i];
        const QString name = title(migration.number, migration.name);
        if (!migration.check.isEmpty()) {
            const auto rows = engine.inTheWay(migration.check);
            if (!rows)
                return Refused{problemOf(rows.why())};
            if (!rows->isEmpty())
                return Refused{MigrationProblem{
                    Trouble::RowsInTheWay, name + QLatin1String(": ") + rows->join(QLatin1String("; "))}};
        }
        if (const auto done = engine.apply(migration); !done) {
            MigrationProblem problem = problemOf(done.why());
            problem.words.prepend(name + QLatin1String(": "));
            return Refused{problem};
        }
    }
    return count;
}

template <class Engine>
MigrationOutcome<int> migrateWith(
    Engine engine, const std::vector<Migration> &migrations, const QVersionNumber &program)
{
    if (const auto prepared = engine.prepare(); !prepared)
        return Refused{problemOf(prepared.why())};
    auto outcome = applyMissing(engine, migrations, program);
    engine.finish();
    return outcome;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVersionNumber oldestProgramIn(const QByteArray &sql)
{
    for (const QByteArray &line : sql.split('\n')) {
        if (!line.startsWith("--"))
            break;
        static const QByteArray mark = "-- oldest program:";
        if (line.startsWith(mark))
            return QVersionNumber::fromString(QString::fromUtf8(line.mid(mark.size())).trimmed());
    }
    return {};
}

} // namespace

MigrationOutcome<std::vector<Migration>> readMigrations(const QString &folder)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})_([a-z0-9_]+)(\\.check)?\\.sql$"));
    const QDir dir(folder);
    std::vector<Migration> migrations;
    for (const QString &file : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = shape.match(file);
        if (!match.hasMatch())
            return Refused{MigrationProblem{Trouble::BadFiles, file + QLatin1String(" is no name of a migration")}};
        if (match.hasCaptured(3))
            continue;
        Migration migration;
        migration.number = match.captured(1).toInt();
        migration.name = match.captured(2);
        migration.sql = contentsOf(dir.filePath(file));
        migration.check = contentsOf(dir.filePath(file.chopped(4) + QLatin1String(".check.sql")));
        migration.sha256 = QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex();
        migration.oldestProgram = oldestProgramIn(migration.sql);
        if (!migrations.empty() && migrations.back().number == migration.number)
            return Refused{MigrationProblem{Trouble::BadFiles, file + QLatin1String(": that number is taken")}};
        migrations.push_back(std::move(migration));
    }
    return migrations;
}

MigrationOutcome<int> migrate(
    PgSession &session, const std::vector<Migration> &migrations, const QVersionNumber &program)
{
    return migrateWith(Server(session), migrations, program);
}

MigrationOutcome<int> migrate(SqliteDb &db, const std::vector<Migration> &migrations, const QVersionNumber &program)
{
    return migrateWith(Local(db), migrations, program);
}

namespace {
template <class Database> Result<Nothing, QString> migrateFrom(const char *folder, Database &database)
{
    const auto migrations = readMigrations(QLatin1String(folder));
    if (!migrations)
        return Refused{migrations.why().words};
    if (const auto done = migrate(database, *migrations, QVersionNumber::fromString(QLatin1String(JIKO_VERSION)));
        !done)
        return Refused{done.why().words};
    return Nothing{};
}
} // namespace

Result<Nothing, QString> migrateServer(PgSession &session)
{
    return migrateFrom(":/db/migrations", session);
}

Result<Nothing, QString> migrateLocal(SqliteDb &db)
{
    return migrateFrom(":/db/local", db);
}

} // namespace jiko::store
