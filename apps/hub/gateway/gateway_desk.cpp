#include "hub/gateway/gateway_desk.h"

#include <QLoggingCategory>

namespace jiko::hub {

using namespace payments;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logGateway, "jiko.gateway")

namespace {

constexpr int sendAtMost = 3; ///< where the provider said for certain that it took none
constexpr auto firstBackOff = 5s;
constexpr auto longestBackOff = 5min;

PromptAnswered answerOf(PromptOutcome outcome, const QString &code)
{
    return {outcome, code, {}, 0, 0};
}
PromptAnswered answerOf(PromptOutcome outcome, const char *code)
{
    return answerOf(outcome, QString::fromLatin1(code));
}

/// The provider may still say something about it that we have to ask for.
bool isWatched(const Prompt &prompt, UtcMicros now)
{
    return prompt.isOpen() || nextLook(prompt, now, now).has_value();
}

} // namespace

GatewayDesk::GatewayDesk(Gateway &gateway, CallbackBox &box, Log log)
    : m_gateway(gateway),
      m_box(box),
      m_log(std::move(log))
{
}

void GatewayDesk::hear(const Fact &fact)
{
    if (m_prompts.apply(fact))
        m_watched.insert(fact.stream);
    else
        m_arrivals.apply(fact);
}

void GatewayDesk::begin()
{
    m_begun = true;
    for (const Prompt *prompt : m_prompts.all())
        m_watched.insert(prompt->id);
}

void GatewayDesk::turn()
{
    if (!m_begun)
        return;
    empty();
    // Sending and answers change the set.
    for (const Id &id : std::vector<Id>(m_watched.begin(), m_watched.end())) {
        const Prompt *prompt = m_prompts.find(id);
        tend(*prompt);
        if (prompt->state == PromptState::Early || m_errands[id].asking || isWatched(*prompt, m_log.now()))
            continue;
        m_watched.erase(id);
        m_errands.erase(id);
    }
}

std::optional<UtcMicros> GatewayDesk::nextTurn() const
{
    std::optional<UtcMicros> next;
    const auto notLater = [&next](UtcMicros at) { next = next ? std::min(*next, at) : at; };
    for (const Id &id : m_watched) {
        const auto known = m_errands.find(id);
        const Errand errand = known == m_errands.end() ? Errand() : known->second;
        const Prompt &prompt = *m_prompts.find(id);
        if (errand.asking)
            continue;
        if (prompt.state == PromptState::Created && !prompt.givenUp)
            notLater(errand.notBefore);
        if (prompt.state == PromptState::Pending)
            notLater(prompt.acceptedAt + lookFor);
        if (const auto at = nextLook(prompt, std::max(errand.lastLook, prompt.acceptedAt), m_log.now()))
            notLater(std::max(*at, errand.notBefore));
        if (errand.sending && errand.failures > 0)
            notLater(errand.notBefore);
    }
    return next;
}

// --- heard without asking

void GatewayDesk::empty()
{
    // What is still in the box was not read, or what it said is not on the disk yet.
    for (const Callback &callback : m_box.waiting())
        if (std::none_of(m_read.begin(), m_read.end(), [&](const auto &each) { return each.first == callback.name; }))
            readCallback(callback);
    std::erase_if(m_read, [this](const auto &each) {
        if (!m_log.isWritten(each.second))
            return false;
        m_box.remove(each.first);
        return true;
    });
}

void GatewayDesk::readCallback(const Callback &callback)
{
    if (callback.payment == arrivalsDoor)
        return readArrival(callback);
    const auto heard = m_gateway.read(callback.body);
    const Prompt *prompt = m_prompts.find(callback.payment);
    const bool known = prompt && prompt->state != PromptState::Early;
    if (!heard || !known || (!prompt->checkout.isEmpty() && prompt->checkout != heard->named.checkout)) {
        qCWarning(logGateway, "a call-back for payment %s is laid aside: %s",
            qUtf8Printable(callback.payment.toString(QUuid::WithoutBraces)),
            !heard       ? "it cannot be read"
                : !known ? "nobody knows that payment"
                         : "it names another request");
        return m_box.park(callback.name);
    }
    // It may come before the provider's answer to the request itself, or when that was lost.
    if (prompt->checkout.isEmpty() && !write(prompt->id, heard->named))
        return;
    if (!tell(*m_prompts.find(callback.payment), heard->answer))
        return;
    removeLater(callback);
}

void GatewayDesk::readArrival(const Callback &callback)
{
    const auto arrived = m_gateway.readArrival(callback.body);
    if (!arrived) {
        qCWarning(logGateway, "a call-back of money that came by itself is laid aside: it cannot be read");
        return m_box.park(callback.name);
    }
    const auto prompts = m_prompts.all();
    const bool isAnswer = std::any_of(
        prompts.begin(), prompts.end(), [&](const Prompt *prompt) { return prompt->receipt == arrived->receipt; });
    const Id id = payments::arrivalId(arrived->provider, arrived->receipt);
    const payments::Arrival *known = m_arrivals.find(id);
    if (const Prompt *prompt = isAnswer ? nullptr : payments::promptOf(*arrived, prompts)) {
        if (!tell(*prompt,
                {PromptOutcome::Paid, QStringLiteral("0"), arrived->receipt, arrived->amountMinor, arrived->paidAtUs}))
            return;
    } else if (!isAnswer && !(known && known->known)) {
        const auto stamp = m_log.record(payments::record(id, *arrived));
        if (!stamp)
            return;
        m_last = stamp;
    }
    removeLater(callback);
}

void GatewayDesk::removeLater(const Callback &callback)
{
    // Said before, it may stand in a fact that is not on the disk yet: nothing of it goes before all is.
    if (m_last)
        m_read.emplace_back(callback.name, *m_last);
    else
        m_box.remove(callback.name);
}

// --- sending

void GatewayDesk::tend(const Prompt &prompt)
{
    Errand &errand = m_errands[prompt.id];
    if (errand.asking)
        return;
    switch (prompt.state) {
    case PromptState::Early:
    case PromptState::Paid:
    case PromptState::Refused:
        return;
    case PromptState::Created:
        return startSending(prompt, errand);
    case PromptState::Sent:
        if (!errand.sending)
            // Of an earlier run: perhaps the provider has it, perhaps not a byte had left.
            tell(prompt, answerOf(PromptOutcome::Unknown, promptCode::answerLost));
        else if (m_log.isWritten(*errand.sending) && m_log.now() >= errand.notBefore)
            send(prompt, errand);
        return;
    case PromptState::Pending:
        if (isLookedForInVain(prompt, m_log.now())) {
            tell(prompt, answerOf(PromptOutcome::Unknown, promptCode::noAnswer));
            return;
        }
        [[fallthrough]];
    case PromptState::Expired:
    case PromptState::Unknown:
        return look(prompt, errand);
    }
}

void GatewayDesk::startSending(const Prompt &prompt, Errand &errand)
{
    if (m_log.now() < errand.notBefore)
        return;
    errand.notBefore = m_log.now() + firstBackOff; // of whatever comes to nothing below
    const auto sending = decide(prompt, m_prompts.ofCheck(prompt.check), SendPrompt{m_log.now()});
    if (sending) {
        if (write(prompt.id, *sending)) {
            errand.sending = m_last;
            errand.notBefore = {};
        }
        return;
    }
    switch (sending.why()) {
    case SendPromptRefusal::NotCreated:
    case SendPromptRefusal::GivenUp:
    case SendPromptRefusal::TooLate:
        tell(prompt, answerOf(PromptOutcome::Refused, promptCode::tooLate));
        break;
    case SendPromptRefusal::Malformed:
        tell(prompt, answerOf(PromptOutcome::Refused, promptCode::malformed));
        break;
    case SendPromptRefusal::AnotherPaid:
        tell(prompt, answerOf(PromptOutcome::Refused, promptCode::anotherPaid));
        break;
    case SendPromptRefusal::AnotherAsked:
        tell(prompt, answerOf(PromptOutcome::Refused, promptCode::anotherAsked));
        break;
    case SendPromptRefusal::AnotherUnderWay:
        break;
    }
}

void GatewayDesk::send(const Prompt &prompt, Errand &errand)
{
    errand.asking = true;
    m_gateway.push({prompt.id, prompt.phone, prompt.amount, prompt.reference},
        [this, alive = std::weak_ptr(m_alive), id = prompt.id](const auto &answer) {
            if (!alive.expired())
                sent(id, answer);
        });
}

void GatewayDesk::sent(const Id &payment, const Result<PromptAccepted, PushProblem> &answer)
{
    const Prompt &prompt = *m_prompts.find(payment);
    Errand &errand = m_errands[payment];
    errand.asking = false;
    m_watched.insert(payment);
    if (answer) {
        errand.failures = 0;
        errand.lastLook = m_log.now();
        if (prompt.checkout.isEmpty())
            write(payment, *answer);
        return;
    }
    if (prompt.state != PromptState::Sent)
        return; // a call-back was quicker
    switch (answer.why().trouble) {
    case PushTrouble::NotSent:
    case PushTrouble::Busy:
        backOff(errand);
        if (errand.failures < sendAtMost && !prompt.givenUp)
            return;
        tell(prompt, answerOf(PromptOutcome::Refused, answer.why().code));
        return;
    case PushTrouble::Refused:
        tell(prompt, answerOf(PromptOutcome::Refused, answer.why().code));
        return;
    case PushTrouble::Unsure:
        tell(prompt, answerOf(PromptOutcome::Unknown, answer.why().code));
        return;
    }
}

// --- asking what became of it

void GatewayDesk::look(const Prompt &prompt, Errand &errand)
{
    const auto due = nextLook(prompt, std::max(errand.lastLook, prompt.acceptedAt), m_log.now());
    if (!due || m_log.now() < std::max(*due, errand.notBefore))
        return;
    errand.asking = true;
    errand.lastLook = m_log.now();
    m_gateway.look(prompt.checkout, [this, alive = std::weak_ptr(m_alive), id = prompt.id](const auto &answer) {
        if (!alive.expired())
            looked(id, answer);
    });
}

void GatewayDesk::looked(const Id &payment, const Result<PromptAnswered, LookTrouble> &answer)
{
    Errand &errand = m_errands[payment];
    errand.asking = false;
    m_watched.insert(payment);
    if (!answer && answer.why() == LookTrouble::NoAnswer)
        return backOff(errand);
    errand.failures = 0;
    if (answer)
        tell(*m_prompts.find(payment), *answer);
}

void GatewayDesk::backOff(Errand &errand)
{
    const auto wait = firstBackOff * (1 << std::min(errand.failures, 10));
    ++errand.failures;
    errand.notBefore = m_log.now() + std::min<std::chrono::seconds>(wait, longestBackOff);
}

// --- the log

bool GatewayDesk::tell(const Prompt &prompt, const PromptAnswered &heard)
{
    const auto news = newsIn(prompt, heard);
    return !news || write(prompt.id, *news);
}

bool GatewayDesk::write(const Id &payment, const PromptFact &fact)
{
    const auto stamp = m_log.record(payments::record(payment, fact));
    if (stamp)
        m_last = stamp;
    return stamp.has_value();
}

} // namespace jiko::hub
