// How this folder asks: a statement's rows as structs.
#pragma once

#include "store/pg_session.h"

namespace jiko::insight {

template <class T>
store::PgOutcome<std::vector<T>> ask(
    store::PgSession &session, const store::Statement &statement, const store::Params &params)
{
    const auto rows = session.run(statement, params);
    if (!rows)
        return Refused{rows.why()};
    auto values = rows->as<T>();
    if (!values)
        return Refused{store::PgProblem{
            store::PgTrouble::Broken, {}, QStringLiteral("an answer lacks a column or has an empty one"), {}}};
    return std::move(*values);
}

} // namespace jiko::insight
