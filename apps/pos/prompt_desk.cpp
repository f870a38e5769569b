#include "pos/prompt_desk.h"

#include "pos/prompt_words.h"
#include "pos/words.h"

namespace jiko::pos {

using namespace std::chrono_literals;
using payments::Prompt;
using payments::PromptState;
using payments::PromptStep;

PromptDesk::PromptDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, const Cashier &cashier,
    TenderDesk &tenderDesk, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_cashier(cashier),
      m_tenderDesk(tenderDesk),
      m_approval(approval),
      m_arrivals(live, till, cashier, tenderDesk),
      m_unfinished(live.prompts, live, till, [this] { look(); })
{
    connect(&live.node, &sync::Node::stateChanged, this, &PromptDesk::changed);
    connect(&tenderDesk, &TenderDesk::typedChanged, this, &PromptDesk::changed);
    connect(&tenderDesk, &TenderDesk::changed, this, &PromptDesk::changed);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (count() > 0)
            Q_EMIT changed();
    });
    m_tick.start(1s);
}

PromptStep PromptDesk::stepOf(const Prompt &prompt) const
{
    return payments::stepOf(prompt, m_live.placeOf(prompt));
}

// --- asking

payments::AskPrompt PromptDesk::asking(const QString &phone) const
{
    return {
        newId(), m_tenderDesk.shareId(), m_tenderDesk.askedOfCard(), phone, base::utcNow(), m_tenderDesk.tipOfCard()};
}

void PromptDesk::begin()
{
    m_current = {};
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    for (const Prompt *prompt : m_live.prompts.ofCheck(check->id)) {
        const PromptStep step = stepOf(*prompt);
        const bool live = !prompt->givenUp && (step == PromptStep::Wait || step == PromptStep::AskGuest);
        if (live && prompt->share == m_tenderDesk.shareId())
            m_current = prompt->id;
    }
    Q_EMIT changed();
}

QString PromptDesk::problemWith(const QString &phone) const
{
    const orders::Check *check = m_till.check();
    if (!check)
        return {};
    const auto ask = asking(phone);
    const auto asked = payments::decide(*check, m_live.prompts.ofCheck(check->id), ask);
    return asked ? QString() : wordsFor(asked.why(), ask.amount);
}

void PromptDesk::ask(const QString &phone)
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    if (!m_cashier.mayTake() || !m_cashier.drawer(m_tenderDesk.asked()))
        return;
    const auto ask = asking(phone);
    const auto asked = payments::decide(*check, m_live.prompts.ofCheck(check->id), ask);
    if (!asked)
        return m_till.say(wordsFor(asked.why(), ask.amount));
    if (!m_till.record({payments::record(ask.payment, *asked)}))
        return;
    m_current = ask.payment;
    m_tenderDesk.clearTyped();
    look();
}

void PromptDesk::askAgain()
{
    const Prompt *before = current();
    if (!before)
        return;
    const QString phone = before->phone;
    const orders::Check *check = m_live.checks.find(before->check);
    const payments::AskPrompt ask{
        newId(), before->share, before->billOf(before->amount), phone, base::utcNow(), before->tip};
    // What the hub never took up is given up first, so that it is not sent beside the new one.
    std::vector<Draft> drafts;
    if (const auto up = payments::decide(*before, payments::GiveUpPrompt{}))
        drafts.push_back(payments::record(before->id, *up));
    const auto asked = check
        ? payments::decide(*check, m_live.prompts.ofCheck(check->id), ask)
        : Result<payments::PromptAsked, payments::AskRefusal>(Refused{payments::AskRefusal::CheckClosed});
    if (!asked)
        return m_till.say(wordsFor(asked.why(), ask.amount));
    drafts.push_back(payments::record(ask.payment, *asked));
    if (!m_till.record(drafts))
        return;
    m_current = ask.payment;
    look();
}

void PromptDesk::giveUp()
{
    const Prompt *prompt = current();
    if (!prompt)
        return;
    const auto up = payments::decide(*prompt, payments::GiveUpPrompt{});
    if (!up && up.why() == payments::GiveUpRefusal::AlreadyPaid)
        return m_till.say(wordsFor(up.why()));
    if (up && !m_till.record({payments::record(prompt->id, *up)}))
        return;
    m_current = {};
    Q_EMIT changed();
    Q_EMIT over();
}

void PromptDesk::chase()
{
    const Prompt *prompt = current();
    if (!prompt)
        return;
    const auto chased = payments::decide(*prompt, payments::ChasePrompt{});
    if (!chased)
        return m_till.say(wordsFor(chased.why()));
    if (m_till.record({payments::record(prompt->id, *chased)}))
        Q_EMIT told(tr("M-PESA is asked. The answer shows here."));
}

bool PromptDesk::claim(const QString &typed)
{
    const Prompt *prompt = current();
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    const QString code = payments::confirmationCode(typed);
    if (!prompt || !drawer) {
        if (!code.isEmpty() && !payments::tenderWith(code, m_live.checks).isNull()) {
            m_till.say(wordsFor(payments::ClaimRefusal::CodeElsewhere));
            return false;
        }
        m_tenderDesk.takeMobile(typed);
        return true;
    }
    if (!m_cashier.mayTake())
        return false;
    payments::PromptPlace place = m_live.placeOf(*prompt);
    place.otherTender = code.isEmpty() ? Id() : payments::tenderWith(code, m_live.checks);
    const auto take = payments::decide(*prompt, place, payments::ClaimPaid{drawer->id, typed});
    if (!take) {
        m_till.say(wordsFor(take.why()));
        return false;
    }
    return putOnBill(*prompt, *take, {});
}

void PromptDesk::finishLater()
{
    m_current = {};
    Q_EMIT changed();
}

// --- what is paid

void PromptDesk::look()
{
    m_unfinished.each([this](const Prompt &prompt) {
        const payments::Drawer *drawer = m_cashier.drawerOf(prompt.askedBy, prompt.device, prompt.check);
        if (drawer && stepOf(prompt) == PromptStep::Take)
            if (const auto take = payments::decide(prompt, m_live.placeOf(prompt), payments::TakePaid{drawer->id}))
                putOnBill(prompt, *take, {{}, prompt.askedBy, prompt.id != m_current});
        if (prompt.device == m_live.node.terminal().device && payments::isPaidOtherwise(prompt, m_live.placeOf(prompt)))
            if (const auto up = payments::decide(prompt, payments::GiveUpPrompt{}))
                m_till.recordAs({}, {payments::record(prompt.id, *up)});
    });
    m_unfinished.sort([this](const Prompt &prompt) { return stepOf(prompt); });
    Q_EMIT changed();
    Q_EMIT rowsChanged();
}

bool PromptDesk::putOnBill(const Prompt &prompt, const orders::TakeTender &take, const Cashier::With &with)
{
    const QString title = titleOf(prompt);
    const bool isLookedAt = prompt.id == m_current && m_till.checkId() == prompt.check;
    const auto taken = m_cashier.put(*m_live.checks.find(prompt.check), take, with);
    if (!taken)
        return false;
    if (isLookedAt) {
        m_current = {};
        Q_EMIT over();
        m_tenderDesk.show(*taken);
    } else {
        Q_EMIT told(tr("M-PESA %1 for %2 is on the bill.").arg(base::amountText(take.amount + take.tip), title));
    }
    m_unfinished.lookSoon();
    return true;
}

// --- what came late

void PromptDesk::attach(const QString &payment)
{
    const Id id = Id::fromString(payment);
    const Prompt *prompt = m_live.prompts.find(id);
    const payments::Drawer *drawer = prompt ? m_cashier.drawer(prompt->paid) : nullptr;
    if (!drawer)
        return;
    const payments::PromptPlace place = m_live.placeOf(*prompt);
    const bool may = m_signIn.may(QLatin1String(identity::permission::takePayment));
    const auto settled = payments::decide(
        *prompt, place, payments::SettlePrompt{payments::PromptChoice::Attach, may, false, {}, m_signIn.person()});
    if (!settled)
        return m_till.say(wordsFor(settled.why()));
    const auto take = payments::decide(*prompt, place, payments::TakePaid{drawer->id, true});
    if (take)
        putOnBill(*prompt, *take, {{payments::record(id, *settled)}, {}, false});
}

void PromptDesk::sendBack(const QString &payment, const QString &reason)
{
    const Id id = Id::fromString(payment);
    const Prompt *prompt = m_live.prompts.find(id);
    if (!prompt)
        return;
    m_approval.ask(
        {tr("Give back %1").arg(titleOf(*prompt)), base::moneyText(prompt->paid), reason, identity::permission::refund,
            [this, id, reason](const Id &approver) {
                settle(id, {payments::PromptChoice::SendBack, true, true, reason, approver});
            },
            prompt->check});
}

void PromptDesk::settle(const Id &payment, const payments::SettlePrompt &ask)
{
    const Prompt &prompt = *m_live.prompts.find(payment);
    const auto settled = payments::decide(prompt, m_live.placeOf(prompt), ask);
    if (!settled)
        return m_till.say(wordsFor(settled.why()));
    if (m_till.record({payments::record(payment, *settled)}))
        Q_EMIT told(tr("Written down: the guest gets %1 back by M-PESA.").arg(base::moneyText(prompt.paid)));
}

} // namespace jiko::pos
