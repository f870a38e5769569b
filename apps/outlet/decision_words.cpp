#include "outlet/decision_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace jiko::outlet {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

bool paidAtTwoPlaces(const orders::Decision &decision)
{
    std::set<std::int32_t> places;
    for (const orders::Act &act : decision.acts)
        if (act.kind == orders::ActKind::Paid)
            places.insert(act.device);
    return places.size() > 1;
}

QString titleFor(const orders::Decision &decision, const menu::Menu &)
{
    switch (decision.kind) {
    case orders::DecisionKind::PaidTooMuch:
        return paidAtTwoPlaces(decision) ? Words::tr("Paid twice") : Words::tr("Paid too much");
    case orders::DecisionKind::StillOwing:
        return decision.lines.empty() ? Words::tr("Still owed after it was closed")
                                      : Words::tr("Added while it was being paid");
    case orders::DecisionKind::ClosedTwice:
        return Words::tr("Two receipts for one check");
    case orders::DecisionKind::PaidButOpen:
        return Words::tr("Paid, but not closed");
    case orders::DecisionKind::MovedTwice:
        return std::any_of(decision.acts.begin(), decision.acts.end(),
                   [](const orders::Act &act) { return act.kind == orders::ActKind::Voided; })
            ? Words::tr("Moved, and taken off")
            : Words::tr("Moved to two checks");
    case orders::DecisionKind::TakenTwice:
        return Words::tr("One payment taken at two tills");
    }
    return {};
}

/// The dish that there is none of, where it is in the one that was ordered; empty where it is that one.
QString lackingIn(const kitchen::Question &question, const menu::Menu &menu)
{
    const menu::Item *dish = question.lacksAnother() ? menu.item(question.lacking) : nullptr;
    return dish ? dish->names.in(QLocale().name().left(2)) : QString();
}

QString titleFor(const kitchen::Question &question, const menu::Menu &menu)
{
    const QString lacking = lackingIn(question, menu);
    switch (question.kind) {
    case kitchen::QuestionKind::VoidedButCooked:
        return Words::tr("Void, but cooked: %1").arg(question.line.name);
    case kitchen::QuestionKind::SoldOutSent:
        return lacking.isEmpty() ? Words::tr("Sold out, but ordered: %1").arg(question.line.name)
                                 : Words::tr("%1 is sold out, but ordered with %2").arg(lacking, question.line.name);
    case kitchen::QuestionKind::SentTwice:
        return Words::tr("Sent twice: %1").arg(question.line.name);
    case kitchen::QuestionKind::OverSold:
        return lacking.isEmpty()
            ? Words::tr("More sold than there is: %1").arg(question.line.name)
            : Words::tr("More %1 sold than there is: ordered with %2").arg(lacking, question.line.name);
    }
    return {};
}

QString titleFor(const floor::TableState &, const menu::Menu &)
{
    return Words::tr("Two parties on one table");
}

QString titleFor(const payments::BankTwice &, const menu::Menu &)
{
    return Words::tr("One bank in two drawers");
}

QVariantMap choice(int number, const QString &text, const char *needs = "", const QStringList &reasons = {})
{
    return {{QStringLiteral("choice"), number}, {QStringLiteral("text"), text},
        {QStringLiteral("needs"), QLatin1String(needs)}, {QStringLiteral("reasons"), reasons}};
}

QVariantMap choiceOf(const orders::Decision &decision, orders::Choice each)
{
    const int number = static_cast<int>(each);
    const QString amount = base::moneyText(decision.amount);
    const bool over = decision.kind == orders::DecisionKind::PaidTooMuch;
    const QStringList owedReasons{
        Words::tr("Guests have left"), Words::tr("Our mistake"), Words::tr("It was never served")};
    switch (each) {
    case orders::Choice::GiveBack:
        return choice(number, Words::tr("Hold to give back %1 in cash").arg(amount), "hold");
    case orders::Choice::Charge:
        return choice(number, Words::tr("Charge %1").arg(amount));
    case orders::Choice::TakeOff:
        return choice(number, Words::tr("Take it off the check"), "reason", owedReasons);
    case orders::Choice::Accept:
        return over ? choice(number, Words::tr("Keep it in the house"), "reason",
                   {Words::tr("Guests have left"), Words::tr("It is a tip")})
                    : choice(number, Words::tr("Write it off"), "reason", owedReasons);
    case orders::Choice::KeepNumbers:
        return choice(number,
            Words::tr("Keep both, %1 counts").arg(decision.receipts.empty() ? QString() : decision.receipts.front()));
    case orders::Choice::Close:
        return choice(number, Words::tr("Close the check"));
    case orders::Choice::TakeOffThere:
        return choice(number, Words::tr("Take %1 off the last one").arg(amount));
    case orders::Choice::KeepBoth:
        return choice(number, Words::tr("Keep both"));
    case orders::Choice::CountOnce:
        return choice(number, Words::tr("Count %1 once").arg(amount));
    }
    return {};
}

QVariantMap choiceOf(const kitchen::Question &question, kitchen::Answer each)
{
    const int number = static_cast<int>(each);
    switch (each) {
    case kitchen::Answer::Waste:
        return choice(number, Words::tr("Count it as waste"));
    case kitchen::Answer::Serve:
        return choice(number, Words::tr("Serve it after all"));
    case kitchen::Answer::TellGuest:
        return choice(number, Words::tr("Tell the guest, take it off"));
    case kitchen::Answer::Make:
        return choice(number,
            question.kind == kitchen::QuestionKind::SentTwice ? Words::tr("Cook both")
                                                              : Words::tr("The kitchen can still make it"));
    case kitchen::Answer::CookOnce:
        return choice(number, Words::tr("Cook it once"));
    }
    return {};
}

QVariantList choicesFor(const orders::Decision &decision)
{
    QVariantList choices;
    for (const orders::Choice each : decision.choices)
        choices.append(choiceOf(decision, each));
    return choices;
}

QVariantList choicesFor(const kitchen::Question &question)
{
    QVariantList choices;
    for (const kitchen::Answer each : question.answers)
        choices.append(choiceOf(question, each));
    return choices;
}

QVariantList choicesFor(const floor::TableState &)
{
    return {choice(static_cast<int>(SeatChoice::MoveLater), Words::tr("Move the later party"), "table"),
        choice(static_cast<int>(SeatChoice::OneParty), Words::tr("They are the same guests")),
        choice(static_cast<int>(SeatChoice::Share), Words::tr("They share the table"))};
}

QVariantList choicesFor(const payments::BankTwice &bank)
{
    QVariantList choices;
    for (const payments::BankTwice::Taking &each : bank.takings)
        choices.append(
            choice(static_cast<int>(choices.size()), Words::tr("It lies in the drawer of %1").arg(each.till)));
    return choices;
}
} // namespace

QString titleOf(const Matter &matter, const menu::Menu &menu)
{
    return std::visit([&menu](const auto &each) { return titleFor(each, menu); }, matter);
}

QString amountOf(const Matter &matter)
{
    if (const auto *bank = std::get_if<payments::BankTwice>(&matter))
        return base::moneyText(bank->amount);
    const auto *decision = std::get_if<orders::Decision>(&matter);
    return decision && !decision->amount.isZero() ? base::moneyText(decision->amount) : QString();
}

QVariantList choicesOf(const Matter &matter)
{
    return std::visit([](const auto &each) { return choicesFor(each); }, matter);
}

QString wordsFor(const orders::Act &act, const orders::Check *check)
{
    const orders::Line *line = check ? check->line(act.line) : nullptr;
    const QString dish = line ? line->name : QString();
    switch (act.kind) {
    case orders::ActKind::Paid:
        return Words::tr("%1 paid").arg(base::moneyText(act.amount));
    case orders::ActKind::GivenBack:
        return Words::tr("%1 given back").arg(base::moneyText(act.amount));
    case orders::ActKind::Closed:
        return Words::tr("closed at %1, receipt %2").arg(base::moneyText(act.amount), act.receipt);
    case orders::ActKind::Added:
        return Words::tr("%1 added, %2").arg(dish, base::moneyText(act.amount));
    case orders::ActKind::Sent:
        return Words::tr("%1 sent to the kitchen").arg(dish);
    case orders::ActKind::Voided:
        return Words::tr("%1 taken off, %2").arg(dish, base::moneyText(act.amount));
    case orders::ActKind::Moved:
        return Words::tr("%1 moved to %2").arg(dish, act.label);
    }
    return {};
}

QString wordsFor(kitchen::CookAct act, const kitchen::Question &question, const menu::Menu &menu)
{
    const QString lacking = lackingIn(question, menu);
    switch (act) {
    case kitchen::CookAct::Sent:
        return Words::tr("sent to the kitchen");
    case kitchen::CookAct::Begun:
        return Words::tr("begun");
    case kitchen::CookAct::Bumped:
        return Words::tr("done, gone out");
    case kitchen::CookAct::Voided:
        return Words::tr("taken off the check");
    case kitchen::CookAct::SoldOut:
        return lacking.isEmpty() ? Words::tr("marked sold out") : Words::tr("%1 marked sold out").arg(lacking);
    case kitchen::CookAct::Counted:
        return lacking.isEmpty() ? Words::tr("portions counted") : Words::tr("portions of %1 counted").arg(lacking);
    }
    return {};
}

QString wordsFor(orders::SettleRefusal why)
{
    switch (why) {
    case orders::SettleRefusal::NothingToDecide:
    case orders::SettleRefusal::NotOffered:
        return Words::tr("Somebody has decided this already. Nothing was changed.");
    case orders::SettleRefusal::AmountChanged:
        return Words::tr("The amount has changed meanwhile. Nothing was done. Look again.");
    case orders::SettleRefusal::NeedsRight:
    case orders::SettleRefusal::NeedsApproval:
        return Words::tr("Your role does not decide this. Ask a manager.");
    case orders::SettleRefusal::NoDrawer:
        return Words::tr("No drawer is open here, so no money was moved. Open a drawer, or decide it at another till.");
    case orders::SettleRefusal::NoReason:
        return Words::tr("Say why.");
    }
    return {};
}

QString wordsFor(kitchen::QuestionRefusal why)
{
    switch (why) {
    case kitchen::QuestionRefusal::NotAsked:
    case kitchen::QuestionRefusal::NotOffered:
        return Words::tr("Somebody has decided this already. Nothing was changed.");
    case kitchen::QuestionRefusal::NeedsApproval:
        return Words::tr("Your role does not decide this. Ask a manager.");
    case kitchen::QuestionRefusal::CheckClosed:
        return Words::tr("The check is paid and closed. Nothing was changed. Choose the other way.");
    case kitchen::QuestionRefusal::NoReason:
        return Words::tr("Say why.");
    }
    return {};
}

QString wordsFor(payments::SettleBankRefusal why)
{
    switch (why) {
    case payments::SettleBankRefusal::NotTwice:
    case payments::SettleBankRefusal::NoSuchTaking:
        return Words::tr("Somebody has decided this already. Nothing was changed.");
    case payments::SettleBankRefusal::OtherTillsDrawer:
        return Words::tr("The other drawer is open at its own till. Nothing was changed. Decide it there.");
    case payments::SettleBankRefusal::NeedsApproval:
        return Words::tr("Your role does not decide this. Ask a manager.");
    }
    return {};
}

QString doneWords(const orders::Decision &decision, orders::Choice choice)
{
    switch (choice) {
    case orders::Choice::GiveBack:
        return Words::tr("Take %1 out of the drawer and give it back.").arg(base::moneyText(decision.amount));
    case orders::Choice::Charge:
        return Words::tr("The check is open again. %1 is due.").arg(base::moneyText(decision.amount));
    case orders::Choice::TakeOff:
    case orders::Choice::Accept:
    case orders::Choice::KeepNumbers:
    case orders::Choice::Close:
    case orders::Choice::TakeOffThere:
    case orders::Choice::KeepBoth:
    case orders::Choice::CountOnce:
        return Words::tr("Decided. Every terminal knows.");
    }
    return {};
}

QString reasonFor(kitchen::Answer answer)
{
    return answer == kitchen::Answer::CookOnce ? Words::tr("Sent twice") : Words::tr("Sold out");
}

} // namespace jiko::outlet
