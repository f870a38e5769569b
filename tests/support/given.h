// Builders for the given of a rule's test.
#pragma once

#include "base/business_date.h"
#include "base/fact.h"
#include "base/money.h"
#include "base/record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace jiko::given {

inline Money kes(std::int64_t minor)
{
    return {minor, base::kes};
}
inline BusinessDate today()
{
    return BusinessDate(QDate(2026, 11, 21));
}

/// Stamps that rise by a millisecond, all of one device.
class Clock {
public:
    explicit Clock(std::int32_t device = 1) : m_device(device) { }
    Stamp next()
    {
        ++m_seq;
        return {(1'700'000'000'000LL + m_seq) << 16, m_device, m_seq, {}};
    }

private:
    std::int32_t m_device;
    std::int64_t m_seq = 0;
};

/// Facts as devices make them: each numbers its own, and a clock that all of them hear goes on a second a fact.
class Log {
public:
    Fact tell(std::int32_t device, const Draft &draft, const Id &staff = {})
    {
        m_now += std::chrono::seconds(1);
        return at(m_now, device, draft, staff);
    }
    /// Made at another time than now: a device that was cut off, or whose clock is wrong.
    Fact at(UtcMicros when, std::int32_t device, const Draft &draft, const Id &staff = {})
    {
        Fact fact;
        fact.device = device;
        fact.seq = ++m_seq[device];
        fact.hlc = base::hlcAt(when);
        fact.staff = staff;
        fact.stream = draft.stream;
        fact.type = draft.type;
        fact.version = draft.version;
        fact.body = draft.body;
        m_facts.push_back(fact);
        return fact;
    }
    void pass(std::chrono::minutes time) { m_now += time; }
    UtcMicros now() const { return m_now; }
    const std::vector<Fact> &facts() const { return m_facts; }

private:
    UtcMicros m_now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(15)};
    std::map<std::int32_t, std::int64_t> m_seq;
    std::vector<Fact> m_facts;
};

/// The records of a small house, written as the office writes them; `row` makes any kind.
class Office {
public:
    Id row(const char *kind, const QJsonObject &body, const Id &id = newId())
    {
        m_records[kind][id] = {kind, id, ++m_revision, false, QJsonDocument(body).toJson(QJsonDocument::Compact)};
        return id;
    }
    void retire(const char *kind, const Id &id) { m_records[kind][id].retired = true; }
    const Records &records() const { return m_records; }

    static QJsonObject named(const QString &english, const QString &swahili = {})
    {
        QJsonObject names{{QStringLiteral("en"), english}};
        if (!swahili.isEmpty())
            names.insert(QStringLiteral("sw"), swahili);
        return names;
    }
    static QString text(const Id &id) { return id.toString(QUuid::WithoutBraces); }

    Id tax(int ppm, bool included = true)
    {
        return row("tax", {{q("names"), named(q("VAT"))}, {q("rate_ppm"), ppm}, {q("included"), included}});
    }
    Id station(const QString &name, int position)
    {
        return row("station", {{q("names"), named(name)}, {q("position"), position}});
    }
    Id group(const QString &name, int least, int most, int position = 1)
    {
        return row("modifier_group",
            {{q("names"), named(name)}, {q("min_choices"), least}, {q("max_choices"), most},
                {q("position"), position}});
    }
    Id modifier(const Id &group, const QString &name, qint64 priceMinor, int position = 1, bool isDefault = false)
    {
        return row("modifier",
            {{q("group_id"), text(group)}, {q("names"), named(name)}, {q("price_minor"), priceMinor},
                {q("position"), position}, {q("is_default"), isDefault}});
    }
    struct Dish {
        QString plu;
        QString english;
        QString swahili;
        qint64 priceMinor = 0;
        Id category;
        Id tax;
        Id station;
        std::vector<Id> groups;
        bool onSale = true;
        int position = 1;
        QString kitchenName;
    };
    Id dish(const Dish &dish)
    {
        QJsonArray groups;
        for (const Id &group : dish.groups)
            groups.append(text(group));
        return row("menu_item",
            {{q("category_id"), text(dish.category)}, {q("plu"), dish.plu},
                {q("names"), named(dish.english, dish.swahili)}, {q("kitchen_name"), dish.kitchenName},
                {q("price_minor"), dish.priceMinor}, {q("tax_id"), text(dish.tax)},
                {q("station_id"), text(dish.station)}, {q("course_id"), text({})}, {q("groups"), groups},
                {q("position"), dish.position}, {q("on_sale"), dish.onSale}});
    }

private:
    static QString q(const char *word) { return QLatin1String(word); }
    Records m_records;
    std::int64_t m_revision = 0;
};

} // namespace jiko::given
