#include "payments/awaited.h"

#include "payments/cards.h"
#include "payments/prompts.h"

namespace jiko::payments {

using orders::Awaited;
using orders::AwaitedBy;

std::optional<Awaited> awaitedBy(const Prompt &prompt, const PromptPlace &place)
{
    if (prompt.givenUp || (place.check && place.check->tender(prompt.id)))
        return std::nullopt;
    switch (stepOf(prompt, place)) {
    case PromptStep::Wait:
    case PromptStep::Take:
    case PromptStep::Decide:
    case PromptStep::AskGuest:
        return Awaited{prompt.share, prompt.billOf(prompt.amount), AwaitedBy::Phone};
    case PromptStep::SendAgain:
    case PromptStep::Confirm:
    case PromptStep::Done:
        break;
    }
    return std::nullopt;
}

std::optional<Awaited> awaitedBy(const CardPayment &payment, const CardPlace &place)
{
    if (payment.act != CardAct::Pay || payment.givenUp || (place.check && place.check->tender(payment.id)))
        return std::nullopt;
    switch (stepOf(payment, place)) {
    case CardStep::Wait:
    case CardStep::Find:
        return Awaited{payment.share, payment.amount, AwaitedBy::Card};
    case CardStep::Take:
    case CardStep::Decide:
        return Awaited{payment.share, payment.paid, AwaitedBy::Card};
    case CardStep::AskAgain:
    case CardStep::Disputed:
    case CardStep::Done:
        break;
    }
    return std::nullopt;
}

std::vector<Awaited> awaitedOn(
    const Id &check, const Prompts &prompts, const Cards &cards, const orders::Checks &checks)
{
    std::vector<Awaited> awaited;
    for (const Prompt *prompt : prompts.ofCheck(check))
        if (const auto each = awaitedBy(*prompt, placeOf(*prompt, checks)))
            awaited.push_back(*each);
    for (const CardPayment *payment : cards.ofCheck(check))
        if (const auto each = awaitedBy(*payment, {checks.find(check), false}))
            awaited.push_back(*each);
    return awaited;
}

} // namespace jiko::payments
