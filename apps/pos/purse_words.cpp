#include "pos/purse_words.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
struct PurseSaid {
    Q_DECLARE_TR_FUNCTIONS(PurseWords)
};
} // namespace

namespace {
const char *purseText(payments::PurseKind kind)
{
    switch (kind) {
    case payments::PurseKind::Account:
        return QT_TRANSLATE_NOOP("PurseWords", "House account");
    case payments::PurseKind::GiftCard:
        return QT_TRANSLATE_NOOP("PurseWords", "Gift card");
    case payments::PurseKind::Voucher:
        return QT_TRANSLATE_NOOP("PurseWords", "Voucher");
    case payments::PurseKind::Deposit:
        return QT_TRANSLATE_NOOP("PurseWords", "Deposit");
    }
    return "";
}
} // namespace

QString purseName(payments::PurseKind kind)
{
    return QCoreApplication::translate("PurseWords", purseText(kind));
}

QString purseName(payments::PurseKind kind, const printing::Words &words)
{
    return words.of("PurseWords", purseText(kind));
}

QString wordsFor(payments::UseRefusal why)
{
    using payments::UseRefusal;
    switch (why) {
    case UseRefusal::NotKnown:
        return PurseSaid::tr("This till knows no such code. Look at it again, or take the payment another way.");
    case UseRefusal::NotInUse:
        return PurseSaid::tr("The office has closed this account. Take the payment another way.");
    case UseRefusal::AmountNotPositive:
        return PurseSaid::tr("Nothing is due.");
    case UseRefusal::NothingLeft:
        return PurseSaid::tr("Nothing is left on it. Take the payment another way.");
    case UseRefusal::UsedBefore:
        return PurseSaid::tr("This voucher was used before. Take the payment another way.");
    case UseRefusal::MoreThanLeft:
        return PurseSaid::tr("There is less on it than that. Type less, and take the rest another way.");
    case UseRefusal::MoreThanAlone:
        return PurseSaid::tr(
            "Without the server this till may spend only a part of it. Type less, or wait for the line.");
    case UseRefusal::NotASigner:
        return PurseSaid::tr("Choose who signs for this account.");
    }
    return {};
}

QString wordsFor(payments::LoadRefusal why)
{
    using payments::LoadRefusal;
    switch (why) {
    case LoadRefusal::NoCode:
        return PurseSaid::tr("Type the code: three letters or digits at least.");
    case LoadRefusal::AmountNotPositive:
        return PurseSaid::tr("Type how much is paid in.");
    case LoadRefusal::OtherKind:
        return PurseSaid::tr("That code is something else's. Type another one.");
    case LoadRefusal::VoucherOnce:
        return PurseSaid::tr("That voucher exists already. Type another code.");
    case LoadRefusal::NoSuchAccount:
        return PurseSaid::tr("There is no such account. The office sets accounts up.");
    case LoadRefusal::NoDrawer:
        return PurseSaid::tr("Open a drawer first.");
    case LoadRefusal::NoReference:
        return PurseSaid::tr("Type the number of the slip or message first, so that the payment can be found again.");
    case LoadRefusal::NotByPurse:
        return PurseSaid::tr("It is paid by cash, card or M-PESA.");
    }
    return {};
}

QString wordsFor(payments::PayOutRefusal why)
{
    using payments::PayOutRefusal;
    switch (why) {
    case PayOutRefusal::NotKnown:
        return PurseSaid::tr("This till knows no such code. Look at it again.");
    case PayOutRefusal::NotPaidOut:
        return PurseSaid::tr("Only deposits and gift cards are paid out.");
    case PayOutRefusal::AmountNotPositive:
        return PurseSaid::tr("Type how much is paid out.");
    case PayOutRefusal::MoreThanLeft:
        return PurseSaid::tr("There is less on it than that.");
    case PayOutRefusal::NoDrawer:
        return PurseSaid::tr("Open a drawer first.");
    case PayOutRefusal::NoReason:
        return PurseSaid::tr("Say why it is paid out.");
    case PayOutRefusal::NeedsApproval:
        return PurseSaid::tr("Only a manager can pay it out.");
    }
    return {};
}

QString wordsFor(payments::SettlePurseRefusal why)
{
    using payments::SettlePurseRefusal;
    switch (why) {
    case SettlePurseRefusal::NothingToDecide:
        return PurseSaid::tr("Somebody has decided this already.");
    case SettlePurseRefusal::AmountChanged:
        return PurseSaid::tr("The amount changed meanwhile. Look again.");
    case SettlePurseRefusal::NoReason:
        return PurseSaid::tr("Say why it is let go.");
    case SettlePurseRefusal::NeedsApproval:
        return PurseSaid::tr("Only a manager can let it go.");
    }
    return {};
}

} // namespace jiko::pos
