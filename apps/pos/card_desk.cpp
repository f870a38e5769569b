#include "pos/card_desk.h"

#include "pos/card_words.h"
#include "pos/terminal/nexo_terminal.h"
#include "pos/words.h"

namespace jiko::pos {

using namespace std::chrono_literals;
using payments::CardAct;
using payments::CardPayment;
using payments::CardStep;

struct CardDesk::Spoken {
    payments::CardTerminalSetup setup;
    std::unique_ptr<payments::CardTerminal> by;
};

CardDesk::CardDesk(outlet::Live &live, outlet::SignIn &signIn, Till &till, const Cashier &cashier,
    TenderDesk &tenderDesk, outlet::Approval &approval, QObject *parent)
    : QObject(parent),
      m_live(live),
      m_signIn(signIn),
      m_till(till),
      m_cashier(cashier),
      m_tenderDesk(tenderDesk),
      m_approval(approval),
      m_courier(live.cards, live.node.terminal().device,
          {[this](const Draft &draft) -> std::optional<Stamp> {
               const auto facts = m_live.node.record({draft}, {});
               return facts.empty() ? std::nullopt : std::optional(base::stampOf(facts.front()));
           },
              [this](const Stamp &stamp) { return m_live.node.isWritten(stamp); },
              [this](const Id &id) { return terminal(id); }, [] { return payments::messageName(newId()); },
              [] { return base::utcNow(); }}),
      m_unfinished(live.cards, live, till, [this] { look(); })
{
    m_make = [this](const payments::CardTerminalSetup &setup,
                 std::function<void(const payments::CardHeard &)> heard) -> std::unique_ptr<payments::CardTerminal> {
        const NexoTalk::Names names{QStringLiteral("jiko-%1").arg(m_live.node.terminal().device), setup.poi};
        return std::make_unique<NexoTerminal>(names, setup.address, static_cast<quint16>(setup.port), std::move(heard));
    };
    connect(&live.cards, &payments::Cards::changed, this, [this](const Id &payment) { m_courier.watch(payment); });
    connect(&live, &outlet::Live::caughtUp, this, [this] { m_courier.begin(); });
    connect(&live, &outlet::Live::waysChanged, this, &CardDesk::waysChanged);
    connect(&live, &outlet::Live::waysChanged, this, &CardDesk::changed);
    connect(&live.node, &sync::Node::writtenUpTo, this, [this] { m_courier.turn(); });
    connect(&tenderDesk, &TenderDesk::typedChanged, this, &CardDesk::changed);
    connect(&tenderDesk, &TenderDesk::changed, this, &CardDesk::changed);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_courier.turn();
        if (count() > 0)
            Q_EMIT changed();
    });
    m_tick.start(1s);
}

CardDesk::~CardDesk() = default;

void CardDesk::speakBy(MakeTerminal make)
{
    m_terminals.clear();
    m_make = std::move(make);
}

payments::CardTerminal *CardDesk::terminal(const Id &id)
{
    const payments::CardTerminalSetup *setup = m_live.ways().terminal(id);
    if (!setup)
        return nullptr;
    auto known = m_terminals.find(id);
    if (known == m_terminals.end() || !(known->second.setup == *setup)) {
        m_terminals.erase(id);
        known = m_terminals
                    .emplace(id,
                        Spoken{*setup,
                            m_make(*setup, [this](const payments::CardHeard &heard) { m_courier.heard(heard); })})
                    .first;
    }
    return known->second.by.get();
}

bool CardDesk::hasTerminal() const
{
    return m_live.ways().terminalOf(m_live.node.terminal().device) != nullptr;
}

CardStep CardDesk::stepOf(const CardPayment &payment) const
{
    return payments::stepOf(payment, m_live.placeOf(payment));
}

const CardPayment *CardDesk::meant(const QString &payment) const
{
    return payment.isEmpty() ? current() : m_live.cards.find(Id::fromString(payment));
}

// --- asking

void CardDesk::pay()
{
    const orders::Check *check = m_till.check();
    if (!check)
        return;
    m_current = {};
    for (const CardPayment *payment : m_live.cards.ofCheck(check->id)) {
        const CardStep step = stepOf(*payment);
        if (!payment->givenUp && payment->act == CardAct::Pay && payment->share == m_tenderDesk.shareId()
            && (step == CardStep::Wait || step == CardStep::Find))
            m_current = payment->id;
    }
    if (m_current.isNull())
        ask(check->id, m_tenderDesk.shareId(), m_tenderDesk.askedOfCard(), m_tenderDesk.tipOfCard());
    Q_EMIT changed();
}

void CardDesk::payAgain()
{
    if (const CardPayment *before = current())
        ask(before->check, before->share, before->amount, before->tipWanted);
}

void CardDesk::ask(const Id &checkId, const Id &share, Money amount, Money tip)
{
    const orders::Check *check = m_live.checks.find(checkId);
    if (!check)
        return;
    if (!m_cashier.mayTake() || !m_cashier.drawer(amount))
        return;
    const payments::CardTerminalSetup *setup = m_live.ways().terminalOf(m_live.node.terminal().device);
    payments::AskCard ask{newId(), share, amount, setup ? setup->id : Id(), setup && setup->askTip, false, tip};
    ask.terminalBusy = m_courier.isBusy(ask.terminal);
    const auto asked = payments::decide(*check, m_live.cards.ofCheck(checkId), ask);
    if (!asked)
        return m_till.say(wordsFor(asked.why()));
    if (!m_till.record({payments::record(ask.payment, *asked)}))
        return;
    m_current = ask.payment;
    m_tenderDesk.clearTyped();
    m_tenderDesk.chooseTip(0);
    look();
}

void CardDesk::giveUp()
{
    const CardPayment *payment = current();
    if (!payment)
        return;
    const auto up = payments::decide(*payment, payments::GiveUpCard{});
    if (!up && up.why() == payments::GiveUpCardRefusal::AlreadyApproved)
        return m_till.say(wordsFor(up.why()));
    if (up && !m_till.record({payments::record(payment->id, *up)}))
        return;
    m_current = {};
    Q_EMIT changed();
    Q_EMIT over();
}

void CardDesk::finishLater()
{
    m_current = {};
    Q_EMIT changed();
}

// --- finding out

void CardDesk::find(const QString &id)
{
    const CardPayment *payment = meant(id);
    if (!payment)
        return;
    m_courier.lookAfter(payment->id);
    Q_EMIT told(tr("The terminal is asked. What it says shows here."));
}

bool CardDesk::slipSaysPaid(const QString &id, const QString &authorisation)
{
    const CardPayment *payment = meant(id);
    if (!payment)
        return false;
    const bool may = m_signIn.may(QLatin1String(identity::permission::takePayment));
    const auto answer =
        payments::decide(*payment, payments::WitnessCard{true, authorisation, {}, may, false, m_signIn.person()});
    if (!answer) {
        m_till.say(wordsFor(answer.why()));
        return false;
    }
    return m_till.record({payments::record(payment->id, *answer)});
}

void CardDesk::slipSaysNo(const QString &id, const QString &reason)
{
    const CardPayment *payment = meant(id);
    if (!payment)
        return;
    askApproval(tr("Not paid by card: %1").arg(titleOf(*payment)), payment->id, reason,
        [this, of = payment->id, reason](const Id &approver) {
            const auto answer = payments::decide(
                *m_live.cards.find(of), payments::WitnessCard{false, {}, reason, true, true, approver});
            if (!answer)
                return m_till.say(wordsFor(answer.why()));
            m_till.record({payments::record(of, *answer)});
        });
}

// --- what is approved

void CardDesk::look()
{
    m_courier.turn();
    m_unfinished.each([this](const CardPayment &payment) {
        const payments::Drawer *drawer = m_cashier.drawerOf(payment.askedBy, payment.device, payment.check);
        if (!drawer || stepOf(payment) != CardStep::Take)
            return;
        if (const auto take = payments::decide(payment, m_live.placeOf(payment), payments::TakeCard{drawer->id}))
            putOnBill(payment, *take, {{}, payment.askedBy, payment.id != m_current});
    });
    m_unfinished.sort([this](const CardPayment &payment) { return stepOf(payment); });
    Q_EMIT changed();
    Q_EMIT rowsChanged();
}

void CardDesk::putOnBill(const CardPayment &payment, const orders::TakeTender &take, const Cashier::With &with)
{
    const QString title = titleOf(payment);
    const bool isLookedAt = payment.id == m_current && m_till.checkId() == payment.check;
    const auto taken = m_cashier.put(*m_live.checks.find(payment.check), take, with);
    if (!taken)
        return;
    if (isLookedAt) {
        m_current = {};
        Q_EMIT over();
        m_tenderDesk.show(*taken);
    } else {
        Q_EMIT told(tr("Card %1 for %2 is on the bill.").arg(base::amountText(take.amount + take.tip), title));
    }
    m_unfinished.lookSoon();
}

// --- what came late, and what goes back

void CardDesk::attach(const QString &id)
{
    const CardPayment *payment = meant(id);
    const payments::Drawer *drawer = payment ? m_cashier.drawer(payment->paid) : nullptr;
    if (!drawer)
        return;
    const payments::CardPlace place = m_live.placeOf(*payment);
    const bool may = m_signIn.may(QLatin1String(identity::permission::takePayment));
    const auto settled = payments::decide(
        *payment, place, payments::SettleCard{payments::CardChoice::Attach, may, false, {}, m_signIn.person()});
    if (!settled)
        return m_till.say(wordsFor(settled.why()));
    const auto take = payments::decide(*payment, place, payments::TakeCard{drawer->id, true});
    if (take)
        putOnBill(*payment, *take, {{payments::record(payment->id, *settled)}, {}, false});
}

std::optional<Draft> CardDesk::backOf(const CardPayment &original, CardAct act, Money amount, const Id &tender) const
{
    // The card's own terminal knows it; where that is gone, the one beside this till.
    const payments::Ways &ways = m_live.ways();
    const payments::CardTerminalSetup *setup = ways.terminal(original.terminal);
    if (!setup)
        setup = ways.terminalOf(m_live.node.terminal().device);
    const payments::AskCardBack ask{newId(), act, amount, tender, setup ? setup->id : Id()};
    const auto asked = payments::decide(original, m_live.cards.ofCheck(original.check), ask);
    if (!asked) {
        m_till.say(wordsFor(asked.why()));
        return std::nullopt;
    }
    return payments::record(ask.payment, *asked);
}

std::vector<Draft> CardDesk::goingBack(const orders::RefundGiven &given) const
{
    std::vector<Draft> drafts;
    for (const orders::TenderTaken &back : given.tenders) {
        const CardPayment *original = m_live.cards.find(back.undoes);
        if (back.kind != orders::TenderKind::Card || !original || !original->isApproved())
            continue;
        if (const auto draft =
                backOf(*original, CardAct::Refund, Money(-back.amountMinor, original->amount.currency()), back.tender))
            drafts.push_back(*draft);
    }
    return drafts;
}

void CardDesk::askApproval(
    const QString &what, const Id &payment, const QString &reason, std::function<void(const Id &)> then)
{
    const CardPayment &of = *m_live.cards.find(payment);
    m_approval.ask({what, base::moneyText(of.isApproved() ? of.paid + of.tip : of.amount), reason,
        identity::permission::refund, std::move(then)});
}

void CardDesk::sendBack(const QString &id, const QString &reason)
{
    if (const CardPayment *payment = meant(id))
        askApproval(tr("Give back %1").arg(titleOf(*payment)), payment->id, reason,
            [this, of = payment->id, reason](
                const Id &approver) { settle(of, payments::CardChoice::SendBack, reason, approver); });
}

void CardDesk::backOtherwise(const QString &id, const QString &reason)
{
    if (const CardPayment *payment = meant(id))
        askApproval(tr("Given back another way: %1").arg(titleOf(*payment)), payment->id, reason,
            [this, of = payment->id, reason](
                const Id &approver) { settle(of, payments::CardChoice::OtherWay, reason, approver); });
}

void CardDesk::letStand(const QString &id, const QString &reason)
{
    if (const CardPayment *payment = meant(id))
        askApproval(tr("The slip counts: %1").arg(titleOf(*payment)), payment->id, reason,
            [this, of = payment->id, reason](
                const Id &approver) { settle(of, payments::CardChoice::Attach, reason, approver); });
}

void CardDesk::settle(const Id &id, payments::CardChoice choice, const QString &reason, const Id &approver)
{
    const CardPayment &payment = *m_live.cards.find(id);
    const auto settled =
        payments::decide(payment, m_live.placeOf(payment), payments::SettleCard{choice, true, true, reason, approver});
    if (!settled)
        return m_till.say(wordsFor(settled.why()));
    std::vector<Draft> drafts{payments::record(id, *settled)};
    if (choice == payments::CardChoice::SendBack) {
        const auto back = backOf(payment, CardAct::Reverse, payment.paid + payment.tip, {});
        if (!back)
            return;
        drafts.push_back(*back);
    }
    m_till.record(drafts);
}

void CardDesk::backAgain(const QString &id)
{
    const CardPayment *payment = meant(id);
    const CardPayment *original = payment ? m_live.cards.find(payment->original) : nullptr;
    if (!original)
        return;
    // A payment that was settled with the bank meanwhile is not reversed any more; it is refunded.
    if (const auto draft = backOf(*original, CardAct::Refund, payment->amount, payment->tender))
        m_till.record({*draft});
}

} // namespace jiko::pos
