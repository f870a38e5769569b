// What the desk shows: of the one that is looked at, and of all that are not over.
#include "payments/phone.h"
#include "pos/prompt_desk.h"
#include "pos/prompt_words.h"
#include "pos/words.h"

namespace jiko::pos {

using namespace std::chrono_literals;
using payments::Prompt;
using payments::PromptState;
using payments::PromptStep;

namespace {

constexpr auto lateAfter = 90s;
/// So long the hub needs at most to take one up, where there is one that does.
constexpr auto takenUpWithin = 20s;

const char *wordOf(PromptStep step)
{
    switch (step) {
    case PromptStep::Wait:
        return "wait";
    case PromptStep::Take:
        return "take";
    case PromptStep::Decide:
        return "decide";
    case PromptStep::SendAgain:
        return "again";
    case PromptStep::AskGuest:
        return "ask";
    case PromptStep::Confirm:
        return "confirm";
    case PromptStep::Done:
        break;
    }
    return "done";
}

} // namespace

bool PromptDesk::isStale(const Prompt &prompt) const
{
    return prompt.state == PromptState::Created && base::utcNow() > prompt.askedAt + payments::sendWithin;
}

QString PromptDesk::stage() const
{
    const Prompt *prompt = current();
    if (!prompt)
        return QStringLiteral("ask");
    switch (stepOf(*prompt)) {
    case PromptStep::Wait:
        if (isStale(*prompt))
            return QStringLiteral("again");
        return base::utcNow() > prompt->askedAt + lateAfter ? QStringLiteral("late") : QStringLiteral("wait");
    case PromptStep::SendAgain:
        return QStringLiteral("again");
    case PromptStep::AskGuest:
        return QStringLiteral("unknown");
    case PromptStep::Take:
    case PromptStep::Decide:
    case PromptStep::Confirm:
    case PromptStep::Done:
        break;
    }
    return QStringLiteral("taken");
}

QString PromptDesk::headline() const
{
    const Prompt *prompt = current();
    if (!prompt)
        return {};
    const QString where = stage();
    if (where == QLatin1String("wait"))
        return tr("Waiting for the guest's phone");
    if (where == QLatin1String("late"))
        return tr("No answer from the phone yet. The bill is still open.");
    if (where == QLatin1String("taken"))
        return prompt->isPaid() ? tr("The guest has paid.") : tr("This payment is on the bill.");
    return isStale(*prompt) ? tr("The request waited too long and was not sent. Nothing was charged.")
                            : whatBecameOf(*prompt);
}

QString PromptDesk::detail() const
{
    const Prompt *prompt = current();
    const QString where = stage();
    const bool offline = !offlineText().isEmpty();
    if (!prompt && offline)
        return tr("The guest can pay the till number and show the code of the message: type it.");
    if (!prompt)
        return tr("The guest gets a request on the phone and types the M-PESA PIN there.");
    if (where == QLatin1String("wait") && prompt->state == PromptState::Created && offline)
        return tr("The request lies on this terminal and leaves when the line is back. Nothing was charged.");
    if (where == QLatin1String("wait") && prompt->state == PromptState::Created
        && base::utcNow() > prompt->askedAt + takenUpWithin)
        return tr("The hub has not taken it up. Is M-PESA set up there? Nothing was charged.");
    if (where == QLatin1String("wait"))
        return tr("The guest types the M-PESA PIN on the phone. The terminal is free meanwhile.");
    if (where == QLatin1String("late"))
        return tr("It may still come, and is kept when it does. Take nothing else before the guest is sure.");
    if (where == QLatin1String("unknown"))
        return tr("Look at the guest's phone. With a message from M-PESA: type its code. Without one: take the payment "
                  "another way.");
    return {};
}

QString PromptDesk::amountText() const
{
    const Prompt *prompt = current();
    const Money tip = prompt ? prompt->tip : m_tenderDesk.tipOfCard();
    const QString amount = base::moneyText(prompt ? prompt->amount : m_tenderDesk.askedOfCard() + tip);
    return tip.minor() > 0 ? tr("%1, of it tip %2").arg(amount, base::amountText(tip)) : amount;
}

QString PromptDesk::phoneText() const
{
    const Prompt *prompt = current();
    return prompt ? payments::localNumber(prompt->phone) : QString();
}

double PromptDesk::since() const
{
    const Prompt *prompt = current();
    return prompt ? double(prompt->askedAt.time_since_epoch().count() / 1000) : 0;
}

QString PromptDesk::offlineText() const
{
    switch (m_live.node.state()) {
    case sync::Node::State::Starting:
    case sync::Node::State::Synced:
    case sync::Node::State::Saving:
        return {};
    case sync::Node::State::Offline:
    case sync::Node::State::NeedsHelp:
        break;
    }
    return tr("Working offline. M-PESA prompts wait for the line.");
}

bool PromptDesk::canChase() const
{
    const Prompt *prompt = current();
    return prompt && payments::decide(*prompt, payments::ChasePrompt{});
}

QString PromptDesk::titleOf(const Prompt &prompt) const
{
    const orders::Check *check = m_live.checks.find(prompt.check);
    if (!check)
        return payments::localNumber(prompt.phone);
    return placeName(*check);
}

QVariantList PromptDesk::rows() const
{
    QVariantList rows;
    for (const Id &id : m_unfinished.shown()) {
        const Prompt &prompt = *m_live.prompts.find(id);
        const PromptStep step = stepOf(prompt);
        const payments::PromptPlace place = m_live.placeOf(prompt);
        rows.append(QVariantMap{{QStringLiteral("payment"), text(id)}, {QStringLiteral("check"), text(prompt.check)},
            {QStringLiteral("title"), titleOf(prompt)}, {QStringLiteral("phone"), payments::localNumber(prompt.phone)},
            {QStringLiteral("amount"), base::amountText(prompt.isPaid() ? prompt.paid : prompt.amount)},
            {QStringLiteral("words"), wordsFor(step, prompt)}, {QStringLiteral("step"), QLatin1String(wordOf(step))},
            {QStringLiteral("open"), place.check && place.check->isOpen()},
            {QStringLiteral("canAttach"),
                step == PromptStep::Decide && payments::decide(prompt, place, payments::TakePaid{{}, true})}});
    }
    return rows;
}

QStringList PromptDesk::reasons() const
{
    return {tr("Paid another way"), tr("Paid twice"), tr("Guest has left"), tr("Wrong amount")};
}

QVariantMap PromptDesk::marks() const
{
    QVariantMap marks;
    for (const Id &id : m_unfinished.shown()) {
        const Prompt &prompt = *m_live.prompts.find(id);
        const PromptStep step = stepOf(prompt);
        marks.insert(text(prompt.check),
            step == PromptStep::Wait          ? tr("M-PESA waits")
                : prompt.isPaid()             ? tr("M-PESA paid")
                : step == PromptStep::Confirm ? tr("M-PESA code")
                                              : tr("M-PESA: look"));
    }
    return marks;
}

} // namespace jiko::pos
