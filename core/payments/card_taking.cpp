// What becomes of an approved card payment: on its check, or somebody's decision.
#include "orders/split.h"
#include "payments/card.h"

#include <algorithm>

namespace jiko::payments {

using orders::TakeTender;

namespace {

bool isOwed(const orders::Check *check)
{
    return check && check->isOpen() && orders::totals(*check).due.minor() > 0;
}

/// The bill may have been split anew since the card was asked for.
Id currentShare(const orders::Check &check, const Id &share)
{
    const auto shares = orders::splitOf(check);
    const bool there =
        std::any_of(shares.begin(), shares.end(), [&](const orders::ShareDue &due) { return due.share.id == share; });
    return there ? share : Id();
}

bool isTaken(const CardPayment &payment, const CardPlace &place)
{
    return place.check && place.check->tender(payment.id);
}

TakeTender cardTender(const CardPayment &payment, const orders::Check &check, Money amount, Money tip, const Id &drawer)
{
    TakeTender take{payment.id, orders::TenderKind::Card, amount, amount + tip, drawer, payment.tenderReference()};
    take.share = currentShare(check, payment.share);
    take.tip = tip;
    return take;
}

} // namespace

Result<TakeTender, TakeCardRefusal> decide(const CardPayment &payment, const CardPlace &place, const TakeCard &ask)
{
    if (payment.act != CardAct::Pay)
        return Refused{TakeCardRefusal::GoesBack};
    if (!payment.isApproved())
        return Refused{TakeCardRefusal::NotApproved};
    if (isTaken(payment, place))
        return Refused{TakeCardRefusal::AlreadyTaken};
    if (payment.settled && payment.settled->choice != CardChoice::Attach)
        return Refused{TakeCardRefusal::SentBack};
    if (!place.check)
        return Refused{TakeCardRefusal::NoCheck};
    const orders::Check &check = *place.check;
    const Money none(0, check.currency);
    const Money due = check.isOpen() ? orders::dueOf(check, currentShare(check, payment.share)) : none;
    if (payment.paid <= due && (ask.decided || !payment.givenUpFirst))
        return cardTender(payment, check, payment.paid, payment.tip, ask.drawer);
    if (!ask.decided)
        return Refused{TakeCardRefusal::NeedsDecision};
    if (due.minor() <= 0)
        return Refused{TakeCardRefusal::NothingDue};
    return cardTender(payment, check, due, payment.paid - due + payment.tip, ask.drawer);
}

CardStep stepOf(const CardPayment &payment, const CardPlace &place)
{
    const bool pays = payment.act == CardAct::Pay;
    switch (payment.state) {
    case CardState::Early:
        return CardStep::Done;
    case CardState::Created:
    case CardState::Sent:
    case CardState::Started:
        return CardStep::Wait;
    case CardState::Approved: {
        if (payment.disputed && !payment.settled)
            return CardStep::Disputed;
        if (!pays || payment.settled || isTaken(payment, place))
            return CardStep::Done;
        const auto take = decide(payment, place, TakeCard{});
        return take || take.why() == TakeCardRefusal::NoCheck ? CardStep::Take : CardStep::Decide;
    }
    case CardState::Declined:
    case CardState::Cancelled:
        if (!pays)
            return payment.settled || place.backAgain ? CardStep::Done : CardStep::AskAgain;
        return payment.givenUp || !isOwed(place.check) ? CardStep::Done : CardStep::AskAgain;
    case CardState::Unknown:
        // Money of a guest may be gone: however the bill was paid meanwhile, somebody wants to know.
        return CardStep::Find;
    }
    return CardStep::Done;
}

Result<CardSettled, SettleCardRefusal> decide(const CardPayment &payment, const CardPlace &place, const SettleCard &ask)
{
    const CardStep step = stepOf(payment, place);
    const bool goesBack = payment.act != CardAct::Pay;
    if (step != CardStep::Decide && step != CardStep::Disputed && !(goesBack && step == CardStep::AskAgain))
        return Refused{SettleCardRefusal::NothingToDecide};
    bool wantsReason = true;
    switch (ask.choice) {
    case CardChoice::Attach:
        if (goesBack || (step == CardStep::Decide && !decide(payment, place, TakeCard{{}, true})))
            return Refused{SettleCardRefusal::NotOffered};
        // That a slip stands against the terminal's word is more than taking a payment.
        wantsReason = step == CardStep::Disputed;
        break;
    case CardChoice::SendBack:
        if (step != CardStep::Decide)
            return Refused{SettleCardRefusal::NotOffered};
        break;
    case CardChoice::OtherWay:
        if (!goesBack && step != CardStep::Disputed)
            return Refused{SettleCardRefusal::NotOffered};
        break;
    }
    if (!wantsReason && !ask.mayTakePayment)
        return Refused{SettleCardRefusal::NeedsRight};
    if (wantsReason && !ask.maySendBack)
        return Refused{SettleCardRefusal::NeedsApproval};
    if (wantsReason && ask.reason.trimmed().isEmpty())
        return Refused{SettleCardRefusal::NoReason};
    const Money sum = payment.isApproved() ? payment.paid + payment.tip : payment.amount;
    return CardSettled{ask.choice, sum.minor(), ask.reason.trimmed(), ask.approvedBy};
}

} // namespace jiko::payments
