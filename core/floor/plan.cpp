#include "floor/plan.h"

#include <algorithm>

namespace jiko::floor {

template <class Io> static void describe(Io &io, Room &r)
{
    io("names", r.names);
    io("position", r.position);
}
template <class Io> static void describe(Io &io, Table &t)
{
    io("room_id", t.room);
    io("label", t.label);
    io("seats", t.seats);
    io("shape", t.shape);
    io("x", t.x);
    io("y", t.y);
    io("width", t.width);
    io("height", t.height);
    io("angle", t.angle);
}

namespace {
template <class T, class See> void eachOf(const Records &records, const char *kind, See see)
{
    const auto rows = records.find(kind);
    if (rows == records.end())
        return;
    for (const auto &[id, record] : rows->second)
        if (auto value = record.retired ? std::nullopt : base::fromJson<T>(record.body)) {
            value->id = id;
            see(std::move(*value));
        }
}

/// The next run of digits as the number it is, or the next letter.
std::pair<int, QString> nextPart(const QString &label, qsizetype &at)
{
    const qsizetype from = at;
    while (at < label.size() && label.at(at).isDigit())
        ++at;
    const QString digits = label.mid(from, at - from);
    return at > from ? std::pair(digits.toInt(), QString()) : std::pair(0, QString(label.at(at++)));
}

/// 1, 1A, 9, 10, Bar, T2, T10: the numbers in a label count as numbers wherever they stand.
bool labelledBefore(const Table &a, const Table &b)
{
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < a.label.size() && right < b.label.size()) {
        const auto [numberA, letterA] = nextPart(a.label, left);
        const auto [numberB, letterB] = nextPart(b.label, right);
        if (letterA != letterB)
            return letterA < letterB; // a number's is empty, and goes first
        if (numberA != numberB)
            return numberA < numberB;
    }
    return std::pair(a.label.size() - left, a.label) < std::pair(b.label.size() - right, b.label);
}
} // namespace

Plan Plan::from(const Records &records)
{
    Plan plan;
    eachOf<Room>(records, "room", [&](Room &&room) { plan.m_rooms.push_back(std::move(room)); });
    std::stable_sort(
        plan.m_rooms.begin(), plan.m_rooms.end(), [](const Room &a, const Room &b) { return a.position < b.position; });
    eachOf<Table>(records, "dining_table", [&](Table &&table) {
        const auto room =
            std::find_if(plan.m_rooms.begin(), plan.m_rooms.end(), [&](const Room &r) { return r.id == table.room; });
        if (room != plan.m_rooms.end())
            room->tables.push_back(std::move(table));
    });
    for (Room &room : plan.m_rooms)
        std::stable_sort(room.tables.begin(), room.tables.end(), labelledBefore);
    return plan;
}

const Table *Plan::table(const Id &id) const
{
    for (const Room &room : m_rooms)
        for (const Table &table : room.tables)
            if (table.id == id)
                return &table;
    return nullptr;
}

const Table *Plan::tableLabelled(const QString &label) const
{
    for (const Room &room : m_rooms)
        for (const Table &table : room.tables)
            if (table.label.compare(label, Qt::CaseInsensitive) == 0)
                return &table;
    return nullptr;
}

} // namespace jiko::floor
