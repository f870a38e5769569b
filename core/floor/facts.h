// What happens to tables (a stream each) and to parties that wait (a stream each).
#pragma once

#include "base/fact.h"

#include <optional>
#include <variant>
#include <vector>

namespace jiko::floor {

struct Seated {
    static constexpr char type[] = "floor.seated";
    static constexpr int version = 1;
    Id party;
    int covers = 0;
    QString name; ///< empty for a walk-in
};
/// Seated by mistake: the table is free again.
struct Unseated {
    static constexpr char type[] = "floor.unseated";
    static constexpr int version = 1;
    Id party;
};
/// The guests have gone; the table wants clearing.
struct Left {
    static constexpr char type[] = "floor.left";
    static constexpr int version = 1;
    Id party;
};
struct Cleaned {
    static constexpr char type[] = "floor.cleaned";
    static constexpr int version = 1;
    Id party; ///< whose traces were cleared
};
/// Parties that were seated apart, and are to sit together.
struct Shared {
    static constexpr char type[] = "floor.shared";
    static constexpr int version = 1;
    std::vector<Id> parties;
};
/// Whose the table is on that day; nobody's where the person is nil.
struct Assigned {
    static constexpr char type[] = "floor.assigned";
    static constexpr int version = 1;
    Id person;
    QString businessDate;
};
using TableFact = std::variant<Seated, Unseated, Left, Cleaned, Shared, Assigned>;

struct WaitAdded {
    static constexpr char type[] = "floor.wait_added";
    static constexpr int version = 1;
    QString name;
    int covers = 0;
    QString phone; ///< as typed; empty when not given
    int quotedMinutes = 0;
};
struct WaitSeated {
    static constexpr char type[] = "floor.wait_seated";
    static constexpr int version = 1;
    Id table;
};
struct WaitRemoved {
    static constexpr char type[] = "floor.wait_removed";
    static constexpr int version = 1;
    bool noShow = false;
};
struct WaitRestored {
    static constexpr char type[] = "floor.wait_restored";
    static constexpr int version = 1;
    bool undone = true;
};
using WaitFact = std::variant<WaitAdded, WaitSeated, WaitRemoved, WaitRestored>;

std::optional<TableFact> decodeTableFact(const Fact &fact);
std::optional<WaitFact> decodeWaitFact(const Fact &fact);
Draft record(const Id &table, const TableFact &fact);
Draft record(const Id &party, const WaitFact &fact);

} // namespace jiko::floor
