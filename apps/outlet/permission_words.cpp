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
};
} // namespace

QString actWords(const QString &permission)
{
    for (const Act &act : askedFor)
        if (permission == QLatin1String(act.permission))
            return QCoreApplication::translate("Permissions", act.words);
    return {};
}

} // namespace jiko::outlet
