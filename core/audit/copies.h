// Two copies of an outlet's log, held against each other: a chain that was sealed anew, or a log whose end was cut off,
// holds in itself, and only another copy tells.
#pragma once

#include "audit/rules.h"

namespace jiko::audit {

class Copies {
public:
    /// What to call them in words: "the database", "this terminal's store".
    Copies(QString first, QString second) : m_names{std::move(first), std::move(second)} { }

    /// Each copy's facts, each device's in sequence; the copies may be read one after the other or by turns.
    void seeFirst(const Fact &fact, bool parked) { see(0, fact, parked); }
    void seeSecond(const Fact &fact, bool parked) { see(1, fact, parked); }
    /// Where the first copy itself says that a device's log ends: a database keeps that apart.
    void markFirst(std::int32_t device, const sync::Head &end) { m_marks[device] = end; }

    /// One a device at most: the first fact that is not in both, or not the same. At work, one copy may be a little
    /// behind the other, but for a log that is behind its own mark.
    std::vector<Finding> findings(Copy copy) const;

private:
    struct Seal {
        std::int64_t seq = 0;
        Hlc hlc = 0;
        quint64 hash = 0; ///< enough of it
        bool parked = false;
    };
    using Seals = std::map<std::int32_t, std::vector<Seal>>;
    static Seal sealOf(std::int64_t seq, Hlc hlc, const QByteArray &hash, bool parked);
    void see(int copy, const Fact &fact, bool parked);
    std::optional<Finding> firstDifference(std::int32_t device, Copy copy) const;
    std::optional<Finding> beyondMark(std::int32_t device, const sync::Head &mark) const;
    const std::vector<Seal> &of(int copy, std::int32_t device) const;

    QString m_names[2];
    Seals m_seals[2];
    sync::Heads m_marks;
};

} // namespace jiko::audit
