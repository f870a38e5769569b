#include "payments/prompt.h"

#include "orders/split.h"
#include "payments/phone.h"

#include <algorithm>

namespace jiko::payments {

namespace {

void apply(Prompt &prompt, const PromptAsked &fact, const Stamp &stamp)
{
    if (prompt.state != PromptState::Early)
        return;
    prompt.state = PromptState::Created;
    prompt.check = fact.check;
    prompt.share = fact.share;
    prompt.amount = Money(fact.amountMinor, Currency::fromCode(fact.currency));
    prompt.tip = Money(fact.tipMinor, prompt.amount.currency());
    prompt.phone = fact.phone;
    prompt.provider = fact.provider;
    prompt.reference = fact.reference;
    prompt.askedBy = stamp.staff;
    prompt.device = stamp.device;
    prompt.askedAt = stamp.at();
}

void apply(Prompt &prompt, const PromptSent &, const Stamp &stamp)
{
    if (prompt.state == PromptState::Created)
        prompt.state = PromptState::Sent;
    if (prompt.sentAt == UtcMicros())
        prompt.sentAt = stamp.at();
}

void apply(Prompt &prompt, const PromptAccepted &fact, const Stamp &stamp)
{
    if (!prompt.checkout.isEmpty())
        return;
    prompt.checkout = fact.checkout;
    prompt.merchant = fact.merchant;
    prompt.acceptedAt = stamp.at();
    if (prompt.isOpen())
        prompt.state = PromptState::Pending;
}

PromptState stateAfter(PromptOutcome outcome)
{
    switch (outcome) {
    case PromptOutcome::Paid:
        return PromptState::Paid;
    case PromptOutcome::Refused:
        return PromptState::Refused;
    case PromptOutcome::Expired:
        return PromptState::Expired;
    case PromptOutcome::Unknown:
        break;
    }
    return PromptState::Unknown;
}

void apply(Prompt &prompt, const PromptAnswered &fact, const Stamp &stamp)
{
    if (prompt.state == PromptState::Early || !newsIn(prompt, fact))
        return;
    const bool onlyItsReceipt = prompt.isPaid();
    prompt.receipt = fact.receipt;
    if (onlyItsReceipt)
        return;
    prompt.state = stateAfter(fact.outcome);
    prompt.code = fact.code;
    prompt.answeredAt = stamp.at();
    if (!prompt.isPaid())
        return;
    // A status query says that it is paid and not how much: what was asked for.
    prompt.paid = fact.amountMinor > 0 ? Money(fact.amountMinor, prompt.amount.currency()) : prompt.amount;
    prompt.givenUpFirst = prompt.givenUp;
}

void apply(Prompt &prompt, const PromptChased &, const Stamp &stamp)
{
    prompt.chasedAt = std::max(prompt.chasedAt, stamp.at());
}

void apply(Prompt &prompt, const PromptGivenUp &, const Stamp &)
{
    prompt.givenUp = true;
}

void apply(Prompt &prompt, const PromptSettled &fact, const Stamp &)
{
    if (!prompt.settled)
        prompt.settled = fact;
}

bool sameMoney(const Prompt &prompt, const Id &share)
{
    return prompt.share.isNull() || share.isNull() || prompt.share == share;
}

bool hasShare(const orders::Check &check, const Id &share)
{
    const auto shares = orders::splitOf(check);
    return std::any_of(
        shares.begin(), shares.end(), [&](const orders::ShareDue &due) { return due.share.id == share; });
}

} // namespace

Prompt fold(Prompt prompt, const PromptFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(prompt, body, stamp); }, fact);
    return prompt;
}

bool mayStillBePaid(const Prompt &prompt, UtcMicros now)
{
    switch (prompt.state) {
    case PromptState::Created:
        // Given up, the hub may have sent it before it heard of that.
        return !prompt.givenUp || now < prompt.askedAt + sendWithin + promptLife;
    case PromptState::Sent:
    case PromptState::Pending:
        // However long ago: who did not answer, or could not be heard, may have said that it is paid.
        return true;
    case PromptState::Unknown:
        return now < std::max({prompt.askedAt, prompt.sentAt, prompt.acceptedAt}) + promptLife;
    case PromptState::Early:
    case PromptState::Paid:
    case PromptState::Refused:
    case PromptState::Expired:
        break;
    }
    return false;
}

Result<PromptAsked, AskRefusal> decide(
    const orders::Check &check, const std::vector<const Prompt *> &ofCheck, const AskPrompt &ask)
{
    const QString phone = kenyanMobile(ask.phone);
    const Money tip(ask.tip.minor(), ask.amount.currency());
    const Money amount = ask.amount + tip;
    for (const Prompt *known : ofCheck)
        if (known->id == ask.payment) {
            if (known->amount != amount || known->tip != tip || known->phone != phone)
                return Refused{AskRefusal::SameIdOtherAmount};
            return PromptAsked{known->check, known->share, known->amount.minor(), known->amount.currency().code(),
                known->phone, known->provider, known->reference, known->tip.minor()};
        }
    if (!check.isOpen())
        return Refused{AskRefusal::CheckClosed};
    if (check.keepsFromPaying())
        return Refused{AskRefusal::UnsentLines};
    if (!ask.share.isNull() && !hasShare(check, ask.share))
        return Refused{AskRefusal::NoSuchShare};
    if (ask.amount.minor() <= 0)
        return Refused{AskRefusal::AmountNotPositive};
    if (tip.isNegative())
        return Refused{AskRefusal::NegativeTip};
    if (ask.amount.currency() != base::kes)
        return Refused{AskRefusal::OtherCurrency};
    if (amount.minor() % 100 != 0)
        return Refused{AskRefusal::NotWholeShillings};
    if (ask.amount > orders::dueOf(check, ask.share))
        return Refused{AskRefusal::MoreThanDue};
    if (phone.isEmpty())
        return Refused{AskRefusal::BadPhone};
    for (const Prompt *other : ofCheck) {
        if (!sameMoney(*other, ask.share))
            continue;
        if (mayStillBePaid(*other, ask.now))
            return Refused{AskRefusal::AnotherPending};
        if (other->isPaid() && !other->settled && !check.tender(other->id))
            return Refused{AskRefusal::AnotherPaid};
    }
    return PromptAsked{check.id, ask.share, amount.minor(), amount.currency().code(), phone, Provider::Mpesa,
        check.number, tip.minor()};
}

Result<PromptGivenUp, GiveUpRefusal> decide(const Prompt &prompt, const GiveUpPrompt &)
{
    if (prompt.state == PromptState::Early)
        return Refused{GiveUpRefusal::NeverAsked};
    if (prompt.isPaid())
        return Refused{GiveUpRefusal::AlreadyPaid};
    if (prompt.givenUp)
        return Refused{GiveUpRefusal::AlreadyGivenUp};
    return PromptGivenUp{prompt.check};
}

Result<PromptChased, ChaseRefusal> decide(const Prompt &prompt, const ChasePrompt &)
{
    if (prompt.isPaid())
        return Refused{ChaseRefusal::AlreadyPaid};
    if (prompt.checkout.isEmpty())
        return Refused{ChaseRefusal::NotSent};
    return PromptChased{prompt.check};
}

Result<PromptSent, SendPromptRefusal> decide(
    const Prompt &prompt, const std::vector<const Prompt *> &ofCheck, const SendPrompt &ask)
{
    if (prompt.state != PromptState::Created)
        return Refused{SendPromptRefusal::NotCreated};
    if (prompt.givenUp)
        return Refused{SendPromptRefusal::GivenUp};
    if (ask.now > prompt.askedAt + sendWithin)
        return Refused{SendPromptRefusal::TooLate};
    if (prompt.amount.minor() <= 0 || prompt.amount.currency() != base::kes || prompt.amount.minor() % 100 != 0
        || kenyanMobile(prompt.phone) != prompt.phone)
        return Refused{SendPromptRefusal::Malformed};
    for (const Prompt *other : ofCheck) {
        if (other->id == prompt.id || !sameMoney(*other, prompt.share))
            continue;
        const bool unheardOf = other->answeredAt > prompt.askedAt;
        if (other->isPaid() && unheardOf)
            return Refused{SendPromptRefusal::AnotherPaid};
        // What is unknown or has expired may be paid all the same; who knows that may ask again, nobody else.
        if ((other->state == PromptState::Unknown || other->state == PromptState::Expired) && unheardOf)
            return Refused{SendPromptRefusal::AnotherAsked};
        if (other->state != PromptState::Created && mayStillBePaid(*other, ask.now))
            return Refused{SendPromptRefusal::AnotherUnderWay};
    }
    return PromptSent{prompt.provider};
}

std::optional<PromptAnswered> newsIn(const Prompt &prompt, const PromptAnswered &heard)
{
    const bool paid = heard.outcome == PromptOutcome::Paid;
    switch (prompt.state) {
    case PromptState::Early:
        return std::nullopt;
    case PromptState::Paid:
        return paid && prompt.receipt.isEmpty() && !heard.receipt.isEmpty() ? std::optional(heard) : std::nullopt;
    case PromptState::Refused:
        return paid ? std::optional(heard) : std::nullopt;
    case PromptState::Expired:
        return paid || heard.outcome == PromptOutcome::Refused ? std::optional(heard) : std::nullopt;
    case PromptState::Unknown:
        return heard.outcome != PromptOutcome::Unknown ? std::optional(heard) : std::nullopt;
    case PromptState::Created:
    case PromptState::Sent:
    case PromptState::Pending:
        break;
    }
    return heard;
}

namespace {
using namespace std::chrono_literals;
constexpr std::chrono::seconds firstLooks[] = {5s, 15s, 30s, 60s, 90s};
constexpr std::chrono::minutes laterLooks = 5min;
/// Said to have expired, some are paid all the same: two more looks.
constexpr std::chrono::minutes lookAfterExpiry = 10min;
/// Whoever asked after it has gone.
constexpr std::chrono::minutes chaseWithin = 10min;
} // namespace

std::optional<UtcMicros> nextLook(const Prompt &prompt, UtcMicros lastLook, UtcMicros now)
{
    const bool answered = prompt.isPaid() || prompt.state == PromptState::Refused;
    if (prompt.checkout.isEmpty() || answered)
        return std::nullopt;
    if (prompt.chasedAt > lastLook && now < prompt.chasedAt + chaseWithin)
        return prompt.chasedAt;
    const UtcMicros from = prompt.acceptedAt;
    const UtcMicros until = from + (prompt.state == PromptState::Expired ? lookAfterExpiry : lookFor);
    if (now > until)
        return std::nullopt;
    UtcMicros next = from;
    for (const auto each : firstLooks) {
        next = from + each;
        if (next > lastLook)
            return next;
    }
    while (next <= lastLook)
        next += laterLooks;
    return next <= until ? std::optional(next) : std::nullopt;
}

bool isLookedForInVain(const Prompt &prompt, UtcMicros now)
{
    return prompt.state == PromptState::Pending && now >= prompt.acceptedAt + lookFor;
}

} // namespace jiko::payments
