#include "pos/card_words.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
struct CardSaid {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

bool wasSaid(const payments::CardPayment &payment, const char *code)
{
    return payment.answer.code == QLatin1String(code);
}
} // namespace

QString wordsFor(payments::AskCardRefusal why)
{
    using payments::AskCardRefusal;
    switch (why) {
    case AskCardRefusal::CheckClosed:
        return CardSaid::tr("This check is paid already. Nothing was asked for.");
    case AskCardRefusal::UnsentLines:
        return CardSaid::tr("Some lines are not sent. Send or remove them first.");
    case AskCardRefusal::NoSuchShare:
        return CardSaid::tr("The bill was split anew meanwhile. Look at the shares again.");
    case AskCardRefusal::AmountNotPositive:
        return CardSaid::tr("Nothing is due.");
    case AskCardRefusal::MoreThanDue:
        return CardSaid::tr("That is more than is due. Type less, or nothing for all of it.");
    case AskCardRefusal::NegativeTip:
        return CardSaid::tr("A tip cannot be below zero.");
    case AskCardRefusal::NoTerminal:
        return CardSaid::tr("No card terminal is set up for this till.");
    case AskCardRefusal::TerminalBusy:
        return CardSaid::tr("The card terminal is at another bill. Wait for it, or take the payment another way.");
    case AskCardRefusal::AnotherPending:
        return CardSaid::tr("The card terminal was asked for this money and may still take it. Wait for its answer.");
    case AskCardRefusal::AnotherUnknown:
        return CardSaid::tr("A card may have paid this already. Find out first, or take the payment another way.");
    case AskCardRefusal::AnotherApproved:
        return CardSaid::tr("A card has paid this already. It goes on the bill in a moment.");
    case AskCardRefusal::SameIdOtherAmount:
        return CardSaid::tr("This request was made with another amount. Begin again.");
    }
    return {};
}

QString wordsFor(payments::AskBackRefusal why)
{
    using payments::AskBackRefusal;
    switch (why) {
    case AskBackRefusal::NotApproved:
        return CardSaid::tr("That payment was not made on this house's card terminal.");
    case AskBackRefusal::AmountNotPositive:
        return CardSaid::tr("Nothing goes back.");
    case AskBackRefusal::MoreThanPaid:
        return CardSaid::tr("More would go back than this card has paid.");
    case AskBackRefusal::NoTerminal:
        return CardSaid::tr("No card terminal is set up for this till.");
    case AskBackRefusal::AnotherPending:
        return CardSaid::tr("This money is going back already, or may be. Wait for the terminal's answer.");
    case AskBackRefusal::AlreadyBack:
        return CardSaid::tr("This money has gone back to the card already.");
    case AskBackRefusal::SameIdOtherAmount:
        return CardSaid::tr("This request was made with another amount. Begin again.");
    }
    return {};
}

QString wordsFor(payments::GiveUpCardRefusal why)
{
    using payments::GiveUpCardRefusal;
    switch (why) {
    case GiveUpCardRefusal::NeverAsked:
        return CardSaid::tr("The terminal was not asked.");
    case GiveUpCardRefusal::AlreadyApproved:
        return CardSaid::tr("The card has just paid. Take nothing else.");
    case GiveUpCardRefusal::AlreadyGivenUp:
        return CardSaid::tr("This was given up before. Take the payment another way.");
    case GiveUpCardRefusal::GoesBack:
        return CardSaid::tr("This money goes back to the guest. Try again, or give it back another way.");
    }
    return {};
}

QString wordsFor(payments::WitnessRefusal why)
{
    using payments::WitnessRefusal;
    switch (why) {
    case WitnessRefusal::NotUnknown:
        return CardSaid::tr("The terminal has answered meanwhile.");
    case WitnessRefusal::NoEvidence:
        return CardSaid::tr("Type the authorisation code of the slip, four letters or digits at least.");
    case WitnessRefusal::NeedsRight:
        return CardSaid::tr("Your role does not take payments. Ask a cashier or a manager.");
    case WitnessRefusal::NeedsApproval:
        return CardSaid::tr("Only a manager can say that a card did not pay.");
    }
    return {};
}

QString wordsFor(payments::SettleCardRefusal why)
{
    using payments::SettleCardRefusal;
    switch (why) {
    case SettleCardRefusal::NothingToDecide:
        return CardSaid::tr("Somebody has decided this already.");
    case SettleCardRefusal::NotOffered:
        return CardSaid::tr("Nothing is due on this bill any more. The money goes back to the guest.");
    case SettleCardRefusal::NeedsRight:
        return CardSaid::tr("Your role does not take payments. Ask a cashier or a manager.");
    case SettleCardRefusal::NeedsApproval:
        return CardSaid::tr("Only a manager can send money back.");
    case SettleCardRefusal::NoReason:
        return CardSaid::tr("Say why.");
    }
    return {};
}

QString whatBecameOf(const payments::CardPayment &payment)
{
    using payments::CardState;
    namespace code = payments::cardCode;
    const bool back = payment.act != payments::CardAct::Pay;
    if (payment.state == CardState::Unknown)
        return back ? CardSaid::tr("The terminal has not said whether the money went back.")
                    : CardSaid::tr("The terminal has not said whether the card paid.");
    if (!payment.isOff())
        return {};
    if (back)
        return CardSaid::tr("The terminal did not give the money back.");
    if (wasSaid(payment, code::notReached))
        return CardSaid::tr("The card terminal does not answer. Nothing was charged. Is it on, and in the network?");
    if (wasSaid(payment, code::neverSent) || wasSaid(payment, code::neverArrived))
        return CardSaid::tr("The request did not come to the terminal. Nothing was charged.");
    if (wasSaid(payment, code::noTerminal))
        return CardSaid::tr("This terminal is not set up any more. Nothing was charged.");
    if (wasSaid(payment, "Busy"))
        return CardSaid::tr("The terminal is busy with another bill. Nothing was charged.");
    if (wasSaid(payment, "Refusal") || wasSaid(payment, "InvalidCard"))
        return CardSaid::tr("The card was declined. Nothing was charged.");
    if (wasSaid(payment, "WrongPIN"))
        return CardSaid::tr("The PIN of the card was wrong. Nothing was charged.");
    if (wasSaid(payment, "UnreachableHost"))
        return CardSaid::tr("The terminal could not reach the bank. Nothing was charged.");
    if (payment.state == CardState::Cancelled)
        return CardSaid::tr("Stopped on the terminal. Nothing was charged.");
    return CardSaid::tr("The terminal took no payment from this card. Nothing was charged.");
}

QString wordsFor(payments::CardStep step, const payments::CardPayment &payment)
{
    using payments::CardStep;
    const bool back = payment.act != payments::CardAct::Pay;
    switch (step) {
    case CardStep::Wait:
        return back ? CardSaid::tr("Money goes back: waiting for the card terminal")
                    : CardSaid::tr("Waiting for the card terminal");
    case CardStep::Take:
        return CardSaid::tr("Paid. It goes on the bill when somebody opens it with a drawer");
    case CardStep::Decide:
        return CardSaid::tr("Paid late: put it on the bill, or send it back");
    case CardStep::AskAgain:
        return back ? CardSaid::tr("The terminal did not give the money back. Try again, or give it another way.")
                    : whatBecameOf(payment);
    case CardStep::Find:
        return CardSaid::tr("%1 Look at the terminal or its slip.").arg(whatBecameOf(payment));
    case CardStep::Disputed:
        return CardSaid::tr("On the bill by a slip, and the terminal says that it was not paid");
    case CardStep::Done:
        break;
    }
    return {};
}

} // namespace jiko::pos
