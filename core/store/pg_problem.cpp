#include "store/pg_problem.h"

#include <libpq-fe.h>

namespace jiko::store {

PgTrouble kindOf(const QByteArray &state)
{
    if (state == "40001" || state == "40P01" || state == "55P03")
        return PgTrouble::Stale;
    if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.startsWith("58"))
        return PgTrouble::Unreachable;
    if (state.startsWith("P0G") || state.startsWith("22") || state.startsWith("23") || state.startsWith("28")
        || state == "42501" || state == "3D000" || state == "P0001")
        return PgTrouble::Refused;
    return PgTrouble::Broken;
}

PgProblem problemOf(const pg_result *result)
{
    const auto field = [result](int code) { return QByteArray(PQresultErrorField(result, code)); };
    PgProblem problem;
    problem.sqlState = field(PG_DIAG_SQLSTATE);
    problem.message = QString::fromUtf8(field(PG_DIAG_MESSAGE_PRIMARY));
    problem.detail = QString::fromUtf8(field(PG_DIAG_MESSAGE_DETAIL));
    if (problem.sqlState.isEmpty()) { // libpq's own words: the connection broke
        problem.kind = PgTrouble::Unreachable;
        problem.message = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    } else {
        problem.kind = kindOf(problem.sqlState);
    }
    return problem;
}

PgProblem fault(QString words)
{
    return {PgTrouble::Broken, {}, std::move(words), {}};
}

QByteArray sqlStateIn(const QByteArray &words)
{
    const qsizetype at = words.indexOf("FATAL:  ");
    const QByteArray state = at < 0 ? QByteArray() : words.mid(at + 8, 5);
    return state.size() == 5 && words.mid(at + 13, 1) == ":" ? state : QByteArray();
}

} // namespace jiko::store
