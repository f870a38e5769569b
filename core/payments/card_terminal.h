// A card terminal beside a till, as the till sees it. Everything it does takes time, may be answered late or not at
// all; a connection that goes away says nothing of the money.
#pragma once

#include "base/money.h"
#include "payments/card_facts.h"

namespace jiko::payments {

struct CardRequest {
    CardMessage what = CardMessage::Act;
    QString message; ///< the pair's own name: at most ten letters and digits
    QString about; ///< Look and Abort: the message that they are about
    Id payment;
    CardAct act = CardAct::Pay;
    Money amount; ///< without the tip
    Money tip; ///< chosen at the till
    bool askTip = false;
    QString reference;
    QString originalRef;
    QString originalAt;
};

/// What came of a request.
enum class CardTold {
    Started, ///< at work; more will come
    Answered, ///< `answer` says what
    Running, ///< to a Look: still at work
    NotFound, ///< to a Look: it knows of no such message
    Another, ///< to a Last: something else was done last
    NotReached, ///< no byte of the request has left
    Lost, ///< it has left, at least in part, and no answer will come
    Unreadable, ///< an answer that nobody understands
};
struct CardHeard {
    QString message; ///< the request's
    CardTold told = CardTold::Lost;
    CardAnswered answer; ///< outcome, code, sums, card
};

/// Whoever speaks to terminals of one make. What is heard comes by a function that its maker hands in, later, on the
/// caller's thread.
class CardTerminal {
public:
    virtual ~CardTerminal() = default;
    virtual void send(const CardRequest &request) = 0;
};

} // namespace jiko::payments
