#include "payments/card.h"

#include "orders/split.h"

#include <algorithm>

namespace jiko::payments {

namespace {

using namespace std::chrono_literals;

void apply(CardPayment &payment, const CardAsked &fact, const Stamp &stamp)
{
    if (payment.state != CardState::Early)
        return;
    payment.state = CardState::Created;
    payment.act = fact.act;
    payment.check = fact.check;
    payment.share = fact.share;
    payment.amount = Money(fact.amountMinor, Currency::fromCode(fact.currency));
    payment.terminal = fact.terminal;
    payment.reference = fact.reference;
    payment.askTip = fact.askTip;
    payment.original = fact.original;
    payment.tender = fact.tender;
    payment.originalRef = fact.originalRef;
    payment.originalAt = fact.originalAt;
    payment.askedBy = stamp.staff;
    payment.device = stamp.device;
    payment.askedAt = stamp.at();
    payment.paid = Money(0, payment.amount.currency());
    payment.tip = payment.paid;
    payment.tipWanted = Money(fact.tipMinor, payment.amount.currency());
}

void apply(CardPayment &payment, const CardSent &fact, const Stamp &stamp)
{
    switch (fact.what) {
    case CardMessage::Act:
        if (payment.state == CardState::Created)
            payment.state = CardState::Sent;
        if (payment.message.isEmpty()) {
            payment.message = fact.message;
            payment.sentAt = stamp.at();
        }
        break;
    case CardMessage::Look:
    case CardMessage::Last:
        payment.lookedAt = stamp.at();
        ++payment.looks;
        break;
    case CardMessage::Abort:
        payment.abort = fact.message;
        break;
    }
}

void apply(CardPayment &payment, const CardStarted &, const Stamp &stamp)
{
    if (payment.startedAt == UtcMicros())
        payment.startedAt = stamp.at();
    if (payment.state == CardState::Sent)
        payment.state = CardState::Started;
}

CardState stateAfter(CardOutcome outcome)
{
    switch (outcome) {
    case CardOutcome::Approved:
        return CardState::Approved;
    case CardOutcome::Declined:
        return CardState::Declined;
    case CardOutcome::Cancelled:
        return CardState::Cancelled;
    case CardOutcome::Unknown:
        break;
    }
    return CardState::Unknown;
}

bool isOffByTerminal(const CardAnswered &heard)
{
    return heard.evidence != CardEvidence::Slip
        && (heard.outcome == CardOutcome::Declined || heard.outcome == CardOutcome::Cancelled);
}

void apply(CardPayment &payment, const CardAnswered &fact, const Stamp &stamp)
{
    if (payment.state == CardState::Early || !isNews(payment, fact))
        return;
    if (payment.isApproved() && isOffByTerminal(fact)) {
        payment.disputed = true;
        return;
    }
    const bool approvedBefore = payment.isApproved();
    if (fact.code == QLatin1String(cardCode::forgotten))
        payment.forgotten = true;
    payment.answer = fact;
    payment.answeredAt = stamp.at();
    payment.disputed = false;
    payment.state = stateAfter(fact.outcome);
    if (payment.state == CardState::Unknown && payment.unknownAt == UtcMicros())
        payment.unknownAt = stamp.at();
    if (!payment.isApproved())
        return;
    const Currency currency = payment.amount.currency();
    payment.paid = fact.amountMinor > 0 ? Money(fact.amountMinor, currency) : payment.amount;
    payment.tip = Money(std::max<std::int64_t>(fact.tipMinor, 0), currency);
    if (payment.tip.isZero() && payment.paid > payment.amount) {
        // Not every terminal says again what of it is the tip.
        payment.tip = std::min(payment.tipWanted, payment.paid - payment.amount);
        payment.paid -= payment.tip;
    } else if (fact.amountMinor <= 0) {
        payment.tip = payment.tipWanted;
    }
    if (!approvedBefore)
        payment.givenUpFirst = payment.givenUp;
}

void apply(CardPayment &payment, const CardGivenUp &, const Stamp &)
{
    payment.givenUp = true;
}

void apply(CardPayment &payment, const CardSettled &fact, const Stamp &)
{
    if (!payment.settled)
        payment.settled = fact;
}

bool sameMoney(const CardPayment &payment, const Id &share)
{
    return payment.share.isNull() || share.isNull() || payment.share == share;
}

bool stands(const orders::Check &check, const Id &share)
{
    const auto shares = orders::splitOf(check);
    return std::any_of(
        shares.begin(), shares.end(), [&](const orders::ShareDue &due) { return due.share.id == share; });
}

CardAsked askedAs(const CardPayment &known)
{
    return {known.check, known.share, known.amount.minor(), known.amount.currency().code(), known.act, known.terminal,
        known.reference, known.askTip, known.original, known.tender, known.originalRef, known.originalAt,
        known.tipWanted.minor()};
}

/// Only a person's word stands for it.
bool isBySlip(const CardPayment &payment)
{
    return payment.answer.evidence == CardEvidence::Slip && (payment.isApproved() || payment.isOff());
}

constexpr std::chrono::seconds eachLook[] = {2s, 5s, 10s, 20s, 40s, 60s, 60s, 60s};
constexpr std::chrono::seconds rareLooks = 5min;

std::chrono::seconds waitBefore(int look)
{
    return look < int(std::size(eachLook)) ? eachLook[look] : rareLooks;
}

CardAnswered ownAnswer(CardOutcome outcome, CardEvidence evidence, const QString &message, const char *code)
{
    CardAnswered answer;
    answer.outcome = outcome;
    answer.evidence = evidence;
    answer.message = message;
    answer.code = QLatin1String(code);
    return answer;
}

NextAct lookNow(const CardPayment &payment, UtcMicros now, UtcMicros since)
{
    if (now > since + cardLookFor || now < std::max(since, payment.lookedAt) + waitBefore(payment.looks))
        return {};
    return NextMessage{payment.forgotten && payment.looks % 2 == 1 ? CardMessage::Last : CardMessage::Look};
}

} // namespace

CardPayment fold(CardPayment payment, const CardFact &fact, const Stamp &stamp)
{
    std::visit([&](const auto &body) { apply(payment, body, stamp); }, fact);
    return payment;
}

bool isNews(const CardPayment &payment, const CardAnswered &heard)
{
    const bool byTerminal = heard.evidence != CardEvidence::Slip;
    switch (payment.state) {
    case CardState::Early:
        return false;
    case CardState::Approved:
        // What a person read the terminal may confirm, or deny; what the terminal said stands.
        return isBySlip(payment) && byTerminal && heard.outcome != CardOutcome::Unknown
            && !(payment.disputed && heard.outcome != CardOutcome::Approved);
    case CardState::Declined:
    case CardState::Cancelled:
        return heard.outcome == CardOutcome::Approved
            || (isBySlip(payment) && byTerminal && heard.outcome != CardOutcome::Unknown);
    case CardState::Unknown:
        return heard.outcome != CardOutcome::Unknown
            || (heard.code == QLatin1String(cardCode::forgotten) && !payment.forgotten);
    case CardState::Created:
    case CardState::Sent:
    case CardState::Started:
        break;
    }
    return true;
}

QString CardPayment::tenderReference() const
{
    QStringList words;
    for (const QString &word : {answer.scheme, answer.card, answer.authorisation})
        if (!word.isEmpty())
            words += word;
    return words.isEmpty() ? answer.terminalRef.isEmpty() ? message : answer.terminalRef : words.join(QLatin1Char(' '));
}

Result<CardAsked, AskCardRefusal> decide(
    const orders::Check &check, const std::vector<const CardPayment *> &ofCheck, const AskCard &ask)
{
    for (const CardPayment *known : ofCheck)
        if (known->id == ask.payment) {
            if (known->amount != ask.amount || known->act != CardAct::Pay)
                return Refused{AskCardRefusal::SameIdOtherAmount};
            return askedAs(*known);
        }
    if (!check.isOpen())
        return Refused{AskCardRefusal::CheckClosed};
    if (check.keepsFromPaying())
        return Refused{AskCardRefusal::UnsentLines};
    if (!ask.share.isNull() && !stands(check, ask.share))
        return Refused{AskCardRefusal::NoSuchShare};
    if (ask.amount.minor() <= 0)
        return Refused{AskCardRefusal::AmountNotPositive};
    if (ask.amount > orders::dueOf(check, ask.share))
        return Refused{AskCardRefusal::MoreThanDue};
    if (ask.tip.isNegative())
        return Refused{AskCardRefusal::NegativeTip};
    if (ask.terminal.isNull())
        return Refused{AskCardRefusal::NoTerminal};
    for (const CardPayment *other : ofCheck) {
        if (other->act != CardAct::Pay || !sameMoney(*other, ask.share))
            continue;
        if (other->isOpen())
            return Refused{AskCardRefusal::AnotherPending};
        if (other->state == CardState::Unknown && !other->givenUp)
            return Refused{AskCardRefusal::AnotherUnknown};
        if (other->isApproved() && !other->settled && !check.tender(other->id))
            return Refused{AskCardRefusal::AnotherApproved};
    }
    if (ask.terminalBusy)
        return Refused{AskCardRefusal::TerminalBusy};
    CardAsked asked;
    asked.check = check.id;
    asked.share = ask.share;
    asked.amountMinor = ask.amount.minor();
    asked.currency = ask.amount.currency().code();
    asked.terminal = ask.terminal;
    asked.reference = check.number;
    asked.askTip = ask.askTip && ask.tip.isZero();
    asked.tipMinor = ask.tip.minor();
    return asked;
}

Result<CardAsked, AskBackRefusal> decide(
    const CardPayment &original, const std::vector<const CardPayment *> &others, const AskCardBack &ask)
{
    for (const CardPayment *known : others)
        if (known->id == ask.payment) {
            if (known->amount != ask.amount || known->original != original.id)
                return Refused{AskBackRefusal::SameIdOtherAmount};
            return askedAs(*known);
        }
    if (!original.isApproved() || original.act != CardAct::Pay || ask.act == CardAct::Pay)
        return Refused{AskBackRefusal::NotApproved};
    if (ask.amount.minor() <= 0)
        return Refused{AskBackRefusal::AmountNotPositive};
    Money left = original.paid + original.tip;
    for (const CardPayment *other : others) {
        if (other->act == CardAct::Pay || other->original != original.id || other->isOff())
            continue;
        if (other->tender == ask.tender)
            return Refused{other->isApproved() ? AskBackRefusal::AlreadyBack : AskBackRefusal::AnotherPending};
        left -= other->isApproved() ? other->paid : other->amount;
    }
    if (ask.amount > left)
        return Refused{AskBackRefusal::MoreThanPaid};
    if (ask.terminal.isNull())
        return Refused{AskBackRefusal::NoTerminal};
    CardAsked asked;
    asked.check = original.check;
    asked.amountMinor = ask.amount.minor();
    asked.currency = ask.amount.currency().code();
    asked.act = ask.act;
    asked.terminal = ask.terminal;
    asked.reference = original.reference;
    asked.original = original.id;
    asked.tender = ask.tender;
    asked.originalRef = original.answer.terminalRef;
    asked.originalAt = original.answer.terminalAt;
    return asked;
}

Result<CardGivenUp, GiveUpCardRefusal> decide(const CardPayment &payment, const GiveUpCard &)
{
    if (payment.state == CardState::Early)
        return Refused{GiveUpCardRefusal::NeverAsked};
    if (payment.act != CardAct::Pay)
        return Refused{GiveUpCardRefusal::GoesBack};
    if (payment.isApproved())
        return Refused{GiveUpCardRefusal::AlreadyApproved};
    if (payment.givenUp)
        return Refused{GiveUpCardRefusal::AlreadyGivenUp};
    return CardGivenUp{payment.check};
}

Result<CardAnswered, WitnessRefusal> decide(const CardPayment &payment, const WitnessCard &ask)
{
    if (payment.state != CardState::Unknown)
        return Refused{WitnessRefusal::NotUnknown};
    CardAnswered answer;
    answer.evidence = CardEvidence::Slip;
    answer.outcome = ask.approved ? CardOutcome::Approved : CardOutcome::Declined;
    answer.approvedBy = ask.approvedBy;
    answer.authorisation = ask.authorisation.trimmed().toUpper();
    answer.reason = ask.reason.trimmed();
    // Every slip of an approved payment bears an authorisation code; who has none has seen no such slip.
    if (ask.approved && answer.authorisation.size() < 4)
        return Refused{WitnessRefusal::NoEvidence};
    if (!ask.approved && answer.reason.isEmpty())
        return Refused{WitnessRefusal::NoEvidence};
    if (!ask.mayTakePayment)
        return Refused{WitnessRefusal::NeedsRight};
    if (!ask.approved && !ask.mayDecide)
        return Refused{WitnessRefusal::NeedsApproval};
    return answer;
}

NextAct nextAct(const CardPayment &payment, const AtTheTerminal &at)
{
    switch (payment.state) {
    case CardState::Early:
        return {};
    case CardState::Created:
        if (payment.givenUp || !at.thisRun || at.now > payment.askedAt + cardSendWithin)
            return ownAnswer(CardOutcome::Declined, CardEvidence::Unsent, {}, cardCode::neverSent);
        if (at.terminalFree)
            return NextMessage{CardMessage::Act};
        return {};
    case CardState::Sent:
    case CardState::Started:
        if (!at.underWay)
            return ownAnswer(CardOutcome::Unknown, CardEvidence::Lost, payment.message, cardCode::tillStopped);
        if (payment.givenUp && payment.abort.isEmpty())
            return NextMessage{CardMessage::Abort};
        if (!at.looking && at.now >= payment.sentAt + cardAnswerWithin && at.now >= payment.lookedAt + 60s)
            return NextMessage{CardMessage::Look};
        return {};
    case CardState::Unknown:
        if (payment.givenUp && payment.abort.isEmpty() && payment.startedAt != UtcMicros())
            return NextMessage{CardMessage::Abort};
        return at.looking ? NextAct() : lookNow(payment, at.now, payment.unknownAt);
    case CardState::Approved:
    case CardState::Declined:
    case CardState::Cancelled:
        return isBySlip(payment) && !payment.disputed && !at.looking ? lookNow(payment, at.now, payment.unknownAt)
                                                                     : NextAct();
    }
    return {};
}

std::optional<CardFact> factOf(const CardPayment &payment, CardMessage what, const CardHeard &heard, UtcMicros now)
{
    if (what == CardMessage::Abort)
        return std::nullopt;
    const bool isAct = what == CardMessage::Act;
    const auto tell = [&](CardAnswered answer) -> std::optional<CardFact> {
        if (!isNews(payment, answer))
            return std::nullopt;
        return CardFact(std::move(answer));
    };
    switch (heard.told) {
    case CardTold::Started:
    case CardTold::Running:
        if (payment.startedAt != UtcMicros() || !payment.mayMove())
            return std::nullopt;
        return CardFact(CardStarted{heard.message});
    case CardTold::Answered: {
        CardAnswered answer = heard.answer;
        answer.message = heard.message;
        answer.evidence = isAct ? CardEvidence::Answer : CardEvidence::Status;
        answer.card = maskedCard(answer.card);
        answer.reason.clear();
        answer.approvedBy = {};
        return tell(std::move(answer));
    }
    case CardTold::NotFound:
    case CardTold::Another: {
        const bool byName = what == CardMessage::Look;
        const bool stillOnItsWay = payment.isOpen() && now < payment.sentAt + cardAnswerWithin;
        if (isAct || stillOnItsWay || now < payment.sentAt + cardArrivesWithin)
            return std::nullopt;
        const CardAnswered never =
            ownAnswer(CardOutcome::Declined, CardEvidence::Status, heard.message, cardCode::neverArrived);
        // A terminal may know a payment no more by its message and still by what it did last: both are asked before
        // anybody says that it never came. One that was at work on it is not believed.
        if (payment.startedAt != UtcMicros() || (!isBySlip(payment) && !payment.forgotten))
            return byName && !payment.forgotten && payment.mayMove()
                ? tell(ownAnswer(CardOutcome::Unknown, CardEvidence::Status, heard.message, cardCode::forgotten))
                : std::nullopt;
        return byName && !isBySlip(payment) ? std::nullopt : tell(never);
    }
    case CardTold::NotReached:
        if (!isAct || payment.state != CardState::Sent)
            return std::nullopt;
        return tell(ownAnswer(CardOutcome::Declined, CardEvidence::Unsent, heard.message, cardCode::notReached));
    case CardTold::Lost:
    case CardTold::Unreadable:
        if (!isAct || !payment.isOpen())
            return std::nullopt;
        return tell(ownAnswer(CardOutcome::Unknown, CardEvidence::Lost, heard.message,
            heard.told == CardTold::Lost ? cardCode::lineLost : cardCode::unreadable));
    }
    return std::nullopt;
}

} // namespace jiko::payments
