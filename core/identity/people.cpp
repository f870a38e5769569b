#include "identity/people.h"

#include <algorithm>

namespace jiko::identity {

template <class Io> static void describe(Io &io, Role &r)
{
    io("names", r.names);
    io("permissions", r.permissions);
}
template <class Io> static void describe(Io &io, Person &p)
{
    io("name", p.name);
    io("role_id", p.role);
    io("language", p.language);
    io("pin_hash", p.pinHash);
    io("badge_hash", p.badgeHash);
}

namespace {
struct Profile {
    QString name;
    QString zone;
    int cutOverHour = 4;
    QString currency;
    QString address;
    QString phone;
    QString taxPin;
    Names footer;
    std::int64_t unexplained = 0;
    bool clockInFirst = false;
    bool payFirst = false;
    int lateMinutes = 10;
    QString logo;
    QString receiptQr;
    QString paymentQr;
};
template <class Io> void describe(Io &io, Profile &p)
{
    io("name", p.name);
    io("zone", p.zone);
    io("cut_over_hour", p.cutOverHour);
    io("currency", p.currency);
    io("address", p.address);
    io("phone", p.phone);
    io("tax_pin", p.taxPin);
    io("footer", p.footer);
    io.maybe("drawer_unexplained_minor", p.unexplained);
    io.maybe("clock_in_first", p.clockInFirst);
    io.maybe("pay_first", p.payFirst);
    io.maybe("kitchen_late_minutes", p.lateMinutes);
    io.maybe("logo", p.logo);
    io.maybe("receipt_qr", p.receiptQr);
    io.maybe("payment_qr", p.paymentQr);
}
} // namespace

bool Person::may(const char *permission) const
{
    return std::find(permissions.begin(), permissions.end(), QLatin1String(permission)) != permissions.end();
}

const char *rightFor(const char *act, bool wantsManager)
{
    return wantsManager ? permission::agree : act;
}

namespace {
/// In a house whose roles were written before there was a right to agree, those agree who could for cash until then.
void letAgree(std::map<Id, Role> &roles)
{
    const auto has = [](const Role &role, const char *permission) {
        return std::find(role.permissions.begin(), role.permissions.end(), QLatin1String(permission))
            != role.permissions.end();
    };
    if (std::any_of(roles.begin(), roles.end(), [&](const auto &each) { return has(each.second, permission::agree); }))
        return;
    for (auto &[id, role] : roles)
        if (has(role, permission::openForNothing))
            role.permissions.push_back(QLatin1String(permission::agree));
}
} // namespace

People People::from(const Records &records)
{
    People people;
    if (const auto rows = records.find("staff_role"); rows != records.end())
        for (const auto &[id, record] : rows->second)
            if (auto role = base::fromJson<Role>(record.body)) {
                role->id = id;
                people.m_roles.emplace(id, std::move(*role));
            }
    letAgree(people.m_roles);
    if (const auto rows = records.find("staff"); rows != records.end())
        for (const auto &[id, record] : rows->second)
            if (auto person = record.retired ? std::nullopt : base::fromJson<Person>(record.body)) {
                person->id = id;
                person->revision = record.revision;
                if (const auto role = people.m_roles.find(person->role); role != people.m_roles.end()) {
                    person->permissions = role->second.permissions;
                    person->roleNames = role->second.names;
                }
                people.m_people.push_back(std::move(*person));
            }
    std::stable_sort(people.m_people.begin(), people.m_people.end(),
        [](const Person &a, const Person &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

const Person *People::person(const Id &id) const
{
    const auto at = std::find_if(m_people.begin(), m_people.end(), [&](const Person &p) { return p.id == id; });
    return at == m_people.end() ? nullptr : &*at;
}

const Person *People::withPinHash(const QString &hex) const
{
    const auto at =
        std::find_if(m_people.begin(), m_people.end(), [&](const Person &p) { return p.pinHash && *p.pinHash == hex; });
    return at == m_people.end() ? nullptr : &*at;
}

const Person *People::withBadgeHash(const QString &hex) const
{
    const auto at = std::find_if(
        m_people.begin(), m_people.end(), [&](const Person &p) { return p.badgeHash && *p.badgeHash == hex; });
    return at == m_people.end() ? nullptr : &*at;
}

House houseFrom(const Records &records)
{
    House house;
    const auto rows = records.find("outlet_profile");
    if (rows == records.end() || rows->second.empty())
        return house;
    if (const auto profile = base::fromJson<Profile>(rows->second.begin()->second.body)) {
        house.name = profile->name;
        house.address = profile->address;
        house.phone = profile->phone;
        house.taxPin = profile->taxPin;
        house.footer = profile->footer;
        house.logo = profile->logo;
        house.receiptQr = profile->receiptQr;
        house.paymentQr = profile->paymentQr;
        house.currency = Currency::fromCode(profile->currency);
        house.hours = {profile->zone.toLatin1(), profile->cutOverHour};
        house.clockInFirst = profile->clockInFirst;
        house.payFirst = profile->payFirst;
        house.lateMinutes = std::clamp(profile->lateMinutes, 1, 120);
        house.unexplainedMinor = std::max<std::int64_t>(profile->unexplained, 0);
    }
    return house;
}

} // namespace jiko::identity
