// Refusals of what is taken off or given back, in words.
#include "pos/words.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
struct Allowances {
    Q_DECLARE_TR_FUNCTIONS(PosWords)
};
} // namespace

QString wordsFor(orders::HandInRefusal why)
{
    switch (why) {
    case orders::HandInRefusal::CheckClosed:
        return Allowances::tr("This check is paid and closed. The coupon was not taken.");
    case orders::HandInRefusal::UnknownCoupon:
        return Allowances::tr("No coupon is called that. Look at it again.");
    case orders::HandInRefusal::NotNow:
        return Allowances::tr("This coupon does not count at this hour. It was not taken.");
    case orders::HandInRefusal::NotThisOrderType:
        return Allowances::tr("This coupon is not for a check like this one. It was not taken.");
    case orders::HandInRefusal::UsedUp:
        return Allowances::tr("This coupon was taken as often as it may be.");
    case orders::HandInRefusal::UsedUpToday:
        return Allowances::tr("This coupon was taken as often today as it may be. It counts again tomorrow.");
    case orders::HandInRefusal::TakenAlready:
        return Allowances::tr("This coupon is on the check already.");
    }
    return {};
}

QString wordsFor(orders::DiscountRefusal why)
{
    switch (why) {
    case orders::DiscountRefusal::CheckClosed:
        return Allowances::tr("This check is paid and closed. Nothing was taken off. Refund it, or open it again.");
    case orders::DiscountRefusal::NoSuchLine:
        return Allowances::tr("This line is not on the check any more.");
    case orders::DiscountRefusal::NothingToDiscount:
        return Allowances::tr("Nothing is left to take off here.");
    case orders::DiscountRefusal::NotAmount:
        return Allowances::tr("Type how much to take off, like 10. Nothing was taken off.");
    case orders::DiscountRefusal::TooMuch:
        return Allowances::tr("That is more than there is. Nothing was taken off. Enter less.");
    case orders::DiscountRefusal::NoReason:
        return Allowances::tr("Say why something is taken off.");
    case orders::DiscountRefusal::NeedsApproval:
        return Allowances::tr("Only a manager can allow this.");
    case orders::DiscountRefusal::NoSuchDiscount:
        return Allowances::tr("It was taken off the check before.");
    }
    return {};
}

QString wordsFor(orders::ServiceRefusal why)
{
    switch (why) {
    case orders::ServiceRefusal::CheckClosed:
        return Allowances::tr("This check is paid and closed. Nothing was taken off. Refund it, or open it again.");
    case orders::ServiceRefusal::NoService:
        return Allowances::tr("No service is charged on this check.");
    case orders::ServiceRefusal::AlreadySo:
        return Allowances::tr("It is so already.");
    case orders::ServiceRefusal::NoReason:
        return Allowances::tr("Say why no service is charged.");
    case orders::ServiceRefusal::NeedsApproval:
        return Allowances::tr("Only a manager can allow this.");
    }
    return {};
}

QString wordsFor(orders::RepriceRefusal why)
{
    switch (why) {
    case orders::RepriceRefusal::CheckClosed:
        return Allowances::tr("This check is paid and closed. The price was not changed.");
    case orders::RepriceRefusal::NoSuchLine:
        return Allowances::tr("This line is not on the check any more.");
    case orders::RepriceRefusal::NegativePrice:
        return Allowances::tr("A price is a whole amount, like 450. It was not changed. Type it again.");
    case orders::RepriceRefusal::SamePrice:
        return Allowances::tr("It costs that already.");
    case orders::RepriceRefusal::NoReason:
        return Allowances::tr("Say why the price is changed.");
    case orders::RepriceRefusal::NeedsApproval:
        return Allowances::tr("Only a manager can allow this.");
    }
    return {};
}

QString wordsFor(orders::RefundRefusal why)
{
    switch (why) {
    case orders::RefundRefusal::NotClosed:
        return Allowances::tr("This check is still open. Void the line instead.");
    case orders::RefundRefusal::NothingToRefund:
        return Allowances::tr("Nothing is left to give back on this check.");
    case orders::RefundRefusal::NoSuchLine:
        return Allowances::tr("This line is not on the check any more.");
    case orders::RefundRefusal::MoreThanSold:
        return Allowances::tr("That is more than was paid for it. Nothing was given back. Enter less.");
    case orders::RefundRefusal::MoreThanPaid:
        return Allowances::tr("The guests paid less than that, or had money back at another till. Nothing was given "
                              "back. Enter less.");
    case orders::RefundRefusal::NoSuchTender:
        return Allowances::tr("This payment is not on the check. Nothing was given back.");
    case orders::RefundRefusal::NoDrawer:
        return Allowances::tr("No drawer is open on this till. Nothing was given back. Open a drawer first.");
    case orders::RefundRefusal::NoReason:
        return Allowances::tr("Say why money is given back.");
    case orders::RefundRefusal::NeedsApproval:
        return Allowances::tr("Only a manager can allow this.");
    }
    return {};
}

QString wordsFor(orders::ReopenRefusal why)
{
    switch (why) {
    case orders::ReopenRefusal::NotClosed:
        return Allowances::tr("This check is open already.");
    case orders::ReopenRefusal::NoReason:
        return Allowances::tr("Say why the check is opened again.");
    case orders::ReopenRefusal::NeedsApproval:
        return Allowances::tr("Only a manager can allow this.");
    }
    return {};
}

} // namespace jiko::pos
