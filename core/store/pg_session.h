// One connection to PostgreSQL, for a worker thread: calls block, but never longer than their timeout.
#pragma once

#include "base/result.h"
#include "store/row.h"
#include "store/statement.h"

#include <chrono>
#include <memory>
#include <set>
#include <vector>

struct pg_conn;
struct pg_result;

namespace jiko::store {

enum class PgTrouble {
    Unreachable, ///< no server, dead connection, or no answer in time; whether a change happened is not known. Ask
                 ///< again.
    Stale, ///< another transaction came first (40001, 40P01); nothing happened. Do it again.
    Refused, ///< the database says no: our own P0G…, a constraint, a wrong value, a missing right. Again will not help.
    Broken, ///< a fault of ours: wrong SQL, wrong parameters, an answer that makes no sense
};

struct PgProblem {
    PgTrouble kind = PgTrouble::Broken;
    QByteArray sqlState; ///< five letters; empty when the server said nothing
    QString message; ///< for logs; the database's own words, never a password
    QString detail; ///< the DETAIL line: P0G10 puts the newer record there
};
template <class T> using PgOutcome = Result<T, PgProblem>;

class PgRows;

/// A row of a PgRows, valid while that lives. Columns by index, or by name through column().
class PgRow {
public:
    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    bool flag(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const; ///< text, json: byte for byte
    QByteArray bytes(int column) const; ///< bytea
    Id id(int column) const;
    int column(const char *name) const; ///< -1 when there is none

private:
    friend class PgRows;
    PgRow(const pg_result *result, int row) : m_result(result), m_row(row) { }
    const pg_result *m_result;
    int m_row;
};

/// What a statement answered.
class PgRows {
public:
    explicit PgRows(std::shared_ptr<pg_result> result) : m_result(std::move(result)) { }
    int count() const;
    bool isEmpty() const { return count() == 0; }
    PgRow operator[](int row) const { return PgRow(m_result.get(), row); }
    std::int64_t affected() const; ///< rows inserted, updated or deleted

    /// All rows as structs with a describe(); empty when a column is missing or unexpectedly null.
    template <class T> std::optional<std::vector<T>> as() const
    {
        std::vector<T> values;
        for (int row = 0; row < count(); ++row)
            if (auto value = fromRow<T>((*this)[row]))
                values.push_back(std::move(*value));
            else
                return std::nullopt;
        return values;
    }

private:
    std::shared_ptr<pg_result> m_result;
};

/// A statement with its parameters, for a pipeline.
struct PgCall {
    Statement statement;
    Params params;
};

class PgSession {
public:
    struct Options {
        /// libpq keywords ("host=/run/jiko dbname=jiko user=dev_0007 passfile=/…"). A password in it is refused.
        QByteArray conninfo;
        QByteArray program = "jiko"; ///< shown in pg_stat_activity
        std::chrono::milliseconds timeout{5000}; ///< for connecting, and for each call
    };
    explicit PgSession(Options options);
    ~PgSession();
    PgSession(const PgSession &) = delete;
    PgSession &operator=(const PgSession &) = delete;

    /// Does nothing on a live connection. Other calls connect by themselves, except inside a transaction that was lost.
    PgOutcome<Nothing> connect();
    void disconnect();
    /// Where connections go from the next one on.
    void setConninfo(QByteArray conninfo) { m_options.conninfo = std::move(conninfo); }
    bool isOpen() const;
    /// Counts connections made. When it moved, hints may have been missed: ask from the cursor.
    int generation() const { return m_generation; }

    PgOutcome<PgRows> run(const Statement &statement, const Params &params = {});
    /// A script of several statements without parameters, for migrations.
    PgOutcome<Nothing> runScript(const QByteArray &sql);

    /// All in one round trip and one transaction (joins the open one, if any): the first problem undoes all.
    PgOutcome<std::vector<PgRows>> runTogether(const std::vector<PgCall> &calls);
    /// All in one round trip, each in its own transaction: one outcome a call.
    std::vector<PgOutcome<PgRows>> runEach(const std::vector<PgCall> &calls);

    /// Runs `body` between BEGIN and COMMIT; it returns a PgOutcome, and a problem rolls back. Not nested.
    template <class Body> auto inTransaction(Body body) -> decltype(body())
    {
        if (auto begun = begin(); !begun)
            return Refused<PgProblem>{begun.why()};
        auto outcome = body();
        if (!outcome) {
            rollback();
            return outcome;
        }
        if (auto committed = commit(); !committed)
            return Refused<PgProblem>{committed.why()};
        return outcome;
    }

    /// Hears a channel from now on, also after a reconnection.
    PgOutcome<Nothing> listen(const QByteArray &channel);
    enum class Woken { Hint, Called, TimedOut };
    /// Waits for a hint on a channel, for wake(), or for the time to pass. Hints that had come before count.
    PgOutcome<Woken> waitForHint(std::chrono::milliseconds atMost);
    /// Ends a waitForHint, now or the next one. The one call that any thread may make.
    void wake();

    /// What ALTER ROLE … PASSWORD takes, computed here so that the password itself never travels or is logged.
    PgOutcome<QByteArray> scramVerifier(const QByteArray &password);

    int serverVersion() const; ///< 150020; 0 when not connected

private:
    using Deadline = std::chrono::steady_clock::time_point;
    struct Ask;
    PgOutcome<Nothing> begin();
    PgOutcome<Nothing> commit();
    void rollback();
    PgOutcome<Nothing> ready();
    bool noticedDead();
    PgOutcome<Nothing> finishConnecting(Deadline until);
    PgOutcome<Nothing> script(const QByteArray &sql, Deadline until);
    std::vector<PgOutcome<PgRows>> pipeline(const std::vector<Ask> &asks, bool each);
    PgOutcome<PgRows> receive(const Ask &ask, Deadline until);
    PgOutcome<Nothing> flush(Deadline until);
    PgOutcome<std::shared_ptr<pg_result>> nextResult(Deadline until);
    bool send(const Ask &ask);
    PgProblem lost(const char *doing);
    bool drainHints();

    Options m_options;
    pg_conn *m_connection = nullptr;
    std::set<std::uint64_t> m_prepared;
    std::set<QByteArray> m_channels;
    int m_wakeHandle = -1;
    int m_generation = 0;
    bool m_inTransaction = false;
};

} // namespace jiko::store
