#include "pos/prompt_words.h"

#include <QCoreApplication>

namespace jiko::pos {

namespace {
struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
};

bool says(const payments::Prompt &prompt, const char *code)
{
    return prompt.code == QLatin1String(code);
}
} // namespace

QString wordsFor(payments::AskRefusal why, Money asked)
{
    using payments::AskRefusal;
    switch (why) {
    case AskRefusal::CheckClosed:
        return PhoneWords::tr("This check is paid already. Nothing was asked for.");
    case AskRefusal::UnsentLines:
        return PhoneWords::tr("Some lines are not sent. Send or remove them first.");
    case AskRefusal::NoSuchShare:
        return PhoneWords::tr("The bill was split anew meanwhile. Look at the shares again.");
    case AskRefusal::AmountNotPositive:
        return PhoneWords::tr("Nothing is due.");
    case AskRefusal::NotWholeShillings: {
        const Money whole(asked.minor() / 100 * 100, asked.currency());
        return PhoneWords::tr("M-PESA takes whole shillings. Type %1, and take the rest in cash.")
            .arg(base::amountText(whole));
    }
    case AskRefusal::OtherCurrency:
        return PhoneWords::tr("M-PESA asks for Kenyan shillings only. Take the payment another way.");
    case AskRefusal::MoreThanDue:
        return PhoneWords::tr("That is more than is due. Type less, or nothing for all of it.");
    case AskRefusal::BadPhone:
        return PhoneWords::tr("Type the whole number, like 712 345 678.");
    case AskRefusal::AnotherPending:
        return PhoneWords::tr("A phone was asked for this money and may still pay. Wait for its answer, or take the "
                              "payment another way.");
    case AskRefusal::AnotherPaid:
        return PhoneWords::tr("A phone has paid this already. It goes on the bill in a moment.");
    case AskRefusal::NegativeTip:
        return PhoneWords::tr("A tip is not below nothing. Choose another one.");
    case AskRefusal::SameIdOtherAmount:
        return PhoneWords::tr("This request was made with another amount. Begin again.");
    }
    return {};
}

QString wordsFor(payments::TakeArrivedRefusal why)
{
    using payments::TakeArrivedRefusal;
    switch (why) {
    case TakeArrivedRefusal::AlreadyTaken:
        return PhoneWords::tr("This payment is on a bill already.");
    case TakeArrivedRefusal::Settled:
        return PhoneWords::tr("The office has explained this payment. It is for no bill.");
    case TakeArrivedRefusal::NothingDue:
        return PhoneWords::tr("Nothing is due.");
    case TakeArrivedRefusal::OtherCurrency:
        return PhoneWords::tr("This payment is in another currency. Take the payment another way.");
    case TakeArrivedRefusal::MoreThanDue:
        return PhoneWords::tr("This payment is more than is due. Say first what the rest is for.");
    }
    return {};
}

QString wordsFor(payments::GiveUpRefusal why)
{
    switch (why) {
    case payments::GiveUpRefusal::NeverAsked:
        return PhoneWords::tr("Nobody was asked.");
    case payments::GiveUpRefusal::AlreadyPaid:
        return PhoneWords::tr("The guest has just paid by M-PESA. Take nothing else.");
    case payments::GiveUpRefusal::AlreadyGivenUp:
        return PhoneWords::tr("This was given up before. Take the payment another way.");
    }
    return {};
}

QString wordsFor(payments::ChaseRefusal why)
{
    switch (why) {
    case payments::ChaseRefusal::NotSent:
        return PhoneWords::tr("M-PESA has not taken the request yet, so there is nothing to check.");
    case payments::ChaseRefusal::AlreadyPaid:
        return PhoneWords::tr("It is paid.");
    }
    return {};
}

QString wordsFor(payments::ClaimRefusal why)
{
    switch (why) {
    case payments::ClaimRefusal::NotACode:
        return PhoneWords::tr("A confirmation code has ten letters and digits, like SJK1A2B3C4.");
    case payments::ClaimRefusal::CodeElsewhere:
        return PhoneWords::tr("This code pays another bill already. Nothing was taken.");
    case payments::ClaimRefusal::AlreadyTaken:
        return PhoneWords::tr("This payment is on the bill already.");
    case payments::ClaimRefusal::NoCheck:
        return PhoneWords::tr("This terminal does not have the bill. Nothing was taken.");
    }
    return {};
}

QString wordsFor(payments::SettlePromptRefusal why)
{
    switch (why) {
    case payments::SettlePromptRefusal::NothingToDecide:
        return PhoneWords::tr("Somebody has decided this already.");
    case payments::SettlePromptRefusal::NotOffered:
        return PhoneWords::tr("Nothing is due on this bill any more. The money goes back to the guest.");
    case payments::SettlePromptRefusal::NeedsRight:
        return PhoneWords::tr("Your role does not take payments. Ask a cashier or a manager.");
    case payments::SettlePromptRefusal::NeedsApproval:
        return PhoneWords::tr("Only a manager can send money back.");
    case payments::SettlePromptRefusal::NoReason:
        return PhoneWords::tr("Say why the money goes back.");
    }
    return {};
}

QString whatBecameOf(const payments::Prompt &prompt)
{
    using payments::PromptState;
    namespace code = payments::promptCode;
    if (prompt.state == PromptState::Expired)
        return PhoneWords::tr("No answer from the phone. Nothing was charged so far.");
    if (prompt.state == PromptState::Unknown)
        return PhoneWords::tr("M-PESA has not said whether the guest paid.");
    if (prompt.state != PromptState::Refused)
        return {};
    if (says(prompt, "1032"))
        return PhoneWords::tr("Guest cancelled on the phone. Nothing was charged.");
    if (says(prompt, "1"))
        return PhoneWords::tr("The guest's M-PESA balance is too low. Nothing was charged.");
    if (says(prompt, "2001"))
        return PhoneWords::tr("The guest typed a wrong M-PESA PIN. Nothing was charged.");
    if (says(prompt, "1001"))
        return PhoneWords::tr("The guest's phone is busy with another payment. Nothing was charged. Wait a minute.");
    if (says(prompt, "17") || says(prompt, "26") || says(prompt, code::busy))
        return PhoneWords::tr("M-PESA is busy. Nothing was charged. Try again in half a minute.");
    if (says(prompt, code::notReached))
        return PhoneWords::tr("M-PESA could not be reached. Nothing was charged.");
    if (says(prompt, code::tooLate))
        return PhoneWords::tr("The request waited too long and was not sent. Nothing was charged.");
    if (says(prompt, code::anotherPaid))
        return PhoneWords::tr("Another phone paid this first. This one was not asked.");
    if (says(prompt, code::anotherAsked))
        return PhoneWords::tr("Another phone was asked for this a moment before. This one was not asked.");
    if (says(prompt, code::malformed) || says(prompt, "400.002.02"))
        return PhoneWords::tr("M-PESA does not know this number. Nothing was charged.");
    return PhoneWords::tr("M-PESA took no payment from this phone. Nothing was charged.");
}

QString wordsFor(payments::PromptStep step, const payments::Prompt &prompt)
{
    using payments::PromptStep;
    switch (step) {
    case PromptStep::Wait:
        return PhoneWords::tr("Waiting for the guest's phone");
    case PromptStep::Take:
        return PhoneWords::tr("Paid. It goes on the bill when somebody opens it with a drawer");
    case PromptStep::Decide:
        return PhoneWords::tr("Paid late: put it on the bill, or give it back");
    case PromptStep::SendAgain:
        return whatBecameOf(prompt);
    case PromptStep::AskGuest:
        return PhoneWords::tr("M-PESA has not said whether the guest paid. Look at the guest's phone.");
    case PromptStep::Confirm:
        return PhoneWords::tr("Code typed; M-PESA has not confirmed it");
    case PromptStep::Done:
        break;
    }
    return {};
}

} // namespace jiko::pos
