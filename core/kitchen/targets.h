// How long what is cooked may take, as the house wants it: by dish, by course, by station.
#pragma once

#include "base/record.h"
#include "kitchen/ticket.h"

namespace jiko::kitchen {

/// Minutes for all that it names; naming nothing of a sort, it is for all of that sort.
struct Target {
    Id id;
    std::vector<Id> items;
    std::vector<Id> courses;
    std::vector<Id> stations;
    int minutes = 0;
    bool active = true;
};

class Targets {
public:
    /// Rows that do not parse are left out.
    static Targets from(const Records &records);

    /// Of a dish cooked at a station. What names the dish goes before what names its course, before what names its
    /// station; of two the shorter.
    std::chrono::minutes of(const TicketLine &line, const Id &station) const;
    /// The longest of its lines'; what was taken off does not count.
    std::chrono::minutes of(const Ticket &ticket) const;

private:
    std::vector<Target> m_targets;
};

/// Where the house says nothing.
inline constexpr std::chrono::minutes usualTarget{12};

} // namespace jiko::kitchen
