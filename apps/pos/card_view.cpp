// What the desk shows: of the one that is looked at, and of all that are not over.
#include "pos/card_desk.h"
#include "pos/card_words.h"
#include "pos/words.h"

namespace jiko::pos {

using namespace std::chrono_literals;
using payments::CardPayment;
using payments::CardState;
using payments::CardStep;

namespace {
const char *wordOf(CardStep step)
{
    switch (step) {
    case CardStep::Wait:
        return "wait";
    case CardStep::Take:
        return "take";
    case CardStep::Decide:
        return "decide";
    case CardStep::AskAgain:
        return "again";
    case CardStep::Find:
        return "find";
    case CardStep::Disputed:
        return "disputed";
    case CardStep::Done:
        break;
    }
    return "done";
}
} // namespace

bool CardDesk::isLate(const CardPayment &payment) const
{
    return base::utcNow() > payment.askedAt + payments::cardAnswerWithin;
}

QString CardDesk::stage() const
{
    const CardPayment *payment = current();
    if (!payment)
        return QStringLiteral("none");
    switch (stepOf(*payment)) {
    case CardStep::Wait:
        return isLate(*payment) ? QStringLiteral("late") : QStringLiteral("wait");
    case CardStep::AskAgain:
        return QStringLiteral("again");
    case CardStep::Find:
        return QStringLiteral("unknown");
    case CardStep::Take:
    case CardStep::Decide:
    case CardStep::Disputed:
    case CardStep::Done:
        break;
    }
    return QStringLiteral("taken");
}

QString CardDesk::headline() const
{
    const CardPayment *payment = current();
    const QString where = stage();
    if (!payment)
        return {};
    if (where == QLatin1String("wait"))
        return payment->state == CardState::Started ? tr("The guest is at the card terminal")
                                                    : tr("Waiting for the card terminal");
    if (where == QLatin1String("late"))
        return tr("No answer from the card terminal yet. The bill is still open.");
    if (where == QLatin1String("taken"))
        return payment->isApproved() ? tr("The card has paid.") : tr("This payment is on the bill.");
    return whatBecameOf(*payment);
}

QString CardDesk::detail() const
{
    const QString where = stage();
    if (where == QLatin1String("wait"))
        return tr("The guest taps, inserts or swipes the card there. This screen is free meanwhile.");
    if (where == QLatin1String("late"))
        return tr("It may still come, and is kept when it does. Take nothing else before the terminal shows that it is "
                  "over.");
    if (where == QLatin1String("unknown"))
        return tr("The terminal is asked again and again. With a slip that says approved: type its code. Else take the "
                  "payment another way; what comes late is kept.");
    return {};
}

QString CardDesk::amountText() const
{
    const CardPayment *payment = current();
    return base::moneyText(
        payment ? payment->amount + payment->tipWanted : m_tenderDesk.askedOfCard() + m_tenderDesk.tipOfCard());
}

QString CardDesk::terminalName() const
{
    const CardPayment *payment = current();
    const payments::CardTerminalSetup *setup =
        payment ? m_live.ways().terminal(payment->terminal) : m_live.ways().terminalOf(m_live.node.terminal().device);
    return setup ? setup->names.in(languageNow()) : QString();
}

double CardDesk::since() const
{
    const CardPayment *payment = current();
    return payment ? double(payment->askedAt.time_since_epoch().count() / 1000) : 0;
}

QString CardDesk::titleOf(const CardPayment &payment) const
{
    const orders::Check *check = m_live.checks.find(payment.check);
    if (!check)
        return QLatin1Char('#') + payment.reference;
    return placeName(*check);
}

QVariantList CardDesk::rows() const
{
    QVariantList rows;
    for (const Id &id : m_unfinished.shown()) {
        const CardPayment &payment = *m_live.cards.find(id);
        const CardStep step = stepOf(payment);
        const payments::CardPlace place = m_live.placeOf(payment);
        const bool back = payment.act != payments::CardAct::Pay;
        rows.append(QVariantMap{{QStringLiteral("payment"), text(id)}, {QStringLiteral("check"), text(payment.check)},
            {QStringLiteral("title"), titleOf(payment)},
            {QStringLiteral("amount"),
                base::amountText(back          ? -payment.amount
                        : payment.isApproved() ? payment.paid + payment.tip
                                               : payment.amount)},
            {QStringLiteral("words"), wordsFor(step, payment)}, {QStringLiteral("step"), QLatin1String(wordOf(step))},
            {QStringLiteral("back"), back}, {QStringLiteral("canLook"), step == CardStep::Find},
            {QStringLiteral("open"), place.check && place.check->isOpen()},
            {QStringLiteral("canAttach"),
                step == CardStep::Decide && payments::decide(payment, place, payments::TakeCard{{}, true})}});
    }
    return rows;
}

QStringList CardDesk::reasons() const
{
    return {tr("Paid another way"), tr("Paid twice"), tr("Guest has left"), tr("Wrong amount"),
        tr("The terminal shows it")};
}

QVariantMap CardDesk::marks() const
{
    QVariantMap marks;
    for (const Id &id : m_unfinished.shown()) {
        const CardPayment &payment = *m_live.cards.find(id);
        marks.insert(text(payment.check),
            stepOf(payment) == CardStep::Wait ? tr("Card waits")
                : payment.isApproved()        ? tr("Card paid")
                                              : tr("Card: look"));
    }
    return marks;
}

} // namespace jiko::pos
