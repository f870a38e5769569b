#include "store/sqlite_db.h"

#include <QFile>
#include <QtGlobal>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

namespace jiko::store {

namespace {

SqliteTrouble kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqliteTrouble::Busy;
    case SQLITE_FULL:
        return SqliteTrouble::Full;
    case SQLITE_CONSTRAINT:
        return SqliteTrouble::Refused;
    case SQLITE_CORRUPT:
    case SQLITE_IOERR:
    case SQLITE_NOTADB:
        return SqliteTrouble::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return SqliteTrouble::CannotOpen;
    default:
        return SqliteTrouble::Broken;
    }
}

/// Binds one value; vectors are PostgreSQL's alone.
class Binder {
public:
    Binder(sqlite3_stmt *statement, int at) : m_statement(statement), m_at(at) { }
    int operator()(std::monostate) const { return sqlite3_bind_null(m_statement, m_at); }
    int operator()(bool yes) const { return sqlite3_bind_int(m_statement, m_at, yes); }
    int operator()(std::int64_t number) const { return sqlite3_bind_int64(m_statement, m_at, number); }
    // The statement reads them before run() returns or the cursor is stepped on; cursors may outlive them, so copies.
    int operator()(const Utf8 &text) const
    {
        return sqlite3_bind_text64(
            m_statement, m_at, text.text.constData(), sqlite3_uint64(text.text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int operator()(const QByteArray &bytes) const { return blob(bytes); }
    int operator()(const Id &id) const { return blob(id.toRfc4122()); }
    template <class T> int operator()(const std::vector<T> &) const { return SQLITE_MISMATCH; }

private:
    int blob(const QByteArray &bytes) const
    {
        return sqlite3_bind_blob64(
            m_statement, m_at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    sqlite3_stmt *m_statement;
    int m_at;
};

} // namespace

bool SqliteRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteRow::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool SqliteRow::flag(int column) const
{
    return sqlite3_column_int(m_statement, column) != 0;
}

QByteArrayView SqliteRow::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QString SqliteRow::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray SqliteRow::utf8(int column) const
{
    return view(column).toByteArray();
}

QByteArray SqliteRow::bytes(int column) const
{
    return view(column).toByteArray();
}

Id SqliteRow::id(int column) const
{
    const QByteArrayView held = view(column);
    if (held.size() == 16)
        return Id::fromRfc4122(held);
    return Id::fromString(QLatin1String(held.data(), held.size()));
}

int SqliteRow::column(const char *name) const
{
    const int count = sqlite3_column_count(m_statement);
    for (int i = 0; i < count; ++i)
        if (qstrcmp(sqlite3_column_name(m_statement, i), name) == 0)
            return i;
    return -1;
}

SqliteOutcome<SqliteDb> SqliteDb::open(Options options)
{
    SqliteDb db;
    const QByteArray path = QFile::encodeName(options.path);
    if (!options.readOnly && options.vfs.isEmpty() && options.path != QLatin1String(":memory:")) {
        // SQLite 3.40 may damage a WAL when two connections write or checkpoint at one instant, so we let only one.
        db.m_writerLock = ::open((path + ".writer").constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (db.m_writerLock < 0)
            return Refused{SqliteProblem{SqliteTrouble::CannotOpen, SQLITE_CANTOPEN,
                options.path + QLatin1String(": ") + qt_error_string(errno)}};
        if (flock(db.m_writerLock, LOCK_EX | LOCK_NB) != 0)
            return Refused{SqliteProblem{
                SqliteTrouble::Held, SQLITE_BUSY, options.path + QLatin1String(" is already open for writing")}};
    }
    const int flags = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const char *vfs = options.vfs.isEmpty() ? nullptr : options.vfs.constData();
    if (const int code = sqlite3_open_v2(path.constData(), &db.m_db, flags | SQLITE_OPEN_NOMUTEX, vfs)) {
        SqliteProblem problem = db.problem(code);
        problem.message.prepend(options.path + QLatin1String(": "));
        return Refused{problem};
    }
    sqlite3_extended_result_codes(db.m_db, 1);
    sqlite3_busy_timeout(db.m_db, options.busyTimeoutMs);
    QByteArray settings = "PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;";
    // The step into WAL is itself a transaction with a rollback journal. Where that file's deletion is not on the disk,
    // it comes back after a power cut and undoes the file with all that the WAL held since: EXTRA syncs the folder too.
    settings += options.readOnly ? "PRAGMA query_only = ON;"
                                 : "PRAGMA synchronous = EXTRA; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
    if (auto set = db.runScript(settings); !set)
        return Refused{set.why()};
    if (options.checkpoints == Options::Checkpoints::ByCaller)
        db.leaveCheckpointsToCaller();
    return db;
}

void SqliteDb::leaveCheckpointsToCaller()
{
    m_pagesInLog = std::make_unique<int>(0);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto note = [](void *pages, sqlite3 *, const char *, int count) {
        *static_cast<int *>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_db, note, m_pagesInLog.get()); // in the place of SQLite's own, which would checkpoint
}

SqliteDb::SqliteDb(SqliteDb &&other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)),
      m_prepared(std::move(other.m_prepared)),
      m_writerLock(std::exchange(other.m_writerLock, -1)),
      m_pagesInLog(std::move(other.m_pagesInLog))
{
    other.m_prepared.clear();
}

SqliteDb &SqliteDb::operator=(SqliteDb &&other) noexcept
{
    if (this != &other) {
        close();
        m_db = std::exchange(other.m_db, nullptr);
        m_prepared = std::exchange(other.m_prepared, {});
        m_writerLock = std::exchange(other.m_writerLock, -1);
        m_pagesInLog = std::move(other.m_pagesInLog);
    }
    return *this;
}

SqliteDb::~SqliteDb()
{
    close();
}

void SqliteDb::interrupt()
{
    sqlite3_interrupt(m_db);
}

void SqliteDb::close()
{
    for (const auto &[identity, statement] : m_prepared)
        sqlite3_finalize(statement);
    m_prepared.clear();
    sqlite3_close(m_db);
    m_db = nullptr;
    if (m_writerLock >= 0)
        ::close(m_writerLock);
    m_writerLock = -1;
}

SqliteProblem SqliteDb::problem(int code) const
{
    const char *words = m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(code);
    return {kindOf(code), m_db ? sqlite3_extended_errcode(m_db) : code, QString::fromUtf8(words)};
}

SqliteProblem SqliteDb::misfit(const Statement &statement)
{
    return {SqliteTrouble::Broken, SQLITE_MISMATCH,
        QStringLiteral("A column is missing or null: ") + QString::fromUtf8(statement.text().left(200))};
}

SqliteOutcome<Nothing> SqliteDb::runScript(const QByteArray &sql)
{
    if (const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr))
        return Refused{problem(code)};
    return Nothing{};
}

SqliteOutcome<Nothing> SqliteDb::begin()
{
    static const Statement begin("BEGIN IMMEDIATE");
    return run(begin).then([](std::int64_t) { return SqliteOutcome<Nothing>(Nothing{}); });
}

SqliteOutcome<Nothing> SqliteDb::commit()
{
    static const Statement commit("COMMIT");
    return run(commit).then([](std::int64_t) { return SqliteOutcome<Nothing>(Nothing{}); });
}

void SqliteDb::rollback()
{
    // Some errors have already rolled back by themselves.
    if (!sqlite3_get_autocommit(m_db))
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

SqliteOutcome<SqliteDb::Cursor> SqliteDb::start(const Statement &statement, const Params &params)
{
    const Statement::Arranged arranged = statement.arrange(params);
    if (!arranged.wrong.isEmpty())
        return Refused{SqliteProblem{SqliteTrouble::Broken, SQLITE_MISUSE,
            QStringLiteral("Parameter :%1 is missing, unknown or given twice").arg(QString::fromUtf8(arranged.wrong))}};
    sqlite3_stmt *&prepared = m_prepared[statement.identity()];
    if (!prepared) {
        const int code = sqlite3_prepare_v3(m_db, statement.text().constData(), int(statement.text().size()) + 1,
            SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK)
            return Refused{problem(code)};
    }
    Q_ASSERT(!sqlite3_stmt_busy(prepared)); // one statement serves one cursor at a time
    Cursor cursor(*this, prepared);
    for (std::size_t i = 0; i < arranged.values.size(); ++i) {
        // SQLite numbers names as Statement does: in the order in which they first stand in the text.
        const Binder binder(prepared, static_cast<int>(i) + 1);
        if (const int code = std::visit(binder, arranged.values[i]->held()); code != SQLITE_OK)
            return Refused{SqliteProblem{SqliteTrouble::Broken, code,
                QStringLiteral("Parameter :%1 does not fit SQLite").arg(QString::fromUtf8(statement.names()[i]))}};
    }
    return cursor;
}

SqliteDb::Cursor::~Cursor()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

SqliteOutcome<bool> SqliteDb::Cursor::step()
{
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return Refused{m_db->problem(code)};
    }
}

SqliteOutcome<std::int64_t> SqliteDb::run(const Statement &statement, const Params &params)
{
    const auto done = query(statement, params, [](const SqliteRow &) {});
    if (!done)
        return Refused{done.why()};
    return sqlite3_changes64(m_db);
}

SqliteOutcome<std::optional<std::int64_t>> SqliteDb::number(const Statement &statement, const Params &params)
{
    std::optional<std::int64_t> found;
    const auto done = query(statement, params, [&found](const SqliteRow &row) {
        if (!row.isNull(0))
            found = row.int64(0);
        return false;
    });
    if (!done)
        return Refused{done.why()};
    return found;
}

} // namespace jiko::store
