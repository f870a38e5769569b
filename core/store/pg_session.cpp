#include "store/pg_session.h"

#include "store/pg_bound.h"
#include "store/pg_problem.h"

#include <libpq-fe.h>

#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace jiko::store {

namespace {

using Clock = std::chrono::steady_clock;
using ResultPointer = std::shared_ptr<PGresult>;

int millisecondsUntil(Clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, INT_MAX));
}

/// poll() that goes on after a signal. False when the time has passed.
bool pollUntil(pollfd *handles, nfds_t count, Clock::time_point until)
{
    for (;;) {
        const int ready = ::poll(handles, count, millisecondsUntil(until));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

QByteArray preparedName(const Statement &statement)
{
    return "s" + QByteArray::number(qulonglong(statement.identity()));
}

/// Whether the keywords parse and hold no password, which belongs in a passfile.
QString whatIsWrongWith(const QByteArray &conninfo)
{
    char *words = nullptr;
    PQconninfoOption *options = PQconninfoParse(conninfo.constData(), &words);
    QString wrong;
    if (!options)
        wrong = QStringLiteral("The connection settings cannot be read."); // libpq's words may quote them
    for (PQconninfoOption *option = options; option && option->keyword; ++option)
        if (qstrcmp(option->keyword, "password") == 0 && option->val)
            wrong = QStringLiteral("The connection settings hold a password; name a passfile instead.");
    PQconninfoFree(options);
    PQfreemem(words);
    return wrong;
}

} // namespace

struct PgSession::Ask {
    const Statement *statement;
    const Params *params;
    Statement::Arranged arranged = {};
    bool preparing = false;
};

PgSession::PgSession(Options options)
    : m_options(std::move(options)),
      m_wakeHandle(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

PgSession::~PgSession()
{
    disconnect();
    ::close(m_wakeHandle);
}

bool PgSession::isOpen() const
{
    return m_connection && PQstatus(m_connection) == CONNECTION_OK;
}

int PgSession::serverVersion() const
{
    return isOpen() ? PQserverVersion(m_connection) : 0;
}

void PgSession::disconnect()
{
    PQfinish(m_connection);
    m_connection = nullptr;
    m_prepared.clear();
}

PgProblem PgSession::lost(const char *doing)
{
    QString words = QString::fromUtf8(m_connection ? PQerrorMessage(m_connection) : "").trimmed();
    if (words.isEmpty())
        words = QStringLiteral("No answer in time");
    disconnect();
    return {
        PgTrouble::Unreachable, {}, words + QStringLiteral(" (while ") + QLatin1String(doing) + QLatin1Char(')'), {}};
}

PgOutcome<Nothing> PgSession::connect()
{
    if (isOpen() && !noticedDead())
        return Nothing{};
    disconnect();
    if (const QString wrong = whatIsWrongWith(m_options.conninfo); !wrong.isEmpty())
        return Refused{fault(wrong)};
    const QByteArray patience = QByteArray::number(qlonglong(m_options.timeout.count()));
    const char *const keys[] = {"tcp_user_timeout", "dbname", "client_encoding", "application_name", nullptr};
    const char *const values[] = {
        patience.constData(), m_options.conninfo.constData(), "UTF8", m_options.program.constData(), nullptr};
    const Deadline until = Clock::now() + m_options.timeout;
    m_connection = PQconnectStartParams(keys, values, 1);
    if (auto finished = finishConnecting(until); !finished)
        return finished;
    ++m_generation;
    PQsetNoticeReceiver(
        m_connection, [](void *, const PGresult *) {}, nullptr); // the default prints them
    PQsetnonblocking(m_connection, 1);
    PQsetErrorVerbosity(m_connection, PQERRORS_DEFAULT);
    for (const QByteArray &channel : m_channels)
        if (auto heard = script("LISTEN \"" + channel + '"', until); !heard)
            return heard;
    return Nothing{};
}

PgOutcome<Nothing> PgSession::finishConnecting(Deadline until)
{
    if (m_connection)
        PQsetErrorVerbosity(m_connection, PQERRORS_VERBOSE);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (m_connection && PQstatus(m_connection) != CONNECTION_BAD) {
        pollfd handle{PQsocket(m_connection), short(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (!pollUntil(&handle, 1, until))
            return Refused{lost("connecting")};
        wants = PQconnectPoll(m_connection);
        if (wants == PGRES_POLLING_OK)
            return Nothing{};
        if (wants == PGRES_POLLING_FAILED)
            break;
    }
    QByteArray state = m_connection ? sqlStateIn(PQerrorMessage(m_connection)) : QByteArray();
    if (m_connection && PQconnectionNeedsPassword(m_connection)) // libpq gave up by itself: the passfile knows none
        state = "28P01";
    PgProblem problem = lost("connecting");
    if (!state.isEmpty()) {
        problem.sqlState = state;
        problem.kind = kindOf(state);
    }
    return Refused{problem};
}

bool PgSession::noticedDead()
{
    pollfd handle{PQsocket(m_connection), POLLIN, 0};
    // Its last words come first, the end of the stream behind them.
    while (::poll(&handle, 1, 0) > 0)
        if (!PQconsumeInput(m_connection) || PQstatus(m_connection) != CONNECTION_OK)
            return true;
    return false;
}

PgOutcome<Nothing> PgSession::ready()
{
    if (!m_inTransaction)
        return connect();
    if (isOpen())
        return Nothing{};
    return Refused{PgProblem{PgTrouble::Unreachable, {}, QStringLiteral("The transaction's connection was lost"), {}}};
}

PgOutcome<Nothing> PgSession::flush(Deadline until)
{
    for (;;) {
        const int left = PQflush(m_connection);
        if (left == 0)
            return Nothing{};
        // The server may wait for us to read before it takes more.
        pollfd handle{PQsocket(m_connection), POLLIN | POLLOUT, 0};
        if (left < 0 || !pollUntil(&handle, 1, until))
            return Refused{lost("sending")};
        if ((handle.revents & POLLIN) && !PQconsumeInput(m_connection))
            return Refused{lost("sending")};
    }
}

PgOutcome<ResultPointer> PgSession::nextResult(Deadline until)
{
    while (PQisBusy(m_connection)) {
        pollfd handle{PQsocket(m_connection), POLLIN, 0};
        if (!pollUntil(&handle, 1, until) || !PQconsumeInput(m_connection))
            return Refused{lost("waiting for an answer")};
    }
    return ResultPointer(PQgetResult(m_connection), PQclear);
}

PgOutcome<Nothing> PgSession::script(const QByteArray &sql, Deadline until)
{
    if (!PQsendQuery(m_connection, sql.constData()))
        return Refused{lost("sending")};
    if (auto sent = flush(until); !sent)
        return sent;
    std::optional<PgProblem> first;
    for (;;) {
        auto result = nextResult(until);
        if (!result)
            return Refused{first ? *first : result.why()};
        if (!*result)
            break;
        if (PQresultStatus(result->get()) == PGRES_FATAL_ERROR && !first)
            first = problemOf(result->get());
    }
    if (!first)
        return Nothing{};
    if (first->kind == PgTrouble::Unreachable && PQstatus(m_connection) != CONNECTION_OK)
        disconnect();
    return Refused{*first};
}

PgOutcome<Nothing> PgSession::runScript(const QByteArray &sql)
{
    if (auto connected = ready(); !connected)
        return connected;
    return script(sql, Clock::now() + m_options.timeout);
}

PgOutcome<Nothing> PgSession::begin()
{
    Q_ASSERT(!m_inTransaction);
    auto begun = runScript("BEGIN");
    m_inTransaction = bool(begun);
    return begun;
}

PgOutcome<Nothing> PgSession::commit()
{
    auto committed = runScript("COMMIT");
    m_inTransaction = false;
    return committed;
}

void PgSession::rollback()
{
    m_inTransaction = false;
    if (!isOpen())
        return;
    if (auto undone = script("ROLLBACK", Clock::now() + m_options.timeout); !undone)
        disconnect();
}

bool PgSession::send(const Ask &ask)
{
    const QByteArray name = preparedName(*ask.statement);
    if (ask.preparing
        && !PQsendPrepare(m_connection, name.constData(), ask.statement->numbered().constData(), 0, nullptr))
        return false;
    const Bound bound(ask.arranged.values);
    return PQsendQueryPrepared(
        m_connection, name.constData(), bound.count(), bound.pointers(), bound.lengths(), bound.formats(), 0);
}

PgOutcome<PgRows> PgSession::receive(const Ask &ask, Deadline until)
{
    std::optional<PgProblem> first;
    std::optional<PgRows> rows;
    for (int part = ask.preparing ? 0 : 1; part < 2; ++part) {
        auto result = nextResult(until);
        if (!result)
            return Refused{first ? *first : result.why()};
        const ExecStatusType status = PQresultStatus(result->get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
            if (part == 0)
                m_prepared.insert(ask.statement->identity());
            else
                rows = PgRows(*result);
        } else if (!first) {
            first = status == PGRES_PIPELINE_ABORTED ? fault(QStringLiteral("Skipped after an earlier problem"))
                                                     : problemOf(result->get());
        }
        if (auto end = nextResult(until); !end) // the null that closes one command's results
            return Refused{first ? *first : end.why()};
    }
    if (first)
        return Refused{*first};
    return *rows;
}

std::vector<PgOutcome<PgRows>> PgSession::pipeline(const std::vector<Ask> &given, bool each)
{
    std::vector<PgOutcome<PgRows>> outcomes;
    const auto allFail = [&](const PgProblem &problem) {
        while (outcomes.size() < given.size())
            outcomes.push_back(Refused{problem});
        return outcomes;
    };
    std::vector<Ask> asks = given;
    for (Ask &ask : asks) {
        ask.arranged = ask.statement->arrange(*ask.params);
        if (!ask.arranged.wrong.isEmpty())
            return allFail(fault(QStringLiteral("Parameter :%1 is missing, unknown or given twice")
                                     .arg(QString::fromUtf8(ask.arranged.wrong))));
    }
    if (auto connected = ready(); !connected)
        return allFail(connected.why());

    const Deadline until = Clock::now() + m_options.timeout;
    std::set<std::uint64_t> known = m_prepared;
    PQenterPipelineMode(m_connection);
    for (std::size_t i = 0; i < asks.size(); ++i) {
        asks[i].preparing = known.insert(asks[i].statement->identity()).second;
        const bool closesGroup = each || i + 1 == asks.size();
        if (!send(asks[i]) || (closesGroup && !PQpipelineSync(m_connection)))
            return allFail(lost("sending"));
    }
    if (auto sent = flush(until); !sent)
        return allFail(sent.why());
    for (std::size_t i = 0; i < asks.size(); ++i) {
        outcomes.push_back(receive(asks[i], until));
        if (!m_connection)
            return allFail(outcomes.back().why());
        if (each || i + 1 == asks.size())
            if (auto sync = nextResult(until); !sync || PQresultStatus(sync->get()) != PGRES_PIPELINE_SYNC) {
                // The server said why it ends (shut down, killed) before the connection broke.
                const PgProblem broke = sync ? lost("waiting for an answer") : sync.why();
                if (outcomes.back())
                    outcomes.back() = Refused{broke};
                disconnect();
                return allFail(outcomes.back().why());
            }
    }
    PQexitPipelineMode(m_connection);
    return outcomes;
}

PgOutcome<PgRows> PgSession::run(const Statement &statement, const Params &params)
{
    return std::move(pipeline({Ask{&statement, &params}}, true).front());
}

PgOutcome<std::vector<PgRows>> PgSession::runTogether(const std::vector<PgCall> &calls)
{
    std::vector<Ask> asks;
    for (const PgCall &call : calls)
        asks.push_back(Ask{&call.statement, &call.params});
    std::vector<PgRows> answers;
    for (auto &outcome : asks.empty() ? std::vector<PgOutcome<PgRows>>{} : pipeline(asks, false)) {
        if (!outcome)
            return Refused{outcome.why()};
        answers.push_back(*outcome);
    }
    return answers;
}

std::vector<PgOutcome<PgRows>> PgSession::runEach(const std::vector<PgCall> &calls)
{
    Q_ASSERT(!m_inTransaction);
    std::vector<Ask> asks;
    for (const PgCall &call : calls)
        asks.push_back(Ask{&call.statement, &call.params});
    return asks.empty() ? std::vector<PgOutcome<PgRows>>{} : pipeline(asks, true);
}

PgOutcome<Nothing> PgSession::listen(const QByteArray &channel)
{
    Q_ASSERT(!channel.contains('"'));
    m_channels.insert(channel);
    return runScript("LISTEN \"" + channel + '"');
}

bool PgSession::drainHints()
{
    bool any = false;
    while (PGnotify *hint = PQnotifies(m_connection)) {
        PQfreemem(hint);
        any = true;
    }
    return any;
}

PgOutcome<PgSession::Woken> PgSession::waitForHint(std::chrono::milliseconds atMost)
{
    const Deadline until = Clock::now() + atMost;
    const int before = m_generation;
    if (auto connected = ready(); !connected)
        return Refused{connected.why()};
    if (m_generation != before) // what was sent meanwhile is lost, so look
        return Woken::Hint;
    for (;;) {
        if (!PQconsumeInput(m_connection))
            return Refused{lost("waiting for a hint")};
        if (drainHints())
            return Woken::Hint;
        pollfd handles[] = {{PQsocket(m_connection), POLLIN, 0}, {m_wakeHandle, POLLIN, 0}};
        if (!pollUntil(handles, 2, until))
            return Woken::TimedOut;
        if (handles[1].revents & POLLIN) {
            eventfd_t count = 0;
            eventfd_read(m_wakeHandle, &count);
            return Woken::Called;
        }
    }
}

void PgSession::wake()
{
    eventfd_write(m_wakeHandle, 1);
}

PgOutcome<QByteArray> PgSession::scramVerifier(const QByteArray &password)
{
    if (auto connected = ready(); !connected)
        return Refused{connected.why()};
    // SCRAM salts by itself; the role's name plays no part in it.
    char *verifier = PQencryptPasswordConn(m_connection, password.constData(), "", "scram-sha-256");
    if (!verifier)
        return Refused{fault(QString::fromUtf8(PQerrorMessage(m_connection)).trimmed())};
    const QByteArray copy(verifier);
    PQfreemem(verifier);
    return copy;
}

} // namespace jiko::store
