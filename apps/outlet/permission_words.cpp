#include "outlet/permission_words.h"

#include "identity/people.h"

#include <QCoreApplication>

namespace jiko::outlet {

namespace {
struct Act {
    const char *permission;
    const char *words;
};
constexpr Act askedFor[] = {
    {identity::permission::voidLine, QT_TRANSLATE_NOOP("Permissions", "Void a dish")},
    {identity::permission::discount, QT_TRANSLATE_NOOP("Permissions", "Give a discount")},
    {identity::permission::comp, QT_TRANSLATE_NOOP("Permissions", "Comp")},
    {identity::permission::reprice, QT_TRANSLATE_NOOP("Permissions", "Change a price")},
    {identity::permission::waiveService, QT_TRANSLATE_NOOP("Permissions", "Take off the service charge")},
    {identity::permission::reopen, QT_TRANSLATE_NOOP("Permissions", "Open a paid check again")},
    {identity::permission::takePayment, QT_TRANSLATE_NOOP("Permissions", "Decide about a payment")},
    {identity::permission::refund, QT_TRANSLATE_NOOP("Permissions", "Refund")},
    {identity::permission::correctTip, QT_TRANSLATE_NOOP("Permissions", "Change a tip")},
    {identity::permission::moveCash, QT_TRANSLATE_NOOP("Permissions", "Move cash")},
    {identity::permission::openForNothing, QT_TRANSLATE_NOOP("Permissions", "Open the drawer without a sale")},
    {identity::permission::seatGuests, QT_TRANSLATE_NOOP("Permissions", "Decide who sits where")},
    {identity::permission::agree, QT_TRANSLATE_NOOP("Permissions", "Agree for the house")},
};
/// In the order a form shows them.
constexpr Act rights[] = {
    {identity::permission::takeOrders, QT_TRANSLATE_NOOP("Permissions", "Take orders")},
    {identity::permission::voidLine, QT_TRANSLATE_NOOP("Permissions", "Void a dish")},
    {identity::permission::discount, QT_TRANSLATE_NOOP("Permissions", "Give a discount")},
    {identity::permission::comp, QT_TRANSLATE_NOOP("Permissions", "Comp")},
    {identity::permission::reprice, QT_TRANSLATE_NOOP("Permissions", "Change a price")},
    {identity::permission::waiveService, QT_TRANSLATE_NOOP("Permissions", "Take off the service charge")},
    {identity::permission::reopen, QT_TRANSLATE_NOOP("Permissions", "Open a paid check again")},
    {identity::permission::assignServer, QT_TRANSLATE_NOOP("Permissions", "Give a check to another server")},
    {identity::permission::takePayment, QT_TRANSLATE_NOOP("Permissions", "Take payments")},
    {identity::permission::refund, QT_TRANSLATE_NOOP("Permissions", "Refund")},
    {identity::permission::correctTip, QT_TRANSLATE_NOOP("Permissions", "Change a tip")},
    {identity::permission::openDrawer, QT_TRANSLATE_NOOP("Permissions", "Open a shift with a drawer")},
    {identity::permission::closeDrawer, QT_TRANSLATE_NOOP("Permissions", "Count a drawer and close it")},
    {identity::permission::moveCash, QT_TRANSLATE_NOOP("Permissions", "Move cash")},
    {identity::permission::openForNothing, QT_TRANSLATE_NOOP("Permissions", "Open the drawer without a sale")},
    {identity::permission::agree, QT_TRANSLATE_NOOP("Permissions", "Agree to reasons that want a manager")},
    {identity::permission::seeExpected, QT_TRANSLATE_NOOP("Permissions", "See what a drawer should hold")},
    {identity::permission::ownBank, QT_TRANSLATE_NOOP("Permissions", "Carry a bank of one's own")},
    {identity::permission::eightySix, QT_TRANSLATE_NOOP("Permissions", "Mark a dish sold out")},
    {identity::permission::seatGuests, QT_TRANSLATE_NOOP("Permissions", "Seat guests")},
    {identity::permission::assignTables, QT_TRANSLATE_NOOP("Permissions", "Give tables to servers")},
    {identity::permission::correctTime, QT_TRANSLATE_NOOP("Permissions", "Correct hours worked")},
    {identity::permission::shareTips, QT_TRANSLATE_NOOP("Permissions", "Share out tips")},
    {identity::permission::practise, QT_TRANSLATE_NOOP("Permissions", "Start training mode")},
    {identity::permission::editMenu, QT_TRANSLATE_NOOP("Permissions", "Edit the menu and the rules")},
    {identity::permission::editStaff, QT_TRANSLATE_NOOP("Permissions", "Edit staff, roles, PINs and badges")},
    {identity::permission::viewReports, QT_TRANSLATE_NOOP("Permissions", "See reports")},
    {identity::permission::manageDevices, QT_TRANSLATE_NOOP("Permissions", "Let devices in and out")},
    {identity::permission::repairLog, QT_TRANSLATE_NOOP("Permissions", "Repair what was put aside")},
};
} // namespace

std::vector<const char *> allRights()
{
    std::vector<const char *> all;
    for (const Act &right : rights)
        all.push_back(right.permission);
    return all;
}

QString rightWords(const QString &permission)
{
    for (const Act &right : rights)
        if (permission == QLatin1String(right.permission))
            return QCoreApplication::translate("Permissions", right.words);
    return {};
}

QString actWords(const QString &permission)
{
    for (const Act &act : askedFor)
        if (permission == QLatin1String(act.permission))
            return QCoreApplication::translate("Permissions", act.words);
    return {};
}

} // namespace jiko::outlet
