#pragma once
#include "base/result.h"
#include "store/sqlite_db.h"
namespace jiko::store {
inline Result<Nothing, QString> migrateLocal(SqliteDb &) { return Nothing{}; }
}
