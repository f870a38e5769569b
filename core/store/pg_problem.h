// What PostgreSQL and libpq complain of, in our kinds of trouble.
#pragma once

#include "store/pg_session.h"

namespace jiko::store {

/// Of an SQLSTATE: "40001".
PgTrouble kindOf(const QByteArray &state);
PgProblem problemOf(const pg_result *result);
/// Our own.
PgProblem fault(QString words);
/// "FATAL:  28P01: …" as verbose connection errors read; empty when no server spoke.
QByteArray sqlStateIn(const QByteArray &words);

} // namespace jiko::store
