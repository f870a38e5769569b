#include "pos/prompt_desk.h"

#include "pos/prompt_words.h"
#include "pos/taking.h"
#include "pos/words.h"

namespace jiko::pos {

using namespace std::chrono_literals;
using payments::Prompt;
using payments::PromptState;
using payments::PromptStep;

PromptDesk::PromptDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, TenderDesk &tenderDesk,
    outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_tenderDesk(tenderDesk),
      m_approval(approval),
      m_arrivals(live, signIn, till, tenderDesk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PromptDesk::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&live.prompts, &payments::Prompts::changed, this, [this](const Id &payment) {
        m_open.insert(payment);
        m_soon.start();
    });
    connect(&live.checks, &orders::Checks::changed, this, [this](const Id &check) {
        for (const Prompt *prompt : m_live.prompts.ofCheck(check)) {
            m_open.insert(prompt->id);
            m_soon.start();
        }
    });
    connect(&live.drawers, &payments::Drawers::changed, this, soon);
    connect(&till, &Till::checkChanged, this, soon);
    connect(&live, &outlet::Live::caughtUp, this, [this] {
        for (const Prompt *prompt : m_live.prompts.all())
            m_open.insert(prompt->id);
        m_soon.start();
    });
    connect(&live.node, &sync::Node::stateChanged, this, &PromptDesk::changed);
    connect(&tenderDesk, &TenderDesk::typedChanged, this, &PromptDesk::changed);
    connect(&tenderDesk, &TenderDesk::changed, this, &PromptDesk::changed);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_shown.empty())
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
    return {newId(), m_tenderDesk.shareId(), m_tenderDesk.asked(), phone, base::utcNow()};
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
    if (!m_signIn.may(QLatin1String(identity::permission::takePayment)))
        return m_till.say(tr("Your role does not take payments. Ask a cashier or a manager."));
    if (!m_live.drawers.takenBy(m_signIn.person()))
        return m_till.say(wordsFor(orders::TenderRefusal::NoDrawer, m_tenderDesk.asked()));
    const auto ask = asking(phone);
    const auto asked = payments::decide(*check, m_live.prompts.ofCheck(check->id), ask);
    if (!asked)
        return m_till.say(wordsFor(asked.why(), ask.amount));
    if (!record({payments::record(ask.payment, *asked)}, m_signIn.person()))
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
    const payments::AskPrompt ask{newId(), before->share, before->amount, phone, base::utcNow()};
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
    if (!record(drafts, m_signIn.person()))
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
    if (up && !record({payments::record(prompt->id, *up)}, m_signIn.person()))
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
    if (record({payments::record(prompt->id, *chased)}, m_signIn.person()))
        Q_EMIT told(tr("M-PESA is asked. The answer shows here."));
}

bool PromptDesk::claim(const QString &typed)
{
    const Prompt *prompt = current();
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    const QString code = payments::confirmationCode(typed);
    if (!prompt || !drawer) {
        if (!code.isEmpty() && !m_live.tenderWith(code).isNull()) {
            m_till.say(wordsFor(payments::ClaimRefusal::CodeElsewhere));
            return false;
        }
        m_tenderDesk.takeMobile(typed);
        return true;
    }
    if (!m_signIn.may(QLatin1String(identity::permission::takePayment))) {
        m_till.say(tr("Your role does not take payments. Ask a cashier or a manager."));
        return false;
    }
    payments::PromptPlace place = m_live.placeOf(*prompt);
    place.otherTender = code.isEmpty() ? Id() : m_live.tenderWith(code);
    const auto take = payments::decide(*prompt, place, payments::ClaimPaid{drawer->id, typed});
    if (!take) {
        m_till.say(wordsFor(take.why()));
        return false;
    }
    return recordTender(*prompt, *take, m_signIn.person(), {});
}

void PromptDesk::finishLater()
{
    m_current = {};
    Q_EMIT changed();
}

// --- what is paid

void PromptDesk::look()
{
    const std::vector<Id> before = m_shown;
    for (const Id &id : std::vector<Id>(m_open.begin(), m_open.end())) {
        const Prompt &prompt = *m_live.prompts.find(id);
        if (stepOf(prompt) == PromptStep::Take)
            takeWhatIsPaid(prompt);
        // Paid otherwise meanwhile: whatever waits here is not to reach the guest any more.
        const orders::Check *check = m_live.checks.find(prompt.check);
        const bool isOurs = prompt.device == m_live.node.terminal().device;
        if (isOurs && prompt.isOpen() && !prompt.givenUp && check
            && (!check->isOpen() || orders::totals(*check).due < prompt.amount) && !check->tender(id))
            if (const auto up = payments::decide(prompt, payments::GiveUpPrompt{}))
                record({payments::record(id, *up)}, {});
    }
    std::vector<const Prompt *> shown;
    std::erase_if(m_open, [&](const Id &id) {
        const Prompt *prompt = m_live.prompts.find(id);
        const PromptStep step = prompt->state == PromptState::Early ? PromptStep::Wait : stepOf(*prompt);
        if (step != PromptStep::Done && prompt->state != PromptState::Early
            && !(step == PromptStep::Wait && prompt->givenUp))
            shown.push_back(prompt);
        return step == PromptStep::Done;
    });
    std::sort(shown.begin(), shown.end(),
        [](const Prompt *a, const Prompt *b) { return std::tie(a->askedAt, a->id) < std::tie(b->askedAt, b->id); });
    m_shown.clear();
    for (const Prompt *prompt : shown)
        m_shown.push_back(prompt->id);
    Q_EMIT changed();
    Q_EMIT rowsChanged();
}

bool PromptDesk::takeWhatIsPaid(const Prompt &prompt)
{
    const payments::Drawer *drawer = m_live.drawers.takenBy(prompt.askedBy);
    // The terminal that asked does it, else whoever has the check in hand: two that did it apart would count it in two
    // drawers.
    const bool isOurs = prompt.device == m_live.node.terminal().device;
    if (!drawer || (!isOurs && m_till.checkId() != prompt.check))
        return false;
    const auto take = payments::decide(prompt, m_live.placeOf(prompt), payments::TakePaid{drawer->id});
    return take && recordTender(prompt, *take, prompt.askedBy, {});
}

bool PromptDesk::recordTender(
    const Prompt &asked, const orders::TakeTender &take, const Id &staff, const std::optional<Draft> &alongside)
{
    const Id payment = asked.id;
    const orders::Check *check = m_live.checks.find(asked.check);
    const auto tender = orders::decide(*check, take);
    if (!tender) {
        if (payment == m_current || alongside)
            m_till.say(wordsFor(tender.why(), orders::totals(*check).due));
        return false;
    }
    const Id paidCheck = check->id;
    const QString label = titleOf(asked);
    Taking taking = takingOf(m_live, *check, *tender);
    if (alongside)
        taking.drafts.push_back(*alongside);
    if (!record(taking.drafts, staff))
        return false;
    const bool looked = payment == m_current && m_till.checkId() == paidCheck;
    if (looked) {
        m_current = {};
        Q_EMIT over();
        m_tenderDesk.show(paidCheck, *tender, taking);
    } else {
        const Money amount(tender->amountMinor + tender->tipMinor, check->currency);
        Q_EMIT told(tr("M-PESA %1 for %2 is on the bill.").arg(base::amountText(amount), label));
    }
    m_soon.start();
    return true;
}

bool PromptDesk::record(const std::vector<Draft> &drafts, const Id &staff)
{
    if (!m_live.node.record(drafts, staff).empty())
        return true;
    m_till.say(tr("This terminal cannot save now, so nothing was changed. What has a tick is safe. Use another "
                  "terminal."));
    return false;
}

// --- what came late

void PromptDesk::attach(const QString &payment)
{
    const Id id = Id::fromString(payment);
    const Prompt *prompt = m_live.prompts.find(id);
    const payments::Drawer *drawer = m_live.drawers.takenBy(m_signIn.person());
    if (!prompt)
        return;
    if (!drawer)
        return m_till.say(wordsFor(orders::TenderRefusal::NoDrawer, prompt->paid));
    const payments::PromptPlace place = m_live.placeOf(*prompt);
    const bool may = m_signIn.may(QLatin1String(identity::permission::takePayment));
    const auto settled = payments::decide(
        *prompt, place, payments::SettlePrompt{payments::PromptChoice::Attach, may, false, {}, m_signIn.person()});
    if (!settled)
        return m_till.say(wordsFor(settled.why()));
    const auto take = payments::decide(*prompt, place, payments::TakePaid{drawer->id, true});
    if (take)
        recordTender(*prompt, *take, m_signIn.person(), payments::record(id, *settled));
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
                settle(id, {payments::PromptChoice::SendBack, true, true, reason, approver}, m_signIn.person());
            },
            prompt->check});
}

void PromptDesk::settle(const Id &payment, const payments::SettlePrompt &ask, const Id &staff)
{
    const Prompt &prompt = *m_live.prompts.find(payment);
    const auto settled = payments::decide(prompt, m_live.placeOf(prompt), ask);
    if (!settled)
        return m_till.say(wordsFor(settled.why()));
    if (record({payments::record(payment, *settled)}, staff))
        Q_EMIT told(tr("Written down: the guest gets %1 back by M-PESA.").arg(base::moneyText(prompt.paid)));
}

} // namespace jiko::pos
