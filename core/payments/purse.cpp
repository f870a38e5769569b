#include "payments/purse.h"

#include <algorithm>

namespace jiko::payments {

namespace {

void meet(Purse &purse, PurseKind kind, const QString &code, const QString &currency)
{
    if (purse.known)
        return;
    purse.known = true;
    purse.kind = kind;
    purse.code = code;
    purse.currency = Currency::fromCode(currency);
    purse.balance = Money(purse.balance.minor(), purse.currency);
}

void apply(Purse &purse, const PurseLoaded &fact, const Stamp &stamp)
{
    meet(purse, fact.kind, fact.code, fact.currency);
    if (purse.holder.isEmpty())
        purse.holder = fact.holder;
    if (purse.phone.isEmpty())
        purse.phone = fact.phone;
    purse.balance += Money(fact.amountMinor, purse.currency);
    purse.moves.push_back({stamp, fact.amountMinor, {}, fact.load, fact.reference});
}

void apply(Purse &purse, const PurseUsed &fact, const Stamp &stamp)
{
    meet(purse, fact.kind, fact.code, fact.currency);
    purse.balance -= Money(fact.amountMinor, purse.currency);
    purse.uses += fact.amountMinor > 0 ? 1 : -1;
    std::int64_t &alone = purse.alone[stamp.device];
    alone = fact.alone ? alone + fact.amountMinor : 0;
    purse.moves.push_back({stamp, -fact.amountMinor, fact.check, fact.tender, fact.signer});
}

void apply(Purse &purse, const PursePaidOut &fact, const Stamp &stamp)
{
    purse.balance -= Money(fact.amountMinor, purse.balance.currency());
    purse.moves.push_back({stamp, -fact.amountMinor, {}, fact.payout, fact.reason});
}

void apply(Purse &purse, const PurseSettled &fact, const Stamp &)
{
    purse.settledMinor += fact.overdrawnMinor;
}

const PurseMove *moveOf(const Purse &purse, const Id &what)
{
    const auto at = std::find_if(
        purse.moves.begin(), purse.moves.end(), [&](const PurseMove &move) { return move.tender == what; });
    return at == purse.moves.end() ? nullptr : &*at;
}

std::int64_t leftMinor(const PursePlace &place)
{
    const std::int64_t balance = place.purse ? place.purse->balance.minor() : 0;
    return place.account ? balance + place.account->limitMinor : balance;
}

bool isVoucher(const PursePlace &place)
{
    return place.purse && place.purse->kind == PurseKind::Voucher;
}

} // namespace

Purse fold(Purse purse, const PurseFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(purse, body, stamp); }, fact);
    return purse;
}

namespace {
/// A country's code or a nought before it is no other number.
constexpr qsizetype fewestDigits = 4;
constexpr qsizetype ownDigits = 9;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar sign : text)
        if (sign >= QLatin1Char('0') && sign <= QLatin1Char('9'))
            digits += sign;
    return digits.right(ownDigits);
}
} // namespace

Naming namedBy(const Purse &purse, const QString &typed)
{
    const QString words = typed.simplified();
    if (!purse.known || words.isEmpty())
        return Naming::Not;
    if (purse.code == purseCode(words) || purse.holder.simplified().compare(words, Qt::CaseInsensitive) == 0)
        return Naming::Exactly;
    const QString digits = digitsOf(words);
    const QString phone = digitsOf(purse.phone);
    if (digits.size() >= fewestDigits && !phone.isEmpty() && phone.endsWith(digits))
        return digits == phone ? Naming::Exactly : Naming::Partly;
    return purse.holder.contains(words, Qt::CaseInsensitive) ? Naming::Partly : Naming::Not;
}

orders::TenderKind tenderKindOf(PurseKind kind)
{
    switch (kind) {
    case PurseKind::Account:
        return orders::TenderKind::Account;
    case PurseKind::GiftCard:
        return orders::TenderKind::GiftCard;
    case PurseKind::Voucher:
        return orders::TenderKind::Voucher;
    case PurseKind::Deposit:
        break;
    }
    return orders::TenderKind::Deposit;
}

Money availableAt(const PursePlace &place, Currency currency)
{
    const std::int64_t left = std::max<std::int64_t>(leftMinor(place), 0);
    // A voucher is used once; nobody can spend a part of it elsewhere.
    if (isVoucher(place))
        return Money(place.purse->uses > 0 ? 0 : left, currency);
    if (place.online)
        return Money(left, currency);
    const auto mine =
        place.purse ? place.purse->alone.find(place.device) : std::map<std::int32_t, std::int64_t>::const_iterator();
    const std::int64_t spent = place.purse && mine != place.purse->alone.end() ? mine->second : 0;
    const std::int64_t bp = place.account ? place.account->alone.bp : spendAlone.bp;
    return Money(std::clamp<std::int64_t>((left + spent) * bp / 10'000 - spent, 0, left), currency);
}

Result<PurseLoaded, LoadRefusal> decide(const PursePlace &place, const LoadPurse &ask)
{
    const QString code = purseCode(ask.code);
    if (code.isEmpty())
        return Refused{LoadRefusal::NoCode};
    if (ask.amount.minor() <= 0)
        return Refused{LoadRefusal::AmountNotPositive};
    const bool isAgain = place.purse && moveOf(*place.purse, ask.load);
    if (place.purse && place.purse->known && place.purse->kind != ask.kind)
        return Refused{LoadRefusal::OtherKind};
    if (ask.kind == PurseKind::Voucher && place.purse && place.purse->known && !isAgain)
        return Refused{LoadRefusal::VoucherOnce};
    if (ask.kind == PurseKind::Account && !place.account)
        return Refused{LoadRefusal::NoSuchAccount};
    if (ask.drawer.isNull())
        return Refused{LoadRefusal::NoDrawer};
    switch (ask.by) {
    case orders::TenderKind::Cash:
        break;
    case orders::TenderKind::Card:
    case orders::TenderKind::MobileMoney:
        if (ask.reference.trimmed().isEmpty())
            return Refused{LoadRefusal::NoReference};
        break;
    case orders::TenderKind::Account:
    case orders::TenderKind::GiftCard:
    case orders::TenderKind::Voucher:
    case orders::TenderKind::Deposit:
        return Refused{LoadRefusal::NotByPurse};
    }
    return PurseLoaded{ask.load, ask.kind, code, ask.holder.trimmed(), ask.amount.minor(), ask.amount.currency().code(),
        ask.drawer, ask.by, ask.reference.trimmed(), ask.phone.trimmed()};
}

Result<PurseUsed, UseRefusal> decide(const PursePlace &place, const UsePurse &ask)
{
    if (!place.account && (!place.purse || !place.purse->known || place.purse->kind == PurseKind::Account))
        return Refused{place.purse && place.purse->known ? UseRefusal::NotInUse : UseRefusal::NotKnown};
    if (ask.amount.minor() <= 0)
        return Refused{UseRefusal::AmountNotPositive};
    if (place.account && !place.account->signers.empty()
        && std::none_of(place.account->signers.begin(), place.account->signers.end(),
            [&](const QString &name) { return name.compare(ask.signer.trimmed(), Qt::CaseInsensitive) == 0; }))
        return Refused{UseRefusal::NotASigner};
    if (isVoucher(place) && place.purse->uses > 0)
        return Refused{UseRefusal::UsedBefore};
    const std::int64_t left = leftMinor(place);
    if (left <= 0)
        return Refused{UseRefusal::NothingLeft};
    if (ask.amount.minor() > left)
        return Refused{UseRefusal::MoreThanLeft};
    if (ask.amount > availableAt(place, ask.amount.currency()))
        return Refused{UseRefusal::MoreThanAlone};
    return PurseUsed{place.account ? PurseKind::Account : place.purse->kind,
        place.account ? place.account->code : place.purse->code, ask.check, ask.tender, ask.amount.minor(),
        ask.amount.currency().code(), !place.online, ask.signer.trimmed()};
}

PurseUsed givenBack(const Purse &purse, const Id &check, const Id &tender, Money amount, bool online)
{
    return {purse.kind, purse.code, check, tender, -amount.minor(), amount.currency().code(), !online, {}};
}

Result<PursePaidOut, PayOutRefusal> decide(const PursePlace &place, const PayOutPurse &ask)
{
    if (!place.purse || !place.purse->known)
        return Refused{PayOutRefusal::NotKnown};
    // What a guest owes is nobody's to pay out, and a voucher was never paid for in full.
    if (place.purse->kind == PurseKind::Account || place.purse->kind == PurseKind::Voucher)
        return Refused{PayOutRefusal::NotPaidOut};
    if (ask.amount.minor() <= 0)
        return Refused{PayOutRefusal::AmountNotPositive};
    if (!moveOf(*place.purse, ask.payout) && ask.amount > availableAt(place, ask.amount.currency()))
        return Refused{PayOutRefusal::MoreThanLeft};
    if (ask.drawer.isNull())
        return Refused{PayOutRefusal::NoDrawer};
    if (ask.reason.trimmed().isEmpty())
        return Refused{PayOutRefusal::NoReason};
    if (!ask.mayPayOut)
        return Refused{PayOutRefusal::NeedsApproval};
    return PursePaidOut{
        ask.payout, ask.amount.minor(), ask.drawer, orders::TenderKind::Cash, ask.reason.trimmed(), ask.approvedBy};
}

Money overdrawn(const PursePlace &place)
{
    if (!place.purse)
        return {};
    const Purse &purse = *place.purse;
    std::int64_t over = 0;
    if (purse.kind == PurseKind::Voucher) {
        // The first use was right, whatever it left; every other one paid with nothing.
        bool first = true;
        for (const PurseMove &move : purse.moves)
            if (move.minor < 0 && !std::exchange(first, false))
                over -= move.minor;
        if (purse.uses <= 1)
            over = 0;
    } else if (purse.kind != PurseKind::Account || place.account) {
        over = std::max<std::int64_t>(-leftMinor(place), 0);
    }
    return Money(std::max<std::int64_t>(over - purse.settledMinor, 0), purse.currency);
}

Result<PurseSettled, SettlePurseRefusal> decide(const PursePlace &place, const SettlePurse &ask)
{
    const Money over = overdrawn(place);
    if (over.minor() <= 0)
        return Refused{SettlePurseRefusal::NothingToDecide};
    if (over != ask.amount)
        return Refused{SettlePurseRefusal::AmountChanged};
    if (ask.reason.trimmed().isEmpty())
        return Refused{SettlePurseRefusal::NoReason};
    if (!ask.maySettle)
        return Refused{SettlePurseRefusal::NeedsApproval};
    return PurseSettled{over.minor(), ask.reason.trimmed(), ask.approvedBy};
}

} // namespace jiko::payments
