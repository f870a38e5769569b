#include "pos/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace jiko::pos {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PosWords)
};
} // namespace

QString wordsFor(orders::OpenRefusal why)
{
    switch (why) {
    case orders::OpenRefusal::NoLabel:
        return Words::tr("Type a name for the tab first.");
    case orders::OpenRefusal::TooManyCovers:
        return Words::tr("A check takes 500 guests at most. Open a second one.");
    }
    return {};
}

QString wordsFor(orders::CoversRefusal why)
{
    switch (why) {
    case orders::CoversRefusal::CheckClosed:
        return Words::tr("This check is paid and closed.");
    case orders::CoversRefusal::TooFew:
        return Words::tr("A check has one guest at least.");
    case orders::CoversRefusal::TooMany:
        return Words::tr("A check takes 500 guests at most.");
    }
    return {};
}

QString wordsFor(orders::LineRefusal why)
{
    switch (why) {
    case orders::LineRefusal::CheckClosed:
        return Words::tr("This check is paid and closed. Open the table again for a new one.");
    case orders::LineRefusal::QuantityNotPositive:
        return Words::tr("The quantity must be one or more. To take a line off, use Remove.");
    case orders::LineRefusal::QuantityTooLarge:
        return Words::tr("A line takes 999 at most. Add a second line.");
    case orders::LineRefusal::UnknownSeat:
        return Words::tr("Seats go from 1 to 99.");
    case orders::LineRefusal::NoteTooLong:
        return Words::tr("The note is too long for a kitchen ticket. Use 200 letters or fewer.");
    case orders::LineRefusal::NoSuchLine:
        return Words::tr("This line is not on the check any more.");
    case orders::LineRefusal::WeightMissing:
        return Words::tr("It is sold by weight. Nothing was added. Type the grams.");
    case orders::LineRefusal::NotWeighed:
        return Words::tr("It is not sold by weight. Nothing was added.");
    case orders::LineRefusal::TooHeavy:
        return Words::tr("That is a ton. Nothing was added. Type the grams, like 750.");
    case orders::LineRefusal::PriceMissing:
        return Words::tr("It has no price on the menu. Nothing was added. Type one.");
    case orders::LineRefusal::PriceBelowZero:
        return Words::tr("A price is not below nothing. Nothing was added.");
    case orders::LineRefusal::AllergyTooLong:
        return Words::tr("Say the allergy in fewer words. Nothing was changed.");
    case orders::LineRefusal::AlreadySent:
        return Words::tr("The kitchen has this line already. Void it instead.");
    }
    return {};
}

QString wordsFor(orders::AllergyRefusal why)
{
    switch (why) {
    case orders::AllergyRefusal::CheckClosed:
        return wordsFor(orders::LineRefusal::CheckClosed);
    case orders::AllergyRefusal::NoSuchLine:
    case orders::AllergyRefusal::NotSent:
        return wordsFor(orders::LineRefusal::NoSuchLine);
    case orders::AllergyRefusal::NoAllergy:
        return Words::tr("Say what the guest may not eat. Nothing was changed.");
    case orders::AllergyRefusal::AllergyTooLong:
        return wordsFor(orders::LineRefusal::AllergyTooLong);
    case orders::AllergyRefusal::SaidAlready:
    case orders::AllergyRefusal::NeverSaid:
        return Words::tr("Somebody has just said so. Look at the dish again.");
    }
    return {};
}

QString wordsFor(orders::SendRefusal why)
{
    switch (why) {
    case orders::SendRefusal::CheckClosed:
        return Words::tr("This check is paid and closed.");
    case orders::SendRefusal::NothingToSend:
        return Words::tr("Everything is sent already.");
    case orders::SendRefusal::NothingHeld:
        return Words::tr("Nothing is held any more: the kitchen has it, or it was taken off.");
    }
    return {};
}

QString wordsFor(orders::HoldRefusal why)
{
    switch (why) {
    case orders::HoldRefusal::CheckClosed:
        return Words::tr("This check is paid and closed.");
    case orders::HoldRefusal::NothingToHold:
        return Words::tr("There is nothing to hold. What is sent is being cooked.");
    }
    return {};
}

QString wordsFor(orders::VoidRefusal why)
{
    switch (why) {
    case orders::VoidRefusal::CheckClosed:
        return Words::tr("This check is paid and closed. Nothing was taken off.");
    case orders::VoidRefusal::NoSuchLine:
        return Words::tr("This line is not on the check any more.");
    case orders::VoidRefusal::NotSent:
        return Words::tr("The kitchen does not have this line yet. Remove it instead.");
    case orders::VoidRefusal::AlreadyVoided:
        return Words::tr("This line is void already.");
    case orders::VoidRefusal::NoReason:
        return Words::tr("Say why the line is taken off.");
    case orders::VoidRefusal::NeedsApproval:
        return Words::tr("Only a manager can void what is sent.");
    case orders::VoidRefusal::NotPart:
        return Words::tr("Only whole portions can be taken off, and no more than there are.");
    case orders::VoidRefusal::PartGivenAway:
        return Words::tr("Some of this line was given away. Void all of it, or take the comp back first.");
    }
    return {};
}

QString wordsFor(orders::TenderRefusal why, Money due)
{
    switch (why) {
    case orders::TenderRefusal::CheckClosed:
        return Words::tr("This check is paid already. Nothing was taken.");
    case orders::TenderRefusal::AmountNotPositive:
        return Words::tr("Type an amount first.");
    case orders::TenderRefusal::MoreThanDue:
        return Words::tr("That is more than is due. Nothing was taken. Enter %1 or less.").arg(base::amountText(due));
    case orders::TenderRefusal::OverTenderNeedsCash:
        return Words::tr("Only cash can be more than the amount due. Nothing was taken. Enter %1 or less.")
            .arg(base::amountText(due));
    case orders::TenderRefusal::GivenTooLittle:
        return Words::tr("That is less than the amount to pay.");
    case orders::TenderRefusal::NoDrawer:
        return Words::tr(
            "No drawer is open on this till. Nothing was taken. Open a drawer with its float, then take the payment.");
    case orders::TenderRefusal::NoReference:
        return Words::tr(
            "Type the number on the slip or the confirmation code, so that the payment can be found again.");
    case orders::TenderRefusal::SameIdOtherAmount:
        return Words::tr("This payment was recorded with another amount. Look at the check before you take it again.");
    case orders::TenderRefusal::UnsentLines:
        return Words::tr("Some lines are not sent. Send or remove them first.");
    case orders::TenderRefusal::NoSuchShare:
        return Words::tr("The bill was split anew meanwhile. Nothing was taken. Look at the shares again.");
    case orders::TenderRefusal::NegativeTip:
        return Words::tr("A tip cannot be less than nothing. Nothing was taken.");
    case orders::TenderRefusal::ForeignNeedsCash:
        return Words::tr("Money of another country is taken in cash only. Nothing was taken.");
    case orders::TenderRefusal::NoSuchTender:
        return Words::tr("This payment is not on the check. Nothing was given back.");
    case orders::TenderRefusal::AlreadyUndone:
        return Words::tr("This payment was given back before. Nothing was given back again.");
    }
    return {};
}

QString wordsFor(orders::CloseRefusal why)
{
    switch (why) {
    case orders::CloseRefusal::AlreadyClosed:
        return Words::tr("This check is closed already.");
    case orders::CloseRefusal::StillOwing:
        return Words::tr("Something is still owed on this check.");
    case orders::CloseRefusal::UnsentLines:
        return Words::tr("Some lines are not sent. Send or remove them first.");
    }
    return {};
}

QString wordsFor(orders::SplitRefusal why)
{
    switch (why) {
    case orders::SplitRefusal::CheckClosed:
        return Words::tr("This check is paid already.");
    case orders::SplitRefusal::NoShares:
        return Words::tr("It is one bill as it is.");
    case orders::SplitRefusal::NoSuchLine:
    case orders::SplitRefusal::NoSuchShare:
        return Words::tr("The check has changed meanwhile. Nothing was split. Look at it again.");
    case orders::SplitRefusal::SharePaid:
        return Words::tr("Somebody has paid. What is paid stays as it is; the rest can still be moved.");
    case orders::SplitRefusal::PhoneAsked:
        return Words::tr("A guest's phone is asked to pay this. Nothing was split. Wait for the answer first.");
    case orders::SplitRefusal::CardAsked:
        return Words::tr("A card is being charged for this. Nothing was split. Wait for the terminal first.");
    case orders::SplitRefusal::AmountsTooHigh:
        return Words::tr("That is more than nobody has yet. Enter less.");
    }
    return {};
}

QString wordsFor(menu::ChoiceRefusal why)
{
    switch (why) {
    case menu::ChoiceRefusal::UnknownItem:
        return Words::tr("This dish is not on the menu any more. Offer something else.");
    case menu::ChoiceRefusal::NotOnSale:
        return Words::tr("The office has taken this dish off sale. Offer something else.");
    case menu::ChoiceRefusal::UnknownModifier:
        return Words::tr("The choices of this dish have changed. Open it again.");
    case menu::ChoiceRefusal::TooFew:
        return Words::tr("A choice is missing.");
    case menu::ChoiceRefusal::TooMany:
        return Words::tr("That is more than may be chosen.");
    case menu::ChoiceRefusal::SizeMissing:
        return Words::tr("Choose a size first.");
    case menu::ChoiceRefusal::UnknownSize:
    case menu::ChoiceRefusal::UnknownPreModifier:
    case menu::ChoiceRefusal::TooDeep:
        return Words::tr("The choices of this dish have changed. Open it again.");
    }
    return {};
}

QString wordsFor(payments::DrawerRefusal why)
{
    switch (why) {
    case payments::DrawerRefusal::AlreadyOpen:
        return Words::tr("This till's drawer is open already.");
    case payments::DrawerRefusal::BankElsewhere:
        return Words::tr("Your bank is open on another till. Close it there first.");
    case payments::DrawerRefusal::NotOpen:
        return Words::tr("No drawer is open on this till.");
    case payments::DrawerRefusal::NegativeFloat:
        return Words::tr("A float is a whole amount of cash, like 2,000. Type it again; 0 when the drawer is empty.");
    case payments::DrawerRefusal::NegativeCount:
        return Words::tr("A count is a whole amount of cash, like 24,300. The shift is still open. Count again.");
    case payments::DrawerRefusal::PiecesDiffer:
        return Words::tr("The notes and coins are not the sum. The shift is still open. Count again.");
    case payments::DrawerRefusal::HalfPaidCheck:
        return Words::tr("A check is half paid into this drawer. Finish it, then close the shift.");
    case payments::DrawerRefusal::OpenDecision:
        return Words::tr("A check of this drawer was served by two at once, and its money does not add up yet. Decide "
                         "it under Decisions, then close the shift.");
    case payments::DrawerRefusal::UnexplainedDifference:
        return Words::tr("The count is not what should be there. Say why, or count again.");
    }
    return {};
}

QString placeName(const orders::Check &check)
{
    return check.table.isNull() ? check.label : Words::tr("Table %1").arg(check.label);
}

QString percentText(RateBp rate)
{
    QString number = QString::number(rate.bp / 100);
    if (rate.bp % 100 != 0)
        number += QLocale().decimalPoint() + QString::number(rate.bp % 100).rightJustified(2, QLatin1Char('0'));
    while (rate.bp % 100 != 0 && number.endsWith(QLatin1Char('0')))
        number.chop(1);
    return number + QStringLiteral(" %");
}

QString wordsFor(payments::BankRefusal why)
{
    switch (why) {
    case payments::BankRefusal::NotABank:
    case payments::BankRefusal::NotCounted:
        return Words::tr("Count the bank first. Nothing was moved.");
    case payments::BankRefusal::NothingCounted:
        return Words::tr("The bank was counted empty, so there is nothing to move.");
    case payments::BankRefusal::HandedInBefore:
        return Words::tr("This bank was handed in already. Nothing was moved.");
    case payments::BankRefusal::NoTill:
        return Words::tr("No drawer is open on this till. Open one, then hand the bank in.");
    case payments::BankRefusal::OtherCurrency:
        return Words::tr("The drawer holds other money than the bank. Nothing was moved.");
    case payments::BankRefusal::NeedsApproval:
        return Words::tr("Only who may move cash takes a bank in.");
    }
    return {};
}

QString wordsFor(payments::MoveRefusal why)
{
    switch (why) {
    case payments::MoveRefusal::NotOpen:
        return Words::tr("No drawer is open on this till.");
    case payments::MoveRefusal::AmountNotPositive:
        return Words::tr("Type an amount first, like 2,000. Nothing was moved.");
    case payments::MoveRefusal::MoreThanThere:
        return Words::tr("That is more than is in the drawer. Nothing was moved.");
    case payments::MoveRefusal::NoReason:
        return Words::tr("Say why. Nothing was moved.");
    case payments::MoveRefusal::NoNote:
        return Words::tr("The house wants a note with this reason. Nothing was moved.");
    case payments::MoveRefusal::NeedsAgreement:
        return Words::tr("For this reason a manager must agree. Nothing was moved.");
    case payments::MoveRefusal::NeedsApproval:
        return Words::tr("Only a manager can do this. Nothing was moved.");
    }
    return {};
}

QString wordsFor(floor::TableRefusal why)
{
    switch (why) {
    case floor::TableRefusal::Taken:
        return Words::tr("Guests sit at this table already. Nothing was changed.");
    case floor::TableRefusal::NotTaken:
        return Words::tr("Nobody sits at this table.");
    case floor::TableRefusal::NotWaitingForClearing:
        return Words::tr("This table is cleared already.");
    case floor::TableRefusal::NoCovers:
        return Words::tr("A party has one guest at least.");
    case floor::TableRefusal::CheckOpen:
        return Words::tr("This table's check is still open. Have it paid first.");
    case floor::TableRefusal::NotSeatedTwice:
        return Words::tr("Somebody has decided this already.");
    }
    return {};
}

QString foreignText(const orders::ForeignCash &foreign)
{
    const Money sum(foreign.minor, Currency::fromCode(foreign.currency));
    return QStringLiteral("%1 %2").arg(foreign.currency, base::amountText(sum));
}

namespace {
const char *tenderText(orders::TenderKind kind)
{
    switch (kind) {
    case orders::TenderKind::Cash:
        return QT_TRANSLATE_NOOP("PosWords", "Cash");
    case orders::TenderKind::Card:
        return QT_TRANSLATE_NOOP("PosWords", "Card");
    case orders::TenderKind::MobileMoney:
        return QT_TRANSLATE_NOOP("PosWords", "M-PESA");
    case orders::TenderKind::Account:
        return QT_TRANSLATE_NOOP("PosWords", "House account");
    case orders::TenderKind::GiftCard:
        return QT_TRANSLATE_NOOP("PosWords", "Gift card");
    case orders::TenderKind::Voucher:
        return QT_TRANSLATE_NOOP("PosWords", "Voucher");
    case orders::TenderKind::Deposit:
        return QT_TRANSLATE_NOOP("PosWords", "Deposit");
    }
    return "";
}
} // namespace

QString tenderName(orders::TenderKind kind)
{
    return QCoreApplication::translate("PosWords", tenderText(kind));
}

QString tenderName(orders::TenderKind kind, const printing::Words &words)
{
    return words.of("PosWords", tenderText(kind));
}

} // namespace jiko::pos
