#include "payments/prompt.h"

#include "orders/split.h"

#include <algorithm>

namespace jiko::payments {

using orders::TakeTender;
using orders::TenderKind;

namespace {

bool owes(const orders::Check *check)
{
    return check && check->isOpen() && orders::totals(*check).due.minor() > 0;
}

/// The bill may have been split anew since the prompt was asked for.
Id shareNow(const orders::Check &check, const Id &share)
{
    const auto shares = orders::splitOf(check);
    const bool stands =
        std::any_of(shares.begin(), shares.end(), [&](const orders::ShareDue &due) { return due.share.id == share; });
    return stands ? share : Id();
}

TakeTender tenderOf(const Prompt &prompt, const orders::Check &check, Money amount, Money tip, const Id &drawer,
    const QString &reference)
{
    TakeTender take{prompt.id, TenderKind::MobileMoney, amount, amount + tip, drawer, reference};
    take.share = shareNow(check, prompt.share);
    take.tip = tip;
    return take;
}

bool isOnCheck(const Prompt &prompt, const PromptPlace &place)
{
    return place.check && place.check->tender(prompt.id);
}

} // namespace

Result<TakeTender, TakeRefusal> decide(const Prompt &prompt, const PromptPlace &place, const TakePaid &ask)
{
    if (!prompt.isPaid())
        return Refused{TakeRefusal::NotPaid};
    if (isOnCheck(prompt, place))
        return Refused{TakeRefusal::AlreadyTaken};
    if (!place.otherTender.isNull())
        return Refused{TakeRefusal::ReceiptElsewhere};
    if (prompt.settled && prompt.settled->choice == PromptChoice::SendBack)
        return Refused{TakeRefusal::SentBack};
    if (!place.check)
        return Refused{TakeRefusal::NoCheck};
    const orders::Check &check = *place.check;
    const Money none(0, check.currency);
    const Money due = check.isOpen() ? orders::dueOf(check, shareNow(check, prompt.share)) : none;
    const Money bill = prompt.billOf(prompt.paid);
    const bool isAsExpected = bill <= due && (prompt.paid == prompt.amount || prompt.paid <= due);
    if (isAsExpected && (ask.decided || !prompt.givenUpFirst))
        return tenderOf(prompt, check, bill, prompt.paid - bill, ask.drawer, prompt.tenderReference());
    if (!ask.decided)
        return Refused{TakeRefusal::NeedsDecision};
    if (due.minor() <= 0)
        return Refused{TakeRefusal::NothingDue};
    return tenderOf(prompt, check, due, prompt.paid - due, ask.drawer, prompt.tenderReference());
}

bool isPaidOtherwise(const Prompt &prompt, const PromptPlace &place)
{
    return prompt.isOpen() && !prompt.givenUp && place.check && !isOnCheck(prompt, place)
        && (!place.check->isOpen() || orders::totals(*place.check).due < prompt.billOf(prompt.amount));
}

QString confirmationCode(const QString &typed)
{
    QString code;
    for (const QChar sign : typed.toUpper())
        if (!sign.isSpace())
            code += sign;
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar sign) {
        return (sign >= QLatin1Char('A') && sign <= QLatin1Char('Z'))
            || (sign >= QLatin1Char('0') && sign <= QLatin1Char('9'));
    });
    return code.size() == 10 && plain ? code : QString();
}

Result<TakeTender, ClaimRefusal> decide(const Prompt &prompt, const PromptPlace &place, const ClaimPaid &ask)
{
    const QString code = confirmationCode(ask.code);
    if (code.isEmpty())
        return Refused{ClaimRefusal::NotACode};
    if (isOnCheck(prompt, place))
        return Refused{ClaimRefusal::AlreadyTaken};
    if (!place.otherTender.isNull())
        return Refused{ClaimRefusal::CodeElsewhere};
    if (!place.check)
        return Refused{ClaimRefusal::NoCheck};
    return tenderOf(prompt, *place.check, prompt.billOf(prompt.amount), prompt.tip, ask.drawer, code);
}

PromptStep stepOf(const Prompt &prompt, const PromptPlace &place)
{
    const bool taken = isOnCheck(prompt, place);
    switch (prompt.state) {
    case PromptState::Early:
        return PromptStep::Done;
    case PromptState::Created:
    case PromptState::Sent:
    case PromptState::Pending:
        return PromptStep::Wait;
    case PromptState::Paid: {
        if (taken || prompt.settled || !place.otherTender.isNull())
            return PromptStep::Done;
        const auto take = decide(prompt, place, TakePaid{});
        return take || take.why() == TakeRefusal::NoCheck ? PromptStep::Take : PromptStep::Decide;
    }
    case PromptState::Refused:
    case PromptState::Expired:
        if (taken)
            return PromptStep::Confirm;
        return prompt.givenUp || !owes(place.check) ? PromptStep::Done : PromptStep::SendAgain;
    case PromptState::Unknown:
        if (taken)
            return PromptStep::Confirm;
        return prompt.givenUp || !owes(place.check) ? PromptStep::Done : PromptStep::AskGuest;
    }
    return PromptStep::Done;
}

Result<PromptSettled, SettlePromptRefusal> decide(
    const Prompt &prompt, const PromptPlace &place, const SettlePrompt &ask)
{
    if (stepOf(prompt, place) != PromptStep::Decide)
        return Refused{SettlePromptRefusal::NothingToDecide};
    switch (ask.choice) {
    case PromptChoice::Attach:
        if (!ask.mayTakePayment)
            return Refused{SettlePromptRefusal::NeedsRight};
        if (!decide(prompt, place, TakePaid{{}, true}))
            return Refused{SettlePromptRefusal::NotOffered};
        break;
    case PromptChoice::SendBack:
        if (!ask.maySendBack)
            return Refused{SettlePromptRefusal::NeedsApproval};
        if (ask.reason.trimmed().isEmpty())
            return Refused{SettlePromptRefusal::NoReason};
        break;
    }
    return PromptSettled{ask.choice, prompt.paid.minor(), ask.reason.trimmed(), ask.approvedBy};
}

} // namespace jiko::payments
