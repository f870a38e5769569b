// A prompt as it goes, for the given of its rules' tests.
#pragma once

#include "payments/prompt.h"
#include "support/given_checks.h"

#include <QTest>

namespace jiko::payments {

using given::kes;

inline const QString phone = QStringLiteral("254712345678");
inline const QString receipt = QStringLiteral("SJK1A2B3C4");

inline PromptAnswered answer(PromptOutcome outcome, const char *code = "0")
{
    return {outcome, QLatin1String(code), {}, 0, 0};
}
inline PromptAnswered paid(Money amount, const QString &number = receipt)
{
    return {PromptOutcome::Paid, QStringLiteral("0"), number, amount.minor(), 1};
}

/// A prompt as it goes, and the check it is for.
struct Asking {
    given::Clock clock;
    orders::Check check;
    Prompt prompt;

    explicit Asking(Money due = kes(185000)) : check(given::checkDue(due)) { prompt = newPrompt(due); }
    Prompt newPrompt(Money amount, const Id &share = {})
    {
        Prompt made;
        made.id = newId();
        return fold(made,
            PromptAsked{
                check.id, share, amount.minor(), amount.currency().code(), phone, Provider::Mpesa, check.number},
            clock.next());
    }
    Asking &tell(const PromptFact &fact)
    {
        prompt = fold(prompt, fact, clock.next());
        return *this;
    }
    Asking &sent() { return tell(PromptSent{}); }
    Asking &accepted() { return sent().tell(PromptAccepted{QStringLiteral("ws_CO_1"), QStringLiteral("m1")}); }
    PromptPlace place() const { return {&check, {}}; }
    UtcMicros now() { return clock.next().at(); }
    AskPrompt ask(Money amount) { return {newId(), {}, amount, phone, now()}; }
    void take(const orders::TakeTender &tender)
    {
        const auto taken = orders::decide(check, tender);
        QVERIFY(taken);
        check = orders::fold(check, *taken, clock.next());
    }
};

} // namespace jiko::payments
