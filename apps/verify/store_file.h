// A terminal's store, read as it lies on the disk and beside the program that writes it. Unlike that program it takes a
// broken chain: saying so is what it is for.
#pragma once

#include "base/fact.h"
#include "store/sqlite_db.h"

#include <functional>

namespace jiko::verify {

/// A fact, and whether the copy holds it as broken.
using See = std::function<void(const Fact &, bool parked)>;

class StoreFile {
public:
    /// A terminal's folder, or the journal.db in it. Words when it is not there or not one of ours.
    static Result<StoreFile, QString> open(const QString &path);

    const Id &outlet() const { return m_outlet; }
    std::int32_t device() const { return m_device; }
    const QString &path() const { return m_path; }
    /// Each device's facts in sequence.
    Result<Nothing, QString> each(const See &see);

private:
    explicit StoreFile(store::SqliteDb db) : m_db(std::move(db)) { }
    QString m_path;
    Id m_tenant;
    Id m_outlet;
    std::int32_t m_device = 0;
    store::SqliteDb m_db;
};

} // namespace jiko::verify
