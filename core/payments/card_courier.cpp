#include "payments/card_courier.h"

#include <algorithm>

namespace jiko::payments {

CardCourier::CardCourier(const Cards &cards, std::int32_t device, Hands hands)
    : m_cards(cards),
      m_device(device),
      m_hands(std::move(hands))
{
}

void CardCourier::begin()
{
    m_begun = m_hands.now();
    m_hasBegun = true;
    for (const CardPayment *payment : m_cards.all())
        watch(payment->id);
    turn();
}

void CardCourier::watch(const Id &payment)
{
    const CardPayment *found = m_cards.find(payment);
    if (found && found->device == m_device && !isOver(*found))
        m_watched.insert(payment);
}

bool CardCourier::isOver(const CardPayment &payment) const
{
    const bool bySlip = payment.answer.evidence == CardEvidence::Slip && !payment.disputed;
    const bool answered = payment.isApproved() || payment.isOff();
    const UtcMicros until = payment.unknownAt + cardLookFor;
    return answered && (!bySlip || m_hands.now() > until);
}

void CardCourier::turn()
{
    if (!m_hasBegun)
        return;
    for (const Id &id : std::vector<Id>(m_watched.begin(), m_watched.end())) {
        const CardPayment *payment = m_cards.find(id);
        if (isOver(*payment))
            m_watched.erase(id);
        else
            tend(*payment);
    }
    flush();
}

void CardCourier::tend(const CardPayment &payment)
{
    AtTheTerminal at;
    at.now = m_hands.now();
    at.underWay = isUnderWay(payment.message);
    at.looking = isLooking(payment.id);
    at.terminalFree = !isBusy(payment.terminal);
    at.thisRun = payment.askedAt >= m_begun;
    const NextAct next = nextAct(payment, at);
    if (const auto *answer = std::get_if<CardAnswered>(&next))
        m_hands.record(record(payment.id, *answer));
    else if (const auto *message = std::get_if<NextMessage>(&next))
        send(payment, message->what);
}

bool CardCourier::send(const CardPayment &payment, CardMessage what)
{
    CardRequest request;
    request.what = what;
    request.message = m_hands.newMessage();
    request.about = payment.message;
    request.payment = payment.id;
    request.act = payment.act;
    request.amount = payment.amount;
    request.tip = payment.tipWanted;
    request.askTip = payment.askTip;
    request.reference = payment.reference;
    request.originalRef = payment.originalRef;
    request.originalAt = payment.originalAt;
    const Id terminal = payment.terminal;
    const auto stamp = m_hands.record(record(payment.id, CardSent{request.message, what}));
    if (!stamp)
        return false;
    m_sending.push_back({*stamp, request, terminal});
    return true;
}

void CardCourier::flush()
{
    std::vector<Sending> ready;
    std::erase_if(m_sending, [&](const Sending &sending) {
        if (!m_hands.isWritten(sending.stamp))
            return false;
        ready.push_back(sending);
        return true;
    });
    for (const Sending &sending : ready) {
        m_underWay[sending.request.message] = {sending.request.payment, sending.terminal, sending.request.what};
        if (CardTerminal *terminal = m_hands.terminal(sending.terminal))
            terminal->send(sending.request);
        else
            heard({sending.request.message, CardTold::NotReached, {}});
    }
}

void CardCourier::heard(const CardHeard &heard)
{
    const auto at = m_underWay.find(heard.message);
    if (at == m_underWay.end())
        return;
    const Errand errand = at->second;
    if (heard.told != CardTold::Started)
        m_underWay.erase(at);
    const CardPayment *payment = m_cards.find(errand.payment);
    if (!payment)
        return;
    if (const auto fact = factOf(*payment, errand.what, heard, m_hands.now()))
        m_hands.record(record(errand.payment, *fact));
    turn();
}

void CardCourier::lookAfter(const Id &id)
{
    const CardPayment *payment = m_cards.find(id);
    if (payment && payment->state != CardState::Created && !isLooking(id) && !payment->message.isEmpty()) {
        send(*payment, payment->forgotten ? CardMessage::Last : CardMessage::Look);
        flush();
    }
}

bool CardCourier::isUnderWay(const QString &message) const
{
    return m_underWay.contains(message) || std::any_of(m_sending.begin(), m_sending.end(), [&](const Sending &sending) {
        return sending.request.message == message;
    });
}

bool CardCourier::isLooking(const Id &payment) const
{
    const auto looks = [](CardMessage what) { return what == CardMessage::Look || what == CardMessage::Last; };
    return std::any_of(m_underWay.begin(), m_underWay.end(),
               [&](const auto &each) { return each.second.payment == payment && looks(each.second.what); })
        || std::any_of(m_sending.begin(), m_sending.end(),
            [&](const Sending &sending) { return sending.request.payment == payment && looks(sending.request.what); });
}

bool CardCourier::isBusy(const Id &terminal) const
{
    return std::any_of(m_underWay.begin(), m_underWay.end(), [&](const auto &each) {
        const CardPayment *payment = m_cards.find(each.second.payment);
        return each.second.terminal == terminal && each.second.what == CardMessage::Act && payment && payment->isOpen();
    }) || std::any_of(m_sending.begin(), m_sending.end(), [&](const Sending &sending) {
        return sending.terminal == terminal && sending.request.what == CardMessage::Act;
    });
}

} // namespace jiko::payments
