// A SQLite file that survives power cuts: WAL with FULL, and exactly one connection that writes and checkpoints.
#pragma once

#include "base/result.h"
#include "store/row.h"
#include "store/statement.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace jiko::store {

enum class SqliteTrouble {
    CannotOpen, ///< no such folder, no rights, not a database
    Held, ///< another program or connection is the writer of this file
    Busy, ///< a reader or writer was in the way longer than the timeout
    Full, ///< no space left
    Refused, ///< a constraint or a trigger said no
    Damaged, ///< the file or the disk is broken
    Broken, ///< a fault of ours: wrong SQL or parameters
};

struct SqliteProblem {
    SqliteTrouble kind = SqliteTrouble::Broken;
    int code = 0; ///< SQLite's extended result code
    QString message; ///< for logs
};
template <class T> using SqliteOutcome = Result<T, SqliteProblem>;

/// The row a query stands on, valid until its next step.
class SqliteRow {
public:
    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    bool flag(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray bytes(int column) const;
    /// The same without a copy, valid until the next step: for replaying a journal.
    QByteArrayView view(int column) const;
    Id id(int column) const; ///< from a 16-byte BLOB or from text
    int column(const char *name) const; ///< -1 when there is none

private:
    friend class SqliteDb;
    explicit SqliteRow(sqlite3_stmt *statement) : m_statement(statement) { }
    sqlite3_stmt *m_statement;
};

/// One connection, used by one thread at a time.
class SqliteDb {
public:
    struct Options {
        QString path;
        bool readOnly = false; ///< read-only ones may exist beside the writer, in WAL
        QByteArray vfs; ///< name of a registered VFS; empty is the system's
        int busyTimeoutMs = 2000;
        /// Who carries the write-ahead log into the file, and when: SQLite after a thousand pages and at the end, or
        /// the caller, who asks pagesInLog().
        enum class Checkpoints { BySqlite, ByCaller } checkpoints = Checkpoints::BySqlite;
    };
    /// Opens, making the file where it is missing. A second writer of the same file is refused with Held.
    static SqliteOutcome<SqliteDb> open(Options options);
    SqliteDb(SqliteDb &&other) noexcept;
    SqliteDb &operator=(SqliteDb &&other) noexcept;
    ~SqliteDb();

    /// A script of several statements without parameters.
    SqliteOutcome<Nothing> runScript(const QByteArray &sql);
    /// Runs one statement to its end; answers the number of rows it changed. Ids are bound as 16-byte BLOBs.
    SqliteOutcome<std::int64_t> run(const Statement &statement, const Params &params = {});
    /// Calls `each` with every row; answers how many there were. `each` may return false to stop.
    template <class Each> SqliteOutcome<std::int64_t> query(const Statement &statement, const Params &params, Each each)
    {
        auto started = start(statement, params);
        if (!started)
            return Refused<SqliteProblem>{started.why()};
        Cursor cursor = std::move(started).value();
        std::int64_t rows = 0;
        for (;;) {
            auto more = cursor.step();
            if (!more)
                return Refused<SqliteProblem>{more.why()};
            if (!*more)
                return rows;
            ++rows;
            if constexpr (std::is_same_v<decltype(each(cursor.row())), bool>) {
                if (!each(cursor.row()))
                    return rows;
            } else {
                each(cursor.row());
            }
        }
    }
    /// All rows as structs with a describe(); Broken when a column is missing or unexpectedly null.
    template <class T> SqliteOutcome<std::vector<T>> read(const Statement &statement, const Params &params = {})
    {
        std::vector<T> values;
        bool fits = true;
        auto done = query(statement, params, [&](const SqliteRow &row) {
            auto value = fromRow<T>(row);
            fits = value.has_value();
            if (fits)
                values.push_back(std::move(*value));
            return fits;
        });
        if (!done)
            return Refused<SqliteProblem>{done.why()};
        if (!fits)
            return Refused<SqliteProblem>{misfit(statement)};
        return values;
    }
    /// The first row's first column; empty when there is no row or it is null.
    SqliteOutcome<std::optional<std::int64_t>> number(const Statement &statement, const Params &params = {});

    /// Runs `body` between BEGIN IMMEDIATE and COMMIT; it returns a SqliteOutcome, and a problem rolls back. Not
    /// nested.
    template <class Body> auto inTransaction(Body body) -> decltype(body())
    {
        if (auto begun = begin(); !begun)
            return Refused<SqliteProblem>{begun.why()};
        auto outcome = body();
        if (!outcome) {
            rollback();
            return outcome;
        }
        if (auto committed = commit(); !committed) {
            rollback();
            return Refused<SqliteProblem>{committed.why()};
        }
        return outcome;
    }

    /// How long the write-ahead log was after the last commit; counted where the caller carries it over.
    int pagesInLog() const { return m_pagesInLog ? *m_pagesInLog : 0; }

    /// What runs now ends with a problem. From any thread, while the connection lives.
    void interrupt();

    sqlite3 *handle() const { return m_db; }

private:
    class Cursor {
    public:
        Cursor(SqliteDb &db, sqlite3_stmt *statement) : m_db(&db), m_statement(statement) { }
        Cursor(Cursor &&other) noexcept : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)) { }
        Cursor(const Cursor &) = delete;
        ~Cursor();
        SqliteOutcome<bool> step();
        SqliteRow row() const { return SqliteRow(m_statement); }

    private:
        SqliteDb *m_db;
        sqlite3_stmt *m_statement;
    };
    SqliteDb() = default;
    SqliteOutcome<Cursor> start(const Statement &statement, const Params &params);
    void leaveCheckpointsToCaller();
    SqliteProblem problem(int code) const;
    static SqliteProblem misfit(const Statement &statement);
    SqliteOutcome<Nothing> begin();
    SqliteOutcome<Nothing> commit();
    void rollback();
    void close();

    sqlite3 *m_db = nullptr;
    std::map<std::uint64_t, sqlite3_stmt *> m_prepared;
    int m_writerLock = -1;
    std::unique_ptr<int> m_pagesInLog; ///< SQLite writes into it, wherever this object moves
};

} // namespace jiko::store
