// A kitchen for tests: stations that cook their own dishes, and rules beside.
#pragma once

#include "kitchen/brigade.h"

#include <initializer_list>

namespace jiko::given {

inline QByteArray quoted(const Id &id)
{
    return '"' + id.toString(QUuid::WithoutBraces).toUtf8() + '"';
}

/// Records of a kitchen as a terminal holds them; `more` are fields in JSON.
struct KitchenRecords {
    Records records;
    int made = 0;

    void put(const char *kind, const Id &id, const QByteArray &fields)
    {
        Record record;
        record.body = '{' + fields + '}';
        records[kind][id] = record;
    }
    void station(const Id &id, const QByteArray &more = {})
    {
        const QByteArray number = QByteArray::number(++made);
        put("station", id,
            R"("names": {"en": "S)" + number + R"("}, "position": )" + number + (more.isEmpty() ? "" : ", ") + more);
    }
    void route(const Id &station, const QByteArray &more = {})
    {
        put("kitchen_route", newId(), "\"station_id\": " + quoted(station) + (more.isEmpty() ? "" : ", ") + more);
    }
};

inline kitchen::Brigade brigadeOf(std::initializer_list<Id> stations)
{
    KitchenRecords rows;
    for (const Id &station : stations)
        rows.station(station);
    return kitchen::Brigade::from(rows.records);
}

} // namespace jiko::given
