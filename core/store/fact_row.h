// A fact's columns, in the order in which every statement names them.
#pragma once

#include "base/fact.h"
#include "store/statement.h"

namespace jiko::store {

/// From device, seq, hlc, staff, stream, type, version, body, hash, the first at that column. `Row` is a PgRow or a
/// SqliteRow.
template <class Row> Fact factFrom(const Row &row, const Id &tenant, const Id &outlet, int first = 0)
{
    Fact fact;
    fact.tenant = tenant;
    fact.outlet = outlet;
    fact.device = static_cast<std::int32_t>(row.int64(first));
    fact.seq = row.int64(first + 1);
    fact.hlc = row.int64(first + 2);
    fact.staff = row.id(first + 3);
    fact.stream = row.id(first + 4);
    fact.type = row.utf8(first + 5);
    fact.version = static_cast<int>(row.int64(first + 6));
    fact.body = row.utf8(first + 7);
    fact.hash = row.bytes(first + 8);
    return fact;
}

/// What api.append_events and its like take: :first_seq and an array a column. One device's facts, in sequence.
Params factColumns(const std::vector<Fact> &facts);

} // namespace jiko::store
