#include "payments/arrival.h"

#include "orders/split.h"

#include <algorithm>

namespace jiko::payments {

using namespace std::chrono_literals;

namespace {

/// Whoever pays at the table does it now.
constexpr auto justNow = 15min;
/// Older money is looked for in the office.
constexpr auto shownFor = 4h;
/// The provider says twice that a prompt was paid, a moment apart.
constexpr auto saidTwiceWithin = 5min;

void apply(Arrival &arrival, const MoneyArrived &fact, const Stamp &)
{
    if (arrival.known)
        return;
    arrival.known = true;
    arrival.provider = fact.provider;
    arrival.receipt = fact.receipt;
    arrival.amount = Money(fact.amountMinor, Currency::fromCode(fact.currency));
    arrival.phone = fact.phone;
    arrival.payer = fact.payer;
    arrival.reference = fact.reference;
    arrival.paidAt = UtcMicros(std::chrono::microseconds(fact.paidAtUs));
    arrival.source = fact.source;
}

void apply(Arrival &arrival, const ArrivalSettled &fact, const Stamp &stamp)
{
    if (arrival.settled)
        return;
    arrival.settled = fact;
    arrival.settledBy = stamp.staff;
    arrival.settledAt = stamp.at();
}

QString lettersOf(const QString &words)
{
    QString kept;
    for (const QChar sign : words.toUpper())
        if (sign.isLetterOrNumber())
            kept += sign;
    return kept;
}

bool isSameReference(const QString &typed, const QString &number)
{
    const QString letters = lettersOf(typed);
    return !letters.isEmpty() && letters == lettersOf(number);
}

} // namespace

Arrival fold(Arrival arrival, const ArrivalFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(arrival, body, stamp); }, fact);
    return arrival;
}

Id tenderOf(const Arrival &arrival, const ArrivalPlace &place)
{
    return place.undone.isNull() ? arrival.id : base::namedId(arrival.id, place.undone.toString(QUuid::WithoutBraces));
}

ArrivalStep stepOf(const Arrival &arrival, const ArrivalPlace &place)
{
    if (!arrival.known || arrival.settled || place.ofPrompt)
        return ArrivalStep::Done;
    if (!place.tender)
        return ArrivalStep::Attach;
    if (place.twice)
        return ArrivalStep::Twice;
    return place.tender->amount + place.tender->tip == arrival.amount ? ArrivalStep::Done : ArrivalStep::Differs;
}

Result<orders::TakeTender, TakeArrivedRefusal> decide(
    const Arrival &arrival, const ArrivalPlace &place, const orders::Check &check, const TakeArrived &ask)
{
    if (place.tender || place.ofPrompt)
        return Refused{TakeArrivedRefusal::AlreadyTaken};
    if (!arrival.known || arrival.settled)
        return Refused{TakeArrivedRefusal::Settled};
    if (arrival.amount.currency() != check.currency)
        return Refused{TakeArrivedRefusal::OtherCurrency};
    const Money due = check.isOpen() ? orders::dueOf(check, ask.share) : Money(0, check.currency);
    if (due.minor() <= 0)
        return Refused{TakeArrivedRefusal::NothingDue};
    if (arrival.amount > due && !ask.restIsTip)
        return Refused{TakeArrivedRefusal::MoreThanDue};
    const Money amount = std::min(arrival.amount, due);
    orders::TakeTender take{
        tenderOf(arrival, place), orders::TenderKind::MobileMoney, amount, arrival.amount, ask.drawer, arrival.receipt};
    take.share = ask.share;
    take.tip = arrival.amount - amount;
    return take;
}

Result<ArrivalSettled, SettleArrivalRefusal> decide(
    const Arrival &arrival, const ArrivalPlace &place, const SettleArrival &ask)
{
    if (stepOf(arrival, place) == ArrivalStep::Done)
        return Refused{SettleArrivalRefusal::NothingToDecide};
    if (!ask.may)
        return Refused{SettleArrivalRefusal::NeedsApproval};
    if (ask.reason.trimmed().isEmpty())
        return Refused{SettleArrivalRefusal::NoReason};
    return ArrivalSettled{ask.choice, ask.reason.trimmed(), ask.approvedBy};
}

std::vector<ArrivalMatch> matching(const std::vector<const Arrival *> &arrivals, const orders::Check &check, Money due,
    const std::vector<QString> &phones, UtcMicros now)
{
    std::vector<ArrivalMatch> found;
    for (const Arrival *arrival : arrivals) {
        const bool ours = isSameReference(arrival->reference, check.number);
        const bool sameSum = arrival->amount == due;
        const bool samePhone = std::any_of(
            phones.begin(), phones.end(), [&](const QString &phone) { return isSamePhone(arrival->phone, phone); });
        const auto ago = now - arrival->paidAt;
        const bool isNow = ago <= justNow && ago >= -justNow;
        if (!ours && ago > shownFor)
            continue;
        const bool sure = sameSum && (ours || (samePhone && isNow));
        const bool likely = ours || (isNow && (sameSum || samePhone));
        found.push_back({arrival, sure ? ArrivalFit::Sure : likely ? ArrivalFit::Likely : ArrivalFit::Other});
    }
    std::sort(found.begin(), found.end(), [](const ArrivalMatch &a, const ArrivalMatch &b) {
        return std::tie(a.fit, b.arrival->paidAt, a.arrival->id) < std::tie(b.fit, a.arrival->paidAt, b.arrival->id);
    });
    return found;
}

const Prompt *promptOf(const MoneyArrived &arrived, const std::vector<const Prompt *> &prompts)
{
    const UtcMicros paidAt{std::chrono::microseconds(arrived.paidAtUs)};
    for (const Prompt *prompt : prompts) {
        if (!prompt->receipt.isEmpty() || prompt->sentAt == UtcMicros())
            continue;
        const bool inTime = paidAt >= prompt->sentAt - saidTwiceWithin && paidAt <= prompt->sentAt + saidTwiceWithin;
        const bool sameSum = arrived.amountMinor == prompt->amount.minor();
        const bool sameGuest =
            isSamePhone(arrived.phone, prompt->phone) || isSameReference(arrived.reference, prompt->reference);
        if (inTime && sameSum && sameGuest)
            return prompt;
    }
    return nullptr;
}

bool isSamePhone(const QString &told, const QString &e164)
{
    QString mask;
    for (const QChar sign : told)
        if (sign.isDigit() || sign == QLatin1Char('*'))
            mask += sign;
    const auto from = mask.indexOf(QLatin1Char('*'));
    if (from < 0)
        return !mask.isEmpty() && mask == e164;
    // A mask that hides nearly all says nothing.
    const QString head = mask.left(from);
    const QString tail = mask.mid(mask.lastIndexOf(QLatin1Char('*')) + 1);
    return head.size() + tail.size() >= 6 && e164.startsWith(head) && e164.endsWith(tail);
}

} // namespace jiko::payments
