// Staff and what their roles allow; the house they work in.
#pragma once

#include "base/business_date.h"
#include "base/json.h"
#include "base/record.h"

#include <vector>

namespace jiko::identity {

/// Every act that wants a right. Roles hold these words.
namespace permission {
inline constexpr char takeOrders[] = "orders.take";
inline constexpr char voidLine[] = "orders.void";
inline constexpr char discount[] = "orders.discount";
inline constexpr char comp[] = "orders.comp";
inline constexpr char reprice[] = "orders.reprice";
inline constexpr char waiveService[] = "orders.waive_service";
inline constexpr char reopen[] = "orders.reopen";
inline constexpr char assignServer[] = "orders.assign";
inline constexpr char takePayment[] = "payments.take";
inline constexpr char refund[] = "payments.refund";
inline constexpr char correctTip[] = "payments.correct_tip";
inline constexpr char openDrawer[] = "drawer.open";
inline constexpr char closeDrawer[] = "drawer.close";
inline constexpr char moveCash[] = "drawer.move";
inline constexpr char openForNothing[] = "drawer.no_sale";
inline constexpr char seeExpected[] = "drawer.expected";
inline constexpr char ownBank[] = "drawer.bank";
inline constexpr char eightySix[] = "kitchen.eighty_six";
inline constexpr char seatGuests[] = "floor.seat";
inline constexpr char assignTables[] = "floor.assign";
inline constexpr char correctTime[] = "labour.correct";
inline constexpr char shareTips[] = "labour.share_tips";
inline constexpr char practise[] = "training.enter";
inline constexpr char agree[] = "reasons.agree";
inline constexpr char editMenu[] = "menu.edit";
inline constexpr char editStaff[] = "staff.edit";
inline constexpr char viewReports[] = "reports.view";
inline constexpr char manageDevices[] = "devices.manage";
inline constexpr char repairLog[] = "log.repair";
} // namespace permission

/// What is asked of whoever acts: the right to it; where the house wants a manager for the reason that is given, the
/// right to agree for the house, whoever has the right to the act.
const char *rightFor(const char *act, bool wantsManager);

struct Role {
    Id id;
    Names names;
    std::vector<QString> permissions;
};

struct Person {
    Id id;
    QString name;
    Id role;
    QString language;
    std::optional<QString> pinHash; ///< hex; never shown
    std::optional<QString> badgeHash; ///< of the badge or fob; the same way
    std::int64_t revision = 0;
    std::vector<QString> permissions; ///< of the role; joined in
    Names roleNames;

    bool may(const char *permission) const;
};

/// What stands at the head of a receipt, and when the house's day ends.
struct House {
    QString name;
    QString address;
    QString phone;
    QString taxPin;
    Names footer;
    QString logo; ///< a PNG in base64; empty: none
    QString receiptQr; ///< what the code on a receipt says, with {receipt} and {total}; empty: no code
    QString paymentQr; ///< what a guest's phone reads to pay, with {amount} and {check}; empty: no code
    Currency currency;
    TradingHours hours;
    std::int64_t unexplainedMinor = 0; ///< a drawer may be off by so much without a reason
    bool clockInFirst = false; ///< who is not clocked in rings nothing up
    bool payFirst = false; ///< guests pay before all their courses are cooked
    int lateMinutes = 10; ///< kitchen paper that comes out later says LATE
};

class People {
public:
    static People from(const Records &records);
    const std::vector<Person> &all() const { return m_people; } ///< by name
    const Person *person(const Id &id) const;
    const Person *withPinHash(const QString &hex) const;
    const Person *withBadgeHash(const QString &hex) const;
    const std::map<Id, Role> &roles() const { return m_roles; }

private:
    std::vector<Person> m_people;
    std::map<Id, Role> m_roles;
};

House houseFrom(const Records &records);

} // namespace jiko::identity
