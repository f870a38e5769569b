// A domain's side of the read model: folds its facts with the screens' own functions and says what the tables then
// hold.
#pragma once

#include "base/fact.h"
#include "base/json.h"
#include "store/pg_session.h"

#include <memory>
#include <set>
#include <vector>

namespace jiko::sync {

/// Whose rows they are.
struct Place {
    Id tenant;
    Id outlet;
};

/// JSON text without its \u0000, which a fact may hold and PostgreSQL's text may not.
QByteArray withoutNul(QByteArray json);

class Projection {
public:
    explicit Projection(Place place) : m_place(place) { }
    virtual ~Projection() = default;
    Projection(const Projection &) = delete;
    Projection &operator=(const Projection &) = delete;

    /// True when the fact was of this family and new: the rows of its stream have changed.
    virtual bool apply(const Fact &fact) = 0;

    /// What brings the tables to what these streams are now. Rows are whole values, written by key and in the order of
    /// their keys: written twice they are the same, and two writers wait for each other instead of locking up.
    virtual std::vector<store::PgCall> rows(const std::set<Id> &streams) const = 0;

    /// What takes all the outlet's rows out of these tables, before they are written anew.
    virtual std::vector<store::PgCall> clear() const = 0;

protected:
    /// A statement that writes rows, which travel as one JSON text: PostgreSQL takes that as fast as arrays, and a
    /// missing value is simply not there.
    template <class Row> store::PgCall write(const store::Statement &statement, const std::vector<Row> &rows) const
    {
        const QByteArray object = withoutNul(base::toJson(Wrapped<Row>{rows}));
        return {statement, {{"tenant", m_place.tenant}, {"outlet", m_place.outlet}, {"rows", store::Utf8{object}}}};
    }
    store::PgCall ofOutlet(const store::Statement &statement) const
    {
        return {statement, {{"outlet", m_place.outlet}}};
    }

private:
    template <class Row> struct Wrapped {
        std::vector<Row> rows;
        template <class Io> friend void describe(Io &io, Wrapped &w) { io("rows", w.rows); }
    };
    Place m_place;
};

inline std::optional<Id> unlessNil(const Id &id)
{
    return id.isNull() ? std::nullopt : std::optional(id);
}
inline std::int64_t micros(UtcMicros at)
{
    return at.time_since_epoch().count();
}
/// Empty for an instant that never was.
inline std::optional<std::int64_t> microsIf(bool was, UtcMicros at)
{
    return was ? std::optional(micros(at)) : std::nullopt;
}

} // namespace jiko::sync
