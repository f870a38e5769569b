// An outlet in the database, and the records it starts with.
#pragma once

#include "base/result.h"
#include "enrol/records_file.h"
#include "store/pg_session.h"

namespace jiko::enrol {

struct Outlet {
    Id tenant;
    QString tenantName;
    Id outlet;
    QString name;
};

/// Adds tenant and outlet, or renames them. `owner` is a session of the database's owner, here and below.
Result<Nothing, QString> openOutlet(store::PgSession &owner, const Outlet &outlet);

struct Loaded {
    int written = 0;
    int unchanged = 0;
};
/// Writes the records that are new or differ from what the database holds, in one transaction, each with its audit
/// fact.
Result<Loaded, QString> loadRecords(store::PgSession &owner, const Id &outlet, const std::vector<FileRecord> &records);

} // namespace jiko::enrol
