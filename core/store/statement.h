// A SQL text with :name parameters, the same for PostgreSQL and SQLite.
#pragma once

#include "store/value.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace jiko::store {

/// Cheap to copy. Sessions prepare a statement once a connection and know it again by its identity, so keep it:
/// `static const auto openChecks = Statement::fromFile(":/sql/orders/open_checks.sql");`
class Statement {
public:
    explicit Statement(QByteArray sql);
    /// Reads a Qt resource (or file) once; a missing one is a fault of the build and ends the program with words.
    static Statement fromFile(const char *path);

    const QByteArray &text() const { return m_parsed->text; } ///< with :name, as SQLite takes it
    const QByteArray &numbered() const { return m_parsed->numbered; } ///< with $1…, as libpq takes it
    const std::vector<QByteArray> &names() const { return m_parsed->names; } ///< $1 is names()[0]
    std::uint64_t identity() const { return m_parsed->identity; }

    /// The parameters in the order of names(), or the name of the one that is missing, unknown or given twice.
    struct Arranged {
        std::vector<const Value *> values;
        QByteArray wrong;
    };
    Arranged arrange(const Params &params) const;

private:
    struct Parsed {
        QByteArray text;
        QByteArray numbered;
        std::vector<QByteArray> names;
        std::uint64_t identity = 0;
    };
    std::shared_ptr<const Parsed> m_parsed;
};

} // namespace jiko::store
