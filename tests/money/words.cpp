#include "money/words.h"

#include <QRegularExpression>

namespace jiko::money {

using namespace orders;

namespace {
/// A decimal text as a count of its smallest part; nothing when it has more decimals than that.
std::optional<std::int64_t> scaled(const QString &text, int decimals)
{
    static const QRegularExpression shape(QStringLiteral("^(-?)([0-9]{1,15})(?:\\.([0-9]*))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString fraction = match.captured(3);
    while (fraction.size() > decimals && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return std::nullopt;
    const QString digits = match.captured(2) + fraction.leftJustified(decimals, QLatin1Char('0'));
    const std::int64_t size = digits.toLongLong();
    return match.captured(1).isEmpty() ? size : -size;
}
} // namespace

std::optional<Money> amountOf(const QString &text, Currency currency)
{
    const auto minor = scaled(text, currency.exponent());
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

std::optional<Quantity> quantityOf(const QString &text)
{
    const auto milli = scaled(text, 3);
    return milli ? std::optional(Quantity{*milli}) : std::nullopt;
}

std::optional<RateBp> rateOf(const QString &text)
{
    const auto bp = scaled(text, 2);
    return bp ? std::optional(RateBp{static_cast<std::int32_t>(*bp)}) : std::nullopt;
}

std::optional<std::int64_t> millionthsOf(const QString &text)
{
    return scaled(text, 6);
}

std::optional<int> minuteOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 2)
        return std::nullopt;
    return parts[0].toInt() * 60 + parts[1].toInt();
}

QString wordOf(LineRefusal why)
{
    switch (why) {
    case LineRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case LineRefusal::QuantityNotPositive:
        return QStringLiteral("QuantityNotPositive");
    case LineRefusal::QuantityTooLarge:
        return QStringLiteral("QuantityTooLarge");
    case LineRefusal::UnknownSeat:
        return QStringLiteral("UnknownSeat");
    case LineRefusal::NoteTooLong:
        return QStringLiteral("NoteTooLong");
    case LineRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case LineRefusal::AlreadySent:
        return QStringLiteral("AlreadySent");
    case LineRefusal::WeightMissing:
        return QStringLiteral("WeightMissing");
    case LineRefusal::NotWeighed:
        return QStringLiteral("NotWeighed");
    case LineRefusal::TooHeavy:
        return QStringLiteral("TooHeavy");
    case LineRefusal::PriceMissing:
        return QStringLiteral("PriceMissing");
    case LineRefusal::PriceBelowZero:
        return QStringLiteral("PriceBelowZero");
    case LineRefusal::AllergyTooLong:
        return QStringLiteral("AllergyTooLong");
    }
    return {};
}

QString wordOf(VoidRefusal why)
{
    switch (why) {
    case VoidRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case VoidRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case VoidRefusal::NotSent:
        return QStringLiteral("NotSent");
    case VoidRefusal::AlreadyVoided:
        return QStringLiteral("AlreadyVoided");
    case VoidRefusal::NoReason:
        return QStringLiteral("NoReason");
    case VoidRefusal::NeedsApproval:
        return QStringLiteral("NeedsApproval");
    case VoidRefusal::NotPart:
        return QStringLiteral("NotPart");
    case VoidRefusal::PartGivenAway:
        return QStringLiteral("PartGivenAway");
    }
    return {};
}

QString wordOf(RestoreRefusal why)
{
    switch (why) {
    case RestoreRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case RestoreRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case RestoreRefusal::NotVoided:
        return QStringLiteral("NotVoided");
    }
    return {};
}

QString wordOf(SendRefusal why)
{
    switch (why) {
    case SendRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case SendRefusal::NothingToSend:
        return QStringLiteral("NothingToSend");
    case SendRefusal::NothingHeld:
        return QStringLiteral("NothingHeld");
    }
    return {};
}

QString wordOf(CoversRefusal why)
{
    switch (why) {
    case CoversRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case CoversRefusal::TooFew:
        return QStringLiteral("TooFew");
    case CoversRefusal::TooMany:
        return QStringLiteral("TooMany");
    }
    return {};
}

QString wordOf(TenderRefusal why)
{
    switch (why) {
    case TenderRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case TenderRefusal::AmountNotPositive:
        return QStringLiteral("AmountNotPositive");
    case TenderRefusal::MoreThanDue:
        return QStringLiteral("MoreThanDue");
    case TenderRefusal::OverTenderNeedsCash:
        return QStringLiteral("OverTenderNeedsCash");
    case TenderRefusal::GivenTooLittle:
        return QStringLiteral("GivenTooLittle");
    case TenderRefusal::NoDrawer:
        return QStringLiteral("NoDrawer");
    case TenderRefusal::NoReference:
        return QStringLiteral("NoReference");
    case TenderRefusal::SameIdOtherAmount:
        return QStringLiteral("SameIdOtherAmount");
    case TenderRefusal::UnsentLines:
        return QStringLiteral("UnsentLines");
    case TenderRefusal::NoSuchShare:
        return QStringLiteral("NoSuchShare");
    case TenderRefusal::NegativeTip:
        return QStringLiteral("NegativeTip");
    case TenderRefusal::ForeignNeedsCash:
        return QStringLiteral("ForeignNeedsCash");
    case TenderRefusal::NoSuchTender:
        return QStringLiteral("NoSuchTender");
    case TenderRefusal::AlreadyUndone:
        return QStringLiteral("AlreadyUndone");
    }
    return {};
}

QString wordOf(CloseRefusal why)
{
    switch (why) {
    case CloseRefusal::AlreadyClosed:
        return QStringLiteral("AlreadyClosed");
    case CloseRefusal::StillOwing:
        return QStringLiteral("StillOwing");
    case CloseRefusal::UnsentLines:
        return QStringLiteral("UnsentLines");
    }
    return {};
}

QString wordOf(ReopenRefusal why)
{
    switch (why) {
    case ReopenRefusal::NotClosed:
        return QStringLiteral("NotClosed");
    case ReopenRefusal::NoReason:
        return QStringLiteral("NoReason");
    case ReopenRefusal::NeedsApproval:
        return QStringLiteral("NeedsApproval");
    }
    return {};
}

QString wordOf(DiscountRefusal why)
{
    switch (why) {
    case DiscountRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case DiscountRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case DiscountRefusal::NothingToDiscount:
        return QStringLiteral("NothingToDiscount");
    case DiscountRefusal::NotAmount:
        return QStringLiteral("NotAmount");
    case DiscountRefusal::TooMuch:
        return QStringLiteral("TooMuch");
    case DiscountRefusal::NoReason:
        return QStringLiteral("NoReason");
    case DiscountRefusal::NeedsApproval:
        return QStringLiteral("NeedsApproval");
    case DiscountRefusal::NoSuchDiscount:
        return QStringLiteral("NoSuchDiscount");
    }
    return {};
}

QString wordOf(ServiceRefusal why)
{
    switch (why) {
    case ServiceRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case ServiceRefusal::NoService:
        return QStringLiteral("NoService");
    case ServiceRefusal::AlreadySo:
        return QStringLiteral("AlreadySo");
    case ServiceRefusal::NoReason:
        return QStringLiteral("NoReason");
    case ServiceRefusal::NeedsApproval:
        return QStringLiteral("NeedsApproval");
    }
    return {};
}

QString wordOf(SplitRefusal why)
{
    switch (why) {
    case SplitRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case SplitRefusal::NoShares:
        return QStringLiteral("NoShares");
    case SplitRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case SplitRefusal::NoSuchShare:
        return QStringLiteral("NoSuchShare");
    case SplitRefusal::SharePaid:
        return QStringLiteral("SharePaid");
    case SplitRefusal::PhoneAsked:
        return QStringLiteral("PhoneAsked");
    case SplitRefusal::CardAsked:
        return QStringLiteral("CardAsked");
    case SplitRefusal::AmountsTooHigh:
        return QStringLiteral("AmountsTooHigh");
    }
    return {};
}

QString wordOf(RefundRefusal why)
{
    switch (why) {
    case RefundRefusal::NotClosed:
        return QStringLiteral("NotClosed");
    case RefundRefusal::NothingToRefund:
        return QStringLiteral("NothingToRefund");
    case RefundRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case RefundRefusal::MoreThanPaid:
        return QStringLiteral("MoreThanPaid");
    case RefundRefusal::MoreThanSold:
        return QStringLiteral("MoreThanSold");
    case RefundRefusal::NoSuchTender:
        return QStringLiteral("NoSuchTender");
    case RefundRefusal::NoDrawer:
        return QStringLiteral("NoDrawer");
    case RefundRefusal::NoReason:
        return QStringLiteral("NoReason");
    case RefundRefusal::NeedsApproval:
        return QStringLiteral("NeedsApproval");
    }
    return {};
}

QString wordOf(MoveLinesRefusal why)
{
    switch (why) {
    case MoveLinesRefusal::CheckClosed:
        return QStringLiteral("CheckClosed");
    case MoveLinesRefusal::TargetClosed:
        return QStringLiteral("TargetClosed");
    case MoveLinesRefusal::SameCheck:
        return QStringLiteral("SameCheck");
    case MoveLinesRefusal::OtherCurrency:
        return QStringLiteral("OtherCurrency");
    case MoveLinesRefusal::NothingToMove:
        return QStringLiteral("NothingToMove");
    case MoveLinesRefusal::NoSuchLine:
        return QStringLiteral("NoSuchLine");
    case MoveLinesRefusal::NotPart:
        return QStringLiteral("NotPart");
    case MoveLinesRefusal::PartGivenAway:
        return QStringLiteral("PartGivenAway");
    case MoveLinesRefusal::SharePaid:
        return QStringLiteral("SharePaid");
    case MoveLinesRefusal::PaidAlready:
        return QStringLiteral("PaidAlready");
    case MoveLinesRefusal::PhoneAsked:
        return QStringLiteral("PhoneAsked");
    case MoveLinesRefusal::CardAsked:
        return QStringLiteral("CardAsked");
    case MoveLinesRefusal::PartPaid:
        return QStringLiteral("PartPaid");
    case MoveLinesRefusal::NoSuchMove:
        return QStringLiteral("NoSuchMove");
    case MoveLinesRefusal::Changed:
        return QStringLiteral("Changed");
    }
    return {};
}

} // namespace jiko::money
