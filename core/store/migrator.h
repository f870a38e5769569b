// Brings a database to the shape that this program needs: numbered SQL files, in order, one transaction each.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVersionNumber>

#include <vector>

namespace jiko::store {

class PgSession;
class SqliteDb;

/// One file, "0007_add_course_to_line.sql". Its first comment lines may say "-- oldest program: 0.1": the oldest one
/// that still works with the result.
struct Migration {
    int number = 0;
    QString name; ///< "add_course_to_line"
    QByteArray sql;
    QByteArray check; ///< 0007_….check.sql: lists, in words, the rows that would break it; may be empty
    QByteArray sha256; ///< of the file, as hex
    QVersionNumber oldestProgram; ///< null: none but the one that brought it
};

enum class MigrationTrouble {
    BadFiles, ///< a file with a wrong name, or a number twice
    Changed, ///< an applied file is not what it was
    TooNew, ///< a newer program was here, and what it made is not for this one
    RowsInTheWay, ///< rows must be put right first; the words list them
    Unreachable,
    Failed, ///< the SQL did not work; that file left nothing behind
};
struct MigrationProblem {
    MigrationTrouble kind = MigrationTrouble::Failed;
    QString words;
};
template <class T> using MigrationOutcome = Result<T, MigrationProblem>;

/// The migrations of a folder or resource folder, in order.
MigrationOutcome<std::vector<Migration>> readMigrations(const QString &folder);

/// Brings it up to date; answers how many files were applied. Two programs that start at one time wait for each other.
/// `program` is our own version, to see whether a newer database is still for us.
MigrationOutcome<int> migrate(
    PgSession &session, const std::vector<Migration> &migrations, const QVersionNumber &program);
MigrationOutcome<int> migrate(SqliteDb &db, const std::vector<Migration> &migrations, const QVersionNumber &program);

/// With the files that this program carries: db/migrations for PostgreSQL, db/local for a terminal's store. The
/// server's session needs a timeout that the longest file fits in. What is wrong comes back in words.
Result<Nothing, QString> migrateServer(PgSession &session);
Result<Nothing, QString> migrateLocal(SqliteDb &db);

} // namespace jiko::store
