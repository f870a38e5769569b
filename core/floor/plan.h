// Rooms and tables as the office drew them. The plan is a map of a real room and is never mirrored.
#pragma once

#include "base/json.h"
#include "base/record.h"

#include <vector>

namespace jiko::floor {

struct Table {
    Id id;
    Id room;
    QString label;
    int seats = 0;
    QString shape; ///< round, square, long, booth, bar
    int x = 0; ///< all in the room's own units, 1000 wide and 600 high
    int y = 0;
    int width = 0;
    int height = 0;
    int angle = 0;
};

struct Room {
    Id id;
    Names names;
    int position = 0;
    std::vector<Table> tables; ///< by label, numbers as numbers
};

class Plan {
public:
    static Plan from(const Records &records);
    const std::vector<Room> &rooms() const { return m_rooms; }
    const Table *table(const Id &id) const;
    const Table *tableLabelled(const QString &label) const;

private:
    std::vector<Room> m_rooms;
};

} // namespace jiko::floor
